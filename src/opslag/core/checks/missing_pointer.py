"""Missing pointer (manglende henvisning): nowhere for the reader to learn more."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.pointers import points_onward
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`pointer`: the line to insert with one click, for example the workplace's own page; empty: the author chooses."""

    pointer: str = ""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit where the text ends when it points to no page, leaflet, person or other place."""
    reading = read(draft.text)
    if points_onward(reading):
        return
    end = len(draft.text.rstrip())
    if reading.hashtags and reading.hashtags[0].start > len(draft.text) * 0.5:
        end = len(draft.text[: reading.hashtags[0].start].rstrip())
    if settings.pointer:
        edit = Edit("text", end, end, f" {settings.pointer}")
        yield Hit(end, end, fix=Fix("Indsæt linjen", (edit,)), suggestion=settings.pointer)
    else:
        yield Hit(end, end, fix=Fix("Indsæt linjen", action="insert-pointer"))


CHECK = Check(
    title="Opslaget peger ikke videre",
    heading="Læseren mangler et sted at læse videre",
    advice="Peg på en side, en pjece eller en, man kan spørge. Ét sted er nok.",
    why="Et opslag vækker nysgerrighed. Den, der vil vide mere, skal kunne komme videre uden at lede.",
    find=find,
    settings=Settings,
    fails=(
        Example("I dag har 2.b målt skovens højeste træ med en pind."),
        Example("Vi har øvet luciasang hele ugen. #DetViErSammenOm"),
    ),
    passes=(
        Example("Læs om vores udeskole: https://engskolen.example/udeskole"),
        Example("Spørg Mette på kontoret, 12 34 56 78"),
        Example("Hele opskriften ligger i pjecen."),
        Example("Skriv til kontor@engskolen.example"),
        Example("Plakaten hænger ved hovedindgangen med alle tider."),
        Example("Snak med jeres kontaktpædagog om det."),
        Example("Kig forbi en tirsdag, hvis du vil se det."),
    ),
)
