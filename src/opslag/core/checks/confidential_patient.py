"""Confidential about a patient (fortroligt om en patient): that somebody is treated, why and how it goes."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.confidential_roles import concerns_about


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each word that tells it, in any text of the draft."""
    for field, found, _ in concerns_about(draft, "patient"):
        yield Hit(found.start, found.end, field)


CHECK = Check(
    title="Fortroligt om en patient",
    heading="Muligvis noget fortroligt om en patient",
    advice="Skriv om arbejdet i stedet for om patienten. Svar uden at bekræfte, at nogen er eller har været i behandling.",
    why="Alene det, at nogen er i behandling, er fortroligt. Stue, alder og tidspunkt kan være nok til at kende en patient.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Damen på stue 4 brækkede hoften."),
        Example("Hej Mogens. Ja, dine blodprøver fra mandag er kommet.", kind="reply"),
        Example("I dag fødte en 46-årig solist fra byens kor trillinger hos os."),
        Example("Tak for kagen.", has_image=True, alt_text="En tavle: Aage Toft, stue 8, palliat"),
        Example("Min patient kl. 10, en landmand fra Øster Halne, fik at vide, at der ikke er mere at gøre."),
        Example("Hej Gry. Din mammografi var helt fin.", kind="reply"),
        Example("Vores yngste dialysepatient hedder Mille og går i 3. klasse i Skovby."),
    ),
    passes=(
        Example("Vi behandler 400 brud om året."),
        Example("Stue 4 er malet i en rolig grøn farve."),
        Example("Skadestuen har åbent hele natten, også når du har brækket armen."),
        Example("Vi må ikke tale om behandling her. Ring til patientvejlederen.", kind="reply"),
        Example("Vi spurgte 600 patienter, hvad der larmer om natten."),
        Example("Hej Gry. Svar på mammografi kommer i din digitale post.", kind="reply"),
        Example("Fysioterapeut Jonas viser tre øvelser mod ondt i ryggen."),
    ),
)
