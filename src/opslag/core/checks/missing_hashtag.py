"""Missing hashtag (manglende hashtag): a tag that the policy asks for on this channel is not there."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hashtags import key, loose_key
from opslag.core.language.reading import Reading, read
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
    nearly = {loose_key(reading.slice(s)): s for s in reading.hashtags}
    missing = [tag for tag in settings.tags if key(tag) not in present]
    absent = [tag for tag in missing if loose_key(tag) not in nearly]
    yield from _absent(reading, absent)
    yield from (_respelt(tag, nearly[loose_key(tag)]) for tag in missing if tag not in absent)


def _absent(reading: Reading, tags: list[str]) -> Iterator[Hit]:
    """What is put in stands on a line of its own, or with the hashtags that end the text."""
    end = len(reading.text.rstrip())
    several = len(tags) > 1
    first = " " if _ends_in_tags(reading, end) else "\n\n" if end else ""
    for place, tag in enumerate(tags):
        edit = Edit("text", end, end, f"{' ' if place else first}#{tag}")
        yield Hit(
            end,
            end,
            params={"tags": ", ".join(f"#{one}" for one in tags)},
            fix=Fix("Indsæt hashtaggene" if several else "Indsæt hashtagget", (edit,)),
            suggestion=f"#{tag}",
            heading="De fælles hashtags mangler" if several else "",
            advice="Sæt dem ind, så andre kan finde fortællingen: {tags}." if several else "",
        )


def _ends_in_tags(reading: Reading, end: int) -> bool:
    """Is the last line hashtags and nothing else?"""
    start = reading.text.rfind("\n", 0, end) + 1
    return bool(reading.text[:end]) and all(word.startswith("#") for word in reading.text[start:end].split())


def _respelt(tag: str, nearly: Span) -> Hit:
    fix = Fix("Ret hashtagget", (Edit("text", nearly.start, nearly.end, f"#{tag}"),))
    return Hit(nearly.start, nearly.end, params={"tags": f"#{tag}"}, fix=fix, suggestion=f"#{tag}")


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
