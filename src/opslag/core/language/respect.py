"""Respect (respekt): names of groups of people, words of contempt, and sneers. Disagreement is none of these."""

from functools import lru_cache

from opslag.core.language.belittling import belittled
from opslag.core.language.lexicon import Lexicon, Match, lexicon_of
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.scorn import cues
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ADULTS, CHILDREN = "adults", "children"

_ADULTS = """
bestyrelsesmedlem*|forældrerepræsentant*|kontaktforæld*|buschauffør*|chaufførerne|støttelærer*|støttepædagog*|talepædagog*|kommunalbestyrelse*|regeringen|tilsynsførende|rådmanden|rådmænd*|forælder|pædagogisk udvikling|børn og unge|kultur og borgerservice|sociale forhold|forældre|forældrene|forældrenes|teknik og miljø|vej og park|park og vej|et tilsyn|mødre|mødrene|fædre|fædrene|mor og far|far og mor|bedsteforældre|bedsteforældrene|pædagog*|faren|moren|en mor|en far|sfo-folk*|djøf-folk*|folkene på|folkene fra|lærer|lærere|lærerne|lærernes|underviser*|medhjælper*|vikar|vikarer|vikarerne|skoleleder*|leder|ledere|lederne|ledelsen|chef|chefer|cheferne|chefen
|fagforening*|fagforbund*|bupl|dlf|foa|3f|hk|lærerforening*|tillidsrepræsentant*|tillidsfolk*|naboskole*|naboinstitution*|nabobørnehave*|nabovuggestue*|naboafdeling*|naboby*|nabokommune*|naboen|naboer|naboerne|skolebestyrelse*|forældrebestyrelse*|forældreråd*|forvaltning*|rådhuset|embedsfolk*|embedsmand*|embedsmænd*|embedsværk*|politiker*|byråd*|kommunen|ministeri*|staten
|konsulent*|psykolog*|skolepsykolog*|pædagogmedhjælper*|ppr|sagsbehandler*|socialrådgiver*|sundhedsplejerske*|tolk|tolke|tolkene|dagplejer*|læge|læger|lægerne|sygeplejerske*|sosu*|rengøring*|pedel|pedeller|pedellerne|håndværker*|leverandør*|entreprenør*|ekspert*|forsker*|journalist*|bibliotekar*|samarbejdspartner*|partnere|partnerne
|borger|borgere|borgerne|pårørende|patienter|patienterne|kunder|kunderne|bilister|bilisterne|beboere|beboerne|familier|familierne|folk|kolleger|kollegerne|kontorfolk*|djøf|djøferne|foreningen|foreninger|foreningerne|virksomheder|virksomhederne|it-afdelingen|økonomiafdelingen|hr|faggruppe*|kostvejledere|fodboldtrænere|den branche|dem på kontoret|dem i forvaltningen|dem på rådhuset|dem der|dem, der|jer, der|jer der|dig, der|dig der
"""
_CHILDREN = """
elev|elever|eleverne|børn|børnene|drenge|drengene|piger|pigerne|unge|de unge|ungerne|teenagere|teenagerne|7. klasse|8. klasse|9. klasse|udskolingen
"""
_ALWAYS = """
ikke papiret værd|idiot|idioter|idioterne|sløser*|sjuskeri|sjusker|dovenskab|dumheder|inkompetent*|uduelig*|latterlige|hysterisk*|forkælede|klynkeri|klynkende|brokkeri|arrogante|arrogant|arrogance|fatter intet|fatter hat|fatter minus|fatter aldrig|fatter åbenbart
|ikke har forstand|har ikke forstand|uden forstand|aldrig har sat|aldrig sat sine ben|aldrig har sat sine ben|aldrig har sat foden|aldrig sat foden|sidder på deres|virkelighedsfjern*|verdensfjern*|uopdragne|uopdragent|curler|egoistiske|utaknemmelige|utaknemmelighed|selvretfærdig*|selvglade|selvfede|bedrevidende|bedreviden|skamme sig
|evnesvage|tåbelige|tåber|tåberne|idiotiske|åbenbart har glemt|har åbenbart glemt|åbenbart glemt|åbenbart for meget|tror åbenbart|åbenbart tror|for meget forlangt|gør sig til grin|snyltere|snylter|nasser|spilder vores tid|uansvarlige|ansvarsløse
|bagstræberisk*|bagstræbere|hykler*|hykleri|løgnagtige|fuldstændig ude i hampen|ude i hampen|uden for pædagogisk rækkevidde|dybt useriøse|useriøse|ynkelige|patetiske|patetisk|stupide|krukkede|brokkehovedet|besserwisser*|snobbede|snobber|kaglende|kagler|dumsmarte|opblæste|selvhøjtidelige
"""
_OF_ADULTS = """
gider ikke|ikke gider|gider åbenbart ikke|åbenbart ikke gider|gad ikke|ikke gad|gider aldrig|aldrig gider|har bedre ting at
|sidder bare og|bare sidder og|anden verden|piver|pivede|pivet|piveri|ligeglade|har åbenbart ikke|kan åbenbart ikke|sjusk|sjuskede|magelige|pinlige|aner ikke, hvad|aner ikke hvad|tror vist|doven|dovne|lyver|har ingen anelse om|pylrede|pylret|brokker sig|brokkede sig|klynker|fatter ikke|fattede ikke|åbenbart ikke
"""
_SCORN = """
blyantspidser*|paragrafrytter*|skemarytter*|regelrytter*|kontorrotte*|powerpointrytter*|papirvender*|papirflytter*|mødehaj*|vindbøjt*|curlingforældre*|curling-forældre*|curlingmor|curlingmødre|curlingbørn|helikopterforældre*|brokkehoved*|brokkerøv*|skrankepav*|blanketnusser*|papirnusser*|kontornusser*|djøf'er*|djøffer|djøffere|djøfferne|djøf-vældet|pamper|pampere|pamperne|pampervælde*|skrivebordsgeneral*|flueknepper*|møgunge*|snotunge*|pylremor*|pylremødre*|pylreforældre*
|selvudnævnte eksperter|selvbestaltede eksperter|såkaldte eksperter|såkaldte fagfolk|såkaldte specialister|såkaldte professionelle|de såkaldt kloge|nasserøv*|kloge-åge*|kloge åger|pædagogisk varm luft|ynkelige forældre|besværlige forældre|umulige forældre|krævementalitet*|umulige unger|forkælede unger|uopdragne unger|rådhusgeneral*
"""
_SNEER_TURNS = """
meget forlangt, når man|meget forlangt af folk|når man er så vigtig|når man har så travlt med sig selv|når det passer dem|bukker og nejer|noget at brokke sig over|skal jo have noget at|tror jo, at de|tror jo de|kan intet|kan ingenting|ved intet|ved ingenting om|et dansk, ingen|ingen forstår|gør det hele, som|holder altid ferie|kunne skrive en bog om, hvad|ikke det skarpeste|tak for ingenting|i deres uendelige visdom|i al deres visdom|i sin uendelige visdom|de kloge hoveder|kloge hoveder|overraskelse, overraskelse|er det for meget at forlange|ved jo bedst|ved altid bedst|ved åbenbart bedre|ved åbenbart bedst|ved selvfølgelig bedst|ved naturligvis bedst|ved alting bedre|ved altid bedre
|har åbenbart travlt med|åbenbart vigtigere|har åbenbart vigtigere|som altid uden|endnu engang bevist|endnu en gang bevist|igen-igen|godt klaret, not|not!|så fik vi det på plads|kunne jo lære at|burde prøve at stå|skulle prøve at stå|prøv at komme ud i virkeligheden|ud af elfenbenstårn*|elfenbenstårn*|fra deres skrivebord*|bag deres skrivebord*|varme kontorer|deres lune kontorer|hæve deres løn|hæver deres løn
"""


_SNEERS = Turns(r"""
endnu en | \bendnu_en_(?:mor|far|forælder|konsulent|politiker|ekspert|forsker|leder|chef|psykolog|djøfer|sagsbehandler|lærer|pædagog),?_der\b
endnu e | \bendnu_(?:en|et)_\w+_fra_(?:folk|dem|nogen|\w*(?:kontoret|rådhuset|forvaltningen|ministeriet|konsulent\w*|forsker\w*|borgmester\w*|politiker\w*)),?_der\b
der aldrig | \b(?:folk|dem|nogen|mennesker|typer|\w+ere|\w+erne),?_der_aldrig_(?:selv_)?har_(?:stået_foran|sat_(?:deres_|sine_)?(?:ben|fødder|foden)|været_i_(?:en_klasse|virkeligheden|nærheden)|haft_(?:en_klasse|elever|børn)|undervist|skiftet_en_ble|passet|arbejdet_med|prøvet_at_arbejde|tørret)\b
passende/_vist_ | \b(?:kunne|burde|skulle)_(?:passende|vist)_(?:starte|begynde|prøve|lære|læse)\b
år fatter/år forstår/år opdager | \bom_\w+_år_(?:opdager|forstår|fatter)_(?:de|han|hun)_(?:måske|nok|vel|sikkert|vist|forhåbentlig)\b
tillykke med | \btillykke_med_(?:fundet|opdagelsen|erkendelsen|indsigten|nyheden)(?=_?[.!])
e er de | \b\w+e_er_de,_(?:hele_bundtet|hele_banden|hele_flokken|alle_sammen|hver_og_en|allesammen)\b
, om de | \b(?:ku|kunne|kan)_(?:ik|ikke|ikk|de|han|hun)_(?:ikke_)?finde_[^.!?]{3,40},_om_(?:den|det|de)_så\b
mene noget | \bkan_mene_noget,?_når_(?:de|han|hun)\b
det tog | \bdet_tog_(?:jer|dem|ham|hende)_kun\b
hvad bliver de/hvad finder de/hvad skal de | \bhvad_(?:skal|finder|bliver)_(?:de|det)_(?:mon_)?(?:lære|næste|på_næste)
bonede gulve | \bbonede_gulve\b
i jakkesæt | \bi_jakkesæt\b
velkommen til virkeligheden | \bvelkommen_til_virkeligheden\b
sovet i timen | \bsovet_i_timen\b
regneark | \bregnearks?(?:folk\w*|drenge\w*|hoved\w*)\b
slips | \bslipse?drenge\w*
løfte | \b(?:løfter|løfte|løftet)_(?:ikke_|aldrig_)en_finger\b|\buden_at_(?:have_)?løfte\w*_en_finger\b
så svært | \bkan_vel_ikke_være_så_svært\b|\bså_svært_(?:er|kan)_det_(?:vel|da)_(?:heller_)?ikke\b
femårig/seksårig/treårig | \b(?:selv_)?en_(?:femårig|treårig|seksårig)_(?:kan|ville_kunne|forstår|ved)\b[^.!?]*\bend\b
behandler/bruger/forveksler/tror | \b(?:tror|behandler|bruger|forveksler)\b[^.!?]{0,50}\b(?:et_hotel|opbevaring\w*|serviceorgan|selvbetjening|gratis_barnepige|barnepige|tjenestefolk|en_parkeringsplads|rengøringshjælp|vaskeri)\b
ikke gider/ikke har lært/ikke kan finde/ikke kan klokken/ikke kan læse/ikke kan tælle | \b(?:til|kære)_(?:alle_)?(?:jer|dem|forældre|\w+),?_der_(?:stadig_|åbenbart_)?(?:ikke_kan_(?:læse|tælle|klokken|finde)|ikke_har_lært|ikke_gider)\b
åbenbart | \b(?:har|kan|ved|tror|synes|mener|vil|er|skal)_(?:nu_|jo_|da_)?åbenbart_(?:opdaget|fundet_ud_af|lært|glemt|ikke|aldrig|brug_for|svært_ved|bedre|travlt|for_fine?|alt_for|også|klogere|sat_sig_for|besluttet)\b
hvordan man/hvordan vi | \b(?:igen|endnu_en_gang|selvfølgelig|naturligvis|nu)\b[^.!?]{0,40}\b(?:fortælle|belære|lære|forklare|vise)_os(?:_alle)?,?_hvordan_(?:man|vi)\b
""")


def _words(text: str) -> list[str]:
    return [w for w in text.replace("\n", "").split("|") if w]


_SOFT = """
sludder|for god tid|ikke andet at lave|ikke andet at tage sig til|ted-talk*|til at le ad|latterligt|bare gad|gad opdrage|opdrage deres|opdrager deres|tage sig sammen|prøv at passe|glor i|glor på deres|dyre dragter|svulstige|tomme ord
|har aldrig tørret|har aldrig skiftet|aldrig været i nærheden|ikke har en anelse|ikke aner|ikke forstår en brik|uden at ane|ikke vil tage ansvar|tager aldrig ansvar|skyder skylden|giver alle andre skylden|kræver og kræver|kræver alt|forventer alt|vil have alt|bliver aldrig tilfredse|aldrig tilfredse|overbetalte|dagens komiker|klovneri
|egen verden|tror, at de er|noget at råbe op om|svinesti|opdraget i en|sandkasse for voksne|børnehave for voksne|værre end børnene|værre end deres børn|tror, de ejer|tror de ejer|tror, at vuggestuen er|tror, at skolen er|tror, at børnehaven er|har glemt, hvem|den slags forældre|den slags lærere|den slags folk|den type forældre
"""
_MOCKING = """
tydeligvis|åbenbart|tilsyneladende|selvfølgelig|naturligvis|imponerende|sikke en indsats|flot indsats|godt gået|godt klaret|bravo|jo bare|bare dem|utroligt|utroligt, hvor|endnu et|endnu en|igen-igen|de fine|de kloge|herrerne|damerne|frøknerne|mens vi andre|vi andre|så vi gør det selv|så det gør vi|som om|nogle forældre|nogle mødre|nogle fædre|nogle lærere|nogle kolleger|visse forældre|visse lærere|visse kolleger|visse|kære politikere|kære forvaltning|kære konsulenter|kære forskere|kære rådhus|hvor er det|hurra|og så var der lige|overraskende nok|hvem skulle have|mon ikke|før i vedtager|før i finder på|før de finder på|kunne vi nøjes|inde på rådhuset|derinde|deroppe|nede på rådhuset|oppe på rådhuset|fundet på|finder på|hvis bare|bare gad|suk|himler|man skulle tro|man skulle næsten tro|hvem kunne have gættet|sikke en overraskelse|hvilken overraskelse|som sædvanlig har|som sædvanlig uden|når det lige passer
"""

_GROUPS = Lexicon({**{w: CHILDREN for w in _words(_CHILDREN)}, **{w: ADULTS for w in _words(_ADULTS)}})
_CONTEMPT = Lexicon({**{w: "" for w in _words(_ALWAYS)}, **{w: ADULTS for w in _words(_OF_ADULTS)}})
_MILD = Lexicon(_words(_SOFT))
_TONE = Lexicon(_words(_MOCKING))
_SCORNFUL = Lexicon(_words(_SCORN))
_SNEERING = Lexicon(_words(_SNEER_TURNS))
_SPARED_BEFORE = Pattern(
    r"\b(?:ikke|aldrig|hverken|uden at være|ordet|vi|jeg|os)(?: (?:er|var|selv|altid|har været|bliver|heller|også|også selv|helt|bare|så|lidt|for|ret|blev))*,? $"
)
BALANCED = Pattern(
    r"(?:nogle|visse) [^.!?]{3,50}, (?:og |mens |men )?(?:andre|nogle) (?:er|var|synes|vil|ville|har|havde|ønske\w*|mene\w*|foretræk\w*)\b"
)
"""`Nogle forældre er begejstrede, andre er bekymrede`: both are heard."""
_HARMLESS = Pattern(
    r"dumme (?:spørgsmål|ideer|idéer|lyde|vittigheder|jokes|ansigter)|sarte (?:farver|planter|blomster|blade)"
)


_STEMS = (
    "bilist cyklist trafikant borgmester lærer pædagog konsulent rådgiver psykolog terapeut assistent chauffør sekretær medarbejder vejleder inspektør direktør behandler medhjælper håndværker"
    " rådmand formand jurist læge tandlæge vikar forsker professor ekspert økonom planlægger arkitekt ingeniør tekniker elektriker tømrer murer maler bager"
    " kok pedel vicevært gartner bibliotekar journalist redaktør reporter præst betjent advokat revisor dommer træner instruktør underviser tolk minister"
    " politiker embedsmand studerende praktikant kollega nabo leder chef plejer jordemoder fysioterapeut leverandør montør postbud skraldemand rengøringsdame"
    " kantinedame køkkendame kunstner musiker skuespiller forfatter fotograf oplægsholder foredragsholder logopæd bestyrer udvikler designer projektleder coach akademiker censor tilsynsførende kontrollant supporter firma firmaet"
).split()
_PLACES = (
    "forening foreningen forbund forbundet gymnasiet universitetet universiteterne ministeriet styrelsen forvaltningen rådhuset tandplejen sundhedsplejen"
    " hjemmeplejen politiet kirken museet biblioteket musikskolen selskabet firmaet afdelingen udvalget byrådet regionen magistraten"
    " naboskolen naboskole privatskolen friskolen efterskolen seminariet professionshøjskolen idrætsforeningen fodboldklubben naboklubben nabobørnehaven nabovuggestuen"
    " nabolaget folketinget regeringen partiet fakultetet konsulenthuset bureau bureauet kontoret centeret centret væsenet borgerservice lønkontoret tilsynet sekretariat sekretariatet"
    " hr-afdelingen nævnet ankestyrelsen statsforvaltningen jobcenteret skattevæsenet kommunen styregruppen arbejdsgruppen udviklingsafdelingen partner partneren partnere leverandøren"
).split()
_PLACE_WORDS = tuple(_PLACES)
_PEOPLE = tuple(
    stem + ending
    for stem in _STEMS
    for ending in (
        "",
        "e",
        "en",
        "n",
        "ne",
        "er",
        "ene",
        "erne",
        "rne",
        "s",
        stem[-1] + "en",
        stem[-1] + "erne",
        stem[-1] + "er",
    )
)
_OTHERS = Turns(r"""
anden_/andet_/andre_/dyre/fine/kloge/nye/privat_/private/store/ung_/unge_ | \b(?:den|det|de|en|et|nogle|andre|nabo\w*|hele)\b[^.!?,]{0,20}\b(?:anden|andet|andre|private?|nye|fine|store|kloge|dyre|ung|unge)_(?:\w+_)?\w*(?:skole\w*|børnehave\w*|vuggestue\w*|institution\w*|sfo\w*|klub\w*|mand|mænd|kvinde\w*|dame\w*|herre\w*|fyr\w*|folk)\b
børnehaven/institutionen/klubben/skolen/vuggestuen | \b\w+(?:skolen|børnehaven|vuggestuen|klubben|institutionen)\b(?=_(?:tror|kan|kunne|har|gider|aner|ved|fatter|mener|synes|påstår|lokker|praler|reklamerer|er_jo|er_vist|er_åbenbart))
""")


@lru_cache(maxsize=20_000)
def _is_others(word: str) -> bool:
    return word.endswith(_PLACE_WORDS) or (len(word) > 2 and word.endswith(_PEOPLE))


def may_name_groups(reading: Reading) -> bool:
    """A quick look: is there anything in the text that `groups` could find, beside a workplace's own names?"""
    return reading.has(_GROUPS) or bool(_OTHERS.hinted(reading.lower)) or any(map(_is_others, reading.word_set))


def groups(reading: Reading, own: tuple[str, ...] = ()) -> tuple[Match, ...]:
    """Groups of people and places that are named; the value tells adults from children. "Vi lærere" is oneself."""
    lower = reading.lower
    found = [*reading.find(_GROUPS), *(reading.find(lexicon_of(own)) if own else ())]
    found += (Match(w.start, w.end, w.lower, ADULTS) for w in reading.words if _is_others(w.lower))
    found += (Match(*m.span(), m[0], ADULTS) for m in _OTHERS.find(lower))
    return tuple(m for m in found if not lower.endswith((" vi ", " os ", " vores egne "), 0, m.start))


def contempt(reading: Reading, kind: str = ADULTS) -> tuple[Span, ...]:
    """Words of contempt for a group of this kind; what is denied, or said of oneself, is spared."""
    found = (m for m in reading.find(_CONTEMPT) if m.value in ("", kind))
    return tuple(Span(m.start, m.end) for m in found if not _spared(reading, m))


def scorned(reading: Reading) -> tuple[Span, ...]:
    """Words of scorn that need no tone (`kværulanter`, `ubrugelig`), as they are known of single persons."""
    found = [c for c in cues(reading.text) if c.field in _BRANDED and c.weight >= _HEAVY]
    return tuple(Span(c.start, c.end) for c in found) if found and not belittled(reading.text) else ()


_BRANDED = frozenset(("slur", "trait"))
_HEAVY = 2


def belittling(reading: Reading) -> tuple[Span, ...]:
    """Words that belittle only in a mocking tone: nothing by themselves, nor when said of oneself."""
    return tuple(Span(m.start, m.end) for m in reading.find(_MILD) if not _spared(reading, m))


def mocking(reading: Reading) -> tuple[Span, ...]:
    """Words of a mocking tone (tydeligvis, mens vi andre): nothing by themselves."""
    return tuple(Span(m.start, m.end) for m in reading.find(_TONE))


def scorn(reading: Reading) -> tuple[Match, ...]:
    """Names that scorn a group by themselves (curlingforældre)."""
    return reading.find(_SCORNFUL)


def sneers(reading: Reading) -> tuple[Span, ...]:
    """Turns of sarcasm that need a group in the same sentence, or in the one before, to mean anything."""
    turns = [Span(m.start, m.end) for m in reading.find(_SNEERING)]
    if _SNEERS.hinted(reading.lower):
        turns += [Span(*m.span()) for m in _SNEERS.find(reading.lower, reading.lower_prose)]
    return tuple(sorted(turns))


def _spared(reading: Reading, match: Match) -> bool:
    before = reading.lower[max(0, match.start - 40) : match.start]
    return bool(_SPARED_BEFORE.search(before)) or bool(_HARMLESS.match(reading.lower, match.start))
