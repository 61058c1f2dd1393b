"""Internal on public (internt på åben kanal): material marked internal on a channel that everybody can read."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`internal_channels`: channels that only the staff can read, besides those the facts say are internal."""

    internal_channels: tuple[str, ...] = ("intranet",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when the source is internal and the channel is not."""
    inside = facts.internal or draft.channel in settings.internal_channels
    if draft.meta.source_visibility == "internal" and not inside:
        yield Hit(0, 0)


CHECK = Check(
    title="Internt materiale på en åben kanal",
    heading="Materialet er mærket internt",
    advice="Lav en offentlig udgave, og få den godkendt, før den deles her.",
    why="Det, der er skrevet til kolleger, kan være sandt og alligevel ikke til alle.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Her er udkastet.", meta={"source_visibility": "internal"}),),
    passes=(
        Example("Her er udkastet.", channel="intranet", meta={"source_visibility": "internal"}),
        Example("Her er udgaven til alle.", meta={"source_visibility": "public"}),
    ),
)
