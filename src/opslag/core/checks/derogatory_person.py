"""Derogatory about a person (nedsættende om en person): scorn about somebody who is named or recognisable."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.belittling import is_between_two
from opslag.core.language.insults import insults


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each derogatory word; no author's role is exempt. Inside the house, words to one's face are a tone."""
    for field, text in draft.texts():
        found = insults(text)
        if found and not (facts.internal and is_between_two(text)):
            yield from (Hit(span.start, span.end, field) for span in found)


CHECK = Check(
    title="Nedsættende omtale af en person",
    heading="Muligvis nedsættende om en person",
    advice="Skriv, hvad I er uenige om, uden at sætte en etiket på personen.",
    why="Den, der bliver hængt ud af en offentlig myndighed, kan ikke svare på lige fod. Det gælder, uanset hvem der skriver.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Sagsbehandler Torben H. er dum som en dør."),
        Example("Konsulent Asger Vinding tog 90.000 kroner. Manden er en fuser og en løgner.", channel="linkedin"),
        Example("Kirkeværge Mogens Lykkegård er ikke ligefrem den hurtigste gravko på kirkegården."),
        Example("Mødte kasserer Arne Vestergård i dag. Jeg har haft dybere samtaler med min brødrister."),
        Example("Journalisten Lau Mejer lyver, når han trækker vejret."),
        Example("Formanden for grundejerforeningen er en gammel tosse.", marks=("tosse",)),
    ),
    passes=(
        Example("Nej, Dorthe. Du er doven, og det ved alle.", channel="intranet", kind="comment"),
        Example("Nogle kalder Ronni langsom. Vi kalder ham grundig."),
        Example("Kaj Overby stopper som chef. Vi kommer til at savne ham og hans elendige vittigheder."),
        Example("Lise Bank, der aldrig har haft en sygedag, stopper på fredag."),
        Example("Torben H. holdt oplæg."),
        Example("Jeg er simpelthen for dum til det nye regneark."),
        Example("Klovnen Tapetto besøger os i cirkusugen."),
        Example("Lone stillede et dumt spørgsmål, og det blev ugens bedste."),
        Example("Vi er uenige med Torben H. om planen, og det taler vi om."),
    ),
)
