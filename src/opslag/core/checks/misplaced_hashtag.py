"""Misplaced hashtag (hashtag det forkerte sted): a tag whose meaning belongs to another kind of content or channel."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hashtags import key
from opslag.core.language.reading import Reading, read
from opslag.core.language.topics import child_weight, professional_weight, story_weight


@dataclass(frozen=True)
class Settings:
    """`tag`: the tag that does not belong where the enforcement looks; `instead`: the one that does (may be empty).
    `content`: only when the text is clearly `professional` or `near`; empty means always."""

    tag: str = ""
    instead: str = ""
    content: str = ""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each time the tag is used; the fix puts the right one in its place, or takes it out."""
    reading = read(draft.text)
    wrong = key(settings.tag)
    used = [s for s in reading.hashtags if wrong and key(reading.slice(s)) == wrong]
    if not used or not _is(reading, settings.content):
        return
    there = any(key(reading.slice(s)) == key(settings.instead) for s in reading.hashtags)
    replacement = "" if there or not settings.instead else f"#{settings.instead}"
    params = {"tag": f"#{settings.tag}", "instead": f"#{settings.instead}"}
    for span in used:
        start = span.start - 1 if not replacement and draft.text[: span.start].endswith(" ") else span.start
        edit = Edit("text", start, span.end, replacement)
        yield Hit(span.start, span.end, params=params, fix=Fix("Byt hashtagget", (edit,)), suggestion=replacement)


def _is(reading: Reading, content: str) -> bool:
    if content == "professional":
        return professional_weight(reading) >= 2 + 2 * child_weight(reading)
    if content == "near":
        return story_weight(reading) >= 1.5 + 2 * professional_weight(reading)
    return True


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
        Example(
            "Evalueringen af metoden er klar. #detviersammenom",
            settings={"tag": "DetViErSammenOm", "instead": "DetViGør", "content": "professional"},
            channel="instagram",
        ),
        Example(
            "Børnene byggede en snemand. #DetViGør",
            settings={"tag": "DetViGør", "instead": "DetViErSammenOm", "content": "near"},
            channel="instagram",
        ),
    ),
    passes=(
        Example(
            "Ny viden om overgange. #DetViGør",
            settings={"tag": "DetViErSammenOm", "instead": "DetViGør"},
            channel="linkedin",
        ),
        Example(
            "Børnene byggede en snemand. #DetViErSammenOm",
            settings={"tag": "DetViErSammenOm", "instead": "DetViGør", "content": "professional"},
            channel="instagram",
        ),
        Example("Uden aftale om hashtags. #DetViErSammenOm"),
    ),
)
