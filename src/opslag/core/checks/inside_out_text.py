"""Inside-out text (set indefra): told from the administration's side, with no consequence for the reader."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.inside import citizens_words, house_turns, house_words, turns_to_reader, weight_of
from opslag.core.language.lexicon import Match
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`at_least`: how much the words of the house must weigh, heavy ones counting double. `theirs`: how much each thing
    of the citizens' own life takes off again."""

    at_least: int = 3
    theirs: int = 2


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words of the house when no word turns to the reader or to what is theirs."""
    reading = read(draft.text)
    if turns_to_reader(reading):
        return
    words = _apart((*house_words(reading), *house_turns(reading)))
    if weight_of(words) - settings.theirs * citizens_words(reading) >= settings.at_least:
        yield from (Hit(m.start, m.end) for m in words)


def _apart(words: tuple[Match, ...]) -> tuple[Match, ...]:
    kept: list[Match] = []
    for word in sorted(words, key=lambda m: (m.start, -m.end, -int(m.value))):
        if not kept or word.start >= kept[-1].end:
            kept.append(word)
    return tuple(kept)


CHECK = Check(
    title="Teksten er set indefra",
    heading="Hvad betyder det for læseren?",
    advice="Begynd med, hvad borgeren kan, skal eller får. Huset bag kan komme til sidst.",
    why="Folk læser for at finde ud af, hvad det betyder for dem.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example(
            "Forvaltningen har igangsat fase 2 af projektet.",
            marks=("Forvaltningen", "igangsat", "fase 2", "projektet"),
        ),
        Example("Styregruppen har godkendt kommissoriet for delprojektet."),
        Example("Byrådssekretariatet har fået nyt navn, og de otte medarbejdere er flyttet sammen i en ny afdeling."),
    ),
    passes=(
        Example("Fra mandag kan du cykle på den nye sti."),
        Example("Forvaltningen har igangsat fase 2. Det betyder, at vejen bliver bredere."),
        Example("Vi har bygget en legeplads."),
        Example("Udvalget har sagt ja til en ny cykelsti mellem Skovby og havnen."),
    ),
)
