"""Danish for tourists (kun dansk til turister): whoever plans a holiday from abroad is met in Danish alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read

_ELSEWHERE = frozenset("the with our you your are from this of it und das ist wir ein eine ihr bei auf von zu".split())
"""Everyday words of English and German that are not Danish too, as »and«, »is« and »to« would be."""
_ENOUGH = 2


@dataclass(frozen=True)
class Settings:
    """`audiences`: whom a post is for when its readers come from abroad."""

    audiences: tuple[str, ...] = ("turister", "udenlandske-turister")


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit at the end of a text for tourists that says nothing in another language."""
    words = read(draft.text).word_set
    if draft.meta.audience in settings.audiences and words and len(words & _ELSEWHERE) < _ENOUGH:
        yield Hit(len(draft.text), len(draft.text))


CHECK = Check(
    title="Kun dansk til turister",
    heading="Vil du også sige det på engelsk eller tysk?",
    advice="Skriv en linje mere på det sprog, gæsterne læser.",
    why="Den, der planlægger en ferie, læser på sit eget sprog.",
    find=find,
    settings=Settings,
    method="structure",
    languages=("da",),
    fails=(
        Example("Røgede rejer og god plads på molen.", channel="instagram", meta={"audience": "turister"}),
        Example("To is for prisen af en, og en and på kajen.", channel="instagram", meta={"audience": "turister"}),
        Example("Hop i fra badebroen. 🌅", channel="instagram", meta={"audience": "turister", "language": "da"}),
    ),
    passes=(
        Example("Warm bread and open sky.", channel="instagram", meta={"audience": "turister", "language": "en"}),
        Example(
            "Varmt brød og åben himmel. Warm bread from the oven, and the sky is yours.",
            channel="instagram",
            meta={"audience": "turister"},
        ),
        Example("Røgede rejer og god plads på molen.", channel="instagram", meta={"audience": "borgere"}),
    ),
)
