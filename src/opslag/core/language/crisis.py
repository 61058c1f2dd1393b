"""Crisis wording (krise): what people must know or do at once, told apart from weather, memories and exercises."""

from opslag.core.language.crisis_signs import hinted_crisis
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_ORDERS = Lexicon(
    """
    kog drikkevandet|kog vandet|kog alt vand|kog jeres vand|kog dit vand|kog vand fra hanen|koge vandet|koge drikkevandet|koge dit vand|koges før|koges inden|kogeanbefaling*|kogepåbud*
    |drik ikke|drik det ikke|undlad at drikke|undgå at drikke|undlad at bruge vand*|bliv inden for|havnen er afspærret|stranden er afspærret|skolen er afspærret|bygningen er afspærret|mine er fundet|miner er fundet|drikke vandet|drik kun vand|brug ikke vandet|brug det ikke|drikkevandet er forurenet|vandet er forurenet|forurenet vand|forurenet drikkevand|drikkevandsforurening*|vandforurening*|evakuer*|evakuér*|bliv inden døre|bliv indendørs|hold dig inden døre|hold jer inden døre|hold dig indendørs|hold jer indendørs|holde sig inden døre
    |luk døre og vinduer|luk vinduer og døre|luk alle vinduer|luk alle døre|luk dine vinduer|hold døre og vinduer|hold vinduer og døre|holde vinduer og døre|holde vinduer|holde døre og vinduer|sluk for ventilation*|sluk ventilation*|luk for ventilation*|sluk for udsugning*|ring 112|ring kun 112|ring kun til 112|ring 1-1-2|ring til 112|ring 114|ring til politiet på 114|sirenerne|gå straks|søg straks|kør straks|forlad straks|forlad området|forlad bygningen|forlad stranden|forlad huset
    |forlad dit hjem|forlade deres hjem|forlade jeres hjem|forlade dit hjem|forlade hjemmet|forlade hjemmene|forlade husene|forlade området|forlade bygningen|forlade boligen|akut fare|livsfare*|livsfarlig*|giftig røg|giftige dampe|giftig gas|farlig røg|røgen er giftig|røgen er farlig|røgen kan være|stormflodsvarsel*|orkanvarsel*|stormvarsel*|snevarsel*|skybrudsvarsel*|uvejrsvarsel*|rødt varsel|orange varsel|vent på besked|afvent besked|luk alt|sikr løse|varsling*|beredskabet er|badeforbud*|bad ikke|må ikke bade|frarådes at bade|fraråder badning|fraråder at bade|svøm ikke|gå ikke i vandet|gå ikke ud på isen|hold dig væk fra isen|giftige alger|giftalge*|strømafbrydelse*|strømsvigt*|strømnedbrud*|strømudfald*|strømmen er gået|strømmen er røget|strømmen gik|strømmen er væk|strømmen er nede|er uden strøm|uden strøm i|er uden vand|uden vand i|er uden varme|ikke vand i hanerne|intet vand i hanerne|ingen vand i hanerne|er i sikkerhed|pårørende kan ringe|forældre kan hente|vent med at bade|sandsæk*|nødindkvarter*|samlingssted*|opsamlingssted*|krisehjælp*|kriseterapi*|krisepsykolog*|akut brug for hjælp|akut behov for hjælp|politiet beder alle|politiet beder folk|politiet beder jer|politiet beder beboer*|der er skudt|er blevet skudt|skud ved|fare for oversvømmelse|risiko for oversvømmelse|hackere har|hacket af|ikke drikkes|må ikke drikke|må i ikke drikke|kan ikke drikkes|ikke drikkeligt|mistænkelig genstand|mistænkelig pakke|mistænkelige genstand*|området er afspærret|området er lukket af|er afspærret efter|afspærret på grund|trafikken står stille|badning forbudt|badning er forbudt|adgang forbudt på grund|brandfare*|afbrændingsforbud*|et nedbrud|it-nedbrud|varsel om kraftig*|varsel om storm*|varsel om sky*|varsel om sne*|varsel om høj*|varsel om orkan*|varsel om torden*|varsel om glat*|varsel om farlig*|varsel om voldsom*|mangler stadig at finde|leder stadig efter|akut vandmangel|akut mangel på vand|undgå området|undgå al kørsel|undgå kørsel|undgå unødig kørsel|unødig udkørsel|kør kun, hvis|krisestab*|kriseberedskab*
    |do not swim|don't swim|toxic algae|boil water|boil your water|boil the water|evacuat*|emergency|stay indoors|stay inside|close all windows|nicht baden|blaualgen|trinkwasser abkochen|leitungswasser abkochen|bleiben sie im haus
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_GRAVE = Lexicon(
    """
    gasudslip*|eftersøgning*|gaslæk*|kemikalieudslip*|ammoniakudslip*|olieudslip*|olieforurening*|spildevandsudslip*|bomben er|bombe fundet|en bombe på|bombe i|bombe på|bombe ved|bombe under|bombe fra|bomben på|bomben i|uskadeliggør*|bombetrussel*|bombefund*|skyderi*|knivstikkeri*|terror*|cyberangreb*|hackerangreb*|hacket|ransomware|it-nedbrud*|systemnedbrud*|vandbrud*|vandlækage*|brudt vandledning*|sprunget vandledning*|sprunget vandrør*|dæmningsbrud*|digebrud*|diget holder ikke|diget er brudt|diget er brast|jordskred*|skovbrand*|naturbrand*|storbrand*|gårdbrand*|brand i|brand på|brand ved|branden i|branden på|branden ved|står i flammer|brænder på|kraftig røgudvikling|røgudvikling*|eksplosion*|færdselsuheld*|trafikuheld*|trafikulykke*|færdselsulykke*|busulykke*|togulykke*|drukneulykke*
    |stormflod*|skybrud*|snestorm*|orkan|orkanen|oversvømmelse*|isslag|kviksand|coli-bakterier|colibakterier|e. coli|salmonella*|legionella*|listeria*|bakterier i|fugleinfluenza*|mæslinge*|meningitis|smitteudbrud*|sygdomsudbrud*|madforgiftning*|kloakvand*|indlagt med|tarmbakterie*|hjernehindebetændelse*|kraftigt uvejr|voldsomt uvejr|blågrønalge*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_WEATHER = Lexicon(
    """
    skyllet væk|skyllet bort|revet væk|revet i havet|havet tog|skredet i havet|skredet ned|styrtet i havet|styrtet sammen|ved endnu ikke|blæst|blæsten|blæser|orkanstyrke|vandet stiger|stigende vand|væltede træer|væltet træer|træer er væltet|vælter træer|granaten|ammoniak*|utæt*|lækage*|lækker|kemikali*|pesticid*|sikkerhedsrisiko|snestorm*|fygning*|rygende sne|oversvømmet|oversvømmer|sirene*|vandledning*|hovedvandledning*|kloakledning*|feber|smitte*|radioaktiv*|snedrive*|alarmen|kemifabrik*|spildevand*|kloakvand|vandmangel*|storm|stormen|stormvejr|stormstyrke|kuling|uvejr*|højvande*|vejen er lukket|broen er lukket|togene kører ikke|toget kører ikke|bussen kører ikke|busserne kører ikke|vandstand*|vandet stiger|vandet står|forhøjet vandstand|bølger*|røg|røgen|røgsky*|brand|branden|brænder|ild|ilden|gnister|lugt af gas|gas|gaslugt|sne|sneen|snefald*|snefog*|glat|islag|is på|isen|tåge|tågen|torden*|lyn|lynnedslag*|regn|regnen|monsterregn|alger|alge|algerne|vandmænd|brandmænd|strømhvirvler|revlehul*|understrøm*|hvirvelstrøm*|uheld|uheldet|ulykke|ulykken|forurenet|forurening*|udslip*|giftig*|bakterie*|drikkevand*|vandet i hanen|vandet i hanerne|vandværk*|hedebølge*|spejlglat*|isglat*|glatte veje|vejene er glatte|tørke*|afbrænding|spærret|afspærr*|strøm|strømmen|farlig*|fare|faren|mistænkelig*|ammunition|granat*|beredskab*|politi|politiet|brandvæsen*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_CARE = Lexicon(
    """
    bliv på land*|bliv på den anden side|bliv på denne side|bliv hvor du er|bliv hvor i er|bliv, hvor du er|bliv, hvor i er|gå en anden vej|vend om|luk vindue*|luk dør*|lukke vindue*|hold vindue*|bliv inde|bliv indenfor|blive inde|blive indenfor|bliv hjemme|blive hjemme|hold dig væk|hold jer væk|hold dig langt|hold jer langt|hold dig fra|hold jer fra|hold dig inde|hold jer inde|hold dig på afstand|hold afstand|holde afstand|hold dig på land|gå ind|gå indenfor|gå væk|kom væk|gå i læ|søg læ|søg ly|søg op|find en anden vej|kør en anden vej|kør uden om|vælg en anden rute|flyt ting op|flyt tingene|kør væk|gå straks|kør ikke|sejl ikke|gå ikke|færdes ikke|ophold dig ikke|kom ikke|bliv væk|bliv fra|kør mod|kør hjem|gå mod|rør ikke|rør den ikke|rør dem ikke|rør det ikke|spis ikke|tap vand|gem vand|tænd radioen|tænd for radioen|hør radio|gå ind, og|ring til lægen|ring til lægevagten|strandet i|vigtig besked|vigtig information|akut besked|hastebesked|opdatering kl|husly|nødherberg*|læg dig|tag ikke bilen|tag ikke ud|flyt din bil|flyt bilen|flyt bilerne|flyt jeres bil*|parker ikke|undgå|koge det|kog det|skal du ud|skal i ud|ud af huset|ud af husene|pak en taske|pakke en taske|pak det nødvendige
    |hold hunden væk|hold hund og børn|hold hunde|hold børn væk|lad være med at bade|lad være at bade|hold dig oppe af vandet|sluk for|tag ophold|kør til skolen|overnat hos|hent vand|hent rent vand|tankvogn*|nødvand|varmestue*|næste melding|ny melding|vi melder ud|melder klart|melde klart|melder alt klart|indtil vi|indtil videre|vi skriver igen|vi opdaterer|opdatering følger|mere information følger|følg myndigheder*|følg beredskab*|følg politi*|følg anvisning*|anvisninger|ventes at nå|forventes at nå|kald hjælp|advar*|straks|øjeblikkelig*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_STATES = Turns(
    r"""
    fraråd|\bfraråde[rs]?\b
    advare|\badvare[rs]? mod\b
    til at blive|\bopfordrer (?:alle|jer|dig|borgere\w*|beboere\w*) til at blive\b
    lukke|\bhold (?:\w+ ){0,3}?(?:vinduer|døre|vinduerne|dørene)(?: og \w+)? (?:\w+ ){0,2}lukke\w*\b
    væk fra/hold inde/indendørs/i huset|\b(?:hold|holde) (?:\w+ ){0,3}?(?:væk fra|inde|indendørs|i huset)\b
    er væk/er nede/ligger nede/er ude/afbrudt/brudt ned/i stykker/ud af drift/ude af drift/gået ned/gik ned/i sort/gik i sort|\b(?:strøm|fjernvarme|varme|telefon|mobil|internet|nødkald|alarm|system|trygheds?alarm|netværk|selvbetjening|server|linje|vandforsyning|nødtelefon|vagttelefon)\w*(?: \S+){0,5}? (?:er|ligger|gik|er gået) (?:lige nu |desværre |stadig |alle |helt )?(?:væk|nede|ned|i sort|ude|afbrudt|brudt ned|i stykker|sat ud af drift|ude af drift)\b
    virker ikke/fungerer ikke|\b(?:telefon|nødkald|alarm|tryghedsalarm|vandforsyning|system|trafiklys|signalanlæg)\w*(?: \S+){0,5}? (?:virker|fungerer) ikke\b
    gået fra/stukket af/hjemmefra/bortkomm/ikke set|\b\w*årig\w*\b(?: \S+){0,6}? (?:er |var )?(?:gået fra|stukket af|løbet hjemmefra|bortkommet|væk fra|ikke set siden)\b
    ser ham/ser hende/ser barnet/ser drengen/ser pigen/ser manden/ser kvinden|\b(?:hvis|når) (?:du|i|nogen) ser (?:ham|hende|barnet|drengen|pigen|manden|kvinden)\b
    fundet/fund af/målt/spor af/rester af|\b(?:fundet|fund af|målt|spor af|rester af) (?:\w+ ){0,3}?(?:pesticid|bakteri|coli|legionella|giftstof|gift|pfas|olie|kemikali|asbest|bombe|granat|sprængstof|ammunition|e\. coli)\w*[^.!?]{0,60}(?:vand|boring|prøve|luft|byggeplads|havn|strand|park|skole|have)\w*
    sprunget/brast/kollaps|\b(?:\w*rør\w*|\w*ledning\w*|dæmning\w*|diget?|\w*vandværk\w*|hovedledning\w*) (?:er |har )?(?:\w+ )?(?:sprunget|brast|kollapset|brudt)\b
    brud på|\bbrud på (?:en |et |den |det |vores )?(?:\w+e )?\w*(?:ledning|rør|kabel|kabler|dige|dæmning|vand|fjernvarme|varme|gas|kloak|slange|tank|olie|net|forsyning)\w*
    sprængt|\b\w*(?:rør|ledning|hane|kloak|tank|kedel|dæmning|dige|bombe|mine|granat|vandværk|pengeautomat)\w*[^.!?]{0,30}\bsprængt\b|\bsprængt (?:\w+ )?\w*(?:rør|ledning|kloak|tank|kedel|dæmning|dige|luften)\w*
    er kold|\b(?:hjem|huse|boliger|husstande) er kolde?\b
    sejler ikke/kører ikke/aflys/indstill|\b(?:storm|orkan|sne|uvejr|is)\w*\b[^!?]{0,80}\b(?:sejler ikke|kører ikke|aflys\w*|indstill\w*)|\b(?:bus|busser|bussen|tog|færge|færgen|færger)\w* (?:sejler|kører) ikke\b[^!?]{0,60}\b(?:storm|sne|uvejr|is)\w*
    lukker broen/lukker vejen/lukker skolen|\b(?:storm|orkan|sne|vand)\w*\b[^!?]{0,60}\blukker (?:broen|vejen|skolen)\b
    faldet i/gået gennem|\b(?:er|personer|børn) (?:er )?(?:faldet i|gået gennem) (?:vandet|isen|havnen)\b
    der brænder/det brænder|\b(?:der|det) brænder (?:et|en|i|på|ved|lige nu|kraftigt|stadig)\b(?! (?:\w+ )?(?:bål|lys|stearinlys|fakkel|hjertet?|himlen|lejrbål|lanterne|pejs\w*|brændeovn\w*|ovnen|kaminen|øjnene))
    flaskevand|\bflaskevand\b
    by nu/byen nu/ nu|\b(?:kør|gå|søg|tag) (?:mod|til|op på|op til) (?:\w+ ){0,3}?nu\b|\bskal du (?:ud|væk|gå|køre) (?:\w+ ){0,4}nu\b
    bliv væk|\bbliv væk\b
    kom ikke|\bkom ikke (?:her|derned|i nærheden|til)\b
    the water/stay away/red tide/flood/surge/wildfire/do not/warning:|\b(?:stay out of the water|keep out of the water|stay away from|red tide|flood warning|storm surge|wildfire|do not (?:enter|drink|approach))\b|\bwarning:
    sturmflut/hochwasser/lebensgefahr|\b(?:sturmflut|hochwasser|lebensgefahr)\b
    forsvundet/savnet/efterlys/eftersøg/vendt hjem/kommet hjem|\b(?:dreng|pige|mand|kvinde|barn|borger|beboer|ældre|person|\w*årig|turist)\w*\b[^.!?]{0,60}\b(?:forsvundet|savnet|efterlys\w*|eftersøg\w*|ikke (?:vendt|kommet) hjem)\b
    savner/efterlyser/leder efter/eftersøger|\b(?:savner|efterlyser|leder efter|eftersøger)\b[^.!?]{0,30}\b(?:dreng|pige|mand|kvinde|barn|\d+-årig|\w+årig)\b
    uden strøm/uden vand/uden varme/uden telefon/uden internet/uden mobil/uden dækning|\b(?:huse|husstande|hjem|borgere|beboere|familier|bydelen|kommunen|midtbyen|byen|plejehjem\w*|hele \w+)\b[^.!?]{0,30}\b(?:er|står|sidder) (?:lige nu |i øjeblikket )?uden (?:strøm|vand|varme|telefon|internet|mobil\w*|dækning)\b
    ikke strøm/ingen strøm/ikke vand/intet vand/ingen vand/ikke varme/ingen varme/ikke telefon/ingen telefon/ingen dækning/ikke lys/intet lys|\b(?:der er|har|vi har) (?:lige nu |desværre |stadig )?(?:ikke|ingen|intet) (?:strøm|vand|varme|telefon\w*|dækning|lys|mobildækning|internet) (?:i|på|til|lige nu|i øjeblikket|for tiden|i dag|i nat)\b
    ingen strøm/intet vand/ingen vand/ingen varme/ingen telefon|(?:\A|[.!?:]\s)(?:ingen|intet) (?:strøm|vand|varme|telefon\w*|mobildækning|internet) (?:i|på|til|før|lige nu|indtil)\b
    112/114/1-1-2/alarmcentral/nødnummer|\b(?:112|114|1-1-2|nødnummer\w*|alarmcentral\w*)\b[^.!?]{0,20}(?:virker ikke|er nede|ude af drift|svarer ikke)
    situationen|\bfølger situationen\b
    skole|\bskoler(?:ne)?\b[^.!?]{0,40}\b(?:er|holder|bliver) (?:\w+ )?lukke[dt]\b[^.!?]{0,40}\b(?:sne|storm|vand|smitte)\w*
    lukker|\b(?:sne|storm|vand)\w* lukker\b
    bor du|\bbor du (?:inden ?for|nærmere end|tættere på end) \d+ (?:meter|km|kilometer)\b[^.!?]{0,60}\bskal du\b
    """
)
_REHEARSED = Pattern(
    r"\b(?:øvelse\w*|øver(?: sig| vi)?|tester|afprøver|prøver (?:vi )?sirenerne|sirenetest|sirenerne (?:prøves|afprøves|testes|på prøve)|varslingstest|førstehjælp\w*|kurs(?:us|er)|foredrag\w*|udstilling\w*|museet|museum|filmen|teater\w*|forestilling\w*|koncert\w*|romanen|bogen|sagnet|legenden|historien om|rollespil\w*)\b"
    r"|\b(?:brand|ild|flammer|brænder) (?:på|over|i) (?:himlen|himmel|skyerne|horisonten|hjertet|blikket|øjnene|solnedgang)\w*|\b(?:skybrud|storm|stormflod|bombe|orkan|eksplosion|hvirvelstorm|flodbølge|oversvømmelse|brand) af (?!vand|regn|gas|regnvand|kloakvand)\w+|\bsolen (?:brænder|bager)\b|\b(?:\w*bål\w*|solen|\w*lys\w*|lanterner?\w*|fakler\w*|faklen|grillen|pejsen|gløder\w*|farver\w*|kinder\w*|hjerter?\w*|fødder\w*)\b[^.!?]{0,25}\bbrænder\b|\bikke (?:\w+ )?(?:brand|fare|farlig)\w*\b|\bingen fare\b"
)
_PAST = Pattern(
    r"\befter (?:nattens |weekendens |sidste uges |gårsdagens )?(?:stormen?|orkanen|branden|oversvømmelsen|skybruddet|uvejret|stormfloden|skybrud)\b|\b(?:dage?n|uger?n?|måneder?n?|år(?:et)?) (?:efter|siden|senere)\b|\bsidste (?:år|vinter|forår|efterår|sommer)\b|\bdengang\b"
    r"|\b(?:i|anno|år|fra|siden) (?:1[5-9]\d\d|20[01]\d)\b|\bmindes\b|\bmindesten\w*|\b(?:er|blev) (?:nu )?slukket\b|\ber (?:ovre|forbi|aflyst)\b|\bkan igen\b|\bspøgelse\w*|\blige ved siden af fyret\b|\bgenåbn\w*|\bgenopbyg\w*|\bbygget op\b|\btak til\b|\bhver (?:vinter|sommer|gang)\b"
    r"|\b(?:forebyg|klimasikr|klimatilpas|sikrer? (?:os )?mod|beskytter mod|næste stormflod|fremtidens)\w*"
)


_LONG_AGO = Pattern(
    r"\b(?:sidste (?:år|vinter|forår|efterår|sommer)|for \w+ (?:\w+ )?(?:år|måneder) siden|dengang|er slukket|er ovre|(?:i|anno|år|fra|siden) (?:1[5-9]\d\d|20[01]\d))\b"
)


def orders(reading: Reading) -> tuple[Match, ...]:
    """Words that by themselves tell people what to do or what has failed; none when it is an exercise or a story."""
    found = reading.find(_ORDERS)
    return found if found and not _REHEARSED.search(reading.lower) else ()


def acute(reading: Reading) -> tuple[Span, ...]:
    """Places that tell of something acute: an order, a grave event, or dangerous weather together with an order."""
    ordered = tuple(Span(m.start, m.end) for m in orders(reading))
    events = ordered or _events(reading)
    if ordered or not events:
        return ordered or hinted_crisis(reading)
    told = _LONG_AGO if reading.has(_CARE) else _PAST
    return () if _REHEARSED.search(reading.lower) or told.search(reading.lower) else events


def _events(reading: Reading) -> tuple[Span, ...]:
    grave = [Span(m.start, m.end) for m in reading.find(_GRAVE)]
    care = [Span(m.start, m.end) for m in reading.find(_CARE)]
    if care and not grave:
        grave = [Span(m.start, m.end) for m in reading.find(_WEATHER)]
        grave += care if grave or len({reading.slice(s).lower() for s in care}) > 1 else []
    return tuple(sorted(grave)) or tuple(Span(*m.span()) for m in _STATES.find(reading.lower))
