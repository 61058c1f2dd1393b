"""CPR number (CPR-nummer): a Danish civil registration number in any field a reader may meet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.cpr import find_cpr
from opslag.core.language.taking_out import apart, taken_out

_LEAD = re.compile(
    r"(?:\b(?:med|og|der har|har) )?(?:\b(?:mit|min|dit|hans|hendes|deres|sit|vores|barnets) )?(?<![^\W_])"
    r"(?:cpr|personn|person-?n|fødselsn|pers\.? ?n)[\w.-]*(?: ?n(?:umme)?r\.?)?(?: (?:er|var|hedder|lyder))?[:,]?\s*$"
    r"|(?<=,) ?(?:født(?: den)?|f\.)\s+$|(?<=\d)(?:,| og| samt| eller) $",
    re.IGNORECASE,
)
"""`Mit cpr er `, `med CPR-nr.: `: words that say nothing when the number is gone."""


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each number, in the text, the alt text and the file names; the fix takes it out, and the word before it."""
    for field, text in draft.texts():
        numbers = list(find_cpr(text))
        gaps = apart(text, (taken_out(text, number.start, number.end, _LEAD) for number in numbers))
        for number, gap in zip(numbers, gaps, strict=True):
            fix = Fix("Fjern nummeret", (Edit(field, *gap),)) if field in ("text", "alt_text") else None
            yield Hit(number.start, number.end, field, fix=fix)


CHECK = Check(
    title="CPR-nummer",
    heading="Muligvis et CPR-nummer",
    advice="Fjern nummeret. Det kan ikke kaldes tilbage, når det først er ude.",
    why="Et CPR-nummer hører aldrig hjemme på en kanal, hverken i tekst, alt-tekst eller filnavn.",
    find=find,
    settings=Settings,
    fails=(
        Example("Hun er født 010190, og de sidste fire er 0000."),
        Example("Skriv hans cpr på, 120387 og så 0000."),
        Example("Mit cpr er 111111-0000.", marks=("111111-0000",)),
        Example("Skriv 0101900000 på blanketten, cpr-nummeret står øverst.", marks=("0101900000",)),
        Example("Se blanketten.", has_image=True, alt_text="Blanket for 010190-0000"),
    ),
    passes=(
        Example("Sagen har journalnummer 2024-123456-7890."),
        Example("Ring på 12 34 56 78 den 01.01.90."),
        Example("Faktura 1203450001 er betalt."),
        Example("Næste hold er kursus nr. 260914-0000."),
        Example("Følgeseddel 050324-1188 er modtaget."),
    ),
)
