"""Names in texts without capitals: who is named, and words that only look like names."""

import pytest

from opslag.core.language.persons import persons


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("jeg har aftalt med kirsten at ole dahl kommer på torsdag", ["kirsten", "ole dahl"]),
        ("min datter freja går i 2.b og har mistet sin jakke", ["freja"]),
        ("lejeren i nr 7 hedder finn aage. finn har nøglen", ["finn aage", "finn"]),
        ("bent og ruth i nr 9 har boet her i 40 år", ["bent", "ruth"]),
        ("er der nogen der har set per i dag", ["per"]),
        ("vi fulgte gamle nabo rigmor derned. DET GIK IKKE GODT", ["rigmor"]),
    ],
)
def test_who_writes_in_small_letters_names_people_so(text: str, names: list[str]) -> None:
    assert [text[p.start : p.end] for p in persons(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "alle taler om line og kabler men ingen kommer og graver",
        "storm og regn igen, og ingen kommer og saver træet op",
        "hans far var fisker, og mark og skov er også våd",
        "vi betaler per gang, og det er per mail man melder sig",
        "min mor har ventet, og min mand er vred",
        "Vi holdt sommerfest. Alle fandt en plads ved bordet.",
    ],
)
def test_words_that_are_also_names_stay_words(text: str) -> None:
    assert persons(text) == ()
