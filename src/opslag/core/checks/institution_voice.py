"""Institution voice (institutionsstemme): the text sounds like a notice, and no person speaks in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import Reading, read
from opslag.core.language.voice import (
    about_itself,
    heavy_nouns,
    notices,
    office_passives,
    prohibitions,
    speaks_personally,
)


@dataclass(frozen=True)
class Settings:
    """`heavy`: how many nominalised verbs and office passives together make an impersonal text sound like an office."""

    heavy: int = 4


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each formula of a notice; else on the institution as subject, or the heavy words, when nobody speaks."""
    reading = read(draft.text)
    formulas = notices(reading)
    if formulas:
        yield from (Hit(m.start, m.end) for m in formulas)
    elif not speaks_personally(reading):
        yield from _impersonal(reading, settings.heavy)


def _impersonal(reading: Reading, heavy: int) -> Iterator[Hit]:
    subject = about_itself(reading)
    if subject:
        yield Hit(*subject.span())
        return
    forbidden = prohibitions(reading)
    yield from (Hit(s.start, s.end) for s in forbidden)
    if forbidden:
        return
    passives = office_passives(reading)
    nouns = heavy_nouns(reading) if passives else ()
    if passives and len(nouns) + passives >= heavy:
        yield from (Hit(w.start, w.end) for w in nouns or reading.words[:1])


CHECK = Check(
    title="Teksten lyder som en opslagstavle",
    heading="Det lyder muligvis mere som institution end menneske",
    advice="Skriv det, som du ville sige det ved døren: »vi«, »jeg« og »I«.",
    why="Folk svarer mennesker. Når en person taler, tør andre tage ordet.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Det meddeles hermed, at legepladsen er lukket.", marks=("Det meddeles",)),
        Example("Institutionen henstiller, at børn afhentes senest kl. 16.30.", marks=("Institutionen henstiller",)),
        Example("Gennemføringen af evalueringen påbegyndes efter inddragelse og orientering af målgruppen."),
    ),
    passes=(
        Example("I dag stod vi i køen med 40 gummistøvler."),
        Example("Skolen har fået høns. Kom og sig hej til dem."),
        Example("Børnehaven har fået ny gynge, og køen er lang."),
        Example("Vi beder jer hente senest kl. 16.30, for så kan alle nå bussen."),
    ),
)
