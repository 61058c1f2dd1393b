"""Flat hashtag (fladt hashtag): several words in one case, which a screen reader reads as one."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hashtag_words import is_compound, words_of
from opslag.core.language.hashtags import is_flat, key
from opslag.core.language.reading import read

LONG = 20
"""Letters that are hard to hear in one breath, whatever they are made of."""


@dataclass(frozen=True)
class Settings:
    """`tags`: known tags in their right spelling; `shortest`: flat tags of fewer letters are taken for one word."""

    tags: tuple[str, ...] = ()
    shortest: int = 16


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each flat tag that is known, or that must be several words."""
    reading = read(draft.text)
    flat = [s for s in reading.hashtags if is_flat(reading.slice(s))]
    right = {key(tag): tag for tag in settings.tags} if flat else {}
    for span in flat:
        tag = reading.slice(span)
        known = right.get(key(tag))
        if tag == f"#{known}" or not (known or _is_several(tag[1:], settings.shortest)):
            continue
        yield Hit(
            span.start,
            span.end,
            params={"tag": f"#{known}" if known else tag},
            fix=_fix(span.start, span.end, known),
            suggestion=f"#{known}" if known else "",
        )


def _is_several(letters: str, shortest: int) -> bool:
    """So long that it is hard to hear in one, several words by the dictionary, or long and no compound."""
    if len(letters) >= max(shortest, LONG) or words_of(letters):
        return True
    return len(letters) >= shortest and not is_compound(letters)


def _fix(start: int, end: int, known: str | None) -> Fix | None:
    return Fix("Ret hashtagget", (Edit("text", start, end, f"#{known}"),)) if known else None


CHECK = Check(
    title="Et hashtag af flere ord er skrevet i ét",
    heading="Store bogstaver gør hashtagget lettere at høre",
    advice="Begynd hvert ord i {tag} med stort. Så læser skærmlæsere ordene hver for sig.",
    why="Skærmlæsere kan læse flere ord i stedet for ét langt.",
    find=find,
    settings=Settings,
    starts_late=True,
    method="structure",
    fails=(
        Example("Tur i dag. #detvigør", settings={"tags": ["DetViGør"]}, marks=("#detvigør",)),
        Example("Tur i dag. #naturvejlederfestival", marks=("#naturvejlederfestival",)),
        Example("Første hop fra vippen. #sommerihavnen", marks=("#sommerihavnen",)),
    ),
    passes=(
        Example("Vi låner ud. #biblioteksuge"),
        Example("Tur i dag. #DetViGør", settings={"tags": ["DetViGør"]}),
        Example("Tur i dag. #fritidsjob #tilflytter #genbrugsplads"),
        Example("Tur i dag. #skovtur", settings={"tags": ["DetViGør"]}),
    ),
)
