"""The terminal speaks Danish, or English to whoever asks for it."""

import pytest

from opslag.cli.language import gettext, language

ASKING = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ({}, "da"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, "da"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "da_DK.UTF-8"}, "en"),
        ({"LANG": "en"}, "en"),
        ({"LANG": "en.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "da"),
    ],
)
def test_the_first_that_is_set_decides_and_all_but_english_is_danish(asked, spoken, monkeypatch) -> None:
    for name in ASKING:
        monkeypatch.delenv(name, raising=False)
    for name, value in asked.items():
        monkeypatch.setenv(name, value)
    assert language() == spoken


def test_what_has_no_english_stays_danish(monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert gettext("Filen er tom.") == "The file is empty."
    assert gettext("Hest på tværs") == "Hest på tværs"
    assert gettext("") == ""
