"""Words and shapes of scorn (foragt): each weighs something, and only together with somebody whom it can hit.

The words are `data/scorn.txt`, a field and its weight at a time. A shape is a turn that no list can hold: a likeness
(`så hurtig som en våd svamp`), a half praise (`ikke ligefrem den skarpeste`), an incapacity (`kan hverken hilse eller stave`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.turns import Turns

LEAST = 1.5
"""Less than this in a whole text can hit nobody."""


class Cue(NamedTuple):
    """A word or turn of scorn: where, which field it belongs to, how much it weighs."""

    start: int
    end: int
    field: str
    weight: float


def _entries() -> dict[str, str]:
    """Every entry of the list with its `field weight`."""
    text = (resources.files("opslag.core.language") / "data" / "scorn.txt").read_text(encoding="utf-8")
    entries: dict[str, str] = {}
    for section in text.split("\n[")[1:]:
        head, _, listed = section.partition("]")
        for entry in listed.split(","):
            if entry.strip():
                entries.setdefault(" ".join(entry.split()).replace("+", ","), head)
    return entries


SCORN = Lexicon(_entries())
_DONE_BY_ALL = (
    "hilse smile stave læse regne tælle skrive kende lede binde koge passe styre tænke tænde åbne lukke bage køre parkere gå huske"
    " holde svare lægge sortere trykke ringe møde tale dreje skrue hamre måle save stå stole tørre vaske bære"
).split()
_DO = f"(?:{'|'.join(_DONE_BY_ALL)})"
_CANNOT = "/".join(["ikke at", "ikke engang", *(f"ikke {verb}" for verb in _DONE_BY_ALL)])
_POOR = (
    "dum doven klog skarp kvik langsom tom hul charmerende morsom interessant nyttig brugbar falsk glat sur fuld skæv tyk fed"
    " grim kedelig tør sløv træg begavet intelligent hjælpsom venlig blid empatisk fejlfri pålidelig ærlig smidig høflig døv"
    " blind forvirret ubehagelig arrogant irriterende pinlig elendig håbløs dårlig ringe umulig ulidelig selvglad stædig sær"
).split()
_BAD = f"(?:{'|'.join(_POOR)})e?t?"
_SO_BAD = "/".join(f"så {word}" for word in _POOR)
_DULL = "dum|doven|grim|fed|tyk|lad|tom|blind|hul|fuld|snotdum|døv|klog|skarp|kvik|hurtig"
_LIKE = "/".join(f"{word}{ending} som" for word in _DULL.split("|") for ending in ("", "me", "ne", "de", "e"))
"""Pieces: a poor word after `så`, before `som`, and what somebody cannot do after `ikke`."""
_LISTED = (
    ("simile", 3.0, rf"""
{_LIKE} | \b(?:{_DULL})(?:me|ne|de|e)?_som_(?!ingenting|intet\b|om\b|vi\b|jeg\b|de\b|den\b|det\b|han\b|hun\b|i\b|altid|før|har|er\b|skal|kan|mulig|man\b|du\b|sædvanlig|regel)\w+
burde/skulle | \b(?:nogle|visse|den_slags|sådan_nogle|de)_(?:mennesker|folk|borgere|forældre|patienter|typer|klienter|ledige|elever|unge|kunder|lejere|beboere)_(?:burde|skulle)_(?:bare_|altså_|slet_|simpelthen_)?(?:ikke|aldrig|forbydes|have_forbud)\b
klovn/joke/vittighed/parodi/plage/pest/skændsel/rotte/heks/snog/amatør/katastrofe/medløber/kost/fuser/nar/hund i | \ber_(?:bare_|jo_|altså_|simpelthen_|og_bliver_|en_kæmpe_)?en_(?:stor_|kæmpe_|vandrende_|komplet_|total_|sand_|ren_)?(?:klovn|joke|vittighed|parodi|plage|pest|skændsel|rotte|heks|snog|amatør|katastrofe|medløber|kost|fuser|nar|hund_i_et_spil)\b
"""),
    ("simile", 2.0, rf"""
som en/som et/som to/som tre/som fem | \b{_BAD}_som_(?:en|et|to|fem|tre)_\w+
{_SO_BAD} | \bså_{_BAD},?_at\b
som en/som et | \bsom_(?:en|et)_(?:fuld|våd|død|gammel|brugt|tom|punkteret|rusten|tabt|forvirret|hovedløs|halv|tam|rådden|skæv|slatten|søvnig|fladtrådt|overkørt)t?e?_\w+
på størrelse| \b\w+_på_(?:størrelse|niveau|højde)_med_(?:en|et)\b
som en/som et | \b(?:charme|hjerne|intelligens|humor|empati|udstråling|ambitioner|hukommelse|personlighed|overblik|indsigt|dømmekraft|moral|takt|begavelse|situationsfornemmelse)_som_(?:en|et)\b
engang    | \b(?:kan|kunne)_ikke_engang_(?:lede|stave|læse|tænke|koge|binde|tælle|regne|kende|skrive|parkere|passe|styre|tænde|åbne|lukke)\b
ego/selvtillid/ambition | \b(?:ego|mund|selvtillid|arrogance|dumhed|næse|bagdel|røv|mave)_(?:så_stor|på_størrelse|som_et|som_en|på_højde)\b
man skulle | \bman_skulle_(?:næsten_|jo_|faktisk_|ellers_)tro\b
grisene/hunden/rotterne/katten/fluerne | \b(?:grisene|hunden|rotterne|katten|fluerne|mågerne|svinene)_(?:ville|vil|heller|ikke)\b
forskel   | \bforskel(?:len)?_på_[^.!?]{3,50}_og_(?:en|et)_\w+\?
ligner    | \bligner_(?:mest_|stadig_|altid_)?(?:en|et|noget),?_(?:der|som)_(?:har|er|kom|kommer|lige|aldrig|blev)\b
undre     | \bundre_sig_over,?_(?:hvad|hvem|hvordan)\b
ikke en døjt/ikke et ord/ikke en bønne | \bikke_en_(?:døjt|bønne|tøddel|snus)\b
som en/som et | \b(?:ansigt|stemme|krop|hår|humør|facon|charme|latter|smil|hoved|blik|hygiejne|manerer|tempo|energi|temperament)_som_(?:en|et)\b
vist at/vist, at | \b(?:har_)?(?:igen|nok_en_gang|endnu_engang|endnu_en_gang|atter)_(?:be)?vist,?_at_(?:man|det|en)_(?:\w+_)?(?:ikke|sagtens|godt|kan)
opfundet  | \bopfundet_noget,_der_hedder
behøver   | \b(?:ikke|heller_ikke)_(?:\w+_)?(?:behøver|kræver|bruge?r?)_(?:en_|at_have_)?(?:hjerne|omtanke|forstand|begavelse|talent|uddannelse)
fuld af fusk/fuld af gas/fuld af lort/fuld af løgn/fuld af sig selv/fuld af varm luft | \bfuld_af_(?:løgn|lort|gas|varm_luft|sig_selv|fusk)
kunne have| \b(?:gymnasieelev|barn|treårig|femårig|hund|papegøje|abe|praktikant|folkeskoleelev|bamse|spand)\w*_kunne_have_\w+
sælge/sælger/solgte | \b(?:sælge|sælger|solgte|solgt)_(?:gerne_)?sin_(?:egen_)?(?:gamle_)?(?:mor|bedstemor|mormor|farmor)\b
uden at   | \b(?:kan|kunne)_(?:\w+_)?ikke_\w+_(?:en|et)_\w+_uden_at_(?:glemme|miste|tabe|vælte|fare_vild|ødelægge|smadre|spørge)
bevis     | \b(?:levende|vandrende|lysende|omvandrende)_(?:bevis|eksempel|argument)\w*
brok/dovenskab/dumhed/inkompetence/selvtillid/sludder/uduelighed/varm luft | \bhvis_(?:dumhed|dovenskab|brok|uduelighed|inkompetence|sludder|varm_luft|selvtillid)
vild i    | \bfar(?:e|er|et)?_vild_i_(?:en|et|sin|sit)\b
evne/gear/hjerneceller/kvaliteter/talenter/udtryk | \b(?:kun_én|én|to|tre)_(?:kvaliteter|talenter|gear|hjerneceller|evner?|udtryk)\b
ligner    | \bligner_(?:\w+_)?(?:en|et)_(?:gris|sæk|telt|vraget|spøgelse|fugleskræmsel|julemand_i|hvalros|flodhest|ged|heks|bulldog|skildpadde|affalds\w+|uheld|ulykke)
det er som | \bdet_er_som_(?:køer|grise|høns|får|aber|katte|elefanter|børn|at_se|at_tale_til)_(?:på|i|med|der|en|et|til)?
end de/end han/end hun | \b(?:snakker|taler|skriver|råber|sender|lover)_(?:\w+_)?(?:hurtigere|mere|højere|længere)_end_(?:han|hun|de)_(?:tænker|læser|lytter|arbejder|ved|holder)
som en/som et | \bsamme_(?:\w+_)?(?:sans|intelligens|charme|udstråling|empati|talent|forståelse|humor|overblik|evner|temperament|hukommelse|begavelse|personlighed|situationsfornemmelse)_(?:for_\w+_)?som_(?:en|et)\b
før h/uden h | \b(?:uden|før)_(?:ham|hende)_ville_(?:alting|alt|det_hele)_(?:virke|køre|gå|fungere)
end for | \bmere_(?:talent|evner|flair|sans|tid|interesse|øje)_for_\w+(?:_\w+)?_end_for\b
"""),
    ("unable", 1.5, rf"""
{_CANNOT} | \b(?:kan|kunne|formår|evner|magter|formåede)_(?:\w+_){{0,2}}ikke_(?:engang_)?(?:at_)?{_DO}\b
ikke engang evner/ikke engang formår/ikke engang kan/ikke engang kunne/ikke engang magter/ikke evner/ikke formår/ikke kan/ikke kunne/ikke magter | \bikke_(?:engang_)?(?:kan|kunne|formår|evner|magter)_(?:at_)?{_DO}\b
hverken   | \bhverken_(?!er_|var_|om_)[^.!?]{{1,40}}\beller\b
uden at   | \buden_at_(?:kunne|ane|vide|have|fatte|forstå)_\w+
forskel   | \bkende_forskel_på
formåe    | \bformåede(?:_\w+)?_at_(?:glemme|tabe|miste|vælte|smadre|misforstå|ødelægge|køre|ramme|rode)
havde ikke læst | \bhavde_ikke_læst_(?:brevet|beskeden|mailen|skiltet|indbydelsen),
"""),
    ("inept", 2.0, r"""
, der aldrig/, der ikke/, som aldrig/, som ikke/, der knap/, der dårligt/, der næppe | \b(?:en|nogen|mand|kvinde|folk|mennesker|chef|person),_(?:der|som)_(?:aldrig|ikke|knap|næppe|dårligt)_(?:nok_)?(?:har|kan|kunne|ved|gider|tør|evner|duer|læser|tænker)\b
, der aldrig/, som aldrig/, der dårligt/, der knap/, som dårligt/, som knap | \b,_(?:der|som)_(?:aldrig|dårligt|knap)_(?:nok_)?(?:har|kan|ved|gider|tør|duer|læser|tænker)\b
født uden/kræver | \bfødt_uden\b|\bkræver_(?:jo_)?(?:en_)?(?:hjerne|omtanke|begavelse)
hjerne    | \bhjerne\w*\b[^.!?]{0,30}\b(?:barsel|ferie|slukket|tom|derhjemme|glemt|orlov|savn|pension|pause|lukket)
ste_ | \b(?:ikke|næppe|hverken)(?:_\w+)?_(?:den|det|byens|verdens)_\w+ste_\w+(?:_\w+)?_(?:i|på|ved)_
glemme    | \bglemmer?_(?:sit_eget|sin_egen|alt)\b
lyver/lyve | \blyver\b|\blyve,?_når\b
begavelse/charme/dygtighed/evner/faglighed/flid/humor/intelligens/kompetence/talent | \b(?:talent|evner|flid|dygtighed|intelligens|kompetence(?:r|rne)?|humor|charme|faglighed|begavelse)_(?:kan|er|var)_(?:det|der)_(?:\w+_)?(?:ikke|næppe)\b
ikke just/ikke ligefrem/næppe | \b(?:intelligens\w*|begavelse\w*|hjerneceller\w*)\b[^.!?]{0,25}\b(?:ikke_ligefrem|næppe|ikke_just)\b
eneste_ | \beneste_(?:kernekompetence|kompetence|talent|evne|kvalifikation)\b
dumt/idiotisk/sludder/tåbeligt/vrøvl | \b(?:sagt|sagde|siger|skrevet|lavet)_(?:\w+_)?(?:noget|det)_(?:dumt|vrøvl|sludder|tåbeligt|idiotisk)\b
f guds nåde/ldrig ladet | \baldrig_ladet_(?:sandheden|fakta|viden|virkeligheden)\b|\baf_guds_nåde\b
at blive | \buden_(?:nogensinde_)?at_blive_(?:fortrolig|klogere|dygtigere|bedre)\b
den anden halvdel | \bden_anden_halvdel_(?:kunne|kan|gad|gider)_(?:det_)?ikke\b
er dum/er fed/er fuld/er skæv/er tyk | \b(?:mor|far|moren|faren|konen|manden|datteren|sønnen)_er_(?:tyk|fed|dum|skæv|fuld|dummere|tykkere)\b
"""),
    ("wish", 2.0, r"""
burde     | \bburde\b[^.!?]{0,20}\b(?:aldrig|ikke|nøjes|fyres|skamme|vide_bedre|prøve_at|lære|tage_et|skifte|blive_hjemme|være_hjemme|gå_hjem)\b
skulle    | \bskulle_(?:aldrig|ikke)_(?:have|være|få|nærme)
hvordan blev/hvordan er/hvordan fik/hvordan har | \bhvordan_(?:er|blev|fik|har)\b[^.!?]{0,30}\b(?:nogensinde|rektor|chef|leder|ansat|jobbet|kørekort|eksamen|valgt)\b
hvem ansatte/hvem gav/hvem har/hvem lukkede | \bhvem_(?:har|gav|lukkede|ansatte)_(?:\w+_)?(?:ansat|ladet|lukket|lært|givet|dog)\b
hvor finder/hvor får/hvor graver | \bhvor_(?:finder|får|graver)_(?:de|man|i|vi)_(?:dem|dog|sådan|den_slags)
græd/kommer til at savne/mærker forskel/savnede/savner | \b(?:ingen|ikke_et_øje)\b[^.!?]{0,18}\b(?:græd|grædt|savner|savnede|kommer_til_at_savne|mærker_forskel)
skolebænken/sandkassen/hjem til/tilbage til | \b(?:tilbage|hjem)_til_(?:skolebænken|sandkassen|børnehaven|der,_hvor)
burde have | \bburde_have_(?:kørekort|tilladelse|opsyn|advarsel|brugsanvisning)
nogen burde | \bnogen_burde_(?:tage|slukke|gemme|fjerne)_(?:\w+_)?(?:mikrofonen|telefonen|computeren|nøglerne|tastaturet|fra_ham|fra_hende)
mere end h/savnet mere | \b(?:blive|bliver)_savnet_mere\b|\bsavner_(?:\w+_)?mere_end_(?:ham|hende)
"""),
    ("force", 2.0, r"""
på ham/på hende/på dem/på knægten/på manden/på damen/på patienten | \b(?:satte|sad|lagde|lå|stod)_(?:\w+_){0,2}på_(?:ham|hende|dem|knægten|manden|damen|patienten)\b
har aldrig | \bhar_aldrig_(?:skadet|slået_nogen|gjort_nogen)
hånd/hårde hænder | \bfast_hånd|\bhård_hånd|\bhårde_hænder
vred/vrider | \bvr(?:ed|ider|edet)_(?:\w+_)?arme?n?
mens      | \bmens_(?:han|hun|de)_(?:skreg|græd|hylede|vrælede|tudede|sparkede|spjættede|bad|tryglede|bandede)
spøge     | \bikke_(?:er_)?til_at_(?:spøge|spille_smart|lege)_med
lærte     | \bså_(?:han|hun|de)_(?:lærte|kan_lære|kunne_lære|kunne_forstå|forstod)
isolation/underværker | \bi_isolation\b|\bunderværker
ekstra    | \b(?:strammede|spændte|skruede)_(?:\w+_){0,2}(?:lidt_ekstra|en_tand|til)\b
i kulden/i mørket/i regnen/i sneen | \b(?:udenfor|ude|ud)_i_(?:regnen|kulden|sneen|mørket)
tog_ | \btog_(?:kun_|bare_|lige_)?(?:to|tre|fire|fem|seks)_(?:mand|mænd|kolleger|betjente|vagter|voksne|af_os)_at
i gulvet med/ned i | \bned_i_(?:gulvet|asfalten|fliserne|brostenene)\b|\bi_gulvet_med\b
"""),
    ("slur", 2.0, r"""
møg/lorte/skide/pisse/fucking | \b(?:møg|lorte|skide|pisse)(?!vejr|spred|dag|fald|kold|lækker|flot|fed|sød|sej|dejlig|hygge|nice|smart|ærger|varm|vigtig|godt|god|sjov|dyr|sag|bunke|irriter|dygtig|skræm|r\b|t\b|n\b|st|lig)[a-zæøå]{3,}|\bfucking_\w+
bangerøv/blærerøv/bonderøv/brokkerøv/dummerøv/fjols/hængerøv/idiot/klynkerøv/kælling/narrøv/nasserøv/sløverøv/tosse | \b[a-zæøå]{3,}(?:kælling|idiot|tosse|fjols)(?:en|er|et|erne|r)?\b|\b(?:nar|blære|bonde|nasse|bange|dumme|klynke|brokke|sløve|hænge)røve?n?e?\b
rotte/hoved | \b(?:snylte|klub|kloak|skatte|møg)rotte\w*|\b(?:får|tom|fed|kål|kød|ler|pap|brokke|vrøvle|sludre|dumme|ævle)e?hoved\w*
"""),
    ("power", 1.0, r"""
skraldespand/makulator/papirkurv/bunken/rundt arkiv/runde/glemmebog | \b(?:ryger|røg|lægges|lander|landede|smed|smider)_(?:\w+_){0,2}(?:i|ned_i|i_den_runde)_(?:skraldespanden|makulatoren|papirkurven|det_runde_arkiv|bunken|glemmebogen)
lader/lod_ | \b(?:lod|lader)_(?:den|telefonen|klokken|snoren|det)_(?:bare_)?(?:kime|ringe|bippe)
afvist/lukket/skrottet/smidt | \b(?:ansøgning|sag|klage|anmodning)\w*_(?:blev|er|bliver|røg)_(?:afvist|lukket|smidt|skrottet)\b
brusebad/kold spand | \bkold(?:t|e)?_(?:brusebad|spand|afvaskning)
som om vi/som om | \b(?:lod|lader)_(?:vi|jeg),?_som_om\b|\blod_som_om_(?:vi|jeg)\b
fulde     | \bvores_fulde_\w+
jagt/løb efter/visiter/spær/skældte/råbte ad/lærestreg/strammere end | \bjagtede\b|\bløb_efter_(?:dem|ham|hende)|\b(?:krops)?visitere\w*|\bspærre(?:de|t)?_\w+_inde|\bskældte_(?:vi|jeg)|\bråbte_ad_(?:dem|ham|hende)|\blærestreg\w*|\bstrammere_end
bar_/bærer/hentede/henter/slæber | \b(?:bærer|bar|slæber|henter|hentede)_(?:vi_|jeg_)?(?:fladskærmen|sofaen|tv'et|fjernsynet|computeren|playstation\w*|møblerne|smykkerne)
lægger    | \blægger_(?:vi_|jeg_)?(?:den|røret|telefonen|dem|klagen|sagen)_(?:bare_)?(?:på|til_side|væk|i)
skal bare have | \bskal_bare_have_(?:en|et)_\w+
lidt længere/lidt ekstra | \blidt_(?:længere|ekstra)\b
de kunne/han kunne/hun kunne/løbe_/stikke | \b(?:løbe|stikke)_(?:af_)?fra_os\b|\btroede,?_(?:at_)?(?:de|han|hun)_kunne\b
din sag er | \bdin_sag_er_(?:lukket|afvist)
hunden/hundene/vagterne | \b(?:tog|tager|slap)_(?:vi_)?(?:lige_)?(?:hunden|hundene|vagterne)_(?:med|løs)
koldt vand/kolde bade | \bkoldt_vand\b|\bkolde_bade\b
banke/bankede/døren/sparkede døren | \bbank(?:er|ede)_(?:vi_|jeg_)?på\b|\bbryde?r?_døren|\bsparkede_døren
boden/cyklen/hunden/knallerten/nøglerne/pengene/skiltet/soveposen/telefonen/teltene/teltet/tæppet/varerne/_bilen/_børnene | \b(?:tager|tog|flåede|rev|pillede|fjernede|slæbte|hentede|smadrede)_(?:vi_|jeg_)?(?:bilen|teltet|teltene|hunden|knallerten|cyklen|telefonen|nøglerne|pengene|børnene|boden|skiltet|tæppet|soveposen|varerne)
tilbage/kontanthjælp | \b(?:holde|holder|holdt)_(?:\w+_){0,2}tilbage\b|\bkontanthjælp\w*_(?:kan|kunne|skal)
lade_/lader/lod_ | \b(?:lod|lader|lade)_(?:jeg_|vi_)?(?:ham|hende|dem|\w+en|\w+erne|\w+ne)_(?:\w+_)?(?:ringe|vente|stå|sidde|svede|fryse|tigge|gå|komme|rende|udfylde|kravle)
stempl/magten/nøglen/pengene/sidste ord/hånden | \b(?:har|sidder_med|holder)_(?:stemplet|magten|nøglen|nøglerne|pengene|det_sidste_ord|sidste_ord|hånden_på|kuglepennen|pennen|papirerne)\b
bleg/hvid/lang_/lille/små_/tavs_/tavse | \b(?:blive|bliver|blev|blevet)_(?:\w+_)?(?:hvide?|blege?|tavse?|små|lille|lang)_(?:i_|i_ansigtet|i_hovedet)?
lige e/manglede/naturligvis e/selvfølgelig e | \bfandt_(?:jeg_|vi_)?(?:lige|selvfølgelig|naturligvis)_(?:en|et)\b|\bmanglede_(?:lige|selvfølgelig)_(?:en|et)
hvis de/hvis han/hvis hun | \bhvis_(?:han|hun|de)_ikke_(?:smiler|opfører|tier|holder|sidder|spørger|siger|retter)
_gange | \b(?:ringe|komme|udfylde|sende|spørge|bede|møde)_(?:\w+_)?(?:tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|hundrede)_gange
3 om/4 om/5 om/6 om/fem om/fire om/i nattøj/mens de s/seks om/tre om | \bklokken_(?:tre|fire|fem|seks)_om_(?:natten|morgenen)|\bkl\._(?:3|4|5|6)_om_(?:natten|morgenen)|\bmens_de_(?:sov|spiste)|\bi_nattøj\w*
afgift/afslag/bøde/nej | \b(?:gav|give|giver|uddele|uddelte|stemplede|skrev)_(?:vi_|jeg_)?(?:\w+_)?(?:afslag|nej|bøde\w*|afgift\w*)\b|\bsige_nej_til
bodycam/kameraet/lydløs | \b(?:sat|sætter|satte|slår|slog|slået)_(?:\w+_){0,2}(?:på_lydløs|lydløs|bodycam|kameraet)\b
bagest/i bunken/nederst | \b(?:lægge|lagde|lægger)_(?:den|dem|sagen|klagen|brevet)_(?:\w+_)?(?:i_bunken|nederst|bagest)
lommelygte/med hundene | \blommelygte\w*_(?:i|kl|klokken)|\bmed_hundene\b
for sent/sekunder_ | \bsekunder_(?:efter|for_sent)\b|\bminut(?:ter)?_for_sent\b
ude på/uden på | \b(?:ude|uden)_på_(?:parkeringspladsen|gaden|trappen|fortovet)\b
"""),
    ("relish", 1.5, r"""
højdepunkt/intet/ikke noget/ingenting | \b(?:intet|ikke_noget|ingenting)_(?:er_)?(?:som|bedre_end|skønnere_end|så_\w+_som|slår)_(?:at_se|at_høre|synet|lyden|det_blik|en_\w+)
blik/ansigt/mine/udtryk/lyd/suk | \b(?:det|de|deres|hans|hendes|den)_(?:\w+_)?(?:blik(?:ke)?|ansigt(?:er)?|mine(?:r)?|ansigtsudtryk|udtryk|lyd|suk)_(?:de|han|hun|man|når|da)\b
træt af   | \b(?:aldrig|ikke)_træt_af\b
pludselig | \bpludselig_(?:kunne|kan|havde|forstod|var|huskede)_(?:de|han|hun|den|damen|manden|folk)\b|\bkunne_(?:de|han|hun)_pludselig
alligevel | \b(?:hun|han|de)_(?:kan|ved|husker|mærker|hører|forstår|opdager)_(?:det_)?(?:jo_)?alligevel_(?:ikke|intet)
virkeligheden | \bvelkommen_til_(?:virkeligheden|den_virkelige|livet|danmark,)
fra frisk/fra højrøvet/fra kæk/fra sej/fra smart/fra stor | \bfra_(?:kæk|frisk|stor|sej|smart|højrøvet)_til_\w+
ha!       | ,_ha!|\bha!\W*$
bedste/dejligste/fedeste/højdepunkt/sjoveste/skønneste | \b(?:den_|det_)?(?:bedste|skønneste|sjoveste|fedeste|dejligste|højdepunkt\w*)_(?:\w+_)?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dag|vagt|nat|tur|øjeblik|morgen|del|lyd|syn|service|wakeup\S*)\b|\bdagens_højdepunkt
glæder/glæde/skadefryd/en fryd/fryd for | \b(?:de|livets|hverdagens)_små_glæder|\bsmå_glæder\b|\bskadefryd\w*|\bren_glæde|\ben_fryd|\bfryd_for
giv mig/jeg får aldrig nok/kunne gøre det | \bgiv_(?:mig|os)_(?:flere|mere|endnu)|\bjeg_får_aldrig_nok|\bkunne_gøre_det_(?:hele|hver)
festligt/herligt/kosteligt/morsomt/sjovt at/skægt/tilfredsstillende/underholdende | \b(?:skægt|festligt|morsomt|underholdende|herligt|kosteligt)\b|\btilfredsstillende_at\b|\bsjovt_at_(?:se|høre)\b
fordi jeg gad/fordi jeg kan/fordi jeg kunne/fordi jeg må/fordi vi gad/fordi vi kan/fordi vi kunne/fordi vi må | \bfordi_(?:jeg|vi)_(?:kunne|kan|må|gad)\b
vise_/vise,_ | \bvise,?_(?:dem,?_|ham,?_|hende,?_)?hvem_der
hele vejen | \b(?:grinede|lo|smilede|sang|fløjtede)_(?:vi_|jeg_)?hele_vejen
de kan/de må/de skal/folk kan/folk må/folk skal/han kan/han må/han skal/hun kan/hun må/hun skal | \b(?:de|han|hun|folk)_(?:kan|må|skal)_(?:jo_|godt_|lige_|så_|bare_|nok_)*(?:lære|vente|øve|nøjes|sidde_og|stå_og|prøve|græde|klage|tigge)
kan de/kan han/kan hun | \bkan_(?:de|han|hun)_(?:godt|sagtens|fint|bare)_(?:bruge|have|tåle|vente|undvære|klare)
så kan    | \bså_(?:kan|må|skal)_(?:de|han|hun|folk)_(?:jo_|godt_|lige_|bare_|vel_|måske_)*(?:lære|vente|øve|nøjes|sidde|stå|prøve|tænke|gå|lade)
rolig     | \bbare_rolig
mærke     | \b(?:lige|rigtig|godt)_(?:kunne|fik_lov_at|få_lov_at)_(?:mærke|føle|smage)
så ved/så forstår/så fatter/nu ved/nu forstår/nu siger | \bså_(?:ved|forstår|fatter)_(?:de|han|hun)(?:_alle_sammen)?\b|\bnu_(?:ved|forstår|siger)_(?:de|han|hun)\b
hævn      | \bhævn\w*
der endelig fred/der endelig ro/der endelig stille/der fred/der ro/der stille | \bså_(?:bliver|er|blev|var)_der_(?:endelig_)?(?:fred|ro|stille)\b
opdager   | \b(?:de|han|hun)_opdager_(?:det_)?(?:aldrig|ikke)\b
spændt    | \bvi_venter_(?:spændt|i_spænding)
sig selv  | \bklage[rdt]*_over_(?:sig_selv|vejret|solen|fuglene|regnen|luften|alt|sin_egen)
bane-rekord/rekord    | \brekordtid|\bpersonlig_rekord|\bny_(?:\w+-?)?rekord|\bbane-?rekord
derfor | \b(?:derfor|det_er_derfor)_(?:elsker|holder)_(?:jeg|vi)
elsker    | \belsker_(?:mit_job|jobbet|mit_arbejde|min_vagt)
så hurtigt/så pænt/så stille/så stærkt | \baldrig_(?:før_)?(?:har_\w+_|set_)?(?:\w+_)?(?:pakket?|løbet|flyttet|smuttet|adlydt)_så_(?:hurtigt|stærkt|pænt|stille)
sikke en | \bsikke_en_(?:dejlig|fredelig|skøn|rolig|herlig)_(?:vagt|nat|aften|dag_på)
dyst/kappes/konkurrence/væddemål | \b(?:væddemål|konkurrence|dyst|kappes)\b[^.!?]{0,25}\b(?:om,?_)?hvem_(?:af_os_)?(?:der_)?(?:\w+_)?(?:få|får|skrive|skriver|nå|give|giver|skræmme|afvise|smide|flest|hurtigst)
ev_de_/ev han/ev hun/iver_de_/iver han/iver hun | \b(?:bliver|blev)_(?:de|han|hun)_(?:pludselig_|straks_|altid_)?(?:\w+_)?(?:høflige?|flinke?|medgørlige?|tavse?|spage?|artige?|spagfærdig\w*)\b
elsker | \b(?:vi|jeg)_elsker,?_når_(?:\w+erne|folk|de|han|hun|borger\w*|en_\w+)_(?:løber|kommer_løbende|bander|græder|råber|sparker|tigger|bønfalder|skælder|hyler)
elsker | \belsker_(?:lyden|synet|duften)_af\b
mens_ | \bmens_\w+_(?:løber|løb|råber|råbte|hylede|bandede)_(?:efter|ved|af|og|rundt)
gør man/lærer de det/skal det gøres | \bsådan_(?:skal_det_gøres|gør_man|lærer_de_det)[.!]
_er_noget | \bskal_ikke_(?:komme_og_)?tro,?_(?:at_)?(?:han|hun|de)_er_noget
får man ikke for meget af/grinede | \bgrinede_(?:helt_|hele_vejen_)?hjem\b|\bfår_man_ikke_for_meget_af
fornøjelse til/morgen,_ | \bgodmorgen,_(?:gutter|drenge|venner|prinsesser|søvntryner|piger)[.!]|\bgod_fornøjelse_til_(?:os|mig|nattevagten|aftenvagten|kollegerne)
"""),
    ("sigh", 1.5, r"""
sikke     | \bsikke_(?:en|et|nogle)_(?!fest|dag|aften|nat|oplevelse|udsigt|flot|dejlig|fantastisk|skøn|stemning|weekend|sommer|vinter|god|glæde|lettelse|jubel|tur|start|forskel|modtagelse|energi|indsats|hyggelig|smuk)\w+
nogle     | \b(?:nogle|visse)_(?:mennesker|folk|borgere|forældre|patienter|typer|kolleger|klienter|ledige|elever|unge|kunder|lejere|beboere)_(?:burde|skulle|kan|har_bare|lærer|fatter|forstår|tror|er_bare)
ikke alle | \bdet_er_ikke_alle,?_der_(?:er_født|har_fået|kan)
rigtigt | \b(?:læste|læser|hørte|hører)_rigtigt
næste_gang_ | \bnæste_gang_(?:kan|må|skal|får|tager|vil)_(?:han|hun|de|vi|jeg)\b
kalder    | \b(?:vi|jeg)_(?:kalder|kaldte|har_døbt|døbte|plejer_at_kalde)_(?:dem|ham|hende)\b
så mangler| \bså_(?:mangler_vi|er_der_kun)\b
det tog | \bdet_tog_(?:kun|bare)_\w+_(?:måneder|uger|timer|år|dage|forsøg|samtaler|møder)
agde jeg/agde vi/krev jeg/krev vi/tænkte | \b(?:sagde|skrev)_(?:vi|jeg)_(?:selvfølgelig_|naturligvis_)?ikke\b|\bmen_(?:vi|jeg)_tænkte_(?:det|vores|mit)
klag      | \bklage[rdt]*_over_\w+(?:en|et|rne)?,_\w+
man burde/man kan jo/man må da/man skulle tro | \bman_(?:skulle_tro|burde|må_da|kan_jo)\b
aftenens/dagens/månedens/nattens/ugens/årets | \b(?:dagens|ugens|månedens|aftenens|nattens|årets)_(?:\w+_)?(?:spørgsmål|undskyldning|citat|kunde|borger|opkald|mail|klage|perle|gæst|patient|pårørende|forælder|geni|lyshoved|idiot|bilist)\b
besynderligt/mærkeligt/pudsigt/påfaldende/sjovt/underligt | \b(?:mærkeligt|sjovt|underligt|pudsigt|forunderligt|besynderligt|påfaldende)(?:_nok)?,?_(?:at|så|som|hvordan)_(?:det|de|han|hun|alle)_(?:kun|altid|aldrig|pludselig|lige)\b
jo da/nej da/nej nej/næh nej | [.!?«]_(?:nej_da|nej_nej|jo_da|næh_nej),_(?:vi|det|du|man|så)_
ja ja/jaja/jo jo/nå ja | \b(?:ja_ja|jaja|nå_ja|jo_jo),_og_(?:julemanden|månen|jorden|grise|min_hund|jeg_er|påskeharen)
sødt | [.!?«»]_sødt[.!]
lufte/tillæg | \b(?:luftede|lufte|lufter)_(?:\w+_)?ud_(?:i|efter|bagefter|hele)_|\bkan_man_få_\w*tillæg\b|\bhvor_er_\w+tillægget
amme spørgsmål/om det samme | \bspørg(?:er|e|te)_(?:os_)?(?:\w+_)?om_det_samme\b|\bsamme_spørgsmål_(?:hver|igen)
svar: | \bsvar:_(?:nej|ja),_men_det
"""),
)  # fmt: skip
_SHAPES = Turns("\n".join(turns.strip() for _, _, turns in _LISTED))
_WEIGHED = tuple((field, weight) for field, weight, turns in _LISTED for _ in turns.strip().splitlines())
"""The field and the weight of each shape."""
_SELF = Pattern(r"\b(?:jeg|vi|os|mig|min|mit)\b")
_SELF_IS = Pattern(
    r"\b(?:jeg|vi)\s(?:er|var|bliver|blev|har været|føler|følte|virker|lyder)\b|\b(?:er|var|føler|følte|bliver|blev) (?:jeg|vi|mig|os)\b|\b(?:min|mit|vores) egen\b"
)
THING = Pattern(
    r"\s(?!og\b|som\b|at\b|i\b|på\b|der\b|til\b|for\b|men\b|eller\b|når\b|da\b|hvis\b|mod\b|over\b|med\b|end\b|nok\b|igen\b|af\b|om\b|hver\b|hele\b|før\b|ud\b|være\b|han\b|hun\b|de\b|den\b|det\b|er\b|var\b|kan\b|har\b|skal\b|vil\b|ved\b|ikke\b|så\b|hvor\b|man\b|jeg\b|bliver\b|mens\b|fordi\b|deroppe\b|derinde\b|dernede\b|også\b|bare\b|altid\b)(?!\w*(?:menneske|mand|kvinde|kone|dame|herre|fyr|type|person|sjæl|stodder|krop|gas|svin|ko|kost|mær|ged|unge|dreng|pige|tøs|leder|chef|konsulent|lærer|kolleg|vikar|folk|klient|borger|patient|forældre|elev|ansøger|beboer|bilist|kunde|bruger|sagsbehandler|læge|rådgiver|direktør|borgmester|formand|journalist|pædagog|medarbejder|inspektør|assistent|pedel|typer|hoved)\w*)[a-zæøå]{3,}"
)
STAGE = Pattern(
    r"\b(?:forestilling(?:en)?|premieren?|musical\w*|skuespil\w*|teater\w*|revy(?:en|er)?|siger (?:han|hun) selv|selvironi\w*)\b"
)
_SPOKEN = Pattern(
    r"\b(?:nogle|mange|folk|andre|børnene|eleverne) (?:kalder|siger|tror|mener|synes)\b|\bkalder sig\b|\bbliver (?:ofte )?kaldt\b"
)
_BALANCED = Pattern(r"[^.!?]{0,25}, men (?:han|hun|de) (?:kan|elsker)\b")
_PLAYED = Pattern(
    r"\b(?:teater\w*|forestilling\w*|rolle\w*|skuespil\w*|revy\w*|eventyr\w*|spiller den|klovnen|ordet|begrebet|udtrykket)\b"
)
_NEGATED = Pattern(r"\bingen\b|\b(?:ikke|aldrig|ingen|næppe|hverken|uden at være)\b(?:\s[\wæøå]+){0,3}\s$")
_BRAIN = Pattern(
    r"\b\w*(?:prop|blødning|svulst|knude|tumor|skade|betændelse|celler|kirurgi|scanning\w*|ilt|slag) (?:i|af|til|på) $"
)
_GENEROUS = Pattern(r"\b(?:ingen med|uden|mangler|manglende|mangel på|nul) $")
_SHY = Pattern(r"\b(?!jeg|vi|du|i\b)[\wæøå]+ (?:synes|syntes)(?: selv)?,? (?:at )?det (?:er|var) (?:\w+ )?$")
_SHY_AT = Pattern(r" at (?:blive|få|modtage|stå|tage imod)\b")
"""What is said of an illness, of somebody without respect, and of one who is praised and blushes, is no scorn."""
_DONE = frozenset("inept unable lazy dirty wish whine".split())
_SAID = frozenset("slur trait mild simile inept unable".split())
_JUDGED = frozenset(("trait", "mild"))
_BEING = frozenset("slur trait mild".split())
_WORDLY = frozenset("slur trait mild dirty lazy".split())


@lru_cache(maxsize=512)
def cues(text: str) -> tuple[Cue, ...]:
    """Every cue, left to right, none inside a heavier one; what is denied, played or said of oneself is left out."""
    reading = read(text)
    every = {*_listed(reading), *_shaped(reading.lower), *_faced(reading)}
    if not every or sum(cue.weight for cue in every if cue.weight > 0) < LEAST:
        return ()
    found = sorted(every, key=lambda c: (-abs(c.weight), c.start - c.end, c))
    return tuple(sorted(c for c in apart(found) if not _spared(reading, c)))


def apart(found: list[Cue]) -> list[Cue]:
    """Those that do not overlap; the heaviest first."""
    kept: list[Cue] = []
    for cue in found:
        if all(cue.end <= k.start or k.end <= cue.start for k in kept):
            kept.append(cue)
    return kept


_FACES = {"😂": ("laugh", 1.0), "🤣": ("laugh", 1.0), "😏": ("laugh", 1.0), "😈": ("relish", 1.0), "🤭": ("laugh", 0.75), "🙈": ("laugh", 0.75)} | {
    "🙄": ("sigh", 1.0), "🤦": ("sigh", 1.0), "🤷": ("sigh", 0.75), "💪": ("relish", 0.75), "🏆": ("relish", 0.75), "😎": ("relish", 0.75), "🤡": ("slur", 2.0), "🥱": ("sigh", 0.75)
}  # fmt: skip


def _faced(reading: Reading) -> Iterator[Cue]:
    emojis = reading.emojis
    if not emojis:
        return
    first = {reading.text[span.start]: span for span in reversed(emojis)}
    for sign, span in first.items():
        if face := _FACES.get(sign):
            yield Cue(span.start, span.end, *face)


def _listed(reading: Reading) -> Iterator[Cue]:
    for match in reading.find(SCORN):
        field, _, weight = match.value.partition(" ")
        yield Cue(match.start, match.end, field, float(weight))


def _shaped(lower: str) -> Iterator[Cue]:
    for turn, m in _SHAPES.numbered(lower):
        yield Cue(m.start(), m.end(), *_WEIGHED[turn])


def _spared(reading: Reading, cue: Cue) -> bool:
    start = max((s.start for s in reading.sentences if s.start <= cue.start), default=0)
    left = reading.lower[start : cue.start]
    if _is_kindly_meant(reading, cue, left):
        return True
    if cue.field in _WORDLY and _NEGATED.search(left) and "hverken" not in left:
        return True
    if cue.field in _SAID and _PLAYED.search(reading.lower, start, _end_of(reading, cue)):
        return True
    clause = re.split(r"[,;:–]| og | men ", left)[-1]
    if cue.field in _SAID and (_SPOKEN.search(left) or STAGE.search(reading.lower)):
        return True
    if cue.field in _JUDGED and THING.match(reading.lower, cue.end):
        return True
    if cue.field in ("inept", "unable") and _BALANCED.match(reading.lower, cue.end):
        return True
    if cue.field in _BEING:
        return bool(_SELF_IS.search(clause))
    return cue.field in _DONE and bool(_SELF.search(clause))


def _is_kindly_meant(reading: Reading, cue: Cue, left: str) -> bool:
    if cue.field == "kind":
        return bool(_GENEROUS.search(left))
    words = reading.lower[cue.start : cue.end]
    if words.startswith("hjerne"):
        return bool(_BRAIN.search(left))
    shy = words.startswith(("pinlig", "flov", "akavet"))
    return shy and bool(_SHY.search(left) or _SHY_AT.match(reading.lower, cue.end))


def _end_of(reading: Reading, cue: Cue) -> int:
    return next((s.end for s in reading.sentences if s.start <= cue.start < s.end), cue.end)


_TONE = frozenset("laugh again asked hurt relish power".split())
"""Fields that are heard, and say nothing by themselves."""


def weigh(found: tuple[Cue, ...], most: float = 3.0) -> float:
    """The weight of all of them together; one field counts at most `most`, a field of tone at most 2."""
    fields: dict[str, float] = {}
    for cue in found:
        top = min(2.0, most) if cue.field in _TONE else most
        fields[cue.field] = max(-2 * most, min(top, fields.get(cue.field, 0.0) + cue.weight))
    return sum(fields.values())
