"""Dead link (dødt link): an address in the text that did not answer when it was looked up."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`dead`: answers that mean that the page is gone; 0 stands for no answer at all. `troubled_from`: answers from
    this number up mean trouble on the other side."""

    dead: tuple[int, ...] = (0, 404, 410)
    troubled_from: int = 500


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each address whose status, already looked up, says that a reader will not get there."""
    for url, status in draft.meta.link_status.items():
        gone = status in settings.dead
        if gone or settings.troubled_from <= status < 600:
            start = max(draft.text.find(url), 0)
            end = start + len(url) if draft.text.startswith(url, start) else start
            advice = "" if gone else "Prøv linket igen om lidt, før du udgiver."
            yield Hit(start, end, params={"url": url, "status": str(status)}, advice=advice)


CHECK = Check(
    title="Et link svarer ikke",
    heading="Linket fører muligvis ingen steder hen",
    advice="Åbn linket, og sæt det rigtige ind.",
    why="Et link er et løfte om mere. Det skal holde, når læseren trykker.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Læs mere på https://engskolen.example/ny",
            meta={"link_status": {"https://engskolen.example/ny": 404}},
            marks=("https://engskolen.example/ny",),
        ),
        Example("Se engskolen.example", meta={"link_status": {"https://engskolen.example": 503}}),
    ),
    passes=(
        Example("Se https://engskolen.example", meta={"link_status": {"https://engskolen.example": 200}}),
        Example("Se https://engskolen.example", meta={"link_status": {"https://engskolen.example": 403}}),
        Example("Linket er ikke slået op: https://engskolen.example"),
    ),
)
