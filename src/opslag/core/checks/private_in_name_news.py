"""Private in name news (privat i navnenyt): age, address, health or the reason for leaving in news about a colleague."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.addresses import addresses
from opslag.core.language.confidential import disclosures
from opslag.core.language.name_news import private_words
from opslag.core.language.patterns import Pattern

_AGE = re.compile(
    r"\b\d{2}[- ]årige?\b|(?<=, )\d{2} år\b(?=[,.)]| og\b| fra\b)|\(\d{2}(?: år)?\)|\bpå \d{2}(?: år\b|,? (?:bliver|er|går|stopper|starter|begynder|overtager|skal|har|som|der)\b)|\bfyldt (?:de )?\d{2}\b(?! års jubi)|\b\d{2} år gammel\b|\b(?:er|bliver|bare|kun) \d{2} år\b(?! siden|s )|\b(?:som|der) er (?:nu )?\d{2}(?=,| og (?!\d))|\bfødt (?:den \d+\. \w+ |i )?(?:19|20)\d\d\b|\bi en alder af \d{2}\b"
    r"|(?<=[a-zæøå], )\d{2}(?=, (?!\d)| (?:går|stopper|fratræder|bliver|begynder|starter|er|har|tiltræder)\b)|\brund(?:er|ede|et)? (?:de |sine )?\d{2}\b(?! års (?:jubi|ansæt|ancienn|tjenest|arbejd)| år (?:i|hos|som|på|ved)\b)"
    r"|\bfyld(?:er|te) (?:sine |de )?\d{2}\b(?! års jubi| års-)(?! år i)|\brunde? fødselsdag\b|\bmidt i (?:\d0'?erne|halvtredserne|trediverne|fyrrerne|tresserne)\b|\b\d{2} somre\b|\bårgang (?:19)?[5-9]\d\b",
    re.IGNORECASE,
)
_IN_WORDS = Pattern(
    r"\b(?:i en alder af|fyldt?(?:er|e)?(?: de| sine)?|runde(?:r|de|t)(?: de| sine)?|bliver|er(?: nu)?|på) (?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:tyve|tredive|fyrre|fyrretyve|halvtreds|tres|halvfjerds)(?! ?(?:års jubi|ansatte|elever|børn|borgere|kolleg|timer|minutter|dage|uger|måneder|kilometer|km|sider|steder|pladser|gange|kroner|stillinger|medarbejder))\b",
    re.IGNORECASE,
)
"""An age told in words."""
_PRIVATELY = Pattern(r"\bprivat\w*\b[^.!?\d]{0,30}(?:\d[\d ]{7,12}|\S+@\S+)", re.IGNORECASE)
_SURE = 0.6
"""A street and a number that nobody is said to live at may be the new place of work."""
_LIVES = Pattern(
    r"\b(?:bor|bosat|hjemmehørende|er flyttet) (?:\w+ )?(?:på|i|ved) (?!Teknik|Plan|Børn|Social|Sundhed|Kultur)[A-ZÆØÅ][\wæøå-]+"
)
_LEAVES = Pattern(
    r"\b(?:stopper|fratræder|forlader|siger farvel|slutter|holder op|rejser|stoppede|er stoppet|må stoppe|har valgt at stoppe|fratrådte|går|gået)\b(?:[^.!?]|\d\.|kl\.){0,70}\b(?:fordi|efter (?:en |et |længere |lang )?(?:\w+ )?(?:konflikt|uenighed\w*|samarbejds\w*|sygdom\w*|sygemelding|depression|stress|uoverensstemmelse\w*|periode med)|på grund af|pga\.?|af helbredsm\w+|af personlige)\b"
    r"|\b(?:flytte[rt]|skifte[rt]|omplaceret|forflyttet|rykke[rt])\b(?:[^.!?]|\d\.){0,70}\b(?:fordi|pga\.?|på grund af|efter)\b[^.!?]{0,40}\b(?:ikke (?:kunne|kan|ville)|chef|ledelse|konflikt|uenig\w*|samarbejd\w*|sygdom\w*|stress|mobning|chikane|klage\w*)"
    r"|\b(?:da|fordi|eftersom) (?:\w+ ){1,4}?(?:ikke (?:kunne|kan|ville|fungere\w*|trivedes|var enige|længere kan)|kunne ikke|var uenige)\b|\bikke (?:hendes|hans|deres) eget (?:ønske|valg)\b|\bmod (?:sin|hendes|hans) vilje\b|\bufrivilligt\b|\b(?:samarbejdet|kemien|det|hun og|han og|de)\b[^.!?]{0,40}\b(?:fungerede ikke|passede ikke sammen|gik ikke i spænd|svingede ikke|klikkede ikke|kunne ikke sammen|fandt aldrig hinanden|gik (?:skævt|galt|i stykker))\b|\bved (?:alle|godt|jo|nok) hvorfor\b"
    r"|\b(?:gensidig aftale|i mindelighed|efter aftale med ledelsen|med øjeblikkelig virkning|fritstillet|opsagt|sparet væk|afsked|besparelse\w* ramte|som led i (?:en )?(?:besparelse|spare|fyring|afskedigels)\w*|bortvist)\b"
    r"|\befter (?:den|en|vores|lang tids|al den|megen) (?:\w+ )?(?:uenighed|konflikt|uoverensstemmelse)\w*\b"
    r"|\b(?:opsigelse|afskedige[dt]\w*|fyret|opsagt|samarbejdsproblemer|uenighed om|så ikke ens på|fratrædelsesaftale)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Settings:
    """`content_types`: the kinds of post that are name news."""

    content_types: tuple[str, ...] = ("navnenyt",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each private thing, each place once."""
    if draft.meta.content_type not in settings.content_types:
        return
    for start, end in sorted(set(_places(draft.text))):
        yield Hit(start, end)


def _places(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_AGE, _IN_WORDS, _LIVES, _LEAVES, _PRIVATELY):
        yield from (m.span() for m in pattern.finditer(text))
    yield from ((a.start, a.end) for a in addresses(text) if a.private and a.confidence >= _SURE)
    yield from ((d.start, d.end) for d in disclosures(text))
    yield from private_words(text)


CHECK = Check(
    title="Privat i navnenyt",
    heading="Navnenyt rummer muligvis noget privat",
    advice="Navn, ny opgave, arbejdsplads og dato er nok. Lad alder, adresse, helbred og grunden til afsked blive ude.",
    why="Navnenyt bliver læst af mange. Det skal være rart at stå i.",
    find=find,
    settings=Settings,
    languages=("da",),
    fails=(
        Example(
            "Ole Krag, 61 år, Birkevej 4, stopper på fredag.",
            channel="intranet",
            meta={"content_type": "navnenyt"},
            marks=("61 år", "Birkevej 4"),
        ),
        Example(
            "Nanna Rask, der lige er fyldt 31 og bor på Møllevej 12, starter på mandag.",
            channel="intranet",
            meta={"content_type": "navnenyt"},
        ),
        Example(
            "Lene Koch flytter til Plan, da hun og chefen ikke kunne arbejde sammen.",
            channel="intranet",
            meta={"content_type": "navnenyt"},
        ),
        Example(
            "Rasmus Kjær stopper. Det endte med en opsigelse.", channel="intranet", meta={"content_type": "navnenyt"}
        ),
    ),
    passes=(
        Example(
            "Velkommen til Sara Lind, der 1. august begyndte som souschef i Børnehaven Klitten.",
            channel="intranet",
            meta={"content_type": "navnenyt"},
        ),
        Example("Lene Koch flytter til Plan den 1. maj.", channel="intranet", meta={"content_type": "navnenyt"}),
        Example("Kirsten Holt har 25 års jubilæum den 1. juni.", channel="intranet", meta={"content_type": "navnenyt"}),
        Example("Ville gerne have haft Bo længere: Tak for fem år.", meta={"content_type": "navnenyt"}),
        Example("Karen Due har rundet 25 års ansættelse.", meta={"content_type": "navnenyt"}),
        Example("Vi siger tak for 20 gode år.", channel="intranet", meta={"content_type": "navnenyt"}),
        Example("Ole Krag, 61 år, løb hele vejen.", meta={"content_type": "hverdag"}),
    ),
)
