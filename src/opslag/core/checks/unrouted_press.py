"""Unrouted press (presse uden om Kommunikation): a text for journalists that has not passed those who handle the press."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.press import to_the_press
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`channels`: channels that always go to the press."""

    channels: tuple[str, ...] = ("press",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that address or answer journalists; on the channel when it is the press itself."""
    if draft.channel in settings.channels:
        yield Hit(field="channel")
        return
    yield from (Hit(s.start, s.end) for s in to_the_press(read(draft.text)))


CHECK = Check(
    title="Presse uden om Kommunikation",
    heading="Muligvis en besked til pressen",
    advice="Send den til Kommunikation. De kender journalisterne og kan hjælpe samme dag.",
    why="Når pressen får ét sted at ringe hen, får den hurtigere svar, og du får arbejdsro.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example("Pressemeddelelse: Engskolen vinder pris.", marks=("Pressemeddelelse",)),
        Example("Journalister kan ringe til mig og få et interview.", marks=("Journalister kan",)),
        Example("Lokalavisen skriver, at vi lukker. Det passer ikke."),
        Example("Hej redaktion. Jeg stiller op til interview, når det passer jer."),
        Example("Vi har inviteret lokal-tv og avisen med til indvielsen."),
        Example("Ny skolegård åbner.", channel="press"),
    ),
    passes=(
        Example("Vi var i lokalavisen i dag. Se billedet af hønsene."),
        Example("5. klasse har leget journalister og skrevet deres egen avis."),
        Example("En avis har ringet. Jeg har bedt Kommunikation om at svare dem."),
        Example("En journalist kiggede forbi og smagte på brødet."),
    ),
)
