"""Forms of Danish words (bøjningsformer), written out from short lists so that a set look-up finds them all."""

from collections.abc import Iterable, Iterator

_WEAK = {"1": ("e", "er", "ede", "et"), "2": ("e", "er", "te", "t"), "3": ("e", "er", "de", "t")}
_NOUN = ("", "en", "et", "n", "t", "er", "erne", "e", "ne", "r", "rne", "ene")


def verbs(text: str) -> frozenset[str]:
    """Every form of the verbs in a list: `øv1` (øve, øver, øvede, øvet), `bag2` (bagte), and any form that is written
    in full (`synger`)."""
    return frozenset(form for word in text.split() for form in _verb(word))


def nouns(text: str) -> frozenset[str]:
    """Every form of the nouns in a list, articles and plurals; rather a form too many than one too few."""
    return frozenset(word + ending for word in text.split() for ending in _NOUN)


def compounds(words: Iterable[str], endings: Iterable[str]) -> frozenset[str]:
    """Words of a text that end in one of these (`ferieplan` for `plan`)."""
    ends = tuple(endings)
    return frozenset(word for word in words if word.endswith(ends))


def _verb(word: str) -> Iterator[str]:
    endings = _WEAK.get(word[-1])
    if endings is None:
        yield word
        return
    yield from (word[:-1] + ending for ending in endings)
