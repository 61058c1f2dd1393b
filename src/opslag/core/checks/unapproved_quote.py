"""Unapproved quote (citat uden godkendelse): a politician is quoted or shown and has not said yes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read

_TITLE = r"(?:borgmester(?:en)?|viceborgmester(?:en)?|udvalgsformand(?:en)?|formand(?:en)? for \w+udvalget|byrådsmedlem(?:met)?|rådmand(?:en)?|regionsrådsformand(?:en)?|minister(?:en)?|\w+minister(?:en)?)"
_QUOTE = r"[»“”\"„][^»«“”\"„]{8,}[«“”\"]"
_SAYS = r"(?:siger|udtaler|fortæller|lyder det fra|understreger|mener|forklarer|glæder sig)"
_QUOTED = re.compile(
    rf"{_QUOTE}[,.]? ?(?:{_SAYS} )?(?:vores )?{_TITLE}|\b{_TITLE}\b[^.!?\n]{{0,60}}{_SAYS}?[^.!?\n]{{0,30}}[:,]? ?{_QUOTE}|\b{_TITLE}\b[^.!?\n]{{0,50}}\b(?:siger|udtaler)\b",
    re.IGNORECASE,
)
_CHEAP = ("borgmester", "formand", "byråd", "rådmand", "minister")


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the quote when it is not known that the politician has approved it; never without a politician."""
    if draft.meta.quote_approved:
        return
    lower = read(draft.text).lower
    if any(word in lower for word in _CHEAP) and (found := _QUOTED.search(draft.text)):
        yield Hit(*found.span())
    elif draft.meta.quote_approved is False:
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
        Example("Borgmester Ida Holm siger, at stien åbner på mandag.", meta={"quote_approved": False}),
    ),
    passes=(
        Example("“Nu kan børn cykle trygt,” siger borgmester Ida Holm.", meta={"quote_approved": True}),
        Example("“Nu kan vi cykle trygt,” siger Emil fra 5.a."),
        Example("Borgmesteren klipper snoren på lørdag."),
    ),
)
