"""Foreign area's topic (andet områdes emne): the draft is about another director area than the author's."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`own_anywhere`: roles that write on every area's topics."""

    own_anywhere: tuple[str, ...] = ("kommunikation",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when both areas are known and differ."""
    author, topic = draft.meta.author_area, draft.meta.topic_area
    if author and topic and author.casefold() != topic.casefold() and draft.author_role not in settings.own_anywhere:
        yield Hit(0, 0, params={"area": topic})


CHECK = Check(
    title="Emnet hører til et andet område",
    heading="Emnet hører til {area}",
    advice="Lad {area} læse med, før det kommer ud.",
    why="Hvert område fortæller om sit eget fag. Så passer fakta, og ingen bliver overrasket.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Skolestrukturen er til debat.",
            author_role="fagredaktoer",
            meta={"author_area": "teknik", "topic_area": "skole"},
        ),
    ),
    passes=(
        Example(
            "Skolestrukturen er til debat.",
            author_role="fagredaktoer",
            meta={"author_area": "skole", "topic_area": "skole"},
        ),
        Example(
            "Skolestrukturen er til debat.",
            author_role="kommunikation",
            meta={"author_area": "stab", "topic_area": "skole"},
        ),
        Example("Vejen åbner.", meta={"author_area": "teknik"}),
    ),
)
