"""Texts and drafts are checked for programs as on the screens: the same policy, the same findings."""

from __future__ import annotations

import pytest

from opslag.ground.tenancy.scope import scope
from opslag.posts.models import Variant
from tests.cast import HEAVY, NO_POINTER, SECRET, SILENT, Cast
from tests.web.programs import Program, kinds


def test_a_check_answers_as_the_draft_format_says(anna: Program) -> None:
    answer = anna.post("/check", {"id": "7", "channel": "facebook", "text": SECRET})
    assert answer.status_code == 200
    found = answer.json()
    assert found["id"] == "7"
    (finding,) = found["findings"]
    assert finding["check"] == "cpr-number"
    assert finding["severity"] == "block"
    assert finding["spans"] == [[6, 17]]
    assert {"clause", "refs", "field", "message", "why", "suggestion"} <= set(finding)


def test_a_check_finds_what_the_command_line_finds(anna: Program) -> None:
    import json

    from typer.testing import CliRunner

    from opslag.cli.app import app

    draft = {"id": "1", "channel": "instagram", "text": HEAVY, "has_image": True, "author_role": "leder"}
    line = json.dumps({**draft, "pack": "aarhus-bu"})
    said = json.loads(CliRunner().invoke(app, ["check", "--jsonl", "-"], input=line).stdout)["findings"]
    assert said
    given = anna.post("/check", {**draft, "pack": "aarhus-bu"}).json()["findings"]
    assert [{name: one[name] for name in said[0]} for one in given] == said


def test_nothing_found_is_an_empty_list_and_keeps_nothing(anna: Program, us: Cast) -> None:
    before = kinds(us)
    assert anna.post("/check", {"channel": "facebook", "text": SILENT}).json()["findings"] == []
    assert kinds(us) == before
    with scope(us.organisation):
        assert not Variant.objects.exists()


def test_the_policy_can_be_named_by_unit_profile_version_or_pack(anna: Program, us: Cast) -> None:
    def found(**chosen: object) -> set[str]:
        answer = anna.post("/check", {"channel": "facebook", "text": NO_POINTER, **chosen})
        assert answer.status_code == 200, answer.content
        return {one["check"] for one in answer.json()["findings"]}

    assert "missing-pointer" in found()
    assert "missing-pointer" in found(unit=us.school.pk)
    assert "missing-pointer" not in found(unit=us.root.pk)
    assert "missing-pointer" in found(profile=us.profiles["facebook"].pk)
    assert "missing-pointer" not in found(pack="basis")
    layers = anna.get(f"/units/{us.school.pk}/policy").json()["layers"]
    assert layers[0]["policy"] == "basis"
    assert "missing-pointer" in found(policy=layers[-1]["policy"])


@pytest.mark.parametrize(
    ("chosen", "field"),
    [
        ({"unit": 999_999}, "body.unit"),
        ({"profile": 999_999}, "body.profile"),
        ({"policy": "version-999999"}, "body.policy"),
        ({"policy": "noget"}, "body.policy"),
        ({"pack": "findes-ikke"}, "body.pack"),
        ({"pack": "basis", "policy": "version-1"}, "body.pack"),
        ({"meta": {"crisis": "ja"}}, "body.meta.crisis"),
        ({"meta": {"kryds": 1}}, "body.meta.kryds"),
        ({"kind": "brev"}, "body.kind"),
        ({"channel": "facbook"}, "body.channel"),
        ({"text": "nul\x00"}, "body.text"),
        ({"tekst": "x"}, "body.tekst"),
    ],
)
def test_what_cannot_be_used_is_named_by_its_field(anna: Program, chosen: dict, field: str) -> None:
    answer = anna.post("/check", {"channel": "facebook", "text": "Hej", **chosen})
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["type"].endswith("invalid")
    assert [one["field"] for one in problem["errors"]] == [field]
    assert problem["errors"][0]["message"]


def test_another_organisations_policy_is_no_policy(us: Cast) -> None:
    version = Program(us.anna).get(f"/units/{us.school.pk}/policy").json()["layers"][-1]["policy"]
    dan = Program(us.dan)
    for chosen in ({"policy": version}, {"unit": us.school.pk}, {"profile": us.profiles["website"].pk}):
        assert dan.post("/check", {"channel": "facebook", "text": "Hej", **chosen}).status_code == 422
    assert dan.get(f"/units/{us.school.pk}/policy").status_code == 404
