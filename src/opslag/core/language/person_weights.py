"""Who has a public role, after all (afvejet): what the rules say, weighed against the words around each name.

The weights are learnt from our own labelled texts by logistic regression; see data/PUBLIC-ROLES.md. Anybody can read in
data/public-roles.txt what each cue weighs. The checks of posts ask the rules alone.
"""

from dataclasses import replace
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.person_public import tells_rank
from opslag.core.language.person_roles import role_of
from opslag.core.language.persons import Person, persons
from opslag.core.language.weights import weighed, weights_of
from opslag.core.language.word_cues import around

FILE = "public-roles.txt"
_TRUST, _DOUBT = 3.5, -1.2
"""What the rules' yes weighs, and their no."""
_OFFICE = Pattern(
    r"\b(?:[a-zæøå]*(?:borgmesteren|rådmanden|ministeren|direktøren|rektoren|bispen)|(?:udvalgs|regionsråds|byråds|gruppe)formanden|formand(?:en)? for [a-zæøå]*udvalget)s?\b(?! [A-ZÆØÅ])"
)
"""An office that nobody is named beside: it may be held by whoever is named near."""
_PARTY = Pattern(r" ?\((?:[A-ZÆØÅ]{1,3}|[Ll]øsg\w*)\)")
_WORDS = Pattern(r"[\w-]+")
_NEAR = ("0<", "1<", "0>", "1>")


@lru_cache(maxsize=512)
def weighed_persons(text: str) -> tuple[Person, ...]:
    """Every named person, left to right; whoever is public once is so all over the text."""
    found = [replace(person, public=_is_public(text, person)) for person in persons(text)]
    known = {part for person in found if person.public for part in person.name.split()}
    return tuple(replace(p, public=True) if known.issuperset(p.name.split()) else p for p in found)


def _is_public(text: str, person: Person) -> bool:
    return weighed(cues(text, person), weights_of(FILE)) + (_TRUST if person.public else _DOUBT) > 0


def cues(text: str, person: Person) -> frozenset[str]:
    """Everything that speaks for or against a public role; the same in learning and in use."""
    found = around(text, person.start, person.end)
    parts = min(3, len(person.name.split()))
    lower = text.lower()
    ahead, behind = lower[max(0, person.start - 60) : person.start], lower[person.end : person.end + 60]
    found.add("rank<" if any(map(tells_rank, ahead.split()[-4:])) else "none<")
    if any(map(tells_rank, behind.split()[:5])):
        found.add("rank>")
    if _OFFICE.search(text, max(0, person.start - 90), person.start) or _OFFICE.search(
        text, person.end, person.end + 70
    ):
        found.add("office~")
    if _PARTY.match(text, person.end):
        found.add("party>")
    found.add(f"role>{_role_in(_WORDS.findall(behind.partition('.')[0])[:4])}")
    found.add(f"role<{_role_in(_WORDS.findall(ahead)[:-4:-1])}")
    return frozenset({*found, f"parts{parts}", *(f"{cue}&{min(2, parts)}" for cue in found if cue.startswith(_NEAR))})


def _role_in(words: list[str]) -> str:
    """The kind of the first role among the words, as they come nearest to the name."""
    return next((role.kind for word in words if (role := role_of(word))), "none")
