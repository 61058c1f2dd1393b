"""Ways in that are only hinted at (antydede adgange): a password told as a recipe, a value without its word, a lock that
does not hold. A recipe, a value or a flaw counts where something that is locked is spoken of close by."""

import re
from collections.abc import Iterator

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import around
from opslag.core.language.turns import Turns

_REACH = 130
_NAME = r"(?:fornavn|efternavn|navn|vejnavn|bynavn|pigenavn|kaldenavn|årstal|åbningsår|fødselsår|stiftelsesår|byggeår|fødselsdag|fødselsdato|bryllupsdag|bryllupsdato|initialer|husnummer|postnummer|telefonnummer|lokalnummer|stjernetegn|klubhold|måned|årstid|ugedag|forkortelse)(?:et|en|erne|net|men|ne|let|lene|tallet)?"
_NUMERAL = "(?:nul|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni)"
_MARK = r"udråbstegn|spørgsmålstegn|stjerne|havelåge|firkant|bindestreg|nul|nuller|et-tal|ettal|tallet"
_WHOSE = r"(?:min|mit|mine|vores|husets|skolens|byens|kommunens|klubbens|afdelingens|chefens|lederens|direktørens|formandens|pedellens|hundens|kattens|kontorets|foreningens|hallens|bibliotekets|stedets|gadens|året[s]?|[a-zæøå]{3,}s)"
_RECIPES = Turns(rf"""
efterfulgt/plus/og så/og derefter/og bagefter/sat sammen/skrevet sammen/ud i ét/i ét ord/uden mellemrum | \b{_NAME}\b[^.!?]{{0,60}}?(?<!,_)\b(?:efterfulgt_af|plus|og_så|og_derefter|og_bagefter|sat_sammen|skrevet_sammen|(?:ud_)?i_ét(?:_ord)?|uden_mellemrum)\b
efterfulgt/plus/og så/og derefter/og bagefter | \b(?:efterfulgt_af|plus|og_så|og_derefter|og_bagefter)_(?:\w+_){{0,3}}?(?:{_NAME}|{_MARK})\b
udråbstegn/spørgsmålstegn/stjerne/havelåge/firkant/bindestreg/nul/ettal | \bmed_(?:\w+_){{0,3}}?(?:{_MARK})_(?:bagefter|bagpå|foran|til_sidst|til_slut|efter)\b
baglæns/bagfra/omvendt rækkefølge/to gange | \b{_WHOSE}_(?:\w+_){{0,2}}?{_NAME}\b[^.!?]{{0,25}}\b(?:baglæns|bagfra|i_omvendt_rækkefølge|to_gange)\b
begyndelsesbogstav/med lille/med stort/med småt | \bmed_(?:lille|stort|småt)_(?:[a-zæøå]\b|begyndelsesbogstav|forbogstav)|\b(?:stort|lille)_begyndelsesbogstav\b
minus/lægger du/læg en til/trukket fra/ganget med/plus | \b{_NAME}\b[^.!?]{{0,20}}\b(?:minus|plus|ganget_med)_\w+
altså/nemlig | \b{_WHOSE}_(?:\w+_){{0,2}}?{_NAME}\b[^.!?]{{0,30}}\b(?:altså|nemlig|det_vil_sige)_\w+
tal/cifre | \b(?:de|som|med)_(?:de_)?(?:samme_)?(?:fire|fem|seks|4|6)_(?:tal|cifre)\b
først/start med | \b(?:først|start_med)_(?:\w+_){{0,2}}?{_NAME}\b[^.!?]{{0,50}}\b(?:så|derefter|bagefter)_\w+
bagfra/baglæns/omvendt | \b(?:bare|blot|skrevet|stavet|læst)_(?:bagfra|baglæns|omvendt)\b
navnet på/navn | \bnavn(?:et)?_på_(?:\w+_){{1,4}}og_(?:det_|så_)?(?:år|året|årstal\w*|tal|tallet|nummer\w*)\b
navn og/navne og/år og/dag og/navnet og/ og det år | \b(?:koden?|kodeordet|password\w*|adgangskoden?)\b[^.!?]{{0,50}}\b{_WHOSE}_(?:\w+_){{0,2}}?{_NAME}_og_(?:det_|så_)?(?:år\b|året\b|årstal\w*|tallet\b|{_NAME}\b)
og så/og derefter | \bog_(?:så|derefter)_\d(?:-\d)+\b
sedlen/seddel | \bsedlen_(?:siger|lyder)_\w+
står indgraveret/står skrevet/står malet/står ridset/står printet/står noteret | \b(?:den|de|koden|kodeordet)_står_(?:stadig_|altid_)?(?:indgraveret|skrevet|malet|ridset|printet|noteret)_(?:på|i|under|bag)\b
i stedet for | \b(?:nul|et_nul|nuller|et-tal|ettal|snabel-?a|dollartegn|\d|@)_i_stedet_for\b
sikkerhedsspørgsmål | \bsikkerhedsspørgsmål\w*[^?]{{0,60}}\b(?:er|var|svaret)\b
0,/1,/2,/3,/4,/5,/6,/7,/8,/9,/0-/1-/2-/3-/4-/5-/6-/7-/8-/9- | (?<![\d.,:/-])(?<!\d_)\d(?:(?:,_?|-)\d){{3,5}}(?![\d.,:/%-]?\d|_(?:år|kl|klasse|årgang|kr|og_\d+_(?:år|klasse)))
nul/to-/tre-/fire-/fem-/seks-/syv-/otte-/ni-/to, /tre, /fire, /fem, /seks, /syv, /otte, /ni,  | \b{_NUMERAL}(?:(?:,?_og_|,_|-|_){_NUMERAL}){{3,5}}\b(?!_(?:år|klasse|årgang|og|kroner))
tast/skriv/indtast/tryk | \b(?:ind)?(?:tast(?:er|e)?|skriv(?:er)?|tryk(?:ker)?)_(?:bare_|blot_|du_|man_|i_|så_)*(?:året|årstallet|datoen|fødselsdagen|antallet|tallet|nummeret|navnet|ordet)(?:,|_(?:på|for|hvor|da|vi|som|{_WHOSE}))
""")
_LOCKED = Turns(r"""
adgang/kode/password/pinkode/login | \b(?:adgangen|adgang_til|\w*koden?|\w*kodeord\w*|\w*password\w*|log-?in\w*|\w*login\w*)\b
log ind/logger/logge på/log på/logget/logge  | \b(?:log|logger|logge|logget)_(?:\w+_){0,2}(?:ind|på)\b
åbne/låse/låsen/lås op/låst | \b(?:åbner?|åbnes|låser?|låses|låst|lukker|lukkes)_(?:\w+_){0,3}?(?:op|med|den|computeren|døren|skabet|boksen)\b|\b\w*lås(?:en|e)?\b
computer/maskine/skærm/tablet/printer/server/drev/system/mappe/portal/kalender/anlæg/profil/konto/indbakke/mailkonto | \b\w*(?:computer|pc'?|maskine|tablet|ipad|printer|server|fællesdrev|drev|system|fagsystem|portal|kalender|mailkonto|indbakke|profil|konto|mikrofonanlæg|anlæg)(?:en|et|n|ne|erne|installation\w*)?_(?:\w+_){0,4}?(?:åbner|åbnes|starter|vågner|kræver|siger|spørger|beder|vil_have|låser|lukker|driller|kommer)\b|\bruminstallation\w*
dør/port/låge/alarm/elevator/omklædning/depot/skab/boks/bom/panelet | \b\w*(?:døren?|port(?:en)?|lågen?|alarm(?:en)?|skabet|boks(?:en)?|depotet|bommen|panelet)\b
wifi/wi-fi/gæstenet/trådløs/nettet/på listen | \b(?:wi-?fi\w*|gæstenet\w*|trådløse?_net\w*|(?:komme?_|vil_(?:du|i)_)?på_nettet|vælg_\S+_på_listen)\b
kommer du ind/kommer man ind/kommer i ind/slipper/lukke sig ind/lukker dig ind/lukke jer selv ind | \bkommer_(?:du|man|i|vi)_(?:\w+_)?ind\b|\blukker?_(?:sig|dig|jer|os)_(?:selv_)?ind\b
talrække/kombination/tallene til/dør i/døre i | \b(?:talrække\w*|talkombination\w*|kombinationen|\w*døre(?:ne)?_i)\b
tastatur/computeren/pengeskab | \b(?:tastatur\w*|computeren|pengeskab\w*)\b
samme ord/samme kode/ordet, der/det ord | \b(?:samme_(?:ord|kode)|(?:det|det_samme)_ord|ordet,_der)\b
kasse/ipad/tablet/telefon/terminal/skabe | \b\w*(?:cafékassen|kassen|kasseapparatet|ipads?|ipaden|tabletten|telefonen|terminalen|skabene|garderobeskabet)\b
bruger/brugeren/brugernavn | \b(?:brugernavn\w*|bruger(?:en)?_(?:er|hedder))
""")
_FLAWS = Turns(r"""
lås/smæk/haspe/slå/i stykker/defekt | \b\w*(?:døren?|porten?|lågen?|vinduet|kælderen|skuret|depotet|serverrummet|\w+rummet|skabet|hallen|indgangen|låsen|smækken|haspen|slåen)\b[^.!?]{0,50}\b(?:(?:slet_|overhovedet_)?(?:ikke|ingen)_lås(?:_på)?|kan_ikke_låses|går_ikke_i_lås|smækker_ikke|(?:den|de)_smækker_ikke|binder_ikke)\b
låsen/smækken/haspen/slåen | \b\w*(?:låsen|smækken|haspen|slåen)\b[^.!?]{0,40}\b(?:er_(?:\w+_)?(?:i_stykker|defekt|væk)|i_stykker|holder_ikke|virker_ikke|duer_ikke)\b
skub/kreditkort/skruetrækker/hårnål/mønt | \b(?:døren?|porten?|lågen?|vinduet|skabet|\w+døren)\b[^.!?]{0,50}\b(?:med|bare)_(?:et|en)_(?:\w+_)?(?:skub|kreditkort|skruetrækker|hårnål|mønt|ryk|spark)\b
lirke/skubbes/vippes/brydes/løftes/presses/sparkes/trækkes op | \b(?:\w*døren?|\w*porten?|lågen?|\w*vinduet?|vinduerne|skabet|hegnet)\b[^.!?]{0,50}\b(?:lirkes?|skubbes?|vippes?|brydes?|løftes?|presses?|sparkes?|trækkes?)_(?:\w+_)?(?:op|ind|af|fri)\b
logger /log af/logget/ligger åbne/står åben | \blogger_(?:jeg_|vi_)?(?:\w+_)?(?:aldrig|ikke|sjældent)_(?:af|ud)\b|\b(?:jeg|vi)_(?:logger|låser)_(?:\w+_)?(?:aldrig|ikke|sjældent)_(?:af|ud|skærmen|computeren)\b|\b(?:sagerne|journalerne|sagssystemet|journalsystemet|fagsystemet)_(?:ligger|står|er)_(?:altid_|bare_)?åb(?:ent?|ne)\b
logget ind som/logget på som | \blogget_(?:ind|på)_som_(?:administrator|admin|superbruger|chef\w*|leder\w*|mig|systemansvarlig)\b
løft/skub/ryk/spark/puf | \b(?:giv|tag|gi')_(?:\w+_)?(?:\w*døren?|porten|lågen|vinduet)_et_(?:\w+_)?(?:løft|skub|ryk|spark|puf|dask)\b
lukker alle/lukker enhver/lukker hvem | \blukker_(?:alle|enhver|hvem_som_helst)_ind,?_der_(?:siger|ser|ligner|spørger|banker)
alarm/kamera/overvågning/vagt | \b(?:alarmen|tyverialarmen|kameraet|kameraerne|overvågningen)\b[^.!?]{0,30}\b(?:virker_ikke|er_(?:en_)?attrap|i_stykker|ude_af_drift|er_slukket|optager_ikke|aldrig_sat_til|er_ikke_tilsluttet)\b
""")
_OPEN_TO_ALL = Pattern(
    r"\b(?:siden|natten|nat|lukker alle|lukker enhver|lukker hvem|weekend\w*|opdager|lukketid|springer|derimellem|runde|alene|altid|udefra|bare|når jeg|når vi|går hjem|indtil|først|endnu|aldrig|hele|døgnet|ferien|når vi er gået|uden nøgle|ingen (?:har )?opdage\w*|smeden|låsesmeden)\b"
)
_WELL_KNOWN = "velkommen sommer vinter foraar forår efterår efteraar password kodeord admin kommune qwerty hemmelig test solskin hejhej abc skole blomst".split()
_NUMBERED = "/".join(f"{word}{sign}" for word in _WELL_KNOWN for sign in "0123456789-")
"""With what follows at once, for the words alone stand everywhere."""
_DEFAULTS = Turns(rf"""
{_NUMBERED} | (?<![\w#@/.])(?:{"|".join(_WELL_KNOWN)})-?\d{{1,4}}[!.#*]?(?![\w%])
""")
_STILL_USED = Pattern(
    r"\b(?:skifte[tr]?|udlevere\w*|bruger stadig|bruger vi|bruger alle|virker|gælder|samme|alle (?:på|i)|fælles|standard\w*|logge\w*|(?:den|det) vi fik|første dag|kommer (?:du|man|i) ind)\b"
)
_ADVICE = Pattern(
    r"\b(?:undgå|(?:brug|vælg|del|skriv|giv|lån)e?r? (?:\w+ ){0,2}aldrig|aldrig (?:må|skal|bruge?|vælge?|dele?|skrive?|give?)|brug (?:ikke|en|et|mindst|hellere|gerne)|vælg (?:en|et|ikke|aldrig)|må ikke|skal (?:være|mindst|indeholde)|lav (?:din|dit|en)|find på|dårlig idé|hackere?|svindlere?|kursus|fidus\w*|gættet?|gæt\b|knæk|rabat\w*|konkurrence\w*|quiz\w*|escape|skattejagt|opgave\w*|gåde\w*|tæl\w*|remse\w*|hop\w*|e-?mail|postkort|lånerkort)\b"
    r"|\b(?:dit|din|dine|jeres|barnets|deres) (?:\w+ )?(?:navn|fornavn|efternavn|fødselsdag|fødselsår|initialer|cpr|lånernummer|kort|kode|egen|eget)"
)

_NOT_OURS = Pattern(
    r"\b(?:toiletdør\w*|badedør\w*|(?:din|dit|dine|jeres) (?:\w+ )?(?:cykel\w*|bil\w*|dør\w*|hus\w*|vindue\w*|lås\w*|skab\w*)|husk at (?:låse|lukke)|tyve\w*|indbrud\w*|elevator\w*|vaskemaskine\w*)"
)
"""A lock of the reader's own, or one that keeps nobody out."""


def hinted(text: str) -> Iterator[Span]:
    """Recipes, well-known values and flaws, each near what it opens."""
    lower = read(text).lower
    flaws = [m for m in _FLAWS.find(lower) if _OPEN_TO_ALL.search(around(lower, m, 60))]
    values = [m for m in _DEFAULTS.find(lower) if _STILL_USED.search(around(lower, m, 110))]
    yield from (Span(*m.span()) for m in flaws if not _NOT_OURS.search(around(lower, m, 80)))
    told = [*_opening(lower), *values]
    yield from (Span(*m.span()) for m in told if not _ADVICE.search(around(lower, m, 100)))


def _opening(lower: str) -> list[re.Match[str]]:
    """Recipes with something locked close by, but not within their own words only."""
    recipes = [*_RECIPES.find(lower)]
    locked = [m.span() for m in _LOCKED.find(lower)] if recipes else []
    return [r for r in recipes if any(a < r.end() + _REACH and b > r.start() - _REACH for a, b in locked)]
