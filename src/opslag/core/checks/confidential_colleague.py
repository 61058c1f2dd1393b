"""Confidential about a colleague (fortroligt om en kollega): illness, dismissal and private life of staff."""

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
    for field, found, _ in concerns_about(draft, "colleague"):
        yield Hit(found.start, found.end, field)


CHECK = Check(
    title="Fortroligt om en kollega",
    heading="Muligvis noget fortroligt om en kollega",
    advice="Skriv, hvad læserne har brug for: at der er vikar, eller at kontoret holder lukket. Grunden er kollegaens egen.",
    why="Sygdom, afsked og privatliv hører kollegaen til, også når ordene er venlige, og også på intranettet.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Jonas er sygemeldt med stress.", marks=("sygemeldt", "stress")),
        Example("Vi glæder os til at få Jonas tilbage efter hans sygemelding."),
        Example("Vores bibliotekar er lige blevet skilt."),
        Example("Rasmus stopper i borgerservice. Det endte med en opsigelse.", channel="intranet"),
        Example("En af vores hjemmehjælpere på Nordruten er blevet taget i at stjæle."),
        Example("Der er samtale hos personalechefen for Gert igen."),
        Example("Flemming svarer ikke på mails, for han er på antabus.", channel="intranet"),
        Example("Vi leder efter en barselsvikar. Ditte er i 8. uge, så lad som ingenting.", channel="intranet"),
    ),
    passes=(
        Example("Jonas fylder rollen som ny vejleder."),
        Example("Vores køkkenleder Lone har lært 5. klasse at bage rugbrød.", meta={"person_ok": ["Lone"]}),
        Example("Sygefraværet er faldet fra 6,1 til 4,8 procent."),
        Example("Anna holder oplæg om stress for alle ledere."),
        Example("Sådan siger du dit abonnement op."),
        Example("Velkommen tilbage fra ferie, Henning!"),
        Example("Kok Leif er syg med at stege frikadeller i dag."),
        Example("Peter har opsagt vores gamle kopimaskine.", channel="intranet"),
        Example("Hønsene hedder Salt og Peber, og de er allerede stukket af to gange. Ring til vores pedel."),
        Example("Kasper har været clean i 100 dage, og på botilbuddet fejrer vi det."),
        Example("Vi siger farvel til Anne-Mette, der går på pension efter 31 år."),
        Example("Når en kollega bliver syg, skal du ringe til vagtcentralen."),
    ),
)
