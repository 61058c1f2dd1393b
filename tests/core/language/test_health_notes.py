"""Health in letters and notes: told in a line about somebody, and nowhere else."""

import pytest

from opslag.core.language.health_notes import noted
from opslag.core.language.personal_data import spans
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in spans(text) if s.type == "HEALTH"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hassan har kontakteksem på begge hænder.", "kontakteksem"),
        ("Inger fra stue 4 har kastet op.", "kastet op"),
        ("Fru Holm har svært ved at trække vejret.", "svært ved at trække vejret"),
        ("Jeg bløder, og lægen siger, at jeg skal ligge ned. Naja", "bløder"),
        ("Mille Lund, gravid i uge 31 med diabetes.", "diabetes"),
    ],
)
def test_a_note_tells_of_somebody(text, told):
    assert told in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Få målt dit blodtryk på sundhedsdagen.",
        "Læge Ulla Thorsen underviser i eksem og høfeber.",
        "Dyrlægen siger, at hans hvalp har feber.",
        "Jeg får ondt i hjertet over jeres beslutning.",
        "Musikken bløder ud i gaden.",
    ],
)
def test_a_subject_a_beast_and_a_figure_of_speech_tell_nothing(text):
    assert found(text) == []


def test_the_vague_is_left_out_beside_what_is_clear():
    assert found("Oline Dam har epilepsi, og medicinen ligger i skabet.") == ["epilepsi"]


def test_people_are_asked_for_only_when_a_word_is_found():
    asked: list[str] = []

    def people() -> list[int]:
        asked.append("people")
        return [0]

    assert [*noted(read("Vi ses på torvet."), people)] == []
    assert asked == []
    assert [*noted(read("Hassan har høfeber."), people)] != []
    assert asked == ["people"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vores søn udredes for autisme og er glad.", "udredes for autisme"),
        ("Drengen Sander har lav begavelse.", "lav begavelse"),
        ("Når I ringer til mor, så husk at hun er tunghør!", "tunghør"),
        ("Jeg er hjemløs og sover i min bil ved havnen.", "sover i min bil"),
    ],
)
def test_what_is_examined_is_told_with_its_illness(text: str, told: str) -> None:
    assert told in [text[s.start : s.end] for s in spans(text) if s.type == "HEALTH"]


@pytest.mark.parametrize(
    "text",
    [
        "Hun spurgte, om jeg drikker, selvom jeg har sagt nej.",
        "Jeg har mistet mit kørekort på festivalen.",
        "Udredning for autisme tager i gennemsnit 14 måneder.",
    ],
)
def test_questions_papers_and_topics_tell_nothing(text: str) -> None:
    assert not [s for s in spans(text) if s.type == "HEALTH"]
