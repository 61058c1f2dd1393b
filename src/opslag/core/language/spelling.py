"""Spelling (stavning) with the Danish hunspell dictionary: read when first asked for, silent where it is missing.

A word is reported only when the dictionary knows another word right beside it: names, foreign words and new compounds
are not mistakes. Every verdict is remembered, in a bounded store.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Protocol

from opslag.core.language.reading import Reading, Word
from opslag.core.language.word_files import text_of
from opslag.core.language.word_forms import Forms

SYSTEM = Path("/usr/share/hunspell")
PACKAGED = Path(__file__).parent / "data" / "hunspell-da"
SHORTEST = 5
LONGEST = 24
_VERDICTS = 20_000

KNOWN_SLIPS = dict(line.split(" = ") for line in text_of("misspellings.txt").splitlines())
"""Words that are always wrong, most of them because they belong apart; the dictionary takes many for compounds."""
_NEW_WORDS = frozenset(text_of("good-words.txt").split())
"""Good words that the dictionary has not heard of."""
_PARTICLES = frozenset(
    "for fra før med mod når ned nok nær ved der den det dem din han hun hvo hos vor via var end men ham her hen ind over under efter uden gen mis sam bar".split()
)
"""What many words begin with, so that a slip behind it may look like another word."""
_DOINGS = frozenset(("", "en", "ens", "er", "ers", "erne", "ernes"))
_LIKELY = "erndtglskhia"
_CONFUSED = {
    "d": "tlnrg", "t": "dsr", "g": "kjr", "k": "gc", "e": "æiarø", "æ": "ea", "i": "ey", "y": "iø", "ø": "yeo", "o": "åu", "å": "oa", "u": "oyå",
    "s": "czt", "c": "sk", "z": "s", "v": "gufb", "j": "gi", "a": "eåæ", "n": "mrl", "m": "nb", "r": "elnt", "l": "drn", "b": "pv", "p": "b", "f": "v", "h": "",
}  # fmt: skip


class _Dictionary(Protocol):
    def suggest(self, word: str) -> tuple[str, ...]: ...


def available() -> bool:
    """Is there a dictionary to spell by?"""
    return _folder() is not None


def misspelt(reading: Reading, allowed: frozenset[str] = frozenset()) -> Iterator[Word]:
    """Lower-case words of the prose that are probably misspelt."""
    if not available():
        return
    for word in _plain_words(reading):
        if correction(word.lower) and word.lower not in allowed and not reading.text.startswith("-", word.end):
            yield word


def _plain_words(reading: Reading) -> list[Word]:
    """Words of some length in small letters, and those that are always wrong."""
    slips = KNOWN_SLIPS if not reading.word_set.isdisjoint(KNOWN_SLIPS) else {}
    return [w for w in reading.words if (len(w[2]) >= SHORTEST and w[2].islower() and w[2].isalpha()) or w[3] in slips]


@lru_cache(maxsize=_VERDICTS)
def correction(word: str) -> str:
    """The word that was probably meant, or "" when nothing seems wrong."""
    if word in KNOWN_SLIPS:
        return KNOWN_SLIPS[word]
    if word in _NEW_WORDS or len(word) > LONGEST or is_word(word) or _is_short_compound(word) or _is_doing(word):
        return ""
    if _is_number_or_negation(word) or _is_one_of_many(word):
        return ""
    return next((near for near in _near(word) if is_entry.__wrapped__(near)), "")


@lru_cache(maxsize=_VERDICTS)
def is_word(word: str) -> bool:
    """Does the dictionary know the word, as it stands, as a name, or as a compound of words it knows?

    Hunspell is not asked: it would know two words in a thousand more, and take a tenth of a second over some of them.
    """
    forms = _forms()
    return forms is None or forms.has(word) or forms.has_alone(word.capitalize()) or _is_compound(word, forms)


@lru_cache(maxsize=_VERDICTS)
def is_entry(word: str) -> bool:
    """Is it a word of the dictionary's own, not one put together on the spot?"""
    forms = _forms()
    return forms is not None and forms.begins(word) and forms.has_alone(word)


@lru_cache(maxsize=256)
def suggestions(word: str) -> tuple[str, ...]:
    """The dictionary's own suggestions: slow, so only when a person asks for them."""
    dictionary = _dictionary()
    return tuple(dictionary.suggest(word)) if dictionary else ()


@cache
def _dictionary() -> _Dictionary | None:
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    folder = _folder()
    if folder is None:
        return None
    loaded: _Dictionary = Hunspell("da_DK", hunspell_data_dir=str(folder))
    return loaded


@cache
def _folder() -> Path | None:
    return next((f for f in (PACKAGED, SYSTEM) if (f / "da_DK.dic").is_file()), None)


@cache
def _forms() -> Forms | None:
    """The words of the list and their forms; read when the first word is asked about."""
    folder = _folder()
    return Forms(folder) if folder else None


def _is_compound(word: str, forms: Forms) -> bool:
    """Two known words, joined by nothing, s or e; only for words so long that chance plays no part."""
    if len(word) < 14:
        return False
    splits = ((word[:i], word[i:]) for i in range(5, len(word) - 4))
    return any(_is_first_part(left, forms) and forms.has(right) for left, right in splits)


def _is_number_or_negation(word: str) -> bool:
    """`ordrenr`, `uhentet`: a good word stands before `nr`, or a good participle after `u`."""
    if word.endswith("nr"):
        return is_word(word[:-2]) or is_word(word[:-3])
    return word.startswith("u") and word.endswith(("et", "ede", "bar", "bare")) and is_entry(word[1:])


def _is_one_of_many(word: str) -> bool:
    """`bukse`, `regnbukse`: the dictionary knows `bukser` and `bukserne` alone."""
    many = (word + "r", word + "rne")
    return word.endswith("e") and all(is_word(w) or _is_short_compound(w) for w in many)


def _is_short_compound(word: str) -> bool:
    """`natvagter`: two words of the dictionary's own stand side by side, the first of them no particle."""
    if len(word) < 8:
        return False
    splits = ((word[:i], word[i:]) for i in range(3, len(word) - 4))
    return any(left not in _PARTICLES and is_entry(left) and is_entry(right) for left, right in splits)


def _is_doing(word: str) -> bool:
    """`undringen`: what one does, made of a verb the dictionary knows."""
    stem, ing, ending = word.rpartition("ing")
    return bool(ing) and ending in _DOINGS and (is_entry(stem + ing) or (len(stem) > 3 and is_entry(stem + "e")))


def _is_first_part(left: str, forms: Forms) -> bool:
    return forms.has(left) or (left[-1] in "se" and forms.has(left[:-1]))


def _near(word: str) -> Iterator[str]:
    """Spellings one slip away, the likeliest first: a letter twice, swapped, missing, confused or too many."""
    places = range(len(word))
    doubled = (word[:i] + word[i] + word[i:] for i in places)
    single = (word[:i] + word[i + 1 :] for i in places)
    swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in places[:-1])
    confused = (word[:i] + other + word[i + 1 :] for i in places for other in _CONFUSED.get(word[i], ""))
    missing = (word[:i] + letter + word[i:] for letter in _LIKELY for i in range(1, len(word) + 1))
    return chain(doubled, single, swapped, confused, missing)
