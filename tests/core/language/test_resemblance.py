"""The resemblance to confidential texts hints, knows when to be silent, and decides nothing."""

import pytest

from opslag.core.checks import all_checks
from opslag.core.domain.packs import builtin_ids, builtin_policy
from opslag.core.domain.severity import Severity
from opslag.core.language.reading import read
from opslag.core.language.resemblance import SURE, features, resemblance, resembling

TOLD = "Der er boller i dag. Han råbte igen, da han hentede sin søn, og hun græd, for vi kunne alle lugte hvorfor."


def test_the_sentence_that_resembles_most_is_the_one_that_is_marked() -> None:
    found = resembling(read(TOLD))
    assert found is not None
    assert TOLD[found.start : found.end].startswith("Han råbte")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "Kom til åbent hus på lørdag kl. 10.",
        "Vores nye rektor hedder Mette. Hun glæder sig til at møde jer.",
        "Ællingernes mor er død, taget af ræven. Nu passer skoleklassen dem.",
    ],
)
def test_other_texts_resemble_nothing(text: str) -> None:
    assert resembling(read(text)) is None


def test_a_text_weighs_the_same_however_long_it_is() -> None:
    assert sum(value**2 for value in features("hun græd i går").values()) == pytest.approx(1)
    assert features("") == {}
    assert 0 < resemblance("") < SURE


@pytest.mark.parametrize("pack", builtin_ids())
def test_a_model_decides_no_stop_and_no_approval_in_any_pack(pack: str) -> None:
    checks = all_checks()
    clauses = builtin_policy(pack, checks).clauses
    by_model = [e for binding in clauses for e in binding.clause.enforcements if checks[e.check].method == "model"]
    assert by_model
    assert {e.severity for e in by_model} <= {Severity.ADVISE, Severity.INFO}
