"""Things that bear a number of their own (nummererede ting): a case, a parcel, a lamp; their number is nobody's."""

from opslag.core.language.surroundings import any_lower

_THING = any_lower(
    r"""
    \b\w*sag(?:er|erne)? rekv kvitt hold klasse kursus tur forløb seddel rapport(?:en)? regnskab referat notat dagsorden protokol aftale kontrakt tegning forsendelse
    måler(?:en)? aflæsning(?:en)? ordre bestilling(?:en)? faktura bilag matrikel skema kvittering projekt tilbud police blanket dokument nummer_på_\w+ pakken? kolli container vogn hylde boks skab lås vindue model udgave bekendtgørelse cirkulære perioden? tidsrum(?:met)?
    (?<!\w)skade \bbøde \bdok \btype \btrack tracking s/n \bsn incident reservation (?<!\w)\w*tilladelse \bbbr \w*koden? \bkamp mærkat \blog back-?up \bprøve remisse girokort
    transaktion overførsel vedtægt \blampe \bmast \w*brønd \w*pumpe \w*station brandhane hjertestarter \bplads \bstand \bbås gavekort \bspand \bværelse \bvers \bjr\.?_nr beslag \bchip \bramme \bstel
    \bref reference \bj\.?_?nr \brekv \bincident opgave kontrakt udbud booking bestilling anmeldelse afgørelse sags?-?id dokument(?:-id)? arkiv matrikel version parti batch \blot
    \bbuild \brute \bnøgle \bkunde \bmedlem byggesag lokalplan bekendtgørelse rabatkode lodseddel vinderlod lokale tegning afgift(?:_nr)? højttaler
    interval lod(?:det)? lodder (?<!af)regning(?:en)? rykker bon kupon plan mappe æske kasse parti kurv palle pose rulle
    """,
    tail=r"(?:et|en|ne)?[.:]?\s$",
)
"""What bears the number, just before it."""


def bears_number(ahead: str) -> bool:
    """Do the words before end with a thing whose number follows (`pumpestation `, `rapporten: `)?"""
    return _THING.search(ahead) is not None
