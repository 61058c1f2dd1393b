"""Confidential about management (fortroligt om ledelsen): personal matters of a leader; criticism of decisions is none."""

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
    for field, found, _ in concerns_about(draft, "management"):
        yield Hit(found.start, found.end, field)


CHECK = Check(
    title="Fortroligt om en leder",
    heading="Muligvis noget fortroligt om en leder",
    advice="Skriv, hvem man kan gå til imens. Grunden hører lederen til.",
    why="Ledere har også et privatliv. Uenighed i en beslutning må man gerne skrive om, personlige forhold ikke.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Vores chef er til tjenstlig samtale."),
        Example("Mødet er aflyst. Skolelederen har haft en blodprop."),
        Example("Vicedirektøren er til afvænning.", channel="intranet", kind="comment"),
        Example("Lederen af biblioteket er fritstillet, og hans nøglekort er lukket."),
        Example("Ledende jordemoder på 3. sal ligger i skilsmisse."),
        Example("Vores leder er flyttet fra konen og sover på kontoret."),
        Example("Afdelingsleder Jonna er startet i kemo."),
    ),
    passes=(
        Example("Jeg er uenig i ledelsens plan."),
        Example("Lederen af køkkenet har bagt til os alle."),
        Example("Afdelingslederne har været på kursus i stress."),
        Example("Vi har fået en ny centerchef, og hun begynder på mandag."),
        Example("Kontorchefen har slået rekorden i trappeløb."),
        Example("Skolelederen går ned i gården hver morgen."),
    ),
)
