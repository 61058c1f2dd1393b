"""The words that mailboxes of functions are made of."""

import pytest

from opslag.core.language.email_words import is_function


@pytest.mark.parametrize(
    "part", ["sundhedsplejen", "tm", "gdpr", "ungdomsskolen", "cafe", "rotter", "badm", "forsamlingshus"]
)
def test_what_offices_are_called_is_a_function(part: str) -> None:
    assert is_function(part)


@pytest.mark.parametrize("part", ["mette", "thorhauge", "guldfisk", "xyz"])
def test_names_and_nicknames_are_none(part: str) -> None:
    assert not is_function(part)
