"""Splitting Danish text into sentences (sætninger), knowing abbreviations, ordinals, times and line breaks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from opslag.core.language.emoji import EMOJI, may_hold_emoji
from opslag.core.language.patterns import Pattern


class Span(NamedTuple):
    """A stretch of text: code point offsets, end exclusive."""

    start: int
    end: int


def apart(found: list[Span]) -> tuple[Span, ...]:
    """Without overlaps: what begins first stands, and of those that begin together the longest."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


ABBREVIATIONS = frozenset(
    """
    adj adm adr afd afs alm ang anm apr art aug bd bet bilag bl ca cand cit co d dat dec desc dir div dr ds e e.g eks
    ekskl el ell eng etc evt f feb fhv fig fl flg forb fork forts fr frk fx følg g gns gr h hhv hr i ib ibid if ift ifm
    ill ing inkl instr int iht j jan jf jnr jr jul jun k kap kbh kgl kl km kr kv l lb lign lok m maks mar max md mdl
    mhp mht mia min mio ml mr mrk ms mv mvh n nb ndf nl nov nr o obs okt omk omtr op opl ovenn overs p pct pga pgl ph
    pk pkt pl plur pr prof proc præs pt pæd red ref reg resp s sa sek sept sml sn sp spec spm st std stk str
    sv s.u t td tdl tf tjr tlf tlgr tv u uafh udg udt ugl uds upåkl v vedr vejl vha vol vs årg årh ø øv øvr å
    afsn borgm chr em gl kbh kom ndr pol ps sct skt sdr tekn vdr vestl østl ang bibl bygn forv fam frikvt jf kap kt kto
    lejl medl mdr månedl nat oprl ovf p.nr res sognepr sogn tilf tlf.nr tilm udv ugtl vicedir
    """.split()
)
_SINGLE = Pattern(r"^[a-zæøå]$")
_DOTTED = Pattern(r"(?:[a-zæøå]{1,4}\.){1,4}[a-zæøå]{1,4}")
_SMILE = f"(?:{EMOJI.pattern})"
_END = Pattern(
    rf"(?![^\W\d]|[ ,-])(?:[.!?…]+[)\]»«”\"’']*(?:[ \u00a0]*{_SMILE})*|\n+|(?:{_SMILE}[ \u00a0]?)+(?=\s[A-ZÆØÅ]))"
)
"""What most signs are is told first: letters, spaces, commas and hyphens end nothing."""
_MARKER = Pattern(r"[•·*–-][ \t]+(?=\S)|\d{1,2}[.)][ \t]+(?=[A-ZÆØÅ])")
_PLAIN_END = Pattern(r"[.!?…]+[)\]»«”\"’']*|\n+")
_FIRST_EMOJI = "\u2190"
"""No emoji stands before this code point, so a plain text is spared the search for them."""
_UNITS = frozenset("kr stk m cm mm km kg g gr l dl cl ml ha pct t t.kr mio.kr mia.kr kvm sek min".split())
_COUNTED = Pattern(r"\d\s?(?:mi[ao]\.\s|t\.)?(?:km/)?$")
_LETTER = Pattern(r"[^\W\d_]")
_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
_AFTER_ORDINAL = frozenset(
    [*_MONTHS, *_DAYS, *"klasse klasses kl årgang sal etage division december plads gang kvartal halvår uge".split()]
    + [m[:3] for m in _MONTHS]
)


def split(text: str) -> tuple[Span, ...]:
    """Sentences of `text` as spans without surrounding white space, in order. A line break ends a sentence."""
    return tuple(_trimmed(text, start, end) for start, end in _pieces(text) if text[start:end].strip())


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in (_END if may_hold_emoji(text) and max(text) >= _FIRST_EMOJI else _PLAIN_END).finditer(text):
        at, end = mark.span()
        if text[at] == "\n":
            yield start, at
            start = end
        elif _ends_sentence(text, mark[0], at, end) and _LETTER.search(text, start, end):
            yield start, end
            start = end
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without surrounding white space and without the bullet or number of a list."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    marker = _MARKER.match(text, start + left) if start == 0 or text[start - 1] == "\n" else None
    return Span(marker.end() if marker and marker.end() < end else start + left, start + len(piece.rstrip()))


def _ends_sentence(text: str, mark: str, start: int, end: int) -> bool:
    after = text[end : end + 40]
    if after and not after[0].isspace():
        return False
    following = after.lstrip()
    if not following:
        return True
    if mark[0] in "!?":
        return mark.count("!") + mark.count("?") > 1 or not _goes_on(following)
    if mark.startswith(("...", "…")):
        return following[0].isupper()
    if mark[0] != ".":
        return True
    return not _goes_on(following) and not _is_abbreviation(text, start, following)


def _goes_on(following: str) -> bool:
    """A sentence does not begin with a small letter, except in a list of our own making."""
    return following[0].islower() or following[0] in ",;)"


def _is_abbreviation(text: str, end: int, following: str) -> bool:
    start = _word_start(text, end)
    if start == end:
        return False
    last = text[start:end].lower()
    if last.isdigit():
        word = re.match(r"[\wæøå]+", following)
        return len(last) <= 2 and (word is None or (word[0] in _AFTER_ORDINAL))
    if last in _UNITS and following[0].isupper() and _COUNTED.search(text, max(0, start - 14), start):
        return False
    if _SINGLE.match(last) or _DOTTED.fullmatch(last):
        return not _starts_new(last, following)
    return (last in ABBREVIATIONS or last.endswith("dir")) and not _starts_new(last, following)


def _word_start(text: str, end: int) -> int:
    """Where the word that ends here begins, full stops inside it and at most twenty letters."""
    first = max(0, end - 20)
    start = max(first, text.rfind(" ", first, end) + 1)
    if start > first and text[start:end].isalnum():
        return start
    start = end
    while start > first and (text[start - 1].isalnum() or text[start - 1] in "._"):
        start -= 1
    return start


_CLOSERS = frozenset("mv m.v osv o.l o.lign etc m.m m.fl mfl s.u".split())
"""Abbreviations that often are the last word of a sentence: a capital after them begins a new one."""


def _starts_new(last: str, following: str) -> bool:
    return last in _CLOSERS and following[0].isupper()
