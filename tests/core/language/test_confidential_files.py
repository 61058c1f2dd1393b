"""What the name of a file tells."""

import pytest

from opslag.core.domain.draft import draft_from
from opslag.core.language.confidential_roles import concerns


def _found(name: str) -> bool:
    draft = draft_from({"text": "Se her.", "channel": "facebook", "kind": "post", "meta": {"file_names": [name]}})
    return bool(concerns(draft))


@pytest.mark.parametrize(
    "name",
    [
        "underretning_oliver_krogh_4b.png",
        "Underretning Oliver Krogh.pdf",
        "sygemelding-jonas-bak.pdf",
        "emil_diagnose.pdf",
        "roentgen_kaj_mortensen_braekket_hofte.pdf",
        "lungekraeft_henning_lauritsen.jpg",
    ],
)
def test_a_name_and_a_matter_are_enough(name: str) -> None:
    """In any order."""
    assert _found(name)


@pytest.mark.parametrize(
    "name",
    [
        "oplæg_stress_anna_holm.pdf",
        "skabelon_underretning.docx",
        "plakat_diabetes_lone_vind.png",
        "oliver_krogh_4b.png",
    ],
)
def test_a_talk_a_form_and_a_bare_name_are_none(name: str) -> None:
    """Who gives a talk, a blank form, a name alone."""
    assert not _found(name)
