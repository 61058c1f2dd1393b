"""Decision without effect (beslutning uden virkning): a decision is told, and nobody hears what it changes for whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.decisions import decision, says_who_and_what_changes
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """No settings; which occasions it looks at is said by the enforcement."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the decision, when no sentence says who is affected and what changes for them."""
    reading = read(draft.text)
    made = decision(reading)
    told = made or (draft.meta.occasion or "").startswith("beslutning") or draft.meta.content_type == "beslutning"
    if told and reading.sentences and not says_who_and_what_changes(reading):
        first = reading.sentences[0]
        yield Hit(*(made.span() if made else (first.start, first.end)))


CHECK = Check(
    title="En beslutning uden virkning for nogen",
    heading="Hvad bliver anderledes, og for hvem?",
    advice="Skriv, hvem det betyder noget for, og hvad der bliver anderledes for dem.",
    why="En beslutning bliver først en nyhed, når læseren kan se, hvad den betyder for børn, voksne eller hverdagen.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example("Byrådet har vedtaget ny ferieplan.", marks=("Byrådet har vedtaget",)),
        Example("Modellen er nu på plads, og det er vi glade for.", meta={"occasion": "beslutning"}),
    ),
    passes=(
        Example("Byrådet har vedtaget ny ferieplan, så børnene får fri fra 1. juli."),
        Example("Det er besluttet, at alle skoler får en ekstra lærer i 1. klasse."),
        Example("Vi har besluttet os for at holde fest."),
        Example("Fremover skriver vi kun om fredagen.", meta={"occasion": "beslutning"}),
    ),
)
