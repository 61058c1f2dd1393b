"""Confidential about a person (fortroligt om en person): health, social or family matters of one who is named or recognisable."""

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
    for field, found, _ in concerns_about(draft, "person"):
        yield Hit(found.start, found.end, field)


CHECK = Check(
    title="Fortroligt om en person",
    heading="Muligvis noget fortroligt om en person",
    advice="Fortæl historien uden det, eller uden noget, der gør personen til at kende. Også venlige ord kan røbe det.",
    why="Den, det handler om, har betroet os det. Et navn er ikke nødvendigt, når naboer kan gætte, hvem det er.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Emil i 3.B fik endelig sin diagnose i går.", marks=("diagnose",)),
        Example("Skolens eneste elev i kørestol har det svært derhjemme.", channel="facebook"),
        Example("Pigen med den lyserøde el-kørestol har fået tilbagefald af sin leukæmi."),
        Example("Hej Søren. Jeg kan se, at din kontanthjælp blev stoppet.", kind="reply"),
        Example("Se billedet fra i går.", has_image=True, alt_text="Et brev om, at Oskar i 2.A skal i plejefamilie"),
        Example("Se vedlagte.", meta={"file_names": ["emil_diagnose.pdf"]}),
        Example("Den lille familie på Engvej 8 er blevet sat ud af lejligheden."),
        Example("Kære Jørgen, din sag om førtidspension ligger hos lægekonsulenten.", kind="reply"),
        Example("Johannes fra Rugvænget er begyndt at ryge hash igen."),
    ),
    passes=(
        Example("Vi er helt syge med at bage, og Bo fra 5.A er sygt god til skak.", meta={"person_ok": ["Bo"]}),
        Example("Kom til oplæg om ADHD og autisme med Lone Vind på torsdag."),
        Example("Vi behandler 400 børn med astma om året."),
        Example("Har du diabetes, kan du få et gratis kostkursus."),
        Example("Katten Viggo har fået en blodprop i benet."),
        Example("Sofus på fire spurgte, om solen også har ble på om natten."),
        Example("Åbent hus for pårørende til demente onsdag kl. 15."),
        Example("Det lyder, som om du har det svært. Ring til rådgivningen.", kind="reply"),
        Example("Hej Lone. Skriv til os i Digital Post, så svarer vi på din sag der.", kind="reply"),
        Example("Hanne har sagt ja til at fortælle om sin angst i vores podcast."),
        Example("I 1864 mistede smeden begge sine sønner i krigen."),
    ),
)
