"""Confidential about a relative (fortroligt om en pårørende): the family of somebody who is named or recognisable."""

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
    for field, found, _ in concerns_about(draft, "relative"):
        yield Hit(found.start, found.end, field)


CHECK = Check(
    title="Fortroligt om en pårørende",
    heading="Muligvis noget fortroligt om en pårørende",
    advice="Lad familien være ude af historien, også når den er ment som ros.",
    why="En mor, en far eller en ægtefælle har ikke valgt at være med i vores opslag.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Emil er glad i dag. Hans mor har det svært."),
        Example("Frederiks far afsoner igen, så vi mangler en træner."),
        Example("Hej Bente. Vi kan se, at din mand var til undersøgelse i tirsdags.", kind="reply"),
        Example("Husk, at Karina går tidligt. Hendes søn er indlagt på psykiatrisk afdeling.", channel="intranet"),
        Example("Mor til Sebastian kom beruset igen i dag."),
        Example("Vi har en pige i 5. klasse, hvis forældre ligger i en grim skilsmisse."),
    ),
    passes=(
        Example("Pårørende er velkomne kl. 15."),
        Example("Så du Ellas storebror, da han faldt i vandpytten med isen i hånden?"),
        Example("Alberts mormor har lært os at sylte."),
        Example("Er du pårørende til en med demens? Vi mødes torsdag."),
        Example("Hej Sanne. Hvis din mor har brug for hjælp i hjemmet, kan I ringe til os.", kind="reply"),
        Example("Alvas morfar har bygget et fuglehus til legepladsen."),
    ),
)
