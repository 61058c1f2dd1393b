"""One reading of a text (læsning): words, sentences, links, hashtags and emoji, found once and shared by all checks."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from opslag.core.language.emoji import EMOJI, may_hold_emoji
from opslag.core.language.lexicon import Lexicon, Match, all_matches
from opslag.core.language.patterns import Pattern
from opslag.core.language.sentences import Span, split

URL = re.compile(
    r"(?:https?://|www\.)[^\s<>»«\"]*[^\s<>»«\".,;:!?)\]’”]"
    r"|(?<![\w@.-])(?:[a-zæøå0-9-]+\.)+(?:dk|com|org|net|eu|info|example)(?![\w.-]*@)(?:/[^\s<>»«\"]*[^\s<>»«\".,;:!?)])?(?![\w@])",
    re.IGNORECASE,
)
INNER_DOT = Pattern(r"[.:](?=[^\s<>»«\"])")
"""Only what has a dot or a colon inside can be a web address."""
_AROUND = '<>»«"'
"""Signs that end a web address as a space does."""
OUTSIDE = re.compile(rf"[\s{_AROUND}]|\Z")
EMAIL = Pattern(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
HASHTAG = Pattern(r"(?<![\w&/#])#(\w*[^\W\d_]\w*)")
MENTION = Pattern(r"(?<![\w.@/])@([\w.]*\w)")
WORD = Pattern(r"[^\W_]+(?:[-’'][^\W_]+)*")
LETTER = Pattern(r"[^\W\d_]")


class Word(NamedTuple):
    """One word of the running text, with code point offsets into it (end exclusive)."""

    start: int
    end: int
    text: str
    lower: str


class Reading:
    """Everything the language room knows of one text, worked out when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._newest = 0

    @cached_property
    def lower(self) -> str:
        """The text in lower case, code point for code point (offsets hold)."""
        lowered = self.text.lower()
        if len(lowered) == len(self.text):
            return lowered
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @cached_property
    def urls(self) -> tuple[Span, ...]:
        """Web addresses, with or without scheme."""
        mails = self.emails
        found = (m.span() for start, end in _dotted(self.text) for m in URL.finditer(self.text, start, end))
        return tuple(Span(a, b) for a, b in found if not any(m.start <= a < m.end for m in mails))

    @cached_property
    def emails(self) -> tuple[Span, ...]:
        return tuple(Span(*m.span()) for m in EMAIL.finditer(self.text)) if "@" in self.text else ()

    @cached_property
    def hashtags(self) -> tuple[Span, ...]:
        """Hashtags, the sign included."""
        return tuple(_at_sign(HASHTAG, "#", self.text))

    @cached_property
    def mentions(self) -> tuple[Span, ...]:
        """Handles of other profiles, the sign included."""
        return tuple(_at_sign(MENTION, "@", self.text))

    @cached_property
    def emojis(self) -> tuple[Span, ...]:
        """Emoji, a joined sequence or flag counted as one."""
        if not may_hold_emoji(self.text):
            return ()
        return tuple(Span(*m.span()) for m in EMOJI.finditer(self.text))

    @cached_property
    def prose(self) -> str:
        """The text with links, mail addresses, hashtags, handles and emoji blanked, offsets kept."""
        return _blanked(self.text, (*self.urls, *self.emails, *self.hashtags, *self.mentions, *self.emojis))

    @cached_property
    def lower_prose(self) -> str:
        """The prose in lower case, offsets kept."""
        if self.prose == self.text:
            return self.lower
        lowered = self.prose.lower()
        return lowered if len(lowered) == len(self.text) else self.lower

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words of the prose: no links, hashtags, handles."""
        lower = self.lower
        spans = [m.span() for m in WORD.finditer(self.prose)]
        return tuple([_word(Word, (a, b, self.text[a:b], lower[a:b])) for a, b in spans])

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The distinct words in lower case."""
        return frozenset([w.lower for w in self.words])

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences in order, hashtags left out; each has at least one word of prose."""
        prose = self.prose
        return tuple(s for s in split(self._untagged) if LETTER.search(prose, s.start, s.end))

    @property
    def _untagged(self) -> str:
        """The text with hashtags blanked, offsets kept: a sentence goes on to its emoji and its links."""
        return _blanked(self.text, self.hashtags)

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """The words inside a span."""
        words = self.words
        first = bisect_left(words, (span.start,))
        last = bisect_left(words, (span.end,), first)
        if last > first and words[last - 1].end > span.end:
            last -= 1
        return words[first:last]

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def _matches(self) -> Mapping[int, tuple[Match, ...]]:
        self._newest = Lexicon.newest
        return all_matches(self.lower)

    def find(self, lexicon: Lexicon) -> tuple[Match, ...]:
        """Words and phrases of a word list, leftmost and longest first; one pass over the text serves all lists."""
        found = self._matches.get(lexicon.number)
        if found is None and lexicon.number > self._newest:
            del self._matches  # the list is younger than the look that was taken
            found = self._matches.get(lexicon.number)
        return found or ()

    def has(self, lexicon: Lexicon) -> bool:
        """Does anything of the word list stand in the text?"""
        return bool(self.find(lexicon))


_word = tuple.__new__
"""Makes a `Word` in a third of the time; each draft has a hundred."""


def _at_sign(pattern: Pattern, sign: str, text: str) -> Iterator[Span]:
    """Matches of a pattern that begins with this sign; looking for the sign first is far quicker."""
    at = text.find(sign)
    while at >= 0:
        found = pattern.match(text, at)
        if found:
            yield Span(*found.span())
        at = text.find(sign, found.end() if found else at + 1)


def _dotted(text: str) -> Iterator[tuple[int, int]]:
    """The stretches without a space that have a dot or a colon inside."""
    end = 0
    for dot in INNER_DOT.finditer(text):
        start = dot.start()
        if start < end:
            continue
        while start and not (text[start - 1].isspace() or text[start - 1] in _AROUND):
            start -= 1
        found = OUTSIDE.search(text, dot.end())
        end = found.start() if found else len(text)
        yield start, end


def _blanked(text: str, spans: Iterable[Span]) -> str:
    """The text with spaces where the spans are, offsets kept."""
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


@lru_cache(maxsize=1024)
def read(text: str) -> Reading:
    """The reading of a text; kept for the texts read most recently."""
    return Reading(text)
