"""The post as a reader meets it (forhåndsvisning): paragraphs, with links and hashtags told apart. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.language.reading import read


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a paragraph, and whether they are a link or a hashtag (stykke)."""

    text: str
    link: bool = False


def paragraphs(text: str) -> list[list[Run]]:
    """The text as paragraphs of runs; nothing is lost but empty lines (afsnit)."""
    return [list(_runs(line)) for line in text.split("\n") if line.strip()]


def _runs(line: str) -> Iterator[Run]:
    reading = read(line)
    at = 0
    for span in sorted((*reading.urls, *reading.hashtags), key=lambda span: span.start):
        if span.start < at:
            continue
        yield from (run for run in (Run(line[at : span.start]), Run(line[span.start : span.end], True)) if run.text)
        at = span.end
    if line[at:]:
        yield Run(line[at:])
