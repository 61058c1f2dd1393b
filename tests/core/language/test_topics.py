"""What a text is about: signs are counted, nothing is understood."""

import pytest

from opslag.core.language import decisions, occasions, topics
from opslag.core.language.reading import read


def test_professional_words_are_counted_once_each_and_never_in_a_hashtag() -> None:
    signs = topics.professional_signs(read("Metoden og metoderne blev evalueret. #metode #fagligt"))
    assert len(signs) == 2


def test_what_was_learned_is_a_professional_point() -> None:
    assert topics.professional_weight(read("Børnene byggede en snemand, og vi lærte noget.")) >= 1
    assert topics.professional_weight(read("Den yngste har lært at sige nej tak.")) == 0
    assert topics.professional_weight(read("Efter et halvt år læser drengene mere.")) >= 1
    assert topics.professional_weight(read("Antallet af konflikter er halveret.")) >= 1
    assert topics.professional_weight(read("Fra i dag har vi ingen klokke.")) >= 1
    assert topics.professional_weight(read("Larmen faldt, da vi flyttede klodserne.")) >= 1
    assert topics.professional_weight(read("Da vi sang, faldt bamsen ned.")) == 0


@pytest.mark.parametrize("text", ["3.b har bagt.", "Drengen grinede.", "En pige på fire år.", "En 4-årig var med."])
def test_children_are_named_in_many_ways(text: str) -> None:
    assert topics.names_children(read(text))


def test_an_anecdote_has_more_than_one_thing_to_smile_at() -> None:
    assert topics.story_weight(read("Den yngste i vuggestuen griner 😂")) >= 2
    assert topics.story_weight(read("Vi søger en leder til vuggestuen.")) < 2


@pytest.mark.parametrize("text", ["Lucia på fredag", "Kom til sommerfesten", "Åbent hus kl. 9", "Forældremøde onsdag"])
def test_occasions_are_named(text: str) -> None:
    assert occasions.occasions(read(text))


@pytest.mark.parametrize("text", ["På mandag", "I hverdagen", "Hele eftermiddagen", "Vi gik i aften"])
def test_days_are_no_occasions(text: str) -> None:
    assert not occasions.occasions(read(text))


def test_doing_is_told_from_inviting() -> None:
    assert occasions.tells_what_is_done(read("Børnene har malet banneret."))
    assert occasions.tells_what_is_done(read("Koret synger kl. 9."))
    assert not occasions.tells_what_is_done(read("Lucia fredag kl. 8. Vi glæder os. Alle er velkomne."))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Byrådet har vedtaget planen, så børnene får fri.", True),
        ("Det er besluttet. Fra mandag ligger mobilerne på kontoret.", True),
        ("Fremover skriver vi om fredagen.", True),
        ("Byrådet har vedtaget planen. Det er vi glade for.", False),
        ("Planen gælder fra 1. august.", False),
    ],
)
def test_a_decision_says_who_and_what(text: str, says: bool) -> None:
    assert decisions.says_who_and_what_changes(read(text)) is says


def test_what_a_rabbit_shall_be_called_is_no_decision() -> None:
    assert decisions.decision(read("Det er besluttet. Modellen er klar."))
    assert not decisions.decision(read("Det er besluttet: Kaninen skal hedde Kurt."))


def test_a_decision_has_a_body() -> None:
    assert decisions.decision(read("Skolebestyrelsen traf i aftes en vigtig beslutning om os.")) is not None
    assert decisions.decision(read("Vi har besluttet os for kage.")) is None
