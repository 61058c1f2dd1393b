"""Irony about oneself (selvironi), half sentences that can be cut out, and close-ups: what can be used against a sender."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.stand import QUOTED
from opslag.core.language.turns import Turns

_RUN_DOWN = Turns(r"""
byens/danmarks/europas/kommunens/landets/regionens/universets/verdens | (?<!jeg_er_)(?<!jeg_er_selv_)(?<!jeg_er_nok_)(?<!jeg_er_vist_)(?<!jeg_var_)\b(?:verdens|landets|danmarks|regionens|byens|europas|kommunens|universets|nordeuropas)_(?:absolut_|suverænt_|klart_|nok_|vel_)?(?:(?:værste|dårligste|langsomste|kedeligste|dummeste|dyreste|ringeste|grimmeste|sureste|dovneste|farligste|sløveste|koldeste|trægeste|strengeste|klodsedeste)|(?:mest|mindst)_(?:u(?!nik|ng|sædvan|formel|forme|fat|imod|nder|dadvendt|selvisk|forglemmel)\w{5,}|indviklede|omstændelige|gammeldags|støvede|tidskrævende|kedelige|forældede|overbelastede|forsømte|hullede|trafikpropp\w*|glemte|forsinkede|dovne|kaotiske|bureaukratiske|besværlige|effektive|uduelige|rodede|inkompetente|forvirrede|tjekkede|punktlige|venlige|hjælpsomme)|længste_(?:ventetid\w*|kø\w*|ventelist\w*)|tungeste_(?:system|bureaukrati))
aldrig/allerbedst, når/alligevel ikke/at lade jer vente/at sige nej/dovne/dårlige/elendige/et rod/forvirrede/hele dagen/håbløse/ikke noget/ingenting/inkompetente/jeres penge/kaffe hele/kaotiske/lang tid/lange pauser/langsomme/ligeglade/mest kaffe/papirerne/pengene/på jobbet/ringe/sagen/skatte/sløve/tiden/til grin/umulige/ventetid | \b(?:vi_(?:er|har|gør|kan|laver|sover|svarer|drikker|gider|plejer|holder|tager|bruger|skyder|spilder|leger|lader|finder|glemmer|taber|gemmer|hygger|elsker|keder|venter|ved|når|mister|smider)_(?:jo_|nok_|bare_|alligevel_|selvfølgelig_|naturligvis_|også_|altid_|heller_|da_|vel_|som_altid_|som_sædvanlig_)*(?:elendige|håbløse|umulige|ikke_noget|ingenting|aldrig|alligevel_ikke|hele_dagen|på_jobbet|i_arbejdstiden|kaffe_hele|pengene|skatte\w*|jeres_penge|papirerne|sagen|tiden|langsomme|dovne|sløve|ligeglade|dårlige|ringe|kaotiske|inkompetente|forvirrede|et_rod|til_grin|mest_kaffe|lange_pauser|lang_tid|allerbedst,_når|at_sige_nej|at_lade_jer_vente|ventetid)\b)
kendt for/berømte for/berygtede for | \bvi_er_(?:\w+_)?(?:kendt|kendte|berømte|berygtede)_for_(?:vores_)?(?:\w+_og_)?(?:lange_(?:ventetid\w*|kø\w*|ventelist\w*|pauser)|kold\w*|dårlig\w*|elendig\w*|langsom\w*|sure?_\w+|vores_rod|rod|fejl|forsinkelser)\b
arbejder vi/hjælper vi/kommer vi/laver vi/lytter vi/svarer vi | \b(?:arbejder|svarer|laver|kommer|lytter|hjælper)_vi_(?:aldrig|ingenting|ikke|knap_nok|sjældent)\b
""")
"""The sender runs itself down, or boasts of the worst."""
_WE = Pattern(r"\b(?:vi|vores|os|her hos|i vores|jeg|min|mit)\b", re.IGNORECASE)
_SMIRKS = frozenset("😏")
"""Irony whatever the words."""
_SAINTS = frozenset("😇😌😬🫠🤡🙃")
"""Irony when the words are about something that goes badly."""
_WINKS = frozenset("😉😜😅🤪🤷🙈🥴🤭🫣🤓🙄😴")
"""Irony only when the sender says it of itself."""
_LAUGHS = frozenset("😄😀😁😆😂🤣😎")
"""Joy as a rule: irony only where the sender runs itself down in so many words."""
_MARKERS = Lexicon(
    "jo bare|haha*|hihi*|hehe*|høhø|eller noget|ha ha|not!|eller hvad|som sædvanlig|naturligvis|selvfølgelig|som altid|jo nok|åbenbart|heldigvis|det kan vi da|tag endelig".split(
        "|"
    )
)
_TURNS = Lexicon(
    "spøg til side|spøg!|det var en spøg|det var en joke|nej, bare rolig|bare rolig|vi kalder det|næh|hvorfor dog|får vi vores løn for|det er jo det, vi|endnu en dag, hvor|endnu en uge, hvor|en dag, hvor vi ikke|vi er her altid|ironi kan forekomme|hvad kunne gå galt|hvad kan gå galt|så det går jo godt".split(
        "|"
    )
)
_SERIOUS = Lexicon(
    "ventetid*|vente|venteværelse*|ventesal*|kø|køen|telefonkø*|forsink*|langsomme|langsomt|sløv*|mistet|taber|tabt|dårligst*|værst*|elendig*|ringeste|ødelæg*|ødelagt|mere syg|syge af|ihjel|død|døde|fejl|fejler|spild*|skat|skatten|skattekroner*|bureaukrati*|blanket*|skandale*|konkurs|underskud*|siden 19*|siden 20*|lovet|lovede|klag*|tid nok til|sende jer videre|sender jer videre|stille jer om|stiller jer om|arbejder aldrig|laver ingenting|lave ingenting|sover|kaffepause*|gætter|aldrig svarer|svarer aldrig|svarer alligevel ikke|aflyst igen|igen-igen".split(
        "|"
    )
)
_BAD = Lexicon(
    "til besvær|besværlig*|byrde*|for dyre|ventetid*|vente|ventesal*|kø|køen|forsink*|langsom*|sløv*|taber|tabte|tabt|glemmer|glemte|glemt|fejl|fejler|fejlede|mere syg|syg|mistet|kold|koldt|kolde|hård|hårde|pap|kedelig*|dårlig*|værre|værst*|elendig*|ringe|rod|rodet|rodede|kaos|kaotisk*|skandale*|bureaukrati*|papirarbejde|blanket*|spild*|bøde*|regning|regningen|skat|skatten|skattekroner|nedskær*|bespar*|spareplan*"
    "|slået nogen ihjel|slået ihjel|ihjel|dør|døde|død|ødelagt|ødelægger|itu|lukket|skynde sig|siden 19*|siden 20*|lovet|lovede|utæt*|huller|vejhul*|brok|klage|klager|klagede|tålmodig*|sover|kaffepause*|gætte*|improviser*|håber på det bedste|ingen anelse|dovn*|ligeglad*|løn for|smager af|savner|alligevel ikke|aldrig|telefonkø*|faldet fra|styrter|virker ikke|sidste gang|i stykker|strejke*|underskud*|konkurs|bliver ikke bedre|to år om|tre år om|ti år om|sølvbryllup|børnebørn".split(
        "|"
    )
)
_QUOTABLE = Turns(r"""
det er jo bare/det er da bare/det er vel bare/dem, der bare/dem der bare/jo bare/da bare | \b\w*(?:vagt|arbejde|job|læge|plejerske|plejer|mor|pædagog|lærer|graf|terapeut|portør|sosu|assistent|politiker|leder|sekretær|rengøring|bibliotekar|sagsbehandler|pedel|\w{2}ist|montør|psykolog)(?:er|r|en|e|ne)?\?_(?:det_er_(?:jo_|da_|vel_)+bare_(?:noget_med_)?at_|(?:dem,?_der|de_\w+)_(?:jo_|da_)?bare_)\w+
ikke andet end at | \b(?:vi|\w*(?:vagt|arbejde|job|læge|plejerske|plejer|mor|pædagog|lærer|graf|terapeut|portør|sosu|assistent|politiker|leder|sekretær|rengøring|bibliotekar|sagsbehandler|pedel|\w{2}ist|montør|psykolog)(?:er|r|en|e|ne)?)_laver_(?:jo_|da_|sjældent_)+ikke_andet_end_at_\w+
end personalet/end patienterne/end natte/end lægerne/end syge/end beboerne/end borgerne/end eleverne/end lærerne/end pæd/end medarb/end de ansatte/end børnene/end skadestuen/end os/end vi/end vores løn/end dir/end chefen | \b(?:elevatoren?|printeren?|potteplanterne|planterne|parkeringspladsen|automaten|\w*maskinen|akvariet|fiskene|guldfisken|møblerne|serveren|robotten|bilerne|\w*scanneren?|\w*bilen|\w*døren|kantinen|køleskabet)_(?:\w+_)?(?:har|får|er|bliver)_(?:\w+_)?(?:bedre|mere|længere|flere|højere)_(?:pauser?|omsorg|løn|pleje|passet|behandlet|plads|service|behandling|ventetid|vilkår|opmærksomhed|kærlighed|ferie|betalt|holdt)_end_(?:personalet|patienterne|nattevagten|nattevagterne|lægerne|sygeplejerskerne|beboerne|borgerne|eleverne|lærerne|pædagogerne|medarbejderne|de_ansatte|børnene|skadestuen|os_andre|os|vi|vores_løn|direktøren|chefen)\b
den eneste, der | \b(?:wc-døren|(?:elevatoren?|printeren?|potteplanterne|planterne|parkeringspladsen|automaten|\w*maskinen|akvariet|fiskene|guldfisken|møblerne|serveren|robotten|bilerne|\w*bilen|\w*døren|kantinen|køleskabet))_er_(?:\w+_)?den_eneste,_der_(?:altid_|rent_faktisk_)?(?:møder_til_tiden|møder_ind|svarer|hører_efter|laver_noget|virker_i)\b
hos os dør/her dør | \b(?:hos_os|her|herinde)_dør_(?:man|folk|patienterne)_(?:\w+_)?[.,]
lønnen er/maden er/ledelsen er/vagterne er | \b(?:lønnen|ledelsen|stemningen|arbejdsmiljøet)_er_(?:jo_|altså_|nok_)?(?:dårlig|elendig|ringe|lav|håbløs|forfærdelig)t?\b
ventetid/køen/telefonkø | \b(?:ventetiden|køen|telefonkøen|ventelisten)_er_(?:nu_|efterhånden_|blevet_)*så_lang,?_at_(?:vi|du|man|i|nogen|de)_(?:\w+_)?(?:servere|overveje\w*|fejre|flytte)
hvor du når/hvor man når/hvor i når/til at nå/så du kan nå | \b(?:stedet|her|os|venteværelset|modtagelsen|køen|kælderen)[:,]?_(?:det_er_)?(?:\w+_)?hvor_(?:du|man|i)_(?:\w+_)?(?:når|kan_nå|har_tid_til)_at_\w+[^.!?]{0,60}\b(?:før|inden)\b
hvorfor have/hvorfor nøjes/hvorfor få/hvorfor vente/hvorfor tage | \bhvorfor_(?:have|nøjes|få|vente|tage|spise|sende|bruge)_[^.!?]{3,50},_når_(?:man|vi|du|i)_(?:også_)?kan_
for travlt med | \b(?:vi|jeg)_havde_(?:\w+_){0,2}for_travlt_med_(?:\w+_)?(?:kagen?|kaffen?|julefrokost\w*|frokosten|solen|fodbold\w*|at_(?:spise|drikke|hygge|holde_fest|snakke))
den eneste/det eneste | \b(?:den|det)_eneste_(?:motion|luksus|underholdning|behandling|service|træning|hjælp|pause),?_(?:som_)?(?:vi|man|du|i)_(?:tilbyder|får|kan)\b
med glæde/med stor glæde/med fornøjelse/med stolthed | \bmed_(?:stor_|største_|sand_)?(?:glæde|fornøjelse|stolthed)_(?:lader|sender|stiller|glemmer|spilder|forsinker|afviser|gør)\b
lader | \b(?:vi|her|hvor_vi|der)_(?:\w+_){0,3}?lader_(?:syge_|gamle_|små_)?(?:mennesker|patienter\w*|borger(?:e|ne)|børn|gamle|syge|ældre|folk|jer|pårørende)_(?:\w+_)?(?:køre|vente|sidde|stå|lede|ligge|fryse|sulte|fare)\b(?![^.!?]*\b(?:lyst|vil|ønsker|solen|haven|foran|gratis|først)\b)
eksperter i/mestre i/gode til/specialister i/disciplin/sport | \bvi_er_(?:\w+_)?(?:eksperter|mestre|verdensmestre|specialister)_i_at_(?:stille|sende|glemme|miste|udskyde|vente|lade|holde_møde|sige|forsinke|aflyse)\b|\b(?:populære|årlige|nye|evige|kære)_(?:disciplin|sport|konkurrence|leg):_(?:find|gæt|vent|led|tæl)\b
dør man af | \bdør_(?:man|folk|patienterne)_af_at_\w+
uden_ | \buden_(?:alle_(?:de_|jer_)?|jer_|de_(?:mange_)?)?(?:patienter\w*|borger(?:e|ne)\w*|børn\w*|elever\w*|forældre\w*|pårørende\w*|beboere\w*|kunder\w*)[^.!?]{0,20}\b(?:var|er|ville|havde|ville_det|kunne|gik|går|kører|bliver|blev)\b[^.!?]{0,60}\b(?:dejlig\w*|fantastisk\w*|skøn\w*|nem\w*|let|lettere|perfekt\w*|lækker\w*|drømme\w*|ro|fred|drøm)\b
ihjel | \b(?:vi_slår|slår_vi)_(?:\w+_)?(?:folk|patienter\w*|borger(?:e|ne)\w*|børn\w*|hinanden)_ihjel\b
mest irriterende/kedeligste ved/værste ved/eneste dårlige | \b(?:patienter|borgere|børn|elever|forældre|pårørende|beboere|kunder)(?:ne|na)?_er_(?:jo_|bare_|nok_|klart_)*(?:det|noget_af_det)_(?:mest_irriterende|kedeligste|værste|eneste_dårlige|mest_besværlige)\b
de værste/det eneste problem/det værste/i vejen/til besvær | \b(?:patienterne|borgerne|børnene|eleverne|forældrene|beboerne|de_pårørende|patienter|borgere)_(?:er|var)_(?:jo_|bare_|alligevel_|egentlig_|nok_)*(?:i_vejen|kun_til_besvær|til_besvær|de_værste|det_værste|det_eneste_problem)\b
altid i vejen/altid til besvær/altid skyld/altid uret/altid besværlig | \b(?:kunde|borger|patient|elev|lejer|gæst|beboer|bruger|læser|låner|passager)\w*_(?:er|har)_altid_(?:i_vejen|til_besvær|skyld\w*|uret|besværlig\w*)\b
penge | \bdet_er_(?:jo_|alligevel_|heldigvis_|bare_)+(?:ikke_vores|skatteborgernes|jeres|borgernes|andres|kommunens|ikke_vores_egne)_(?:egne_)?penge\b
budgettet/pengene/skattekronerne | \b(?:pengene|skattekronerne|budgettet)_(?:brænder|skal_jo_brændes|er_jo_til_for_at_blive_brugt|skal_bare_bruges)\w*
så slipper vi | \bså_slipper_vi_(?:for|også_for)_(?:patient\w*|borger\w*|børn\w*|elev\w*|forældre\w*|pårørende|besøgende|jer|at_(?:hjælpe|svare|arbejde|lave_noget|tage_telefonen))
ingen kontrollerer/ingen lægger mærke til/ingen opdager/ingen ser/ingen tjekker | \bingen_(?:opdager|ser|lægger_mærke_til|kontrollerer|tjekker)_(?:det_|os_)?(?:alligevel|jo|heldigvis)\b
gdpr/loven/reglerne | \b(?:reglerne|loven|gdpr)_(?:gælder|er)_(?:jo_|vist_|heldigvis_|bare_)*(?:ikke_for_os|kun_for_de_andre|til_for_at_blive_brudt|til_for_at_brydes)\b
nu med | \bnu_med_(?:endnu_)?(?:længere|dårligere|ringere|dyrere|færre|mindre)_\w+
_hvad_vi_ | \bvi_(?:ved|aner|vidste)_(?:jo_|bare_|simpelthen_|heller_)?ikke,?_hvad_vi_(?:laver|gør|har_gang_i)\b
kke en anelse om/kke styr på/ngen anelse om | \bvi_har_(?:jo_|bare_|simpelthen_)?(?:ingen_anelse_om|ikke_en_anelse_om|ikke_styr_på),?_(?:hvad_vi_(?:laver|gør)|noget(?:_som_helst)?\b|en_skid)
vi gad/vi orkede | \bvi_(?:gad|orkede)_bare_ikke\b
vi gider/vi orker | \bvi_(?:gider|orker)_(?:ikke|heller_ikke|sgu_ikke|bare_ikke)\b(?!_(?:plastik|mobning|spild\w*|had|vold|racisme|affald|skrald|krig|engangs\w+)\b)
hvem har også brug for | \bhvem_har_også_brug_for_(?:rent_vand|vand|varme|strøm|fortove|asfalt|gadelys|busser|toiletter|internet|veje|tog|personale)\b
hvem har | \bhvem_har_(?:også_)?brug_for_(?:læger|regler|hygiejne|søvn|sikkerhed|patienter|lærere|kvalitet|evidens)\b
bare vi ikke skal | \bbare_vi_ikke_skal_(?:arbejde|svare|se_på|møde)\b
uden_ | \buden_(?:besøgende|gæster|lånere|brugere|studerende|passagerer|kursister|telefoner|læsere|lejere)\b[^.!?]{0,15}\b(?:ville|var|er|kunne)\b[^.!?]{0,40}\b(?:fredelig\w*|stille|rolig\w*|ro|nem\w*|dejlig\w*|skøn\w*|fred)\b
dør man/dør i/dør patient/dør borger/dør folk | \bdør_(?:man|i|patienterne|borgerne|folk)_(?:heldigvis_|kun_|sjældent_|bare_|højst_|i_det_mindste_|ikke_|da_)+af_(?:kedsomhed|grin|latter|at_kede|ventetid|sult|alderdom)
vi lever/lever vi | \b(?:vi_lever|lever_vi)_(?:jo_|nemlig_|faktisk_)?af,?_at_(?:i|du|folk|borgerne|patienterne|andre|bilisterne)_(?:\w+_)?(?:betaler|venter|glemmer|fejler|er_syge|bliver_syge|falder|klager|kommer_for_sent|brækker|parkerer|kører_for)
berømte/legendariske/traditionsrige/elskede/populære/uundgåelige/obligatoriske/sædvanlige | \b(?:verdensberømte|berømte|legendariske|traditionsrige|elskede|populære|uundgåelige|obligatoriske|sædvanlige)_(?:huller\w*|ventetid\w*|kø(?:er|en)?|telefonkø\w*|forsinkelser?\w*|vejarbejde\w*|bøder?|gebyrer?|blanketter?|skemaer?|mudder\w*|rod|kaos|omstillinger|besparelser|nedskæringer)\b
hvorfor_ | \bhvorfor_[^.!?]{3,40},_når_(?:man|vi|du|i)_(?:også_)?kan_[^.!?]{0,40}\b(?:måske|vente|nej|afslag|blanket\w*|skema\w*|november|udsætte\w*|i_morgen|næste_år|besværligt|svært|dyrt|langsomt|om_et_år|senere|bøde\w*|møde_om)\b
skattekroner på arbejde/_mand_ | \bskattekroner_på_arbejde\b|\b(?:to|tre|fire|fem|seks)_mand_(?:kigge|kigger|glo|glor|ser_på|hænger|læner)\b
""")
_ADMITTED = Pattern(
    r"(?:ja, |nej, )?vi (?:hører(?= ikke efter)|glemmer|overser|svigter|taber|mister|lyver (?:for|over for)|snyder|skuffer|skader|forsømmer|ignorerer|skræmmer|afviser|opgiver|sover|sjusker|slår|dræber|fejlbehandler)"
    r"(?: (?:jo|faktisk|stadig|også|desværre|ofte|tit|hver dag|nogle gange))*(?: (?:vores|de|nogle|nogen|mange|for mange|syge|gamle|de gamle|de svageste|små))*"
    r" ?(?:ikke efter|mennesker|folk|patienter\w*|borger(?:e|ne)|børn(?:ene)?|ældre|de ældre|gamle|syge|beboere\w*|pårørende|elever\w*|unge|dem|jer|os selv|på jobbet)?(?: hver (?:dag|uge|nat))?[.!]"
)
"""`Ja, vi glemmer mennesker.`: an honest sentence, so short that it can stand alone."""
_TAKEN_BACK = Pattern(
    r"(?:altså(?! er| har| kan)\b|eller rettere\b|rettere sagt\b|[^.!?]{0,60}\b(?:altså\b[.!]?(?=$|\s*[A-ZÆØÅ😄😉])|nemlig\b)|i hvert fald\b|nå nej\b|nej, (?:det er |bare |kun )?(?:løgn|pas\b|pjat|spøg|vel|gas)|spøg til side|pjat\b|i sjov\b|det er selvfølgelig løgn|okay, (?:ikke|det)|ej, )"
)
"""The sentence that takes the one before it back."""
_AT_OTHERS = Pattern(
    r"\b(?:dem|den slags|det|den) (?:har|gider|kan|vil|behøver|køber|tager|laver|bruger) vi (?:da |jo |altså |slet |bare |aldrig )*(?:ikke|ingen|aldrig)\b|\bdet er (?:kun|jo|bare) for (?:de|dem)\b|\bledelsen er (?:\w+ )?(?:blank|tom|væk|sort|ude)\b|\bingen kommer levende\b|\bbliver ingen (?:raske|klogere|glade)\b|\bpersonalet er (?:faldet|gået|løbet|stukket)\b"
    r"|\bvi (?:\w+ ){0,3}?(?:(?:glemmer|smider|svigter|taber|mister|lukker|fyrer|gemmer|låser|sender|afviser|skræmmer|slår)\b[^.!?]{0,30}\b(?:patient|borger|børn|jer|folk|mennesker|ældre|gamle|elev|beboer|dem\b|ansøg|klage|journal|syge)\w*"
    r"|(?:tager (?:\w+ )?(?:børn\w*|penge\w*)|lader [^.!?]{0,30}(?:fryse|vente|stå|ligge|sulte|dø)|skjuler|skjult|droppet|spilder|brænder|stjæler|stjålet|lyver|løjet|snyder|bedrager|hader|har (?:[a-zæøå]+ )?(?:skjult|droppet|fejl\w+|glemt|smidt|svigtet|spildt|brændt|dræbt|snydt|hadet|skræmt)"
    r"|skærer i|(?:har )?giver? (?:\w+ )?op på|har givet op|behandler (?:folk|patienter\w*|borger\w*|jer|børn\w*) som (?:skrald|dyr|numre|luft|kvæg)|er (?:fuldstændig |helt |bare )?ligeglade med|slår folk|lyver for|sender folk hjem i dårligere|elsker at (?:spilde|lade|sige|sende|lukke|gøre|afvise|slå|gemme|tage)|sover)\b(?! (?:\w+ )?(?:ikke|aldrig)\b))"
)
_CITED = Pattern(
    r"[ »“”\"«]*(?:sådan|så (?:hårdt|kontant|kort|ærligt|direkte|klart|barsk)|således|ordene|sætningen|den sætning|det(?! siger| sagde| begyndte| startede| står)) "
    r"(?:lød|lyder|stod|står|hed|faldt|kom|hænger|oplever|opleves|føles|skrev|sagde|siger|begyndte|startede|var (?:svaret|ordene|beskeden|overskriften|dommen|reaktionen|meldingen|konklusionen|kritikken))\b(?! fra (?:børnene|eleverne|gæsterne|deltagerne))|(?:den|det) (?:seddel|skilt|besked|sætning|overskrift|replik|mail|plakat) (?:hang|hænger|stod|lå|mødte|fik|sad|kom|har)\b|sådan (?:hørte|har) jeg\b|det (?:troede|tror|påstår|påstod|mener|mente) (?:min \w+|naboen|naboerne|folk|mange|nogle|nogen|de fleste)\b|(?:sådan var det|nej, vel|nej, spøg|det passer ikke|gu gør|næ, vel)\b"
)
"""The words that follow a sentence which was somebody's: »Sådan lød en seddel«."""
_BEGUN = ("så", "den ", "det ", "nej, ", "næ, ", "gu gør", "ordene", "sætningen", "den sæt", "«", "”", "“", " ", '"')
_HOUSE = Pattern(
    r"\b(?:vi|vores|os|her|herinde|(?:kommunen|regionen|hospitalet|sygehuset|skolen|afdelingen|klinikken) (?:er|har|kan|svarer|glemmer|taber|gider)|lad dem|gamle(?: mennesker)?|ældre|patienter\w*|borger(?:e|ne)\w*|børn(?:ene)?|elever\w*|forældre\w*|pårørende|demente|flygtninge|unge|\w{3,}(?:hjemmet|skolen|afdelingen|afsnittet|kommunen|rådhuset|sygehuset|hospitalet|biblioteket|børnehaven|vuggestuen|klubben|centret|regionen|skadestuen))\b"
)
_DENIED = Pattern(r"\bsiger nej\b|\b(?:ingen|intet|ingenting|aldrig|ikke)\b")
_ASKS = Pattern(r"\b(?:skal|må|kan|vil) (?:vi|jeg|du|i) ikke\b[^!]*\?")
"""`Skal vi ikke tage den igen?` denies nothing."""
_FINE = Pattern(
    r"\b(?:ingen|intet|aldrig|ikke)\b (?:\w+ ){0,3}(?:hjem|gå|bedre|sjovere|holde op|stoppe|undvære|have fri|kedeligt|kede|savne|kun|bare)\b"
)
"""`Her er aldrig kedeligt. Sådan siger de, der bor her`: nothing to be ashamed of."""
_TRIFLE = Pattern(
    r"(?<!det var )\b\w*(?:handsker?n?|vanter?n?|sok|sokken|huen?|paraply(?:en|er|erne)?|hatte?|nøgler|briller|cykler|jakker|kagen?|kager|boller|slik|chokolade|lakrids|pebernødder|romkugler)\b"
)
"""`Vi er dårlige til at sige nej til kage`: nobody is let down."""
_CHILD = r"(?:\w*(?:barn|børn|dreng|pige|elev|baby|tvilling|unge)(?:en|et|er|ene|erne|s|n)?|\w+årige?)"
_FACE = r"(?:nærbillede|close-?up|portræt|ansigt(?:et)?|kinder(?:ne)?|tårer(?:ne)?|tårevåd\w*|øjne(?:ne)?|græde\w*|skrige\w*|hulke\w*)"
_NEAR_BY = r"(?:nærbillede|close-?up|portræt|(?:helt |meget |så )?tæt på|i fuld størrelse|fylder (?:hele |det meste af )?(?:billedet|rammen|fladen|det hele)|centimeters? afstand|(?:zoomet|trukket) (?:helt )?ind|zoom|kun ansigtet|beskåret)"
_CLOSE_UP = Pattern(
    rf"(?=.*\b{_FACE}\b)(?:.*?\b{_NEAR_BY}\b[^.,;]{{0,60}}\b{_CHILD}\b|.*?\b{_CHILD}\b[^.]{{0,80}}\b{_NEAR_BY}\b)|\b{_CHILD}\b[^.]{{0,30}}\b(?:tæt på kameraet|helt tæt på)",
    re.IGNORECASE | re.DOTALL,
)
"""A child, its face, and that the picture was taken near to it."""


def self_irony(reading: Reading) -> tuple[Span, ...]:
    """Sentences where the sender runs itself down with a wink; trouble told straight has no wink and is left alone."""
    signs = {reading.text[s.start] for s in reading.emojis}
    turned = bool(signs & _SAINTS) or reading.has(_TURNS)
    smirked = bool(signs & _SMIRKS)
    winked = turned or smirked or bool(signs & _WINKS) or "#ironi" in reading.lower
    if not (winked or signs & _LAUGHS or reading.has(_MARKERS)):
        return ()
    found = []
    for number, sentence in enumerate(reading.sentences):
        around = reading.sentences[max(0, number - 1) : number + 2]
        if _is_irony(reading, sentence, around, smirked, turned, winked):
            found.append(sentence)
    return tuple(found)


def _is_irony(
    reading: Reading, sentence: Span, around: Sequence[Span], smirked: bool, turned: bool, winked: bool
) -> bool:
    """Judged by the sentence, with its neighbours only to hear whose failing it is."""
    if smirked and _WE.search(reading.text, sentence.start, sentence.end):
        return True
    if (turned or smirked) and _holds(reading, _BAD, sentence):
        return True
    if _TRIFLE.search(reading.lower, sentence.start, sentence.end):
        return False
    ill = (winked and _holds(reading, _SERIOUS, sentence)) or _runs_down(reading, sentence)
    return ill and bool(_WE.search(reading.text, around[0].start, around[-1].end))


def _holds(reading: Reading, words: Lexicon, sentence: Span) -> bool:
    return any(sentence.start <= m.start < sentence.end for m in reading.find(words))


def quotable(reading: Reading) -> tuple[Span, ...]:
    """Half sentences that need no wink to be a headline."""
    found = [*_cited(reading), *_admitted(reading)]
    if _QUOTABLE.hinted(reading.lower):
        found += [Span(*m.span()) for m in _QUOTABLE.find(reading.lower, reading.lower_prose)]
    return tuple(sorted(found))


def _cited(reading: Reading) -> Iterator[Span]:
    """A hard sentence about the house, told to be somebody's words only in the sentence after it."""
    lower = reading.lower
    for said, after in pairwise(reading.sentences):
        if lower.startswith(_BEGUN, after.start) and _CITED.match(lower, after.start) and _is_hard(reading, said):
            yield said


def _admitted(reading: Reading) -> Iterator[Span]:
    """A short failing that is owned up to, and a hard sentence that the next one takes back."""
    lower = reading.lower
    yield from (s for s in reading.sentences if _ADMITTED.match(lower, s.start, s.end))
    for number, after in enumerate(reading.sentences):
        if number and _TAKEN_BACK.match(lower, after.start):
            said = Span(reading.sentences[max(0, number - 2)].start, after.start)
            if _AT_OTHERS.search(lower, said.start, said.end) and not _TRIFLE.search(lower, said.start, said.end):
                yield reading.sentences[number - 1]


def _is_hard(reading: Reading, said: Span) -> bool:
    """Where words are quoted in it, they are the ones that count: `Skiltet i venteværelset sagde »Vi er klar om lidt«`."""
    quoted = QUOTED.search(reading.lower, said.start, said.end)
    said = Span(*quoted.span()) if quoted else said
    if not _HOUSE.search(reading.lower, said.start, said.end):
        return False
    if _FINE.search(reading.lower, said.start, said.end):
        return False
    if _ASKS.search(reading.lower, said.start, said.end):
        return False
    return _holds(reading, _BAD, said) or bool(_DENIED.search(reading.lower, said.start, said.end))


def close_up(alt_text: str) -> re.Match[str] | None:
    """Does the alt text tell of a child close to the camera?"""
    return _CLOSE_UP.search(alt_text)


def _runs_down(reading: Reading, sentence: Span) -> bool:
    return any(sentence.start <= m.start() < sentence.end for m in _RUN_DOWN.find(reading.lower))
