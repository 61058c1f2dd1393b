"""Packs are validated when loaded; an error names file, clause and field.

Rows A56.
"""

import copy

import pytest

from opslag.core.checks import all_checks
from opslag.core.domain.packs import PackError, builtin_data, builtin_ids, checksum, pack_from

CLAUSE = {
    "id": "prøve", "number": 1, "title": "Titel", "text": "Tekst", "why": "Fordi", "kind": "house",
    "refs": ["A1"], "source": {"title": "Kilde"},
    "enforce": [{"check": "too-long", "severity": "advise", "settings": {"longest": 600}}],
}  # fmt: skip
PACK = {"id": "p", "title": "Pakke", "edition": "1", "mode": "tillid", "clause": [CLAUSE]}


def load(change: dict | None = None, **top: object) -> object:
    data = copy.deepcopy({**PACK, **top})
    data["clause"][0].update(change or {})
    return pack_from(data, all_checks(), file="p.toml")


def test_a_whole_pack_loads() -> None:
    assert load().clauses[0].enforcements[0].settings.longest == 600


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"source": None}, "source"),
        ({"why": ""}, "why"),
        ({"kind": "regel"}, "kind"),
        ({"number": "1"}, "number"),
        ({"hest": 1}, "hest"),
        ({"enforce": [{"check": "findes-ikke", "severity": "advise"}]}, "enforce.check"),
        ({"enforce": [{"check": "too-long", "severity": "streng"}]}, "severity"),
        ({"enforce": [{"check": "too-long", "severity": "advise", "settings": {"x": 1}}]}, "enforce.settings.x"),
        (
            {"enforce": [{"check": "too-long", "severity": "advise", "settings": {"longest": "600"}}]},
            "enforce.settings.longest",
        ),
        (
            {"enforce": [{"check": "too-long", "severity": "advise", "settings": {"longest": "$a"}}]},
            "enforce.settings.longest",
        ),
        ({"enforce": [{"check": "too-long", "severity": "advise", "exception": "chefen"}]}, "enforce.exception"),
        ({"source": {"title": "x", "review_by": "snart"}}, "source.review_by"),
    ],
)
def test_an_error_names_file_clause_and_field(change: dict, field: str) -> None:
    with pytest.raises(PackError) as caught:
        load(change)
    assert caught.value.file == "p.toml"
    if field:
        assert caught.value.clause == "prøve"
        assert caught.value.field == field


def test_a_missing_source_is_an_error() -> None:
    data = copy.deepcopy(PACK)
    del data["clause"][0]["source"]
    with pytest.raises(PackError, match="mangler en kilde"):
        pack_from(data, all_checks(), file="p.toml")


def test_two_clauses_cannot_share_an_id() -> None:
    with pytest.raises(PackError, match="samme id"):
        pack_from({**PACK, "clause": [CLAUSE, CLAUSE]}, all_checks(), file="p.toml")


def test_a_parameter_of_the_organisation_replaces_the_packs_own() -> None:
    data = copy.deepcopy({**PACK, "parameters": {"langt": 600}})
    data["clause"][0]["enforce"][0]["settings"]["longest"] = "$langt"
    assert pack_from(data, all_checks(), parameters={"langt": 900}).clauses[0].enforcements[0].settings.longest == 900


def test_the_checksum_changes_with_one_letter() -> None:
    assert checksum(PACK) != checksum({**PACK, "title": "Pakker"})


def test_an_unknown_pack_names_those_that_are_known() -> None:
    with pytest.raises(PackError, match="basis"):
        builtin_data("findes-ikke")
    assert {"basis", "aarhus-bu", "norddjurs", "rm"} <= set(builtin_ids())
