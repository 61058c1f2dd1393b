"""Crisis wording (krise): what people must know or do at once, told apart from weather, memories and exercises."""

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_ORDERS = Lexicon(
    """
    kog drikkevandet|kog vandet|kog alt vand|kog jeres vand|kog dit vand|kog vand fra hanen|koge vandet|koge drikkevandet|koge dit vand|koges før|koges inden|kogeanbefaling*|kogepåbud*
    |drik ikke|drik det ikke|drikke vandet|drik kun vand|brug ikke vandet|brug det ikke|drikkevandet er forurenet|vandet er forurenet|forurenet vand|forurenet drikkevand|drikkevandsforurening*|vandforurening*|evakuer*|evakuér*|bliv inden døre|bliv indendørs|hold dig inden døre|hold jer inden døre|hold dig indendørs|hold jer indendørs|holde sig inden døre
    |luk døre og vinduer|luk vinduer og døre|luk alle vinduer|luk alle døre|luk dine vinduer|hold døre og vinduer|hold vinduer og døre|holde døre og vinduer|sluk for ventilation*|sluk ventilation*|luk for ventilation*|sluk for udsugning*|ring 112|ring 1-1-2|ring til 112|ring 114|ring til politiet på 114|sirenerne|gå straks|søg straks|kør straks|forlad straks|forlad området|forlad bygningen|forlad stranden|forlad huset
    |forlad dit hjem|akut fare|livsfare*|livsfarlig*|giftig røg|giftige dampe|giftig gas|farlig røg|røgen er giftig|røgen er farlig|røgen kan være|stormflodsvarsel*|varsling*|beredskabet er|badeforbud*|bad ikke|må ikke bade|frarådes at bade|fraråder badning|fraråder at bade|svøm ikke|gå ikke i vandet|gå ikke ud på isen|hold dig væk fra isen|giftige alger|giftalge*|strømafbrydelse*|strømsvigt*|strømnedbrud*|strømudfald*|strømmen er gået|strømmen er røget|strømmen gik|strømmen er væk|strømmen er nede|er uden strøm|uden strøm i|er uden vand|uden vand i|er uden varme|ikke vand i hanerne|intet vand i hanerne|ingen vand i hanerne|undgå området|undgå al kørsel|undgå kørsel|undgå unødig kørsel|unødig udkørsel|kør kun, hvis|krisestab*|kriseberedskab*
    |do not swim|don't swim|toxic algae|boil water|boil your water|boil the water|evacuat*|emergency|stay indoors|stay inside|close all windows|nicht baden|blaualgen|trinkwasser abkochen|leitungswasser abkochen|bleiben sie im haus
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_GRAVE = Lexicon(
    """
    gasudslip*|gaslæk*|kemikalieudslip*|ammoniakudslip*|olieudslip*|olieforurening*|spildevandsudslip*|bombe|bomben|bombetrussel*|bombefund*|skyderi*|knivstikkeri*|terror*|cyberangreb*|hackerangreb*|hacket|ransomware|it-nedbrud*|systemnedbrud*|vandbrud*|vandlækage*|dæmningsbrud*|digebrud*|diget holder ikke|diget er brudt|diget er brast|jordskred*|skovbrand*|naturbrand*|storbrand*|gårdbrand*|brand i|brand på|brand ved|branden i|branden på|branden ved|står i flammer|brænder på|kraftig røgudvikling|røgudvikling*|eksplosion*|færdselsuheld*|trafikuheld*|trafikulykke*|færdselsulykke*|busulykke*|togulykke*|drukneulykke*
    |stormflod*|skybrud*|snestorm*|orkan|orkanen|oversvømmelse*|oversvømmet|oversvømmer|isslag|kviksand|coli-bakterier|colibakterier|e. coli|salmonella*|legionella*|listeria*|bakterier i|fugleinfluenza*|mæslinge*|meningitis|smitteudbrud*|sygdomsudbrud*|madforgiftning*|kloakvand*|blågrønalge*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_WEATHER = Lexicon(
    """
    storm|stormen|stormvejr|stormstyrke|kuling|uvejr*|højvande*|vandstand*|vandet stiger|vandet står|forhøjet vandstand|bølger*|røg|røgen|røgsky*|brand|branden|brænder|ild|ilden|gnister|lugt af gas|gas|gaslugt|sne|sneen|snefald*|snefog*|glat|islag|is på|isen|tåge|tågen|torden*|lyn|lynnedslag*|regn|regnen|monsterregn|alger|alge|algerne|vandmænd|brandmænd|strømhvirvler|revlehul*|understrøm*|hvirvelstrøm*|uheld|uheldet|ulykke|ulykken|forurenet|forurening*|udslip*|giftig*|bakterie*|drikkevand*|vandet i hanen|vandet i hanerne|vandværk*|hedebølge*|tørke*|afbrænding|spærret|afspærr*|strøm|strømmen|farlig*|fare|faren|mistænkelig*|ammunition|granat*|beredskab*|politi|politiet|brandvæsen*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_CARE = Lexicon(
    """
    luk vindue*|luk dør*|lukke vindue*|hold vindue*|bliv inde|bliv indenfor|blive inde|blive indenfor|bliv hjemme|blive hjemme|hold dig væk|hold jer væk|hold dig langt|hold jer langt|hold dig fra|hold jer fra|hold dig inde|hold jer inde|hold dig på afstand|hold afstand|holde afstand|hold dig på land|gå ind|gå indenfor|gå væk|kom væk|gå i læ|søg læ|søg ly|søg op|kør ikke|sejl ikke|gå ikke|rør ikke|rør den ikke|rør dem ikke|rør det ikke|spis ikke|tag ikke bilen|tag ikke ud|flyt din bil|flyt bilen|flyt bilerne|flyt jeres bil*|parker ikke|undgå|koge det|kog det|skal du ud|skal i ud|ud af huset|ud af husene|pak en taske|pakke en taske|pak det nødvendige
    |har du set|sidst set|hold hunden væk|hold hund og børn|hold hunde|hold børn væk|lad være med at bade|lad være at bade|hold dig oppe af vandet|sluk for|tag ophold|kør til skolen|overnat hos|hent vand|hent rent vand|tankvogn*|nødvand|varmestue*|næste melding|ny melding|vi melder ud|melder klart|melde klart|melder alt klart|indtil vi|indtil videre|vi skriver igen|vi opdaterer|opdatering følger|mere information følger|følg myndigheder*|kald hjælp|advar*|straks|øjeblikkelig*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_STATES = Pattern(
    r"\b(?:dreng|pige|mand|kvinde|barn|borger|beboer|ældre|person|\w*årig|turist)\w*\b[^.!?]{0,60}\b(?:forsvundet|savnet|efterlys\w*|eftersøg\w*|ikke (?:vendt|kommet) hjem)\b"
    r"|\b(?:savner|efterlyser|leder efter|eftersøger)\b[^.!?]{0,30}\b(?:dreng|pige|mand|kvinde|barn|\d+-årig|\w+årig)\b"
    r"|\b(?:telefon|system|selvbetjening|it-system|mobilnet|internet|nødkald|alarmsystem|server)\w*\b[^.!?]{0,40}\b(?:er|ligger|gik|gået|er gået) (?:alle |helt |desværre )?(?:nede|ned|i sort)\b"
    r"|\b(?:huse|husstande|hjem|borgere|beboere|familier|bydelen|hele \w+)\b[^.!?]{0,30}\b(?:er|står|sidder) (?:lige nu |i øjeblikket )?uden (?:strøm|vand|varme|telefon)\b"
    r"|\b(?:der er|har|vi har) (?:lige nu |desværre |stadig )?(?:ikke|ingen|intet) (?:strøm|vand|varme|telefon|dækning|lys) (?:i|på|til) \w+|\bfølger situationen\b"
    r"|\bskoler(?:ne)? (?:er|holder|bliver) (?:\w+ )?lukke[dt]\b[^.!?]{0,40}\b(?:sne|storm|vand|smitte)\w*|\b(?:sne|storm|vand)\w* lukker\b"
    r"|\bbor du (?:inden ?for|nærmere end|tættere på end) \d+ (?:meter|km|kilometer)\b[^.!?]{0,60}\bskal du\b|\bskal du (?:ud|væk|gå|køre) (?:\w+ ){0,4}nu\b"
)
_STATES_NEED = (
    "forsv",
    "savne",
    "efterl",
    "efters",
    "leder efter",
    "nede",
    "ned",
    "i sort",
    "uden ",
    "lukke",
    "bor du ",
    "skal du ",
    "hjem",
    "der er",
    "har ",
    "situationen",
)
_REHEARSED = Pattern(
    r"\b(?:øvelse\w*|øver(?: sig| vi)?|tester|afprøver|prøver (?:vi )?sirenerne|sirenetest|sirenerne (?:prøves|afprøves|testes|på prøve)|varslingstest|førstehjælp\w*|kurs(?:us|er)|foredrag\w*|udstilling\w*|museet|museum|filmen|teater\w*|forestilling\w*|koncert\w*|romanen|bogen|sagnet|legenden|historien om|rollespil\w*)\b"
    r"|\bikke (?:\w+ )?(?:brand|fare|farlig)\w*\b|\bingen fare\b"
)
_PAST = Pattern(
    r"\befter (?:nattens |weekendens |sidste uges |gårsdagens )?(?:stormen?|orkanen|branden|oversvømmelsen|skybruddet|uvejret|stormfloden|skybrud)\b|\b(?:dage?n|uger?n?|måneder?n?|år(?:et)?) (?:efter|siden|senere)\b|\bsidste (?:år|vinter|forår|efterår|sommer)\b|\bdengang\b"
    r"|\bi (?:1[5-9]\d\d|20[01]\d)\b|\bmindes\b|\bmindesten\w*|\b(?:er|blev) (?:nu )?slukket\b|\ber (?:ovre|forbi|aflyst)\b|\bkan igen\b|\bgenåbn\w*|\bgenopbyg\w*|\bbygget op\b|\btak til\b|\bhver (?:vinter|sommer|gang)\b"
    r"|\b(?:forebyg|klimasikr|klimatilpas|sikrer? (?:os )?mod|beskytter mod|næste stormflod|fremtidens)\w*"
)


def orders(reading: Reading) -> tuple[Match, ...]:
    """Words that by themselves tell people what to do or what has failed; none when it is an exercise or a story."""
    found = reading.find(_ORDERS)
    return found if found and not _REHEARSED.search(reading.lower) else ()


def acute(reading: Reading) -> tuple[Span, ...]:
    """Places that tell of something acute: an order, a grave event, or dangerous weather together with an order."""
    found = [Span(m.start, m.end) for m in orders(reading)]
    if found or _REHEARSED.search(reading.lower):
        return tuple(found)
    if _PAST.search(reading.lower):
        return ()
    return _events(reading)


def _events(reading: Reading) -> tuple[Span, ...]:
    grave = [Span(m.start, m.end) for m in reading.find(_GRAVE)]
    care = [Span(m.start, m.end) for m in reading.find(_CARE)]
    if care and not grave:
        grave = [Span(m.start, m.end) for m in reading.find(_WEATHER)]
        grave += care if grave else []
    return tuple(sorted(grave)) or _state(reading)


def _state(reading: Reading) -> tuple[Span, ...]:
    if not any(piece in reading.lower for piece in _STATES_NEED):
        return ()
    found = _STATES.search(reading.lower)
    return (Span(*found.span()),) if found else ()
