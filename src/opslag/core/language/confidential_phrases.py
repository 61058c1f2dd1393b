"""Turns of phrase with room inside (vendinger): what tells of somebody's matter in words that do not stand together.

Each line: kind, pieces of text of which one must be there (so that the pattern is tried at all), and the pattern.
A turn of phrase says it by itself; the pieces are looked for with those of all other lists, in one pass.
"""

from collections.abc import Iterator

from opslag.core.language.confidential_done import TURNS as DONE
from opslag.core.language.confidential_everyday import EVERYDAY
from opslag.core.language.confidential_hints import HINTED
from opslag.core.language.confidential_nursing import NURSING
from opslag.core.language.confidential_plain import PLAIN
from opslag.core.language.confidential_sideways import SIDEWAYS
from opslag.core.language.confidential_told import TOLD
from opslag.core.language.confidential_veils import VEILED
from opslag.core.language.confidential_work import WORK
from opslag.core.language.turns import Turns

_BODY = (
    r"(?:hofte|lårhals|kraveben|næse|ribben|krani|skulder|albue|ankel|lår|bækken|kæbe|finger|tæer|ankl|knogl|tænder|ben(?=\b|br|et|ene|sk|s\b)|arm(?=e?\b|en|br|sk|h)|ryg(?!læn|sæk|te)"
    r"|håndled|nakke(?!pude)|hoved(?!dør|led|nøgle|rolle|vej|gade|bib)|knæ(?!k|l)|hånd(?!ta|sv|bo|kl|væ)|fod(?!b|tø|no|sp)|tå(?!ge|r|rn)|hals(?!tø|b))(?!bøl)"
)
_WARD = r"(?:\w*hospital\w*|\w*sygehus\w*|skadestuen|intensiv\w*|\w*psykiatri\w*|akutmodtagelsen|hospice\w*|neurologisk\w*|operationsstuen)"
_W = r"(?:\s[\wæøå,]+){0,%d}\s"
_DONE_TO = (
    r"\w*(?:\s(?:jeg|vi))?(?=\s(?:en\saf\s)?(?:vores|min|vor|medarbejder\w*|kollega\w*"
    r"|\w+(?:lærer|pædagog|leder|chef|assistent|sekretær|konsulent|hjælper|plejer|terapeut))\s)"
)
_LISTED = rf"""
health   | bræk | \b(?:bræk\w+){_W % 2}(?:{_BODY})\w*
health   | skiftet/indsat/udskiftet | \b(?:skal\s(?:\w+\s)?have|har\sfået|fik|får)\s(?:\w+\s){{0,2}}(?:skiftet|indsat|udskiftet)\s(?:\w+\s){{0,2}}(?:hjerteklap\w*|klap\si\shjertet|hofte\w*|knæ(?:et)?|stents?|pacemaker\w*)\b
health   | nyt knæ/ny hofte/ny skulder/nye knæ/nye hofter | \b(?:skal\s(?:\w+\s)?have|får|venter\spå)\s(?:sin\s|sit\s|en\s|et\s|sine\s)?(?:nyt\sknæ|ny\shofte|ny\sskulder|nye\sknæ|nye\shofter)\b
health   | stents | \b(?:en|to|tre|fire|flere)\sstents\b
care     | i stræk | \bmed\s(?:\w+\s)?(?:ben|benet|arm|armen|hoften|foden|bækkenet)\si\sstræk\b
health   | neurologisk/kardiologisk/onkologisk/reumatologisk/ortopædkirurgisk | \b(?:kigge[rdst]*|undersøg\w+|scanne[st]|ses|tjekke[st])\s(?:\w+\s){{0,3}}?på\s(?:neurologisk|kardiologisk|onkologisk|reumatologisk|ortopædkirurgisk)\b
health   | forstuv | \bforstuv\w+{_W % 2}(?:{_BODY})\w*
health   | slog | \bslog\s(?:hovedet|nakken|ryggen|sig slemt|sig halvt)
health   | knus | \bknust\w?{_W % 2}(?:{_BODY})\w*
health   | amput | \bamputeret\b
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bligger?\b{_W % 4}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \blå\b{_W % 4}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bkørt\b(?!\s(?:bus|mad|varer|blomster|post|taxa|\w*(?:vogn|seng|linned|maden|tøjet|posten|blomster|bøger|kaffe)\w*)\b)(?!\s\w+\s(?:til|på)\s\w+\si\s\w+\sår){_W % 4}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bbragt\b{_W % 4}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bfløjet\b{_W % 4}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bkommet\b{_W % 3}{_WARD}
care     | hospital/sygehus/skadestue/intensiv/psykiatri/akutmodtag/hospice/neurologisk/operationsstue | \bhjem(?:me)?\b{_W % 2}fra{_W % 2}{_WARD}
care     | indlag | \bindlagt\b
care     | klarede | \bklarede{_W % 3}ikke\b(?=[.!,])
care     | narkose | \bvågne\w*{_W % 3}narkose\w*
health   | tiss | \btiss\w+\s(?:(?:stadig|ofte|igen|tit|altid)\s)?i\s(?:bukser\w*|sengen|seng)
health   | selvmord | \b(?:forsøg\w+|prøv\w+|begik|begået|overvej\w+|tal\w+ om){_W % 2}selvmord\w*
health   | eget_liv | \b(?:tag\w*|tog|gøre en ende på){_W % 2}eget liv
health   | drik | \bdrikker\b(?=,|$| igen| for meget| tæt| hver dag| sig| stadig|\.)(?!,? (?:\w+ )?(?:kaffe|te|vand|saft|mælk))
health   | drak | \bdrak\s(?:sig|igen|for meget|tæt)
health   | drukket | \b(?:har|havde)\s(?:\w+\s)?drukket\b(?=[.,]|\sog\b)|\bdrukket\s(?:sig|igen|for meget|tæt)|\bhar\sdrukket\s(?:i|hele|siden)
health   | stoffer | \b(?:på|tager|tog|taget|solgte|sælger)\s(?:hårde\s)?stoffer\b
health   | hash | \b(?:ryg\w+|røg|røget|sælg\w+|solgt\w*){_W % 2}hash\w*
health   | stemmer | \bhører\sstemmer\b
health   | stress | \b(?:nede?|syg|ramt|knækket|gået|går|gik|bukket){_W % 3}(?:af|med)\sstress\w*
health   | depress | \b(?:nede?|syg|ramt|gået|går|gik|orlov|kæmpe\w*){_W % 3}(?:af|med)\s(?:en\s)?depression\w*
health   | psyk | \b(?:går|gået|gik|været|er|henvist|taler|talt|samtale\w*|kommer){_W % 3}(?:til|hos|med)\s(?:en\s|sin\s|skole)?\w*psyk(?:olog|iater)\w*
health   | medicin | \b(?:glem\w+|tage[rt]?|tog|nægt\w+|uden|stop\w+|trapp\w+|får){_W % 3}(?:sin|sine|hans|hendes)?\s?(?:medicin\w*|piller\w*)
health   | helbred | \b(?:hans|hendes|af|dårligt|skrantende|svigtende)\shelbred\w*
health   | ondt | \bhar\s(?:så|meget|altid|stadig|kronisk)?\s?ondt\si\b
health   | sengen | \b(?:er|ligger)\sbundet\stil\ssengen
health   | miste | \bmistet?\w*{_W % 1}(?:barnet|sit\sbarn|et\sbarn|deres\sbarn)
family   | gravid | \bgravid\b
family   | venter_ | \bventer\s(?:sit|et|tvillinger|barn|deres)\s(?:\w+\s)?barn\b|\bventer\s(?:tvillinger|barn|sig)\b(?!\s(?:meget|noget|en|et|til|ikke))
family   | skil | \b(?:skal|vil|er ved at blive|bliver|blev|er blevet|lige|er|endelig|nu)\s(?:skilles|skilt)\b(?!\s(?:ad|op|fra hinanden))
family   | forlad | \bhar\sforladt\s(?:ham|hende|sin|sine|familien)
family   | mistet | \bmistet\s(?:sin|sit|begge|sine)\s(?:mand|kone|mor|far|søn|datter|barn|bror|søster|forældre|tvilling|kæreste|ægtefælle|samlever)
family   | mistede | \bmistede\s(?:sin|sit|begge|sine)\s(?:mand|kone|mor|far|søn|datter|barn|bror|søster|forældre|tvilling|kæreste|ægtefælle)
death    | død | \b(?:mand|kone|mor|far|søn|datter|bror|søster|barn|kæreste)\s(?:er|lige)?\s?(?:lige\s)?(?:død|døde|afgået)\b
family   | hinanden | \b(?:går|gået|gik|flytter|flyttet)\sfra\shinanden
family   | affære | \baffære\s\w+
social   | fjern | \b(?:fået|fik|får|blev|blevet|er)\s(?:\w+\s){{0,2}}fjernet\b(?=\s(?:\w+\s){{0,3}}(?:børn|barn|søn|datter|hjem\w*|forældre\w*|mor|far))
social   | hente | \b(?:kommunen|politiet|myndighederne|de sociale)\s(?:\w+\s){{0,2}}hentede\s(?:\w+|ham|hende)
social   | bor_ | \bbor\s(?:\w+\s){{0,2}}ikke\s(?:\w+\s)?hjemme\b|\bbor\snu\s(?:hos|på|i)\s(?:sin\s(?:mormor|farmor|bedste\w+|moster|tante)|en\splejefamilie|et\s\w*(?:hjem|bosted))
social   | _pleje | \bi\s(?:\w*\s)?pleje\b(?=[\s.,](?:hos|fra|siden|i|$)?)
social   | ikke_kunne/ikke_længere_kunne | \bikke\s(?:længere\s)?(?:kunne|kan|klare[rd]?e?)\s(?:\w+\s){{0,2}}(?:være\si|rumme\w*|betale|følge\smed)
social   | husleje | \b(?:skylder|betale|bagud\smed){_W % 2}huslejen?\b
social   | penge | \b(?:skylder|har\ssnydt|mangler){_W % 2}(?:penge|kr\.?|kroner)\s(?:til|i|væk)\b
social   | bistand | \bbistandsklient\w*
social   | støtte | \b(?:fået|fik|får|bevilget|bevilges|tildelt)\s(?:\w+\s){{0,3}}støtte(?:pædagog|time|person|timer|kontakt)?\w*
social   | bevil | \bbevil(?:get|ling\w*|ges)\b(?=\s(?:\w+\s){{0,3}}(?:støtte\w*|hjælp\w*|aflast\w*|taxa\w*|bolig\w*|fleks\w*|førtids\w*|bil|en\s|et\s|ekstra))
social   | afslag | \bafslag\spå\b
social   | _specialkl | \b(?:flytte[rt]?|startet?|starter|henvist|visiteret|skal)\s(?:\w+\s){{0,2}}(?:i|til)\s(?:en\s)?special\w+
social   | mobb | \bmobb(?:et|es|er|ede)\b
social   | samvær | \b(?:overvåget|støttet|må\sikke\shave|frataget)\ssamvær\w*
social   | set_sin | \bikke\s(?:\w+\s)?set\ssin\s(?:far|mor|søn|datter)\b
job      | fyre | \bfyres(?!\s(?:op|med|under|for|af|der|kun))\w*|(?<!ved\s)(?<!passet\s)(?<!passede\s)(?<!passer\s)(?<!på\s)(?<!til\s)(?<!af\s)(?<!tænde\s)(?<!tænder\s)(?<!tændte\s)(?<!slukke\s)(?<!det\s)(?<!gamle\s)(?<!i\s)(?<!om\s)(?<!bag\s)(?<!under\s)(?<!fra\s)(?<!over\s)(?<!forbi\s)(?<!omkring\s)(?<!hele\s)(?<!gennem\s)(?<!op\s)\bfyret\b
job      | sagt_op | \b(?:er|blev|bliver|blevet)\s(?:\w+\s){{0,2}}sagt\sop\b
job      | bedt_om | \bbedt\som\sat\s(?:gå|stoppe|forlade|finde\snoget|tage\ssit\sgode)
job      | samtale | \b(?:kaldt|indkaldt|skal|været|er|var|bedt)\s(?:\w+\s){{0,3}}til\s(?:en\s)?(?:\w+\s)?(?:tjenstlig|alvorlig|advarsels|sidste|omsorgs|syge)\w*\s?samtale\w*
job      | orlov | \b(?:på|gået\spå|sendt\spå)\s(?:\w+\s)?orlov\b(?=\s(?:med|på\sgrund|pga|efter|fordi|mens\ssagen))
job      | _kasse/kaffekasse | \b(?:stjålet|stjal|taget|tog|tømte|snup\w+)\s(?:\w+\s){{0,3}}(?:kasse\w*|kaffekassen|penge\w*)
job      | tidsreg | \bsnydt\s(?:\w+\s){{0,2}}(?:tidsreg\w*|timer\w*|kørsel\w*|tid\w*)
violence | slå | \b(?:har|at|skulle\shave|blev|bliver)\s(?:\w+\s){{0,2}}(?:slået|slå|slog)\s(?:sin|sine|sit|en|et|ham|hende)\s(?:\w+\s)?(?:elev|barn|børn|kone|mand|mor|kæreste|kollega|beboer|patient|borger|datter|søn)
violence | slået | \bslået\s(?:ham|hende)\b
health   | syg | \b(?:er|var|bliver|blev|blevet|meldt sig|ligger|melder sig|været)\ssyg\b(?!\s(?:god|sej|efter|af grin|med at|i ballet))
health   | skade | \b(?:korsbånds|ryg|knæ|hjerne|skulder|nerve|arbejds|hofte|fod|nakke|lunge|lever|nyre|hjerte|piskesmælds|menisk|hånd|øjen|høre)skade\w*
health   | vejer | \bvejer\s(?:nu\s|kun\s|bare\s)+\d+
health   | hofte | \bny\shofte|\bnyt\sknæ
social   | ikke_råd | \bhar\sikke\sråd\b(?!\stil\s(?:at\slade|flere|nye|mere))
job      | fravær | \bsamtale\w*{_W % 1}(?:om|på grund af)\s(?:sit|hans|hendes|det høje)\s(?:\w+\s)?(?:fravær|sygefravær|opførsel)
job      | samtale | \bsamtale\som\s(?:sit|hans|hendes)\s\w+
family   | advokat | \bhos\s(?:sin\s)?(?:skilsmisse)?advokat\w*
health   | _fuld | \b(?:kom|mødte|var|er|dukkede)\s(?:\w+\s)?fuld\b(?!\s(?:af|ud|gang|fart|skrald|smadder|knald))
health   | uden_ble/med_ble/bruger_ble/fået_ble/får_ble/skiftet_ble | \b(?:uden|med|bruger|fået|får|på med|skiftet)\sble(?:er|n)?\b
social   | derhjemme | \b(?:ingen|ikke|intet)\b[^.!?]{{0,30}}\bderhjemme\b|\bproblemer\w*\sderhjemme
social   | derhjemme | \b(?:uro|ballade|konflikt\w*|skænderi\w*|druk|krise|vold)\s(?:\w+\s)?derhjemme
social   | special | \b(?:start\w*|går|begynder|skal)\s(?:\w+\s){{0,3}}(?:på|i)\s[^.!?]{{0,25}}\bspecial(?:skole|klasse|børnehave|tilbud)\w*
social   | tilknyttet | \btilknyttet\s(?:\w+\s){{0,2}}\w*(?:misbrug|psykiatri|familie|behandling|rus|bosted|krisecent)\w*
social   | kommunen | \bhentede\skommunen|\bkommunen\s(?:\w+\s)?(?:hentede|fjernede|tog)\b(?!\s(?:\w+\s)?(?:billed\w*|foto\w*|affald\w*|imod|initiativ\w*|beslutning\w*|stilling|del|sten|jord|træer|over))
social   | derhjemme | \bhar\sdet\s(?:\w+\s)?(?:svært|hårdt|ikke godt|skidt|dårligt)\s(?:\w+\s)?derhjemme
job      | hos_hr | \b(?:hos|til|med)\shr\s(?:om|på grund af|efter)\s(?:sin|sit|en)
violence | slår | \bslår\s(?:sin|sine|sit|ham|hende)\b
violence | tæsk | \b(?:får|fik|fået)\s(?:\w+\s)?tæsk\b
violence | fængs | \b(?:i|til|fra|ude\saf)\s(?:\w+\s)?fængs\w+|\bvaretægtsfængsl\w+
violence | kørek | \b(?:mistet|frataget|fået\staget|klip\si|uden)\s(?:\w+\s)?kørekort\w*
violence | anmel | \b(?:er|blev|blevet|politi)\s?anmeldt\s(?:for|til)\b
violence | dømt | \b(?:er|blev|blevet|tidligere)\sdømt\b(?!\s(?:fest|vand|til\sat|hygge|ferie|jul|ude))
ward     | _stue_ | \b(?:på|i|fra)\sstue\s\d+
ward     | patient | \b(?:min|vores|dagens|aftenens|nattens)\s(?:\w+\s)?patient\b
ward     | indlagte | \ben\saf\svores\sindlagte\b
ward     | _seng_/_sengeplads_ | \b(?:i|på)\s(?:seng|sengeplads)\s\d+
ward     | liggende | \b(?:har|havde)\b[^.!?,]{{0,40}}\sliggende
ward     | _inde_ | \b(?:havde|har|fik)\s(?:vi\s)?[^.!?,]{{0,40}}\sinde\s(?:på|til|hos|med|i\s(?:nat|går|dag))
ward     | ligge | \bligger\b[^.!?,]{{0,20}}\s(?:her|hos\sos|på\s(?:vores|afsnit|afdeling|stuen))
ward     | hospitals | \bi\s(?:hospitalstøj|hospitalsskjorte|hospitalssko)
ward     | kom_ | \bkom\s(?:der\s)?(?:\w+\s){{0,4}}ind\b(?!\s(?:på\sbanen|i\sbestyrelsen))
ward     | solen_ikke/ikke_hører | \bet\ssted,?\s(?:hvor\s)?solen\sikke|\bikke\shører\s(?:til|hjemme)
care     | fødte | (?<!tidligt\s)(?<!for\s)\bfødte\b(?=\s(?:\w+\s){{0,3}}(?:en|et|sin|sit|tvilling|trilling|pige|dreng|barn|søn|datter|i|hos|på|her))
social   | ude_af | \bude\saf\s(?:sin|hans|hendes|deres)\s(?:lejlighed|bolig|hus)\w*
social   | rent | \bikke\s(?:\w+\s)?(?:gjort|blevet\sgjort)\srent\si\b|\bryddet\s(?:sit|hans|hendes)\s(?:hus|hjem)
social   | nej | \b(?:fik|fået)\snej\b(?=,|\sfordi|\stil\s(?:ydelse|støtte|hjælp|bolig|\w+penge|\w+hjælp))
social   | kvindehjem/herberg/forsorgshjem/krisehjem/ungehjem | \bpå\s(?:kvindehjem|herberg|forsorgshjem|krisehjem|ungehjem)\w*
social   | ikke_bor_/længere_bor_ | \bikke\s(?:længere\s)?bor\s(?:\w+\s)?(?:sammen|derhjemme|hjemme)
family   | slås_om,/strides_om,/uenige_om,/kæmper_om,/skændes_om,/slås_om_/strides_om_/uenige_om_/kæmper_om_/skændes_om_ | \b(?:slås|strides|uenige|kæmper|skændes)\som,?\s(?:hvor|hvem|børnene|barnet|huset)
family   | smidt | \bsmidt\s(?:ham|hende|sin\s\w+|sine\s\w+)\s(?:ud|på\sporten|på\sgaden)
family   | sprunget_ud | \bsprunget\sud\b(?=\s(?:på|som|hjemme|for|over)|[.,])(?!\s(?:på\sdybt|over\shæk))
family   | syge | \b(?:døds)?syge\s(?:mor|far|mand|kone|hustru|søn|datter|barn|bror|søster|forældre|mormor|farmor|morfar|farfar|ægtefælle|kæreste)\b
care     | til_sygehus | \b(?:vej|kørt|bragt|fløjet|sendt|hastet|indbragt|ført)\s(?:\w+\s)?til\s(?:\w*sygehuset|\w*hospitalet|skadestuen|akutmodtagelsen)
care     | til_hospital | \b(?:vej|kørt|bragt|fløjet|sendt|hastet|indbragt|ført)\s(?:\w+\s)?til\s\w*hospitalet
care     | i_ambulance | \bi\sambulance\b
care     | bevidsthed | \bved\sbevidsthed|\bmistede\sbevidstheden
care     | hjerteklap/ny_nyre/ny_lever/nye_lunge/ny_lunge/ny_hofte/hornhind/ny_hjerte/nyt_hjerte/nye_hjerte/nye_hofte/nye_nyre | \bnye?\s(?:hjerteklap|nyre|lever|lunge|lunger|hofte|hornhinde)\b|\bny[et]*\shjerte\b
care     | bort | \bgik\s(?:\w+\s){{0,3}}stille\sbort|\bgået\sstille\sbort
care     | bælte | \b(?:i|ude\saf|ligge[rt]?\si|lå\si)\sbælte\w*
care     | bedøve | \bbedøvede\s(?:ham|hende|\w+)
care     | behandling | \b(?:gå|går|gik|gået|været|er|kommet|startet|begyndt|begynder)\si\sbehandling\b(?!\shos\s(?:udvalg|byråd|forvaltning))
ward     | brikse | \bpå\sbriks\w*
ward     | konsult | \bkonsultation\w*
ward     | hæm | \bhæmorider\w*
ward     | sad_ | \bsad\s(?:\w+\s)?fast\s(?:på|i|om|over)
ward     | tog_imod | \btog\s(?:vi\s)?imod\s(?:tvillinger|trillinger|en|et)
ward     | tog_vi_imod | \btog\svi\simod\b
ward     | prik | \b(?:bange|rædselsslagen|skrækslagen)\sfor\s(?:nåle|sprøjter|stik)
health   | rus | \bsov\srusen\sud|\btømmermænd\w*
health   | ikke_mere | \b(?:kunne|kan)\s(?:simpelthen\s|bare\s)?ikke\smere\b(?=[.,!]|\sefter|\sog\b)
health   | aa- | \baa-(?:møde|gruppe)\w*
health   | _aa_/_aa./_aa, | \b(?:til|i|hos)\saa\b(?=[.,\s])
health   | hjertet | \bhjertet\s(?:\w+\s){{0,2}}(?:kan|vil|sagde|gik|svigte\w*|driller)|\bdet\ser\shjertet
health   | blæste | \bblæste\s\d[\d,.]*(?!\d|[,.]\d|\s(?:ball|sæbe|meter|sekund|lys|takter|toner|minut|gange|fanfare))
health   | kørte_galt | \bkørte\sgalt\b
health   | uger_for | \b\w+\suger\sfor\stidligt
health   | vægt | \bvejede\s(?:kun\s)?\d+
job      | samarbejde | \b(?:kunne|kan|kunnet)\sikke\s(?:\w+\s)?(?:arbejde|samarbejde)\s(?:\w+\s)?(?:sammen\s)?med\b
job      | mere_end | \bfår\s\d[\d.]+\s(?:kr\.\s|kroner\s)?mere\send
job      | klage | \b(?:undersøger|undersøges|behandler|behandles|modtaget|indgivet|indløbet)\s(?:\w+\s){{0,3}}klage\w*(?!\w*\sover\s(?:\w*støj|musik|larm|lugt|\w*vej|affald|trafik|parkering|maden|hund|røg|måger))
job      | forlænget | \b(?:får|fik|fået)\s(?:\w+\s){{0,2}}ikke\s(?:\w+\s){{0,3}}forlænget|\bfår\sikke\s(?:\w+\s){{0,3}}forlænget
job      | cv | \b(?:pyntet|løjet|snydt|fusket)\s(?:på|med|i)\s(?:sit\s)?(?:cv|ansøgning\w*|eksamens\w*)
job      | op_af | \b(?:sagt|siger)\s(?:\w+\s)?op\b(?=\s(?:på\sgrund|efter|fordi|i\svrede|i\sprotest))
job      | lønliste | \blønliste\w*
care     | udebl | \budeble(?:v|vet)\b|\budebliver\b
care     | afbud | \bmeldte\s(?:selv\s)?afbud\stil\s(?:\w*skanning\w*|\w*undersøgelse\w*|tiden|operation\w*)
health   | lugt | \blugte\w*\s(?:\w+\s){{0,3}}af\s(?:sprut|alkohol|øl|druk|spiritus|hash|tis|urin|sved)
health   | kan_næsten_/kan_knap_/kan_ikke/kan_hverken | \bkan\s(?:næsten\s|knap\snok\s|knap\s)?(?:ikke|hverken)\s(?:længere\s|selv\s|mere\s|rigtig\s|at\s)*(?:gå|spise|tale|se|høre|stå|klare\ssig|tygge|synke|bevæge\ssig|løfte)\b(?!\s(?:på|med\stil|til|det|dig|os|hvordan|om|ud|ind|i\s(?:byen|svømme)))
health   | slået | \b(?:bliver|blev|er\sblevet|blevet)\s(?:\w+\s)?slået\s(?:af|derhjemme|gul|hver)
social   | sulter | \bsulter\b|\bfår\sikke\smad\b
job      | sendt_hjem | \bsendt\shjem(?=,|\s(?:mens|indtil|på\sgrund|med\søjeblikkelig))
violence | retten | \bskal\s(?:\w+\s){{0,2}}i\sretten\b
care     | op_til | \bskrevet\sop\stil\s(?:en\s|et\s)?(?:\w+\s)?(?:\w*bolig|plejehjem\w*|operation|tid|scanning|skanning|undersøgelse|udredning|behandling)\b
family   | begrav | \b(?:er|var|skal|sidder)\s(?:\w+\s)?(?:til|i)\s(?:sin\s|en\s)?(?:\w+\s)?begravelse\b|\b(?:skal|har)\s(?:\w+\s)?begrave(?:t)?\s(?:sin|sit)
health   | skæv | \bskæv\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | dårlig | \bdårlig\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | slid | \bslid\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | ødelagt | \bødelagt\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | hævet | \bhævet\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | hævede | \bhævede\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | betændt | \bbetændt\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | brækked | \bbrækked\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | gips | \bgips\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | amputer | \bamputer\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | forstuv | \bforstuv\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | knust | \bknust\w*\s(?:\w+\s)?(?:{_BODY})\w*
health   | gigt | \bgigt\w*\s(?:\w+\s)?(?:{_BODY})\w*
family   | flyttet/gået_fra/skredet/forladt/smuttet/rejst_fra/fundet_en | \b(?:kone|konen|hustru|hustruen|mand|manden|kæreste|kæresten|samlever|samleveren|ægtefælle|faren|moren)\s(?:er|har)\s(?:\w+\s)?(?:flyttet(?=[.,]|\s(?:ud|fra|hjem)\b)|gået\sfra|skredet|forladt|smuttet|rejst\sfra|fundet\sen\s(?:anden|ny|yngre|ældre))
social   | sofa | \b(?:sover|sov|bor)\s(?:\w+\s)?på\s(?:\w+\s)?(?:\w+\s)?sofa\w*
care     | fløj_ | \bfløj\s(?:vi\s)?(?:\w+\s){{1,3}}ind\b
health   | terapi | \bterapi(?:forløb|en|samtaler)?\b(?=\s(?:efter|for|på\sgrund|hos)|[.,])
family   | brud | \bbrud(?:det)?\smed\s(?:sin|sit|konen|manden|kæresten)
ward     | lå_ | \blå\b[^.!?,]{{0,20}}\s(?:her|hos\sos|på\s(?:vores|afsnit|afdeling|stuen))
ward     | fik_vi_ | \bfik\svi\s[^.!?,]{{0,60}}\sind\b
health   | sit_liv | \b(?:tage|tog|taget|tager)\ssit\s(?:eget\s)?liv
health   | mistet | \bmistet?\w*\s(?:tvillingerne|fosteret|barnet|babyen|den\slille|deres\slille|sin\slille)
health   | veer | \bveer(?:ne)?\b
family   | sammen_mere/sammen_længere/længere_sammen/længere_er_sammen | \bikke\s(?:længere\s)?(?:er\s)?sammen\s(?:mere|længere)|\bikke\slængere\s(?:er\s)?sammen
family   | hjemmefra | \b(?:far|faren|mor|moren|mand|manden|kone|konen|kæreste|kæresten)\s(?:\w+\s)?flytte(?:de|t)\s(?:\w+\s)?hjemmefra|\bflytte(?:de|t)\s(?:\w+\s)?hjemmefra\s(?:i\svrede|som\s1[0-7]-årig|på\sgrund|efter\set|til\set\s(?:bosted|botilbud|opholdssted))
family   | familieret | \bfamilieret\w*
job      | advarsler | \befter\s(?:flere|mange|gentagne|to|tre)\s(?:advarsler|påtaler|klager|samtaler)
job      | penge | \bbrugt\s(?:\w+s|fælles)\spenge
job      | undersøges | \b(?:hans|hendes)\s(?:\w+\s){{1,5}}undersøges|\bsagen\s(?:\w+\s)?undersøges
job      | tjenestefri | \btjenestefri\w*
job      | hårde | \bsendt\shjem(?=\.|$|\s(?:efter|fra\sarbejde))
social   | af_kommunen | \b(?:sendt|flyttet|taget|hentet|betalt|tvunget|anbragt)\s(?:\w+\s){{0,3}}af\skommunen
social   | som_borger/som_klient | \bsom\s(?:borger|klient)\b(?=\s(?:i|siden|hos)|[.,])
social   | danmark | \b(?:lov|lov\stil)\sat\sblive\si\sdanmark|\b(?:sendt|skal)\s(?:\w+\s)?ud\saf\s(?:danmark|landet)
social   | værtshus | \bpå\sværtshus\b
social   | madpakke | \b(?:ingen|ikke|uden|aldrig)\s(?:\w+\s)?(?:en\s)?madpakke
health   | grædt | \bhar\s(?:\w+\s)?grædt\b
health   | sår | \b(?:fandt|har|fik|fået|med)\s(?:\w+\s)?(?:et\s)?(?:\w+\s)?sår\b
family   | samvær | \b(?:om|uden|få|fået|mistet|ret\stil|afslag\spå)\s(?:mere\s)?samvær\b
private  | spill | \bspille[trd]?\w*\s(?:hele\s|alle\s|sine\s|sin\s)?(?:kassen|pengene|opsparing\w*|arven|formuen|lønnen|budgettet)\b
job      | får_1/får_2/får_3/får_4/får_5/får_6/får_7/får_8/får_9 | \b(?:får|fik|tjener)\s\d[\d.]{{3,}}\s(?:kr\.?\s|kroner\s)?(?:om\småneden|om\såret|i\sløn|mere\send)
health   | faldet | \b(?:er\s|og\s)?(?:faldet|faldt)\s(?:ned\s)?(?:ad|af|på|ned\sfra|ud\saf)\s(?:\w+\s)?(?:trapp\w+|stig\w+|sengen|stolen|gulvet|isen|badet|hesten|cyklen|taget|hovedet)\b
health   | fjernet | \bf(?:ik|ået|år)\s(?:\w+\s)?fjernet\s(?:\w+\s){{0,3}}(?:bryst\w*|{_BODY}|mandle\w*|blindtarm\w*|galde\w*|livmoder\w*|milt\w*|nyre\w*|testik\w*|knude\w*|svulst\w*|polyp\w*|modermærke\w*|tand|tænder)\b
health   | ikke_kan | \bikke\s(?:længere\s)?kan\s(?:gå|spise|tale|se|høre|stå|klare\ssig|bo\shjemme)\b(?=[.,!?]|\s(?:mere|selv|længere))
care     | fået_ | \b(?:fået|fik)\s(?:\w+\s)?(?:{_BODY})\w*\s(?:i|ind\si|under|klemt|fast|over|mellem|af)\b
care     | føder | \bføder\b(?=[.,]|\s(?:i|om|på|hos|til|en|et|tvilling))
care     | reddede | \breddede\s(?:vi\s)?(?:livet\spå|en|ham|hende)\b
care     | opererede | \bopererede\b
care     | ud_af_ku | \bud\saf\skuvøsen
health   | brystet | \b(?:smerter|trykken|ondt)\si\s(?:brystet|maven|ryggen|hovedet|hjertet)
ward     | hos_os_i | \bhos\sos\si\s(?:\w*klinik\w*|ambulatori\w*|genoptræning\w*)
ward     | her_i | \bher\si\s(?:genoptræningen|klinikken|ambulatoriet|afsnittet)
ward     | her_på | \bher\spå\s(?:\w*afdelingen|\w*afsnittet|stuen|hospicet|sygehuset|hospitalet|klinikken)
care     | takket | \btakket\snej\stil\s(?:\w+\s)?(?:behandling|operation\w*|genoplivning|kemo\w*|medicin\w*|hjælp)
health   | artet | \b(?:god|ond)artet\w*
ward     | scanner | \b(?:mr|ct|pet)?-?scanneren\b
social   | alene_med | \balene\smed\s(?:sin|sine)\s(?:\w+\s)?(?:bror|søster|brødre|søskende|far|mor|børn|barn|baby|nyfødte)\b
violence | stjålet | \b(?:har|havde)\s(?:\w+\s)?stjålet\b
private  | kærester | \b(?:er|blevet|bliver)\s(?:\w+\s)?kærester\b
social   | uden_skole | \b(?:år|måneder|uger)\suden\s(?:skole|skolegang|bolig|job)\b
care     | tand/tænder | \b(?:trak|trukket|fik\strukket|bored\w+|rodbehandlede)\s(?:\w+\s){{0,3}}\w*(?:tand|tænder|rod)\w*
care     | at_gøre | \bikke\s(?:er\s|længere\s|var\s)?mere\sat\sgøre|\bintet\s(?:er\s|var\s)?(?:mere\s)?at\sgøre
care     | redde | \bikke\s(?:\w+\s)?redde\s(?:ham|hende|dem|livet)
care     | kørt_ind | \bkørt\sind\b(?!\s(?:i|mod)\b)
care     | få_dage/få_uger/få_måneder/to_dage/to_uger/to_måneder/tre_dage/tre_uger/tre_måneder/giver_ham/giver_hende | \b(?:få|to|tre)\s(?:dage|uger|måneder)\s(?:igen|tilbage|at\sleve)|\bgiver\s(?:ham|hende)\s(?:\w+\s)?(?:få\s)?(?:dage|uger|måneder)
care     | syet | \bsyet\b(?=\s(?:med\s\w+\ssting|\w+\s(?:sting|gange)|i\s(?:panden|hovedet|hånden)))|\b\w+\ssting\si\s(?:panden|hovedet|hagen|hånden|benet|knæet)
health   | _ned_/_ned,/_ned./_ned!/_ned? | (?<!solen\s)(?<!månen\s)(?<!systemet\s)(?<!serveren\s)(?<!nettet\s)(?<!ikke\s)\bg(?:ik|ået|år)\s(?:\w+\s)?ned(?=[.,!?]|\smed\s(?:stress|flaget|en\s|depress)|\si\s(?:januar|februar|marts|april|maj|juni|august|september|oktober|november|december)|\s(?:efter|på\sgrund|fordi|under\spresset)|\sog\s(?:er|kommer))
health   | brandert | \b(?:i|sin|egen|en)\s(?:\w+\s)?brandert\w*
health   | alkohol | \b(?:alkohol|sprut|øl|sprit|druk)\w*\s(?:fylder|styrer|tager\sover|er\sblevet\set\sproblem)|\bproblem\w*\smed\s(?:alkohol|sprut|druk|flasken|stoffer|hash|spil|nerverne|hjertet|ryggen|psyken)
health   | psyk | \b(?:psykisk|psyken|nerverne)\s(?:har\sdet\s)?(?:\w+\s)?(?:dårligt|skidt|svært|ustabil\w*|syg|knækket|nedbrudt|ned)|\bdårligt\spsykisk
job      | bedt_om | \bbedt\som\s(?:\w+\s)?at\s(?:gå|stoppe|forlade|finde|tage|fratræde|sige\sop|rejse|søge\sandet)
job      | forlæng | \b(?:bliver|blev|er|blevet)\s(?:\w+\s)?ikke\s(?:\w+\s)?(?:forlænget|genansat|fastansat)
job      | samtale | \bsamtale\s(?:hos|med|på)\s(?:hr|personale\w*|chefen|direktøren|borgmesteren|ledelsen|rådhuset|kontoret)
job      | sparket | \bf(?:ik|ået|år)\ssparket\b(?!\s(?:gang|liv|en|bolden|døren|stolen|benet|dæk\w*|til|hul|ind|over|af\ssom))
job      | pension | \b(?:pension|efterløn)\s(?:før\stid|i\sutide|på\sgrund|fordi)
job      | løn | \b(?:tjener|løn\spå(?!\slokal)|lønnet|lønning|i\sløn|lønnen)\b[^.!?]{{0,25}}\d[\d.]{{2,}}|\d[\d.]{{3,}}\s(?:kr\.?\s|kroner\s)?(?:om\småneden\si\sløn|i\s(?:månedsløn|årsløn|løn))|\bbedst\slønnede|\b\d(?:[,.]\d)?\smillion\w*\s(?:i\sløn|om\såret)
job      | løn | \bmåneders\sløn\b
job      | adgang | \b(?:nøglekort|adgangskort|adgang|mail|telefon)\w*\s(?:er|blev|var)\s(?:\w+\s)?(?:lukket|spærret|inddraget|slukket)
job      | klage | \b(?:klaget|klager|klagede|klagen|klage)\s(?:over|mod)\s(?:ham|hende|hans|hendes)
death    | død | \b(?:er|lige|pludselig|desværre)\s(?:(?!ikke)\w+\s)?(?:død|døde|afgået)\b(?!\s(?:træt|fugl|bold|tid|måge|fisk|bi|by|af\sgrin|trætte))
death    | døde | \bdøde\b(?=[.,!?]|\s(?:i|af|for|efter|da|sidste|pludselig|uventet|fra|forrige|den|under|på|\d))
family   | mistet | \bmiste(?:t|de|r)\s(?:\w+\s){{0,2}}(?:sin|sit|begge|sine|deres|min|mit|mine|et)\s(?:\w+\s)?(?:\w*mor|\w*far|mand|kone|hustru|søn|datter|barn|børn|bror|søster|\w*forældre|tvilling\w*|kæreste|ægtefælle|samlever|moster|onkel|foster)\b
social   | boede | \b(?:bor|boet|flyttet|flytter|flyttede)\s(?:nu\s|midlertidigt\s|\w+\s)?(?:hos|til)\s(?:en\s|sin\s)?(?:pleje\w+|aflastning\w*|krisecent\w*)
social   | krisec | \b(?:på|til|fra|i|af)\s(?:et\s|kvinde)?krisecent\w+
social   | plejehjem | \b(?:skal|kommer|kom|flytter|flyttet|kommet|ryger|flyttede)\s(?:\w+\s){{0,2}}(?:på|i)\s(?:plejehjem|plejebolig|demens\w+|hospice)\b| \b(?:på|til)\s(?:et\s|en\s)?(?:plejehjem|demensafsnit|plejecenter)\b(?=\s(?:efter|fordi|nu|i\s(?:går|sidste))|[.,])
care     | gik | \b(?:operation|undersøgelse|scanning|skanning|fødsel|fødsl|behandling|indgreb|kikkertundersøgelse)(?:en|et)\s(?:(?:for|af|i|på)\s[\wæøå]+\s)?(?:gik|forløb|er\sgået)\b(?![^.!?]*\b(?:siger|fortæller|oplyser|mener|øvelse\w*)\b)
family   | ._uge | \b(?:er|var)\s(?:\w+\s)?i\s(?:[4-9]|[1-3]\d)\.\suge\b(?=[^!?]{{0,60}}\b(?:meldt\sud|sig\sdet|ingenting|hemmelig\w*|ikke\ssig|ved\sdet|fortalt|barsel\w*|termin|kvalm\w*|babyen|gravid\w*)\b)
violence | slår | \b(?:sted)?(?:far|faren|mor|moren|mand|manden|kæreste|kæresten)\sslår\b(?=[.,!?]|\s(?:mig|ham|hende|os|børnene|når)\b|$)
violence | trusler | \b(?:udsat\sfor|modtaget|får|fik|fået)\s(?:\w+\s)?trusler\b(?=\sfra\s(?:sin|sit|en|hans|hendes|min)\b|[.,!])
social   | frataget | \bfrataget\s(?:mine|sine|sin|sit|deres|vores|hans|hendes)\s(?:børn|barn|søn|datter)\b
family   | fra_hinanden | \bgå\sfra\shinanden\b
family   | flyttet_ | \bflyttet\s(?:\w+\s)?fra\s(?:sin\s|hans\s|hendes\s)?(?:kone|konen|mand|manden|kæreste|kæresten|samlever|samleveren|ægtefælle|ægtefællen|familien|hustru|hustruen)\b
health   | psyk | \b(?:skal|kom|kører|kørte|tager)\s(?:\w+\s)?(?:til|hos)\s(?:en\s|sin\s|skole)?\w*psyk(?:olog|iater)(?:en)?\b(?!\s(?:eksamen|oplæg|foredrag))
social   | foged | \b(?:foged|fogeden)\s(?:\w+\s)?(?:i|på|ved|for)\s(?:døren|dørtrinnet|trappen)|\bfogeden\s(?:\w+\s)?(?:bankede|kom|stod|hentede|tømte|satte|tog)\b
ward     | venteværelse | \b(?:sad|sidder|siddet|mødte|så)\s(?:\w+\s){{0,2}}i\s(?:vores|mit)\sventeværelse\b
violence | kniv | \b(?:stukket|truet|truer|truede|overfaldet)\s(?:\w+\s){{0,2}}(?:med\s)?(?:en\s)?kniv\w*
ward     | patient_hedder/patienten_hedder | \b\w*patient(?:en)?\shedder\b
care     | til_udredning/til_operation | (?<=(?:er|ar|al|et|år|om|dt|st)\s)til\s(?:udredning|operation)(?:en)?\b
care     | fastende/opvågningen | (?<!ikke\s)\b(?:møde|mød|skal\smøde|kom|være)\s(?:op\s)?fastende\b|\bopvågningen\b
care     | sat_benet/sat_foden/sat_armen/sat_tæerne/sat_fingeren/amputer | \bsat\s(?:benet|foden|armen|tæerne|fingeren|begge\s\w+|et\sben|en\stå)\saf\b
health   | slidt/ødelagt/smadret/brækket/færdig/hævet/betændt/i_stykker | \b(?:hans|hendes)\s(?:\w+\s)?(?:{_BODY})\w*\s(?:er|var|blev)\s(?:\w+\s)?(?:slidt|ødelagt|smadret|brækket|færdig|hævet|betændt|gået\si\sstykker)
health   | alkoholtest/promilleprøve | \b(?:bestod|bestået|dumpe\w*|klarede|blæste\sud)\s(?:\w+\s)?(?:alkoholtest|promilleprøve)\w*
social   | ingen_penge/ikke_penge | \b(?:har|havde)\s(?:ingen|ikke)\spenge\b(?=[.,!]|\stil\s(?:mad|husleje|tøj|medicin|gaver|julegaver|bleer|varme|el|bussen|en\sfødselsdag))
health   | skygge/knude/cyste | \b(?:skygge|knude|cyste)r?\s(?:på|i)\s(?:din|dit|dine|hans|hendes|sin|sit)\b
health   | i_øre/i_ører | \b(?:rør|dræn)\si\sører?\w*
health   | hjerte_stod/hjertet_stod/hjerte_gik/hjertet_gik | \bhjertet?\s(?:stod|gik)\s(?:\w+\s)?(?:stille|i\sstå)\b
health   | i_ånden | \b(?:alkohol|øl|sprut|spiritus|vin|snaps)\si\sånden\b
job      | opsig | opsig{_DONE_TO}
job      | opsagde | opsagde{_DONE_TO}
job      | opsagt | opsagt{_DONE_TO}
job      | afskedig | afskedig{_DONE_TO}
job      | bortvis | bortvis{_DONE_TO}
job      | fritstil | fritstil{_DONE_TO}
job      | suspender | suspender{_DONE_TO}
job      | fyre | fyre{_DONE_TO}
job      | afslutte | afslutte[rd]?e?\s(?:samarbejdet|ansættelsen|ansættelsesforholdet)\smed{_DONE_TO}
job      | skille_os_af | skille\sos\saf\smed{_DONE_TO}
health   | nedsat | \bnedsat\s(?:\w*funktion\w*|hørelse\w*|syn\w*|førlighed\w*|følesans\w*|følelse\si|lungekapacitet\w*|bevægelighed\w*|immunforsvar\w*|kraft\si|hukommelse\w*|arbejdsevne\w*|mobilitet\w*)
health   | kronisk | \bkronisk\w*\s\w*(?:smerte|hoste|træthed|betændelse|hovedpine|bronkitis|eksem|væskeansamling)\w*
health   | begyndt_at_drikke/begynder_at_drikke/begyndte_at_drikke | \bbegynd\w+\sat\sdrikke\b(?!\s(?:\w+\s)?(?:kaffe|te|vand|saft|mælk|af|sodavand|juice|kakao|grøn))
health   | i_øjet/i_øjnene/i_ansigtet | \b(?:\w*syre|base|lud|kemikalie\w*|\w*væske|klor|olie|\w*splint\w*|kalk|damp|\w*middel|\w*spåner?|stænk)\s(?:\w+\s)?i\s(?:øjet|øjnene|ansigtet)
health   | nedkølet | \b(?:han|hun|barnet|drengen|pigen|manden|kvinden|svært|stærkt|kraftigt|meget)\s(?:(?:er|var|blev|kom)\s)?(?:\w+\s)?nedkølet
health   | længere_kend/længere_kan_kend/kender_ikke_længere | \bikke\slængere\s(?:kan\s)?kende[rs]?\s(?:sin|sine|sit|ham|hende|os|mig|dem)\b(?:\s(?:egne?\s)?(?:børn\w*|mand|kone|søn|datter|familie))?|\bkender\sikke\slængere\s(?:sin|sine|sit|ham|hende|os|mig|dem)\b
health   | feber | \bhar\s(?:\w+\s){{0,2}}feber\b(?!\sefter\sat)
health   | beroligende | \b(?:fik|få|have|havde|tage|tog|givet|gav\s(?:ham|hende))\s(?:noget\s)?beroligende\b(?!\s(?:musik|te|ord|nyhed|besked|svar))
health   | spist_eller_sovet/sovet_eller_spist/ikke_sovet | \b(?:ikke|hverken)\s(?:spist\seller\ssovet|sovet\seller\sspist)|\bikke\ssovet\s(?:i\s(?:dage|flere|uger|ugevis|to|tre|fire)|siden)
health   | hulke/stortud | \b(?:stod|sad|gik|kom|lå|er|var)\s(?:[\wæøå]+\s){{0,5}}(?:hulke\w*|stortud\w*)|\bhulke(?:r|de)\b(?!\saf\s(?:grin|latter))
social   | til_talepædagog/til_talehøre | \b(?:går|gået|henvist|skal|kommer)\s(?:\w+\s)?til\stale(?:pædagog|høre)\w*
"""
_LISTS = (_LISTED, HINTED, TOLD, EVERYDAY, DONE, PLAIN, WORK, NURSING, SIDEWAYS, VEILED)
_LINES = tuple(
    tuple(part.strip() for part in line.split("|", 2)) for listed in _LISTS for line in listed.strip().splitlines()
)
_TURNS = Turns("\n".join(f"{needs}|{pattern}" for _, needs, pattern in _LINES))
_KINDS = {pattern: kind for kind, _, pattern in _LINES}


def phrases(lower: str) -> Iterator[tuple[int, int, str]]:
    """Every turn of phrase in a text in lower case: place and kind."""
    for found in _TURNS.find(lower):
        yield found.start(), found.end(), _KINDS[found.re.pattern]
