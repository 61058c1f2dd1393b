"""Shared channel (fælles kanal): a post for a channel that others edit on behalf of everybody."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`levels`: profile levels that are shared. `channels`: channels that are shared whatever the profile."""

    levels: tuple[str, ...] = ("shared",)
    channels: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the channel, when profile or channel is a shared one."""
    if draft.meta.profile_level in settings.levels or draft.channel in settings.channels:
        yield Hit(field="channel", params={"channel": facts.title or draft.channel})


CHECK = Check(
    title="Opslag til en fælles kanal",
    heading="Kanalen er fælles",
    advice="Foreslå opslaget. Redaktionen ser det sammen med de andre forslag og svarer dig.",
    why="På en fælles kanal skal historierne passe sammen og ikke udkomme oven i hinanden.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Vi har fundet ro på morgenmødet.", channel="newsletter", meta={"profile_level": "shared"}),
        Example("Vi har fundet ro på morgenmødet.", channel="newsletter", settings={"channels": ["newsletter"]}),
    ),
    passes=(
        Example("Vi har fundet ro på morgenmødet.", meta={"profile_level": "workplace"}),
        Example("Vi har fundet ro på morgenmødet.", channel="newsletter"),
    ),
)
