"""What the name of a file tells (filnavne): a matter and somebody's name are enough, in any order and without a verb."""

from collections.abc import Iterator

from opslag.core.language.confidential import Disclosure, matters_in
from opslag.core.language.confidential_ties import Matter
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import anchors
from opslag.core.language.reading import read

_WORK = Pattern(
    r"\b\w*(?:oplæg|foredrag|kursus|plakat|program|tale|kronik|interview|artikel|pjece|folder|pressefoto|portræt|bog|podcast|film|video|webinar|temaaften|konference|slides|præsentation"
    r"|skabelon|vejledning|retningslinje|forside|logo|banner|kampagne|invitation|underviser|ekspert|blanket|formular|skema|forsker|politik|strategi)\w*"
)
"""A talk or a leaflet bears the name of who gives or wrote it."""

_PLAIN = {"ae": "æ", "oe": "ø", "aa": "å"}


def filed(words: str) -> Iterator[Disclosure]:
    """`Underretning Oliver Krogh`: each matter in the words of a file name, where a name stands beside it."""
    reading = read(words)
    if _WORK.search(reading.lower):
        return
    matters = [m for m in matters_in(reading) if m.way != "w" and m.kind != "own"] or _written_plain(words)
    named = next((a for a in anchors(words) if a.named and a.kind != "public"), None) if matters else None
    for matter in matters if named else ():
        if named:
            yield Disclosure(matter.start, matter.end, matter.kind, named.kind, 3.0, True)


def spelt_out(words: str) -> str:
    """The words with æ, ø and å for the two letters that stand for them."""
    for plain, letter in _PLAIN.items():
        words = words.replace(plain, letter)
    return words


def _written_plain(words: str) -> list[Matter]:
    """`lungekraeft`: a file name often has no æ, ø and å; the whole of it is the place of what they tell."""
    spelt = spelt_out(words.lower())
    found = matters_in(read(spelt)) if spelt != words.lower() else []
    return [Matter(0, len(words), m.kind, m.way) for m in found if m.way != "w" and m.kind != "own"][:1]
