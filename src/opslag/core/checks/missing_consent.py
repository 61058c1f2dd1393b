"""Missing consent (manglende grundlag for billedet): recognisable people, and no basis or a consent that does not hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft, Meta


@dataclass(frozen=True)
class Settings:
    """`always_consent`: a consent is asked for whatever the basis (a house choice, for example about children)."""

    always_consent: bool = False


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """At most one hit, on the picture."""
    meta = draft.meta
    if not meta.recognisable_people or draft.has_image is False:
        return
    fix = Fix("Svar på de fem spørgsmål", action="assess-picture")
    if meta.consent == "withdrawn":
        yield Hit(field="image", heading="Samtykket er trukket tilbage eller udløbet", advice="Vælg et andet billede.")
    elif settings.always_consent and meta.consent != "ok":
        yield Hit(
            field="image",
            heading="Der mangler et samtykke",
            advice="Indhent samtykket, eller vælg et billede, hvor ingen kan kendes.",
            fix=fix,
        )
    elif not _has_basis(meta):
        yield Hit(field="image", fix=fix)


def _has_basis(meta: Meta) -> bool:
    return meta.consent == "ok" or meta.legal_basis == "task"


CHECK = Check(
    title="Billede af mennesker uden grundlag",
    heading="Grundlaget for billedet mangler",
    advice="Svar på, hvorfor vi må vise dem, eller vælg et billede, hvor ingen kan kendes.",
    why="Den, der kan kendes på et billede, skal kunne regne med, at vi har tænkt os om.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Se vores vandbord.",
            has_image=True,
            alt_text="To børn",
            meta={"recognisable_people": True, "consent": "missing"},
        ),
        Example(
            "Se vores vandbord.",
            has_image=True,
            alt_text="To børn",
            meta={"recognisable_people": True, "consent": "withdrawn", "legal_basis": "task"},
        ),
        Example("Se vores vandbord.", has_image=True, alt_text="To børn", meta={"recognisable_people": True}),
        Example(
            "Se vores vandbord.",
            settings={"always_consent": True},
            has_image=True,
            alt_text="To børn",
            meta={"recognisable_people": True, "legal_basis": "task"},
        ),
    ),
    passes=(
        Example(
            "Se vores vandbord.",
            has_image=True,
            alt_text="To børn",
            meta={"recognisable_people": True, "consent": "ok"},
        ),
        Example(
            "Se vores vandbord.",
            has_image=True,
            alt_text="To børn",
            meta={"recognisable_people": True, "legal_basis": "task"},
        ),
        Example("Se vores vandbord.", has_image=True, alt_text="Et vandbord", meta={"recognisable_people": False}),
        Example("Det vides ikke, om nogen kan kendes.", has_image=True, alt_text="Et vandbord"),
    ),
)
