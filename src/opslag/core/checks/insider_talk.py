"""Insider talk (indforstået): unexplained abbreviations and words to the own staff on a public channel."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.insiders import staff_words
from opslag.core.language.reading import read

_ABBREVIATION = re.compile(r"(?<![\w#@./-])[A-ZÆØÅ]{2,6}(?:-\w+)?(?![\w@])")
_KNOWN = frozenset(
    "GDPR CSRD FDM DMI VIVE DEA LAG BL DM IDA DAC EASV IBA KP EUC ZBC TEC DMJX ASE HOFOR DFDS ABB PET ADR RIB IBM LRF BOSS HUS DAG BRO LIV FC BK IF IK GF SK KFUM FDF KFUK DBU DHF EU FN GIS BIM 3D DK USA CO2 CPR CVR EAN PDF SMS TV IT GPS AI KL SFO ADHD HF HHX HTX STX EUD SU DSB DGI DIF AOF LO FOA BUPL DLF HK RUC KU AU SDU AAU CBS DTU ITU NATO WHO FM VM EM OL HPV COVID UNESCO OK PR CV HR MED DJ BMX UNICEF ISO NGO LGBT LED VVS WC UV ABC DNA MBA PHD CEO CTO CFO ESG CSR B2B SMV GTS VR AR UX API KPI VE PTX CCS KW MW GW LNG DI DA FH TDC TV2 DR ATP LEGO IBM SAP DHL DSV BBC OMG LOL WOW PS NB RSVP LIVE QR USB LAN WIFI KOL PTSD OCD AIDS HIV MR CT TEMA TOP NR KG KM KR MIA MIO MDR TLF KBH DK DKK EUR USD VIP DIY UNGE EKKO VUC UCL UCN VIA UU FGU EGU IGU AMU EUX PAU SOSU AUB OSO SOS FAQ PFAS CE EN NU VI DU ER FIK FOR OM OG SE KOM STOP TAK JA NEJ HUSK NY NYT NYE ALLE KUN MED TIL DET DEN DE ALT IKKE MEGET STOR GRATIS LEDIG SØG HEJ JO SÅ HER HVEM HVAD HVOR VORES".split()
)


@dataclass(frozen=True)
class Settings:
    """`known`: abbreviations that the readers of the channel know."""

    known: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each unexplained abbreviation and on words to the own staff."""
    reading = read(draft.text)
    hits = [Hit(s.start, s.end) for s in staff_words(reading)]
    shouting = draft.text.upper() == draft.text
    seen: set[str] = set()
    for found in _ABBREVIATION.finditer("" if shouting else reading.prose):
        short = found[0].split("-")[0]
        if (
            short in _KNOWN
            or short in settings.known
            or short in seen
            or _explained(draft.text, found)
            or _shouted(short)
            or _in_a_shout(draft.text, found)
        ):
            continue
        seen.add(short)
        hits.append(
            Hit(*found.span(), heading="Forkortelsen kender ikke alle", advice="Skriv ordet helt ud første gang.")
        )
    yield from sorted(hits, key=lambda h: h.start)


def _explained(text: str, found: re.Match[str]) -> bool:
    """`PPR (pædagogisk psykologisk rådgivning)`, or the words first and the abbreviation in brackets."""
    after, before = text[found.end() : found.end() + 4], text[max(0, found.start() - 2) : found.start()]
    return after.lstrip().startswith(("(", ",  som", "= ", ": ")) or before.endswith("(")


def _shouted(word: str) -> bool:
    """A word in capitals for the sake of emphasis has vowels and length."""
    return len(word) >= 5 or (len(word) == 4 and sum(c in "AEIOUYÆØÅ" for c in word) >= 2)


def _in_a_shout(text: str, found: re.Match[str]) -> bool:
    """`ÅBENT HUS`, `SÅ ER DET NU`: a long word in capitals stands beside it."""
    before, after = text[: found.start()].rsplit(None, 1)[-1:], text[found.end() :].split(None, 1)[:1]
    return any(len(word) >= 4 and word.isalpha() and word.isupper() for word in (*before, *after))


CHECK = Check(
    title="Indforståede ord",
    heading="Det er skrevet til vores egne",
    advice="Skriv til dem, der ikke kender huset, eller læg det på intranettet.",
    why="Følgerne uden for huset skal kunne se, hvad det har med dem at gøre.",
    find=find,
    settings=Settings,
    about_wording=True,
    fails=(
        Example("Tak til alle i BUF og LMU.", channel="linkedin", marks=("Tak til alle i", "BUF", "LMU")),
        Example("Kære kolleger, sikke en dag.", channel="linkedin", marks=("Kære kolleger",)),
        Example("Team Vest rykker ind i Hus C.", channel="linkedin", marks=("Team Vest", "rykker ind", "Hus C")),
    ),
    passes=(
        Example("Vi samarbejder med PPR (pædagogisk psykologisk rådgivning).", channel="linkedin"),
        Example("Pædagogisk psykologisk rådgivning (PPR) er med.", channel="linkedin"),
        Example("Tak til de 30 virksomheder, der tog imod vores lærlinge.", channel="linkedin"),
        Example("EU har givet støtte til havnen.", channel="linkedin"),
        Example("Distrikt Nord får fiber i år, Distrikt Syd til næste år.", channel="linkedin"),
        Example("ÅBENT HUS på renseanlægget.", channel="linkedin"),
        Example("Det er SKØNT at være her.", channel="linkedin"),
    ),
)
