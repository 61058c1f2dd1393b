"""Telling that a check was wrong: as easy both ways, masked, and of use to the next one."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from opslag.core.checks import all_checks
from opslag.core.domain.draft import draft_from
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.organisation.models import Notice
from opslag.posts import actions
from opslag.posts.errors import FindingGone
from opslag.posts.masking import masked
from opslag.posts.models import Report
from opslag.posts.queries import reading_of
from tests.cast import HEAVY, SECRET, SILENT


def key_of(variant):
    return reading_of(variant).judgement.findings[0].key


def exported(name="nordkyst"):
    out = StringIO()
    call_command("export_reports", name, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_saying_that_it_is_no_finding_needs_no_words(us, begin):
    variant = begin(HEAVY)
    told = actions.report_check(variant, by=us.anna, key=key_of(variant))
    assert (told.kind, told.check_id) == ("ikke_fund", "bureaucratic-wording")


def test_saying_that_something_was_missed_needs_one_line(us, begin):
    variant = begin(SILENT)
    with pytest.raises(ReasonNeeded):
        actions.report_check(variant, by=us.anna)
    assert actions.report_check(variant, by=us.anna, note="Der står et navn.").kind == "ikke_stoppet"


def test_those_who_look_after_the_policy_are_told_and_nobody_is_named(us, begin, as_):
    variant = begin(HEAVY)
    actions.report_check(variant, by=us.anna, key=key_of(variant), note="Det er et fast udtryk hos os.")
    assert Notice.objects.filter(person=us.bo, link="/meldinger/").exists()
    shown = as_(us.bo).get("/meldinger/").content.decode()
    assert "Det er et fast udtryk hos os." in shown
    assert "Anna" not in shown
    for person in (us.anna, us.tea, us.adam):
        assert as_(person).get("/meldinger/").status_code == 403, person


def test_no_person_and_no_number_is_kept(us, begin):
    variant = begin(SECRET)
    told = actions.report_check(variant, by=us.anna, key=key_of(variant), note="Mit cpr er 111111-0000")
    kept = f"{told.draft} {told.note}"
    assert "Emil" not in kept
    assert "111111" not in kept
    assert len(told.draft["text"]) == len(SECRET)


def test_a_report_about_a_finding_that_is_gone_is_refused(us, begin):
    with pytest.raises(FindingGone):
        actions.report_check(begin(SILENT), by=us.anna, key="missing-pointer.x.text.0")


def test_only_the_author_reports_on_the_text(us, begin):
    with pytest.raises(NotAllowed):
        actions.report_check(begin(SILENT), by=us.bo, note="Hm.")


def test_reports_become_labelled_texts_in_the_draft_format(us, begin):
    variant = begin(HEAVY)
    actions.report_check(variant, by=us.anna, key=key_of(variant))
    (line,) = exported()
    draft = draft_from({k: v for k, v in line.items() if k in ("id", "text", "channel", "kind", "meta", "alt_text")})
    assert draft.channel == "facebook"
    start, end = line["spans"][0]
    assert draft.text[start:end] == "i henhold til"
    assert line["check"] == "bureaucratic-wording"


def test_the_neighbours_reports_are_not_among_ours(us, begin):
    variant = begin(HEAVY)
    actions.report_check(variant, by=us.anna, key=key_of(variant))
    assert exported("fjordklit") == []
    with pytest.raises(CommandError):
        exported("findes-ikke")


def test_the_page_shows_what_will_be_sent_before_it_is(us, begin, as_):
    variant = begin(SECRET)
    shown = as_(us.anna).get(f"/opslag/{variant.pk}/melding/?fund={key_of(variant)}").content.decode()
    assert "111111" not in shown
    assert "000000-0000" in shown


def test_a_number_that_no_check_saw_is_masked_all_the_same(us, begin):
    variant = begin(
        "Ring 51 23 45 67, 010117-4321 eller 4512345678, eller skriv til kontoret@engskolen.example. Kom kl. 12."
    )
    told = actions.report_check(variant, by=us.anna, note="Se 010117 4321 og lis@gmail.com")
    kept = f"{told.draft['text']} {told.note}"
    for hidden in ("51 23", "010117", "4321", "45123", "kontoret", "lis", "gmail"):
        assert hidden not in kept
    assert "kl. 12" in kept


def test_what_is_masked_in_the_text_is_masked_in_the_note_also_at_its_beginning(us, begin):
    variant = begin(SECRET)
    told = actions.report_check(variant, by=us.anna, key=key_of(variant), note="Emil er opdigtet. Emils mor siger ja.")
    assert told.note == "Xxxx er opdigtet. Xxxxx mor siger ja."


def test_a_name_that_is_masked_once_is_masked_everywhere_in_the_text(us, begin):
    variant = begin(f"{SECRET} Emil er glad.")
    assert "Emil" not in actions.report_check(variant, by=us.anna, key=key_of(variant)).draft["text"]


def test_a_note_is_shown_masked_before_it_is_sent(us, begin, as_):
    variant = begin(SECRET)
    said = {"fund": key_of(variant), "note": "Emil er opdigtet.", "send": "1"}
    shown = as_(us.anna).post(f"/opslag/{variant.pk}/melding/", said).content.decode()
    assert "Sådan ser din bemærkning ud" in shown
    assert 'name="seen" value="Xxxx er opdigtet."' in shown
    assert not Report.objects.exists()
    as_(us.anna).post(f"/opslag/{variant.pk}/melding/", {**said, "seen": "Xxxx er opdigtet."})
    assert Report.objects.get().note == "Xxxx er opdigtet."


def test_the_reports_have_a_door_from_the_policy_and_the_checks_danish_name(us, begin, as_):
    variant = begin(HEAVY)
    actions.report_check(variant, by=us.anna, key=key_of(variant))
    shown = as_(us.bo).get("/meldinger/").content.decode()
    assert "bureaucratic-wording" not in shown
    assert all_checks()["bureaucratic-wording"].title in shown
    assert 'href="/meldinger/"' in as_(us.bo).get("/politik/").content.decode()
    assert 'href="/meldinger/"' not in as_(us.anna).get("/politik/").content.decode()


@given(st.text(max_size=80))
def test_masking_keeps_every_place_where_it_was(text):
    assert len(masked(text)) == len(text)
