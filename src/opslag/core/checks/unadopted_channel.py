"""Unadopted channel (kanal uden beslutning): the organisation has not decided to be on this channel."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`adopted`: ids of the channels that have been decided on. Empty: nothing is decided, and nothing is found."""

    adopted: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the channel, unless the draft is part of an approved trial."""
    if settings.adopted and draft.channel not in (*settings.adopted, "by-hand") and not draft.meta.pilot:
        yield Hit(field="channel", params={"channel": facts.title or draft.channel})


CHECK = Check(
    title="Kanalen er ikke besluttet",
    heading="Vi er ikke på {channel} endnu",
    advice="Vælg en af kanalerne, eller foreslå en afprøvning. At tage en ny kanal i brug er en beslutning med en dato.",
    why="Hver kanal skal have et formål og nogen, der svarer på kommentarerne.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Puljen er åben.", channel="x", settings={"adopted": ["facebook", "linkedin"]}),),
    passes=(
        Example("Puljen er åben.", channel="facebook", settings={"adopted": ["facebook", "linkedin"]}),
        Example("Puljen er åben.", channel="mastodon", settings={"adopted": ["facebook"]}, meta={"pilot": True}),
        Example("Puljen er åben.", channel="x"),
    ),
)
