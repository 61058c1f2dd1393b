"""Too long (for langt): the text is over the channel's limit, or over what the policy finds readable there."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`longest`: how much is plenty, in the channel's own counting; 0 means the channel's own limit.
    `count_hashtags`: whether hashtags count towards `longest`."""

    longest: int = 0
    count_hashtags: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit at the first character too many."""
    limit = settings.longest or facts.max_length
    if not limit:
        return
    text = draft.text if settings.count_hashtags else _without_hashtags(draft.text)
    length = facts.count(text)
    if length <= limit:
        return
    start = min(limit, len(draft.text) - 1)
    hard = bool(facts.max_length and length > facts.max_length)
    yield Hit(
        start,
        len(draft.text),
        params={"length": str(length), "limit": str(limit)},
        fix=Fix("Del i to opslag", action="split-post"),
        heading="Teksten er længere, end kanalen tager" if hard else "",
    )


def _without_hashtags(text: str) -> str:
    reading = read(text)
    kept, last = [], 0
    for span in reading.hashtags:
        kept.append(text[last : span.start])
        last = span.end
    return "".join([*kept, text[last:]]).strip()


CHECK = Check(
    title="Teksten er for lang til kanalen",
    heading="Opslaget er langt her",
    advice="Det fylder {length} tegn, og {limit} er rigeligt. Kort det ned, eller del det i to.",
    why="På en telefon bliver lange opslag foldet sammen, og de fleste læser ikke resten.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Vi har " + "meget " * 120 + "at fortælle.", settings={"longest": 600}),
        Example(
            "Smuk aften ved fjorden #Fjord #Aften",
            settings={"longest": 10, "count_hashtags": False},
            channel="instagram",
        ),
    ),
    passes=(
        Example("Kort og godt.", settings={"longest": 600}),
        Example("Fjord #EnMegetLangHashtag", settings={"longest": 10, "count_hashtags": False}, channel="instagram"),
    ),
)
