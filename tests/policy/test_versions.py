"""A policy is adopted as a frozen version; what a finding cites can always be read as it stood (R15, C24, N2)."""

import copy
from datetime import timedelta

import pytest
from django.utils import timezone

from opslag.core.domain.actor import SYSTEM, Actor, Role
from opslag.core.domain.draft import Draft, Meta
from opslag.core.domain.packs import PackError, builtin_data
from opslag.core.domain.severity import Severity
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.queries import history
from opslag.policy.actions import LooseningRefused, adopt, adopt_pack, record_findings
from opslag.policy.models import PolicyVersion, RecordedFinding
from opslag.policy.queries import clause_in_version, effective_policy, judge_draft

CPR = Draft("Mit cpr er 111111-0000.", "facebook")


def test_the_legal_floor_is_there_before_anything_is_adopted(us) -> None:
    PolicyVersion.objects.all().delete()
    judgement = judge_draft(CPR, unit=us.anna.unit)
    assert judgement.stops
    assert judgement.stops[0].clause.floor


def test_only_the_directors_adopt_a_policy(us) -> None:
    with pytest.raises(NotAllowed, match="direktionen"):
        adopt_pack(us.anna.unit, "rm", by=Actor("1", "Bo", frozenset({Role.COMMUNICATIONS})))
    assert adopt_pack(us.anna.unit, "rm", by=Actor("2", "Carla", frozenset({Role.DIRECTORS}))).number == 1


def test_a_new_version_replaces_the_old_and_the_archive_tells_it(us) -> None:
    first = adopt_pack(us.anna.unit, "rm", by=SYSTEM)
    second = adopt_pack(us.anna.unit, "rm", by=SYSTEM)
    first.refresh_from_db()
    assert (first.state, second.state, second.number) == ("afloest", "i_kraft", 2)
    assert [e.kind for e in history(first)] == ["policy.version.adopt", "policy.version.replace"]


def test_the_version_in_force_is_the_one_of_its_day(us) -> None:
    day = timezone.now()
    adopt_pack(us.anna.unit, "rm", by=SYSTEM, at=day - timedelta(days=10))
    adopt_pack(us.anna.unit, "rm", by=SYSTEM, at=day)

    def number(at) -> str:
        return next(x.version for x in effective_policy(us.anna.unit, at=at).layers if x.title == us.anna.unit.name)

    assert number(day - timedelta(days=1)) == "1"
    assert number(day + timedelta(seconds=1)) == "2"


def test_a_finding_from_version_one_still_reads_as_version_one_after_version_three(us) -> None:
    data = builtin_data("rm")
    adopt(us.anna.unit, data, by=SYSTEM)
    cited = next(b for b in effective_policy(us.anna.unit).clauses if b.clause.id.startswith("rm."))
    for edition in ("2", "3"):
        newer = copy.deepcopy(data)
        newer["clause"] = [{**c, "text": f"Ny tekst i udgave {edition}."} for c in newer["clause"]]
        adopt(us.anna.unit, newer, by=SYSTEM)
    then = clause_in_version(cited.layer.id, cited.clause.id, us.anna.unit)
    now = effective_policy(us.anna.unit).clause(cited.clause.id)
    assert then.clause.text == cited.clause.text
    assert now.clause.text == "Ny tekst i udgave 3."


def test_a_lower_unit_cannot_loosen_what_is_locked(us) -> None:
    data = builtin_data("rm")
    with pytest.raises(LooseningRefused, match="gælder altid"):
        adopt(us.anna.unit, data, by=SYSTEM, sets_aside=["basis.cpr"])
    assert judge_draft(CPR, unit=us.anna.unit).stops


def test_a_broken_policy_is_refused_whole(us) -> None:
    before = PolicyVersion.objects.count()
    data = builtin_data("rm")
    data["clause"][0]["enforce"] = [{"check": "findes-ikke", "severity": "advise"}]
    with pytest.raises(PackError):
        adopt(us.anna.unit, data, by=SYSTEM)
    assert PolicyVersion.objects.count() == before


def test_advice_is_capped_and_the_floor_is_not(us) -> None:
    text = "Vi på afdelingen mener, at reformen er hastværk. cpr 111111-0000"
    adopt_pack(us.root, "rm", by=SYSTEM)
    found = judge_draft(Draft(text, "facebook", meta=Meta(on_behalf="self")), unit=us.root).findings
    by_check = {f.check: f.severity for f in found}
    assert by_check["unclear-sender"] is Severity.ADVISE
    assert by_check["cpr-number"] is Severity.BLOCK


def test_what_was_told_is_recorded_once_for_each_content_and_without_the_words(us) -> None:
    judgement = judge_draft(CPR, unit=us.anna.unit)
    for _ in range(2):
        record_findings(us.anna.unit, judgement, content_hash="a" * 64)
    rows = RecordedFinding.objects.filter(content_hash="a" * 64)
    assert len(rows) == len(judgement.findings)
    assert not any("111111" in str(value) for row in rows.values() for value in row.values())
