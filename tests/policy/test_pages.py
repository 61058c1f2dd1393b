"""The policy as people read it: what is in force, who decided it, and the clause as a finding cited it."""

import copy
import re

import pytest

from opslag.core.domain.actor import SYSTEM
from opslag.ground.tenancy.scope import scope
from opslag.policy.actions import adopt
from opslag.policy.models import PolicyVersion
from opslag.policy.reading import sections_for
from tests.cast import POLICY, clause


def page(response):
    assert response.status_code == 200
    return response.content.decode()


def adopted(unit, **changes):
    data = copy.deepcopy(POLICY)
    for number, changed in changes.pop("clauses", {}).items():
        next(c for c in data["clause"] if c["number"] == number).update(changed)
    data.update(changes)
    return adopt(unit, data, by=SYSTEM)


def test_ones_own_layer_comes_first_and_the_floor_last(us):
    sections = sections_for(us.school)
    assert sections[0].layered.layer.title == "Børn og Unge"
    assert sections[-1].floor
    assert not sections[0].floor


def test_each_clause_says_kind_and_how_it_binds(us, as_):
    shown = page(as_(us.anna).get("/politik/"))
    assert "Vis vejen videre" in shown
    assert "Husregel" in shown
    assert "Gælder altid" in shown


def test_a_clause_says_why_where_from_and_the_way_round(us, as_):
    shown = page(as_(us.anna).get("/politik/proeve.videre/"))
    for words in (
        "Besluttet af Børn og Unge, udgave 1",
        "Fordi vis vejen videre hjælper læseren.",
        "Prøvepolitikken",
        "Kan udgives uden, når man skriver hvorfor.",
    ):
        assert words in shown


def test_a_clause_for_approval_says_who_reads(us, as_):
    assert "Kommunikation læser med." in page(as_(us.anna).get("/politik/proeve.job/"))


def test_the_floor_cannot_be_switched_off_and_says_who_may_release(us, as_):
    assert "Kun fortrolighedsansvarlig kan frigive." in page(as_(us.anna).get("/politik/basis.cpr/"))


def test_a_clause_without_a_check_is_for_people_to_judge(us, as_):
    assert "Vurderes af mennesker." in page(as_(us.anna).get("/politik/proeve.kritik/"))


def test_deciding_not_to_regulate_is_an_answer_and_not_deciding_is_said_so(us, as_):
    left = clause(11, "arbejdstid", "Brug i arbejdstiden") | {"presence": "absent"}
    waits = clause(12, "privat", "Private profiler") | {"presence": "undecided"}
    adopt(us.area, POLICY | {"clause": [*POLICY["clause"], left, waits]}, by=SYSTEM)
    shown = page(as_(us.anna).get("/politik/"))
    assert "Bevidst ikke reguleret" in shown
    assert "Ikke besluttet endnu" in shown


def test_a_finding_of_yesterday_shows_the_clause_as_it_then_was(us, as_):
    first = PolicyVersion.objects.get(unit=us.area)
    adopted(us.area, clauses={3: {"text": "Et glimt må gerne stå alene."}})
    then = page(as_(us.anna).get(f"/politik/proeve.videre/?udgave=version-{first.pk}"))
    assert "Sådan stod den, da anmærkningen kom." in then
    assert "Et glimt må gerne stå alene." not in then
    now = page(as_(us.anna).get("/politik/proeve.videre/"))
    assert "Et glimt må gerne stå alene." in now
    assert "udgave 2" in now


def test_another_place_of_the_town_is_not_bound_by_the_areas_policy(us, as_):
    assert "Vis vejen videre" not in page(as_(us.bo).get("/politik/"))


def test_the_next_municipality_sees_neither_policy_nor_version(us, as_):
    first = PolicyVersion.objects.get(unit=us.area)
    with scope(us.neighbour):
        assert "Vis vejen videre" not in page(as_(us.dan).get("/politik/"))
        answer = as_(us.dan).get(f"/politik/proeve.videre/?udgave=version-{first.pk}")
        assert answer.status_code == 404


@pytest.mark.parametrize("udgave", ["version-x", "version-999999", "'; --", "<script>"])
def test_an_edition_that_is_none_is_answered_calmly(us, as_, udgave):
    answer = as_(us.anna).get("/politik/proeve.videre/", {"udgave": udgave})
    assert answer.status_code in (200, 404)
    assert not re.search(r"<script>[^<]", answer.content.decode().replace("<script src", ""))


def test_a_clause_that_is_none_is_missing(us, as_):
    assert as_(us.anna).get("/politik/proeve.findes-ikke/").status_code == 404
