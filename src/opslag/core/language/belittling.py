"""Scorn about somebody who can be recognised (nedladende om nogen): a name or a post, and words that weigh enough together."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.confidential_unreal import is_beast
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor, anchors
from opslag.core.language.person_features import RECOGNISABLE, points
from opslag.core.language.reading import Reading, read
from opslag.core.language.scorn import FULL, Cue, about_one, cues, weigh
from opslag.core.language.sentences import Span

ENOUGH = 1.75
_NOBODY = frozenset(("self", "group", "own relative", "addressee"))
_STAFF = frozenset(("colleague", "management"))
_MET = frozenset(("child", "patient", "relative"))
"""Those whom the house meets: scorn about them is ridicule of citizens too, also when they are named."""
_IS_MET = Pattern(
    r"\b(?:lille|elev(?:en)?|drengen|pigen|borger(?:en)?|patient(?:en)?|beboer(?:en)?|fru|frk\.|hr\.|klient(?:en)?|kursist(?:en)?) $",
    re.IGNORECASE,
)
_WORKPLACE = Pattern(
    r" (?:i|på|fra|bag) (?:skranken|receptionen|kantinen|køkkenet|kontoret|biblioteket|rådhuset|forvaltningen|regnskab|løn|hr|it|borgerservice|jobcentret|\w*sekretariatet|\w*afdelingen|\w*stationen|skolen|nabo\w+)\b"
)
_SPEAKER = Pattern(
    r"\b(?:siger(?! farvel| tak| velkommen| goddag| godmorgen| op)|fortæller|mener|skriver|griner|lyder det fra|ifølge|siges af|forklarer|svarer|skrev|sagde|spurgte|husker)(?: [a-zæøå]+){0,2} $"
)
ADDRESSED = Pattern(
    r"(?:@|(?:[Kk]ære|[Hh]ej|[Tt]il|[Hh]ør)[,:]? )[A-ZÆØÅ][\w-]+(?: (?!Du\b|Din\b|Dit\b)[A-ZÆØÅ][\w-]+){1,2}\b"
)
"""Somebody who is called by full name at the beginning."""
_POST = Pattern(
    r"\b(?:[Ee]jer|[Ii]ndehaver|[Ff]orpagter|[Bb]estyrer|[Ll]eder|[Ff]ormand|[Ff]orkvind|[Ff]orperson|[Dd]irektør|[Cc]hef|[Kk]ok|[Bb]ager|[Pp]ræst|[Oo]rganist|[Tt]ræner|[Kk]øbmand|[Dd]irigent|[Kk]asserer|[Nn]æstformand|[Rr]edaktør|[Ss]ekretær|[Kk]oordinator|[Aa]rkitekt|[Vv]ært|[Tt]elegrafist|[Hh]avnefoged|[Rr]ektor|[Ff]orstander|[Ii]nspektør)(?:en|n|inden|ken)\b"
    r" (?:af|for|på|i|hos|fra|ved|bag) (?:[a-zæøå]+ )?[A-ZÆØÅ][\wæøå]+"
)
"""`Ejeren af Café Krogen`: a post that one person has."""
_HOLDER = Pattern(
    r"\b(?:ham|hende|manden|kvinden|damen|herren|fyren|typen|personen)(?: (?:fra|i|på) [\wæøå ]{3,25})?,? (?:der|som) (?:\w+ )?(?:leder|bestyrer|driver|ejer|styrer|passer|forpagter|regerer|står for|er (?:chef|formand|leder|ansvarlig) for|bestemmer (?:på|i|over)|har ansvaret for|sidder (?:i spidsen|for bordenden)|står i spidsen)\b"
)
_GOT = Pattern(
    r"\b\w*(?:en|et|afsnit|afsnittet|forvaltning|afdeling|skole|miljø|park|kultur|fritid|sundhed|team|hus) (?:har |havde |får |fik )(?:nu |endelig |netop |lige |desværre |igen )?(?:fået |ansat )?(?:en|sig en) (?:ny )?\w*(?:leder|chef|direktør|formand|inspektør|rektor|forstander|overlæge|sygeplejerske|bestyrer)\b"
)
"""`hende, der bestyrer kiosken ved søen`, `røntgenafsnittet har fået en leder`: everybody there knows who it is."""
_CALLED = Pattern(r"(?:^|[.!?,] )$")
_SAYS_YOU = Pattern(r"\b(?:du|dig|dit|dine)\b")
_HEAVY = 3.0
_REACH = 2
"""How many sentences after the one that names somebody still are about that one."""


@lru_cache(maxsize=512)
def belittled(text: str) -> tuple[Span, ...]:
    """The heaviest words of scorn about each recognisable person, left to right; mostly nothing."""
    heard = cues(text)
    found = tuple(c for c in map(about_one, heard) if c) if heard else ()
    if not found or weigh(tuple(c for c in found if c.weight > 0)) < ENOUGH:
        return ()
    return tuple(sorted(set(_hits(read(text), found))))


def belittles_staff(text: str) -> bool:
    """Is the scorn about or to somebody with a name, or with a post in the house, and not about citizens?"""
    if ADDRESSED.match(text):
        return True
    if not belittled(text):
        return False
    if _WORKPLACE.search(text.lower()):
        return True
    return any(
        (a.named and a.kind not in _MET and not _IS_MET.search(text, 0, a.start)) or a.kind in _STAFF
        for a in anchors(text)
    )


def _hits(reading: Reading, found: tuple[Cue, ...]) -> Iterator[Span]:
    sentences = reading.sentences
    for index, sentence in enumerate(sentences):
        last = sentences[min(len(sentences), index + 1 + _REACH) - 1]
        near = tuple(c for c in found if sentence.start <= c.start < last.end)
        heaviest = max((c for c in near if c.field in FULL), key=lambda c: c.weight, default=None)
        if heaviest and _weight(near, heaviest) >= ENOUGH and _names_somebody(reading, sentence):
            yield Span(heaviest.start, heaviest.end)


def _weight(near: tuple[Cue, ...], heaviest: Cue) -> float:
    """All of it; the heaviest words (`charlatan`) are made no lighter by thanks than by a single point."""
    if heaviest.weight < _HEAVY:
        return weigh(near)
    return max(weigh(near), heaviest.weight - 1)


def _names_somebody(reading: Reading, sentence: Span) -> bool:
    people = anchors(reading.text)
    if any(_is_recognisable(reading, a, sentence) for a in people if _within(sentence, a.start)):
        return True
    return bool(
        _HOLDER.search(reading.lower, sentence.start, sentence.end)
        or _POST.search(reading.text, sentence.start, sentence.end)
        or _GOT.search(reading.lower, sentence.start, sentence.end)
    )


def _within(sentence: Span, place: int) -> bool:
    return sentence.start <= place < sentence.end


def _is_recognisable(reading: Reading, anchor: Anchor, sentence: Span) -> bool:
    if anchor.kind in _NOBODY or not anchor.score or anchor.pronoun:
        return False
    if anchor.named:
        if _SPEAKER.search(reading.lower, max(0, anchor.start - 30), anchor.start):
            return False
        if is_beast(reading, (anchor,), anchor):
            return False
        return anchor.score >= RECOGNISABLE
    at_work = anchor.kind in _STAFF or bool(
        _WORKPLACE.search(reading.lower, anchor.end, min(anchor.end + 60, sentence.end))
    )
    return at_work and anchor.score + points(reading.text, sentence.start, sentence.end) >= RECOGNISABLE


def is_between_two(text: str) -> bool:
    """Is the only one named a first name that is called (`Helt ærligt, Susanne. Du ...`)?"""
    named = [a for a in anchors(text) if a.named and not a.pronoun]
    return bool(named and _SAYS_YOU.search(text.lower())) and all(_is_called(text, a) for a in named)


def _is_called(text: str, anchor: Anchor) -> bool:
    if " " in text[anchor.start : anchor.end] or text[anchor.end : anchor.end + 1] not in tuple(".,!"):
        return False
    return bool(_CALLED.search(text, max(0, anchor.start - 3), anchor.start))
