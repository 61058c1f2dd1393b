"""Misplaced anecdote (børneanekdote på den faglige kanal): an everyday story with no professional point where peers read."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read
from opslag.core.language.topics import has_pride, professional_weight, story_weight


@dataclass(frozen=True)
class Settings:
    """`story`: how much of everyday life with children it takes, `least`: where nothing professional is said at all.
    `better`: the channel it would suit."""

    story: float = 1.5
    least: float = 1.0
    better: str = "Facebook"


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the first sentence of a child story that says nothing of what was learned."""
    reading = read(draft.text)
    professional = professional_weight(reading)
    if not reading.sentences or professional >= 1:
        return
    story = story_weight(reading)
    needed = settings.story + 2 * professional if professional else settings.least
    if story < needed or (has_pride(reading) and story < 2 * settings.story):
        return
    first = reading.sentences[0]
    yield Hit(first.start, first.end, params={"better": settings.better})


CHECK = Check(
    title="En nær historie på den faglige kanal",
    heading="Passer muligvis bedre på {better}",
    advice="Del den på {better}, eller tilføj, hvad I lærte af det.",
    why="Her leder fagfæller efter noget, de kan bruge. En god historie kan blive faglig med én linje mere.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example(
            "Så du drengen, der faldt i vandpytten med isen i hånden? Vi grinede hele vejen hjem.", channel="linkedin"
        ),
        Example("Kaninen er stukket af igen. Hele SFO'en ledte, og den lå under sofaen.", channel="linkedin"),
        Example("I dag byggede børnene en snemand med to hoveder.", channel="linkedin"),
    ),
    passes=(
        Example(
            "Pædagogerne vil gerne følges med børnene, men vagtplanen siger nej. Har I fundet en vej?",
            channel="linkedin",
        ),
        Example("Børnene byggede en snemand, og vi lærte, at de mindste taler mere ude end inde.", channel="linkedin"),
        Example("Vi lod pædagogerne følge med børnene i tre uger, og så faldt uroen.", channel="linkedin"),
        Example("Vil du lede vores skole?", channel="linkedin"),
    ),
)
