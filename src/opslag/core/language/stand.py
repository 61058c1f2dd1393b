"""Whose words they are (hvem taler): a stand of the organisation, a workplace that speaks, or a person for themselves."""

import re

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_PLACE = (
    r"(?:afdelingen|skolen|hospitalet|sygehuset|kommunen|regionen|institutionen|forvaltningen|rådhuset|klinikken|skadestuen|intensiv|børnehaven|vuggestuen|psykiatrien|laboratoriet|ambulatoriet|stedet|arbejdspladsen|direktionen|ledelsen"
    r"|\w*(?:skolen|afdelingen|hospitalet|centret|centeret|klinikken|modtagelsen|plejen|afsnittet|stuen|gangen|teamet|forvaltningen|kontoret|biblioteket|museet|hjemmet|afsnit \w+)|\w+ (?:kommune|hospital|sygehus)|region \w+)"
)
_OWNER = r"(?:hospitalets|sygehusets|skolens|kommunens|regionens|afdelingens|institutionens|forvaltningens|ledelsens|direktionens|klinikkens|centrets|plejecentrets|vores fælles|arbejdspladsens|husets|hele husets|hele afdelingens|\w{3,}skolens|\w{3,}afdelingens|\w{3,}hospitalets|\w{3,}plejens|\w{3,}centrets)"
_THINK = r"(?:mener|synes|kræver|afviser|beklager|anbefaler|tager afstand|støtter|advarer|fordømmer|bakker|er imod|er for|er uenige?|er enige?|går ind for|ønsker ikke|vil ikke|opfordrer|protesterer|holder fast|står fast|siger nej|siger ja|finder det|går ikke ind for|vil kræve|bifalder|står ved)"
_STAND = re.compile(
    rf"\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_THINK}\b|\b{_OWNER} (?:\w+ )?(?:holdning|mening|standpunkt|linje|svar|officielle svar|udmelding|synspunkt|politik er)\b"
    rf"|\b{_PLACE} (?:\w+ )?{_THINK}\b(?! at (?:hilse|se))|(?<!ikke )\bpå (?:hele )?(?:afdelingens|skolens|hospitalets|sygehusets|kommunens|regionens|institutionens|arbejdspladsens|ledelsens|husets|alles|vores allesammens) vegne\b|(?<!ikke )\bpå vegne af (?:hele )?{_PLACE}\b|\bsom (?:hospital|sygehus|kommune|region|myndighed|arbejdsplads|skole|afdeling|institution)\b[^.!?]{{0,30}}\bvi\b|\bvores (?:klare |fælles |helt klare )?(?:holdning|linje|standpunkt) (?:på|i|hos|er|til)\b|\bvores officielle (?:holdning|svar|linje|standpunkt)\b",
    re.IGNORECASE,
)
_ACTS = r"(?:har besluttet|har valgt|indfører|tilbyder|lukker|åbner|beder|forventer|udtaler|meddeler|kommer til at|holder lukket)"
_WORKPLACE = re.compile(
    rf"\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_ACTS}\b|\bsom {_PLACE} {_THINK} vi\b|\b(?:hos os|her) på {_PLACE} {_THINK} vi\b",
    re.IGNORECASE,
)
_STILL = re.compile(
    rf"\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_THINK}\b|\bdet er (?:også )?{_OWNER} (?:\w+ )?(?:holdning|mening|standpunkt|linje|synspunkt)\b",
    re.IGNORECASE,
)
_MYSELF = re.compile(
    r"\b(?:for mig selv|for egen regning|helt privat|som privatperson|på egne vegne|min egen regning|mine egne ord|mine egne holdninger|mine egne meninger|kun min egen|min egen holdning|min egen mening|ikke (?:på vegne af|min arbejdsplads|på min arbejdsplads)|udtaler mig privat|skriver privat|kun på mine egne|egne vegne)\b",
    re.IGNORECASE,
)
_DISOWNS = re.compile(
    r"\b(?:som privatperson|for egen regning|på egne vegne|(?:skriver|taler|udtaler mig) (?:det )?(?:her )?(?:kun |helt )?(?:for mig selv|privat)|kun min egen (?:holdning|mening))\b",
    re.IGNORECASE,
)
_PRIVATE_VIEW = re.compile(
    r"\bjeg (?!kender)(?:\w+ ){0,3}(?:personligt|privat)\b|\bsom (?:\w+ ){0,3}?(?:mor|far|forælder|borger|nabo|bilist|cyklist|skatteborger|skatteyder|vælger|hundeejer)\b[^.!?]{0,40}\b(?:synes|mener|tror|tænker|kan|ville|vil|savner|hader|elsker) jeg\b|\bhvis (?:du|i) spørger mig\b|\b(?:helt )?(?:personligt|privat) (?:synes|mener|tror|tænker|er) jeg\b|\bmin (?:helt )?(?:personlige|private) (?:holdning|mening)\b|\bjeg (?:er )?personligt (?:synes|mener|tror|imod|for|uenig|enig)\b|\bhvis du spørger mig personligt\b",
    re.IGNORECASE,
)


def stand_of_organisation(reading: Reading) -> tuple[Span, ...]:
    """Places where the text states what an organisation or workplace thinks."""
    return tuple(Span(*m.span()) for m in _STAND.finditer(reading.prose))


def speaks_for_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where somebody thinks or decides as the workplace; "vi på afdelingen har bagt boller" is neither.

    Where the writer says that these are their own words, only a plain "we" or "the department's view" still counts.
    """
    pattern = _STILL if for_myself(reading) else _STAND
    found = {Span(*m.span()) for m in pattern.finditer(reading.prose)}
    return tuple(sorted(found | {Span(*m.span()) for m in _WORKPLACE.finditer(reading.prose)}))


def for_myself(reading: Reading) -> bool:
    """Does the writer say that these are their own words?"""
    return bool(_MYSELF.search(reading.prose))


def private_view(reading: Reading) -> tuple[Span, ...]:
    """Places where the writer gives a private view."""
    return tuple(Span(*m.span()) for m in _PRIVATE_VIEW.finditer(reading.prose))


def disowns_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where a text says that it is private; on the workplace's own profile that is a riddle."""
    return tuple(Span(*m.span()) for m in _DISOWNS.finditer(reading.prose))
