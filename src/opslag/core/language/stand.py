"""Whose words they are (hvem taler): a stand of the organisation, a workplace that speaks, or a person for themselves."""

import re

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_PLACE = (
    r"(?:afdelingen|skolen|hospitalet|sygehuset|kommunen|regionen|institutionen|forvaltningen|plejecentret|plejehjemmet|rådhuset|klinikken|skadestuen|intensiv|akutafdelingen|fødegangen|børnehaven|vuggestuen"
    r"|centret|jobcentret|biblioteket|hjemmeplejen|psykiatrien|laboratoriet|ambulatoriet|stedet|arbejdspladsen|direktionen|ledelsen|\w{3,}skolen|\w{3,}afdelingen|\w{3,}hospitalet|\w{3,}centret|\w{3,}klinikken)"
)
_OWNER = r"(?:hospitalets|sygehusets|skolens|kommunens|regionens|afdelingens|institutionens|forvaltningens|ledelsens|direktionens|klinikkens|centrets|plejecentrets|vores fælles|arbejdspladsens|\w{3,}skolens|\w{3,}afdelingens|\w{3,}hospitalets)"
_THINK = r"(?:mener|synes|kræver|afviser|beklager|anbefaler|tager afstand|støtter|advarer|fordømmer|bakker|er imod|er for|er uenige?|er enige?|går ind for|ønsker ikke|vil ikke|opfordrer|protesterer|holder fast|står fast|siger nej|siger ja|finder det)"
_STAND = re.compile(
    rf"\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_THINK}\b|\b{_OWNER} (?:\w+ )?(?:holdning|mening|standpunkt|linje|svar|officielle svar|udmelding|synspunkt|politik er)\b"
    rf"|\b{_PLACE} (?:\w+ )?{_THINK}\b(?! at (?:hilse|se))|\bpå (?:afdelingens|skolens|hospitalets|sygehusets|kommunens|regionens|institutionens|arbejdspladsens|ledelsens|alles|vores allesammens) vegne\b|\bpå vegne af {_PLACE}\b|\bvores officielle (?:holdning|svar|linje|standpunkt)\b",
    re.IGNORECASE,
)
_ACTS = r"(?:har besluttet|har valgt|indfører|tilbyder|lukker|åbner|beder|forventer|udtaler|meddeler|kommer til at|holder lukket)"
_WORKPLACE = re.compile(
    rf"\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_ACTS}\b|\bsom {_PLACE} {_THINK} vi\b|\b(?:hos os|her) på {_PLACE} {_THINK} vi\b",
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
    r"\bjeg (?:synes|mener|tror|tænker)(?: selv| helt| nu)? (?:personligt|privat)|\b(?:helt )?(?:personligt|privat) (?:synes|mener|tror|tænker|er) jeg\b|\bmin (?:helt )?(?:personlige|private) (?:holdning|mening)\b|\bjeg (?:er )?personligt (?:synes|mener|tror|imod|for|uenig|enig)\b|\bhvis du spørger mig personligt\b",
    re.IGNORECASE,
)


def stand_of_organisation(reading: Reading) -> tuple[Span, ...]:
    """Places where the text states what an organisation or workplace thinks."""
    return tuple(Span(*m.span()) for m in _STAND.finditer(reading.prose))


def speaks_for_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where somebody thinks or decides as the workplace; "vi på afdelingen har bagt boller" is neither."""
    return stand_of_organisation(reading) + tuple(Span(*m.span()) for m in _WORKPLACE.finditer(reading.prose))


def for_myself(reading: Reading) -> bool:
    """Does the writer say that these are their own words?"""
    return bool(_MYSELF.search(reading.prose))


def private_view(reading: Reading) -> tuple[Span, ...]:
    """Places where the writer gives a private view."""
    return tuple(Span(*m.span()) for m in _PRIVATE_VIEW.finditer(reading.prose))


def disowns_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where a text says that it is private; on the workplace's own profile that is a riddle."""
    return tuple(Span(*m.span()) for m in _DISOWNS.finditer(reading.prose))
