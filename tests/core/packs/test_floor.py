"""The legal floor: every row, in every pack, in every field, released by nobody who wrote it."""

import json
from pathlib import Path

import pytest

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft, draft_from, meta_from
from opslag.core.domain.finding import Judgement
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_ids, builtin_policy, load_pack
from opslag.core.domain.policy import ClauseKind
from opslag.core.domain.severity import Severity

FLOOR_ROWS = {"R17", "R18", "R19", "R20", "R21", "R22", "R4", "C3", "C4", "C32", "C35", "X2", "X3"}
BESIDE_ROWS = {"C33", "X1", "X7", "X8"}
TEXTS = Path(__file__).parents[3] / "evaluation" / "texts"
LEAK = "Emil i 3.B har fået en diagnose."


def judged(pack: str = "basis", **data: object) -> Judgement:
    draft = draft_from({"text": "Se her.", "channel": "facebook", **data})
    return judge(draft, builtin_policy(pack, all_checks()), all_checks(), channel_facts()[draft.channel])


def severities(judgement: Judgement, row: str) -> set[Severity]:
    return {f.severity for f in judgement.findings if row in f.refs}


def test_every_row_of_the_floor_has_a_clause() -> None:
    pack = load_pack("basis", all_checks())
    assert {row for c in pack.clauses if c.floor for row in c.refs} == FLOOR_ROWS
    assert {row for c in pack.clauses if not c.floor for row in c.refs} >= BESIDE_ROWS


def test_every_law_says_since_when_and_when_it_is_read_again() -> None:
    for clause in load_pack("basis", all_checks()).clauses:
        if clause.kind is ClauseKind.LAW:
            assert clause.source.place, clause.id
            assert clause.source.in_force_from, clause.id
            assert clause.source.last_checked < clause.source.review_by


@pytest.mark.parametrize("pack", builtin_ids())
@pytest.mark.parametrize(
    "data",
    [
        {"text": LEAK},
        {"text": LEAK, "kind": "reply"},
        {"text": LEAK, "kind": "comment", "channel": "intranet"},
        {"text": LEAK, "channel": "press"},
        {"text": LEAK, "channel": "newsletter"},
        {"text": LEAK, "channel": "website"},
        {"has_image": True, "alt_text": LEAK},
        {"meta": {"file_names": ["emil_jensen_diagnose.pdf"]}},
        {"text": LEAK, "meta": {"language": "en"}},
        {"text": LEAK, "author_role": "kommunikation", "meta": {"person_ok": True}},
    ],
    ids=lambda d: ",".join(d),
)
def test_the_same_leak_is_stopped_in_every_field_channel_and_pack(pack: str, data: dict[str, object]) -> None:
    judgement = judged(pack, **data)
    assert Severity.BLOCK in severities(judgement, "R22")
    stop = next(f for f in judgement.stops if "R22" in f.refs)
    assert stop.exception == "fortrolighedsansvarlig"
    assert stop.confidential
    assert not stop.author_may_except


def test_the_tone_between_colleagues_asks_for_a_leader_and_is_only_advice_under_an_advising_pack() -> None:
    harsh = {"text": "Typisk dig, du fatter aldrig noget.", "kind": "comment", "channel": "intranet"}
    assert severities(judged("basis", **harsh), "C33") == {Severity.APPROVAL}
    assert severities(judged("rm", **harsh), "C33") == {Severity.ADVISE}


def test_alt_text_is_asked_for_on_a_site_and_advised_elsewhere() -> None:
    assert severities(judged(channel="website", has_image=True), "X1") == {Severity.BLOCK}
    assert severities(judged(channel="intranet", has_image=True), "X1") == {Severity.BLOCK}
    assert severities(judged(channel="facebook", has_image=True), "X1") == {Severity.ADVISE}


@pytest.mark.parametrize(
    ("meta", "stopped"),
    [
        ({"recognisable_people": True, "consent": "missing"}, True),
        ({"recognisable_people": True, "consent": "withdrawn", "legal_basis": "task"}, True),
        ({"recognisable_people": True}, True),
        ({"recognisable_people": True, "legal_basis": "none-recognisable"}, True),
        ({"recognisable_people": True, "legal_basis": "task"}, False),
        ({"recognisable_people": True, "consent": "ok"}, False),
        ({"recognisable_people": False}, False),
        ({}, False),
    ],
)
def test_a_picture_of_people_needs_a_basis_that_holds(meta: dict[str, object], stopped: bool) -> None:
    found = severities(judged(has_image=True, alt_text="To børn ved et vandbord", meta=meta), "X2")
    assert found == ({Severity.BLOCK} if stopped else set())


def test_no_role_is_exempt_from_speaking_well_of_others() -> None:
    for role in ("leder", "kommunikation", "direktion", "medarbejder"):
        found = judged(text="Sagsbehandler Torben H. er dum som en dør.", author_role=role)
        assert severities(found, "C3") == {Severity.BLOCK}


def test_texts_of_a_citizen_are_only_asked_what_a_citizen_can_be_asked() -> None:
    judgement = judged(text="Jeg er sygemeldt med stress, mit cpr er 010190-0000.", kind="comment_inbound")
    assert {f.check for f in judgement.findings} == {"personal-data-in-comment"}


def test_what_the_fix_hides_is_gone() -> None:
    draft = Draft(text="Mit cpr er 010190-0000 og min mobil 21 34 56 78.", channel="facebook", kind="comment_inbound")
    policy = builtin_policy("basis", all_checks())
    (finding,) = judge(draft, policy, all_checks()).stops
    text = draft.text
    for edit in sorted((e for fix in finding.fixes for e in fix.edits), key=lambda e: -e.start):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    assert text == "Mit cpr er [cpr skjult] og min mobil [telefon skjult]."
    assert not judge(Draft(text, "facebook", "comment_inbound"), policy, all_checks()).findings


def test_clean_texts_of_the_development_set_are_met_with_silence_by_the_floor() -> None:
    loud = []
    for path in sorted(TEXTS.glob("posts-*-dev.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            if data["expect"] or not data["meta"].get("strict"):
                continue
            draft = draft_from(data)
            judgement = judge(
                draft, builtin_policy("basis", all_checks()), all_checks(), channel_facts()[draft.channel]
            )
            loud += [(data["id"], f.check) for f in judgement.findings if f.clause.floor]
    assert loud == []


def test_an_example_of_the_pack_is_told_from_its_counterpart() -> None:
    """The bad example of a clause about words trips its check, and the good one does not."""
    for clause in load_pack("basis", all_checks()).clauses:
        for enforcement in clause.enforcements if clause.floor or "C33" in clause.refs else ():
            check = all_checks()[enforcement.check]
            if check.method in ("structure", "model") or enforcement.selectors.kinds == ("comment_inbound",):
                continue
            kind = "comment" if enforcement.check == "harsh-colleague-tone" else "post"
            good, bad = (
                Draft(text=t, channel="facebook", kind=kind, meta=meta_from({})) for t in (clause.good, clause.bad)
            )
            facts = channel_facts()["facebook"]
            assert not list(check.find(good, check.settings(), facts)), clause.id
            assert list(check.find(bad, check.settings(), facts)), clause.id
