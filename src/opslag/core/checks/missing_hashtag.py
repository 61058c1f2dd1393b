"""Missing hashtag (manglende hashtag): a tag that the policy asks for on this channel is not there."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hashtags import key, loose_key
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span


@dataclass(frozen=True)
class Settings:
    """`tags`: the tags asked for, spelled as they should be, without the sign. Empty: nothing is asked for."""

    tags: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit for each tag that is absent; a tag spelled with ae, oe or aa gets its own letters back."""
    if not settings.tags:
        return
    reading = read(draft.text)
    present = {key(reading.slice(s)) for s in reading.hashtags}
    missing = [tag for tag in settings.tags if key(tag) not in present]
    if missing:
        nearly = {loose_key(reading.slice(s)): s for s in reading.hashtags}
        end = len(draft.text.rstrip())
        yield from [_hit(tag, nearly.get(loose_key(tag)), end) for tag in missing]


def _hit(tag: str, nearly: Span | None, end: int) -> Hit:
    params = {"tags": f"#{tag}"}
    if nearly is None:
        fix = Fix("Indsæt hashtagget", (Edit("text", end, end, f" #{tag}"),))
        return Hit(end, end, params=params, fix=fix, suggestion=f"#{tag}")
    fix = Fix("Ret hashtagget", (Edit("text", nearly.start, nearly.end, f"#{tag}"),))
    return Hit(nearly.start, nearly.end, params=params, fix=fix, suggestion=f"#{tag}")


CHECK = Check(
    title="Et aftalt hashtag mangler",
    heading="Det fælles hashtag mangler",
    advice="Sæt {tags} ind, så andre kan finde fortællingen.",
    why="Fælles hashtags samler fortællingerne, så kolleger kan finde og lære af dem.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("En tur i skoven. #DetViGør", settings={"tags": ["DetViGør", "EtGodtBørneliv"]}),
        Example("En tur. #EtGodtBoerneliv", settings={"tags": ["EtGodtBørneliv"]}, marks=("#EtGodtBoerneliv",)),
    ),
    passes=(
        Example("En tur. #detvigør #etgodtbørneliv", settings={"tags": ["DetViGør", "EtGodtBørneliv"]}),
        Example("Ingen hashtags er aftalt."),
    ),
)
