"""Unapproved sponsorship (ikke aftalt annoncering): paid reach for another purpose, or without an approved budget."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`purposes`: what paid reach may be used for; a purpose said in more words counts when it holds one of them."""

    purposes: tuple[str, ...] = ("tilflyt", "bosæt", "bosaet", "arbejdskraft", "rekrutter", "nye borgere")


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when the purpose is another, or the budget is not known to be approved."""
    paid = draft.meta.sponsored
    if paid is None:
        return
    purpose = (paid.purpose or "").casefold()
    if not any(allowed in purpose for allowed in settings.purposes):
        yield Hit(field="sponsored")
    elif not paid.budget_approved:
        yield Hit(
            field="sponsored",
            heading="Budgettet er ikke godkendt endnu",
            advice="Få beløbet godkendt, så kan opslaget køre.",
        )


CHECK = Check(
    title="Betalt opslag uden aftale",
    heading="Det er ikke aftalt at betale for det her",
    advice="Betalte opslag er til tilflyttere og arbejdskraft. Spørg, om det her også skal være det.",
    why="Fælles penge bruges til det, der er besluttet, og så alle kan se til hvad.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Et flot budget", channel="instagram", meta={"sponsored": {"purpose": "budget", "budget_approved": True}}
        ),
        Example(
            "Byg her", channel="instagram", meta={"sponsored": {"purpose": "tilflyttere", "budget_approved": False}}
        ),
    ),
    passes=(
        Example(
            "Byg her", channel="instagram", meta={"sponsored": {"purpose": "tilflyttere", "budget_approved": True}}
        ),
        Example(
            "Byg her",
            channel="instagram",
            meta={"sponsored": {"purpose": "Tiltrække tilflyttere", "budget_approved": True}},
        ),
        Example("Uden betaling", channel="instagram"),
    ),
)
