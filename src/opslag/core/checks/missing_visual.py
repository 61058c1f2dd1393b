"""Missing visual (manglende billede): a post with no picture, video or other visual element."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit at the end of the text when it is known that nothing visual is attached."""
    if draft.has_image is False and draft.meta.media_type is None:
        yield Hit(len(draft.text), len(draft.text), field="image", fix=Fix("Vælg et billede", action="add-picture"))


CHECK = Check(
    title="Opslaget har intet billede",
    heading="Opslaget mangler et billede",
    advice="Vælg et billede, en video eller lav et citatkort. Det må gerne være et hverdagsbillede.",
    why="De fleste stopper op ved billedet, før de læser teksten.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Vi har bygget en bro af mælkekartoner.", has_image=False),),
    passes=(
        Example("Vi har bygget en bro af mælkekartoner.", has_image=True, alt_text="En bro af mælkekartoner"),
        Example("Se, hvordan broen falder.", has_image=False, meta={"media_type": "video"}),
        Example("Det vides ikke endnu, om der kommer et billede."),
    ),
)
