"""Health in letters and notes (helbred i breve og notater): what the list for posts leaves out, in a line about somebody.

A post may speak of an illness in general; a line with a name, a CPR number, "jeg" or "hun" in it rarely does.
"""

from collections.abc import Callable, Iterator

from opslag.core.language import confidential_guards as guards
from opslag.core.language.confidential_unreal import is_made_up
from opslag.core.language.confidential_words import MATTERS, compounds
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns
from opslag.core.language.word_files import sections

_LISTS = {head: [" ".join(e.split()) for e in listed.split(",")] for head, listed in sections("health-notes.txt")}
_WORDS = Lexicon(_LISTS["word"])
_TOPICS = frozenset(_LISTS["matter"])
"""Words of `MATTERS` that are also places, things and subjects; those that count are told elsewhere."""
_ENDS = ("skræk", "fobi", "eksem", "psykose", "smerter", "smerterne", "operation", "operationen", "anfald", "lidelse")
"""What compounds end in that name a fear, a pain, an operation."""
_BODY = r"(?:\w*(?:ben|arm|fod|hånd|finger|ryg|hofte|skulder|knæ|ankel|håndled|albue|næse|nakke|kæbe|tå|lår|ribben|kraveben|hæl|læg|akillessene|korsbånd)|hoved|øje|øre)(?:e?n|e?t|ene|erne|ene|ne|er)?"
_TURNS = Turns(
    rf"""
begave | \b(?:lavt?|svagt?|nedsat|ringe|under_middel)_begave(?:lse|t)\w*|\bbegavelse_under_(?:middel|normalen)
udred/undersøg/mistanke/testes/testet | \b(?:udred\w*|undersøge[st]\w*|undersøgelse|mistanke|test(?:es|et))_(?:for|om|på)_(?:\w+_)?(?:autisme\w*|adhd|add|demens|alzheimer\w*|epilepsi|kræft|diabetes|depression|ocd|tourette\w*|sclerose|parkinson\w*|ordblindhed|hjertefejl|allergi|angst|cøliaki|spiseforstyrrelse|søvnapnø|blodprop|hjernerystelse)\b
misbrug | \b(?:fortæller|taler|fortalte|erkender|indrømmer|oplyser)_(?:om_|et_|sit_|et_stort_){{0,2}}(?:dagligt_|aktivt_|tidligere_)?misbrug\b|\b(?:dagligt|aktivt|massivt|mangeårigt)_misbrug\b
forbrug/indtag | \b(?:dagligt?|stort|fast)_(?:forbrug|indtag)_af_(?:hash|alkohol|sovepiller|kokain|stoffer|spiritus|øl|vin|piller|morfin)\b
demens/hospice/psykiatrisk/forsorgshjem/herberg/krisecent/bosted | \b(?:flytte[rt]?|flyttede|flyttes|kommer|kommet|kom|indlagt|visiteret|indskrevet|overført|skal)_(?:\w+_){{0,3}}(?:på|til|i|ind_på)_(?:demens\w+|hospice\w*|psykiatrisk_\w+|forsorgshjem\w*|herberg\w*|krisecent\w+|bosted(?:et)?)\b
genoptræning | \b(?:flyttet|kommet|overflyttet|udskrevet|kørt|sendt|ind(?:lagt)?|er|går|og)_(?:på|til|i)_(?:\w+_)?genoptræning(?:en)?\b
sover_i/sover_på | \bsover_(?:\w+_)?(?:i_(?:sin_|min_|vores_|deres_)?bil\b|i_(?:et_)?telt_i|på_gaden|på_en_(?:bænk|sofa_hos)|i_(?:en_)?(?:trappeopgang|kælder|opgang)|under_(?:en_)?bro)
går_dårligt/dårligt_gående/gangbesvær | \b(?:går_(?:meget_|så_)?dårligt|dårligt_gående|gangbesvær\w*|svært_gående)\b
nedsat | \bnedsat_(?:hørelse|syn|kraft|førlighed|hukommelse|følesans|lungefunktion|nyrefunktion|mobilitet|immunforsvar)\b
urolig/forvirret/konfus/kastet_op/grådlabil/opkørt | \b(?:meget_|lidt_)?(?:urolig|forvirret|konfus|febril|kastet_op|grådlabil|udadreagerende|opkørt|afkræftet)(?=[,;]_(?:stue|værelse|bolig|st\.|spist|sovet|vil|har|ringet|fået|ikke)\b|\.?$|\._(?:vagtlæge|læge|obs|ringet|fået|spist|set|datter|søn))
bliver_slået/blev_slået/bliver_tævet | \bbl(?:iver|ev)_(?:\w+_)?(?:slået|tævet|mishandlet)(?=[.,!]|_(?:derhjemme|hjemme|af_(?:sin|sine|hans|hendes|far|mor|stedfar|kæresten|manden)))
pt._ | \bpt\._(?:er_)?(?:\w+_)?(?:forvirret|urolig|konfus|febril|afkræftet|svimmel|faldet|vred)\b
tisser | \btisser_i_(?:sengen|bukserne|buksen)\b
fogedret | \b(?:udsættelse|udsat|sat_ud|smidt_ud)_(?:fra|af|ved|i)_fogedretten
i_feber | \b(?:3[89]|4[0-2])(?:,\d)?_i_feber\b
bløde  | \b(?:bløder|blødte)\b(?!_(?:op|hjerte))
besvim | \bbesvim\w+
komme_i_bad/klæde_sig/vaske_sig/gå_på_toilettet/komme_op_ad | \b(?:kan_(?!du_|man_|i_)(?:\w+_)?ikke|ikke_(?:\w+_)?kan)_(?:\w+_){{0,2}}(?:komme_i_bad|klæde_sig_på|vaske_sig|gå_på_toilettet|komme_op_ad_trapper?n?)
stå_op/stå_på_benene/rejse_sig/sidde_ned/synke/trække_vejret/holde_/bevæge_/mærke_/løfte_/fast_føde/på_trapper/ud_af_sengen | \b(?:kan_(?:\w+_)?ikke|ikke_(?:\w+_)?kan)_(?:\w+_)?(?:stå_op|stå_på_benene|rejse_sig|sidde_ned|synke|trække_vejret|holde_balancen|bevæge_\w+|mærke_(?:sin|sine|mine|min)_\w+|løfte_(?:armen|armene|benet|højre|venstre)|spise_fast_føde|gå_på_trapper|komme_ud_af_sengen|holde_(?:på_vandet|maden_i_sig))
ikke_fået | \bikke_(?:fået|taget|får)_(?:sin|sine|hendes|hans|min|mine)_(?:\w*medicin|\w*piller|insulin)
ryste  | \bryster_(?:over_hele_kroppen|på_hænderne|voldsomt)
stammer | \bstammer(?=[.,!]|_og\b|_(?:meget|lidt|stadig|slemt))
stød   | \bf(?:ik|ået)_(?:et_)?(?:elektrisk_)?stød\b
blå_mærker/blåt_mærke/blodpletter | \bblåt?_mærker?(?:_(?:på|over|i)_\w+)?
tør_ikke | (?<!erne_)\btør_ikke_(?:\w+_)?(?:sove|gå|være|komme|møde|tage)_\w+
påvirket | \bpåvirket(?=[.,]|_(?:ved|på|i|til)_|_af_(?:alkohol|stoffer|hash|spiritus|noget))
sig_selv | \b(?:bider|slår|kradser|skader|river|sulter|isolerer)_sig_selv\b
isolerer | \bisolerer_sig(?:_(?:hjemme|på_sit_værelse))?
gulv   | \b(?:lå|ligget|fundet)_(?:\w+_){{0,2}}på_gulvet
skæv   | \bsig_skæv\b
udsat/sat_ud/smidt_ud/mistet/_at_bo | \b(?:udsat|sat_ud|smidt_ud)_af_(?:min|sin|deres|vores)_\w+|\bmistet_(?:min|sin|vores|deres)_(?:bolig|lejlighed)|\bingen(?:_steder|_sted)_at_bo\b
mist   | \bmist(?:ede|et)_(?:jeg_|lige_)?(?:min|mit|sin|sit|vores)_(?:mand|kone|søn|datter|barn|far|mor|bror|søster|job|arbejde|lille_\w+)
sat_ud | \b(?:blevet|er|bliver|blev)_(?:\w+_)?sat_ud(?=[.,!]|_(?:og|af|fra)_)
urolig/forvirret/konfus/desorienter/apatisk/nedtrykt | \b(?:er|var|virker|virkede|bliver|været)_(?:\w+_)?(?:urolig(?!_(?:for|over))|forvirret(?!_over)|konfus|desorienteret|apatisk|nedtrykt)\b
beroligende | \b(?:tager|får|fik|på)_(?:\w+_)?beroligende\w*(?:_(?:piller|medicin))?
hul_i/flænge/sår_i | \b(?:hul|flænge|sår|bule|buler)_i_(?:hovedet|panden|baghovedet|hagen|knæet)\b
for_lidt/næsten_intet/næsten_ikke | \b(?:drikker|spiser|vejer|sover)_(?:\w+_)?(?:for_lidt|næsten_intet|næsten_ikke|næsten_ingenting)\b
afviser/nægter/modsætter/nej_til | \b(?:afviser|nægter|modsætter_sig|nej_til)_(?:al_)?behandling\b
i_søvne | \bgår_i_søvne\b
hoste  | \bhoste[rt]?(?:de)?_(?:blod|slim|op|hele_natten|meget)\b
blod_i | \bblod_i_(?:afføringen|urinen|opspyttet|munden)
går_det_med | \bgår_det_med_\w+_\w*(?:hofte|knæ|ryg|ben|hjerte|skulder|fod|arm|hånd|øjne|øje|sygdom|lunger|nerver)(?:n|en|t|et)?\b
føde/termin | \bskal_føde\b|\btermin_(?:den|i|om|til)_\w+
sår    | \bsår_(?:på|i|under|ved)_(?:\w+_)?\w*(?:hæl|ben|fod|fødder|ryg|tæer|tå|hånd|mund|hoved|balle|hofte|læg)\w*
slår/tæver/banker/sparker | \b(?:slår|tæver|banker|sparker)_(?:\w+_)?(?:børnene|barnet|sine_børn|sin_(?:søn|datter|kone|kæreste|mor|mand)|ham|hende|mig)\b(?!_(?:i|med|fast|op|til_ridder))
svært_ved | \bsvært_ved_at_(?:trække_vejret|gå(?=[.,]|_(?:på|langt|og|ned|op))|sove|synke|spise|huske|stå|rejse_sig|holde_balancen|koncentrere_sig|bevæge_\w+)
venter | \bventer_tvillinger\b
stok/krykke/kørestol/rollator | \b(?:går|bruger|sidder|køres?)_(?:\w+_)?(?:med|i|på)?_?(?:stok|krykker|kørestol|elkørestol|rollator)\b
får_   | \bfår_(?:\w+_)?(?:kemo|stråler|dialyse|ilt|sondemad|morfin|antibiotika|penicillin|antabus|metadon|lykkepiller)\b
bange_for | \bbange_for_(?:\w+_)?at_(?:gå|være|tage|komme|sove|møde)_\w+
mist   | \bmist(?:ede|et|er)_(?:\w+_)?(?:førligheden|synet|hørelsen|stemmen|smagssansen|hukommelsen|balancen|talen|modersmålet|livsmodet|appetitten|et_(?:ben|øje)|en_(?:arm|finger|fod))\b
ryge   | \bryger_(?:\w+_)?(?:hash|fed|pot|joints?|sig_skæv)\b
hash/kokain/stoffer/piller | \b(?:hash|kokain|stoffer|piller)_i_(?=[^.!?]{{0,20}}(?:taske|lomme|skab|værelse|blodet|urinen))
sygehus/hospital/intensiv/skadestue | \b(?:er|ligger|lå|kom|røg|kørt|havnede|endte|været|kommet)_(?:\w+_)?(?:på|til)_(?:sygehuset|hospitalet|skadestuen|intensiv\w*|akutafdelingen)(?!_(?:for_at|og_(?:besøg|arbejd)))
kast   | \bkast(?:er|ede|et)_op\b
drik   | (?<!ikke_)\bdrikker_(?:igen|for_meget|hver_dag|dagligt|tæt|og_(?!vi\b|spis)|sig_fuld)|\bdrikker(?=[.,!]|$)|\bdrak_sig\b|\bdrukket_sig\b
brækk  | \bbrækk(?:et|ede)_(?:\w+_)?{_BODY}\b
forstuv/forvred/forvrid/knust/kvæst | \b(?:forstuv|forvr[ei]d|knus|kvæst)(?:et|ede|te|t|en)?_(?:\w+_)?{_BODY}\b
slået/slog | \bsl(?:ået|og)_(?:\w+_)?(?:ryggen|hoften|hovedet|knæet|skulderen|nakken|armen|foden|albuen|halebenet)\b
falde/faldt | \b(?:er|har|hun|han|og|blev)_(?:\w+_)?fald(?:et|t)_(?:\w+_){{0,2}}(?:igen|gange|hjemme|slemt|voldsomt|(?:på|i|ned_ad|over|ud_af|ned_fra)_(?:gulvet|isen|trappe\w*|bad\w*|toilet\w*|køkken\w*|gangen|stuen|sove\w+|sengen|fortov\w*|haven|hjemmet|dør\w*|stig\w+|cykel|cyklen|hesten|opgangen))\b
drukket/drak | \b(?:drukket|drak)_(?:(?:stort_set|næsten|meget|alt|lige|rigtig)_)*(?:dagligt|hver_(?:eneste_)?(?:dag|aften)(?!s)|tæt|for_meget(?!_(?:vand|kaffe|te|saft|mælk|cola|sodavand|juice)\b)|igennem|fra_morgenstunden|om_morgenen|sig_(?:fuld|i_hegnet|sanseløs))\b
skærer/skar/cutter | \b(?:skærer|skar)_i_sig\b|\bcutter\b
ondt_i | \bondt_i_(?:(?:min|mit|sin|sit|hele|begge|højre|venstre|det|den)_)?\w+
smerter_i | \b(?:smerter|stik|prikken|jag)_i_\w+
tabt_sig/taber_sig | \b(?:tabt|taber)_sig_(?:\w+_)?\d+_kilo\b
sover_ | \bsover_(?:\w+_)?(?:dårligt|ikke_om_natten|næsten_ikke)\b
hører_/ser_ | \b(?:hører|ser)_(?:\w+_)?(?:dårligt(?!_nok)|næsten_ingenting|stemmer|syner)\b
allerg/tåler_ikke | \btåler_ikke_\w+
gravid/henne_i/fremme_i | \b(?:gravid|henne|fremme)_(?:i|med)_(?:uge_\d+|\d+\._(?:uge|måned)|tvilling\w*)
i_uge  | \bi_uge_\d+(?=_(?:af_)?(?:min_|sin_)?gravid\w*)
"""
)
_SOMEBODY = Pattern(
    r"\b(?:jeg|mig|min|mit|mine|han|hun|ham|hende|hans|hendes|faren|moren|far|mor|manden|kvinden|drengen|pigen|sønnen|datteren|konen|naboen|søn|datter|kone|mand|bror|søster|nabo|barnet|patienten|beboeren|borgeren|borger|pt|undertegnede|ansøger(?:en)?|klager|eleven|skadelidte?)\b|\bcpr\b|\d{6} ?[-–/]? ?0000\b"
)
_MANY = Pattern(
    r"\b(?:mange|flere|alle|nogle|procent|pct|borgere|unge|ældre|børn med|patienter|mennesker|personer|dem der|forskellige|hvis du|når du|har du|får du|man kan|man får|man bliver|kan man|hvis dit|hvis din|hvis barnet|kom til|temaaften|foredrag|kursus|hold for|vaccin\w*|forebyg\w*)\b"
)
_NOT_NOW = Pattern(
    r"\b(?:ingen|uden|ikke (?:længere )?(?:har|haft|får|fået)?|aldrig|frygter|mod|om|hverken) (?:\w+ )?$"
)
_AGE = Pattern(r"\b(?:uge|på|i|nr\.?|stue|værelse|lejlighed|plads|årgang) \d+\w? ")
"""No number of people: `gravid i uge 31 med diabetes`, `Villum på 9 har ...`."""
_AS_SUBJECT = Pattern(
    r"\b(?:undervis|svarer|rådgiv|vejled|forsk|foredrag|oplæg|kursus|kurser|specialist|ekspert|hjælper|behandler\b|tilbyder|tilbud|inviterer|førstehjælp|træn|åbner|samler ind|arbejde med|arbejder med|pris for|fortæller om|taler om|lært at|holder øje|uddannet|klogere|debat|lover|vil have flere)"
)
_FIGURE = Pattern(
    r"ondt i (?:hjertet|sjælen|røven|måsen|pengepungen|pungen|(?:\w+ )?(?:maven|hovedet|øjnene|ørerne)(?: (?:af|over|bare|når|ved)\b))|(?:kvalme|hovedpine|feber|kramper?) (?:af|over|bare)\b"
    r"|søvnløse? (?:nat|nætter)|\w+ over ?for\b|\w+-(?!\w)|blind makker"
)
_GROUP = (
    "løse",
    "syge",
    "ramte",
    "demente",
    "handicappede",
    "blinde",
    "døve",
    "udsatte",
    "gravide",
    "anbragte",
    "hæmmede",
    "afhængige",
    "misbrugere",
)
"""`Hjemløse skal have et sted at sove`: all of them, where the sentence begins with it."""
_MARKS = " \"'»”“«–-"
_NOT_BUDGETED = Pattern(
    r"\b(?:der er|er der|(?:kommunen|regionen|staten|byrådet|skolen|biblioteket|foreningen|klubben|huset|museet|teatret|institutionen|forvaltningen|centret|sygehuset|hospitalet|vejvæsenet)(?: har)?) (?:simpelthen |desværre |jo |bare )?$"
)
_NEEDS = Pattern(r"\w+ (?:penge|råd) til (?:mad|medicin|husleje|bleer|tøj|strøm|varme|bus)")
"""`Der er ikke penge til en ny hal`: nobody's poverty, but for what one lives by."""
_REALLY = Pattern(r"\b(?:husk(?: lige| venligst| på)?,? at|fordi|vær obs på,? at|bemærk,? at)\b")
"""What follows is so, also in a sentence that begins with `når`."""
_BEASTS = Pattern(
    r"\b(?:dyrlæge|drægtig|føllet|foler|hvalp|kattekilling|robot|\w*dukken?\b|statue|bamse|opvaskemaskine|printer|computer|kopimaskine)"
)
"""Of beasts and things the same words are said."""
_HEALTH = ("health", "care n")
_AFAR, _SIGNED = 90, 60
"""How far before a sentence somebody may be named, and after it sign."""


def noted(reading: Reading, people: Callable[[], list[int]]) -> Iterator[Span]:
    """Every such word in a sentence about somebody; `people` tells where those stand who are named in private."""
    found = [(place, "n") for place in _listed(reading)]
    found += [(Span(*m.span()), "s") for m in _TURNS.find(reading.lower)]
    known = people() if found else []
    for place, way in found:
        sentence = next((s for s in reading.sentences if s.start <= place.start < s.end), None)
        if sentence and _is_about_one(reading, sentence, known) and _is_told(reading, sentence, place, way):
            yield place


def _listed(reading: Reading) -> Iterator[Span]:
    yield from (Span(m.start, m.end) for m in reading.find(_WORDS))
    yield from (Span(m.start, m.end) for m in reading.find(MATTERS) if _counts(m))
    long = [w for w in reading.word_set if len(w) > 8]
    ending = {w for w in long if w.endswith(_ENDS)}
    ending.update(w for w, value in compounds(long).items() if value[:6] in _HEALTH and w not in _TOPICS)
    if ending:
        yield from (Span(w.start, w.end) for w in reading.words if w.lower in ending)


def _counts(match: Match) -> bool:
    return match.value in ("health n", "health p") and match.entry not in _TOPICS and not match.entry.endswith("-*")


def _is_about_one(reading: Reading, sentence: Span, people: list[int]) -> bool:
    """Is somebody named in the sentence, or just before it, or spoken of as "jeg" or "hun"?"""
    ended = len(reading.text) - _SIGNED
    signs = range(max(sentence.end, ended), sentence.end + _SIGNED)
    if any(sentence.start - _AFAR < start < sentence.end or start in signs for start in people):
        return True
    return _SOMEBODY.search(reading.lower, sentence.start, sentence.end) is not None


def _is_told(reading: Reading, sentence: Span, place: Span, way: str) -> bool:
    """Not of many, not as a subject, not of nobody real."""
    left, right = reading.lower[sentence.start : place.start], reading.lower[place.end : sentence.end]
    left = left[max((m.end() for m in _REALLY.finditer(left)), default=0) :]
    if _FIGURE.match(reading.lower, place.start) or _BEASTS.search(reading.lower):
        return False
    if is_made_up(reading, sentence.start, sentence.end) or guards.IN_CASE.search(left):
        return False
    if _AS_SUBJECT.search(left) and not guards.HAS_IT.search(left):
        return False
    if _NOT_NOW.search(left) or _MANY.search(left) or guards.is_general(left):
        return False
    return not guards.is_topic("", told := _AGE.sub("", left), right, way, told)


def is_of_all(reading: Reading, start: int, end: int) -> bool:
    """A group that a sentence begins with, or what a house has no money for."""
    sentence = next((s for s in reading.sentences if s.start <= start < s.end), None)
    left = reading.lower[sentence.start if sentence else 0 : start]
    said = reading.lower[start:end]
    if said.endswith(_GROUP) and not left.rpartition(":")[2].strip(_MARKS) and reading.lower.startswith(" ", end):
        return True
    poor = said.endswith(("penge til", "råd til", "ikke penge")) and _NOT_BUDGETED.search(left) is not None
    return poor and not _NEEDS.match(reading.lower, start)
