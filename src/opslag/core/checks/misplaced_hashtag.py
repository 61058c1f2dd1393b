"""Misplaced hashtag (hashtag det forkerte sted): a tag whose meaning belongs to another kind of content or channel."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hashtags import key
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`tag`: the tag that does not belong where the enforcement looks; `instead`: the one that does (may be empty)."""

    tag: str = ""
    instead: str = ""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each time the tag is used."""
    reading = read(draft.text)
    tags = {key(reading.slice(s)) for s in reading.hashtags}
    for span in reading.hashtags:
        if settings.tag and key(reading.slice(span)) == key(settings.tag):
            there = key(settings.instead) in tags
            replacement = "" if there or not settings.instead else f"#{settings.instead}"
            edit = Edit("text", span.start, span.end, replacement)
            yield Hit(
                span.start,
                span.end,
                params={"tag": f"#{settings.tag}", "instead": f"#{settings.instead}"},
                fix=Fix("Byt hashtagget", (edit,)),
                suggestion=replacement,
            )


CHECK = Check(
    title="Et hashtag bruges et sted, det ikke hører til",
    heading="{tag} hører til en anden slags opslag",
    advice="Her passer {instead} bedre.",
    why="Når et hashtag altid betyder det samme, kan læserne regne med det.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Ny viden om overgange. #DetViErSammenOm",
            settings={"tag": "DetViErSammenOm", "instead": "DetViGør"},
            channel="linkedin",
            marks=("#DetViErSammenOm",),
        ),
    ),
    passes=(
        Example(
            "Ny viden om overgange. #DetViGør",
            settings={"tag": "DetViErSammenOm", "instead": "DetViGør"},
            channel="linkedin",
        ),
        Example("Uden aftale om hashtags. #DetViErSammenOm"),
    ),
)
