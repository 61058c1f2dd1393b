"""Why and for whom: judged by the legal floor like the text, shown to nobody while it stops, archived when sent.

Rows A45, R17, R22.
"""

import re

import pytest
from django.urls import reverse

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.models import Payload
from opslag.ground.archive.queries import history
from opslag.organisation.models import Notice
from opslag.posts import actions
from opslag.posts.answers import LONGEST, held_back, shown
from opslag.posts.errors import Stopped
from opslag.posts.models import Variant
from opslag.posts.queries import FREE, gate, reading_of
from tests.cast import HEAVY, SILENT

TOLD = "Fortælle om Emil Berg, 111111-0000, der har ADHD"
PRIVATE = "Sende blomster til Lone på Birkevej 4"
HIDDEN = "Skjult, muligvis fortroligt"
EITHER = pytest.mark.parametrize("name", ["why", "whom"])


def begun(begin, name="why", said=TOLD, text=SILENT, **more):
    return begin(text, **{name: said}, **more)


def kept_words() -> str:
    return " ".join(f"{p.body} {p.personal}" for p in Payload.objects.all())


@EITHER
def test_a_stopped_answer_stops_the_draft_and_says_where(us, begin, name):
    variant = begun(begin, name)
    found = [f for f in reading_of(variant).open.stops if f.field == f"gate_{name}"]
    assert {f.check for f in found} == {"cpr-number", "confidential-person"}
    assert all("i svaret på" in f.heading.text() for f in found)
    assert Variant.objects.get(pk=variant.pk).confidential
    with pytest.raises(Stopped):
        actions.submit_variant(variant, by=us.anna)


def test_it_stops_before_a_word_of_text_is_written(us, as_):
    said = {"why": TOLD, "audience": "foraeldre", "begin": "1", "choice": us.profiles["facebook"].pk}
    page = as_(us.anna).post("/skriv/hverdag/", said, follow=True).content.decode()
    assert "Muligvis et CPR-nummer i svaret på hvorfor" in page
    assert "Ret svarene" in page
    assert Variant.objects.get().confidential


def test_private_contact_data_in_an_answer_asks_the_same_role_as_in_a_text(us, begin):
    assert ("fortrolighedsansvarlig",) in gate(begun(begin, said=PRIVATE), by=us.anna).needs


def test_no_author_goes_past_it(us, begin):
    variant = begun(begin)
    for finding in reading_of(variant).open.stops:
        with pytest.raises(NotAllowed):
            actions.except_finding(variant, by=us.anna, key=finding.key, reason="Alle ved det.")


@EITHER
def test_mending_the_answer_opens_the_gate(us, begin, name, as_):
    variant = begun(begin, name)
    page = as_(us.anna).post(reverse("composer", args=[variant.pk]), {"version": variant.version, "go": "svar"})
    assert page.url == reverse("variant_answers", args=[variant.pk])
    said = {"why": "vise udeskole", "whom": "forældre"}
    as_(us.anna).post(page.url, said)
    variant = Variant.objects.get(pk=variant.pk)
    assert not variant.confidential
    assert gate(variant, by=us.anna).verdict == FREE


def test_advice_never_speaks_of_the_answers(us, begin):
    assert not [f for f in reading_of(begun(begin, said=HEAVY)).open.findings if f.field == "gate_why"]


def test_it_is_called_by_its_door_wherever_others_meet_it(us, begin):
    variant = begun(begin)
    assert variant.post.label == "Hverdag"
    assert begin().post.label == "Vise udeskole"


def test_the_author_reads_the_answer_with_its_mark(us, begin, as_):
    page = as_(us.anna).get(reverse("composer", args=[begun(begin).pk])).content.decode()
    assert '<mark class="m-stop">111111-0000</mark>' in page
    assert "<h1>Hverdag</h1>" in page


def test_an_answer_that_comes_to_tell_too_much_takes_the_draft_back_from_its_reader(us, begin, as_):
    variant = actions.submit_variant(begin(on="linkedin"), by=us.anna)
    assert us.bo.has_perm("posts.see_variant", variant)
    actions.change_answers(variant.post, by=us.anna, why=TOLD, whom="forældre")
    now = Variant.objects.get(pk=variant.pk)
    assert (now.state, now.confidential, now.needs) == ("kladde", True, [])
    assert as_(us.bo).get(reverse("review", args=[variant.pk])).status_code == 403
    assert "Emil" not in as_(us.bo).get("/gennemsyn/").content.decode()


def test_other_answers_leave_the_draft_with_its_reader(us, begin):
    variant = actions.submit_variant(begin(on="linkedin"), by=us.anna)
    actions.change_answers(variant.post, by=us.anna, why="vise skoven", whom="forældre")
    assert Variant.objects.get(pk=variant.pk).state == "til_godkendelse"


def test_answers_from_before_they_were_judged_are_hidden_from_a_reader(us, begin, as_):
    variant = actions.submit_variant(begin(on="linkedin"), by=us.anna)
    type(variant.post).objects.filter(pk=variant.post_id).update(why=TOLD)
    for address in (reverse("review", args=[variant.pk]), "/gennemsyn/", "/"):
        page = as_(us.bo).get(address).content.decode()
        assert "Emil" not in page
    assert HIDDEN in as_(us.bo).get(reverse("review", args=[variant.pk])).content.decode()


def test_a_program_of_a_reader_is_shown_no_more(us, begin):
    from tests.web.programs import Program

    variant = actions.submit_variant(begin(on="linkedin"), by=us.anna)
    type(variant.post).objects.filter(pk=variant.post_id).update(why=TOLD)
    assert Program(us.bo).get(f"/drafts/{variant.pk}").json()["why"] == HIDDEN
    assert [draft["why"] for draft in Program(us.bo).get("/drafts").json()["items"]] == [HIDDEN]
    assert Program(us.anna).get(f"/drafts/{variant.pk}").json()["why"] == TOLD


def test_that_it_is_no_finding_can_be_told_without_the_answer(us, begin, as_):
    variant = begun(begin)
    key = reading_of(variant).open.stops[0].key
    address = f"{reverse('report', args=[variant.pk])}?fund={key}"
    assert as_(us.anna).get(address).status_code == 200
    report = actions.report_check(variant, by=us.anna, key=key, note="Emil Berg er opdigtet, og ADHD er et eksempel.")
    assert "Emil" not in f"{report.draft} {report.note}"
    assert "ADHD" not in report.note
    assert "eksempel" in report.note
    assert "Emil" not in as_(us.bo).get(reverse("reports")).content.decode()


# ---- one who may release


def test_the_one_who_may_release_reads_the_answer_and_lets_exactly_it_go(us, begin, as_):
    variant = actions.ask_release(begun(begin), by=us.anna)
    page = as_(us.fie).get(reverse("release", args=[variant.pk])).content.decode()
    assert '<mark class="m-stop">111111-0000</mark>' in page
    actions.release_stop(variant, by=us.fie, reason="Opdigtet.", content_hash=variant.content_hash)
    assert not reading_of(variant).open.stops
    post = Variant.objects.get(pk=variant.pk).post
    actions.change_answers(post, by=us.anna, why=f"{TOLD} og astma", whom="forældre")
    assert reading_of(Variant.objects.get(pk=variant.pk)).confidential, "other words, and the stop stands again"


def test_what_is_let_go_is_read_by_whoever_is_asked_to_read(us, begin, as_):
    variant = actions.ask_release(begun(begin, on="linkedin"), by=us.anna)
    actions.release_stop(variant, by=us.fie, reason="Opdigtet.", content_hash=variant.content_hash)
    actions.submit_variant(variant, by=us.anna)
    page = as_(us.bo).get(reverse("review", args=[variant.pk])).content.decode()
    assert "Emil Berg" in page


def test_nobody_lets_answers_go_that_they_have_not_read(us, begin, as_):
    variant = actions.ask_release(begun(begin), by=us.anna)
    read = {"release": "1", "reason": "Opdigtet.", "content_hash": variant.content_hash}
    read["question"] = variant.release_questions.get().pk
    actions.change_answers(variant.post, by=us.anna, why="Fortælle, at Emil i 3.B fik sin diagnose", whom="forældre")
    actions.ask_release(Variant.objects.get(pk=variant.pk), by=us.anna)
    assert as_(us.fie).post(reverse("release", args=[variant.pk]), read).status_code == 422
    assert reading_of(Variant.objects.get(pk=variant.pk)).confidential


# ---- the archive


def test_of_an_unsent_draft_the_archive_holds_no_words(us, begin):
    variant = begin("", why="vise noget særligt", whom="morgenfugle")
    actions.change_answers(variant.post, by=us.anna, why="vise noget andet", whom="natugler")
    (started, answered) = history(variant.post).order_by("number")
    assert started.facts["occasion"] == "hverdag"
    assert started.facts["answers_hash"] != answered.facts["answers_hash"]
    for word in ("særligt", "morgenfugle", "andet", "natugler"):
        assert word not in kept_words()


def test_the_words_come_when_the_draft_is_sent(us, begin):
    variant = actions.submit_variant(begin(on="linkedin", why="vise noget særligt"), by=us.anna)
    entry = history(variant).get(kind="posts.variant.submit")
    assert (entry.facts["why"], entry.facts["whom"]) == ("vise noget særligt", "forældre")
    actions.change_answers(variant.post, by=us.anna, why="vise noget andet", whom="forældre")
    assert history(variant.post).get(kind="posts.answered").facts["why"] == "vise noget andet"


def test_what_is_stopped_is_never_told_to_archive_or_notices(us, begin):
    variant = actions.submit_variant(begin(on="linkedin"), by=us.anna)
    actions.change_answers(variant.post, by=us.anna, why=TOLD, whom="forældre")
    with pytest.raises(Stopped):
        actions.submit_variant(Variant.objects.get(pk=variant.pk), by=us.anna)
    actions.end_without_post(unit=us.school, by=us.anna, occasion="hverdag", why=TOLD, whom="klassen")
    told = kept_words() + " ".join(notice.text for notice in Notice.objects.all())
    assert "Emil" not in told
    assert "111111" not in told


# ---- one rule for how long


def test_a_form_and_a_program_take_equally_long_answers(us, as_):
    from tests.web.programs import Program

    for length, begins in ((LONGEST, True), (LONGEST + 1, False)):
        said = {"why": "a " * (length // 2) + "b" * (length % 2 or 2)}
        said["why"] = said["why"][:length]
        form = {**said, "audience": "foraeldre", "begin": "1", "choice": us.profiles["facebook"].pk}
        assert as_(us.anna).post("/skriv/hverdag/", form).status_code == (302 if begins else 422)
        body = {**said, "whom": "alle", "occasion": "hverdag", "profile": us.profiles["facebook"].pk}
        assert Program(us.anna).post("/drafts", body).status_code == (201 if begins else 422)


def test_what_is_held_back_is_told_from_what_is_free():
    assert held_back(TOLD)
    assert held_back(PRIVATE)
    assert shown("vise udeskole") == "vise udeskole"
    assert shown(TOLD) == HIDDEN
    assert shown("") == ""


def test_answers_corrected_in_two_tabs_overwrite_nothing(us, begin, as_):
    client, variant = as_(us.anna), begin(SILENT)
    address = reverse("variant_answers", args=[variant.pk])
    tab = {"answered": variant.post.answered}
    assert client.post(address, {"why": "det ene", "whom": "forældre", **tab}).status_code == 302
    late = client.post(address, {"why": "det andet", "whom": "forældre", **tab})
    shown = late.content.decode()
    assert late.status_code == 409
    assert "Svarene er ændret et andet sted" in shown
    assert "det ene" in shown
    assert "det andet" in shown
    variant.post.refresh_from_db()
    assert variant.post.why == "det ene"
    anew = {"answered": re.search(r'name="answered" value="(\d+)"', shown)[1]}
    assert client.post(address, {"why": "det andet", "whom": "forældre", **anew}).status_code == 302
