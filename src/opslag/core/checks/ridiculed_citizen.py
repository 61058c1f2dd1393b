"""Ridiculed citizen (udstilling af borgere): power over citizens told with relish, or citizens made fun of."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.boasting import boasts


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """At most one hit in each text: where the relish begins. What citizens write themselves is not judged."""
    if draft.kind == "comment_inbound":
        return
    for field, text in draft.texts():
        for span in boasts(text):
            yield Hit(span.start, span.end, field)


CHECK = Check(
    title="Pral med magt over borgere",
    heading="Muligvis pral med magt over borgere",
    advice="Fortæl, hvad I opnåede sammen med borgerne, eller lad det være.",
    why="Myndighed er givet til låns. Den, der møder os i en svær stund, skal ikke blive til en god historie.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Så fik de unge fra blokken vist, hvem der bestemmer. Den ene græd, da vi skrev bøden."),
        Example("Vi gav ham et par ekstra remme, da han blev bæltefikseret. Seks mod én, og vi vandt 💪"),
        Example("Hun stod på fortovet med sine sække, da låsesmeden gik. Bedre end fjernsyn."),
        Example("Dagens borger ville have pas til sin kat. Hvor finder de dem henne? 😂"),
        Example("De hjemløse lugter så slemt, at vi har købt spray til gruppen. Pænere bliver de nok ikke."),
    ),
    passes=(
        Example("Redderne fik ham ud af bilen på ti minutter. Ny rekord for holdet, og han har det godt. 💪"),
        Example("Vi bar Ole ned til molen, og han fik dyppet tæerne. Dagens bedste øjeblik!"),
        Example("En kvinde på 70 lærte mig i dag at stable brænde. Den teknik er genial."),
        Example("Nogle gange griner vi sammen med beboerne, til tårerne triller."),
        Example("Fogeden kom, og det var hårdt for alle. Vi har fundet et værelse til familien."),
        Example("Vi talte med de unge om støj."),
        Example("P-vagterne har delt 60 gule sedler ud. Der stod »Tak, fordi du holder pænt«."),
        Example("Så er der dømt vandkamp! Alle voksne tabte. 😎"),
        Example("Vi har skrevet 300 bøder i år, og det er færre end sidste år."),
    ),
)
