"""The press (pressen): is a text written to journalists, an answer to what they wrote, or an offer to them?

Built from slots: a word for the press, and what is done towards it. The same words about pupils who play newspaper,
about an article one is glad for, or with Kommunikation as the one who answers, mean none of this.
"""

import re
from collections.abc import Iterator

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_SIGNS = Pattern(
    r"press|ritzau|skærm|programmet|udsendelse|skrevet|mikrofon|diktafon|notesblok|kamera og|forside|overskrift|spalter|læserbrev|posten\b|fjernsyn|skribent|journalist|reporter|redakt|avis|medie|\btv|tv\b|radio|citer|artik|tidende|blad|fotograf|kamera|klausul|embargo|indslag|udtal|interview|\bdr\b"
    r"|\bp4\b|dementi|rettelse|berigtig|nyhed|lederskribent|\bpodcast|deres leder\b|debatindlæg"
)
_PAPER = r"(?:\w*avis(?:en|er|erne)?|\w*(?:tidende|folkeblad|dagblad|ugeblad|lokalblad|bladet)(?:t|et|s)?|\w*posten(?! (?:kom|er kommet|kommer|i dag)))"
_AIR = r"(?:(?:\w+-)?tv(?:-\w+)?\b|tv ?2(?: \w+)?\b|\w*fjernsynet|dr\b(?: \w+)?|p ?4\b(?: \w+)?|ritzau\b|\w*radio(?:en|avisen)?|nyhederne|nyhedsudsendelsen|podcasten)"
_PEOPLE = r"(?:\w*journalist(?:er|erne|en)?|\w*reporter(?:e|en|ne)?|\w*redaktion(?:en|er|erne)?|\w*redaktør(?:en|er|erne)?|(?:presse|avis)fotograf(?:en|er|erne)?|fotograf(?:er|erne)?|nyhedsfolk\w*|nyhedsjæger\w*|\w*skribent(?:er|erne|en)?|tv-?hold(?:et)?|kamerahold(?:et)?|pressefolk\w*|mediefolk\w*)"
_WORLD = r"(?:\w*pressen?|(?:lokal|dag|fag|nyheds)?medier?(?:ne|t)?)"
_MEDIA = rf"(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})"
_SAY = r"(?:svar\w*|kommentar\w*|udtalelse\w*|erklæring\w*|reaktion\w*|replik\w*|udmelding\w*|redegørelse\w*|version|bemærkning\w*|citat\w*|besked\w*|tilbagemelding\w*|interview\w*)"
_THEIRS = rf"(?:{_PAPER}|{_AIR}|{_PEOPLE}|{_WORLD}|\w*artikl?e\w*|\w*indslag\w*|forside\w*|historien|overskriften|debatindlæg\w*|læserbrev\w*|deres leder|dækning\w*|omtale(?:n|s)?|spalter\w*|programmet|udsendelsen|(?:skrevet|bragt|trykt) (?:\w+ )?om (?:os|mig))"
_WRONG = (
    r"(?:passer (?:simpelthen |bare |altså |overhovedet )?ikke|(?:er|var) (?:\w+ )?(?:forkert\w*|usandt?|urigtig\w*|misvisende|ukorrekt\w*|grebet ud af luften|ensidig\w*|unuanceret\w*|løgn|misforstået)"
    r"|(?:er|var|har) (?:\w+ )?ikke (?:helt |\w+ )?(?:rigtig\w*|korrekt\w*|sandt?|fair|ret)|ramt?e? ved siden af|fakta\w*fejl|tager? (?:klart |skarpt )?afstand|(?:afviser|dementerer|imødegår) (?:jeg|vi)|(?:jeg|vi|må|skal|skolen|ledelsen|klubben|bestyrelsen) (?:\w+ ){0,3}(?:afvise|dementere|imødegå)\w*|genkende[rt]? (?:\w+ )?ikke|ikke genkende|(?:er|var|fik|fortæller|fortalte|viser|viste|så) (?:\w+ ){0,3}(?:kun )?(?:den |det |en )?(?:halvdelen|halve?) ?(?:af )?(?:historie\w*|sandhed\w*|billede\w*|virkelighed\w*)|anden (?:halvdel|side) (?:af (?:historien|sagen) )?(?:får|kommer|er|mangler)|(?:tegne[rts]?|male[rts]?) (?:\w+ ){0,3}billede|ikke (?:det )?billede|stillet (?:\w+ )?i (?:et )?(?:dårligt|forkert|skævt) lys|skævvred\w*|hængt ud|står (?:jeg|vi) ikke ved|ikke (?:har )?(?:sagt|udtalt|ment)|aldrig (?:har )?(?:sagt|udtalt)|kender (?:\w+ )?ikke"
    r"|gerne (?:korrigere|rette|nuancere|præcisere|svare|tilføje|give vores|give min|have rettet)|slå fast|(?:er|var) (?:\w+ )?(?:en |flere )?fejl i|sætte (?:\w+ ){0,4}på plads|sådan hænger det sammen|en forkert historie|rette op på|rette en fejl|kræver en rettelse|bede om en rettelse|bede om plads|berigtig\w*|mangler (?:\w+ ){0,4}(?:vores|min|halve|vigtigste|væsentlige|fakta|nuancer|side)|her kommer (?:vores|mine|fakta|sandheden|svaret)|(?:vores|min|mit) (?:side af sagen|version|svar|kommentar|udlægning|opfattelse|modsvar)|her er (?:vores|mit|min|sandheden|fakta|hvad der (?:faktisk|virkelig))|har (?:\w+ )?misforstået|skylder (?:at|jer)|ikke sandheden|ikke hele (?:historien|sandheden)|den forkerte ende|ta(?:ger|get) fejl|galt på den|holder (?:simpelthen |bare |slet |altså )?ikke(?! (?:fri|ferie|åbent|lukket|øje|fast|op|af))|på vildspor|skudt (?:\w+ )?(?:over|ved siden af) målet|opspind|intet (?:hold|på sig)|fordrejet?|ud af en sammenhæng|en and\b)"
)
_PEOPLE_SIGNS = (
    "journalist/reporter/redakt/fotograf/skribent/tv-hold/tvhold/kamerahold/pressefolk/mediefolk/nyhedsfolk/nyhedsjæger"
)
_PRINT_SIGNS = "avis/tidende/folkeblad/dagblad/ugeblad/lokalblad/bladet/posten"
_AIR_SIGNS = "ritzau/tv /tv-/tv2/tv./tv,/tv:/tv!/tv?/fjernsyn/dr /dr./dr,/p4/p 4/radio/nyhederne/nyhedsudsend/podcast"
_MEDIA_SIGNS = f"{_PEOPLE_SIGNS}/presse/medie/{_PRINT_SIGNS}/{_AIR_SIGNS}"
_THEIRS_SIGNS = f"{_MEDIA_SIGNS}/artike/artikle/indslag/forside/historien/overskriften/debatindlæg/læserbrev/deres leder/dækning/omtale/spalter/programmet/udsendelsen/skrevet/bragt/trykt"
_SAY_SIGNS = "svar/kommentar/udtalelse/erklæring/reaktion/replik/udmelding/redegør/version/bemærkning/citat/besked/tilbagemeld/interview"
_SAY_TO = "/".join(
    f"{word} til"
    for word in "svar svaret svarene svare svarer svarede kommentar kommentaren kommentarer kommentarerne udtalelse udtalelsen udtalelser erklæring erklæringen reaktion reaktionen replik replikken udmelding udmeldingen redegørelse redegørelsen version bemærkning bemærkninger citat citatet citater besked beskeden beskeder tilbagemelding tilbagemeldingen interview interviewet interviews".split()
)
_DOCUMENT = Turns(rf"""
pressem/pressei/presseu/presseo/presseb/pressen/dementi/berigtigelse/medieinv | \A\W*(?:(?:til|for|ny|vigtig|kort|hermed|her_er)_(?:\w+_)?)?(?:presse(?:meddelelse|invitation|udtalelse|orientering|briefing|møde|nyt)|dementi\b|berigtigelse\b|medieinvitation)
pressem/pressei/dementi/berigtig | (?:[.!?:\n]\W*)(?:pressemeddelelse|presseinvitation|dementi|berigtigelse)\b(?=_?[:.–—-]|_(?:fra|om)_[a-zæøå]+_?:)
pressekontakt/pressehenv/pressekort/pressemat/pressekit/presseudt/presseinv/pressesvar | \bpresse(?:kontakt|henvendelse|kort|materiale|kit|udtalelse|invitation|svar)\w*
pressefoto/pressebilled | \bpresse(?:foto|billed)\w*_(?:\w+_){{0,4}}(?:kan|fås|ligger|hentes|findes|til)
pressemøde/pressebrief | (?<!børnene_)(?<!eleverne_)(?<!ungerne_)(?<!klassen_)(?<!årgang_)(?<!klasse_)(?<!elevrådet_)(?<!\.[a-f]_)\b(?:holder|afholder|indkalder|inviterer|velkom\w+|kom|holdes|vi|til|er)_(?:\w+_){{0,3}}presse(?:møde|briefing)\b(?!_(?:på_(?:rådhuset|christiansborg)|man|den_\d))
klausuler | \bklausuler\w+
embargo   | \bembargo\b
fri brug/frit brug/fri afb/frit afb/fri geng/frit geng | \bfri(?:t)?_(?:brug|afbenyttelse|gengivelse)\b[^.!?]{{0,30}}(?:press|medie|avis)
citeres/bringes i avisen/gengives | \b(?:kan|må)_(?:(?:frit|gerne|godt)_){{1,2}}(?:citeres|bringes_i_avisen|gengives)
citer     | \bciter(?:e|er|es|et)?_(?:gerne_|frit_)?(?:mig|os)\b
citeret   | \b(?:jeg|vi|klubben|skolen|ledelsen)_(?:er|blev|bliver|føler_mig|føler_os)_(?:\w+_)?citeret\b
til citat | \btil_citat\b
citere    | \b(?:medier\w*|avis\w*|journalist\w*|pressen)_(?:\w+_){{0,2}}citere\b
udtalelse er/kommentar er/udmelding er | \b(?:min|vores)_(?:officielle_)?(?:udtalelse|kommentar|udmelding)_er\b
pressemeddelelse/{_SAY_TO} | \b(?:vi|jeg|skolen|ledelsen|bestyrelsen|klubben|børnehaven)_(?:\w+_){{0,3}}(?:ud)?(?:send(?:er|te|t)|skriv(?:er|e)|skrev(?:et)?|lav(?:er|et|ede)|klar_med|på_vej_med|har)_(?:\w+_){{0,6}}(?:pressemeddelelse|{_SAY}_til_(?:\w+_){{0,2}}{_MEDIA})
udtalelse/kommentar/svar/citat/svaret | \b{_SAY},?_(?:som_)?(?:jeg|vi)_(?:\w+_){{1,2}}til_(?:\w+_){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})\b
sender vi/sender jeg/sender skolen/sender klubben | \b(?:udsender|sender)_(?:vi|jeg|skolen|klubben)_(?:\w+_){{0,6}}(?:pressemeddelelse|{_SAY}_til_(?:\w+_){{0,2}}{_MEDIA})
{_SAY_TO} | \b{_SAY}_til_(?:\w+_){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})\b
""")
_ADDRESS = Turns(rf"""
{_MEDIA_SIGNS} | (?:\A|[.!?:\n…»])_?\W?(?:kære|hej|hallo|goddag|god(?:morgen|dag|aften),?|til|til_jer|til_dig|og_til|besked_til|bemærk|nb|obs)(?:_(?:alle|de|den|det|jer|dig|dem|jer_alle|kære|mange|mulige|interesserede|lokale|dig,|jer,|på|fra|i|ved|hos|andre|eventuelle|\w+s|\w+,)){{0,4}},?_{_MEDIA}\b(?!-(?:aften|avis))
{_PEOPLE_SIGNS} | (?:\A|[.!?\n])_?\W?{_PEOPLE}(?:_og_\w+)?:_
presse:/pressen:/medie:/medier:/medierne:/mediet: | (?:\A|[.!?:\n])_?\W?{_WORLD}:_
{_PEOPLE_SIGNS}/presse/medie/avis/radio | \b(?:er_du|er_i|ringer_du|skriver_du|arbejder_du|kommer_du|ringer_i|skriver_i|til_dig,_der_er|til_jer,_der_er)_(?:fra_|på_|for_)?(?:en_|et_|den_)?(?:{_PEOPLE}|{_WORLD}|avis\b|ugeavis\b|lokalavis\b|radio\b|tv\b)
{_PEOPLE_SIGNS} | \b{_PEOPLE},_der_(?:vil|ønsker|har_lyst|gerne|har_brug|skal|søger|mangler|arbejder|har_fulgt|skriver)
{_PEOPLE_SIGNS}/presse/medie/avis/radio | \bhvis_(?:der_er_|du_er_|i_er_)?(?:nogle_|nogen_|andre_|en_|et_|flere_|du_som_|i_)?(?:af_de_)?(?:lokale_)?(?:{_PEOPLE}|{_WORLD}|avis\w*|lokalavis\w*|radio\w*)_(?:\w+_){{0,2}}(?:vil|ønsker|har|skulle|er|kunne|mangler|søger)
{_PEOPLE_SIGNS}/presse/medie | \bkære_(?:\w+_)?(?:presse|journalister|reportere|skribenter|nyhedsfolk|redaktører|redaktioner|medier|redaktion)\b
skrev /skriver/har skrevet/bragte/lavede | \btil_(?:dig|jer|den|dem|ham|hende),_der_(?:skrev|skriver|har_skrevet|bragte|lavede|tog)_(?:\w+_){{0,6}}(?:i|til|for)_(?:\w+_)?{_MEDIA}
sendt/skrevet/meddelt/ringet/tippet/sender/lagt/solgt | \b(?:sendt|skrevet|meddelt|ringet|tippet|sender|solgt|lagt)_(?:\w+_){{0,6}}til_(?:\w+_){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER})
kamera/mikrofon/notesblok/diktafon/blok/pressekort | \b(?:dem|jer|dig|alle|folk|de|den|enhver)(?:,_der_(?:går|kommer|render|er|bærer)_(?:\w+_)?)?_?(?:rundt_)?med_(?:\w+_)?(?:mikrofon|notesblok|diktafon|blok_og|kamera_og_(?:blok|mikrofon|notesblok|kuglepen))
redaktion/nyhedsdesk/nyhedsbord | \b(?:sidder|læser|arbejder|er_der|findes)_(?:(?:der|du|i|nogen|nogle|en|med|stadig|måske)_){{1,4}}(?:på|fra|ved|i)_(?:en_|et_|jeres_|den_lokale_)?(?:redaktion\w*|nyhedsdesk\w*|nyhedsbord\w*|avis|ugeavis|lokalavis)
udtaler   | \b(?:skolen|klubben|ledelsen|jeg|institutionen|bestyrelsen)_udtaler\b
{_PEOPLE_SIGNS}/presse/medie | \b(?:andre|flere|øvrige|alle|interesserede|lokale|hvilke)_(?:{_PEOPLE}|{_WORLD})\b[^.!?]{{0,40}}\b(?:kommentar|citat|interview|velkom|kan|må|bedes|kontakt|ring|skriv|komme|historie|høre)
""")
_INVITES = Turns(rf"""
{_PEOPLE_SIGNS}/presse/medie/{_PRINT_SIGNS}/lokal-tv/tv-/tv2/tv 2/dr /dr, | \b(?:{_PEOPLE}|{_WORLD}|{_PAPER}|lokal-tv|tv-\w+|tv_?2(?:_\w+)?|dr)(?:_og_(?:\w+_)?{_MEDIA})?,?_(?:kan|må|er_(?:også_|altid_|meget_|hjertelig_|naturligvis_|selvfølgelig_)?velkom\w+|er_inviteret|inviteres|indbydes|bedes|har_mulighed|får_adgang|får_lov|har_adgang|skal_henvende|skal_være_velkom\w+)\b
inviter/indbyd/indbudt/indkald/har bedt/kontakte/tilbyde/tippe/lokke | \b(?:inviter(?:er|et|ede|e)|indbyder?|indbudt|indkald(?:er|t|e)|har_bedt|kontakte[rt]?|tilbyder?|tippe[rt]?|lokket|lokke[rt]?)(?:_(?:jeg|vi|nu|også|derfor|hermed|alle|den|det|de|både|lokale|samlede|hele|byens)){{0,4}}_{_MEDIA}\b
plads til/adgang til/billeder til/interview/udtalelser til/kaffe til | \b(?:plads|adgang|billeder|interview\w*|udtalelser|kaffe)_til_(?:alle_|den_|hele_)?(?:{_PEOPLE}|{_WORLD})\b
""")
_OFFERS = Turns(rf"""
udtalelse/erklæring/et citat | \b(?:jeg|vi)_kommer_med_en_(?:\w+_)?(?:udtalelse|erklæring)\b|\bvil_(?:i_|du_)?have_et_citat\b
orientering/information/besked/nyt | \b(?:orientering|information|besked|nyt)_(?:til|for)_(?:den_|de_|hele_)?(?:{_PEOPLE}|{_WORLD})_?:
stiller gerne/stiller op/stiller mig/stiller os/stiller også/stiller selv/jeg stiller/vi stiller/til rådighed | \b(?:(?:jeg|vi|du|i|og)_stiller_(?:gerne_|\w+_)?(?:op|mig|os)_(?:\w+_)?(?:til_(?:et_)?interview|foran_kamera\w*|i_(?:medierne|pressen|tv|radioen)|til_(?:rådighed|spørgsmål|snak)[^.!?]{{0,20}}(?:press|medie|journalist|interview|avis))|står_til_rådighed[^.!?]{{0,25}}(?:press|medie|journalist|interview|avis)|til_rådighed_for_(?:\w+_){{0,2}}(?:interview\w*|press\w*|medie\w*|journalist\w*))
udtaler/udtalte/kommentere | \b(?:jeg|vi)_(?:\w+_){{0,2}}(?:udtaler|udtalte|kommentere[rt]?)\b[^.!?]{{0,15}}\b(?:mig|os|gerne|ikke|sagen|heller)|\budtaler_(?:jeg|vi)_(?:mig|os)\b
har udtalt/re kommentarer | \bhar_udtalt_(?:mig|os)\b|\b(?:har_ikke|ingen)_(?:yderligere_|flere_)kommentarer\b
interview | \b(?:for|ønskes|vil_du_have|vil_i_have|aftale_om)_(?:\w+_)?interview\b|\binterviews?_(?:\w+_){{0,2}}(?:aftales|gives|kan_(?:aftales|laves|gives|fås)|med_mig|efter_aftale|mulig\w*)
{_SAY_SIGNS} | \b(?:min|mit|vores|mine)_(?:\w+_)?{_SAY}_(?:til|på)_(?:\w+_){{0,4}}{_THEIRS}
{_MEDIA_SIGNS} | \b(?:jeg|vi)_(?:\w+_){{0,2}}går_(?:i|til)_(?:{_WORLD}|{_PAPER}|{_AIR})\b
talt med/snakket med/skrevet med | \b(?:jeg|vi)_har_(?:\w+_){{0,2}}(?:talt|snakket|skrevet)_med_(?:en|den|to|flere|\w+)?_?(?:{_PEOPLE}|{_WORLD})\b[^!?]{{0,60}}\b(?:sagde|svarede|fortalte|svar)\b
interview | \b(?:jeg|vi)_giver_(?:\w+_){{0,2}}interview
{_MEDIA_SIGNS} | \bhvis_(?:{_MEDIA})_(?:ringer|skriver|spørger|kommer)\b[^.!?]{{0,40}}\b(?:svar|siger|svarer)
er velkomne | \b{_PEOPLE}_(?:og_\w+_)?er_velkomne\b
pressebilleder | \bpressebilleder\b(?!_fra_i_går)
afviser/dementerer/beklager | \b(?:jeg|vi)_(?:\w+_){{0,2}}(?:afviser|dementerer|beklager)_(?:\w+_){{0,4}}(?:i|fra)_(?:\w+_){{0,3}}{_MEDIA}
er gerne  | \b(?:jeg|vi)_(?:\w+_){{0,2}}(?:fortæller|forklarer|uddyber|viser|svarer|hjælper|taler|snakker)_gerne_(?:\w+_)?(?:med_|til_)?(?:{_PEOPLE}|{_WORLD}|{_PAPER})
sagt ja/jeg stiller/siger ja/har jeg sagt/jeg svarer/mit svar/vores svar/interviewe mig/en udtalelse/min udtalelse/en kommentar fra | \b{_MEDIA}_(?:\w+_){{0,2}}(?:kommer|kigger|besøger|møder|filmer|vil|ønsker|håber|spørger|har_bedt|har_spurgt|skriver|ringede?|har_ringet)[^!?]{{0,80}}\b(?:jeg_har_sagt_ja|jeg_stiller|jeg_siger_ja|har_jeg_sagt|vi_har_sagt_ja|jeg_svarer|mit_svar|vores_svar|interviewe_mig|en_udtalelse|min_udtalelse|en_kommentar_fra)
svarede/jeg sagde/har svaret/jeg fortalte/har sagt/svarer | \b{_MEDIA}_(?:\w+_){{0,3}}(?:ringede?|har_ringet|skrev|spurgte|har_spurgt|kontaktede|henvendte_sig|vil_vide)\b[^!?]{{0,80}}\b(?:jeg|vi)_(?:svarede|sagde|har_svaret|fortalte|svarer|har_sagt)\b
se mig/se os/høre mig/høre os/læse mig/læse os/møde mig | \b(?:se|høre|læse|møde)_(?:mig|os)_(?:i|på)_{_MEDIA}\b[^.!?]{{0,30}}\bhvor_(?:jeg|vi)_(?:\w+_)?(?:forsvarer|svarer|forklarer|udtaler|fortæller|afviser|tager|kommenterer|giver)
interview | \binterview\w*_(?:med|til|i|hos|af)_(?:\w+_){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})\b
klippet/fordrejet/misforstået/citeret/forvrænget/fremstillet/brugt mi/brugt vores/vendt mi/taget mi/lagt mig/lagt os | \b{_MEDIA}_(?:\w+_)?har_(?:\w+_){{0,2}}(?:klippet|fordrejet|misforstået|citeret|forvrænget|fremstillet|brugt|vendt|taget|lagt)_(?:\w+_)?(?:mine|mig|vores|os)\b
nej til/ja til | \b(?:jeg|vi)_(?:har_|måtte_)?(?:takkede|takke|takket|sagde|sagt|siger|takker|sige)_(?:pænt_|\w+_)?(?:nej|ja)_til_(?:at_(?:\w+_){{1,3}}(?:i|til|med|hos)_)?(?:et_)?(?:interview\w*|(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})\b)
i jeres blad/i jeres avis/i bladet/i avisen/i jeres medie | \b(?:hvis|når)_(?:du|i|nogen)_(?:\w+_)?(?:bruge|bringe|trykke|skrive|citere|bruger|bringer|trykker)_[^.!?]{{0,30}}i_(?:jeres_)?(?:blad|avis|bladet|avisen|medie)\b
jeg svarede/jeg sagde/jeg fik sagt/jeg forklarede/jeg fortalte/jeg har svaret/jeg har sagt/jeg udtalte/jeg understregede/jeg afviste | \b{_MEDIA}\b[^!?]{{0,80}}\bjeg_(?:svarede|sagde|fik_sagt|forklarede|fortalte|har_svaret|har_sagt|udtalte|understregede|afviste)\b
mikrofon/kamera/diktafon | \b(?:mikrofon\w*|kamera\w*|diktafon\w*)\b[^!?]{{0,110}}\bjeg_(?:fik_|nåede_at_)?(?:svarede|sagde|sagt|sige|forklarede|fortalte|udtalte|understregede|afviste)(?:_\w+)?(?:,_(?:at|hvad|hvorfor)|_?:)
mikrofonerne/kameraerne/spalterne | \b(?:sige|svare|udtale|{_SAY}|noget|mere)_til_(?:\w+_)?(?:mikrofonerne|kameraerne|spalterne)
hos       | \b(?:historie|sag|billeder|tekst|udtalelse|meddelelse)\w*_(?:\w+_){{0,2}}(?:er_|ligger_|ender_|landede_|landet_)?hos_(?:\w+_){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER})
lad mig/lad os | \b(?:overskrift\w*|artikl\w*|indslag\w*|{_PAPER}|{_AIR})\b[^!?]{{0,140}}\blad_(?:mig|os)_(?:\w+_)?(?:rette|slå_(?:det_)?fast|præcisere|korrigere|nuancere|afvise|dementere|gøre_det_klart|sige_det_klart)
radio/ tv/-tv/fjernsyn/skærm | \bjeg_(?:\w+_){{0,2}}(?:havde|var|fik|sad|stod|røg|kom|været|optrådte|medvirkede)_(?:\w+_){{0,4}}(?:i|på)_(?:\w+_)?(?:{_AIR}|skærmen)[^!?]{{0,120}}\b(?:nåede|glemte|mener|sagde|i_her|forklare\w*|svar\w*|står_ved|fastholder)
set mig/set os/hørt mig/hørt os/læst mig/mødt mig | \b(?:set|hørt|læst|mødt)_(?:mig|os)_(?:i|på)_(?:skærmen|{_MEDIA})[^!]{{0,120}}\bjeg_(?:\w+_)?(?:mener|mente|sagde|står|fastholder|ville|nåede|fik|forklare\w*|svare\w*)
fra mig/fra os/fra vores/fra skolen/fra klubben/fra institutionen | \b(?:{_PEOPLE}|{_WORLD}|{_PAPER})_(?:\w+_){{0,5}}(?:fået|får|fik|modtager|modtaget|modtog)_(?:\w+_){{0,4}}fra_(?:mig|os|vores|skolen|klubben|institutionen)
opkald/henvendelse/spørgsmål/ringet | \b(?:opkald\w*|henvendelser\w*|spørgsmål\w*)_fra_(?:\w+_){{0,6}}{_MEDIA}[^!]{{0,80}}\bsvar
ville have sagt/ville have svaret/lagde på/lagt på/ikke at sige/ikke sige | \b{_MEDIA}_(?:\w+_){{0,2}}(?:ringede?|har_ringet|skrev|spurgte)\b[^!?]{{0,110}}\b(?:jeg|vi)_(?:\w+_){{0,2}}(?:ville_have_(?:sagt|svaret)|lagde_på|lagt_på|nåede_ikke_at_sige)
blev /blevet | \b(?:jeg|vi)_(?:blev|er_blevet|er_lige_blevet)_(?:\w+_)?(?:ringet_op|kontaktet|interviewet|opsøgt|citeret)_af_(?:\w+_)?{_MEDIA}
spurgt af | \bspurgt_af_(?:en|et)_(?:\w+_)?(?:{_PEOPLE}|{_PAPER}|medie)
deles/sendes/bruges/bringes/trykkes | \b(?:deles|sendes|bruges|bringes|trykkes)_(?:\w+_)?(?:med|til|af|i)_(?:{_PEOPLE}|{_WORLD}|{_PAPER})
{_MEDIA_SIGNS} | \b(?:jeg|vi)_(?:\w+_){{0,3}}(?:sagt|fortalt|forklaret|svaret|udtalt|skrevet|lovet|oplyst)_(?:\w+_){{0,2}}(?:til_|over_for_)?(?:den_|en_|de_)?(?:{_PEOPLE}|{_WORLD}|{_PAPER}|tv\b|tv_?2|dr\b|radioen)
svarer jeg/svarer vi/fortæller jeg/fortæller vi/udtaler/siger jeg/siger vi | \b(?:svarer|fortæller|udtaler|siger)_(?:jeg|vi)_(?:gerne_)?(?:til_|over_for_)?(?:den_|en_|de_)?(?:{_PEOPLE}|{_WORLD}|{_PAPER})
""")
_DENIED = Turns(r"""
passer    | passer_(?:simpelthen_|bare_|altså_|overhovedet_)?ikke
forkert/usand/urigtig/misvisende/ukorrekt/grebet ud/ensidig/unuanceret/løgn/misforstå/fejl | forkert|usand|urigtig|misvisende|ukorrekt|grebet_ud_af_luften|ensidig|unuanceret|løgn|misforstå|fejl_i|fakta\w*fejl|en_fejl
ikke      | ikke_(?:\w+_)?(?:rigtig|korrekt|sand|fair|ret|genkende)|\bkender_(?:\w+_)?ikke|genkende[rt]?_(?:\w+_)?ikke|ikke_hele_|mangler_ikke|billede|ikke_(?:har_)?(?:sagt|udtalt|ment)
halv/anden side/lys/skævvred/hængt ud/aldrig/billede | halv(?:e|delen)?|anden_(?:halvdel|side)|_lys\b|skævvred|hængt_ud|aldrig|billede
ved siden af/forkerte ende/fejl/galt på den/holder /vildspor/målet/opspind/intet hold/intet på sig/fordrej/sammenhæng/en and/afstand/afvis/dementer/imødegå/slå fast/på plads/sådan hænger/rette/berigtig/mangler/her kommer/skylder | ved_siden_af|afstand|afvis|dementer|imødegå|slå_fast|på_plads|den_forkerte_ende|ta(?:ger|get)_fejl|galt_på_den|holder_|på_vildspor|målet|opspind|intet_(?:hold|på_sig)|fordrej|sammenhæng|en_and\b|sådan_hænger|rette|berigtig|mangler|her_kommer|skylder
gerne     | gerne_(?:korrigere|rette|nuancere|præcisere|svare|tilføje|give_vores|give_min|have_rettet)
det er/det var/det har/det gør/sådan er | (?:det|sådan)_(?:er|var|har|gør|gjorde)_(?:det|den|de|vi|jeg)_(?:\w+_)?ikke
side af/version/svar/kommentar/udlægning/opfattelse/bede om plads/her er | side_af_sagen|version|svar|kommentar|udlægning|opfattelse|bede_om_plads|her_er_(?:vores|mit|min|sandheden|fakta|hvad)
""")
"""What may be a denial: without any of it nothing is answered."""
_ANSWERS = Turns(rf"""
{_THEIRS_SIGNS} | \b{_THEIRS}\b[^.!?]{{0,110}}(?:[.!?:][^.!?]{{0,110}}){{0,1}}\b{_WRONG}
det er den ikke/det er det ikke/det er vi ikke/det er jeg ikke/det er de ikke/det har vi ikke/det har jeg ikke/det gør vi ikke/det gør den ikke/det var det ikke/det var den ikke/sådan er det ikke/sådan var det ikke | \b(?:artiklen|forsiden|indslaget|reportagen|{_PAPER}|{_AIR}|{_PEOPLE})\b[^.!?]{{0,60}}\b(?:kalder|kaldte|skriver|skrev|påstår|påstod|beskriver|beskrev|fremstiller|fremstillede|hævder|hævdede|maler)\b[^.!?]{{0,80}}[.!:]_(?:det|sådan|dét)_(?:er|var|har|gør|gjorde)_(?:det|den|de|vi|jeg)_(?:\w+_)?ikke
{_THEIRS_SIGNS} | \b{_WRONG}\b[^.!?]{{0,60}}\b(?:i_(?:\w+_)?{_THEIRS}|når_{_THEIRS}|{_PAPER}_skriver|{_THEIRS}_(?:skrev|skriver|bragte|bringer|påstår|hævder|fortalte|siger|sagde|meldte|oplyste|viste|antyder|antydede|postulerer|påstod|hævdede))
""")
_REPLIES = Turns(rf"""
afviser/dementerer/beklager/imødegår/undrer | \b(?:afviser|dementerer|beklager|imødegår|undrer_(?:mig|os)_over)_(?:\w+_){{0,3}}(?:avisens|bladets|journalistens|radioens|mediernes|pressens|redaktionens|\w*postens|\w*avisens|\w*bladets)_(?:\w+_)?(?:påstand|kritik|historie|artikel|dækning|version|fremstilling|vinkel|overskrift)\w*
svar/kommentar/reaktion/replik/respons/rettelse/korrektion/tilføjelse/præcisering | \b(?:svar|kommentar|reaktion|replik|modsvar|respons|rettelse\w*|korrektion\w*|tilføjelse\w*|præcisering\w*)_(?:til|på|af)_(?:\w+,?_){{0,6}}{_THEIRS}
svarer/svare/svar | \bsvare?r?_(?:\w+_){{0,3}}på_(?:den|det|de|en|al_den)_(?:\w+_)?(?:kritik|histori|påstand|anklag|beskyldning)\w*,?_(?:som_|der_|i_|fra_)(?:\w+_){{0,2}}{_THEIRS}
""")
_ROUTED = Pattern(
    r"\bkommunikation(?:en|safdeling\w*|steam\w*|skolleg\w*)?\b|\bpresseafdeling\w*|\bpressechef\w*|\bpressevagt\w*|\bpresserådgiver\w*"
)
_PLAY = Pattern(
    r"\b(?:skoleblad\w*|skole(?:avis|radio)\w*|elevavis\w*|børneavis\w*|af pap|pap-\w+|redigeret af|leg(?:er|ede|et)|mediefag\w*|medielinje\w*|redaktionen består|kaffe\w*|æble\w*|most\w*|saft\w*|blomster\w*|hvidløgs\w*|efterår\w*|træet|træerne)\b"
)
_PLAYERS = Pattern(
    r"\b(?:elev\w*|børnenes?|ungernes?|unge|\d\. ?(?:klasse|årgang)|\d\.? ?[a-f]\b|klassens|mellemtrinnet|udskolingen|indskolingen)\b"
)
"""Who may play newspaper, when they stand ahead of the press or beside it."""
_SMALL = r"(?:\d\. ?(?:klasse|årgang)|\d\.? ?[a-f]\b|mellemtrinnet|indskolingen|udskolingen|storegruppen|eleverne|børnene|ungerne|klassen)(?: (?:i|på|fra) [\w'’.]+)?"
_MAKE = r"(?:laver|lavede|har (?:\w+ )?lavet|udgiver|udgav|har udgivet|trykker|redigerer|åbner|har åbnet|starter|har startet|får|har fået|leger|skriver)"
_OWN_PAPER = Pattern(
    rf"\b\w*redaktion(?:en)? (?:i|på|fra|hos) (?:\d\.|mellemtrin|indskol|udskol|storegrup|sfo)|\b{_SMALL} {_MAKE} (?:\w+ ){{0,3}}?(?:avis|blad|tv|tv-station|radio|radiostation|nyheder|nyhedsstudie|redaktion)\b"
    rf"|\b(?:laver|udgiver|trykker|redigerer|skriver|starter|åbner) {_SMALL} (?:\w+ ){{0,3}}?(?:avis|blad|tv|tv-station|radio|nyheder|nyhedsstudie|redaktion)\b"
    r"|\b(?:vores|børnenes|skolens|klassens|husets|sfo'ens|klubbens) egen (?:\w+ )?(?:avis|tv-station|radio(?:station)?|podcast|redaktion)\b"
)
"""`Redaktionen på 5. årgang`, `børnene har åbnet deres egen tv-station`: then `avisen` and `journalisterne` are theirs."""
_OUTSIDE = Pattern(
    r"\b(?:journalister|reportere|redaktioner|pressen?|medier(?:ne)?|lokal\w*|(?:\w+)(?:posten|tidende|folkeblad\w*)|tv ?2|dr)\b"
)
"""The press in general, which no class is."""


def to_the_press(reading: Reading) -> Iterator[Span]:
    """What is written to, about or against journalists by the sender itself."""
    prose = reading.lower_prose
    for kind, spared in _KINDS:
        for m in sorted(kind(reading.lower, prose), key=_place):
            if _SIGNS.search(reading.lower) and not _is_excused(reading, prose, m, spared):
                yield Span(_begun(m), m.end())
                return


def _answers(lower: str, prose: str) -> Iterator[re.Match[str]]:
    yield from _REPLIES.find(lower, prose)
    if _ANSWERS.hinted(lower) and next(_DENIED.find(lower, prose), None):
        yield from _ANSWERS.find(lower, prose)


_KINDS = (
    (_DOCUMENT.find, False),
    (_ADDRESS.find, True),
    (_INVITES.find, True),
    (_OFFERS.find, True),
    (_answers, False),
)
"""How to find the turns of a kind, and whether those who play newspaper are spared."""


def _place(found: re.Match[str]) -> int:
    return found.start()


def _begun(found: re.Match[str]) -> int:
    """Where its words begin, after the full stop that the turn may ask for."""
    return found.end() - len(found[0].lstrip(" .!?:\n…»"))


def _is_excused(reading: Reading, prose: str, found: re.Match[str], spared: bool) -> bool:
    """Those who handle the press answer, or it is a game."""
    around = _sentence(reading, found)
    if _ROUTED.search(prose, *around):
        return True
    if not spared:
        return False
    if _PLAY.search(prose, *around) or _PLAYERS.search(prose, around.start, found.end()):
        return True
    return not _OUTSIDE.search(found[0]) and _OWN_PAPER.search(prose) is not None


def _sentence(reading: Reading, found: re.Match[str]) -> Span:
    """From the sentence the find begins in to the one it ends in."""
    inside = [s for s in reading.sentences if s.end > _begun(found) and s.start < found.end()]
    return Span(inside[0].start, inside[-1].end) if inside else Span(*found.span())
