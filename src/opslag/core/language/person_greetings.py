"""Names in greetings and signatures (hilsner): also in lower case, as people write them in a comment."""

import re
from collections.abc import Iterator

from opslag.core.language.names import (
    NOT_NAMES,
    NOUN_NAMES,
    WORD_NAMES,
    first_names,
    is_first_name,
    is_last_name,
    without_genitive,
)
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_SIGNS = (
    "hej ",
    "kære ",
    "mvh",
    "m.v.h",
    "vh",
    "kh",
    "hilsen",
    "hilsner",
    "knus",
    "dav ",
    "hedder ",
    "navn",
    "goddag ",
)
_NAME = r"[a-zæøåéüö][a-zæøåéüö'-]+"
_GREETED = Pattern(
    rf"(?:^|[\s.,!?(])(?:(?:hej|kære|dav|goddag|hallo)|(?:mvh|m\.v\.h\.?|vh|v\.h\.?|kh|k\.h\.?|dbh|hilsen|hilsner|hilsener|knus|(?:hedder|navn(?:et)? er))(?:[ ]fra)?)"
    rf"[ ,.:!\n/-]{{1,4}}({_NAME}(?:[ ]{_NAME}){{0,3}})"
)
_MENTIONED = Pattern(r"@([A-ZÆØÅ][a-zæøåéü-]+(?: [A-ZÆØÅ][a-zæøåéü-]+){0,2})")
_CAPITALS = Pattern("[A-ZÆØÅ]")
_COMMON_SMALL = 350
_LOUD = Pattern(
    r"(?<![A-ZÆØÅ-] )(?<![\w-])([A-ZÆØÅ]{3,}(?:-[A-ZÆØÅ]{2,})?) ([A-ZÆØÅ]{3,}(?:-[A-ZÆØÅ]{2,})?)(?![\w-])(?! [A-ZÆØÅ]{2})"
)
_LAST_WORD = Pattern(r"(?:^|[.!?:)\n]|\S )\s*([A-ZÆØÅ][a-zæøåéü-]+)\s*(?:[^\w\s.!?,;:\"”»]\s*)*$")
_ENDED = Pattern(r"(?:[.!?:)…]|\n|[^\w\s,;])\s*$")
_BEFORE_NUMBER = Pattern(r"(?:^|[.!?:)\n])\s*([A-ZÆØÅ][a-zæøåéü-]+)(?:,| \(?|:) ?(?=\(?\+?\d{2}[\d ]{4})")
_ORDINARY = frozenset(
    """
    hans per line signe frank lærke palle mille tom mark rune august alma bjørn aksel stig børge liv rosa tage storm vera marc ane
    ebbe jon henry lykke jack anker gry thi tilde sten aske silke merle alba ester birk vita nana rose tue maj kåre saga iris alf nor
    linea ask flora nova kristen amin roman mynte emir vibe lucia tor andre kris kit enes lilje iver gerd bille rami gro sejr atlas
    florin pil siv manuel aura adel bror chili find vester ion omer le bob sander lasse dan tea may bent ben dag sol juni juli april
    finn fin mia mie ture elle ea my van vi jo sky star sommer vinter art love hope land konge kirke alle far mor far søster holm
    rene helle else lone igen alligevel tak selv kommune borger begge venner folk team jer alle skole bestyrelse
    """.split()
)


def greeted(reading: Reading) -> Iterator[Span]:
    """Names in lower case after a greeting or a closing, names of profiles, and a lone name as signature."""
    lower = reading.lower
    if any(sign in lower for sign in _SIGNS):
        for found in _GREETED.finditer(lower):
            if reading.text[found.start(1)].islower():
                yield from _small_name(reading, found)
    if "@" in reading.text:
        yield from (
            Span(*m.span(1))
            for m in _MENTIONED.finditer(reading.text)
            if " " in m[1] and is_first_name(m[1].split()[0].lower())
        )
    if reading.text[:1].islower() and len(_CAPITALS.findall(reading.text)) < 2:
        yield from _all_small(reading)
    for loud in _LOUD.finditer(reading.text):
        first, last = loud[1].lower(), loud[2].lower()
        if is_first_name(first, common=True) and is_last_name(without_genitive(last)) and first not in NOUN_NAMES:
            yield Span(*loud.span())
    yield from _signature(reading)


def _small_name(reading: Reading, found: re.Match[str]) -> Iterator[Span]:
    words = found[1].split(" ")
    first = without_genitive(words[0])
    if (
        words[0] in _ORDINARY
        or words[0] in NOT_NAMES
        or not is_first_name(first)
        or first_names().get(first, 9999) > 4000
    ):
        return
    end = found.start(1) + len(words[0])
    for word in words[1:]:
        if (
            not (is_last_name(word, common=True) or is_first_name(word, common=True))
            or word in _ORDINARY
            or len(word) < 3
        ):
            break
        end += 1 + len(word)
    yield Span(found.start(1), end)


def _all_small(reading: Reading) -> Iterator[Span]:
    """Who writes without capitals names people so too: only the most common names that are no words."""
    for word in reading.words:
        plain = without_genitive(word.lower)
        if (
            first_names().get(plain, 9999) < _COMMON_SMALL
            and len(plain) > 3
            and not {plain, word.lower} & _ORDINARY
            and plain not in WORD_NAMES
        ):
            yield Span(word.start, word.end)


def _signature(reading: Reading) -> Iterator[Span]:
    """`… hele dagen. Kaj`: one name after the last sentence, without a full stop, or just before a number."""
    text = reading.text
    last = text.rstrip().rpartition(" ")[2].rpartition("\n")[2]
    if last[:1].isupper():
        found = _LAST_WORD.search(text, max(0, len(text) - 40))
        if found and _ENDED.search(text, 0, found.start(1)) and found.start(1) and is_first_name(found[1].lower()):
            yield Span(*found.span(1))
    for found in _BEFORE_NUMBER.finditer(text):
        if is_first_name(found[1].lower()) and found[1].lower() not in NOUN_NAMES:
            yield Span(*found.span(1))
