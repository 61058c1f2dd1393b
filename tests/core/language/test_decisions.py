"""Decisions of a body, told from votes among children and from what is still open."""

import pytest

from opslag.core.language.decisions import decision, says_who_and_what_changes
from opslag.core.language.reading import read


def found(text: str) -> str:
    told = decision(read(text))
    return text[slice(*told.span())] if told else ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🏛️ Byrådet har vedtaget en plan for åen.", "Byrådet har vedtaget"),
        ("Byrådet har vedtaget en plan for eleverne i Åby.", "Byrådet har vedtaget"),
        ("Punkt 9: forslaget vandt med stort flertal i byrådet.", "stort flertal"),
        ("Hammeren faldt i byrådet i aftes.", "Hammeren faldt"),
    ],
)
def test_a_council_that_has_decided_is_heard(text: str, told: str) -> None:
    assert found(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Byrådet mødes på tirsdag.",
        "Byrådet har endnu ikke vedtaget planen.",
        "Hammeren faldt på værkstedet.",
        "Børnene legede byråd. Byrådet har vedtaget en lov om is.",
        "Eleverne i byrådet har vedtaget en leg.",
        "Drengene stemte: stort flertal for is. Byrådet så på.",
    ],
)
def test_meetings_open_matters_hammers_and_play_are_no_decision(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "🏫 Fra august får børnene varm mad.",
        "Byrådet har besluttet at lukke broen.",
        "Byrådet har vedtaget planen. Det begynder i maj. Eleverne glæder sig.",
    ],
)
def test_who_is_affected_and_what_changes_is_said(text: str) -> None:
    assert says_who_and_what_changes(read(text))


@pytest.mark.parametrize("text", ["Byrådet har vedtaget planen.", "Får eleverne en time mere idræt?"])
def test_a_bare_decision_and_a_question_change_nothing_for_anybody(text: str) -> None:
    assert not says_who_and_what_changes(read(text))
