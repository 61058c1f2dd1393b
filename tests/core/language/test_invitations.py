"""Questions to the reader and open doors, told from what is answered at once and what somebody in a story asked."""

import pytest

from opslag.core.language.invitations import invites
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("☕ Kom forbi til kaffe.", "Vi drak kaffe i gården."),
        ("Så kom forbi til kaffe.", "Hun kom forbi huset til kaffe."),
        ("Har du en idé?", "Har du glemt broen? Nej, det har vi ikke."),
        ("Skriv gerne til os.", "Hun skriver gerne digte."),
        ("Døren er åben, så kig ind.", "Døren var åben, og hun kiggede ind."),
        ("Gode råd modtages.", "Vi modtog gode råd i fjor."),
        ("Hvis du har et råd, så skriv.", "Har hun et råd, så skriver hun det."),
    ],
)
def test_an_open_door_is_told_from_a_story_in_the_same_words(text: str, told: str) -> None:
    assert invites(read(text))
    assert not invites(read(told))


def test_a_question_answered_at_once_is_not_left_to_the_reader() -> None:
    assert invites(read("Hvorfor er himlen blå?"))
    assert not invites(read("Hvorfor er himlen blå? Fordi lyset spredes."))
    assert not invites(read("Hvem vandt? Det gjorde Åby."))
    assert invites(read("Hvad hedder havnen?"))
    assert not invites(read("Hvad hedder havnen? Den hedder Krogen."))


def test_a_short_form_ends_no_question_and_an_answer_may_lie_elsewhere() -> None:
    assert invites(read("Hvor mange ris tror du, der er i en str. 33? Svaret står på tavlen."))
    assert not invites(read("Hvor mange ris var der? Svaret var 900."))


def test_a_riddle_and_a_question_to_the_reader_stay_open() -> None:
    assert invites(read("Hvad er det? Det er rundt og gult."))
    assert invites(read("Hvad hedder din havn? Den hedder noget med Å."))


def test_a_question_in_a_story_is_not_the_readers() -> None:
    assert invites(read("Kommer der is?"))
    assert not invites(read("Drengen spurgte: Kommer der is?"))
    assert not invites(read("Drengen spurgte: »Kommer der is?«"))


@pytest.mark.parametrize("text", ["", "Vi har åbnet broen.", "https://fjordby.example/?side=2"])
def test_news_and_links_invite_nobody(text: str) -> None:
    assert not invites(read(text))
