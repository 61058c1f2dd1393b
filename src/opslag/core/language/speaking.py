"""Who speaks, told by parts (hvem taler): a workplace that takes sides, a person who does so in the house's name, a promise
or a denial that binds the house. No part is enough alone; each is told in the semantic field it belongs to."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.stand import PLAY, QUOTED
from opslag.core.language.surroundings import around, has_any
from opslag.core.language.turns import Turns

_HOUSE = (
    r"(?:[a-zæøå]*(?:skole|afdeling|kontor|forvaltning|institution|børnehave|vuggestue|plejehjem|plejecent(?:er|ret)|bibliotek|museum|museet|center|centret|klinik|hospital|sygehus|ambulatori(?:um|et)|jobcent(?:er|ret)|afsnit|team|enhed|hus|klub|svømmehal|værksted|lager|brandstation|borgerservice|hjemmepleje|kommune|region|rådhus|etage|sal|stue|gang|reception|køkken|kantine|lærerværelse|vagtstue|arbejdsplads|arbejde|job)(?:en|et|n|s|ens|ets)?"
    r"|vej og park|park og vej|teknik og miljø|børn og unge|plan og byg|kultur og fritid|social og sundhed|\w+ og \w+forvaltningen)"
)
_WE = Turns(rf"""
kollegerne og jeg/kolleger og jeg/jeg og koll/min makker og jeg/mit team og jeg | \b(?:kollegerne|(?:mine|alle_mine|vores)_kolleger|min_makker|mit_team|teamet|holdet|vagtholdet)_og_jeg\b|\bjeg_og_(?:mine_)?kolleger\w*
hos os på/hos os i/her på/her i/her hos/oppe hos os/nede hos os/ude hos os | \bhos_os_(?:her_)?(?:på|i|ved)_(?-i:\w+)|\bher_(?:på|i|hos|ved)_(?:os_(?:på|i)_)?(?:\w+_)?{_HOUSE}\b|\b(?:oppe|nede|ude|inde|henne)_hos_os\b
som /i vores/vores /på vores | \bsom_(?:ansatte?|medarbejdere?|lærere|pædagoger|rådgivere|sygeplejersker|læger|assistenter|fagfolk|gartnere|sagsbehandlere|chauffører|bibliotekarer|ingeniører|planlæggere|ledere|sosu'er|terapeuter|vejledere|\w+(?:vejledere|rådgivere|assistenter|terapeuter|lærere|pædagoger))_(?:her_)?(?:i|på|ved|hos)\b|\b(?:i|på|hos|fra|ad)_vores_(?:\w+_)?{_HOUSE}\b
fra /side/på  | \b(?:fra|på)_(?:\w+s|vores)_(?:side|vegne)\b
vi på/vi i/vi fra/vi ved/vi hos/os på/os i/os fra/vi her/os alle/vi alle/os her/os hos/os ved/vi hos | \b(?:vi|os)_(?:alle_|alle_sammen_|her_)?(?:på|i|fra|hos|ved(?=_(?:den|det|[a-zæøå]*(?:skole|hus|center|afdeling|havn|museum))))_(?!dag\b|aften\b|morgen\b|går\b|nat\b|år\b|familien|min_|mit_|gaden|nabolaget|danmark\b|sommer|vinter|ferien|weekenden|koret|bandet|klubben_for)\w+
alle på/alle i/ingen på/ingen her/ingen af os/alle her/hver og en/hele afdelingen/hele huset/hele skolen/hele teamet/hele stuen/samtlige/ingen i/ingen hos/de fleste/mange/flertal/hele  | \b(?:alle|ingen|samtlige|mange|de_fleste|flertallet)_(?:på|i|her|af_os|hos_os)(?:_(?:her_)?(?:på|i))?\b|\bhele_{_HOUSE}\b
hvem som helst/enhver af | \b(?:hvem_som_helst|enhver)_(?:af_os|her|hos_os|på_\w+)\b
gulvet/maskinrummet/frontlinjen/skranken | \bfra_(?:gulvet|maskinrummet|frontlinjen|skranken|klasselokalet|vagtstuen)_(?:i|på|hos)\b
folk har/folk er/folk siger | \b\w+s_(?:folk|personale|ansatte|medarbejdere)_(?:har|er|siger|vil|kan)\b
ingen af/de fleste af/resten af/hele af/flertallet af | \b(?:resten|alle|flertallet|ingen|de_fleste)_af_(?:os|vores|mine_kolleger|personalet|kollegerne|\w*teamet|\w*afdelingen|\w*holdet|\w*kontoret)\b
nogen her/taler jeg med/spørger du/spørger man | \b(?:taler|spørger|lytter)_(?:jeg|du|man|i)_(?:\w+_){{0,4}}(?:her|huset|kolleger\w*|{_HOUSE}|(?:nede|oppe|ude|inde|henne)_(?:i|på|hos)_\w+)\b
stedet/min arbejdsplads/arbejder | \b(?:på|fra|hos)_min_arbejdsplads\b|\b(?:der_)?hvor_jeg_arbejder\b
""")
_HELD = Turns(r"""
vores/holdning/mening/dommen/linjen/svaret/budskab/konklusion/besked/melding/standpunkt/linje | \b(?:er|lyder|var)_(?:\w+_){0,2}(?:holdningen|meningen|dommen|linjen|svaret|budskabet|konklusionen|meldingen|standpunktet)\b|\b(?:holdningen|meningen|dommen|linjen|svaret|budskabet|konklusionen|meldingen|beskeden)_(?:\w+_){0,3}(?:er|lyder)\b|\bvores_(?:\w+_){0,2}(?:holdning|mening|dom|linje|svar|budskab|konklusion|melding|standpunkt)\b
ingen tvivl/ikke i tvivl/enig/enige/hersker | \b(?:ingen_tvivl|ikke_i_tvivl|(?:er|var)_(?:\w+_){0,3}(?:enige|enig|uenige|uenig)|hersker_der)\b
ja tak/nej tak/et nej/et ja/kun ét at sige/siger nej/siger vi/rungende/siger fra/siger ja/siger stop/et klart/et stort | \b(?:et_(?:\w+_)?(?:nej|ja)\b|nej_tak|ja_tak|kun_ét_at_sige|siger_(?:vi_)?(?:nej|ja|stop|fra))
står bag/står vi/bakker/støtter/går ind for/går vi/står alle/går i/går ind/slutter/imod/op om | \b(?:står|bakker|går|slutter)_(?:vi_|alle_|jeg_)?(?:\w+_){0,2}(?:bag|op|ind_for|imod|op_om)\b|\bstøtter\b
bør /må /skal væk/skal stoppes/skal droppes/skal skrottes/skal afskaffes/burde/skal laves/skal trækkes/skal rulles/skal forbydes/må væk | \b(?:bør|burde)_\w+|\b(?:skal|må)_(?:væk|stoppes?|droppes?|skrottes?|afskaffes?|forbydes?|laves_om|trækkes_tilbage|rulles_tilbage|genovervejes)\b|\bmå_(?:politikerne|ministeren|regeringen|byrådet|folketinget)\b
vil have/vil ikke have/undrer/drop/retur/hører ingen steder/kun sige/stop/skrot/afskaf/fjern/fyr | \b(?:vil_(?:ikke_)?have|undrer|kan_vi_kun_sige|hører_ingen_steder_hjemme)\b|(?:^|[.!?:]_?)(?:drop|stop|skrot|afskaf|fjern|fyr)_\w+|\bsend_(?:den|det)_retur\b
hovedet ad/hovedet over/griner/himler/tror på/tror ikke/pyntet/ønsketænkning | \bryster_(?:vi_|alle_)?på_hovedet\b|\bgriner_(?:vi_)?(?:\w+_)?ad\b|\bhimler\b|\btror_(?:ikke_)?på\b|\bpyntet\b|\bønsketænkning\b
mener/synes/kræver/protest/frygter/afviser/forlanger/fordømmer/advarer | \b(?:mener|synes|kræver|protesterer|frygter|afviser|forlanger|fordømmer|advarer|undrer|vil_have)\b
fået nok af/træt af/trætte af/led og ked/nok af at | \b(?:fået_nok|trætte?|led_og_ked)_af\b
tager fejl/noget rod/hul i hovedet/hen i vejret/vanvid/forkert/urimelig/tåbelig/dum/uanstændig/skandale/makværk/en fejl/for lidt/aldrig har mødt/ikke aner/langt ude/til grin/godt nok nu/hul i | \b(?:tager_fejl|noget_rod|hul_i_hovedet|hen_i_vejret|vanvid\w*|forkert|urimeligt?|tåbeligt?|dumt?|uanstændigt?|skandale\w*|makværk|en_(?:stor_)?fejl|for_lidt|aldrig_har_mødt|ikke_aner|langt_ude|til_grin|godt_nok_nu|hul_i)\b
forstår/opbakning/modstand/skepsis/bekymring/vrede | \bforstår_(?:ikke|hvorfor|slet_ikke|simpelthen_ikke|,_hvorfor)\b|\bforstår,_(?:hvorfor|at|hvordan)\b|\b(?:bred|stor|massiv|ingen|kæmpe)_(?:opbakning|modstand|skepsis|bekymring|vrede|enighed)\b
farlig/dårlig/god idé/fornuft/forkast | \b(?:farligt?|dårligt?|elendigt?|hovedløst?|skadeligt?|fornuftigt?|klogt?)_(?:forslag|idé|lov|plan|reform|aftale|udspil|beslutning|ordning)\b
håbløs/katastrof/hån/spild/svigt/pinlig/hykleri/amatør | \b(?:håbløst?|katastrof\w*|hån|spild|svigt\w*|pinligt?|hykleri\w*|amatøragtigt?)\b
""")
_ISSUE = Turns(r"""
politik/lov/reform/forslag/udspil/aftale/forlig/vedtag/beslutning/overenskomst | \b(?:lov|loven|\w*loven|lovforslag\w*|\w*reform(?:en)?|forslag(?:et)?|\w*forslag(?:et)?|udspil(?:let)?|\w*udspil(?:let)?|\w*forlig(?:et)?|beslutning(?:en)?|vedtagelse\w*|overenskomst\w*|[a-zæøå]{4,}politik(?:ken)?)\b
regering/minister/politiker/folketing/christiansborg/byråd/regionsråd/borgmester/direktion | \b(?:regering\w*|\w*minister(?:en|iet|ens|iets)?|politiker\w*|folketing\w*|christiansborg|byråd\w*|regionsråd\w*|borgmester\w*|direktion\w*)\b
strejke/konflikt/demonstration/lockout/overenskomst | \b(?:strejke\w*|lockout\w*|demonstration\w*|blokade\w*|arbejdsnedlæggelse\w*)\b
normering/nedskær/bespar/sparer/fyring/karakter/forbud/privatis/udlicit/centralis/digitalis/sammenlæg/lukning/afskaf/sparede/sparek/spare/nationale test/nedlæg/privat | \b(?:\w*normering\w*|nedskær\w*|bespar\w*|spare\w+|fyring\w*|karakterer\w*|\w*forbud(?:det|dene)?|privatiser\w*|udliciter\w*|centraliser\w*|sammenlæg\w*|lukning\w*|nedlæg\w*|nationale_test\w*|afskaf\w*)\b
motorvej/vindmølle/atomkraft/letbane/parkering/afgift/skat/krav/vilkår/løn/senge/vagtplan/bemanding/hænder/flere penge/flere hænder/solcelle/biogas/ressourcer | \b(?:motorvej\w*|vindmølle\w*|atomkraft|letbane\w*|biogas\w*|solcelle\w*|parkeringsafgift\w*|afgift\w*|skat|skatten|krav(?:et)?|lønnen|lønforskel\w*|flere_(?:senge|hænder|penge|ressourcer)|vagtplan\w*|bemanding\w*)\b
israel/palæstina/ukrain/partiet/valget/stemme på/stem nej/stem ja/stem på/valgkamp | \b(?:israel|palæstina|gaza|partiet|valgkamp\w*|stemme_på|stem_(?:nej|ja|på))\b
""")
_FELT = Turns(r"""
fatter | \b(?:jeg_fatter_(?:ikke|intet|hat|ingenting)|fatter_jeg_(?:\w+_)?(?:ikke|hat|intet))\b
jeg /mig | \bjeg_(?:forstår|begriber|køber|orker|gider|tror|kan)_(?:simpelthen_|altså_|ærligt_|slet_|virkelig_|godt_nok_)*ikke_(?:hvem|hvorfor|hvordan|hvad|at|på|den_\w+_forklaring|se_(?:det_)?(?:fornuftige|formålet|meningen|pointen))\b
jeg er/er jeg | \b(?:jeg_er|er_jeg)_(?:\w+_){0,2}(?:imod|uenig|skuffet|rasende|vred|lodret_\w+|skeptisk|modstander|tilhænger|rystet|flov|forarget|ikke_(?:begejstret|fan|vild_med|enig|tilfreds))\b
stod det til mig/stået til mig/op til mig/jeg bestemme/jeg bestemte | \b(?:stod|står|stået|var|havde)_(?:det_)?(?:stået_)?(?:op_)?til_mig\b|\bhvis_jeg_(?:måtte_|skulle_|fik_lov_(?:til_)?at_)?bestemm?e\w*\b|\bbestemte_jeg\b
ville jeg/jeg ville/havde jeg | \b(?:ville|havde)_jeg_(?:selv_|nu_|nok_|altså_|personligt_)*(?:have_|aldrig_|hellere_|ønsket_|foretrukket_|valgt_|gjort_|foretrække_)|\bjeg_ville_(?:selv_|nu_|nok_|personligt_)*(?:aldrig_|hellere_|ønske_|foretrække_|have_(?:valgt|foretrukket|stemt|sagt))
min kop te/min smag/min stil/min bog/min verden/mit hjerte/mine øjne/min optik/min mening/min holdning/min stemme/min  | \b(?:min_(?:kop_te|smag|stil|bog|verden|optik|stemme)|mine_øjne|min_(?:\w+_){0,2}(?:mening|holdning))\b
jeg har givet op | \bjeg_har_(?:\w+_)?givet_op_(?:med_|over_for_)?at_\w+
for mig er/for mig at se/for min skyld/spørg mig/spørger mig/spørger i mig/spørger du mig | \b(?:for_mig_(?:at_se|er_det|ser_det|kunne)|for_min_skyld|spørger_(?:i|du|man)_mig)\b
uden mig/min lillebror/tager jeg hatten | \b(?:det_bliver_uden_mig|får_ikke_min_(?:stemme|støtte|opbakning))\b
jeg havde/havde jeg | \b(?:jeg_havde|havde_jeg)_(?:nu_|selv_|nok_|gerne_|hellere_|personligt_)*(?:ladet|valgt|gjort|foretrukket|set|ønsket|taget|malet|placeret|bygget|sagt)\b
jeg ville/ville jeg | \b(?:jeg_ville|ville_jeg)_(?:nu_|nok_|selv_|altså_|personligt_)*(?:ikke|aldrig|næppe)_\w+
mig i hjertet/mit hjerte/ondt i mit/ked af det/mig vred/mig trist | \bskærer_mig_i_hjertet\b|\bmit_hjerte_bløder\b|\bbløder_mit_hjerte\b|\bgør_(?:mig_ondt|mig_vred|mig_trist|ondt_i_mit_hjerte)\b
ikke min | \bikke_min_(?:\w+_)?(?:favorit|kop_te|stil|smag|yndling\w*)\b
se idéen/se ideen/se meningen/se pointen/se fidusen/se formålet | \bjeg_kan_(?:heller_|altså_|godt_nok_)?ikke_se_(?:idéen|ideen|meningen|pointen|fidusen|formålet|fornuften)\b
undertegnede | \bspørger_(?:man_|du_|i_)?undertegnede\b|\bundertegnedes_(?:øjne|mening|smag)\b
jeg savner/jeg frygter/jeg begræder/jeg protest/jeg håber aldrig | \bjeg_(?:frygter|begræder|protesterer|håber_aldrig|ærgrer_mig|skammer_mig)\b
jeg personligt/personligt/privat/ærlig/indrømme/tilstå | \bjeg\b[^.!?]{0,40}\b(?:personligt|ærligt?_talt|helt_ærligt|privat)\b|\b(?:personligt|ærligt?_talt|helt_ærligt)\b[^.!?]{0,40}\bjeg\b|\bjeg_(?:må|skal|vil)_(?:\w+_)?(?:indrømme|tilstå)\b
""")
_JUDGED = Pattern(
    r"\b(?:imod|uenig|ikke|aldrig|dumt?|skørt?|tåbelig\w*|tosset|forkert|ærgerlig\w*|skuffe\w*|grimt?|trist|bedre|værre|burde|fejl|skandale|pjat|vrøvl|spild|synd|savner|hellere|nej|latterlig\w*|vanvid\w*|underlig\w*|andre|anderledes|andet|omgjort|mærkelig\w*|fjollet|kedelig\w*|overflødig\w*|penge ud ad vinduet|cirkus|hjertet|idéen|ideen|meningen|favorit|givet op)\b"
)
_THANKS = Pattern(r"\b(?:glæder mig|tak|velkommen|hjælper|viser dig|sidder klar|hilsen|kh|mvh|vh)\b")
_OWN_WORDS = Pattern(
    r"\b(?:for mig selv|for egen regning|privat(?:person)?|egne vegne|min(?:e)? egn?e?n? (?:holdning|mening|ord)|kun min egen|ikke (?:på vegne|kommunens|min arbejdsplads))"
)


def takes_sides(reading: Reading) -> tuple[Span, ...]:
    """A workplace, a stance and an issue of public debate in one sentence, or in two that follow each other."""
    lower = _unquoted(reading)
    if _OWN_WORDS.search(lower):
        return ()
    issues, held = [*_ISSUE.find(reading.lower, lower)], [*_HELD.find(reading.lower, lower)]
    if not issues or not held or PLAY.search(lower):
        return ()
    return tuple(
        Span(*we.span())
        for we in _WE.find(reading.lower, lower)
        if any(_close(we, h, 110) and any(_close(h, i, 110) for i in issues) for h in held)
    )


def own_view(reading: Reading) -> tuple[Span, ...]:
    """What an "I" feels about the matter, in words of its own."""
    lower = _unquoted(reading)
    if not has_any(lower, ("jeg", "mig", "min", "mit", "undertegnede")):
        return ()
    found = [m for m in _FELT.find(reading.lower, lower) if _JUDGED.search(around(lower, m, 70))]
    return tuple(Span(*m.span()) for m in found if not _THANKS.search(lower))


def _close(one: re.Match[str], other: re.Match[str], reach: int) -> bool:
    return one.start() < other.end() + reach and other.start() < one.end() + reach


def _unquoted(reading: Reading) -> str:
    return QUOTED.sub(lambda m: " " * len(m[0]), reading.lower)


_BOUND = Turns(rf"""
lover/love jer/loves/garanter/giver jer/ord for/ord på/står inde for/står vi inde/regne med/stole på/vi love/kan i /må i /kan love | \b(?:vi|kommunen|regionen|hospitalet|sygehuset|skolen|{_HOUSE})_(?:kan_)?(?:love|lover|garanterer|garantere)\b|\b(?:kan|tør|vil)_(?:jeg|vi)_(?:godt_|roligt_|trygt_)?(?:love|garantere)_(?:jer|dig)\b|\bjeg_(?:kan_|tør_)?(?:love|lover|garanterer?)_(?:jer|dig)\b|\b(?:har_i|har_du|får_i|i_har|tag)_(?:mit_og_)?(?:kommunens|regionens|hospitalets|skolens|vores)_ord\b|\bstår_(?:vi|kommunen|regionen|hospitalet|skolen)_(?:\w+_)?inde_for\b|\b(?:det|så)_(?:kan|må)_i_(?:godt_|roligt_|trygt_)?(?:regne_med|stole_på|være_sikre_på|skrive)\b
slår det fast/slår fast/slå fast/en gang for alle/sidste ord/punktum/basta/ikke til diskussion/lukket/ligger fast/sagen er/sag er | \bslår?_(?:jeg_|vi_)?(?:lige_)?(?:det_)?(?:hermed_)?fast\b|\ben_gang_for_alle\b|\b(?:er_)?(?:det_)?sidste_ord\b|(?:^|[.!]_)(?:punktum|basta)[.!]|\bikke_til_diskussion\b|\b(?:sagen|den_sag|denne_sag)_er_(?:lukket|afsluttet)\b|\bderved_bliver_det\b
officielt | \bsige_(?:jer_|det_)?(?:helt_)?officielt\b
ikke tænkt/lavet om på | \bhar_(?:\w+_)?ikke_tænkt_(?:sig|os)_at_\w+|\bdet_får_(?:i|du)_ikke_lavet_om_på\b
der kommer ikke/der kommer ingen/den snak/den diskussion/så længe vi | \bder_kommer_(?:ikke|ingen|aldrig)_\w+|\blukke_den_(?:snak|diskussion|debat)|\bså_længe_(?:vi|kommunen|jeg)_(?:har_noget_at|bestemmer|kan_bestemme|er_til|siger)\b
noget forkert/noget galt/får ikke ret/får ikke medhold/ikke en krone/handlet korrekt/fulgt regler/gjort alt rigtigt/har fulgt/har handlet/har gjort alt | \b(?:vi|kommunen|hospitalet|skolen)_har_(?:slet_|bestemt_)?ikke_gjort_noget_(?:forkert|galt|ulovligt)|\b(?:i|du)_får_ikke_(?:ret|medhold|en_krone|erstatning)|\bikke_en_krone\b|\bvi_har_(?:handlet_korrekt|fulgt_(?:alle_)?regler\w*|gjort_alt_rigtigt)
os, der betaler/vi betaler/betaler vi/vores regning/vi dækker/vi hæfter | \bdet_er_os,?_der_(?:betaler|hæfter|dækker|har_ansvaret)|\b(?:vi_(?:betaler|dækker|hæfter_for|erstatter)|betaler_vi|dækker_vi)_(?:det_hele|alt|regningen|skaden|jeres|hele)\b|\bpå_vores_regning\b
dækker ikke/erstatter ikke/hæfter ikke/betaler ikke | \b(?:vi|kommunen|regionen|hospitalet|sygehuset|skolen)_(?:dækker|erstatter|hæfter|betaler)_(?:\w+_)?(?:ikke|aldrig)_(?:for_)?(?:skade\w*|tab\w*|regning\w*|erstatning\w*)
ikke vores/ikke at sige/ingen kommentar | \bikke_vores_(?:ansvar|skyld|fejl|bord|problem)\b|\bmere_er_der_ikke_at_sige\b|\bingen_(?:yderligere_)?kommentarer\b
vores side/stoppe os | \b(?:loven|retten|reglerne)_er_på_vores_side\b|\bkan_(?:ingen_)?stoppe_os\b
endelige svar/svaret på/svaret til/svaret er | \bsvaret_(?:på|til)\b[^.!?]{{0,45}}_er_(?:\w+_)?(?:nej|ja)\b|\bvores_endelige_svar\b
kommer ikke/kommer aldrig | \b(?:vi|kommunen|regionen|hospitalet|skolen)_kommer_(?:\w+_)?(?:ikke|aldrig)_til_at_\w+
det garanterer/det lover/det står/garanteret af | \b(?:det|dette)_(?:garanterer|lover|står)_(?:vi|kommunen|regionen|hospitalet|skolen)\b
sådan bliver/det bliver sådan/uanset hv/rokker/giver os ikke/viger ikke/ændrer ikke/ændrer/viger | \bsådan_bliver_det\b|\bdet_bliver_sådan\b|\buanset_(?:hvor_mange|hvad|hvem)\b|\b(?:rokker|giver|flytter|bøjer)_(?:vi_)?os_ikke\b|\b(?:viger|ændrer)_(?:vi_)?ikke\b
må leve med/kan leve med det/må finde sig/må acceptere | \bmå_(?:\w+_)?(?:leve_med|finde_sig_i|acceptere)_(?:det|den)\b
preller af/komme efter/rent mel/styr på det/skrive under på/holder ikke | \bpreller_af\b|\b(?:ikke_noget|intet)_at_komme_efter\b|\brent_mel\b|\bskrive_under_på\b|\bholder_ikke_(?:vand|en_meter)\b
historien/artiklen/avisen/rygte | \b(?:historien|artiklen|påstanden|kritikken|rygtet|beskyldningen)\b[^.!?]{{0,30}}\b(?:holder_ikke|er_(?:forkert|opdigtet|usand|urimelig)|har_intet_på_sig)\b
det var os/vi glemte/glemte vi/vores fejl/ender her/ender hos os | \bdet_var_os,?_der\b|\b(?:vi_glemte|glemte_vi)_at\b|\b(?:regningen|ansvaret|skylden)\b[^.!?]{{0,40}}\b(?:ender_(?:her|hos_os)|er_vores|ligger_(?:her|hos_os))\b
hverken | \b(?:bliver|lukker|sælger|fyrer|sparer|ændrer|flytter)\b[^.!?]{{0,40}}\bikke\b[^.!?]{{0,30}}\bhverken_(?:i_år|nu|til_sommer|næste)
vidste/vi har vidst/kendte til/vi gjorde ikke/begået fejl/vores fejl/vores skyld/skylden er/vi svigtede/vi har svigtet/det er kommunens/det er vores/det var vores/det er hospitalets/det er regionens/vi lavede/begik/fejlede/kendte | \bvi_(?:vidste|har_vidst|kendte|har_kendt)_(?:\w+_){{0,3}}(?:besked|til|godt|om|det)\b|\b(?:vi|kommunen|hospitalet|regionen|skolen)_(?:har_)?(?:begået|begik|svigtede|svigtet|fejlede|har_svigtet)\b|\b(?:det_er|det_var|skylden_er)_(?:helt_)?(?:vores|kommunens|hospitalets|regionens)_(?:fejl|skyld)\b
ikke noget om/intet om snakken/usandt/ikke rigtigt/passer ikke/løgn/grebet ud af luften/grundløs/artiklen/avisen/beskyld/påstand/rygte/anklage/historien | \b(?:ikke_noget_om|intet_om)_snakken\b|\b(?:beskyldning\w*|påstand\w*|rygte\w*|historien|anklage\w*|artiklen|avisen)\b[^.!?]{{0,40}}\b(?:usand\w*|ikke_rigtig\w*|passer_ikke|løgn|luften|grundløs\w*|forkert\w*)
officiel/svar til journalist/svar til pressen/svar til avisen/svar på artikl/til journalisten/til pressen/udtalelse/til tv/til avisen | \b(?:svar_til|til)_(?:journalisten|pressen|avisen|tv|redaktionen)\b|\bsvar_på_artikl\w*|\bofficielle?t?\b|\b(?:vores|kommunens|regionens)_udtalelse\b
hvad mener/hvor står | \b(?:hvad_(?:mener|siger)|hvor_står)_(?:\w+_){{0,2}}(?:kommunen?|regionen?|region_\w+|hospitalet|skolen)\b
vi betaler/i får /får i/får alle/bliver ikke/der bliver ikke/der kommer ikke/åbner ikke/lukker ikke/kommer ikke/rører ikke/bliver der/får pengene/får erstatning/ingen /betaler/fyrer/lukker/rører/sælger/erstatter/udbetaler | \b(?:vi|kommunen|regionen|hospitalet|sygehuset|skolen)_(?:\w+_)?(?:betaler|åbner|lukker|fyrer|afskediger|river|bygger|sælger|nedlægger|rører|erstatter|dækker|udbetaler)_(?:\w+_){{0,4}}?(?:ikke|ingen|aldrig|det_hele|alt|alle|hele)\b|\b(?:i|alle)_får_(?:den|dem|det|jeres|hele|erstatning\w*|pengene|kompensation)\b|\bfår_(?:i|alle)_(?:\w+_){{0,3}}(?:erstatning|pengene|kompensation)\b|\bbliver_(?:der_)?(?:ikke|ingen|aldrig)_(?:\w+_){{0,2}}(?:genåbnet|rørt|fyret|lukket|fyringer|lukninger|afskedigelser|bygget|nedlagt|solgt|skåret|sparet|flyttet)\b|\bingen_(?:\w+_)?(?:bliver|vil_blive)_(?:fyret|afskediget|lukket|nedlagt|opsagt|sparet_væk|flyttet|ramt)|\bingen_(?:\w+_)?(?:mister|skal_(?:fyres|afskediges|opsiges|betale|undvære))\b
ansvar/undskyld/beklager dybt | \b(?:påtager|fralægger|fraskriver|tager)_(?:\w+_){{0,3}}ansvar\w*|\b(?:intet|ikke_noget|det_fulde|alt)_ansvar\b
""")
_LIABLE = Turns(r"""
erstatning/kompens/godtgør/regning/betal/krone/penge/beløb/udgift | \b(?:erstatning\w*|kompensation\w*|godtgørelse\w*|en_krone|udgifter|udgifterne|beløb(?:et)?|opkrævning\w*)\b
fyr/afskedig/stilling/job | \b(?:fyre[stdr]?\w*|afskedig\w*|stillinger|mister_(?:sit|deres)_job)\b
lukk/åbne/nedlæg/pladser/afdeling/modtagelse/fødegang/akut/lukning/sammenlæg | \b(?:lukke[srt]?|lukning\w*|genåbne[srt]?|åbner_(?:\w+_){0,2}(?:ikke|igen)|nedlæg\w*|jeres_plads(?:er)?|akutmodtag\w*|fødegang\w*|sammenlæg\w*)\b
asbest/pfas/forurening/gift/skimmel/rotte/oversvøm/ulykke/fejl/svigt/skade/bivirkning/dødsfald/mobning/overgreb/vold | \b(?:asbest\w*|pfas\w*|forurening\w*|gift\w*|skimmel\w*|rotte\w*|oversvøm\w*|ulykke\w*|svigt\w*|skade[rn]?\w*|bivirkning\w*|dødsfald\w*|mobning\w*|overgreb\w*|vold\w*)\b
vindmølle/motorvej/letbane/biogas/skole/park/byg/højhus/lokalplan/solcelle | \b(?:vindmølle\w*|motorvej\w*|letbane\w*|biogas\w*|solcelle\w*|højhus\w*|byggeri\w*|lokalplan\w*|skolestruktur\w*|bygge[rst]?)\b
solgt/sælge/hjemmehjælp/pension/tilskud/støtte/leverandør/skriver under/underskrift/oversvøm/kælder/jeres kæld/normering | \b(?:solgt|sælger?|hjemmehjælp\w*|tilskud\w*|leverandør\w*|skriver_under|underskrift\w*|jeres_kældre|normering\w*)\b
patientforening/fagforening/borgergruppe/aktionsgruppe/naboerne/kritikerne | \b(?:patientforening\w*|fagforening\w*|borgergruppe\w*|aktionsgruppe\w*|kritikerne)\b
klaget/ankestyrelse/vand i kæld/kælderen | \b(?:klaget|ankestyrelsen?|vand_i_kæld\w+)\b
genåbn/sikkerhed/fald/drukn/til skade/stadion/købe/sælge /genåbn | \b(?:sikkerheden|fald(?:t|et)?|druknede?|kom_til_skade|stadion|købe|sælge|genåbne[strd]*)\b
sag/klage/kritik/anklage/beskyld/artikel/journalist/avis/presse/artikl/historien/rygte | \b(?:\w*sagen|klage(?:n|r|rne)?|historien|rygte\w*|kritik\w*|anklage\w*|beskyld\w*|artikl\w*|journalist\w*|avisen|pressen)\b
ventet/pengene igen/pengene tilbage | \b(?:har_ventet|pengene_(?:igen|tilbage))\b
ventetid/behandling/garanti/takst/afgift/priser/budget/spare/skær/skåret/venteliste | \b(?:ventetid\w*|ventelist\w*|takst\w*|afgift\w*|budget\w*|spare\w*|bespar\w*|skåret|skære\w*)\b
""")
_PASSED = Pattern(
    r"\b(?:byrådet|regionsrådet|udvalget|folketinget|politikerne) har (?:\w+ )?(?:besluttet|vedtaget|sagt|valgt)|\b(?:kan|må|vil) (?:jeg |vi )?ikke (?:svare|udtale|kommentere)|\bsende[rs]? (?:det|dem|jer|dig|spørgsmålet) videre|\b(?:pressevagt\w*|presseafdeling\w*|talsperson\w*|kommunikationsafdeling\w*|skriv til|spørg) "
    r"|\bved (?:jeg |vi )?ikke\b|\blæs (?:hele )?(?:beslutningen|svaret|mere|planen)|\bikke (?:svare )?på (?:\w+s |\w+ens )?vegne|\bsol\b|\bregn\b|\bpølse\w*|\bkage\w*|\bkaffe\w*|\bbilletpris\w*|\bgratis\b|\bbål\w*|\bfyrer op\b|\bindkaldelse\w*|\bseddel\b|\bsedlen\b|\bgenbrug\w*|\bbager\w*"
)


def binds_the_house(reading: Reading) -> tuple[Span, ...]:
    """A promise, a denial or an admission in the house's name about what it can be held to."""
    lower = _unquoted(reading)
    bound = [*_BOUND.find(reading.lower, lower)]
    if not bound or _PASSED.search(lower) or _OWN_WORDS.search(lower):
        return ()
    liable = [*_LIABLE.find(reading.lower, lower)]
    kinds = len({m.start() for m in bound})
    return tuple(
        Span(*m.span())
        for m in bound
        if any(_close(m, other, 120) for other in liable if not _within(other, m) or kinds > 1)
    )


def _within(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() <= inner.start() and inner.end() <= outer.end()
