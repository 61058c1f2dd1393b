"""A noticeboard is three matters that have nothing to do with each other; an occasion takes what goes with it."""

from opslag.core.language.noticeboard import matters
from opslag.core.language.reading import read


def begun(text: str) -> list[str]:
    return [text[s.start : s.end] for s in matters(read(text))]


def test_three_matters_are_a_noticeboard_and_two_are_none() -> None:
    two = "Der er lus på stuen. Vi siger velkommen til vores nye pædagog."
    assert begun(f"{two} Cykelskuret bliver malet i uge 12.") == [
        "Der er lus på stuen.",
        "Vi siger velkommen til vores nye pædagog.",
        "Cykelskuret bliver malet i uge 12.",
    ]
    assert begun(two) == []


def test_what_goes_with_an_occasion_is_no_matter_of_its_own() -> None:
    text = "Sommerfesten er fredag kl. 17. Husk regntøj. Tilmeld jer senest torsdag. Tak til alle, der hjælper."
    assert begun(text) == []


def test_hours_prices_and_parking_belong_to_the_one_occasion() -> None:
    text = "Kom til loppemarked lørdag! {} Cyklen stiller du bag hallen. Klassen har selv regnet priserne ud."
    assert begun(text.format("Døren åbner kl. 10, vi lukker kl. 13, du kan betale med mønter.")) == []
    assert begun(text.format("Biblioteket lukker kl. 12 på onsdag.") + " Vi søger en vikar.")


def test_what_to_bring_begins_nothing_beside_the_matters() -> None:
    text = "Husk regntøj. Vi søger en vikar til køkkenet. Der er lus på stuen. Skolefotografen kommer tirsdag."
    assert begun(text)[0] == "Vi søger en vikar til køkkenet."


def test_a_matter_begins_where_the_comma_turns() -> None:
    text = "🐛 Der er lus på stuen, og vi søger en vikar til køkkenet, og skolefotografen kommer tirsdag."
    assert begun(text)[1:] == ["vi søger en vikar til køkkenet", "skolefotografen kommer tirsdag."]


def test_a_story_is_no_noticeboard() -> None:
    assert begun("Vi har bagt boller, og de smagte godt. Bagefter vaskede vi op og sang.") == []
    assert begun("") == []


def test_what_is_found_again_is_the_same_story() -> None:
    text = "Vi søger en regnbue. 1.B er sendt ud med kameraer, og 1.C {}. Så I den? Send billedet hertil"
    assert begun(text.format("påstår, at de fandt den først")) == []


def test_where_more_can_be_read_is_no_matter_of_its_own() -> None:
    text = "Bestyrelsen har talt om fødselsdage. Der er lus på stuen. Referatet står i {}."
    assert begun(text.format("Aula")) == []


def test_what_is_taken_up_again_is_one_matter() -> None:
    told = (
        "I uge 12 laver mellemtrinnet avis. Redaktører og korrekturlæsere er udpeget. {} kan købes for en femmer "
        "i skolegården, og journalisterne er velkomne på lærerværelset."
    )
    assert matters(read(told.format("Avisen"))) == ()
    assert len(matters(read(told.format("Saften")))) > 2
