"""Taking words out of a text (tage ud) so that no hole is left: no lone comma, empty bracket, double space or label."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from opslag.core.language.sentences import split

_KEEPS_COMMA = re.compile(
    r"[^a-zæøå]|(?:men|hvis|når|som|der|så|fordi|at|da|mens|for|eller|hvor|bor|født|tlf|mobil|mail|konto|cpr|reg)\b|\S+[@\d]"
)
"""After it: what a comma is set before, whatever stood there, and the next thing of a list."""
_NAME = re.compile(r"(?<!\w)[A-ZÆØÅ][\w.-]*,$")
_ENDS = re.compile(r"\s*(?:[.,;:!?)\]»\"]|$|\n)")
_GOES_ON = re.compile(r"\s*(?:(?:og|eller|hvis|når|så|men|for|mellem|inden|efter|før|fra|kl\.?|i dag|i morgen)\b|\()")
_FOLLOWS = re.compile(r"[ ,;:–-]*(?:(?:og|men)\b *)?")
_BRACKETS = ("()", "[]")


class Gap(NamedTuple):
    """What is to be replaced, and by what: nothing, or the first letter of what then begins a sentence."""

    start: int
    end: int
    replacement: str = ""


def taken_out(text: str, start: int, end: int, lead: re.Pattern[str]) -> Gap:
    """The place with the words that lead up to it (`lead`, matched to its end) and the signs it would leave alone."""
    start, end = _unbracketed(text, _led_up_to(text, start, lead), end)
    if whole := _whole_sentence(text, start, end):
        return whole
    if _begins(text, start):
        return _from_the_beginning(text, start, end)
    return Gap(*_without_signs(text, start, end))


def plainly_out(text: str, start: int, end: int, lead: re.Pattern[str], hangs: re.Pattern[str]) -> Gap | None:
    """The same where what is left reads as a sentence; None where words before would hang (`hangs`), or after."""
    start = _led_up_to(text, start, lead)
    outer = _unbracketed(text, start, end)
    if whole := _whole_sentence(text, *outer):
        return whole
    if outer != (start, end) or _is_aside(text, start, end):
        return Gap(*_without_signs(text, *outer))
    ahead = text[max(0, start - 60) : start].rstrip(" ,:–-")
    follows = _ENDS.match(text, end) or _GOES_ON.match(text, end)
    if _begins(text, start) or hangs.search(ahead) or not follows:
        return None
    return Gap(*_without_signs(text, start, end))


def apart(text: str, gaps: Iterable[Gap]) -> list[Gap]:
    """The gaps of one text, left to right, none reaching into the next; several may empty one bracket together."""
    kept: list[Gap] = []
    for gap in gaps:
        if kept and gap.start < kept[-1].end:
            kept[-1] = Gap(kept[-1].start, max(kept[-1].start, gap.start))
        kept.append(gap)
    if len(kept) > 1 and all(one.end == other.start for one, other in pairwise(kept)):
        start, end = _unbracketed(text, kept[0].start, kept[-1].end)
        if end > kept[-1].end:
            start, end = _without_signs(text, start, end)
            kept[0], kept[-1] = Gap(start, kept[0].end), Gap(kept[-1].start, end)
    return kept


def _led_up_to(text: str, start: int, lead: re.Pattern[str]) -> int:
    line = max(text.rfind("\n", 0, start) + 1, start - 80)
    found = lead.search(text[line:start])
    led = text[line + found.start() : start] if found else ""
    return start - len(led.lstrip())


def _unbracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """With the brackets, where nothing else is in them."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return (start - 1, end + 1) if around in _BRACKETS else (start, end)


def _is_aside(text: str, start: int, end: int) -> bool:
    """`Emil, 12 34 56 78, er her`: nothing else of the sentence needs it."""
    return text[:start].rstrip(" ").endswith(",") and text[end : end + 2] == ", "


def _whole_sentence(text: str, start: int, end: int) -> Gap | None:
    """The sentence and the space it leaves, when no other word is in it and something else is said."""
    for sentence in split(text):
        if sentence.start <= start and end <= sentence.end:
            rest = text[sentence.start : start] + text[end : sentence.end]
            if not _says(rest) and _says(text[: sentence.start] + text[sentence.end :]):
                return Gap(*_with_space(text, sentence.start, sentence.end))
    return None


def _says(words: str) -> bool:
    return any(sign.isalnum() for sign in words)


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """With the space or lines after it, or before it where it ends its paragraph."""
    after = len(text) - len(text[end:].lstrip())
    ends_paragraph = after == len(text) or (text[:start].endswith(" ") and "\n" in text[end:after])
    if not ends_paragraph:
        return start, after
    return len(text[:start].rstrip()), after if after == len(text) else end


def _begins(text: str, start: int) -> bool:
    ahead = text[:start].rstrip(" ")
    return not ahead or ahead[-1] in "\n.!?" or any(s.start == start for s in split(text))


def _from_the_beginning(text: str, start: int, end: int) -> Gap:
    """What follows begins the sentence, with its letter."""
    found = _FOLLOWS.match(text, end)
    at = found.end() if found else end
    first = text[at : at + 1]
    return Gap(start, at + 1, first.upper()) if first.islower() else Gap(start, at)


def _without_signs(text: str, start: int, end: int) -> tuple[int, int]:
    ahead = text[:start].rstrip(" ")
    if _is_aside(text, start, end):
        both = _NAME.search(ahead) and not _KEEPS_COMMA.match(text, end + 2)
        return len(ahead) - 1, end + 1 if both else end
    if _ENDS.match(text, end):
        ahead = ahead.rstrip(",:;–- ")
        return len(ahead), end + (ahead[-1:] == text[end : end + 1] == ".")
    return (len(ahead), end) if text[end : end + 1] == " " else (start, end)
