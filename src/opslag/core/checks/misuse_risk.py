"""Misuse risk (kan misbruges): irony, a half sentence or a close-up that works against the sender when it is cut out."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.irony import close_up, quotable, self_irony
from opslag.core.language.jest import jests
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`close_ups`: also look for a close-up of a child in the alt text."""

    close_ups: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that could be cut out, and on an alt text that tells of a child's face."""
    reading = read(draft.text)
    found = (*self_irony(reading), *quotable(reading)) or jests(reading)
    yield from (Hit(s.start, s.end) for s in found)
    if settings.close_ups and draft.has_image and (face := close_up(draft.alt_text)):
        advice = "Vælg muligvis et billede, hvor man ikke ser ansigtet tæt på. Billeder kan klippes ud og bruges igen."
        yield Hit(*face.span(), field="alt_text", heading="Et nærbillede kan bruges af andre", advice=advice)


CHECK = Check(
    title="Kan blive brugt mod afsenderen",
    heading="Kan muligvis blive citeret uden smilet",
    advice="Hvis du har lyst: Læs sætningen alene, som en overskrift. Er den stadig, som du mener den?",
    why="Når opslaget er ude, kan andre klippe i det. Ironi rejser sjældent med.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi er jo bare verdens værste skole 😉"),
        Example("Uden patienter var det her en dejlig arbejdsplads."),
        Example("Vi glemmer de ældre på gangen. Sådan lød en seddel, vi selv hængte op."),
        Example("Se her!", has_image=True, alt_text="Nærbillede af en dreng, der græder"),
        Example("Kom til borgermøde! Vi lover ikke at lytte, men der er kaffe 😉"),
    ),
    passes=(
        Example("Vi bygger nye veje i år, og de første åbner i maj 😉"),
        Example("Vores nye skema virkede ikke, og her er, hvad vi lærte."),
        Example("Vi er for langsomme til at svare, og det laver vi om på."),
        Example("De kalder sig selv Spøgelserne, og de ved, hvor alle snacks er gemt. Spørg dem om alt!"),
        Example("Her er aldrig kedeligt. Sådan siger de, der bor på Lunden."),
        Example("Verdens bedste rengøringshold 😉"),
        Example("Vi har mistet en handske 😅"),
        Example("Vi er dårlige til at sige nej til kage 🙈"),
        Example("Se her!", has_image=True, alt_text="Nærbillede af en regnorm i en hånd"),
    ),
)
