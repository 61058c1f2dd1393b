"""Unauthorised statement (udtalelse på organisationens vegne): a stand of the organisation from someone who is not its spokesperson."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read
from opslag.core.language.speaking import binds_the_house
from opslag.core.language.stand import for_myself, stand_of_organisation
from opslag.core.language.vouching import vouches


@dataclass(frozen=True)
class Settings:
    """No settings; who may speak is known as the draft's `spokesperson`."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that state a stand of the organisation, when it is known that the author is no spokesperson."""
    if draft.meta.spokesperson is not False:
        return
    reading = read(draft.text)
    if not for_myself(reading):
        found = stand_of_organisation(reading) or binds_the_house(reading) or vouches(reading)
        yield from (Hit(s.start, s.end) for s in found)


CHECK = Check(
    title="En udtalelse på organisationens vegne",
    heading="Det lyder muligvis som organisationens holdning",
    advice="Skriv det for dig selv, eller lad den, der udtaler sig om emnet, læse med.",
    why="Læseren skal kunne stole på, at det, der lyder officielt, også er det.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example("Det er hospitalets klare holdning, at reformen er hastværk.", meta={"spokesperson": False}),
        Example("Regionen afviser kritikken af ventetiderne.", meta={"spokesperson": False}),
        Example("Vi betaler ikke en krone i erstatning, og sådan bliver det.", meta={"spokesperson": False}),
        Example(
            "Regionen har ingen planer om at flytte linjen. Det kommer ikke på tale.", meta={"spokesperson": False}
        ),
        Example("Nordkyst Kommune kan på ingen måde støtte statens plan.", meta={"spokesperson": False}),
    ),
    passes=(
        Example("Kommunen lukker vandet på Birkevej tirsdag.", meta={"spokesperson": False}),
        Example("Det er hospitalets klare holdning, at alle skal vaccineres.", meta={"spokesperson": True}),
        Example("Som afdeling har vi 40 års jubilæum i år.", meta={"spokesperson": False}),
        Example("Sygehuset lover ikke solskin, men kaffe.", meta={"spokesperson": False}),
        Example("Vi lover sol og saft til sommerfesten.", meta={"spokesperson": False}),
        Example("Jeg skriver for mig selv: Hospitalets holdning er en anden end min.", meta={"spokesperson": False}),
        Example("Nordkyst Kommune siger nej tak til plastik på stranden.", meta={"spokesperson": False}),
        Example("Jeg synes, at normeringen er for lav.", meta={"spokesperson": False}),
        Example("Vi på afdelingen har bagt boller.", meta={"spokesperson": False}),
    ),
)
