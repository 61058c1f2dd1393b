"""What stands around a place in a text (ord omkring), each sign with a name that can be weighed: the words before and
after by how near they are, what kind of word each is, and who else is named."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from opslag.core.language.emails import emails
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import KIN, KIN_DEFINITE, role_of
from opslag.core.language.persons import persons
from opslag.core.language.surroundings import digits_of

PIECE = Pattern(r"\+?\d[\d ()./·–-]{6,}\d|\w+(?:[-'’]\w+)*|[^\w\s]|\n")
_LINE = "¶"
_STOPS = frozenset(f".!?;{_LINE}")
_SHORTENED = frozenset("tlf nr mob tel dir lok kl hr fr dr evt".split())
_BACK, _ON = 330, 150
"""How many letters of the text before and after the place are read."""
_FIRST, _OURS, _YOURS = ({*words.split()} for words in ("jeg mig min mit mine", "vi vores os", "din dit dine jeres"))
_THEIRS = frozenset("hans hendes deres ham hende dem sin sit".split())


def around(text: str, start: int, end: int) -> set[str]:
    """Every sign around the place; the same in learning and in use."""
    pieces = _pieces(text)
    ahead = [piece for at, piece in pieces if start - _BACK < at < start]
    behind = [piece for at, piece in pieces if end <= at < end + _ON]
    near = {*ahead, *behind}
    told = (bool(near & words) for words in (_FIRST, _OURS, _YOURS))
    return {*_before(ahead), *_after(behind), "told:{:d}{:d}{:d}".format(*told)}


@lru_cache(maxsize=64)
def _pieces(text: str) -> tuple[tuple[int, str], ...]:
    """The words and signs with their places: `<p>` and `<q>` stand for people, `<m>` and `<f>` for mailboxes."""
    known = [(p.start, p.end, "<q>" if p.public else "<p>") for p in persons(text)]
    known += [(m.start, m.end, "<m>" if m.private else "<f>") for m in emails(text)]
    found: list[tuple[int, str]] = []
    reached = 0
    for start, end, sign in sorted(known):
        if start >= reached:
            found += [*_plain(text, reached, start), (start, sign)]
            reached = end
    return (*found, *_plain(text, reached, len(text)))


def _plain(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for piece in PIECE.finditer(text, start, end):
        yield piece.start(), _written(piece[0])


def _written(piece: str) -> str:
    """A word in small letters; `<#>` for a number of eight digits, `<d>` for another."""
    if piece[0].isdigit() or piece[0] == "+":
        return "<#>" if len(digits_of(piece)) >= 8 else "<d>"
    return _LINE if piece == "\n" else piece.lower()


def _before(ahead: list[str]) -> Iterator[str]:
    """The last words before, by place; those of the clause, near and far; those of the two before it, and of a number's."""
    clause, zone = 0, "n"
    for place, piece in enumerate(islice(reversed(ahead), 34)):
        if piece in _STOPS and not (piece == "." and _word(ahead, place + 1) in _SHORTENED):
            clause += 1
            zone = zone if zone in "pq" else str(clause)
            yield f"end{clause}{piece == _LINE:d}:{min(place, 4)}"
        elif piece == "<#>" and zone in "nf12":
            zone = "q" if clause else "p"
        elif zone == "n" and place > 5:
            zone = "f"
        if clause > 2:
            break
        if place < 4:
            yield f"{place}<{piece}"
        yield from _named(f"{zone}<", piece, whole=zone in "nfp")
        yield from _named("<<", piece, whole=True) if place == 0 else ()
    last = ahead[-3:]
    yield from (f"to:{' '.join(last[cut:])}" for cut in range(max(0, len(last) - 1)))
    yield f"nearest:{_nearest(ahead)}"


def _nearest(ahead: list[str]) -> str:
    """What the last word is that can be an owner."""
    for place, piece in enumerate(islice(reversed(ahead), 12)):
        if piece in _FIRST or piece in _OURS or piece in _THEIRS or piece[0] == "<" or piece == _LINE:
            return piece
        if kinds := _told_by(piece):
            return kinds[0] + "-" * (place > 5)
    return "none"


def _word(ahead: list[str], place: int) -> str:
    return ahead[-1 - place] if place < len(ahead) else ""


def _after(behind: list[str]) -> Iterator[str]:
    """The first words after, by place; those of the clause, near and far; those of the next."""
    clause = 0
    for place, piece in enumerate(behind[:15]):
        clause += piece in _STOPS
        if clause > 1:
            break
        if place < 3:
            yield f"{place}>{piece}"
        yield from _named(f"{clause or 'nf'[place > 5]}>", piece, whole=not clause)
    yield f"on:{' '.join(behind[:2])}"


@lru_cache(maxsize=4096)
def _told_by(piece: str) -> tuple[str, ...]:
    """What a word is: its form, its ends, kin, a role."""
    if not piece[0].isalpha():
        return ()
    role = role_of(piece)
    kinds = [f"={role.kind}"] if role else []
    kinds += ["=kin"] if piece in KIN or piece in KIN_DEFINITE else []
    kinds += (
        ["=the"] if piece.endswith(("en", "et", "ne")) else ["=the's"] if piece.endswith(("ens", "ets", "nes")) else []
    )
    return tuple(kinds)


def _named(place: str, piece: str, *, whole: bool) -> Iterable[str]:
    """The word and what it is; where it is near, also its beginning and ends, which many compounds share."""
    found = [piece, *_told_by(piece)]
    if whole and len(piece) > 4 and piece[0].isalpha():
        found += [f"{piece[:5]}-", f"-{piece[-4:]}"] + ([f"-{piece[-6:]}"] if len(piece) > 7 else [])
    return (place + sign for sign in found)
