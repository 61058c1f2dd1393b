"""Misplaced humour (humor på det forkerte sted): joke markers in a text on crisis, death or complaint."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import read

_SERIOUS = Lexicon(
    "død|døde|dødsfald*|omkom|omkommet|begravelse*|mindehøjtidelighed*|ulykke*|skadestue*|endte i grøften|kørt galt|påkør*|trafikuheld*|uheld*|ambulance*|hospitalet|brand|branden|brændte|oversvømme*|under vand|evakuer*|forurenet|forurening*|bakterier"
    "|kog drikkevandet|kog vandet|drikkevandet|stormflod*|tilskadekom*|kvæst*|savnet|selvmord*|voldtægt*|overfald*|vold mod|klage|klager|klagesag*|kritik|svigt*|konkurs*|fyret|fyringer|afskedig*|lukker plejehjemmet|sygdomsudbrud|smittet|smitte*".split(
        "|"
    )
)
_JOKE = Lexicon(
    "hihi|haha|hahaha|hehe|lol|rofl|fnis|gratis badeland|badeland|så er der fest|ups|upsi|festligt nok|grineren".split(
        "|"
    )
)
_LAUGH = frozenset("😂🤣😜😝🤪😆😹🙃😛🥳🎉")


@dataclass(frozen=True)
class Settings:
    """No settings. Humour is welcome everywhere else."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each joke marker when the text is on a grave matter or a crisis is in force."""
    reading = read(draft.text)
    if not (draft.meta.crisis or reading.has(_SERIOUS)):
        return
    for match in reading.find(_JOKE):
        yield Hit(match.start, match.end)
    for span in reading.emojis:
        if reading.slice(span)[0] in _LAUGH:
            yield Hit(span.start, span.end)


CHECK = Check(
    title="Humor i en alvorlig besked",
    heading="Læseren kan muligvis have det svært lige nu",
    advice="Tag sjovet ud her, og gem det til et andet opslag.",
    why="Humor samler, når alle kan være med. Den, der er ramt, læser med andre øjne.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example("Kælderen står under vand, hihi.", marks=("hihi",)),
        Example("Vi har fundet bakterier i vandet 😂", meta={"crisis": True}),
    ),
    passes=(
        Example("Bænken i parken har fået ben at gå på, haha."),
        Example("Branden er slukket, og ingen kom noget til. Tak til naboerne ❤️"),
    ),
)
