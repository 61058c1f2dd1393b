"""Wrong organisation name (forkert navn): the organisation is called something else than the adopted name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft

_FORMS = re.compile(
    r"\b(?:[A-ZÆØÅ]\. ?Kommune\b(?: Rådhus)?|[A-ZÆØÅ]{2,4} Kommune\b|Rådhusets? [Ff]orvaltning(?:en)?(?: for [A-ZÆØÅ]\w+)?|Kommunens [Ff]orvaltning(?:en)? for [A-ZÆØÅ]\w+|[A-ZÆØÅ]\w+ Komm\.)"
)


@dataclass(frozen=True)
class Settings:
    """`wrong`: names and handles that people use by mistake; the adopted name comes with the draft."""

    wrong: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each made-up or outdated name, with the adopted one as suggestion."""
    text, name = draft.text, draft.meta.adopted_name or ""
    places = [m.span() for m in _FORMS.finditer(text)] if "Komm" in text or "orvaltning" in text else []
    if name:
        places += _near_names(text, name)
    for word in settings.wrong:
        if word in text:
            places += [m.span() for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
    for start, end in sorted(set(places)):
        if text[start:end] != name:
            yield Hit(start, end, params={"name": name or "det vedtagne navn"}, suggestion=name)


def _near_names(text: str, name: str) -> list[tuple[int, int]]:
    """What is nearly, but not quite, the adopted name."""
    nicknames = _nicknames(name).finditer(text) if _place(name).lower() in text.lower() else ()
    return [m.span() for m in nicknames] + _misspelt(text, name) + _misspelt_kind(text, name)


def _place(name: str) -> str:
    return name.replace("Region ", "", 1).partition(" ")[0]


@lru_cache(maxsize=64)
def _nicknames(name: str) -> re.Pattern[str]:
    """Other ways of joining the place's name with a word for municipality, region, administration or town hall."""
    place = re.escape(_place(name))
    other = "Kommune" if name.startswith("Region") else "Region|Amt"
    authority = r"(?:(?:[A-ZÆØÅ]\w*)?(?:[Ff]orvaltning|[Aa]dministration|[Mm]yndighed|[Mm]agistrat)(?:en)?|Kommun(?:al|e)(?:kontor|styre|sekretariat|væsen|råd)(?:et)?|Bystyret?)"
    forms = [
        rf"\b(?:Den )?(?:Stork|Byk|Landk|K)ommunen {place}s?\b(?: Rådhus)?",
        rf"\b(?:Kommune|Rådhus) {place}\b",
        rf"\b{place}s? (?:By- og )?(?:Kommunale \w+|[A-ZÆØÅ]\w+kommune|Købstad|Kommuner|Kommunal|Municipality|City|{other})\b",
        rf"\b{place}s? (?:Komm?(?:un)?\b\.?(?!e)|Komune|Kommmune|Kommune?s? Rådhus|Kom\.)",
        rf"\b{place}s Kommune\b" if not place.endswith("s") else r"(?!)",
        rf"\b{place}(?:e?nsiske?|ske|sk) Kommune\b",
        rf"\b{place} Kommunen\b",
        rf"\b(?:Kommunen|Kommune) (?:ved|omkring|i og om(?:kring)?) {place}\b|\b{place} (?:[Bb]y )?(?:og|&) [Oo]megns? [Kk]ommune\b|\b{place} [Bb]y(?:s|ens)? [Kk]ommune\b",
        rf"\b{place} (?:By|Byråd|Rådhus|Kommune) (?:og|&) (?:Kommune|Forvaltning|Administration|Magistrat|Byråd)\b",
        rf"\b{place}-?kommunen?\b|\b{place}-Kommunen?\b",
        rf"\b{place}s? (?:Bys )?{authority}\b(?! A/S| ApS| I/S)(?:, (?:afdeling|sektion|center|kontor)\w* for \w+)?",
        rf"\b(?:Region|Amtet|Byrådet i|Magistraten i) {place}\b(?= (?:ønsker|inviterer|åbner|siger|bygger|søger|hilser|takker|byder|anlægger|planter|fejrer|holder lukket))",
        rf"(?:(?<=[Vv]i i )|(?<=[Hh]os )|(?<=elkommen til )|(?<=ilsen )|(?<=ilsen fra ))(?:Region|Amtet) {place}\b",
        rf"\b(?:Teknisk|Social|Sundheds|Kultur|Børne|Miljø|Økonomisk|Administrativ)(?:e|isk)? ?(?:[Ff]orvaltning|[Aa]fdeling|[Mm]yndighed|[Mm]agistrat)(?:en)?,? {place}\b",
        rf"\b(?:Forvaltningen|Administrationen|Myndigheden|Magistraten|{authority}) (?:i |for )?{place}\b(?! Kommune)",
        rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n)|(?<=[Hh]ilsen )|(?<=[Hh]ilsen fra )|(?<=[Mm]vh ))(?:Rådhuset (?:i )?{place}|{place}s? Rådhus)\b(?=[.!]|$|\n| (?:inviterer|ønsker|siger|åbner|søger|melder|skriver|oplyser|takker|hilser|informerer|byder|holder lukket|har besluttet|anlægger|bygger|planter|fejrer|læser|svarer|sender|giver|lover|beder|tilbyder|vil |arbejder|sætter|laver|samler|deler|håber|glæder|udsender|søger|opfordrer|behandler|uddeler|modtager|offentliggør|har (?:sat|valgt|afsat|lagt|fået|taget|givet|købt|delt|modtaget|planlagt)))",
        rf"@(?:\w*{place.lower()}\w*(?:forvaltning|raadhus|rådhus|storkommune|bykommune|administration)\w*|(?:forvaltning|raadhus|rådhus|storkommune)\w*{place.lower()}\w*)",
    ]
    return re.compile("|".join(forms), re.MULTILINE)


def _misspelt(text: str, name: str) -> list[tuple[int, int]]:
    """`Bakkelly Kommune` for Bakkely Kommune: a name one or two letters from the adopted one."""
    place, _, kind = name.partition(" ")
    if not kind or (place not in text and kind not in text):
        return []
    found = re.finditer(rf"\b([A-ZÆØÅ]\w+) {re.escape(kind)}\b", text)
    places = [m.span() for m in found if m[1] != place and _similar(m[1], place)]
    return places + [m.span() for m in re.finditer(rf"\b{re.escape(name)} (?:&|og) [Oo]megns?\b", text)]


def _misspelt_kind(text: str, name: str) -> list[tuple[int, int]]:
    """`Bakkely Komunne`: the word after the place is nearly, but not quite, the right one."""
    place, _, kind = name.partition(" ")
    if len(kind) <= 4 or place not in text:
        return []
    found = re.finditer(rf"\b{re.escape(place)} ({kind[:2]}\w+)", text)
    return [m.span() for m in found if not m[1].startswith(kind) and _similar(m[1], kind)]


def _similar(one: str, other: str) -> bool:
    if one[0] != other[0] or len(other) <= 4:
        return False
    return sorted(one) == sorted(other) or SequenceMatcher(None, one, other).ratio() > 0.85


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
        Example(
            "Nordkysts Kommune lægger asfalt.", meta={"adopted_name": "Nordkyst Kommune"}, marks=("Nordkysts Kommune",)
        ),
        Example(
            "Nordkyst Kommunalforvaltning åbner 20 nye pladser.",
            meta={"adopted_name": "Nordkyst Kommune"},
            marks=("Nordkyst Kommunalforvaltning",),
        ),
        Example("Nordkyst Storbykommune lægger asfalt.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Nordkust Kommune lægger asfalt.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Vi er Kystbyen nu.", settings={"wrong": ["Kystbyen"]}, marks=("Kystbyen",)),
    ),
    passes=(
        Example("Nordkyst Kommune åbner for ansøgninger.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Læs Nordkyst Kommuneplan 2030.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Kom til åbent hus på Nordkyst Rådhus.", meta={"adopted_name": "Nordkyst Kommune"}),
        Example("Forvaltningen kommer på besøg på rådhuset."),
    ),
)
