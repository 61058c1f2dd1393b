"""Missing alt text (manglende alt-tekst): a picture with no text alternative, or one that tells nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft

_FILE_NAME = re.compile(r"^[\w() -]+\.(?:jpe?g|png|heic|gif|webp)$|^(?:img|dsc|image)[_ -]?\d+$", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:billede|foto|fotografi|billedet viser|et billede|et foto)\b(?: af| viser)?[\s.:]*", re.IGNORECASE
)


@dataclass(frozen=True)
class Settings:
    """`longest`: alt texts longer than this many characters are hard to listen to."""

    longest: int = 250


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """At most one hit on the alt text."""
    if not draft.has_image or draft.meta.media_type == "video":
        return
    alt = draft.alt_text.strip()
    end = len(draft.alt_text)
    if not alt:
        yield Hit(field="alt_text", fix=Fix("Skriv alt-tekst", action="add-alt-text"))
    elif _FILE_NAME.match(alt):
        yield Hit(0, end, "alt_text", heading="Alt-teksten ligner et filnavn", advice="Fortæl kort, hvad man ser.")
    elif (opening := _OPENING.match(alt)) and len(alt) - opening.end() < 4:
        yield Hit(
            0, end, "alt_text", heading="Alt-teksten siger ikke, hvad man ser", advice="Fortæl kort, hvad man ser."
        )
    elif len(alt) > settings.longest:
        yield Hit(0, end, "alt_text", heading="Alt-teksten er lang at høre", advice="Én eller to sætninger er nok.")


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
    ),
    passes=(
        Example("Se vores nye hylder.", has_image=True, alt_text="Tre hylder af æblekasser med bøger"),
        Example("Se vores nye hylder.", has_image=True, alt_text="Billedet viser tre hylder af æblekasser"),
        Example("Uden billede.", has_image=False),
    ),
)
