"""A yes to being named makes a harmless turn harmless, and an illness no less confidential."""

import pytest

from opslag.core.domain.draft import Draft, meta_from
from opslag.core.language.confidential_labels import labelled
from opslag.core.language.confidential_roles import concerns
from opslag.core.language.consent_told import all_said_yes


def draft(text: str, *names: str) -> Draft:
    return Draft(text=text, channel="facebook", meta=meta_from({"person_ok": list(names)} if names else {}))


def test_a_turn_with_two_meanings_is_harmless_of_one_who_said_yes() -> None:
    text = "Malthe kommer altid for sent til timerne."
    assert concerns(draft(text))
    assert not concerns(draft(text, "Malthe"))


@pytest.mark.parametrize("text", ["Malthe har fået konstateret leukæmi.", "Malthe er blevet fyret."])
def test_an_illness_and_a_dismissal_stay_confidential(text: str) -> None:
    assert concerns(draft(text, "Malthe"))


def test_everybody_named_must_have_said_yes() -> None:
    assert all_said_yes(draft("Malthe og Gitte ses i hallen.", "Malthe", "Gitte"), "Malthe og Gitte ses i hallen.")
    assert not all_said_yes(draft("Malthe og Gitte ses i hallen.", "Malthe"), "Malthe og Gitte ses i hallen.")


def test_a_label_tells_what_a_form_holds() -> None:
    assert [*labelled("Diagnose: leukæmi")]
    assert not [*labelled("Tilmelding: Gitte")]
