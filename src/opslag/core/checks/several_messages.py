"""Several messages (flere budskaber): things that have nothing to do with each other share one post."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.messages import messages
from opslag.core.language.noticeboard import matters
from opslag.core.language.reading import read
from opslag.core.language.side_steps import side_errands


@dataclass(frozen=True)
class Settings:
    """`most`: how many different messages a post may hold before a split is offered."""

    most: int = 2


FIX = Fix("Del i to opslag", action="split-post")


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each sentence that carries a message of its own, when there are too many."""
    reading = read(draft.text)
    found = messages(reading)
    if len(found) <= settings.most:
        found = matters(reading)
    if len(found) <= settings.most:
        found = side_errands(reading)
    if len(found) > settings.most:
        yield from (Hit(s.start, s.end, params={"count": str(len(found))}, fix=FIX) for s in found)


CHECK = Check(
    title="Flere budskaber i samme opslag",
    heading="Her er muligvis flere opslag i ét",
    advice="Vælg det vigtigste, og gem resten til et opslag for sig. Vi fandt {count} ting, læseren skal huske.",
    why="Læseren husker én ting. Får de fem, husker de ingen.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example("Kagesalg på fredag. Kontoret lukker kl. 12 på tirsdag. Tak til alle, der kom til motionsdagen!"),
        Example(
            "Husk forældremødet onsdag. Vi søger også en voksen til svømning. Biblioteket er lukket i uge 7. "
            "I øvrigt har nogen glemt en blå cykel."
        ),
        Example(
            "Hønen er flyttet ind, og den hedder Bodil. I samme ombæring kan vi fortælle, at elevatoren er i stykker, "
            "og at støtteforeningen mangler en kasserer."
        ),
    ),
    passes=(
        Example(
            "Sommerfest fredag kl. 16. Tag en kage med. Tilmeld jer senest onsdag, og tak til alle, der hjælper med "
            "at stille borde op."
        ),
        Example("Mandag målte vi. Tirsdag savede vi. Onsdag stod hønsehuset færdigt."),
        Example("Vi åbner kl. 10. Kom og se, hvad klassen har lavet. Der er saft til alle."),
        Example("Torsdag går turen til søen. I den forbindelse minder vi om regntøj, og at bussen kører kl. 8."),
    ),
)
