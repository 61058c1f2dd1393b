"""What a press has done, and how it is taken back (kvitteringer): the word of the button returns in the line.

A page carries its receipts with it until it is left, so the next answer can show the same lines.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

SPLIT, KEPT, POINTED = "delt", "beholdt", "linje"
AND = "+"

_OF_LABEL = {
    "Ret det": "ord",
    "Ret stavningen": "stavning",
    "Ret hashtagget": "rettet-hashtag",
    "Byt hashtagget": "byttet-hashtag",
    "Indsæt hashtagget": "hashtag",
    "Indsæt hashtaggene": "hashtags",
    "Indsæt linjen": POINTED,
    "Fjern nummeret": "nummer",
    "Fjern mailadressen": "mailadresse",
    "Fjern adressen": "adresse",
    "Fjern kontonummeret": "kontonummer",
    "Fjern nummerpladen": "nummerplade",
    "Fjern sætningen": "saetning",
    "Skjul oplysningen": "oplysning",
    "Del i to opslag": SPLIT,
}
"""The word on the button, as the checks say it, and the short name of what it does."""

_SAID = {
    "ord": gettext_lazy("Ordene er rettet"),
    "stavning": gettext_lazy("Stavningen er rettet"),
    "rettet-hashtag": gettext_lazy("Hashtagget er rettet"),
    "byttet-hashtag": gettext_lazy("Hashtagget er byttet"),
    "hashtag": gettext_lazy("Hashtagget er indsat"),
    "hashtags": gettext_lazy("Hashtaggene er indsat"),
    POINTED: gettext_lazy("Linjen er indsat"),
    "nummer": gettext_lazy("Nummeret er fjernet"),
    "mailadresse": gettext_lazy("Mailadressen er fjernet"),
    "adresse": gettext_lazy("Adressen er fjernet"),
    "kontonummer": gettext_lazy("Kontonummeret er fjernet"),
    "nummerplade": gettext_lazy("Nummerpladen er fjernet"),
    "saetning": gettext_lazy("Sætningen er fjernet"),
    "oplysning": gettext_lazy("Oplysningen er skjult"),
    SPLIT: gettext_lazy("Opslaget er delt"),
}


@dataclass(frozen=True, slots=True)
class Receipt:
    """One press (kvittering): the save it made, what it was, and what it was about.

    `about` is a check's id; for a split the key of the variant that got the rest; for words that are kept the
    fingerprints of the advice.
    """

    number: int
    kind: str = ""
    about: str = ""

    def __str__(self) -> str:
        return "-".join(part for part in (str(self.number), self.kind, self.about) if part)

    @classmethod
    def read(cls, said: str) -> Self | None:
        """A receipt as a page has sent it back; None when it is no such thing."""
        number, _dash, rest = said.partition("-")
        if not number.isdigit():
            return None
        kind = next((kind for kind in (KEPT, *_SAID) if rest == kind or rest.startswith(f"{kind}-")), "")
        return cls(int(number), kind, rest[len(kind) + 1 :] if kind else "")

    @property
    def kept(self) -> frozenset[str]:
        """The fingerprints of the advice that the words were kept against."""
        return frozenset(self.about.split(AND)) if self.kind == KEPT else frozenset()

    @property
    def said(self) -> str:
        """»Hashtagget er indsat«."""
        return str(_SAID.get(self.kind, _("Rettet")))


@dataclass(frozen=True, slots=True)
class Line:
    """A receipt as it is shown, with »Fortryd« beside it (linje)."""

    words: str
    receipt: Receipt


def kind_of(label: str) -> str:
    """The short name of what the button with this word does."""
    return _OF_LABEL.get(label, "")


def numbered(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, none like another: the second of the same says so."""
    seen: Counter[str] = Counter()
    for line in lines:
        seen[line.words] += 1
        again = {"line": line.words, "n": seen[line.words]}
        words = line.words if again["n"] == 1 else _("%(line)s, %(n)s. gang") % again
        yield Line(f"{words}.", line.receipt)
