"""What looks like a name and is none; and names in a row."""

import pytest

from opslag.core.language.persons import persons


@pytest.mark.parametrize(
    "text",
    [
        'Færgen "Anne Holm" er på værft, og "Peter Vang" sejler i stedet.',
        "Ledige pladser i Børnehuset Liv og Leg.",
        "Vi mødes ved Admiral Gjeddes Kaj.",
        "Nye byggegrunde ved Åstrup Mark.",
        "Kajs Kager åbner på torvet.",
        "Kristian IV viser rundt.",
        "Helle er stedet, hvor man går over. Den nye helle er malet.",
        "Den gamle Holger Lund-sal er malet blå.",
        "Den står på Circle K. Ring til os.",
    ],
)
def test_nobody(text):
    assert persons(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Underskrevet T. S. Eg.", ["t. s. eg"]),
        ("Tak til Åse, Ægir og Øyvind for hjælpen.", ["åse", "ægir", "øyvind"]),
        ("min konto er ny. ring 26 02 81 59 allan m. juul", ["allan m. juul"]),
        ("Per Bakke betaler. Per ringer selv.", ["per bakke", "per"]),
        ("Ring til Kim 29 42 08 71.", ["kim"]),
        ("Barn: Kuupik Heilmann-Juhl.", ["kuupik heilmann-juhl"]),
    ],
)
def test_somebody(text, names):
    assert [p.name for p in persons(text)] == names


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("Borgmester Keld Ager og skolechef Lone Bagger-Holm kom.", [True, True]),
        ("Formand Asger Rolskov, Skolebakken 1A, 8560 Kolind", [False]),
        ("Referent: Ida Sloth. Dirigent: Niels Holm.", [False, False]),
        ("Mød Regitze Baun, byens digter, på biblioteket.", [True]),
    ],
)
def test_public_or_not(text, public):
    assert [p.public for p in persons(text)] == public
