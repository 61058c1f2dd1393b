"""Passives (passiver): the s-form and blive + participle, with the verbs that only look passive spared."""

import re
from collections.abc import Iterator

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_LOOK_ALIKES = frozenset(
    """
    synes syntes findes fandtes lykkes lykkedes mislykkes mislykkedes trives trivedes mødes mødtes ses sås enes enedes færdes
    færdedes mindes mindedes undres længes kendes følges følgedes tales skændes skændtes slås sloges glædes omgås skiftes
    føles fryses hjælpes hedes brydes kappes nærmes fornemmes ældes fattes vredes harmes forbarmes væmmes rygtes kedes ømmes skammes
    dages lysnes mørknes blues græmmes bides nappes kysses krammes drillens samles samledes vokses puttes dystes kives
    strides kives mundhugges tås trænges trøstes rives afløses deles gides nøjes nøjedes spøges tigges
    ellers altså ens tilfreds hos dens dets hans hendes deres vores jeres alles ingens andres nogens begges sammes
    indenfors udenfors dels tværs tværtimod langs straks ofres nemlig tirsdags mandags onsdags torsdags fredags lørdags søndags
    minutters timers dages ugers måneders års børnenes forældrenes elevernes byens skolens kommunens menneskers
    """.split()
)
_AUXILIARY = Lexicon("bliver blev bliv blive blevet".split())
_PARTICIPLE = Pattern(r"(?:\s+\w+){0,2}?\s+(\w+(?:et|t|de|ne))\b", re.IGNORECASE)
_NO_PARTICIPLE = frozenset(
    """
    det et meget godt stort lidt nyt koldt varmt vådt mørkt lyst sjovt svært nemt let dejligt hyggeligt spændende fantastisk
    flot flotte gode større bedre glade ældre længe sammen hjemme ude store de ene alene fremtiden året vejret huset håbet
    både brugt til mit dit sit fat frit sent tidligt fint smukt helt altid ikke også rart kendt klogere rigtigt syvende
    født bevidst udsolgt nødt præst sikkert løbet midt just snart fart monotont interesseret interesserede begejstret begejstrede imponeret imponerede overrasket overraskede forvirret forvirrede
    forelsket forelskede inspireret inspirerede rørt berørt skuffet skuffede irriteret stresset forskrækket forbløffet udmattet udmattede gift skilt alt fint rødt blåt grønt hvidt sort gult brunt landet partiet resultatet stedet barnet holdet livet sproget kvarteret mandet voksent frosset
    røvet stjålet bestjålet kåret døbt bidt stukket reddet genvalgt
    andet noget gratis vinteren sommeren aftenen dagen klippet fejret elsket
    """.split()
)
_VERBS = """
behandle påbegynde begynde spærre afspærre sætte iværksætte foretage udføre gennemføre føre holde afholde oplyse tilbyde modtage udbetale betale etablere renovere opføre udarbejde vurdere inddrage anvende benytte forvente henvise indkalde kalde bekræfte underrette orientere informere kontakte evaluere implementere beslutte vedtage godkende fremlægge offentliggøre gøre udsende sende fremsende indsende eftersende registrere udbyde prioritere opdatere ændre flytte lukke åbne nedlægge oprette rette udvide omlægge lægge asfaltere bygge lave tage give bruge skabe styrke sikre tilrettelægge planlægge igangsætte færdiggøre afslutte afvikle håndtere udskifte skifte reparere vedligeholde tilse opkræve bevilge anmode bede meddele placere indføre ophæve forlænge udskyde aflyse plante fælde male rense tømme hente aflevere sortere vaske vise fortælle skrive læse ringe nævne finde gemme slette fjerne søge ansætte tildele uddele overrække fejre indvie nedrive rive nedsætte forhøje hæve sænke måle tælle undersøge analysere drøfte forudsætte kræve pålægge tillade forbyde opsamle samle bortskaffe respektere overholde medbringe bringe medtage forelægge anbringe henlægge nedtage udlevere foreslå betragte tilstræbe koordinere formidle udlåne vedlægge udløse beregne dække opdele kontrollere målrette løfte levere opstille stille fordele allokere
beskære skære klippe slå fræse køre grave opgrave nedgrave rydde feje salte gruse strø så høste vande gøde luge hugge save brænde knuse spule skylle tørre hænge nedhænge opsætte opmale optegne tegne stribe afmærke mærke skilte belægge fuge støbe mure tætne isolere montere demontere installere tilslutte frakoble afbryde lede omlede aflede indlede udlede pumpe bortlede rømme evakuere aflåse låse oplåse indhegne hegne beplante dræne uddybe sejle slæbe hejse bugsere transportere fragte
sælge købe leje udleje udbyde indkøbe overtage overdrage aflevere nedbringe opjustere justere nedjustere regulere fastsætte fastlægge fastholde hindre forhindre begrænse forbedre forstærke forringe forny modernisere restaurere genopføre genåbne genplante genbruge genanvende genindføre nytænke omdanne ombygge tilbygge indrette udvikle udforme designe afprøve teste prøve afsøge dokumentere kortlægge opgøre revidere efterse gennemgå forankre understøtte støtte fremme iagttage observere notere markere signalere varsle annoncere bekendtgøre kundgøre præsentere forklare beskrive gentage kommentere besvare svare afgøre afvise afslå imødekomme efterkomme efterleve bedømme indstille nominere udpege vælge udvælge kåre belønne præmiere honorere tilkende afholde arrangere organisere facilitere invitere indbyde tilmelde framelde afmelde bestille reservere booke servere anrette tilberede koge stege bage skænke tilsætte uddanne undervise oplære træne instruere vejlede rådgive hjælpe assistere pleje passe opdrage aflaste visitere henvise indlægge udskrive vaccinere screene behandle operere medicinere forebygge
opfordre henstille erindre påminde minde advare indskærpe understrege bemærke anføre præcisere konkludere fastslå konstatere erkende acceptere anerkende respektere tilgodese varetage forestå bestyre administrere forvalte lede styre udmønte effektuere realisere opfylde indfri overvåge overveje iværksætte påregne antage vente medregne fraregne inkludere udelade undlade undgå minimere maksimere reducere øge optimere kvalificere konkretisere strukturere systematisere centralisere decentralisere effektivisere digitalisere automatisere konvertere migrere overføre tilføre tilgå tilføje supplere erstatte kompensere refundere tilbagebetale tilskrive fakturere finansiere budgettere afsætte prisfastsætte
dele uddele fordele omdele sprede distribuere udgive trykke printe kopiere scanne journalisere arkivere opbevare deponere destruere smide kassere kaste aflæsse losse laste stable pakke udpakke indpakke sy strikke væve polere pudse afrense slibe lakere tapetsere afdække tildække dække pålægge beklæde bore banke sømme skrue lime svejse lodde
tænde slukke nå se høre føle mærke kende vide tro mene forstå opfatte tolke fortolke misforstå hilse modtage takke savne ønske ønske foretrække elske hade frygte bære trække skubbe presse trykke dreje vende bøje strække knække flå bryde nedbryde ødelægge beskadige ramme skade såre redde frelse bjærge eftersøge efterlyse anholde sigte tiltale dømme straffe frikende løslade
"""
_INFINITIVES = frozenset(_VERBS.split()) - {
    "tro",
    "vide",
    "se",
    "høre",
    "mene",
    "følge",
    "slå",
    "hjælpe",
    "bage",
    "strikke",
    "væve",
    "minde",
    "svare",
}
_PASSIVE_FORMS = frozenset(verb + "s" for verb in _INFINITIVES)
_OPENED = Pattern(r"(?:\A|[.!?:…]\s+|\n)\Z")
_PREFIXES = (
    "af an be bort efter er fast for frem færdig fra gen ind indled klar med mis ned om op opret over på sam sammen til"
    " tilbage ud under ved vedlige videre borte ny fuld gennem mellem nær rund selv slut spor"
).split()
_OWNERS = Pattern(
    r"(?:dansk|japan|partn|rådgiv|mægl|amerikan|europæ|politik|frivillig|nabo|forfatt|kend|form|vind|tab|gæst|turist|medlem|borg|lær|led|arbejd|forsk|brug|bebo|spill|ej|køb|lej|vælg|sælg|plej|hjælp|kund|besøgend|dans|løb|skriv|læs|tegn|bag|jæg|fisk|sejl|cykl|rejs|danner|virk|handl|kunst|byg|tjen|pleje|sygeplej|pendl|synd|bill|kell|krise|finge|somme|vinte)(?:er)?es$"
)


def passives(reading: Reading) -> tuple[Span, ...]:
    """Passive verb forms, in the order of the text."""
    ending = [w for w in reading.words if w[3][-1] == "s"]
    found = [Span(w.start, w.end) for w in ending if _is_s_passive(w) and (w.text[0].islower() or _begins(reading, w))]
    found += _blive(reading)
    return tuple(sorted(set(found)))


def _is_s_passive(word: Word) -> bool:
    text = word.lower
    if text in _LOOK_ALIKES or len(text) < 4:
        return False
    return text in _PASSIVE_FORMS or _ends_as_passive(text)


def _begins(reading: Reading, word: Word) -> bool:
    """`Afspærres hele ugen`: the first word of a sentence, and nobody's name."""
    if not word.text[1:].islower() or is_first_name(word.lower[:-1]) or is_last_name(word.lower[:-1]):
        return False
    return _OPENED.search(reading.text, max(0, word.start - 3), word.start) is not None


def _ends_as_passive(text: str) -> bool:
    if text.endswith("eres"):
        return not _OWNERS.search(text)
    if not text.endswith(("es", "gås", "slås")):
        return False
    return any(text.startswith(p) and text[len(p) :] in _PASSIVE_FORMS for p in _PREFIXES)


def _blive(reading: Reading) -> Iterator[Span]:
    for auxiliary in reading.find(_AUXILIARY):
        found = _PARTICIPLE.match(reading.prose, auxiliary.end)
        if found and _is_participle(found[1].lower()):
            yield Span(auxiliary.start, found.end())


def _is_participle(word: str) -> bool:
    if word in _NO_PARTICIPLE or len(word) < 4:
        return False
    return word.endswith(
        ("et", "gt", "lt", "rt", "st", "dt", "nt", "kt", "mt", "vt", "lagt", "ede")
    ) and not word.endswith(
        ("ligt", "haft", "sidst", "først", "mest", "bedst", "mindst", "størst", "igt", "agtigt", "sent")
    )
