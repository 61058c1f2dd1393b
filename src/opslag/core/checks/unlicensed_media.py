"""Unlicensed media (lånt billede uden tilladelse): a borrowed picture with no permission or no credit."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern

_NO_YES = Pattern(
    r"\b(?:afvent\w*|venter (?:på|stadig)|intet svar|ikke svar\w*|ikke spurgt|skal spørges|spørger (?:i morgen|senere)|ubesvaret|nej\b|afslag|afslået|trukket tilbage|trækker|udløbet|mangler|ingen tilladelse|uafklaret|ukendt)"
)
_NOBODY = Pattern(
    r"^\W*(?:foto|billede)?:?\W*(?:ukendt\w*|anonym\w*|(?:fra |fundet på |lånt på |via )?(?:internettet|nettet|google|pinterest|facebook|instagram|en gruppe|web))\b"
)


@dataclass(frozen=True)
class Settings:
    """`needs_credit`: whether a credit line is asked for besides the permission."""

    needs_credit: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when the material is known to be borrowed and something is missing."""
    if draft.meta.material != "borrowed":
        return
    if not draft.meta.permission or _NO_YES.search(draft.meta.permission.lower()):
        yield Hit(field="image", fix=Fix("Spørg om lov", action="ask-permission"))
    elif settings.needs_credit and not _names_somebody(draft.meta.credit or ""):
        yield Hit(field="image", heading="Billedet mangler en kreditering", advice="Skriv, hvem der har taget det.")


def _names_somebody(credit: str) -> bool:
    """A credit that says who; "fra nettet" says nobody."""
    return bool(credit.strip()) and not _NOBODY.search(credit.lower())


CHECK = Check(
    title="Lånt billede uden tilladelse",
    heading="Billedet er lånt, og der mangler et ja",
    advice="Spørg den, der har taget det, og gem svaret her. Skriv også, hvem det er.",
    why="Den, der har taget billedet, bestemmer over det. Den, der lagde det op, er ikke altid den samme.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Morgen over klitterne",
            channel="instagram",
            has_image=True,
            alt_text="Solopgang",
            meta={"material": "borrowed"},
        ),
        Example(
            "Morgen",
            channel="instagram",
            has_image=True,
            alt_text="Sol",
            meta={"material": "borrowed", "permission": "besked 2. maj"},
        ),
        Example("Morgen", meta={"material": "borrowed", "permission": "spurgt, intet svar endnu", "credit": "@kyst"}),
        Example("Morgen", meta={"material": "borrowed", "permission": "ja", "credit": "fra nettet"}),
    ),
    passes=(
        Example(
            "Morgen. Foto: @kyst",
            channel="instagram",
            has_image=True,
            alt_text="Sol",
            meta={"material": "borrowed", "permission": "besked 2. maj", "credit": "@kyst"},
        ),
        Example(
            "Morgen. Foto: Ida",
            channel="instagram",
            has_image=True,
            alt_text="Sol",
            meta={"material": "borrowed", "permission": "ja i besked", "credit": "Ida"},
        ),
        Example("Vores eget billede.", channel="instagram", has_image=True, alt_text="Sol", meta={"material": "own"}),
    ),
)
