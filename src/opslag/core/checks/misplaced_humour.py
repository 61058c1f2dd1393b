"""Misplaced humour (humor på det forkerte sted): joke markers in a text on crisis, death or complaint."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.humour import jokes_beside_sorrow
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """No settings. Humour is welcome everywhere else."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each joke marker when the text is on a grave matter or a crisis is in force."""
    found = jokes_beside_sorrow(read(draft.text), in_crisis=bool(draft.meta.crisis))
    yield from (Hit(s.start, s.end) for s in found)


CHECK = Check(
    title="Humor i en alvorlig besked",
    heading="Læseren kan muligvis have det svært lige nu",
    advice="Tag sjovet ud her, og gem det til et andet opslag.",
    why="Humor samler, når alle kan være med. Den, der er ramt, læser med andre øjne.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Kælderen står under vand, hihi.", marks=("hihi",)),
        Example("Vi har fundet bakterier i vandet 😂", meta={"crisis": True}),
    ),
    passes=(
        Example("Døde batterier og dødsejlere afleverer du på genbrugspladsen 😄"),
        Example("Skadestue for cykler: Kom med dit punkterede hjul 😄"),
        Example("Bænken i parken har fået ben at gå på, haha."),
        Example("Branden er slukket, og ingen kom noget til. Tak til naboerne ❤️"),
    ),
)
