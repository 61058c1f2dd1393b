"""Unapproved quote (citat uden godkendelse): a politician is quoted or shown and has not said yes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern
from opslag.core.language.politics import office_places
from opslag.core.language.reading import read

_TITLE = r"(?:\w*udvalgets? form[æa]nd|\w*udvalgets? forkvinde|\w*borgmester(?:en)?|\w*udvalgsform[æa]nd(?:en)?(?! (?:for|i) \w*(?:fest|aktivitet|jubilæum|forældre|turnering|klub|forening)\w*)|forkvinde(?:n)? for \w+udvalget|(?:forperson|formand)(?:en)? for (?!\w*(?:fest|aktivitets|jubilæums|forældre|turnerings)udvalg)(?:\w+udvalget|\w+[- –]+ ?og \w+udvalget|udvalget)|\w*byrådsmedlem(?:met)?|\w*byrådspolitiker(?:en)?|lokalpolitiker(?:en)?|kommunalpolitiker(?:en)?|kommunalbestyrelsesmedlem(?:met)?|gruppeformand(?:en)?|rådm[æa]nd(?:en)?|rådkvinde(?:n)?|regionsrådsformand(?:en)?|regionsrådsmedlem(?:met)?|folketingsmedlem(?:met)?|\w*minister(?:en)?|spidskandidat(?:en)?)"
_QUOTE = r"[»“”\"„][^»«“”\"„]{8,}[«“”\"]"
_SAYS = r"(?:siger|udtaler|fortæller|lyder det(?: fra)?|understreger|mener|forklarer|glæder sig|tilføjer|slår fast|fastslår|konstaterer|jubler|lover|erklærer|pointerer|fortsætter|skriver|opfordrer|afslutter|griner|smiler|uddyber|bemærker|lød det(?: fra)?|sagde|udtalte|fortalte)"
_QUOTED = Pattern(
    rf"{_QUOTE}[,.]? ?(?:\w+ ){{0,4}}?(?:{_SAYS} )?(?:vores )?{_TITLE}|\b{_TITLE}\b[^.!?\n]{{0,60}}{_SAYS}?[^.!?\n]{{0,30}}[:,]? ?{_QUOTE}|\b{_TITLE}\b[^.!?\n]{{0,50}}\b(?:siger|udtaler|udtalte|sagde|lover)\b"
    rf"|(?:^|\n) ?[-–] [^\n]{{8,200}}?,? {_SAYS} (?:\w+ ){{0,4}}?[^.!?\n]{{0,30}}{_TITLE}|\b(?:ifølge|citat:?|sådan siger) (?:vores )?{_TITLE}\b",
    re.IGNORECASE,
)
_NAMED = Pattern(rf"\b{_SAYS} [A-ZÆØÅ]\w+ [A-ZÆØÅ]\w+|\b[A-ZÆØÅ]\w+ [A-ZÆØÅ]\w+(?: \([A-ZÆØÅ]+\))?,? {_SAYS}\b")
_CHEAP = (
    "borgmester",
    "formand",
    "formænd",
    "forkvinde",
    "forperson",
    "byråd",
    "rådmand",
    "rådkvinde",
    "rådmænd",
    "minister",
    "politiker",
    "kommunalb",
    "regionsråd",
    "folketing",
    "spidskandidat",
)


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the quote when it is not known that the politician has approved it; never without a politician."""
    if draft.meta.quote_approved:
        return
    reading = read(draft.text)
    if any(word in reading.lower for word in _CHEAP) and (found := _QUOTED.search(draft.text)):
        yield Hit(*found.span())
    elif draft.meta.quote_approved is False and (
        office_places(reading) or office_places(read(draft.alt_text)) or _NAMED.search(draft.text)
    ):
        yield Hit(0, 0)


CHECK = Check(
    title="Citat af en politiker uden et ja",
    heading="Citatet mangler et ja fra den, der taler",
    advice="Send citatet til godkendelse. Det kan klares fra telefonen.",
    why="Den, der bliver citeret, skal kunne stå ved ordene.",
    find=find,
    settings=Settings,
    fails=(
        Example("“Nu kan børn cykle trygt hele vejen,” siger borgmester Ida Holm."),
        Example("På billedet ses borgmesteren sammen med 3.b.", meta={"quote_approved": False}),
        Example("Borgmester Ida Holm siger, at stien åbner på mandag.", meta={"quote_approved": False}),
    ),
    passes=(
        Example("“Nu kan børn cykle trygt,” siger borgmester Ida Holm.", meta={"quote_approved": True}),
        Example("“Nu kan vi cykle trygt,” siger Emil fra 5.a."),
        Example("Formanden for festudvalget siger, at der er plads til flere."),
        Example("Borgmesteren klipper snoren på lørdag."),
        Example("Hallen åbner på lørdag.", meta={"quote_approved": False}),
    ),
)
