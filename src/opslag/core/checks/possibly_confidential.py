"""Possibly confidential (måske fortroligt): the rules saw nothing, but the text resembles those that told too much."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.confidential_roles import concerns
from opslag.core.language.consent_told import all_said_yes
from opslag.core.language.reading import read
from opslag.core.language.resemblance import resembling


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the sentence that resembles most; none where a rule told what it saw, or all named said yes."""
    sentence = resembling(read(draft.text), draft.kind == "reply")
    if sentence and not concerns(draft) and not all_said_yes(draft, draft.text):
        yield Hit(sentence.start, sentence.end)


CHECK = Check(
    title="Måske fortroligt",
    heading="Læs sætningen en gang til",
    advice="Den minder om noget, nogen har betroet os. Er den det, så tag den ud. Ellers gå bare videre: Det er en lille model, der blev i tvivl, og den tager tit fejl.",
    why="Reglerne så intet bestemt. Modellen har lært af øvetekster og vejer kun ord, så den ser også ting, der ikke er der.",
    find=find,
    settings=Settings,
    method="model",
    languages=("da",),
    starts_late=True,
    fails=(
        Example(
            "Hun holdt mig i hånden hele natten, hende fra kirkekoret, og var bange for, hvad der venter hende og hendes søn."
        ),
        Example("Han råbte igen i går, da han hentede sin søn, og vi kunne lugte hvorfor."),
        Example("Han skrev til sin mor om det, vi havde fundet på hans værelse."),
    ),
    passes=(
        Example("Emil i 3.B fik endelig sin diagnose i går."),
        Example("I dag har 2.b målt skovens højeste træ. Hvad tror I, det måler?"),
        Example("Ællingernes mor er død, taget af ræven. Nu passer klassen de fem søskende i en kasse med varmelampe."),
    ),
)
