"""Wrong organisation name (forkert navn): the organisation is called something else than the adopted name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft

_FORMS = re.compile(
    r"\b(?:[A-ZÆØÅ]\. ?Kommune\b(?: Rådhus)?|Rådhusets? [Ff]orvaltning(?:en)?(?: for [A-ZÆØÅ]\w+)?|Kommunens [Ff]orvaltning(?:en)? for [A-ZÆØÅ]\w+|[A-ZÆØÅ]\w+ Komm\.)"
)


@dataclass(frozen=True)
class Settings:
    """`wrong`: names and handles that people use by mistake; the adopted name comes with the draft."""

    wrong: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each made-up or outdated name, with the adopted one as suggestion."""
    name = draft.meta.adopted_name or ""
    places = [m.span() for m in _FORMS.finditer(draft.text)]
    if name:
        places += [m.span() for m in _nicknames(name).finditer(draft.text)]
    places += [m.span() for word in settings.wrong for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", draft.text)]
    for start, end in sorted(set(places)):
        if draft.text[start:end] != name:
            yield Hit(start, end, params={"name": name or "det vedtagne navn"}, suggestion=name)


@lru_cache(maxsize=64)
def _nicknames(name: str) -> re.Pattern[str]:
    """Other ways of joining the place's name with a word for municipality or town hall."""
    place = re.escape(name.split()[0])
    return re.compile(
        rf"\bKommunen {place}s?\b(?: Rådhus)?|\b{place}s? (?:Storkommune|Bykommune|Købstad|Komm\b\.?|Kommunes? Rådhus)"
    )


CHECK = Check(
    title="Organisationen er kaldt noget andet end sit navn",
    heading="Brug det navn, folk kender os under",
    advice="Skriv {name}. Så ved læseren, hvem der taler.",
    why="Borgerne skal møde den samme afsender, uanset hvem i huset der skriver.",
    find=find,
    settings=Settings,
    fails=(
        Example(
            "Rådhusets Forvaltning for Plan har igangsat fase 2.",
            meta={"adopted_name": "Nordkyst Kommune"},
            marks=("Rådhusets Forvaltning for Plan",),
        ),
        Example(
            "Kom forbi N. Kommune Rådhus på mandag.",
            meta={"adopted_name": "Nordkyst Kommune"},
            marks=("N. Kommune Rådhus",),
        ),
        Example(
            "Kommunen Nordkysts Rådhus ønsker god påske.",
            meta={"adopted_name": "Nordkyst Kommune"},
            marks=("Kommunen Nordkysts Rådhus",),
        ),
        Example("Vi er Kystbyen nu.", settings={"wrong": ["Kystbyen"]}, marks=("Kystbyen",)),
    ),
    passes=(
        Example("Nordkyst Kommune åbner for ansøgninger.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Forvaltningen kommer på besøg på rådhuset."),
    ),
)
