"""Answering what was told of a check: a short line, once and kindly, to somebody whose name nobody meets."""

import json
from html import unescape
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from opslag.core.domain.actor import SYSTEM
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive.models import Entry
from opslag.organisation.models import Notice
from opslag.policy.actions import adopt
from opslag.posts import actions
from opslag.posts.errors import AlreadyAnswered
from opslag.posts.models import Report, ReportAnswer
from opslag.posts.queries import reading_of
from tests.cast import HEAVY, POLICY, SILENT

READ, MENDED, STANDS = ReportAnswer


def page(response):
    assert response.status_code == 200, response.status_code
    return unescape(response.content.decode())


@pytest.fixture
def told(us, begin):
    """Anna says that »i henhold til« is no finding."""
    variant = begin(HEAVY)
    key = reading_of(variant).judgement.findings[0].key
    return actions.report_check(variant, by=us.anna, key=key, note="Det er et fast udtryk hos os.")


def form_of(told):
    return reverse("answer_report", args=[told.pk])


def send(client, told, answer=MENDED, line="", **more):
    return client.post(form_of(told), {"answer": answer, "line": line, "send": "1", **more}, follow=True)


# ---- the one who answers


def test_those_who_look_after_the_policy_answer_from_the_page_with_ready_words(us, told, as_):
    shown = page(as_(us.bo).get("/meldinger/"))
    assert f'href="{form_of(told)}"' in shown
    shown = page(as_(us.bo).get(form_of(told)))
    for words in ("Tak, vi har læst det", "Tak, vi retter reglen", "Reglen står ved magt, fordi …"):
        assert words in shown
    page(send(as_(us.bo), told))
    told.refresh_from_db()
    assert (told.answer, told.reply, told.answered_by) == (MENDED, "", us.bo)


def test_to_have_read_it_is_an_answer_and_is_the_one_already_chosen(us, told, as_):
    assert f'value="{READ}" checked' in page(as_(us.bo).get(form_of(told)))
    as_(us.bo).post(form_of(told), {"send": "1"})
    told.refresh_from_db()
    assert told.answer == READ


def test_that_a_rule_stands_is_said_with_a_reason(us, told, as_):
    with pytest.raises(ReasonNeeded):
        actions.answer_report(told, by=us.bo, answer=STANDS, line="  ")
    refused = send(as_(us.bo), told, STANDS)
    assert refused.status_code == 422
    assert "Skriv, hvorfor reglen står ved magt" in refused.content.decode()
    page(send(as_(us.bo), told, STANDS, "nye læsere skal være med."))
    assert "Reglen står ved magt. »nye læsere skal være med.«" in words(page(as_(us.bo).get("/meldinger/")))


def words(shown):
    return shown.replace('<span lang="da">', "")


@pytest.mark.parametrize("who", ["anna", "tea", "adam", "fie"])
def test_nobody_else_answers(us, told, as_, who):
    person = getattr(us, who)
    assert as_(person).get(form_of(told)).status_code == 403
    assert as_(person).post(form_of(told), {"send": "1"}).status_code == 403
    with pytest.raises(NotAllowed):
        actions.answer_report(told, by=person, answer=READ)


def test_the_directors_look_after_the_policy_too(us, told):
    assert actions.answer_report(told, by=us.carla, answer=READ).answered_by == us.carla


def test_the_first_answer_stands(us, told, as_):
    actions.answer_report(told, by=us.carla, answer=READ)
    with pytest.raises(AlreadyAnswered):
        actions.answer_report(told, by=us.bo, answer=MENDED)
    assert "Der er allerede svaret på meldingen." in page(send(as_(us.bo), told))
    assert Notice.objects.filter(person=us.anna).count() == 1


def test_what_is_answered_folds_away_under_one_line(us, told, begin, as_):
    other = actions.report_check(begin(SILENT), by=us.anna, note="Der mangler noget.")
    actions.answer_report(told, by=us.bo, answer=READ)
    open_, folded = page(as_(us.bo).get("/meldinger/")).split("<details")
    assert "Det, I har svaret på" in folded
    assert (f'id="m-{other.pk}"' in open_, f'id="m-{told.pk}"' in open_) == (True, False)
    assert f'id="m-{told.pk}"' in folded
    assert form_of(told) not in folded


def test_when_all_is_answered_the_page_is_calm(us, told, as_):
    actions.answer_report(told, by=us.bo, answer=READ)
    assert "Intet venter på svar." in page(as_(us.bo).get("/meldinger/"))


def test_the_notice_has_done_its_work_when_the_page_is_opened(us, told, as_):
    assert "En melding om et tjek" in page(as_(us.bo).get("/"))
    as_(us.bo).get("/meldinger/")
    assert "En melding om et tjek" not in page(as_(us.bo).get("/"))


# ---- trying the rule


def test_a_report_leads_to_trying_the_rule_where_it_is_in_force(us, told, as_):
    address = f"{reverse('try_clause', args=['proeve.ord'])}?enhed={us.school.pk}"
    for here in ("/meldinger/", form_of(told)):
        assert f'href="{address}"' in page(as_(us.bo).get(here))
    tried = page(as_(us.bo).get(address))
    assert "Skriv, så alle er med" in tried
    assert f'name="enhed" value="{us.school.pk}"' in tried


def test_the_clause_of_a_report_can_be_read_by_whoever_works_elsewhere(us, told, as_):
    address = f"{reverse('clause', args=['proeve.ord'])}?enhed={us.school.pk}"
    assert f'href="{address}"' in page(as_(us.bo).get("/meldinger/"))
    assert f"proev/?enhed={us.school.pk}" in page(as_(us.bo).get(address))


@pytest.mark.parametrize("named", ["", "0", "x", "²", "999999", "9" * 40])
def test_a_unit_that_is_not_there_is_ones_own(us, as_, named):
    assert as_(us.anna).get(reverse("try_clause", args=["proeve.ord"]), {"enhed": named}).status_code == 200


def test_another_towns_unit_is_not_there(us, as_):
    from opslag.ground.tenancy.scope import scope
    from opslag.organisation.models import Unit

    with scope(us.neighbour):
        theirs = Unit.objects.get()
    shown = page(as_(us.anna).get(reverse("try_clause", args=["proeve.ord"]), {"enhed": theirs.pk}))
    assert "Fjordklit" not in shown


def test_a_clause_that_is_gone_has_no_door(us, told, as_):
    adopt(us.area, {**POLICY, "edition": "2", "clause": POLICY["clause"][:1]}, by=SYSTEM)
    shown = page(as_(us.bo).get("/meldinger/"))
    assert "Prøv reglen" not in shown
    assert "proeve.ord" not in shown


def test_what_was_never_found_has_no_rule_to_try(us, begin, as_):
    actions.report_check(begin(SILENT), by=us.anna, note="Der mangler noget.")
    assert "Prøv reglen" not in page(as_(us.bo).get("/meldinger/"))


# ---- the one who told


def test_whoever_told_hears_it_once_at_home_and_can_read_it_for_ever(us, told, as_):
    actions.answer_report(told, by=us.bo, answer=MENDED, line="Den er på vej.")
    anna = as_(us.anna)
    assert "Bo har svaret på det, du meldte om et tjek: Tak, vi retter reglen" in page(anna.get("/"))
    for _look in range(2):
        shown = page(anna.get("/meldinger/mine/"))
        assert "Bo, i dag kl." in shown
        assert "»Den er på vej.«" in shown
    assert "har svaret på det, du meldte" not in page(anna.get("/"))
    assert 'href="/meldinger/mine/"' in page(anna.get("/politik/"))


def test_until_there_is_an_answer_the_page_says_so(us, told, as_):
    assert "Ikke besvaret endnu." in page(as_(us.anna).get("/meldinger/mine/"))


def test_everybody_reads_their_own_only(us, told, as_):
    for person in (us.tea, us.bo, us.carla):
        shown = page(as_(person).get("/meldinger/mine/"))
        assert "Du har ikke meldt noget" in shown
        assert "i henhold til" not in shown
        assert 'href="/meldinger/mine/"' not in page(as_(person).get("/politik/"))


def test_whoever_answers_their_own_is_not_told(us, begin):
    own = actions.report_check(begin(SILENT, by=us.bo, on="linkedin"), by=us.bo, note="Der mangler noget.")
    Notice.objects.all().delete()
    actions.answer_report(own, by=us.bo, answer=READ)
    assert not Notice.objects.exists()


def test_a_report_from_before_answers_is_answered_all_the_same(us, told, as_):
    Report.objects.update(reporter=None)
    assert "Vi ved ikke, hvem der har meldt det" in page(as_(us.bo).get(form_of(told)))
    page(send(as_(us.bo), told))
    assert not Notice.objects.filter(person=us.anna).exists()


# ---- nobody is named, and nothing unmasked goes along


def test_nobody_who_reads_or_answers_meets_the_name(us, told, as_):
    actions.answer_report(told, by=us.carla, answer=MENDED)
    bo = as_(us.bo)
    entries = [
        f"/arkiv/{number}/" for number in Entry.objects.filter(kind="posts.reported").values_list("number", flat=True)
    ]
    assert entries
    for address in ("/meldinger/", form_of(told), *entries):
        assert "Anna" not in page(bo.get(address)), address


def test_a_line_with_somebody_in_it_is_shown_masked_before_it_is_sent(us, told, as_):
    line = "Emil Madsen, 111111-0000, er enig."
    shown = page(send(as_(us.bo), told, MENDED, line))
    assert "Sådan ser din linje ud, når den bliver sendt." in shown
    told.refresh_from_db()
    assert not told.answer
    seen = shown.split('name="seen" value="')[1].split('"')[0]
    assert "Emil" not in seen
    page(send(as_(us.bo), told, MENDED, line, seen=seen))
    told.refresh_from_db()
    assert told.reply == seen
    assert "111111" not in f"{[entry.facts for entry in Entry.objects.all()]}"


def test_the_notice_holds_no_free_words(us, told):
    actions.answer_report(told, by=us.bo, answer=STANDS, line="Det er en hemmelig grund.")
    assert "hemmelig" not in Notice.objects.get(person=us.anna).text


def test_the_archive_is_told_that_it_was_answered_and_by_whom(us, told):
    actions.answer_report(told, by=us.bo, answer=MENDED, line="Den er på vej.")
    entry = Entry.objects.filter(kind="posts.report_answered").get()
    assert entry.facts["answer"] == MENDED
    assert entry.facts["comment"] == "Den er på vej."
    assert entry.actor_id == str(us.bo.pk)


def test_the_labelled_texts_hold_the_answer_and_no_name(us, told):
    actions.answer_report(told, by=us.bo, answer=STANDS, line="Nye læsere skal være med.")
    out = StringIO()
    call_command("export_reports", "nordkyst", stdout=out)
    line = json.loads(out.getvalue())
    assert (line["answer"], line["reply"]) == (STANDS, "Nye læsere skal være med.")
    assert "Anna" not in out.getvalue()
    assert "Bo" not in out.getvalue()
