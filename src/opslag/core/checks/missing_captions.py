"""Missing captions (manglende undertekster): a video that says nothing to those who cannot or do not hear it."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when it is known that the video has none."""
    if draft.meta.media_type == "video" and draft.meta.captions is False:
        yield Hit(field="image")


CHECK = Check(
    title="Videoen har ingen undertekster",
    heading="Videoen mangler undertekster",
    advice="Læg undertekster på, eller skriv i opslaget, hvad der bliver sagt.",
    why="Døve og hørehæmmede skal også være med, og de fleste ser video uden lyd.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Se filmen om havnen.", meta={"media_type": "video", "captions": False}),),
    passes=(
        Example("Se filmen om havnen.", meta={"media_type": "video", "captions": True}),
        Example("Se filmen om havnen.", meta={"media_type": "video"}),
        Example("Se billedet af havnen.", has_image=True, alt_text="En havn"),
    ),
)
