"""How an e-mail address is written: plainly, with blanks or a line break at the sign, or spelled out to hide it from robots."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.surroundings import has_any, matches_at


class Written(NamedTuple):
    """Where it stands, and the address as it is meant."""

    start: int
    end: int
    address: str


_LAST = r"(?:dk|com|net|org|eu|nu|info|se|no|de|uk|gl|fo|io|example|test|invalid)(?![\w@])"
"""How a domain ends; asked for where the rest is not written as an address is."""
_LASTS = (
    ".dk",
    ".com",
    ".net",
    ".org",
    ".eu",
    ".nu",
    ".info",
    ".example",
    ".test",
    ".invalid",
    "dot",
    "punktum",
    "prik",
)
_MAIL = Pattern(r"(?<![\w.+@-])[\w.+-]*\w@\w[\w-]*(?:\.[\w-]+)+(?<![-_])")
_ODD_DOMAIN = rf"(?:[\w-]+\.)*[\w-]+(?: ?\.[ \n]?|,){_LAST}"
_APART = Pattern(
    rf"(?<![\w.+@-])(?:[\w.+-]*\w[ \n]{{0,2}}@[ \n]{{1,2}}|[\w+-]+[._\d][\w.+-]*[ \n]{{1,2}}@|[\w.+-]*\w@)(?:{_ODD_DOMAIN}|(?<=\s)(?:[\w-]+\.)*[\w-]+\.[a-z]{{2,8}}(?!\w))"
)
"""`kirsten.holm @ fjordpost.dk`."""
_DOT = r"(?:\.| ?[(\[]\.[)\]] ?| ?[(\[](?:punktum|dot|prik)[)\]] ?| (?:punktum|dot|prik) )"
_LINK = rf"(?:{_DOT}| ?[(\[]?\b(?:bindestreg|understreg|underscore)\b[)\]]? ?)"
_OPEN, _SHUT = r"[(\[{<]\s?", r"\s?[)\]}>]"
_SURE_SIGN = rf"(?:\s?{_OPEN}(?:at|snabel(?:[ -]?a)?|alfa ?krøl){_SHUT}\s?|\s(?:snabel[ -]?a|alfa ?krøl)\s)"
_OTHER_SIGN = rf"\s?(?:{_OPEN}(?:a|@|æt|ad){_SHUT}|[-*_]at[-*_])\s?"
_LOCAL = rf"(?<![\w.@])(?:[\w+-]+{_LINK}){{0,3}}[\w+-]*[^\W_]"
_SPELLED = Pattern(
    rf"{_LOCAL}(?:{_SURE_SIGN}\w[\w-]*(?:{_DOT}[\w-]+)+|{_OTHER_SIGN}\w[\w-]*(?:{_DOT}[\w-]+)*{_DOT}{_LAST})",
    re.IGNORECASE,
)
"""`kirsten.holm(at)fjordpost.dk`, `post snabel-a byen punktum dk`."""
_AT = Pattern(
    rf"(?<![\w.@])(?:(?:[\w+-]+{_LINK}){{1,3}}[\w+-]+|[a-zæøå][\w+-]*\d[\w+-]*) at \w[\w-]*(?:{_DOT}[\w-]+)*{_DOT}{_LAST}"
    rf"|(?<![\w.@])[\w+.-]+ at \w[\w-]*(?: (?:dot|punktum|prik) | ?[(\[](?:dot|punktum)[)\]] ?){_LAST}",
    re.IGNORECASE,
)
"""`kirsten.holm at fjordpost.dk`; after a plain word `at` is only a conjunction."""
_DOMAIN = Pattern(rf"[\w-]+(?:\.[\w-]+)*{_DOT}{_LAST}", re.IGNORECASE)
_SIGNS = (
    "snabel",
    "krøl",
    "(at)",
    "æt)",
    "at]",
    "at}",
    "at>",
    "(a)",
    "[a]",
    "(@)",
    "[@]",
    "(ad)",
    "-at-",
    "_at_",
    "*at*",
)
_ANY_SIGN = Pattern(rf"{_SURE_SIGN}|{_OTHER_SIGN}| at |[ \n]*@[ \n]*", re.IGNORECASE)
_ANY_DOT = Pattern(rf"{_DOT}| \. ?|\. |,", re.IGNORECASE)
_HYPHEN = Pattern(r" ?[(\[]?\bbindestreg\b[)\]]? ?", re.IGNORECASE)
_UNDERLINE = Pattern(r" ?[(\[]?\b(?:understreg|underscore)\b[)\]]? ?", re.IGNORECASE)


def written(text: str) -> Iterator[Written]:
    """Every e-mail address, as it is meant; some may overlap, the plain ones come first."""
    if "＠" in text:
        text = text.replace("＠", "@")
    if "@" in text:
        plain = [Written(*m.span(), m[0]) for m in matches_at(_MAIL, text, _starts(text))]
        yield from plain
        if text.count("@") > len(plain):
            yield from map(_meant, _APART.finditer(text))
    lower = read(text).lower
    if has_any(lower, _SIGNS):
        yield from map(_meant, _SPELLED.finditer(text))
    if _is_at_domain(text, lower):
        yield from map(_meant, _AT.finditer(text))


def _is_at_domain(text: str, lower: str) -> bool:
    """Does a domain follow any `at`?"""
    at = lower.find(" at ")
    while at >= 0:
        if _DOMAIN.match(text, at + 4):
            return True
        at = lower.find(" at ", at + 4)
    return False


def _starts(text: str) -> Iterator[int]:
    """Where the words begin that an at sign ends."""
    at = text.find("@")
    while at >= 0:
        start = at
        while start and (text[start - 1].isalnum() or text[start - 1] in "_.+-"):
            start -= 1
        yield start
        at = text.find("@", at + 1)


def _meant(found: re.Match[str]) -> Written:
    """With its sign and its dots as they should be."""
    sign = [*_ANY_SIGN.finditer(found[0])][-1]
    local, domain = found[0][: sign.start()], found[0][sign.end() :]
    for spoken, meant in ((_HYPHEN, "-"), (_UNDERLINE, "_"), (_ANY_DOT, ".")):
        local, domain = spoken.sub(meant, local), spoken.sub(meant, domain)
    return Written(*found.span(), f"{local}@{domain}")
