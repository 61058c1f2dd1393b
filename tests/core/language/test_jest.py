"""Jest about the house itself: a wink together with something no one would want to be quoted on."""

import pytest

from opslag.core.language.jest import jests
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    reading = read(text)
    return [reading.slice(s) for s in jests(reading)]


@pytest.mark.parametrize(
    ("text", "jest"),
    [
        ("Åh! Vi elsker blanketter i tre eksemplarer 😏 Kom forbi.", "Vi elsker blanketter i tre eksemplarer 😏"),
        ("Hos os er ventetiden lang. Vi ses 😏", "Hos os er ventetiden lang."),
        ("Ja, vi svarer aldrig på mails. Bare rolig, bare for sjov.", "Ja, vi svarer aldrig på mails."),
    ],
)
def test_the_sentence_that_runs_the_house_down_is_found_whole(text: str, jest: str) -> None:
    assert found(text) == [jest]


@pytest.mark.parametrize("text", ["", "Solen skinner 😏", "Vi svarer aldrig på mails.", "Hos naboen er der kø 😏"])
def test_a_wink_alone_harm_alone_and_the_neighbours_queue_are_none(text: str) -> None:
    assert found(text) == []


def test_a_plain_no_is_no_jest() -> None:
    assert found("Nej, vi overvåger jer ikke. Kameraet tæller fugle.") == []


def test_a_smile_is_no_wink() -> None:
    assert found("Hos os svarer vi aldrig på mails 😏")
    assert found("Hos os svarer vi aldrig på mails 😊") == []


def test_an_apology_is_meant() -> None:
    assert found("Hos os er ventetiden lang. Vi svarer aldrig 😏")
    assert found("Hos os er ventetiden lang. Vi svarer aldrig 😏 Vi beklager.") == []
