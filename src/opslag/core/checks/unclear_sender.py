"""Unclear sender (uklar afsender): the reader cannot tell whether somebody speaks for the workplace or for themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft

_FOR_WORKPLACE = re.compile(
    r"\b(?:vi (?:på|i|hos) (?:afdelingen|skolen|hospitalet|kommunen|regionen|institutionen|forvaltningen|plejecentret|rådhuset|\w+skolen)"
    r"|på vegne af (?:afdelingen|skolen|hospitalet|kommunen|regionen|institutionen|min arbejdsplads|os alle)"
    r"|(?:hospitalets|skolens|kommunens|regionens|afdelingens|institutionens|forvaltningens) (?:klare |officielle |egen )?(?:holdning|mening|standpunkt|linje)"
    r"|(?:kommunen|regionen|hospitalet|skolen|afdelingen) (?:mener|synes))\b",
    re.IGNORECASE,
)
_FOR_MYSELF = re.compile(
    r"\b(?:for mig selv|helt privat|som privatperson|på egne vegne|min egen regning|mine egne ord|ikke (?:på vegne af|min arbejdsplads))\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\bjeg (?:synes|mener|tror)(?: selv)? (?:personligt|privat)|\bpersonligt (?:synes|mener|tror) jeg\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that contradict whose behalf the draft is written on."""
    if draft.meta.on_behalf == "self":
        found = None if _FOR_MYSELF.search(draft.text) else _FOR_WORKPLACE.search(draft.text)
    else:
        found = None if draft.meta.sender_named else _PERSONAL.search(draft.text)
    if found:
        yield Hit(*found.span())


CHECK = Check(
    title="Det er uklart, hvem der taler",
    heading="Læseren kan komme i tvivl om, hvem der taler",
    advice="Skriv, om det er dig selv eller arbejdspladsen, der siger det.",
    why="Når det er klart, hvem der taler, bliver ingen taget til indtægt for noget, de ikke har sagt.",
    find=find,
    settings=Settings,
    fails=(
        Example(
            "Vi på afdelingen mener, at reformen er hastværk.", meta={"on_behalf": "self"}, marks=("Vi på afdelingen",)
        ),
        Example("Jeg synes personligt, at skolen skulle lukke før.", meta={"on_behalf": "workplace"}),
    ),
    passes=(
        Example("Jeg skriver for mig selv: Vi på afdelingen har brug for flere hænder.", meta={"on_behalf": "self"}),
        Example("Vi har bagt rugbrød, og jeg er stolt.", meta={"on_behalf": "workplace"}),
        Example("Jeg synes, normeringen er for lav.", meta={"on_behalf": "self"}),
        Example(
            "Jeg synes personligt, det er skønt. Anna, skoleleder",
            meta={"on_behalf": "workplace", "sender_named": True},
        ),
    ),
)
