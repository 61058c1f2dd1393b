"""Gloating (skadefryd): something that befell people one has power over, told near to words of how it was enjoyed."""

import re
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns
from opslag.core.language.word_files import sections

_LISTED = dict(sections("gloating.txt"))
_RELISH, _FALL, _ITSELF, _INNOCENT = (Turns(_LISTED[head]) for head in ("relish", "fall", "itself", "innocent"))
"""How it was enjoyed, what befell them, what tells both, and games, plays, animals and regrets."""
_WHOM = Pattern(
    r"\b(?:han|hun|ham|hende|de|dem|hans|hendes|deres|folk|familien|familier|herren?|ældre|stue \d+|\w+-årige?n?|(?:manden|damen|kvinden|fyren)s?|\w*borger(?:e|en|ne)?|\w*klient\w*|\w*patient(?:en|er|erne)?|\w*beboer\w*|\w*lejer(?:e|en|ne)?|\w*ansøger\w*|\w*modtager(?:e|en|ne)?"
    r"|ledige|hjemløse?|\w*bilist\w*|cyklist\w*|\w*ejere?n?e?|passager\w*|kunde\w*|gæst(?:en|er)|unge|knægte?n?e?|drengene|pigerne|teenager\w*|gut|gutten|ung mand|student\w*|person\w*|stakkel\w*|indsatte?|(?:d?en|nogen|folk|dem),? der|afslag (?:før|inden)|forældre\w*|mor|moren|far|faren|fru \w+|hr\. \w+|endnu en|(?:en|fuld|ung|ældre|vred|sur) (?:[a-zæøå]+ ){0,2}(?:mor|mand|dame|kvinde|fyr))\b"
)
_HARD, _MOOD, _REGRET = (Turns(_LISTED[head]) for head in ("hard", "mood", "regret"))
"""Force, tears and doors that are shut on somebody: for those a good mood is relish enough, unless it is regretted."""
_TALE, _GAME, _GUEST = (Turns(_LISTED[head]) for head in ("tale", "game", "guest"))
"""What citizens say for themselves, a game made of it, and that they are citizens."""
_NEAR = 2
"""How many sentences the two may be apart."""


@lru_cache(maxsize=512)
def gloats(text: str) -> tuple[Span, ...]:
    """The words of relish where they stand near to somebody's misfortune, or nothing."""
    reading = read(text)
    return _gloated(reading) or _hardened(reading) or _played(reading.lower)


def _gloated(reading: Reading) -> tuple[Span, ...]:
    lower = reading.lower
    if not (_ITSELF.hinted(lower) or (_RELISH.hinted(lower) and _FALL.hinted(lower))) or _INNOCENT.hinted(lower):
        return ()
    if told := next(_ITSELF.find(lower), None):
        return (Span(*told.span()),)
    return _paired(reading, _RELISH, _FALL)


def _hardened(reading: Reading) -> tuple[Span, ...]:
    """A good mood beside something hard that was done to somebody."""
    lower = reading.lower
    if not (_MOOD.hinted(lower) and _HARD.hinted(lower)) or _INNOCENT.hinted(lower) or _REGRET.hinted(lower):
        return ()
    return _paired(reading, _MOOD, _HARD) or _paired(reading, _RELISH, _HARD)


def _played(lower: str) -> tuple[Span, ...]:
    """A game at the counter, made of what citizens say for themselves."""
    if not (_GAME.hinted(lower) and _TALE.hinted(lower) and _GUEST.hinted(lower)):
        return ()
    game = next(_GAME.find(lower), None)
    told = game and any(_TALE.find(lower)) and any(_GUEST.find(lower))
    return (Span(*game.span()),) if game and told else ()


def _paired(reading: Reading, relish: Turns, fall: Turns) -> tuple[Span, ...]:
    """The first relish that has a misfortune near to it."""
    relished = sorted(relish.find(reading.lower), key=lambda m: m.start())
    fallen = [*fall.find(reading.lower)] if relished else []
    starts = [s.start for s in reading.sentences]
    near = (r for r in relished if any(_belong(starts, reading.lower, r, f) for f in fallen))
    return tuple(Span(*m.span()) for m in near)[:1]


def _belong(starts: list[int], lower: str, relish: re.Match[str], fall: re.Match[str]) -> bool:
    """Are they two turns close together, about people who are met?"""
    if relish.start() < fall.end() and fall.start() < relish.end():
        return False
    if not starts:
        return False
    first, last = sorted((_sentence(starts, relish.start()), _sentence(starts, fall.start())))
    end = starts[last + 1] if last + 1 < len(starts) else len(lower)
    begin = starts[max(0, first - _NEAR)]
    return last - first <= _NEAR and bool(_WHOM.search(lower, begin, end))


def _sentence(starts: list[int], place: int) -> int:
    """The number of the sentence that a place stands in."""
    return max(0, sum(start <= place for start in starts) - 1)
