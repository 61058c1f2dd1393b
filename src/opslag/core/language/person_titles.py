"""What looks like a name and is none (ikke navne): titles in quotation marks, pairs of words, places named after people."""

import re

from opslag.core.language import person_contexts as contexts
from opslag.core.language.names import NOUN_NAMES, WORD_NAMES, is_first_name, is_last_name, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_QUOTE_SIGNS = frozenset("'‘’")
_OPENING = frozenset('"»”“')
_CLOSING = frozenset('"«”“')
_NAMED_SO = Pattern(
    r"\b(?:hedder|hed|navn(?:et)?|underskrevet|signeret|kalder|kaldes|alias|fra|til|af|hos|profilen?|brugeren?|skriver|skrev|svarer|svarede|vh|mvh|hilsen)\b[ :,]*[\"»”“]$"
)
"""`underskrevet "Kaj Holm"`: here it is somebody's name."""
_SHORT_TITLE = Pattern(r"(?: [a-zæøå]{1,8}| [A-ZÆØÅ]\w+){1,3}[\"'«”“’]")
_STILL = Pattern(r" (?:i|på|med|uden|under|ved|for|bag) [a-zæøå]+(?: [a-zæøå]+)?[\"'«”“’]")
"""`"Lone i regn"`: no verb, so it is a picture and no sentence."""
_RANKS = frozenset("kong konge dronning prins prinsesse admiral general oberst biskop provst sankt skt sct".split())
_RANKS_OWN = frozenset("kongens dronningens prinsens prinsessens biskoppens bispens".split())
_PLACES = frozenset(
    "høj kaj mark dal lund eng vænge have høje banke bro kilde tårn pynt næs odde holm huse sten bæk banke vang toft vænget torp".split()
)
_PLACE_NAME = Pattern(
    r"\w{2,}(?:rup|lev|sted|borg|bæk|bjerg|slev|løse|inge|holm|lund|ager|næs|dal|høj|by|mose|vig|strand|torp|drup|ved)$"
)
_REGNAL = Pattern(
    r" (?:II+|IV|VI{0,3}|IX|XI*|XI?V)\b| (?:d\.|den) ?(?:[IVX]+\b|\d{1,2}\.s |(?:Første|Anden|Tredje|Fjerde|Femte|Sjette|Syvende|Ottende|Niende|Tiende|Store)s?\b)| d\. ?\d{1,2}\. (?!jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kl|i |og )"
)
_JOINED_TO = Pattern(r"\.?[-–]([a-zæøå]{3,})")
"""`Storm P.-skolen`."""
_SHORT_ENDS = ("sal", "dag", "vej", "sti", "bro", "løb", "cup", "uge", "bog", "tur")
_PAIR = (" & ", " og ")


def is_quoted(text: str, chain: list[Word]) -> bool:
    """The rose `'Ingrid Bergman'`, the ship `"Peder Paars"`, `"Bo og Bolig"`: a name or a title in marks of its own."""
    start, end = chain[0].start, chain[-1].end
    opening, closing = text[max(0, start - 1) : start], text[end : end + 1]
    if opening in _QUOTE_SIGNS and closing in _QUOTE_SIGNS:
        return True
    if not opening or not (opening in _OPENING or opening in _QUOTE_SIGNS):
        return False
    if opening in _OPENING and closing in _CLOSING and closing:
        return not _NAMED_SO.search(text[max(0, start - 30) : start].lower())
    if _STILL.match(text, end):
        return True
    first = chain[0].lower
    titled = without_genitive(first) != first or first in WORD_NAMES
    return titled and len(chain) == 1 and _SHORT_TITLE.match(text, end) is not None


def is_half(reading: Reading, chain: list[Word]) -> bool:
    """`Bo & Bolig`, `Liv og Leg`: a firm, a fair, a magazine."""
    end = chain[-1].end
    if len(chain) > 1 or not reading.text.startswith(_PAIR, end):
        return False
    following = reading.words_in(Span(end, end + 40))
    other = following[1] if len(following) > 1 and following[0].lower == "og" else following[0] if following else None
    if reading.text.startswith(" og ", end):
        is_word = chain[0].lower in WORD_NAMES and other is not None and other.text[0].isupper()
        return is_word and other is not None and not _may_be_name(other, chain[0].lower)
    return other is None or not _may_be_name(other, chain[0].lower)


def _may_be_name(word: Word, beside: str) -> bool:
    lower = without_genitive(word.lower)
    return is_first_name(lower) or is_first_name(word.lower) or (beside not in NOUN_NAMES and is_last_name(lower))


def is_named_place(chain: list[Word]) -> bool:
    """`Kong Hans Gade`, `Admiral Gjeddes Kaj`, `Holger Danskes Høj`, `Åstrup Mark`: a place."""
    if len(chain) < 2:
        return False
    first, owner, last = chain[0].lower, chain[-2].lower, chain[-1].lower
    if first in _RANKS_OWN:
        return True
    if first in _RANKS and (last in _PLACES or contexts.names_a_house(last, borne=False)):
        return True
    if len(chain) == 2 and is_shop(first, last):
        return True
    if last not in _PLACES:
        return False
    if len(chain) == 2 and last == "mark" and not is_first_name(owner):
        return _PLACE_NAME.match(owner) is not None
    borne = is_first_name(owner) or is_last_name(owner) or (len(chain) == 2 and is_first_name(first))
    return not borne and owner.endswith("s")


def is_shop(owner: str, last: str) -> bool:
    """`Kajs Kager`: a name in the genitive, and a word with a capital that is nobody's name."""
    whole = without_genitive(owner) == owner or is_first_name(owner) or is_last_name(owner)
    return (
        not whole
        and not is_first_name(without_genitive(last))
        and not is_last_name(without_genitive(last))
        and "-" not in last
    )


def is_word_here(reading: Reading, word: Word) -> bool:
    """`Helle er stedet ... Den nye helle`: the same word stands elsewhere in the text as a noun."""
    if word.lower not in reading.text:
        return False
    noun = rf"\b(?:en|et|den|det|de|din|min|vores|hver|ny|nye|lille|store?|gul|gule) (?:\w+ )?{re.escape(word.lower)}(?:r|n|rne)?\b"
    return re.search(noun, reading.text) is not None


def is_what(tail: str) -> bool:
    """`Holger Drachmann-sal`, `Mads-dag`: the end of a compound, and no name."""
    return tail in _SHORT_ENDS or (len(tail) > 3 and not is_first_name(tail) and not is_last_name(tail))


def is_compound(text: str, last: Word) -> bool:
    """`Holger Drachmann-sal`, `Karen Blixen-Skolens`, `Storm P.-skolen`: the name of a house in one word with what it is."""
    tail = last.text.rpartition("-")[2] if "-" in last.text else ""
    if tail.islower() and is_what(tail):
        return True
    if len(tail) > 4 and not is_last_name(tail.lower()) and contexts.names_a_house(tail.lower(), borne=False):
        return True
    follows = _JOINED_TO.match(text, last.end)
    return follows is not None and is_what(follows[1])


def is_regnal(text: str, end: int) -> bool:
    """`Kristian IV`, `Frederik d. 9. Bro`: a king of old."""
    return _REGNAL.match(text, end) is not None
