"""Borrowed settlement picture (lånt billede til bosætning): settlement is told with own material."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`themes`: themes that are told with own material."""

    themes: tuple[str, ...] = ("bosaetning", "grunde")


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when such a theme meets borrowed material."""
    if draft.meta.material == "borrowed" and draft.meta.theme in settings.themes:
        yield Hit(field="image")


CHECK = Check(
    title="Bosætning fortalt med et lånt billede",
    heading="Brug et af vores egne billeder her",
    advice="Vælg et eget billede, når det handler om at flytte hertil.",
    why="Med egne billeder kan vi bruge dem igen, også i annoncer.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Her kunne I bo", channel="instagram", meta={"material": "borrowed", "theme": "bosaetning"}),),
    passes=(
        Example("Her kunne I bo", channel="instagram", meta={"material": "own", "theme": "bosaetning"}),
        Example("Morgen over klitterne", channel="instagram", meta={"material": "borrowed", "theme": "destinationer"}),
    ),
)
