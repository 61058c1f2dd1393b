"""Internal matter (internt forhold): what is confidential, undecided, unannounced or behind closed doors."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.internal import internal_matters, pictured_document


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each mark of it. On an internal channel only on what is closed to colleagues too."""
    for field, text in draft.texts():
        for mark in internal_matters(text):
            if mark.closed or not facts.internal:
                yield Hit(mark.start, mark.end, field)
    pictured = pictured_document(draft.alt_text) if not facts.internal else None
    if pictured:
        yield Hit(*pictured.span(), "alt_text", heading="Billedet viser muligvis et internt dokument")


CHECK = Check(
    title="Internt eller fortroligt materiale",
    heading="Muligvis noget, der skal blive i huset",
    advice="Vent, til det er besluttet og meldt ud, eller skriv kun det, der allerede er offentligt.",
    why="De, det angår, skal høre det fra os først, og en forhandling kan gå tabt på et opslag.",
    find=find,
    settings=Settings,
    fails=(
        Example("Kun til intern brug: sparekatalog", marks=("Kun til intern brug",)),
        Example("Fra gårsdagens lukkede punkt 23: Byrådet sælger grunden."),
        Example("Sparerunden er ikke meldt ud endnu, men afsnit 6 er på listen.", channel="linkedin"),
        Example("Se, hvad vi arbejder med.", has_image=True, alt_text="Skærmbillede af et fortroligt notat"),
        Example("Vores nye chef er fundet. Kontrakten er ikke underskrevet, så jeg må ikke nævne navnet."),
        Example("Så blev det vedtaget i chefgruppen: Plan og Byg bliver nedlagt. Personalet orienteres på fredag."),
        Example("Ifølge det hemmeligstemplede notat lukkes tre filialer til nytår."),
    ),
    passes=(
        Example("Lækage fundet: Vandspildet er faldet 18 procent."),
        Example("Hemmeligheden bag vores rundstykker? Koldt vand. Sig det endelig videre."),
        Example("Direktionen er på studietur og vender tilbage med ny viden om skov."),
        Example("Kom til oplæg om tavshedspligt."),
        Example("Børnene hviskede en fortrolig hemmelighed til skolens hund."),
        Example("Hemmeligheden bag den brune sovs er stadig fortrolig 🤫"),
        Example("Hos os kan du få en fortrolig samtale."),
        Example("Dagsorden: velkomst, økonomi, valg, eventuelt."),
        Example("Til intern brug: Den nye vagtplan ligger i mappen.", channel="intranet"),
    ),
)
