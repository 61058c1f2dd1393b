"""Harsh tone to colleagues (hård tone mellem kolleger): blame, orders, lecturing and scorn to somebody who is spoken to.

A turn weighs by itself; words of scorn (`scorn.py`) weigh when the text speaks to somebody or names a colleague or a
team. Disagreement, criticism of a matter and a plain request weigh nothing.
"""

from functools import lru_cache

from opslag.core.language.colleague_jibes import JIBES
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import persons
from opslag.core.language.reading import Reading, read
from opslag.core.language.scorn import Cue, about_one, apart, cues, weigh
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 1.5
_TURNS = (
    ("blame", 2.0, Turns(r"""
gange     | (?<!har_vi_)(?<!vi_har_)\b(?:forklaret|sagt|skrevet|vist|fortalt|svaret|bedt|mindet|gentaget|påpeget|rettet)_(?:\w+_)?(?:det|dig|jer|til_dig|til_jer|dine|dit|om_det)\b[^.!?]{0,25}\b(?:gange|igen_og_igen)\b|\bhvor_mange_gange_skal
_gang | \b(?:jeg|dig|jer|du|i)\b[^.!?]{0,60}\bfor_(?:fjerde|femte|tredje|sjette|syvende|tiende|hundrede|117\.|\d+\.|\w+tende)_gang\b|\bfor_(?:fjerde|femte|tredje|sjette|syvende|tiende|hundrede|\d+\.|\w+tende)_gang\b[^.!?]{0,40}\b(?:du|dig|jer)\b
altid     | \b(?:du|i)_(?:skal|glemmer|brokker|afbryder|blander|smutter|klynker|piver|klager|spørger)_(?:dig_|jer_)?(?:jo_|da_|også_|bare_)?altid\b(?!_(?:dig_selv|jer_selv|så_|gerne|pænt|venligt|først_om))|\b(?:du|i)_har_(?:jo_|da_)?altid_(?:en_undskyldning|travlt|noget_at|en_mening)|\bkommer_altid_for_sent|\baltid_(?:dig|jer),?_der_(?!husker|redder|hjælper|rydder|tager|har_kage|laver|henter|ordner|smiler|bager|åbner|kommer_med|finder|sørger|trøster|griner|lytter|står_klar)
aldrig    | \b(?:du|i)_(?:har|er|kommer|gør|svarer|læser|hjælper|laver|rydder|lytter|overholder|passer|tager)_(?:jo_|da_|også_|bare_|åbenbart_)?aldrig\b(?!_(?:kedelig|sur|alene|langt|bange|forkert|for_gammel|fejl|vrøvl|skuffet|i_tvivl|nej|et_nej|bedre|været_(?:så|bedre)))
igen      | \b(?:det|så)_(?:er|blev|var)_(?:selvfølgelig_|jo_|så_)?(?:igen_)?(?:dig|jer)\b(?!_[^.!?]*(?:tak|æren|skal_have)|_igen!|!|,?_(?:som_)?(?:vi|jeg|alle|de|hele|køkkenet|banen|turen)_|,?_der_(?:\w+_)?(?:vinder|vandt|får|fik|skal_(?:forsvare|slå|slås|bage|have)|har_(?:pokalen|kagen|titlen|æren|nøglen|grillen)|bager|forsvarer|starter|mangler_(?:et_hold|en_trøje|at_melde)))|(?<!se_)(?<!møde_)(?<!have_)(?<!for_)(?<!til_)(?<!få_)(?<!høre_)(?<!fra_)(?<!med_)(?<!hos_)(?<!på_)\b(?:dig|jer)_igen\b(?!!|,_[a-zæøå]+!)|\bigen_(?:dig|jer)\b
typisk    | \btypisk_(?:dig|jer|it|hr|økonomi|ledelsen|nattevagten|aftenholdet|\w+afdelingen|\w+vagten|\w+kontoret)\b(?!_at_(?:redde|hjælpe|tænke|huske|bage|have|sørge|finde))
skyld     | \b(?:din|jeres|hans|hendes)_(?:egen_)?(?:fejl|skyld)\b(?<!ikke_din_skyld)(?<!ikke_din_fejl)(?<!ikke_jeres_fejl)(?![^.!?]*\b(?:grin|smil|lykked|glad|kage|sjov|rettes?\b|rette\b))
ødelæg    | \b(?:du|i)_(?:ødelægger|smadrer|spolerer|forpester|saboterer)
undskyld/træt af | \b(?:dine|jeres|den_slags|flere|evige|dårlige)_(?:\w+_)?undskyldning|\bhar_du_en_undskyldning|\btræt_af_(?:dit|dine|din|jeres|jer|dig|at_rydde_op|at_gøre_rent|at_samle_op|at_dække)
må bruge/må dække/må gøre/må lave/må redde/må rydde/må samle/må tage/må trække/måtte bruge/måtte dække/måtte gøre/måtte lave/måtte redde/måtte rydde/måtte samle/måtte tage/måtte trække/skal bruge/skal dække/skal gøre/skal lave/skal redde/skal rydde/skal samle/skal tage/skal trække/skulle bruge/skulle dække/skulle gøre/skulle lave/skulle redde/skulle rydde/skulle samle/skulle tage/skulle trække | \b(?:mig|os|andre)\b[^.!?]{0,20}\b(?:må|måtte|skal|skulle)_(?:rydde|samle|tage|lave|redde|dække|gøre|trække|bruge)\b[^.!?]{0,25}\b(?:dig|jer|læsset|din|dit|jeres|sliddet|arbejdet)
knokle    | \b(?:mens_)?vi_(?:andre_)?(?:knokler|løber|slider|arbejder)\b[^.!?]{0,12}\b(?:og|mens)_(?:du|i)\b
du ved/ved godt selv | \bdu_ved_(?:godt|udmærket),?_hvem_du_er|\b(?:i|du)_ved_godt_selv
hvem      | \bhvem_(?:\w+_){0,4}(?:har_ansat|ansatte|har_sluppet|har_spurgt|tror)_(?:dig|jer|du|i)\b
altid dig/det er dig | \bdet_er_altid_dig\b(?!,?_der_(?:husker|redder|hjælper|rydder|tager|har_kage|laver|henter|ordner|smiler|bager|åbner|kommer_med|finder|sørger|trøster|griner|lytter|står_klar))|\bdet_er_ikke_\w+\._det_er_dig\b
""")),
    ("jibe", 2.75, JIBES),
    ("sting", 2.75, Turns(r"""
måske skulle du/måske burde du | \bmåske_(?:skulle|burde)_du_(?:hellere_|bare_)?holde_dig_til\b
eller nej | \b(?:savne|savnet|brug_for|glade?_for|lykkelige?)\b[^.!?]{0,25}[.!]_(?:nå,?_)?eller_nej\b
igen ikke | \bat_du_(?:nu_)?igen_ikke_har_\w+
vi andre | \bdu_[^!?]{0,50}\b(?:ikke|aldrig|glemt\w*)\b[^!?]{0,40}\bgodt,?_(?:at_)?vi_andre_(?:har|er|kan|gjorde|gad|gider)\b
, men modigt/, men kreativt/, men sødt/, men fantasifuldt/modigt/kreativt/fantasifuldt | \bforkert,_men_\w+|\b(?:virkelig|meget|utrolig|usædvanlig)t?_(?:modigt|kreativt|fantasifuldt)_(?:bud|svar|forsøg|regnestykke|referat)
er dig, der/er dig der | \ber_(?:måske_|nok_)?dig,?_(?:[a-zæøå]+,_)?der_er_(?:problemet|galt|fejlen|noget_galt|forkert)
laver jeg/gør jeg/tager jeg/retter jeg/skriver jeg | \bså_(?:laver|gør|tager|retter|skriver|ordner|klarer)_jeg_(?:jo_|bare_|også_|så_|vel_)*(?:din|dit|dine)_(?:\w+_)?(?:del|arbejde|opgaver?|fejl|referat|tal|vagt)\b[^!?]{0,10}\b(?:igen|som_altid|som_sædvanlig|endnu)\b
det, du siger/det du siger/hvad du siger | \b(?:ikke|aldrig|ingen)_(?:\w+_){0,4}(?:bruge[rt]?|høre[rt]?|lytte[rt]?|regne[rt]?)_(?:\w+_)?(?:det|hvad|noget)(?:_af_det)?,?_du_(?:siger|skriver|kommer_med|laver)\b
så lærte vi/nu har vi lært/så ved vi nu | \b(?:så_lærte_vi|så_har_vi_lært|nu_har_vi_lært|så_ved_vi_nu)_(?:\w+_){0,3},?_?at_[a-zæøå]+_(?:kan|ved|har|ikke)_
ordene/bogstaverne/sætningerne/tallene | \bhvis_(?:ordene|bogstaverne|sætningerne|tallene|trinene)_er_(?:blevet_)?for_(?:lange|svære|store|mange|indviklede)
stor dag | \bstor_dag_for_(?:os|alle|hele|afdelingen)\b
overvejet | \bhar_du_(?:nogensinde_|måske_)?overvejet,?_(?:om_det_(?:måske_)?er_dig|at_(?:tie|lytte|læse|stoppe|gå|finde))
voksne | \bde_voksne_(?:er_ved_at_)?(?:taler?|snakker?|arbejder?|diskuterer?)\b
dansk | \bdansk_(?:var|er)_det_(?:tydeligvis_|åbenbart_|vist_|altså_)?ikke\b|\bikke_(?:helt_)?(?:sikker_på|klar_over),?_(?:at|om)_det_er_dansk\b|\ber_det_(?:her_)?(?:overhovedet_|virkelig_)?(?:dansk|skrevet_på_dansk|ment_som)\b
eller faldt/eller kom/eller fandt/eller stod/eller trak | \b(?:fundet_på|skrevet|lavet|tænkt|regnet)[^.!?]{0,20},?_eller_(?:faldt|kom|trak|gættede|vandt)_(?:du_)?(?:det|den)\b
kræver | \b(?:det|resten|alt),?_der_kræver_(?:omtanke|hjerne|en_hjerne|fingerspids\w*|tanke\w*|viden|uddannelse)\b
nogle har/nogen har | \bnog(?:le|en)_har_(?:åbenbart|tydeligvis|vist|tilsyneladende)_(?:ikke|intet|ingen|aldrig|for|bedre|god)\b
fejlen sidder/fejl 40/bag tasterne/foran skærmen/bag rattet | \bfejl(?:en)?_(?:sidder|ligger)_(?:\w+_){0,2}(?:foran|bag|mellem)\b|\bfejl_40\b
nå nej/åh nej/hov nej | \b(?:nå|åh|hov),?_nej,?_(?:du|i|det_gjorde_du|det_var_du)_(?:gik|var|havde|sov|glemte|kom|ikke|jo|aldrig)
halvt så/lige så/bare halv/en tiendedel | \bbrugte?_(?:nu_|bare_|jo_)?(?:halvt_så|lige_så|bare_halvt_så|en_tiendedel_så|en_brøkdel)_(?:meget_|mange_)?[^.!?]{0,40}\bsom_på\b
lige så god/lige så gennemtænkt/lige så brugbar | \blige_så_(?:god|gennemtænkt|brugbar|fremragende|genial|klog)t?_som_(?:den|det|dit|din)_sidste\b
lærer jer/lærer dem/lærte dig | \bhvad_(?:de|man)_(?:lærer|lærte)_(?:jer|dig|dem)\b
passer telefonen/henter kaffen/laver kaffen/vander blomsterne | \bat_du_(?:bare_|kun_|hellere_)+(?:passer|henter|laver|tager|vander|bestiller)\b[^.!?]{0,60}\bså_(?:tager|klarer|ordner|laver)_(?:vi|jeg|de)\b
og så er der/men så er der/så har vi dig/så har vi jo dig | \bnogle_af_os\b[^!?]{0,60}\bså_(?:er_der|har_vi)_(?:jo_|altså_|så_)?(?:dig|jer)\b|\b(?:og|men)_så_er_der_(?:jo_)?(?:dig|jer),_[a-zæøå]+
næste gang | \bnæste_gang_(?:kan|skal|må|lader|spørger|beder)_(?:vi|jeg|man)_(?:jo_|også_|bare_|vel_|nok_|lige_|måske_)+(?:\w+_){0,2}(?:lade|spørge|bede|sende|sætte|give|få)_(?:\w+_){0,3}?\w*(?:praktikant\w*|elev\w*|kat|katten|hund|hunden|kopimaskine\w*|vikar\w*|kaffemaskine\w*|barn|børn\w*|søn|datter|mor|papegøje\w*|abe\w*|terning\w*|robot\w*|rengøring\w*|pedel\w*|google)
i det mindste/i hvert fald | \bså_(?:får|fik|har|bliver|er|kommer)_(?:vi|det|der|man|referatet)_(?:da_|jo_)?(?:i_det_mindste|i_hvert_fald|i_det_hele_taget)\b
travlt med/vigtigere/andet for/bedre for | \bdu_(?:havde_(?:jo_|vel_|nok_|sikkert_|formentlig_|selvfølgelig_)+|har_(?:jo_|vel_|selvfølgelig_|naturligvis_)(?:nok_|vel_|sikkert_)?)(?:haft_|andet_|noget_|meget_)*(?:travlt_med_(?:dit|din|dine|at|frokost\w*|negle\w*|telefonen|kaffe\w*)|vigtigere_(?:for|end)|andet_for|bedre_for|vigtigere_at)
ikke alle/ikke enhver/for nogle/for nogen/for visse | \bdet_er_(?:jo_|nok_|heller_|vist_)*ikke_(?:alle|enhver),?_(?:der_)?(?:kan_(?:have|finde|forstå|regne|læse|tænke|være)|forstår|magter|givet|er_(?:lige_)?(?:født|udstyret|begavet))\b|\b(?:svært|hårdt|indviklet|meget)_for_(?:nogle|nogen|visse)\b(?=[.!,])
vidste ikke | \bvidste_ikke,?_(?:at_)?(?:man|det|nogen|der)_kunne_(?:være_)?(?:få|lave|skrive|være|stave|misforstå|have|bruge|klemme|presse)_(?:\w+_){0,3}(?:så|forkert|på_så)\b
vant til/vænnet os til | \b(?:vi_(?:er|andre_er)|er_vi)_(?:jo_|efterhånden_|så_|alle_|desværre_)*(?:vant_til|vænnet_os_til)(?:,?_at_du\b|_(?:fra_dig|det_fra)|_at_\w+_(?:\w+_){0,3}(?:dig|din|dit|dine)\b)|\bdet_er_vi_(?:jo_|efterhånden_|så_|alle_)*vant_til\b
en, der/en der/én, der/nogen, der/nogen der | \b(?:lade|få|bede|spørge|overlade_det_til)_(?:en|nogen|én),?_der_(?:har_(?:prøvet|gjort|lært|forstand|læst)|kan_(?:finde|sit|det)|ved_(?:noget|hvad))
jeg troede | \bjeg_troede,?_(?:at_)?(?:det_var_noget,?_du|du_(?:kun|aldrig|havde_(?:glemt|meldt|opgivet)))\b
ikke takke/ikke at takke | \bdu_(?:skal|behøver)_(?:\w+_)?ikke_(?:at_)?takke_mig\b
inden vi/inden jeg | \binden_(?:vi|jeg)_(?:alle_|alle_sammen_)?(?:går_på_pension|bliver_gamle|dør|er_pensionerede|når_pensionsalderen)\b
ikke har | \b(?:rart|godt|dejligt|skønt|betryggende)_at_(?:vide|høre|se|opleve),?_at_(?:der_er_)?(?:en|nogen|mindst_én|du|én)(?:,_der)?_(?:\w+_)?ikke_har_(?:læst|set|åbnet|forstået|hørt)
at du/forsøg/tænkt | \b(?:fint|sødt|dejligt|rart|pænt|flot),?_at_du_(?:i_det_mindste_|trods_alt_|da_)?(?:prøver|prøvede|forsøger|forsøgte)\b|^(?:sødt|kært|nuttet)_(?:forsøg|forsøgt|tænkt)\b|^(?:pænt|fint|godt)_forsøgt?,
uden at | \b(?:mindede?|minde|minder|lærte|lære|viste|vise)_os_(?:om|på)?,?_?(?:at|hvordan)_man_(?:\w+_)?kan_[^.!?]{3,50}_uden_at_(?:sige|beslutte|læse|lave|svare|komme)
igen | \btak_for_(?:dit|din|jeres|det|den)_(?:\w+_)?(?:indspark|input|bidrag|mail|mening|indlæg|kommentar|svar|råd|forslag)\._igen\.
""")),
    ("jab", 2.0, Turns(r"""
et andet sted | \bfind_et_andet_sted_at_(?:brokke|klage|klynke|skabe|råbe|være)\b
for dig selv | \bhold(?:e|er)?_(?:dine|dit|jeres)_(?:\w+_)?(?:råd|idéer|ideer|meninger|holdninger|kommentarer|brok)_for_(?:dig|jer)_selv
hvem i al/hvem dog/hvem pokker | \bhvem_(?:i_alverden|dog|pokker|i_al_verden|fanden)_(?:har_)?(?:lært|givet|gav|bad|lærte)_(?:dig|jer)\b
hvad med at du/hvad med at i/hvad med, at du/hvad med, at i | \bhvad_med,?_at_(?:du|i)_(?:begyndte|prøvede|lærte|holdt|lod|læste|fandt|mødte)\b
sikke en overraskelse | \bsikke_en_overraskelse,?_at_(?:du|i)_(?:ikke|igen|aldrig|heller_ikke)\b
deroppe/derinde/hos jer/dernede | \bligner_en_(?:børnehave|vuggestue|legestue|svinesti|losseplads)_(?:deroppe|derinde|dernede|hos_jer)\b
kunne jo også/kunne jo prøve | \b(?:du|i)_kunne_jo_(?:også_)?prøve_at_(?:svare|møde|lytte|arbejde|læse,?_før)\b
hvis du ikke kan/hvis i ikke kan | \bhvis_(?:du|i)_ikke_kan_finde_ud_af_at_(?:møde|komme|svare|læse|rydde|opføre|holde|passe|lytte)\b
dovneste/dummeste/dårligste/langsomste/mest_/ringeste/sløveste/sureste/værste | \b(?:du|i)_er_(?:\w+_)?(?:den|det|de|vores|husets|afdelingens|verdens)_(?:absolut_|suverænt_)?(?:dårligste|værste|ringeste|dummeste|sløveste|langsomste|dovneste|sureste|mest_(?:u\w+|dovne|irriterende|besværlige|håbløse))
du er/i er | \b(?:du|i)_er_(?:simpelthen_|bare_|altså_|virkelig_|jo_|da_|nok_|vist_|åbenbart_)*(?:alt_)?for_(?!få\b|mange|tidlig|længst|sent|ung|gamm?el|små|øvrigt|langt|sidste|første|evigt|altid|nylig|resten|lidt|travle|trætte|heldig|nye?\b|flinke?|søde|vild|sød|god|meget|gode|rar|sej|dygtig|beskeden|venlig|hård_ved_dig|sødt)[a-zæøå]+\b
rolig/slap af/ro på | \b(?:rolig|slap_af|ro_på)(?:_nu)?,?_(?:nu,_)?(?:professor|einstein|chef|lille|frøken|dame|kaptajn|general|hr|prinsesse|børnlille)
i er | (?<![a-zæøå]_)\bi_er_(?:simpelthen_|bare_|altså_|virkelig_|jo_|da_|komplet_|fuldstændig_|totalt_|helt_)*(?:ubrugelige|uduelige|håbløse|umulige|dumme|dovne|inkompetente|latterlige|talentløse|til_grin|hjernedøde|åndssvage)\b(?!_på_den)
endelig   | \b(?:dejligt|hyggeligt|flot|godt|rart|skønt|imponerende|fint),?_at_(?:du|i)_(?:så_|nu_)?(?:endelig|omsider)_(?:er_nået|har_fundet_ud|har_opdaget|har_lært|har_fattet|har_forstået|har_læst|har_åbnet|har_set_lyset|er_vågnet|vågnede)\b
mangler du bare/mangler i bare | \b(?:så|nu)_mangler_(?:du|i)_bare_at_(?:finde_ud_af|lære|forstå|opdage|fatte)\b
skulle prøve at | \b(?:måske_(?:skulle_du|du_skulle)|du_skulle_måske)_(?:selv_)?prøve_at_(?:følge|læse|lytte|arbejde|møde|svare)\b
hvis du ikke/hvis i ikke | \bhvis_(?:du|i)_ikke_(?:kan_(?:tåle|magte)|gider_\w+|orker_\w+)
hest      | \bned_fra_(?:den|din|jeres)_(?:høje_)?hest
dig til/jer til | \bhold_(?:dig|jer)_til_(?:din|dit|jeres|det_du)
gider     | \bikke_gider_(?:\w+_)?(?:svare|læse|høre|bruge|diskutere|spilde|arbejde)
svigte/dække over | \b(?:du|i)_(?:\w+_)?svigte[rd]?e?\b|\bdække_over_(?:dig|jer)
mener_/synes_/tror_ | \b(?:tror|mener|synes)_(?:altid|vist|nok|åbenbart|jo|selv)?,?_?(?:at_)?(?:du|i)_er_(?:noget|bedre|klogere|vigtigere|finere|hævet)
som om    | \bsom_om_(?:du|i)_(?:har_(?:forstand|ret|noget|styr|alverdens|lært)|kan_(?:alt|det_hele)|ved_(?:alt|bedre|bedst|noget)|ejer_(?:stedet|huset|det_hele)|er_(?:chef|ekspert|konge|bedre)|var_(?:chef|ekspert|konge))
holde_/ti dog stille/ti nu stille/ti stille/tie dog stille/tie nu stille/tie stille | (?<!mig_at_)(?<!os_at_)(?<!maskinen_til_at_)(?<!børnene_til_at_)(?<!hunden_til_at_)(?<!alarmen_til_at_)(?<!anlægget_til_at_)(?<!printeren_til_at_)\b(?:tie|ti)_(?:nu_|dog_)?stille|\bholde_(?:sin_|din_)?(?:mund|kæft)\b
min_/mine/mit | \bm(?:in|it|ine)_(?:\w+_)?(?:mormor|bedstemor|farmor|hund|datter|søn|kat|barn|børn|nevø|femårige|treårige)_(?:kan|kunne|ville)_(?:\w+_){0,3}(?:bedre|hurtigere|pænere|flottere|på_fem_minutter|i_søvne)\b
skeer/med teske | \bind_med_skeer|\bmed_teske
glemt/undladt/sovet/svigtet/rodet | \b(?:har|er)_(?:\w+_){0,2}(?:igen|nok_en_gang|som_sædvanlig|endnu_engang|selvfølgelig)_(?:\w+_)?(?:glemt|undladt|sovet|svigtet|rodet|smuttet|kludret|ødelagt|lavet_rod|misforstået|forsømt)
leverer   | \bder_aldrig_(?:leverer|svarer|hjælper|møder|rydder|laver|bidrager|overholder)
uden dig/gave til os alle | \b(?:bedre|nemmere|lettere|hurtigere|hyggeligere)_uden_(?:dig|jer|\w+s_hjælp)|\bgave_til_os_alle\b[^.!?]*\b(?:gik|stoppede|tav)
bravo/dejligt/fantastisk,_/flot,_/genialt/imponerende/perfekt/skønt/stærkt/super,_/tillykke,_ | ^(?:fantastisk|flot|genialt|bravo|perfekt|super|tillykke|skønt|dejligt|imponerende|stærkt),_[a-zæøå]+[.!]_(?:(?:endnu|igen|atter)_|(?:nu|så)_[^.!?]{0,60}\b(?:ikke|aldrig|glemt|forkert|galt|rod|for_sent|misforst\w+|ødelagt|ødelægge|også|heller|igen|mangler)\b)
gid du/gid i | \bgid_(?:du|i)_(?:ville|gad|brugte|lærte|lyttede|holdt|snart|kunne_(?:lære|holde|tie|finde|begynde))\b
energi/krudt/kræfter | \blige_så_meget_(?:energi|tid|krudt|kræfter)_på_(?:dit|jeres|at)\b
begribeligt/fatteligt/uforståeligt/gåde/mysterium/skandaløst | \b(?:ubegribeligt|ufatteligt|uforståeligt|skandaløst|en_gåde|et_mysterium),?_(?:for_(?:mig|os),?_)?(?:at|hvordan|hvorfor)_(?:du|i|nogen)_(?:har_fået|er_(?:ansat|blevet|leder|chef)|stadig|kan_være|ikke|aldrig|bliver_ved|tør|får|slipper|kan_tro)
snuppe/udholde/holde ud/rumme/orke | \b(?:ingen|ikke|aldrig)\b[^.!?]{0,30}\b(?:snuppe|udholde|holde_ud|rumme|orke)_(?:\w+_){0,4}(?:dine|dit|din|jeres|dig|jer)\b
mundkurv/munden på | \bmundkurv\w*|\blukke_munden_på_(?!mig|os)
spørg bare dig selv | \bspørg_bare_dig_selv\b
for at sige/for at indrømme/for at fortælle | \blang\w*\b[^.!?]{0,30}\bfor_at_(?:sige|indrømme|fortælle),?_at_(?:du|i)_(?:ikke|aldrig|intet)\b
eller bliv/eller find/eller skrid/eller sig op | \beller_(?:bliv_væk|find_et_andet|skrid|sig_op|gå_hjem)\b
uegnet/ulidelig/uudholdelig/utålelig/uduelig | \b(?:du|i)_er_(?:\w+_){0,3}(?:uegnede?|ulidelige?|uudholdelige?|utålelige?|uduelige?)\b
ingen skam/til chefen/til ledelsen | \bhar_(?:du|i)_(?:\w+_)?ingen_skam\b|\bdu_(?:løber|render|sladrer|styrter)_(?:\w+_)?til_(?:chefen|ledelsen|lederen)
hvor er det | \bhvor_er_det_(?:fattigt|sølle|ynkeligt|lavt|usselt|småligt|barnligt|uprofessionelt|usmageligt)
forkælede/pattebørn/amatører/unger/snobber/svæklinge | \b(?:i|du)_er_(?:jo_|da_|bare_|altså_)*(?:en_flok_|nogle_|en_)(?:\w+_)?(?:forkælede|unger|pattebørn|amatører|snobber|svæklinge|klaphatte|egoister|pivskider)\w*
kom ned i | \bkom_ned_i_virkeligheden\b
så læg dig/så gå en tur | \bså_læg_dig_(?:ned|hellere)?\b|\bnæste_gang_du_får_en_(?:idé|ide)\b
tilmeldt dig/meldt dig til | \bkursus_i_(?:at_)?\w+\b[^!?]{0,30}\b(?:tilmeldt_dig|meldt_dig_til)
glæder mig til | \bglæder_mig_til_(?:at_(?:se|læse)_)?(?:den|det|en)_(?:\w+_)?med_(?:indhold|mening|fakta|substans|et_formål)
det ikke klogere/det ikke bedre/det ikke rigtigere/det ikke sandere/det ikke mere rigtigt | \bbliver_det_(?:altså_|jo_)?ikke_(?:klogere|bedre|rigtigere|sandere|mere_\w+)_af\b
høre på/et liv | \bskal_vi_(?:nu_|så_)?(?:igen|virkelig|altid|atter)_høre_på\b|\bfå_dig_et_liv\b
våd papirspose/ud af en våd | \bud_af_en_våd_\w+
dovne/dumme/sure/sløve/falske/ynkelige | \b(?:i|du)_(?:\w+_)?er_(?:simpelthen_|jo_|da_|bare_|nogle_|en_)*(?:nogle|en)_(?:\w+_)?(?:dovne|dumme|sure|sløve|falske|ynkelige)\b
den korte version/kunne have været/ville være endnu | \bkorte_version_(?:kunne|ville)_have_været\b|\bville_være_endnu_(?:finere|bedre|pænere|skønnere),?_hvis_(?:den|det|du|i)_
vi troede/jeg troede | \b(?:vi|jeg)_troede,?_(?:at_)?du_var_(?:afgået|død|faldet_i_søvn)
tid til at | \btid_til_at_(?:lave|føre|tælle|holde_øje|skrive|blande)\b[^.!?]{0,30}\bandres_\w+
stikker/en klods/en torsk/plageånd/parasit/hykler/sladrehank | \bdu_er_(?:\w+_)?en_(?:\w+_)?(?:stikker|klods|torsk|plageånd|parasit|hykler|sladrehank)\b
med dig | \bingen_(?:\w+_)?(?:spiser|sidder|arbejder|taler|går|kører)_(?:\w+_)?(?:sammen_)?med_dig\b
så ringe/så dårlig/så elendig/så sløj/så sjusket/så tåbelig/så uprofessionel/så dum | \b(?:sjældent|aldrig)_(?:\w+_)?(?:set|læst|hørt|mødt)_(?:\w+_)?så_(?:ringe|dårlig|elendig|sløj|sjusket|tåbelig|uprofessionel|dum)
være flov | \b(?:du|i)_burde_være_flove?\b
solen ikke skinner | \bhvor_solen_ikke_skinner\b
så lidt | \b(?:utroligt|vildt|imponerende|ufatteligt),?_så_lidt,?_(?:du|i)_
så så/så opdagede/så læste/så hørte | \bmen_så_(?:så|opdagede|læste|hørte)_(?:jeg|vi)\b[^.!?]{0,25}\bdig\b
ingen har bedt | \bingen_har_bedt_(?:dig|jer)_om\b
nu vågnede/så vågnede/udhvile | \b(?:nu|så)_vågnede_(?:\w+_)?(?:hr|it|økonomi|ledelsen|chefen|du|i|\w+kontoret|\w+afdelingen|[a-zæøå]+)\b(?=[.!,])|\bholde_sig_udhvilet|\bgodt_udhvilede?\b
kom igen/kom tilbage/vend tilbage/skriv igen | \b(?:kom|vend|skriv)_(?:igen|tilbage),?_når_(?:du|i)_(?:har_(?:lært|fattet|noget_at)|kan_(?:læse|stave|regne|opføre|tale_pænt)|er_(?:blevet|vågnet|voksen)|gider)
at høre fra | \b(?:rart|godt|dejligt|sjovt|morsomt|interessant|herligt)_at_høre_(?:det_)?fra_(?:en|nogen|én|dig),?_der_(?:aldrig|ikke|knap|heller_ikke|selv)\b
tid til at | \b(?:interessant|sjovt|fint|imponerende|godt|dejligt|pudsigt),?_at_(?:du|i|nogen)_(?:har|kan_finde|får)_tid_til_at_(?!hjælpe|komme|være|mødes|svare|kigge|læse|se|deltage|tale)
være lige/alle være | \bkan_jo_ikke_alle(?:_sammen)?_være_(?:lige_)?(?:kvikke|kloge|hurtige|skarpe|så)
det for dig selv/det til væggen/det til spejlet/det til din | \b(?:skriv|sig|gem|fortæl)_det_(?:til|for)_(?:dig_selv|væggen|spejlet|din_\w+|en,_der_gider)
fatteevne/lønklasse/din forstand/din horisont | \b(?:over|uden_for|udenfor)_din_(?:\w+_)?(?:fatteevne|lønklasse|forstand|horisont)
hvad du | \bhvad_du_(?:egentlig_|ellers_)?(?:laver|bruger|får)_(?:hele_dagen|dagen_på|din_tid|løn)
kan nogen | \bkan_nogen_(?:oversætte|tolke|tyde|afkode)_[^.!?]{2,30}_til_(?:dansk|normalt|almindelig\w*)\b
brænde vand på/lykkedes | \blykkedes_(?:jer|dig|\w+)_at_(?:brænde|ødelægge|glemme|misforstå|smadre|miste|køre)\b|\bbrænde_vand_på\b
mærkeligt/pudsigt/påfaldende/sjovt/underligt | \b(?:sjovt|mærkeligt|pudsigt|underligt|påfaldende),?_(?:som|at|så|hvor)_[^.!?]{3,45}_(?:altid|kun|aldrig)_[^.!?]{0,30}\bnår_[a-zæøå]+_
pudse | \bpudse_(?:din|jeres)_glorie
belastning/bremseklods/byrde/katastrofe/møllesten/pinlighed/plage/skuffelse/skændsel | \b(?:du|i|han|hun)_er_(?:\w+_){0,2}(?:en_)?(?:kæmpe_|stor_|ren_|total_)?(?:belastning|plage|katastrofe|skændsel|skuffelse|pinlighed|bremseklods|byrde|møllesten)\b
de mest/let for/nemt for | \bde_mest_\w+_(?:kolleger|mennesker|folk),?_(?:jeg|vi|i_huset)\b|\b(?:nemt|let)_for_(?:dig|jer)_at_sige\b
bidrager/lader | \blader_(?:os|alle)_andre_\w+|\bbidrager_(?:\w+_)?(?:ikke|aldrig)_med\b|\bbidrager_med_(?:intet|ingenting)\b
bunken/rodet/sjusket/svineriet | \btak_for_(?:rodet|svineriet|sjusket|bunken)\b
sig selv/stilhed | \b(?:tømmer|rydder|vasker|fylder|tørrer)_sig_selv\b|\bstilhed_(?:også_)?er_(?:også_)?et\b
nogen af os/overset, at der findes/slippe for at høre | \bnogen_af_os,?_der_(?:arbejder|faktisk|passer)|\bslippe_for_at_høre_(?:om|på)\b|\boverset,_at_der_findes
mest_ | \b(?:du|i)_er_(?:\w+_)?(?:den|det|de)_(?:absolut_)?mest_(?:ego|selv|sjusk|irriter|arrogant|doven|dovne|ligeglad|utak|uansvar|upå|ubehøv|usmag|usoli|uforskam|inkompet|negativ|sur)\w*
det, du har forstand på/kollega som dig/med en så/skam i livet | \b(?:ingen|nogen)_skam_i_livet\b|\bmed_en_så_(?:doven|elendig|ringe|sur|dum|umulig|uduelig|arrogant)(?:_og_\w+)?_(?:kollega|person|chef)\b|\bmed_(?:sådan_)?en_kollega_som_dig\b|\bdet,_du_har_forstand_på\b
stjæler | \bstjæler_(?:andres|vores|mine)_(?:ideer|idéer|arbejde|vagter|mad|idé)
så kom | \bså_kom_(?:hans_højhed|hendes_højhed|herren|fruen)\b
at selv | \bså_(?:kedelig|tåbelig|dårlig|ligegyldig|uforståelig|langtrukken)t?,_at_selv\b
om dig | \bhandler_(?:ikke_)?(?:alt_)?om_dig(?:_og_dine)?\b(?<=dig_og_dine)|\bikke_alt_handler_om_dig\b
at ingen/fordi du åbnede munden/fra en | \bbedre_(?:arbejde|referater|mails)_fra_en_\w+|\bder_er_en_grund_til,?_at_ingen\b|\bfordi_du_åbnede_munden
nægter at | \bnægter_at_(?:svare|læse|høre|arbejde|sidde)_(?:på_)?(?:flere_|mere_)?(?:af_)?(?:dine|dit|dig|sammen_med)
dumme/endeløse/idiotiske/irriterende/latterlige/ligegyldige/tåbelige/ynkelige/åndssvage | \b(?:dine|dit|din)_(?:tåbelige|dumme|latterlige|idiotiske|irriterende|åndssvage|ligegyldige|endeløse|ynkelige)\b
aner ikke/ikke aner | \b(?:ikke_aner|aner_ikke),?_hvad_(?:du|i)_(?:laver|taler|snakker)\b
""")),
    ("edge", 1.0, Turns(r"""
et er jo bare at/u skal jo bare | \bdu_skal_jo_bare\b|\bdet_er_jo_bare_at\b
kære ven/gode ven/søde ven/lille ven | \b(?:lille|søde|gode|kære)_ven\b(?!er)
enhver    | \b(?:enhver|ethvert_barn|selv_et_barn|selv_en_(?:elev|praktikant|vikar|treårig|femårig))_(?:kan|ved|kunne|ville)|\bdet_ved_(?:enhver|ethvert_barn)
hallo | \bhallo\?
nogensinde | \bhar_(?:du|i)_(?:egentlig_)?nogensinde
kloge/gode/fantastiske/smarte/sædvanlige | \b(?:dine|dit|din|jeres)_(?:kloge|fantastiske|smarte|gode|sædvanlige)_\w+
tænk,     | \btænk,_at_(?:man|nogen|du|i)_(?:kan|får|har|gider)
lade være/stoppe | \b(?:kan|vil)_du_ikke_(?:godt_|bare_|snart_|lige_|venligst_)*(?:lade_være|stoppe)
pas dig selv | \bpas_dig_selv
prøv det | \bprøv_det_(?:en_dag|engang|selv)
gå hjem/gå nu hjem/gå bare hjem | \bgå_(?:nu_|bare_)?hjem\b
gange/igen og igen | (?<!har_vi_)(?<!vi_har_)\b(?:forklaret|sagt|skrevet|svaret|bedt|mindet|gentaget|påpeget|rettet)\b[^.!?]{0,30}\b(?:gange|igen_og_igen)\b
hvem | \bhvem_(?:\w+_){0,4}(?:har_lært|gav|har_givet|bad)_(?:dig|jer|du|i)\b
sikke en overraskelse | \bsikke_en_overraskelse\b
børnehave/zoo/cirkus/svinesti/legestue/vuggestue | \b(?:ligner|lugter_som|som|er)_(?:i_)?(?:en|et)_(?:børnehave|zoo|cirkus|svinesti|legestue|vuggestue|dyrepark|abebur)\b
kunne jo  | \b(?:du|i)_kunne_jo_(?:også_|måske_|bare_)*(?:prøve|overveje|begynde|starte|læse|spørge|svare|møde)
så dårlig/så elendig/så sjusk/så rod/så ring/så langsom | \bså_(?:dårlig|elendig|sjusket|rodet|ringe|langsom|uprofessionel|pinlig|sløset)t?(?:_\w+)?,?_at\b
nå nej/, nej | \bnå_nej\b|\bnåh?,_nej\b
ventet_ | \b(?:havde|har)_ikke_(?:ventet|forventet)_(?:andet|bedre)
hvad med/hvad om | \bhvad_med_at_(?:du|i)\b|\bhvad_med,_at_(?:du|i)\b|\bhvad_om_(?:du|i)_(?:selv|begyndte|prøvede|holdt)
arbejdsmoral/indstilling/planlægning/kommunikation/holdånd/timing/service | \b(?:fantastisk|flot|imponerende|sikke_en|fin|dejlig|skøn|herlig)_(?:arbejdsmoral|indstilling|moral|holdånd|planlægning|kommunikation|timing|service|ledelse|opbakning|rettidig\w*)
ordentlig | \bså_bliver_det_(?:i_det_mindste_|i_hvert_fald_|da_|vel_)?(?:gjort|lavet|ordentligt|rigtigt)
vi er nogle/vi er nogen/vi er andre | \bvi_er_(?:nogle|nogen|andre),_der_(?:skal|har|prøver|gider|faktisk|bestiller|arbejder|rent)
første | \bventer_(?:stadig|fortsat|stadigvæk)_på_(?:dit|din|jeres)_første
måske skulle/måske burde | \bmåske_(?:skulle|burde)_(?:du|i)_(?:prøve_at|begynde_at|starte_med|lære_at|overveje_at)_(?:læse|lytte|møde|arbejde|tænke|åbne|passe|holde|lave|komme|svare)
af os_ | \b(?:nogle|nogen)_af_os_(?:arbejder|skal_(?:faktisk_)?arbejde|har_et_arbejde|laver_(?:faktisk_)?noget)
farvekrid/store bogstaver/mange bogstaver/tegnebog med billeder/billedbog | \bfarvekridt?\w*|\b(?:det|den|dem)_med_(?:de_)?(?:mange|små)_bogstaver\b|\bbilledbog\w*
du har | \bdu_har_(?:vist_|åbenbart_|tydeligvis_|stadig_|nok_|jo_)+ikke_(?:helt_)?(?:fattet|forstået|læst|lært|fundet|opdaget)\b
end dig/end jer | \b(?:større|mere|bedre)_\w+_end_(?:dig|jer)\b(?!_(?:selv|der))
at man kan være/utroligt | \bdet_er_(?:da_)?utroligt,?_at_man_kan\b|\btænk,?_at_man_kan_være\b
klæde     | \bdet_ville_klæde_(?:dig|jer)\b|\bdet_klæder_(?:dig|jer)_ikke
bedt om   | \bsom_ingen_har_bedt_om|\bingen_har_bedt_om
holde mund/tie stille/holde kæft | \b(?:holde_mund|tie_stille|holde_kæft|holde_sig_fra)\b
mestre/mester i | \b(?:verdens)?mest(?:re|er)_i_at\b
skal far/skal jeg/skal mor/skal nogen | \bskal_(?:mor|far|mormor|nogen|jeg)_(?:komme|holde|hjælpe|stå)\b
døv/blind/idiot | \ber_(?:du|i)_(?:\w+_)?(?:døv|blind|idiot|tosset|blank|faldet)\w*
åbenbart/tydeligvis/øjensynlig/tilsyneladende | \b(?:åbenbart|tydeligvis|øjensynlig\w*|tilsyneladende)\b
overhovedet | \boverhovedet\b
pokker/søren/fanden/satan/sgu/kraft/helvede/katten | \b(?:for_(?:pokker|søren|fanden|satan|helvede|katten)|sgu|kraftede?me|fandeme|fandme|satme|herregud)\b
nok_/sover vist/vist_ | \b(?:vist|nok)_(?:stadig|igen|heller|ikke_alle|aldrig|bare)\b|\bsover_vist
helt præcist/lige præcis | \b(?:helt_præcist|lige_præcis|nøjagtig|egentlig)\b[^.!?]{0,25}\b(?:du|i)\b
laver     | \bhvad_(?:\w+_){0,4}(?:du|i)_(?:\w+_)?laver\b|\bhvad_laver_(?:du|i)_(?:egentlig|dog|derinde|overhovedet|hele)
heldigvis/gudskelov | \b(?:heldigvis|gudskelov)\b
engang/trods alt/bare en | (?<!jeg_kan_)(?<!vi_kan_)(?<!jeg_har_)\bikke_engang\b|\bbare_en_(?:enkelt_)?gang\b|\bengang_imellem
forlang/forvent | \bfor_meget_(?:forlangt|at_forlange|at_bede_om|at_håbe)|\bkan_man_ikke_forvente|\bforventer_ikke_af_dig
virkelighed/kom ud på gulvet | \bi_(?:virkeligheden|den_virkelige_verden)\b|\bud_i_virkeligheden|\bkom_ud_på_gulvet
genial/lysende/fantastisk/brillant/imponer | \b(?:genial|lysende|fantastisk|brillant|imponerende|mesterlig|eminent)\w*_(?:idé|ide|plan|løsning|tanke|forslag|indsats|mail|referat|oplæg|påfund|gået|klaret)\b|\b(?:endnu_)?(?:en|et)_genial\w*|\bden_geniale
ja ja/nå/nåda/ja tak/jaja | ^(?:ja_ja|jaja|nå|nåda|nå_da|aha|tja|okay_så|hm+|suk)\b[,.!]|[.!?]_(?:nå|ja_ja|suk|aha)[,.!]
godmorgen/goddag/hallo/halløj/vågn | \b(?:godmorgen|goddag|hallo|halløj)_(?:derovre|derinde|i_|herfra|til_jer|deroppe|dernede)|^hallo\b
bravo/hatten af/klap/rigtig/super/tillykke med/virkelig | \b(?:flot|godt|super|stærkt|virkelig_flot|smukt)[,.!]+_(?:[a-zæøå]+[,.!]_)?(?:virkelig|rigtig|super)\b|\bklap,?_klap|\bbravo\b|\btillykke_med_(?:at|det_arbejde|endnu)|\bhatten_af
anstreng | \b(?:efter|oven_på|af)_(?:al_)?(?:den_)?anstrengelsen?\b|\bfor_(?:udmattede?|anstrengende)\b
har lært  | \bat_(?:du|i)\b[^.!?]{0,30}\b(?:har_lært|har_fundet_ud_af|har_opdaget|kan_finde_ud_af),?_(?:hvordan_man|at_man|hvor_man|at_trykke|at_åbne|at_læse|at_svare)
evner/vilje/forstand | \b(?:manglende|ingen|uden|få)_(?:evner|vilje|forstand|indsigt|respekt|situationsfornemmelse)\b|\bond_vilje
vasken/takke/ansvar/så ved vi | \bgår_i_vasken\b|\bhvem_(?:de|man|vi)_(?:skal|kan)_takke|\bså_ved_vi,?_hvem|\btag_(?:dog_|nu_|selv_)?(?:et_)?ansvar
attitude/facon/hjerne/hoved/mund/selvtillid/tone | \bd(?:in|it)_(?:store_|lille_)?(?:mund|hoved|hjerne|attitude|selvtillid|tone|facon)\b
du bestemmer ikke/du er/hvem har gjort dig til/styr dig/styre dig | \bstyr(?:e)?_dig\b|\bdu_er_(?:ikke|hverken|aldrig_blevet)_(?:min_|vores_|nogens_)?(?:chef|leder|boss|mor)\b|\bdu_bestemmer_ikke|\bhvem_har_gjort_dig_til
besked    | \bgør(?:e)?,?_(?:bare_)?(?:som|hvad)_du_(?:får|har_fået|bliver)_(?:besked|bedt|sagt)
opdrag/privat/sådan kører du vel/som du | \bopdrager_dine|\bsådan_kører_du_vel|\bsom_du_(?:fører|skriver|kører|holder|passer)\b
sove/sover/vågen | \b(?:i|du|de|\w+kontoret|\w+afdelingen|\w*vagten|\w*holdet|it|hr)_(?:må_)?(?:have_)?(?:sover|sovet|sov)\b
hjernedød/vrøvl/ævl/vås/pladder/sludder/pjat/pis/lort | \b(?:hjernedød\w*|vrøvl\w*|ævl|vås|pladder|sludder|pjat|pis|lort|bavl|bras|møg)\b
amatør/barnlig/elendig/håbløs/jask/komisk/latterlig/makværk/pinlig/sjusk/ubrugelig/ynkelig | \b(?:amatør\w*|sjusk\w*|makværk|jask\w*|elendig\w*|pinlig\w*|håbløs\w*|ubrugelig\w*|ynkelig\w*|latterlig\w*|barnlig\w*|komisk\w*)\b
til mig/mit nummer/mit navn | \b(?:aldrig|ikke)_(?:\w+_){0,2}(?:skrive|ringe|tale|komme)_til_mig\b|\bslet_mit_nummer|\bglem_mit_navn
du har brugt/du har haft/du har siddet | \bdu_har_(?:haft|brugt|siddet)_(?:\w+_)?(?:\w+_)?(?:uger|dage|måneder|år|timer)
du lovede/du sagde/du skrev/i lovede/i sagde/i skrev | \bdet_(?:var_)?(?:også_)?(?:det_)?(?:samme_)?(?:det_)?,?_?(?:du|i)_(?:sagde|lovede|skrev)_(?:sidste|sidst|i_fjor)
ligner    | \bdet_ligner_(?:dig|jer)\b|\bhvor_det_ligner
når vi/ringer vi ikke | \bnår_vi_(?:får_brug_for|mangler|søger)_en\b|\bringer_vi_ikke
del af/voks op/bliv voksen/opfør/nosser/tab og vind/tudekiks/mand dig op | \bvoks_op\b|\bbliv_voksen|\bopfør_(?:dig|jer)\b|\bnosser\b|\btab_og_vind|\btudekiks|\bmand_dig_op
kun dig/kun jer/andre end dig/alle andre | \bkun_(?:dig|jer),?_der|\bandre_end_dig\b|\balle_andre_(?:kan|forstår|har)
træls/irriter/trætte/træt | \b(?:træt|trætte|led_og_ked|lad_og_ked)_af\b|\btrættende_at
klog/klogere/smart/smartere | \b(?:du|i)_(?:tror|synes|mener)_(?:vist_|nok_|åbenbart_)?(?:selv_)?,?_?(?:at_)?(?:du|i)_er_(?:så_)?(?:klog|smart|bedre|noget)\w*
ingen andre/vi andre | \bvi_andre\b(?!_(?:deler|dækker_ind|hjælper|passer_på|glæder|står_klar|fordeler))
""")),
    ("order", 2.0, Turns(r"""
spar      | \bspar_(?:os|mig)_(?:lige_|nu_)?for_(?:dine|dit|din|jeres|den|flere|det|alle)
stop      | \bstop_(?:nu_|dog_|så_)(?:bare|lige|med_at|dit|din|dine|det)|\bstop_så\b
hold_ | \bhold_(?:nu_|dog_|så_|lige_|venligst_)?(?:op_med(?!_at_(?:undskylde|bekymre|knokle|arbejde_så|være_så))|inde_med|mund|kæft|kaje|bøtte|dine|dit|din)
du ikke | \b(?:kan|vil)_du_ikke_(?:godt_|bare_|snart_|lige_|venligst_)*(?:holde_op|passe_dit|blande_dig)
lad være/være med at | \blad_(?:dog_|nu_|venligst_|så_)?være_med_at_(?:blande|klynke|brokke|spille|skabe|belære|afbryde|lege|skrive_til_mig|spilde|gøre_dig)
bland     | \bbland(?:e)?_dig\b(?!_gerne|_endelig)
dine øjne/dit hoved/hjernen/hovedet/øjnene | \bbrug_(?:dog_|nu_|lige_|så_)(?:hovedet|hjernen|øjnene|dine_øjne|dit_hoved)|\bbrug_(?:hovedet|hjernen|øjnene|dine_øjne|dit_hoved)(?:[.!]|$)
tag dig/tag jer | \btag_(?:dig|jer)_(?:dog_|nu_|lige_|så_)?sammen\b
en anden/et andet | \bfind_(?:dog_|nu_|dig_|jer_)?(?:et_andet|en_anden|noget_andet)_(?:job|arbejde|hobby|arbejdsplads|at_lave)
spejl/kig/din egen/pas dit eget/pas dig selv | \bkig_(?:dig_)?(?:selv_)?i_spejlet|\bkig_(?:indad|på_dig_selv)|\bfej_(?:for_)?din_egen|\bpas_dit_eget
vågn/ind i kampen/kom ned på jorden | \bvågn_(?:nu_|dog_|lige_)?op\b|\bkom_(?:nu_|så_|dog_)?ind_i_kampen|\bkom_ned_på_jorden
lær_/lære_ | \b(?:så_|tag_og_|prøv_at_|du_kunne_jo_)lær(?:e)?_(?:dog_|nu_|lige_)?(?:at|dit|jeres)
prøve at  | \b(?:skulle|kunne|burde)_(?:du|i)_(?:måske_|jo_|snart_)?prøve_at_(?:læse|lytte|åbne|svare|møde|tænke)\b
prøv_ | \bprøv_(?:det_(?:for_en_gangs|dog)|at_(?:arbejde|lave_noget)\b|(?:dog_|nu_|lige_|engang_)at_(?:møde|lytte|læse|tænke)\b|at_(?:møde|lytte|læse|tænke)\b[^.!?]{0,30}\b(?:før|inden|selv|engang|til_tiden|dig_om)\b)
brugte/havde gidet/havde læst/kunne læse/læs dog/læs lige hvad/læs nu dog/læs nu for/læs nu hvad/læste/nogensinde/passede/_gad/_lyttede | \blæs_(?:dog|nu_dog|nu_for|nu_hvad|lige_hvad)\b|\bhvis_(?:du|i)_(?:læste|gad|lyttede|passede|kunne_læse|brugte|havde_læst|nogensinde|havde_gidet)\b
så må/andre | \b(?:må|bliver)_jeg_(?:jo_|vel_|nok_|så_)*(?:nødt_til_at_)?(?:sætte|finde|få|bede)_nogle?n?_andre
gå bare hjem/gå dog hjem/gå hjem/gå nu hjem/skrid/smut | \bgå_dog_hjem\b|\bskrid\b(?!t)|\bsmut_(?:nu|så|med)
dit arbejde/dit job/pas_ | \bgør_(?:dog_|nu_|lige_|bare_)?dit_(?:arbejde|job)|\bpas_(?:dog_|nu_|lige_)?dit_(?:arbejde|job)
brugt | \bhvis_(?:du|i)_(?:havde_)?brugte?_(?:lige_så|halvt_så|bare_halv|en_tiendedel)\w*
voksne_ | \blad_(?:nu_|dog_|lige_)?(?:os_|de_)?voksne_(?:tale|klare|ordne|arbejde)
""")),
    ("lecture", 2.0, Turns(r"""
svært     | \bhvor_svært_(?:kan_det|er_det|skal_det)|\ber_det_(?:virkelig|da_virkelig|altså_virkelig|alligevel)_så_svært_at\b|\bså_svært_(?:kan_det|er_det)_(?:vel|da|altså)?_?(?:ikke|heller)
voksne/voksenopsyn | \b(?:lad|overlad)_(?:det_til_)?(?:os_|de_)?voksne\b|\bde_voksne_taler|\bvoksenopsyn
gamle dreng/gode ven/kære barn/kære ven/lille du/lille ven/min bedste/min gode/søde skat/søde ven | \blille_du\b|\bmin_(?:gode|bedste)_(?:mand|dame|herre)|\bsøde_skat\b|\bkære_barn\b|\bgamle_dreng\b
er det altså ikke/gør man | \bsådan_gør_man_(?:altså_|bare_|jo_|da_)ikke|\bsådan_er_det_altså_ikke,
tegne/i neon/skære det ud i pap/tale langsom | \bskal_jeg_(?:tegne|skære|bøje|stave)_(?:det|den)_(?:for_dig|ud|i_neon|næste_gang)|\bskal_jeg_tage_dig_i_hånden|\bbøje_(?:det|den)_i_neon|\bskære_det_ud_i_pap|\btale_langsom(?:t|mere)
eneste | \bdet_(?:er_)?(?:vist_|jo_|nok_|åbenbart_)?det_eneste,?_(?:som_)?(?:du|i)_(?:vist_|åbenbart_|alligevel_)?(?:kan_finde_ud_af|duer_til|magter|er_i_stand_til)\b
arbejde, du/job, du/arbejde du/job du | \bfinde?_dig_(?:selv_)?(?:(?:et|noget|andet|nyt|dog|nu)_)+(?:arbejde|job),?_(?:som_|hvor_)?du_(?:faktisk_|rent_faktisk_|også_)?(?:kan|duer|magter|gider|er_god)
hold dig/hold du dig | \bhold_(?:du_)?dig_(?:du_)?(?:(?:dog|nu|bare|hellere|du)_)+til_(?:at_|din|dit|dine)
hul/hallo/jord til/har du sovet/sover du/foran næsen på | \ber_der_hul_igennem|\bjord_til_\w+|\bhar_du_sovet|\bsover_du\b|\bforan_næsen_på
overhoved/nogensinde | \b(?:har|forstår|læser|kan|ved|lytter|tænker)_(?:du|i)_(?:egentlig_|nogensinde_)?overhovedet
engang    | \b(?:du|i|de)_(?:kan|gider|gad|kunne|ved|har|er)_(?:jo_|da_|åbenbart_|tilsyneladende_)?ikke_engang(?!_(?:se|nå|høre|mærke))|\bkan_(?:du|i)_ikke_engang(?!_(?:se|nå|høre|mærke))
forstand/begreb om/indsigt i | \b(?:ikke|intet|noget)_(?:\w+_){0,2}(?:forstand|begreb|indsigt)_(?:på|om|i)\b
bedrevid/belær/evindelige/fantastiske/geniale/gode/klog/smarte/såkaldte/sædvanlige | \b(?:dine|dit|din|jeres)_(?:geniale|bedrevidende|evindelige|såkaldte)_\w+|\bspiller?_klog|\bbelær\w*|\bbedrevid\w*
den rigtige/den sidste/siger den/siger du/siger ham/siger hende | \bdu_er_(?:da_|altså_|nok_|vist_)?den_sidste,?_der_(?:skal|bør|burde|har_ret|kan_tillade)|\bdet_(?:siger|kommer)_(?:lige_|jo_)?(?:den_rigtige|fra_den_rigtige)|\bsiger_(?:ham|hende|du|den),_der
gider | \bgider_(?:ærlig_talt_|simpelthen_|altså_|slet_|snart_|bare_)*ikke_(?:mere|høre|læse|svare|diskutere|arbejde_sammen|bruge|sidde|tale)
du er/tror du | \bdu_er_(?:åbenbart_|selvfølgelig_|jo_|vist_|nok_)*(?:den_eneste|hævet_over|for_fin|for_vigtig|for_god)|\btror_du,?_(?:at_)?du_er|\bhvem_tror_du
bedt/inviteret/også en/spurgt_ | \b(?:ingen|hvem)_har_(?:spurgt|bedt|inviteret)_(?:dig|jer)|\bfik_\w+_også_en_(?:holdning|mening)
få løn for/løn for at/vi andre har | \bvi_andre_har_(?:faktisk_|altså_|jo_|rent_faktisk_)*(?:et_arbejde|noget_at|rigtige|andet_at)|\bfå_løn_for\b|\bløn_for_at\b
glæde/det må være | \bdet_må_være_(?:dejligt|rart|skønt|svært|hårdt)_at_(?:være_dig|have_så|kunne_gå|være_så)
tænk_ | \btænk_(?:dig|jer)_(?:dog_|nu_|lige_)?om\b
lige så/som vi er vant til fra | \blige_så_\w+_og_lige_så_\w+|\bsom_vi_er_vant_til_fra
mon ikke/skulle vi | \bmon_ikke_du_(?:skulle|burde)_|\bskulle_vi_ikke_lade_en,_der_
""")),
    ("verdict", 2.0, Turns(r"""
kritik/dybt uprofessionel/helt uprofessionel/amatøragtig/amatør/håbløst arbejde | \bunder_al_kritik|\bdybt_uprofessionel\w*|\bhelt_uprofessionel\w*|\bamatøragtig\w*|\bamatør(?:er|isme|arbejde)?\b|\bhåbløst_arbejde
til grin  | \btil_grin\b
elendig   | \b(?:er|var|bliver)_(?:simpelthen_|bare_|noget_)?elendig\b[^.!?]{0,25}\b(?:du|dig|som)\b
brok/klynk/lort/makværk/pjat/pladder/rod/sjusk/sludder/svineri/vrøvl/ævl | \b(?:dit|jeres|hans|hendes)_(?:\w+_)?(?:makværk|sjusk|rod|vrøvl|ævl|pladder|sludder|lort|svineri|brok|pjat|klynk)
ingen hjælp/ingenting/intet/svine/tak for lort | \bsvine(?:hus|sti|ri)\b|\bsviner\b|\btak_for_lort|\btak_for_(?:ingenting|ingen_hjælp|lige_præcis_ingenting|intet)
ligeglad  | \b(?:du|i)_er_(?:jo_|da_|åbenbart_|bare_|fuldstændig_|fløjtende_)+ligeglade?
skam/pinlig/du er | \bskam_(?:dig|jer)\b|\b(?:burde|skulle)_skamme_(?:dig|jer)|\bpinligt?_at_(?:være|arbejde|se|læse)|\bdu_er_(?:pinlig|flov)
gider     | \b(?:du|i)_gider_(?:jo_|da_|åbenbart_|bare_)?ikke|\bingen\b[^.!?]{0,15}\bgider\b[^.!?]{0,25}\b(?:dig|jer|med_\w+)
i fatter/i aner/i begriber | \bi_(?:fatter|aner|begriber)_(?:jo_|da_|åbenbart_|simpelthen_|virkelig_|slet_|overhovedet_)*(?:ikke_en|ingenting|intet)\b
hvor er du/er i/du dog/i dog | \bhvor_er_(?:du|i)_(?:dog_|altså_|bare_|simpelthen_)?(?:naive?|dumme?|ynkelige?|pinlige?|selvfede?|selvglade?|uduelige?|dovne?|arrogante?|patetiske?)\b
så lidt/så dårligt/så sjældent | \bså_(?:lidt|dårligt),?_(?:du|i)_(?:kan|ved|husker|laver|forstår)\b
nogle dovne/nogle dumme/nogle idioter/nogle klovne/nogle amatører | \b(?:du|i)_(?:\w+_)?er_(?:\w+_)?nogle_(?:dovne|dumme|slappe|elendige|uduelige|idioter|klovne|amatører|hykleriske)\b
som om du har/som om i har | \bsom_om_(?:du|i)_(?:har_forstand|ved_noget|kan_noget|har_styr)\b
du aner/fatter/forstår | \bdu_(?:aner|fatter|forstår)_(?:jo_|da_|åbenbart_|simpelthen_)?(?:intet|ingenting|ikke)|\bfatter_(?:du|i)_(?:det_)?ikke|\bforstår_(?:du|i)_(?:det_)?(?:virkelig_)?ikke\b
dårlig kollega/elendig kollega/ringe kollega/umulig kollega/dårlig makker/håbløs kollega | \bdu_er_(?:\w+_)?en_(?:\w+_)?(?:dårlig|elendig|ringe|håbløs|umulig)_(?:kollega|makker)\b
gift for | \bdu_er_(?:\w+_)?(?:den_rene_)?gift_for\b|\bdu_forgifter\b
trætte af | \b(?:død|hunde|led_og_|møg)trætte?_af_(?:dig|dit|din|dine)\b
lod om, hvem/plat og krone | \btrækker_lod_om,?_hvem_der_(?:skal|må|slipper)\b[^.!?]{0,30}\b(?:dig|jer)\b
tror_ | \bingen\b[^.!?]{0,30}\btror_(?:\w+_){0,2}på_(?:dig|dine?|en_løgn|dit|et_ord)\b
finder du døren/ud ad døren/retter du ind | \bfind(?:er)?_(?:du_|selv_)?(?:døren|udgangen)\b|\bretter_du_ind\b
er problemet/uden om dig/holder dig ud/orker dig | \bdet_er_dig,_[a-zæøå]+,_der_er_(?:problemet|galt)\b|\bstor_bue_uden_?om_(?:dig|jer)\b|\bingen\b[^.!?]{0,30}\b(?:orker|holder|udstår|kan_holde)_(?:snart_)?(?:dig|jer)\b
galt/problemet er dig | \bgalt_med\b[^.!?]{0,8}\bdet_er_dig|\bproblemet_er_dig|\bdet_er_dig,?_der_er_(?:problemet|noget_galt)
rørt      | \b(?:når|fordi|hvis)_[a-zæøå]+_har_(?:rørt|været_i_nærheden|haft_fingre|haft_fat|været_inde_over)
nærhed/låse skabet/væk fra | \blåse_skabet|\bholde_\w+_væk_fra\b
""")),
)  # fmt: skip
_YOU = Pattern(r"\b(?:du|dig|din|dit|dine|jer|jeres)\b|\bI\b|\bi (?:har|er|kan|gider|skal)\b")
_HEAVY = 2.0
_ONE = Pattern(r"\b(?:han|hun|ham|hende|de|dem)\b")
_TEAM = Pattern(
    r"\b(?:nat|aften|dag|weekend)(?:vagten|holdet)\b|\b(?:it|hr|økonomi|ledelsen|sekretariatet|regnskab|kommunikation|køkkenet|rengøringen|pedellerne|vikarerne|lægerne|sygeplejerskerne|pædagogerne|lærerne|team \w+|\w+afdelingen|\w+kontoret|\w+gruppen|chefen|chefgruppen)\b"
)
_WORKPLACE = Pattern(
    r"\b(?:\w*teammøde\w*|i teamet|personalemøde\w*|morgenmøde\w*|(?:i|fra) (?:frokoststuen|personalestuen|personalerummet|afdelingen|personalegruppen|kollegagruppen|teamet)"
    r"|hele (?:teamet|holdet|afdelingen|personalegruppen|kollegaflokken)|alle kollegerne|vagt(?:er)? med dig|på arbejdspladsen|på (?:lærerværelset|holdet|stuen|kontoret|vagten|vagtstuen)|vagtplan\w*|vagthold\w*|dine kolleger|som kollega|vores afdeling|vi (?:andre )?(?:på|i) (?:teamet|holdet|afdelingen|stuen))\b"
)
_SELF_BLAME = Pattern(
    r"\b(?:min (?:fejl|skyld|egen)|undskyld(?! mig,? men)|jeg tog fejl|jeg (?:er|var) (?:så |for |bare )?(?:dum|doven|langsom|klodset)|for mig,|ikke din skyld|ikke jeres skyld)\b"
)
_SOFT = Pattern(
    r"\b(?:jeg synes|bare spørg|spørg (?:bare|endelig|igen)|hold (?:nu |så )?fri|gå (?:nu |så )?hjem|hvordan gør du|så jeg er varm|folkens|jeg skylder kage|sig til|kan nogen|hvis jeg skal|jeg tror|jeg foreslår|jeg vil gerne|kan vi(?! ikke)|skal vi(?! (?:sy|tegne|til at|virkelig|nu igen))|måske(?! (?:skulle|burde) du finde)|gerne|tak for (?!ingenting|intet|lort|ingen|lige)|tak, fordi|uenige? (?:i|om|med)|jeg er uenig|har du tid|når du har tid|vil du hjælpe|hjælper gerne|kan jeg hjælpe|skal jeg hjælpe|det undskylder jeg|jeg beklager|lad os|😊|🙂|❤)\b"
)
_WARM = Pattern(
    r"\b(?:tusind tak|(?:løb|løber|gik) (?:du|i) med (?:\w*pris\w*|sejren|pokalen|æren)|hvor er det (?:flot|fedt|dejligt)|godt gået, (?:alle|team|jer)|mega flot|så sejt|du er (?:guld|fantastisk|en engel|den bedste)|tak for din|tak, fordi|jeg er vild med|er at (?:holde fri|holde pause|sige nej|slappe af|kede (?:dig|jer)|tage æren))\b"
)


@lru_cache(maxsize=512)
def harsh_tone(text: str) -> tuple[Span, ...]:
    """The heaviest harsh words of the text, or nothing."""
    reading = read(text)
    turns = _turns(reading)
    found = (*turns, *(c for c in map(about_one, cues(text)) if c and not _inside(c, turns)))
    heard = [c for c in found if c.weight > 0]
    if not heard or weigh(tuple(heard)) < ENOUGH or not (turns or _is_aimed(reading, heard)):
        return ()
    softer = 0.75 * min(2, len(_SOFT.findall(reading.lower)))
    softer += (2.0 if _SELF_BLAME.search(reading.lower) else 0.0) + (1.25 if _WARM.search(reading.lower) else 0.0)
    if weigh(found) - softer < ENOUGH:
        return ()
    heaviest = max(heard, key=lambda c: c.weight)
    return (Span(heaviest.start, heaviest.end),)


def speaks_to_somebody(text: str) -> bool:
    """Does the text say `du` or `I`?"""
    return bool(_YOU.search(text) or _YOU.search(text.lower()))


def shares_work(text: str) -> bool:
    """Does the text speak to somebody whom the sender meets at work (teammødet, vagtplanen)?"""
    return speaks_to_somebody(text) and bool(_WORKPLACE.search(text.lower()))


def _turns(reading: Reading) -> tuple[Cue, ...]:
    found = {Cue(*m.span(), field, weight) for field, weight, turns in _TURNS for m in turns.find(reading.lower)}
    return tuple(apart(sorted(found, key=lambda c: (-c.weight, c.start - c.end, c))))


def _inside(cue: Cue, turns: tuple[Cue, ...]) -> bool:
    return any(t.start < cue.end and cue.start < t.end for t in turns)


def _is_aimed(reading: Reading, heard: list[Cue]) -> bool:
    """Words of scorn without a turn: one that weighs, or several, in a sentence that is to or of somebody.

    Laughter alone (`Banko! Vi grinede hele aftenen`) is at nobody.
    """
    if {c.field for c in heard} == {"laugh"}:
        return False
    if (len(heard) == 1 and heard[0].weight < _HEAVY) or not _names_somebody(reading):
        return False
    aimed = [c for c in heard if _is_to_somebody(reading, c)]
    return any(c.weight >= _HEAVY for c in aimed) or (len(heard) > 1 and bool(aimed))


def _names_somebody(reading: Reading) -> bool:
    return bool(
        _YOU.search(reading.text) or _YOU.search(reading.lower) or _TEAM.search(reading.lower) or persons(reading.text)
    )


def _is_to_somebody(reading: Reading, cue: Cue) -> bool:
    start, end = next(((s.start, s.end) for s in reading.sentences if s.start <= cue.start < s.end), (0, cue.end))
    told = any(pattern.search(reading.lower, start, end) for pattern in (_YOU, _TEAM, _ONE))
    return (
        told
        or bool(_YOU.search(reading.text, start, end))
        or any(start <= p.start < end for p in persons(reading.text))
    )
