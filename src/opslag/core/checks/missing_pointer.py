"""Missing pointer (manglende henvisning): nowhere for the reader to learn more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import Reading, read

_PHONE = re.compile(r"(?<!\d)(?:\+45[ ]?)?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)")
_CONTACT = Lexicon(
    """
    spørg|kontakt|skriv til|ring til|ring på|kig forbi|kom forbi|få hjælp hos|henvend dig|henvend jer
    |tag fat i|læs mere i|læs mere på|læs mere om|find den på|hent den på|få den hos|på vores hjemmeside
    |på hjemmesiden|på intranettet|send en besked til|send os en besked|skriv til os|mød os
    """.replace("\n", "")
    .replace("    ", "")
    .strip()
    .split("|")
)
_LEAFLET = Lexicon(
    "pjece|pjecen|pjecer|folder|folderen|brochure|brochuren|håndbog|håndbogen|program|programmet|opskriften|rapporten|podcasten".split(
        "|"
    )
)
_WHERE = Lexicon("ligger|findes|fås|står|hentes|hent|læs|se|få|find".split("|"))


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


def points_onward(reading: Reading) -> bool:
    """Does the text hold a link, a mail address, a phone number, a leaflet or a person to ask?"""
    if reading.urls or reading.emails or reading.mentions or _PHONE.search(reading.text):
        return True
    return reading.has(_CONTACT) or (reading.has(_LEAFLET) and reading.has(_WHERE))


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
        Example("Kig forbi en tirsdag, hvis du vil se det."),
    ),
)
