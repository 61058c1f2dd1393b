"""Names that no list knows, between names that are known (i en række): `Tak til Åse, Ægir og Øyvind`."""

from collections.abc import Iterator
from itertools import pairwise

from opslag.core.language import person_contexts as contexts
from opslag.core.language.names import NOT_NAMES, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_places import Person
from opslag.core.language.sentences import Span

_BETWEEN = Pattern(r"(?:, | og |,? samt )([A-ZÆØÅ][a-zæøåéüöäâáíóñ’'-]+(?: [A-ZÆØÅ]\w+)?)(?:, | og |,? samt )")
_NO_NAME = Pattern(
    r"(?:en|et|ene|erne|ne|ice|ion|skole|skolen|hus|huset|have|haven|by|vej|gade|kommune|forening|klub|råd|center|afdeling|team|hold)$"
)


def listed(text: str, found: list[Person]) -> Iterator[Span]:
    """Who stands between two named people in a row."""
    for one, other in pairwise(found):
        if other.start - one.end > 40 or one.public or other.public:
            continue
        between = _BETWEEN.fullmatch(text, one.end, other.start)
        if between and _may_be_somebody(between[1].lower()):
            yield Span(*between.span(1))


def _may_be_somebody(lower: str) -> bool:
    first, last = lower.split()[0], lower.split()[-1]
    house = contexts.names_a_house(last, borne=False) or _NO_NAME.search(last)
    return not house and first not in NOT_NAMES and first not in contexts.ROLE_BEFORE


def joined(found: list[Person], more: list[Span], lower: str) -> list[Person]:
    """Those found, and more where nobody was; no two overlap, and the longer stands."""
    new = [
        Person(start, end, without_genitive(lower[start:end]), False, 0.8)
        for start, end in more
        if not any(p.start < end and start < p.end for p in found)
    ]
    if not new:
        return found
    both = sorted([*found, *new], key=lambda p: (p.start, -p.end))
    return [p for i, p in enumerate(both) if not any(p.start < earlier.end for earlier in both[:i])]
