"""Missing alt text (manglende alt-tekst): a picture with no text alternative, or one that tells nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern

_FILE_NAME = re.compile(
    r"^[\w() .,-]+\.(?:jpe?g|png|heic|gif|webp|tiff?|bmp|svg|avif|pdf|mp4|mov)$"
    r"|^(?:img|dsc|dscn|image|photo|pic|billede|foto|skærmbillede|screenshot|skærmprint|unavngivet|untitled|kopi|whatsapp image|scan|fil)[\d _.,:()-]*(?:kl|at|final|ny|kopi|v)?[\d _.,:()-]*$"
    r"|^(?:img|dsc|dscn|pxl|vid|screenshot)[-_ ][\w-]*\d[\w-]*$|^[\d\W_]*$|^[0-9a-f]{8}-[0-9a-f-]{8,}$",
    re.IGNORECASE,
)
_EMPTY_WORDS = Pattern(
    r"^(?:(?:et|en|vores|se|nyt|her er|indsæt|skriv|tilføj|mangler|ingen|alt|alternativ|tekst|billede[tr]?|billedtekst|foto(?:et|s|grafi)?|grafik(?:ken)?|illustration|logo(?:et)?|ikon|figur|diagram|graf|plakat|banner|collage"
    r"|stemningsbillede|stemningsfoto|arkivfoto|arkivbillede|modelfoto|genrefoto|pressefoto|profilbillede|forsidebillede|video|test|todo|xx+|n/?a|følger|senere|kommer|beskrivelse|af|her|er|alt-?tekst|til|facebook|linkedin|instagram|opslag(?:et)?)[\s.:,!?_-]*)+$",
    re.IGNORECASE,
)
_OPENING = Pattern(
    r"^(?:billede|foto|fotografi|billedet viser|et billede|et foto)\b(?: af| viser)?[\s.:]*", re.IGNORECASE
)


@dataclass(frozen=True)
class Settings:
    """`longest`: alt texts longer than this many characters are hard to listen to."""

    longest: int = 250


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """At most one hit on the alt text."""
    if not draft.has_image:
        return
    alt = draft.alt_text.strip()
    end = len(draft.alt_text)
    if not alt:
        yield Hit(field="alt_text", fix=Fix("Skriv alt-tekst", action="add-alt-text"))
    elif _FILE_NAME.match(alt):
        yield Hit(0, end, "alt_text", heading="Alt-teksten ligner et filnavn", advice="Fortæl kort, hvad man ser.")
    elif _says_nothing(alt):
        yield Hit(
            0, end, "alt_text", heading="Alt-teksten siger ikke, hvad man ser", advice="Fortæl kort, hvad man ser."
        )
    elif len(alt) > settings.longest:
        yield Hit(0, end, "alt_text", heading="Alt-teksten er lang at høre", advice="Én eller to sætninger er nok.")


def _says_nothing(alt: str) -> bool:
    """Only words for a picture, or nothing after "billede af"."""
    opening = _OPENING.match(alt)
    return bool(_EMPTY_WORDS.match(alt)) or (opening is not None and len(alt) - opening.end() < 4)


CHECK = Check(
    title="Billedet har ingen brugbar alt-tekst",
    heading="Billedet mangler en alt-tekst",
    advice="Fortæl kort, hvad man ser. Så er blinde og svagtseende også med.",
    why="Opslag på sociale medier skal kunne bruges af alle.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Se vores nye hylder.", has_image=True),
        Example("Se vores nye hylder.", has_image=True, alt_text="IMG_2041.jpg"),
        Example("Se vores nye hylder.", has_image=True, alt_text="billede"),
        Example("Se vores nye hylder.", has_image=True, alt_text="Skærmbillede 2026-05-12 kl. 09.11.22"),
        Example("Se vores nye hylder.", has_image=True, alt_text="Alt-tekst mangler"),
    ),
    passes=(
        Example("Se vores nye hylder.", has_image=True, alt_text="Tre hylder af æblekasser med bøger"),
        Example("Se vores nye hylder.", has_image=True, alt_text="Billedet viser tre hylder af æblekasser"),
        Example("Se, hvem der kom forbi.", has_image=True, alt_text="En hane"),
        Example("Uden billede.", has_image=False),
    ),
)
