"""Words of confidential matters (fortrolige forhold): health, care, social, cases, violence, family, work, private life.

The list is `data/matters.txt`. A matter's way says what it takes to be about somebody: `p` is said of a person
(sygemeldt), `n` may also be talked of in general (diabetes), `s` says it by itself (har mistet synet), `w` counts only
when it clearly belongs to a person (hans medicin).
"""

from collections.abc import Iterable

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.word_files import sections


def _entries() -> dict[str, str]:
    """Every entry of the list with its `kind way`."""
    entries: dict[str, str] = {}
    for head, listed in sections("matters.txt"):
        entries.update((" ".join(entry.split()), head) for entry in listed.split(",") if entry.strip())
    return {form: head for entry, head in entries.items() for form in _definite(entry, head)} | entries


def _definite(entry: str, head: str) -> tuple[str, ...]:
    """`kemo` -> `kemoen`: the definite forms of one thing that one has."""
    if not head.endswith(" n") or " " in entry or entry.endswith(("*", "en", "et", "er")) or len(entry) < 4:
        return ()
    ends = ("n", "t") if entry.endswith("e") else ("en", "et")
    return tuple(entry + end for end in ends)


MATTERS = Lexicon(_entries())
HEALTH_KINDS = frozenset(("health", "care", "social", "violence", "family"))
"""Kinds that count as health, social matters, abuse or placement in `opslag personal-data`."""
_ENDS = {
    "kræft": "health n",
    "kræften": "health n",
    "betændelse": "health n",
    "sygdom": "health n",
    "ramt": "health p",
    "diagnose": "health n",
    "diagnosen": "health n",
    "misbrug": "health n",
    "misbruget": "health n",
    "operation": "care n",
    "operationen": "care n",
    "lidelse": "health n",
    "allergi": "health n",
    "forstyrrelse": "health n",
    "anfald": "health n",
    "udredning": "care n",
    "udredningen": "care n",
    "afhængig": "health p",
    "afhængighed": "health n",
    "syge": "health n",
    "infektion": "health n",
    "blødning": "health n",
    "blødningen": "health n",
    "svulst": "health n",
    "syndrom": "health n",
    "demens": "health n",
    "depression": "health n",
    "psykose": "health n",
    "fobi": "health n",
    "medicinen": "health n",
    "transplantation": "care n",
    "amputation": "care n",
    "scanning": "care n",
    "skanning": "care n",
    "misbruger": "health p",
    "handicap": "health n",
    "handicappet": "health p",
    "opereret": "care p",
    "lammelse": "health n",
    "infarkt": "health n",
    "offer": "violence p",
}
_ENDINGS = tuple(_ENDS)
_ELSE = Pattern(
    r"(?<!ince)stoffer$|uafhængig|desinfektion|(?:grine?|latter|fnise|bage|købe?|lyst|nyse?)anfald$"
    r"|(?:storm|tørke|regn|frost|vejr|sne|vand|skybruds?|oversvømmelses|krise|spare)ramt$|slægtsudredning|(?:rednings|politi|3d-|foto|bog)(?:operation|scanning)"
)
"""Words that end so and tell of nobody's health: `Kristoffer`, `uafhængig`, `latteranfald`, `stormramt`."""


def compounds(words: Iterable[str]) -> dict[str, str]:
    """The words that are compounds and end in a matter (`bugspytkirtelkræft`), with their `kind way`."""
    return {word: _head(word) for word in words if len(word) > 8 and word.endswith(_ENDINGS) and not _ELSE.search(word)}


def _head(word: str) -> str:
    return next(head for end, head in _ENDS.items() if word.endswith(end))


_DOMAIN = Pattern(r"[\w.-]*@\w|[\w-]*\.(?:dk|example|com|org|net)\b")


def is_in_address(text: str, start: int, end: int) -> bool:
    """`https://ppr.example`, `stu@skole.example`: the word stands in the address of a page or a mailbox."""
    before = text[max(0, text.rfind(" ", 0, start)) : start]
    return "//" in before or "@" in before or _DOMAIN.match(text, end) is not None
