"""Passives (passiver): the s-form and blive + participle, with the verbs that only look passive spared."""

import re
from collections.abc import Iterator

from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_LOOK_ALIKES = frozenset(
    """
    synes syntes findes fandtes lykkes lykkedes mislykkes mislykkedes trives trivedes mødes mødtes ses sås enes enedes færdes
    færdedes mindes mindedes undres længes kendes følges følgedes tales skændes skændtes slås sloges glædes omgås skiftes
    hjælpes hedes brydes kappes nærmes fornemmes ældes fattes vredes harmes forbarmes væmmes rygtes kedes ømmes skammes
    dages lysnes mørknes blues græmmes bides nappes kysses krammes drillens samles samledes vokses puttes dystes kives
    strides kives mundhugges tås trænges trøstes rives afløses deles gides nøjes nøjedes spøges tigges hentes
    ellers altså ens tilfreds hos dens dets hans hendes deres vores jeres alles ingens andres nogens begges sammes
    indenfors udenfors dels tværs tværtimod langs straks ofres nemlig tirsdags mandags onsdags torsdags fredags lørdags søndags
    minutters timers dages ugers måneders års børnenes forældrenes elevernes byens skolens kommunens menneskers
    """.split()
)
_AUXILIARY = re.compile(r"\b(?:bliver|blev|bliv|blive|blevet)\b(?:\s+\w+){0,2}?\s+(\w+(?:et|t|de|ne))\b", re.IGNORECASE)
_NO_PARTICIPLE = frozenset(
    """
    det et meget godt stort lidt nyt koldt varmt vådt mørkt lyst sjovt svært nemt let dejligt hyggeligt spændende fantastisk
    flot flotte gode større bedre glade ældre længe sammen hjemme ude store de ene alene fremtiden året vejret huset håbet
    både brugt til mit dit sit fat frit sent tidligt fint smukt helt altid ikke også rart kendt klogere rigtigt syvende
    andet noget gratis vinteren sommeren aftenen dagen klippet fejret elsket
    """.split()
)
_VERB_STEMS = re.compile(
    r"(?:behandl|påbegynd|spærr|iværksæt|foretag|udfør|gennemfør|afhold|oplys|tilbyd|modtag|udbetal|etabler|renover|opfør|udarbejd"
    r"|vurder|inddrag|anvend|benyt|forvent|henvis|indkald|bekræft|underret|orienter|informer|kontakt|evaluer|implementer|beslut|vedtag"
    r"|godkend|fremlæg|offentliggør|udsend|fremsend|indsend|registrer|udbyd|prioriter|opdater|ændr|flyt|luk|åbn|nedlæg|opret|udvid|omlæg"
    r"|asfalter|etablér|bygg|byg|laves|gør|sæt|læg|tag|giv|hold|brug|skab|styrk|sikr|tilrettelægg|planlægg|igangsæt|færdiggør|afslutt|afslut"
    r"|afvikl|håndter|udskift|reparer|vedligehold|tilse|betal|opkræv|bevilg|anmod|bed|meddel|placer|indfør|ophæv|forlæng|udskyd|aflys|flytt"
    r"|plant|fæld|mal|rens|tøm|tømm|hent|aflever|sorter|vask|vis|fortæll|skriv|læs|send|ring|nævn|kald|find|gem|slett|slet|fjern|ret|rett|søg|ansæt|ansætt|tild?el|uddel|overrækk|fejr|indvi|nedriv|nedsæt|nedsætt|forhøj|hæv|sænk|mål|tæll|undersøg|analyser|drøft|behov|forudsæt|forudsætt|kræv|pålægg|tillad|tillæg|forbyd"
    r"|opsaml|bortskaff|respekter|overhold|medbring|medtag|forelægg|anbring|henlægg|nedtag|udlever|foreslå|betragt|tilstræb|koordiner"
    r"|formidl|udlån|vedlægg|udløs|beregn|dækk|opdel|kontroller|målrett|løft|lever|opstill|før|fordel|allok?er|etabler)es$"
)


def passives(reading: Reading) -> tuple[Span, ...]:
    """Passive verb forms, in the order of the text."""
    found = [Span(w.start, w.end) for w in reading.words if _is_s_passive(w)]
    found += [Span(m.start(), m.end()) for m in _blive(reading)]
    return tuple(sorted(set(found)))


def _is_s_passive(word: Word) -> bool:
    text = word.lower
    if not text.endswith("es") or text in _LOOK_ALIKES or len(text) < 4:
        return False
    return word.text[0].islower() and bool(_VERB_STEMS.search(text))


def _blive(reading: Reading) -> Iterator[re.Match[str]]:
    if "bliv" not in reading.lower and "blev" not in reading.lower:
        return
    for found in _AUXILIARY.finditer(reading.prose):
        if _is_participle(found[1].lower()):
            yield found


def _is_participle(word: str) -> bool:
    if word in _NO_PARTICIPLE or len(word) < 4:
        return False
    return word.endswith(("et", "gt", "lt", "rt", "st", "dt", "nt", "kt")) and not word.endswith(
        ("ligt", "haft", "sidst", "først", "mest", "bedst", "mindst", "størst", "igt", "agtigt", "sent")
    )
