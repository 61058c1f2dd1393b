"""Street addresses (adresser): where somebody lives; the addresses of workplaces, events and plots are left alone."""

import re
from functools import lru_cache

from opslag.core.language.surroundings import Found, after, any_of, before, nearest

_KINDS = tuple(
    """
    vej vejen gade gaden allé alle alléen stræde strædet plads pladsen torv torvet vænge vænget park parken
    parkvej bakke bakken bakkerne boulevard have haven haver eng engen mark marken skov skoven toft toften
    tofte lund lunden kær kæret sti stien ager ageren krog krogen høj høje højen kaj kajen brygge bryggen
    kvarter kvarteret bro vang vangen dal dalen dam dammen led leddet brink brinken klint klinten banke banken
    mose mosen bæk bækken å åen sø søen gård gården huse husene passage vold volden hegn hegnet port skrænt
    skrænten slugt næs ås åsen strand hede heden holm løkke løkken mølle møllen rende række ring ringen linie
    linje slippe svinget vig ø terp terpet agre agrene stykke stykket hus gårde gårdene udsigt udsigten vænger
    byen vest øst terrasse terrasserne kobbel koblet kildevæld lunde
    """.split()
)
"""How the name of a street ends."""
_ENDS = "|".join(_KINDS)
_CAPITALS = "|".join(kind.capitalize() for kind in _KINDS)
_STREET_ENDS = (*_KINDS, *(kind.capitalize() for kind in _KINDS))
_NUMBER = re.compile(r"\s\d{1,3}(?!\d)")
_TOWN_AFTER = re.compile(r"\d[A-Ha-h]?, (?:.{0,12} )?\d{4} [A-ZÆØÅ]")
_PART = r"[A-ZÆØÅ][\w.’'-]*"
_FLOOR = r"(?:,\s(?:(?:\d{1,2}\.|st\.|kld?\.|kælder)(?:\s?sal)?(?:\s?(?:tv|th|mf|t\.?v|t\.?h)\b\.?)?|lejl\.?\s?\d+|(?:dør|vær\w*)\s\d+))?"
_TOWN = r"(?:,?\s\d{4}\s[A-ZÆØÅ][\w-]+(?:\s[A-ZÆØÅ](?!\w))?)?"
_STREET = re.compile(
    rf"(?<![\w@])((?:{_PART}\s(?:og\s)?){{0,3}}(?:{_PART}?(?:{_ENDS})|(?:{_CAPITALS})))"
    rf"\s\d{{1,3}}(?!\d|[.:]\d)(?:\s?[A-Ha-h](?!\w))?{_FLOOR}{_TOWN}"
)
_ODD = re.compile(
    rf"(?<![\w@])({_PART}(?:\s{_PART}){{0,2}})\s(\d{{1,3}}[A-Ha-h]?),\s(?:\d\.?\s(?:tv|th|mf)\.?,\s)?\d{{4}}\s[A-ZÆØÅ][\w-]+"
)
_LIVES = any_of(
    r"""
    \bbor\b \bboede\b \bboende\b bopæl hjemme_hos \bhjem_til\b privatadresse \bhjemadresse \bhjemmeadresse \bflytte[rt]?\b nabo(?:en|erne)?\b
    \b(?:min|hans|hendes|deres|vores|din|jeres|ny|nye|hemmelige?|beskyttede?)_(?:\w+_)?(?:adresse|hus|lejlighed|bolig|villa)
    adressen_(?:på|til)_(?:ham|hende|familien|borgeren|forældrene) familien\b villaen\b lejligheden huset_på \bborger(?:en)?\b \bbesøg(?:er|te|t)?_(?:ham|hende) hentes_(?:på|i)
    \bår,?_*$ \bårig plejefamilie beskyttet kom(?:me)?_forbi_mig hos_mig mit_hus dødsbo hjemmebesøg \bkører?_(?:vi_)?(?:ud_)?til \bhos_(?:ham|hende|fru|hr)
    """
)
_PUBLIC = any_of(
    r"""
    kommun rådhus bibliotek skole hallen \bhal\b center centret museum museet kirke klinik sygehus hospital institution børnehave
    vuggestue plejehjem plejecent klub forening butik café restaurant genbrug station museum teater sal(?:en)?\b sundhedshus
    vejarbejde spær asfalt byggegrund grund(?:e|en)?\b til_salg udbud sælg byg(?:ge|ning) renover parkering mødes_(?:på|ved) mød_(?:os|op|ind) find(?:er)?_(?:du|os|i|vej) åbne(?:r|t)? kontor
    hovedindgang indgang afgang arrangement program borgerservice jobcenter sekretariat forvaltning værksted
    køkken fritids hjemmeplej vi_(?:ligger|holder_til) ligger_på holder_til besøgsadresse kirke aflever butik åbent_hus depot udlån viser_rundt adressen_er fjernvarme
    brand(?:en)?\b ledning stoppested busstop legeplads multibane lokalplan matrikel virksomhed hotel kro(?:en)?\b efterskole højskole
    """
)
_NAME_AHEAD = re.compile(
    r"[A-ZÆØÅ][a-zæøåéü]+(?:\s[A-ZÆØÅ][a-zæøåéü]+)?(?:,?\s(?:\d{1,3}\sår|\(\d{1,3}\)))?,?\s(?:fra\s|på\s|i\s|,\s)?$"
)


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[Found, ...]:
    """Street addresses, left to right; `private` when somebody seems to live there."""
    if not any(text.endswith(_STREET_ENDS, 0, n.start()) for n in _NUMBER.finditer(text)) and not _TOWN_AFTER.search(
        text
    ):
        return ()
    taken = [*_STREET.finditer(text)]
    taken += [m for m in _ODD.finditer(text) if not any(t.start() <= m.start() < t.end() for t in taken)]
    return tuple(sorted(_judged(text, m) for m in taken))


def _judged(text: str, street: re.Match[str]) -> Found:
    start = street.start() + _opening(street[1])
    ahead, behind = _MAIL.sub(" ", before(text, start, 70)), after(text, street.end(), 40)
    lives, public = nearest(_LIVES, ahead), nearest(_PUBLIC, ahead)
    if lives or public:
        private = bool(lives and (public is None or lives.end() > public.end()))
        return Found(start, street.end(), private, 0.9)
    if _LIVES.search(behind):
        return Found(start, street.end(), True, 0.8)
    if _PUBLIC.search(behind):
        return Found(start, street.end(), False, 0.8)
    named = _NAME_AHEAD.search(text[max(0, start - 45) : start])
    return Found(start, street.end(), not _NO_STREET.match(street[1]), 0.8 if named else 0.5)


_MAIL = re.compile(r"\S+@\S+")
_NO_STREET = re.compile(
    r"Danmark$|Island$|Omkring$|.*\b(?:Hal|Uge|Kapitel|Side|Plads|Park|Hus|Linje|Ring)$|Rådhus|Skole|.*(?:skolen|huset|hallen|centret)$"
)
_OPENINGS = re.compile(
    r"^(?:På|I|Ved|Til|Fra|Hos|Adressen|Mød|Besøg|Find|Kom|Se|Der|Her|Vi|Og|Hjem|Ring|Bor|Adresse:?)\s"
)


def _opening(street: str) -> int:
    """How many letters a sentence's own first word takes up before the street begins."""
    found = _OPENINGS.match(street)
    return found.end() if found and len(street) > found.end() else 0
