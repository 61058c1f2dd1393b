"""Missing invitation (manglende invitation): nothing in the post asks the reader to answer, come or join in."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.invitations import invites
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`shortest`: texts of fewer words are left alone."""

    shortest: int = 3


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit where the text ends, when it has no question and no invitation."""
    reading = read(draft.text)
    if len(reading.words) < settings.shortest or invites(reading):
        return
    end = reading.sentences[-1].end if reading.sentences else len(draft.text)
    yield Hit(end, end)


CHECK = Check(
    title="Opslaget inviterer ikke til samtale",
    heading="Læseren kan inviteres med",
    advice="Hvis du har lyst: Slut med et spørgsmål, du selv gerne vil have svar på.",
    why="Et spørgsmål gør det let at svare, og svarene gør os klogere.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi har været i skoven hele dagen. Se billederne på https://engskolen.example/skov"),
        Example("Lucia torsdag kl. 8 i aulaen. Spørg kontoret på 12 34 56 78."),
        Example("»Hvorfor er himlen blå?« spurgte en pige i går. Det talte vi længe om."),
    ),
    passes=(
        Example("Hvad bygger I af?"),
        Example("Kom forbi og se det, når du har lyst."),
        Example("Sparring modtages med kyshånd."),
        Example("I må meget gerne komme med forslag til næste tur."),
        Example("Vi hører gerne, hvordan andre griber det an."),
        Example("What would you build?", meta={"language": "en"}),
    ),
)
