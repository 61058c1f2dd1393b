"""What the words around an address tell: a name that it is made of, or an office whose initials it bears."""

import pytest

from opslag.core.language.emails import emails


def is_private(text: str) -> bool:
    return emails(text)[0].private


@pytest.mark.parametrize(
    "text",
    [
        "Kontakt Karen Friis, kf@toftby.example",
        "Min advokat, Ulla Steen, har us@toftby.example",
        "Fagkoordinator Jens-Ole Dam kan fanges på jeodam@toftby.example",
        "kf@toftby.example (Karen Friis)",
        "Tag godt imod Signe. Mail: sigbe@toftby.example",
    ],
)
def test_the_initials_of_somebody_named_beside_it_are_that_persons(text: str) -> None:
    assert is_private(text)


@pytest.mark.parametrize(
    "text",
    [
        "Skriv til Kultur og Fritid: kf@toftby.example",
        "Center for Voksne og Familie (cvf@toftby.example) svarer.",
        "Afdelingens fælles mail er gsr@toftby.example",
        "Ny mail til bestyrelsen: bst@toftby.example",
        "Skolens nye mail er vgs@toftby.example",
    ],
)
def test_the_initials_of_an_office_and_a_shared_mailbox_are_nobodys_own(text: str) -> None:
    assert not is_private(text)


def test_initials_that_nothing_explains_are_somebodys() -> None:
    assert is_private("Skriv til gsr@toftby.example")
