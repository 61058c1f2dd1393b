"""Unrouted press (presse uden om Kommunikation): a text for journalists that has not passed those who handle the press."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read

_ADDRESSES = re.compile(
    r"\bpressemeddelelse\b(?! om| fra| i går)|\bpresseinvitation\w*|\bpressemøde\w*|\bpressebriefing\w*|\bklausuleret\b|\btil redaktionen\b|\bpressekontakt\b|\bfor yderligere (?:pressehenvendelser|oplysninger til pressen)\b"
    r"|\bkære (?:journalist\w*|redaktion\w*|presse)\b|\b(?:pressen|journalister\w*|medierne|fotografer)(?: og \w+)? (?:kan|må|er velkomne?|er inviteret|inviteres|bedes|skal|har mulighed|får)\b"
    r"|\b(?:interview|udtalelse|kommentar|citat)\w* til (?:pressen|avisen|medierne|lokalavisen|tv|dr|radioen)\b|\btil fri afbenyttelse for (?:pressen|medierne)\b|\bvi (?:udtaler os|har udtalt os|kommenterer) (?:til|over for) (?:pressen|avisen|medierne)\b"
    r"|(?:^|[.!?\n] ?)til journalist\w*,?|\bciter(?:e|er|es)? mig\b|\bandre medier\b[^.!?]{0,40}\b(?:kommentar|citat|interview)|\bredaktioner(?:ne)? kan\b|\budtalelse\w* til (?:pressen|medierne)|\bpressehenvendelser\b|\bpressen (?:er )?velkommen\b",
    re.IGNORECASE,
)
_SIGNS = (
    "press",
    "journalist",
    "redaktion",
    "avis",
    "medie",
    "tv ",
    "tv-",
    "tv2",
    "radio",
    "citer",
    "artik",
    "tidende",
    "blad",
    "fotograf",
    "klausul",
    "indslag",
    "udtal",
    " dr ",
    " dr,",
)
_MEDIA = r"(?:avisen|lokalavisen|ugeavisen|dagbladet|\w+ ?(?:tidende|folkeblad|dagblad|stiftstidende|avis)|artiklen|artikel|indslaget|tv-?avisen|tv ?2\w*|tv-indslag\w*|dr\b|journalisten|medierne|pressen|radioen)"
_ANSWERS = re.compile(
    rf"\b{_MEDIA}\b[^.!?]{{0,80}}[.!?]?[^.!?]{{0,80}}\b(?:passer ikke|er forkert|er ikke rigtigt|er ikke korrekt|er misvisende|må vi afvise|afviser vi|vi afviser|tager vi afstand|vi tager afstand|er usandt|imødegå\w*|vores svar|vores kommentar|vil vi gerne svare|svarer vi|vil jeg gerne svare|gerne korrigere|gerne rette|her er vores)\b"
    rf"|\b(?:svar|kommentar|reaktion|replik) (?:til|på) (?:\w+ ){{0,3}}{_MEDIA}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Settings:
    """`channels`: channels that always go to the press."""

    channels: tuple[str, ...] = ("press",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that address or answer journalists; on the channel when it is the press itself."""
    if draft.channel in settings.channels:
        yield Hit(field="channel")
        return
    reading = read(draft.text)
    if not any(sign in reading.lower for sign in _SIGNS):
        return
    prose = reading.prose
    found = _ADDRESSES.search(prose) or _ANSWERS.search(prose)
    if found:
        yield Hit(*found.span())


CHECK = Check(
    title="Presse uden om Kommunikation",
    heading="Muligvis en besked til pressen",
    advice="Send den til Kommunikation. De kender journalisterne og kan hjælpe samme dag.",
    why="Når pressen får ét sted at ringe hen, får den hurtigere svar, og du får arbejdsro.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example("Pressemeddelelse: Engskolen vinder pris.", marks=("Pressemeddelelse",)),
        Example("Journalister kan ringe til mig og få et interview.", marks=("Journalister kan",)),
        Example("Lokalavisen skriver, at vi lukker. Det passer ikke."),
        Example("Ny skolegård åbner.", channel="press"),
    ),
    passes=(
        Example("Vi var i lokalavisen i dag. Se billedet af hønsene."),
        Example("5. klasse har leget journalister og skrevet deres egen avis."),
        Example("En journalist kiggede forbi og smagte på brødet."),
    ),
)
