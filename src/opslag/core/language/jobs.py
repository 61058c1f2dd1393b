"""Job posts (stillingsopslag): who is sought, and whether it is an employee, a leader or somebody else altogether."""

import re
from collections.abc import Iterator

from opslag.core.language.endings import Endings
from opslag.core.language.job_signs import invited
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_TRADES = (
    "pædagog|lærer|lærerinde|underviser|assistent|hjælper|medhjælper|konsulent|sagsbehandler|rådgiver|vejleder|koordinator|sygeplejerske|terapeut|psykolog|læge|tandlæge|tandplejer|jordemoder|dyrlæge|sekretær|bogholder|controller|økonom|revisor|jurist|advokat|ingeniør|arkitekt|landinspektør|tekniker|konstruktør|planlægger"
    "|biolog|geograf|geolog|laborant|kemiker|gartner|greenkeeper|skovfoged|vejmand|chauffør|buschauffør|pedel|servicemedarbejder|medarbejder|rengøringsassistent|rengører|kok|køkkenassistent|ernæringsassistent|bager|tømrer|murer|maler|elektriker|vvs'er|smed|mekaniker|håndværker|struktør|brolægger|brandmand|maskinmester|havnemester|værkmester|driftsmester|styrmand|skipper|matros|dyrepasser|organist|kirkesanger|tilkaldevikar|beredskabsassistent|redder|livredder|badmester|havneassistent|havnefoged"
    "|bibliotekar|formidler|museumsinspektør|arkivar|kommunikationsmedarbejder|journalist|fotograf|grafiker|webredaktør|redaktør|udvikler|programmør|datamatiker|analytiker|arkitekt|projektleder|specialist|fuldmægtig|akademiker|ac-medarbejder|elev|lærling|trainee|praktikant|studentermedhjælper|studentermedarbejder|student|barselsvikar|vikar|afløser|nattevagt|aftenvagt|dagplejer|plejefagligt personale|støtteperson|kontaktperson|hjemmehjælper|sosu'er|sosu-hjælper|sosu-assistent"
    "|sundhedsplejerske|diætist|logopæd|talehørelærer|audiolog|fysioterapeut|ergoterapeut|socialrådgiver|familiebehandler|jobkonsulent|kollega|kolleger|kollegaer|makker|ejendomsservicetekniker|driftsleder|inspektør|supporter|receptionist|weekendhjælp|køkkenhjælp|feriehjælp|sommerhjælp|studenterhjælp|rengøringshjælp|kontorhjælp|lagerhjælp|omsorgsmedhjælper|hænder"
)
_TRADE_FORMS = Endings(
    trade + ending for trade in _TRADES.split("|") for ending in ("", "e", "er", "ere", "en", "n", "r", "s")
)
_NO_TRADE = frozenset("mellemleder hænder afhænder medstuderende kollektiv".split())
_SEEKS = Pattern(
    r"\b(?:søger|mangler|ansætter|leder efter|efterlyser|har brug for|får brug for|udvider (?:vi )?med|udvider holdet med|kunne du tænke dig (?:at være|at blive)?|har (?:desperat |virkelig |lige )?brug for|jagter|på jagt efter|på udkig efter|skal bruge|vi vil (?:gerne )?have|savner|åbner for|opslår|rekrutterer"
    r"|er du|vil du være|bliv|bliver du|skal du være|kunne du være|hvem bliver|er det dig, der er|lyst til at (?:være|blive)|drømmer du om at (?:være|blive|arbejde som)|kan du se dig selv som|arbejde som|job(?:bet)? som|stilling(?:en)? som|ansat som|begynde som|starte som|plads til)\b"
)
_SOUGHT_AFTER = Pattern(r"\b(?:søges|efterlyses|ønskes)\b")
_LIKES = Pattern(
    r"\bkender du [^.!?]{3,40}, (?:der|som) (?:\w+ ){0,4}(?:trænger|vil|gerne|drømmer|har lyst|søger|mangler|kunne)\b"
)
_FRAMES = Pattern(
    r"\bledige? (?:stilling|job|vikariat|plads som|timer som|vagter som)\w*|\b(?:brug for|mangler) (?:\w+ )?hænder\b[^.!?]{0,40}[.!?:]? ?(?:søg|ring|skriv|send|frist)\b|\b(?:lære|elev)plads\w* (?:som|i|hos)\b[^.!?]{0,30}\bledig|\bstillingen (?:er|som|opslås|besættes|bliver|kan|har|ligger)\b|\bstillingsopslag\w*|\bjobopslag\w*|\bvikariat\w*|\bfuldtidsstilling\w*|\bdeltidsstilling\w*|\bfast(?:e)? stilling\w*|\bansøgningsfrist\w*|\bsend (?:os )?(?:din |en |dit |et )?(?:ansøgning|cv|motiveret)\w*|\bsøg (?:stillingen|jobbet|job hos|dit næste job)\b|\bjobbet (?:er dit|venter|kan blive dit)\b"
    r"|\bbliv (?:en del af (?:holdet|teamet|vores(?! (?:\w+ )?\w*(?:netværk|fællesskab|forening|klub|panel|partnerskab|alliance|klynge|gruppe|kreds)))|vores (?:nye|næste)|kollega|ansat)\b|\bblive en del af (?:holdet|teamet|vores)\b|\b(?:er du|bliver du|vil du være|vil du blive|skal du være|kunne du være|hvem er|hvem bliver|lyst til at (?:være|blive)) vores (?:nye|næste)\b(?! (?:frivillig|besøgsven|gæst|nabo|model|plejefamili|borger|tilflytter))|\bså har vi (?:lige |måske |nok )?(?:jobbet|stillingen|elevpladsen|vikariatet)\b|\bvores (?:nye|næste) kollega (?:er måske|bliver måske|kunne|skal)\b|\bkom og (?:arbejd(?![^.!?]{0,40}(?:gratis|fællesskab|en dag|en formiddag))|bliv kollega)\b|\barbejd (?:hos|sammen med) os\b|\bvi ansætter\b|\bvi er ved at ansætte\b|\bdit (?:næste|nye|drømme)\s?job\b|\bdrømmejobbet\b"
    r"|\bsend (?:os )?(?:et par|nogle få|nogle|to|tre|fem|ti|en håndfuld) (?:linjer|ord|sætninger) om dig\b(?=[^.!?]{0,60}\b(?:papirer|uddannelse|eksamen|erfaring|autorisation|bevis))|\bvi håber, (?:at )?det bliver dig\b|\bvi (?:har brug for|mangler) (?:netop |lige )?dig\b|\bper(?:sonale)? søges\b|\belever søges\b|\btimer om ugen\b[^.!?]{0,60}\b(?:start|søg|frist|tiltrædelse)\w*|\btiltrædelse\b|\bsamtaler (?:holder vi|afholdes|finder sted) (?:i|den)\b|\bansættelsessamtale\w*|\bsøge? (?:om )?(?:\w+ )?(?:elevpladsen|elevpladsen|elevstillingen|vikariatet)\b|\b(?:dit|et|send) cv\b|\b(?=(?:fritids|sommer|ferie|weekend|studie|vinter)job)(?<!fik )(?<!fået )(?<!havde )(?<!får )(?:fritids|sommer|ferie|weekend|studie|vinter)job (?:for|til|hos|i)\b|\b(?:plads|stol|skrivebord|kittel|uniform|kontorplads|nøgle\w*|rattet|knagen|hjelmen|værktøjet|kasketten|vesten|handskerne)\b[^.!?]{0,40}\bventer på dig\b|\bvores (?:nye|næste) \w+ (?:hedder|er|bliver|kunne være) (?:måske|muligvis)? ?(?:dig|du)\b|\båben(?:t)? for ansøgninger til [^.!?]{0,40}elev\w*|\båbnet for ansøgninger til [^.!?]{0,40}elev\w*|\bvi (?:\w+ )?(?:gerne )?ansætte\b|\bgerne ansætte (?:en|to|flere|dig|som)\b|\b(?:begynder|holder|indkalder til) (?:vi )?(?:job)?samtaler\b|\bprøv os som arbejdsplads\b"
    r"|\bjoin (?:our|the) team\b|\bwe(?:'re|’re| are) (?:now |currently )?(?:hiring|looking for|seeking|recruiting)\b|\bvacan(?:cy|cies|t position)\b|\bapply (?:now|before|by|here|today|no later)\b|\bnow hiring\b|\b(?:send|submit) (?:us )?your (?:application|cv|resume)\b|\bjob opening\w*|\bjobportal\w*|\bledige job\b|\bjobopslag\b|\bjob i \w+:|\bopslag på (?:vores|jobportalen)\b|\bjobbet er (?:slået op|ledigt|opslået)\b|\b(?=sommerjob\b)(?<!fik )(?<!fået )(?<!havde )(?<!får )sommerjob\b|\bfritidsjob (?:hos os|ledig)\w*|\bstillingen er ledig\b|\bvi slår (?:\w+ ){0,3}(?:stilling|job)\w* op\b|\bslået (?:\w+ ){0,3}(?:stilling|job)\w* op\b|\bstilling\w*\b[^.!?]{0,40}\bledig\b|\bsøg (?:senest|inden|nu|via|på jobportalen)\b(?=[^.!?]{0,60}(?:job|stilling|ansøg|portal))|\bopen positions?\b|\bwork with us\b|\bwir suchen\b|\bbewirb dich\b|\bstellenangebot\w*|\bbewerbungsfrist\w*"
)
_FOR_YOU = Pattern(
    r"(?:stilling|vikariat|elevplads|job)(?:en|et)? (?:er )?(?:måske |lige |helt sikkert )?noget for dig\b"
    r"|(?:lærer|pædagog|assistent|sygeplejerske|hjælper|terapeut|rådgiver)\?[^.!?]{0,60}\b(?:plads|brug|job|stilling\w*) (?:til |for )?dig\b"
)
"""Offers that end in "dig"; apart, for a pattern whose turns all begin a word is five times as fast."""
_BARE_SEEK = Pattern(r"\b(?:vi søger|søger vi|søger nu|vi mangler)\b")
_POST = Pattern(
    r"\bdig\b|\bstilling|\bforstærkning\b|\bpersonale\b|\b[\w-]{3,}(?:arbejdere?|mestre|tører?|ikere?|planlæggere?|ansatte)\b|\b(?:en|én|to|tre|fire|fem|flere|nye?|vores|dygtige?|gode?|kloge?|skarpe?|faste?|erfarn\w+) (?:[\w-]+,? ){0,4}?(?:folk|mand|mænd|chef|[\w-]{2,}(?:ere?|øre?r?|iste?r?|ente?r?|ante?r?|loge?r?|nome?r?|ekte?r?|mand|mænd|kvinder?|chefe?r?|mestre|vagte?r?|hjælp|kraft|kræfter|ansat|ansvarlig|folk))\b"
)
"""Words for one who has a post: the trades that no list holds."""
_NEED = Pattern(
    r"\b(?:(?<!hvad der )mangler(?! ikke)|søger(?! ikke)|søges|skal bruge|vi skal have|må (?:vi )?have (?:fat i|fundet)|have fat i|skal finde|leder efter|brug for(?![.,!?])|savner|venter på dig|har brug for dig|plads til (?:én|en|to|tre|flere) mere|plads til flere|én mere på holdet|en mere på holdet|går på (?:barsel|pension|orlov)|barsel|står tom|tom stol|tom plads|tomt skrivebord|ledigt?\b(?! \w*(?:lokale|lejemål|grund|areal|bolig|kontor))|ledige\b(?! \w*(?:lokale|lejemål|grund|areal|bolig|kontor|hal|kvadratmeter|lejlighed))|er slået op|vikar|ansætter|udvider (?:holdet|teamet|afdelingen)|vokser|needs?|wanted)\b"
)
_METAPHOR = Pattern(
    r"\b(?:tom(?:t|me)? (?:stol|kontorstol|plads ved bordet|skrivebord|krog|knage)|(?:skrivebordet|stolen|knagen|pladsen)\b[^.!?]{0,30} er (?:din|dit|ledig)|(?:endnu en|én til|en ekstra) (?:madkasse|madpakke|kaffekop|cykel i skuret|stol|kop))\b"
)
_TO_YOU = Pattern(
    r"\b(?:er det dig|er du|er det måske dig|vil du|kan du lide|kan du|du er|du har|har du lyst|har du|hvad siger du til|kunne du|drømmer du|brænder du|trives du|går du og|savner du|savner dig|din nye|din næste|dit næste|bliver det dig|kender du|are you|would you)\b"
)
_WORK = Pattern(
    r"\b(?:\w*job|jobbet|\w*stilling(?:en|er)?|vikariat\w*|ansættelse|arbejdsplads(?:en)?|på holdet|teamet|hverdag som|timer om ugen|\d+ timer|løn|fast arbejde|kolleger|kollega|makker|arbejdsdag\w*|vagter|pind|nattevagt\w*|aftenvagt\w*|turnus|oplæring|uddannet)\b"
)
_APPLY = Pattern(
    r"\b(?:søg|søge|ansøg(?!er)\w*|send|ring (?:til|på)|kontakt|skriv til|frist(?:en)?|start(?:er|dato)?|begynd(?:er|e)?|fra (?:den )?\d{1,2}\. \w+|tiltræd\w*|læs mere|se mere|meld dig|tag fat i|kom forbi|apply)\b"
)
_ELSEWHERE = Pattern(
    r"\b(?:uddanner vi nu|vi uddanner nu|har (?:du|i) brug for|hvis (?:du|i) har brug for|kommer fra|tag godt imod|velkommen til|er ny |er ansat|ansat som|er begyndt|begyndte|tiltrådte|starter som|har været|\w*virksomhed\w*|firma\w*|jobmesse\w*|kursus|kurser|frivillig\w*|plejefamili\w*|foredrag|konference\w*|frokostmøde\w*|netværk\w*|iværksætter\w*|byggegrund\w*|investor\w*|partner\w*|sygefravær\w*|vandt|medalje\w*|rapport\w*|undersøgelse\w*|tal(?:lene)? viser|hvad laver|hvordan (?:bliver|holder|får|er)|fortæller|flyttede|fyldte|tilflytter\w*|uddannelsesmesse|åbent hus|studiestart|optag\w*|elever(?:ne)? fra|foreningen|klubben)\b"
)
_CHEAP = Lexicon(
    "søge|søge*|skrivebordet|madkasse|tom plads|får brug for|udvider|kunne du|jobportal*|needs|wanted|er det dig|er det måske dig|have fat i|tom stol|barsel|har du|kan du|vil du|hvad siger|skal bruge|plads|sommerjob*|søg|søger|søges|mangler|ansæt*|leder efter|efterlys*|brug for|jagt*|udkig|skal bruge|vil have|savner|opslår|rekrutter*|er du|være|bliv|bliver du|bliver dig|hvem er|hvem bliver|blive|job|jobbet|job*|kender du|ledig|ledige|stilling*|vikar*|ansøgning*|cv|kollega|kom og|arbejd|arbejde|begynde som|drømme*|elever|plads til|tiltrædelse|samtaler|ansat|team|hiring|looking|seeking|recruiting|vacan*|apply|opening*|positions|position|suchen|bewirb|stellenangebot*|bewerbungs*|work|ønskes"
    "|timer om ugen|arbejdsplads".split("|")
)
_OTHERS = Pattern(
    r"\b(?:virksomhed\w*|firma\w*|håndværksmestre|partner\w*|samarbejdspartner\w*|deltager\w*|frivillig\w*|plejefamili\w*|aflastningsfamili\w*|besøgsven\w*|idé\w*|ideer|forslag|bud|input|inspiration|viden|støtte|midler|tilskud|penge|fonde|svar|løsning\w*|\w*lokaler?|\w*grunde?|\w*boliger|areal\w*|jord|bygninger|investor\w*|leverandør\w*|entreprenør\w*|udlejer\w*|lejer\w*|køber\w*|ejer\w*|værter?|mentor\w*|praktikplads\w*|læreplads\w*|elevplads\w*|navne?|billeder|minder|historier|kunstner\w*|boder|sponsor\w*|testperson\w*|forsøgsperson\w*|medlemmer|kandidater til|tilladelse|dispensation)\b"
)
_TOLD = Pattern(
    r"\b(?:virksomhed\w*|firma\w*|erhvervsliv\w*|de|han|hun|foreningen|klubben|skoler|kommuner|hele landet|danmark|branchen|unge|ledige|borgere|\d+ (?:unge|ledige)|mange),? (?:\w+ ){0,3}?(?:søger|mangler|ansætter|leder efter|har brug for)\b|\b(?:søgte|manglede|ansatte|fik|har fået|har ansat|har fundet|blev søgt|(?:den |det |de )?(?:seneste|forrige|tidligere) (?:\w+ )?(?:stilling|opslag|job)\w*|var der \d+)\b"
)
_CHIEF = Pattern(
    r"\b(?!service|pr-)\w*(?:chef|chefen|direktør|direktøren|centerleder|sekretariatsleder|forvaltningsleder|head of \w+|chief \w+|director)\b"
)
_ACTS = Pattern(
    r"(?: (?:for|i|af) (?:\w+ (?:og |& )?){1,3}?|,? \w+ \w+,?)?(?: gerne| også| altid)? ?(?:giver|fortæller|viser|svarer|står klar|tager imod|byder|siger|ringer|hedder|sidder klar|kan fortælle|venter på din|glæder sig)\b"
)
"""A chief who does something is named to be asked."""
_OF_WORK = Pattern(
    r"\b(?:\w*stilling|\w*job|ansæt|ansat|løn|kolleg|cv\b|vikar|elevplads|vi søger|søger vi|kom og|bliv|samtale|opslag)"
)
_FOR_THEM = Pattern(r"(?<=\w) til (?:unge|kommende|nyuddannede|studerende|alle|familier|udenlandske|lokale) ")
"""`Byen mangler boliger til unge håndværkere`: who is to have it is not the one sought."""
_NOT_ONE = Pattern(r"^ ?(?:om|efter|hverken|ikke|også efter|at|og)\b")
_CONTACT = Pattern(
    r"(?:kontakt|ring (?:til|på)|skriv til|spørg|hos|til|mere hos|siger|fortæller|tale med|tag fat i|hilsen|din|ved|af|med) (?:\w+ )?$"
)


def seeks_employee(reading: Reading) -> Span | None:
    """The words by which an employee below chief is sought, or None."""
    if not reading.has(_CHEAP):
        return invited(reading)
    lower = reading.lower
    for start, end, advertises in _candidates(lower):
        if advertises or not _TOLD.search(_sentence(lower, start, end)):
            return Span(start, end)
    return _adds_up(reading) or invited(reading)


def _adds_up(reading: Reading) -> Span | None:
    """No single turn says it, but a trade, a wish, work and "is it you?" stand together."""
    lower = reading.lower
    if _ELSEWHERE.search(lower):
        return None
    need, work, apply, metaphor = (pattern.search(lower) for pattern in (_NEED, _WORK, _APPLY, _METAPHOR))
    told = need or metaphor or (work if apply and _names_any_trade(reading) else None)
    if not told:
        return None
    if metaphor and (apply or "hvis du" in lower or _names_any_trade(reading)):
        return Span(*told.span())
    signs = (_names_any_trade(reading), bool(_TO_YOU.search(lower)), bool(work), bool(apply))
    return Span(*told.span()) if sum(signs) >= (2 if need else 3) else None


def _names_any_trade(reading: Reading) -> bool:
    return any(_TRADE_FORMS.end(w) and w not in _NO_TRADE for w in reading.word_set)


def offers_position(reading: Reading) -> Span | None:
    """The words of a plain job advertisement, such as a portrait does not have."""
    found = _FRAMES.search(reading.lower)
    return Span(*found.span()) if found else None


def seeks_chief(reading: Reading) -> bool:
    """Is the one sought a leader from chief up? A chief named to be asked does not count."""
    lower = reading.lower
    return any(
        not _CONTACT.search(lower[max(0, m.start() - 30) : m.start()]) and not _ACTS.match(lower, m.end())
        for m in _CHIEF.finditer(lower)
    )


def _candidates(lower: str) -> Iterator[tuple[int, int, bool]]:
    """Where somebody may be sought, and whether the words are those of an advertisement."""
    for found in _SEEKS.finditer(lower):
        wanted = _FOR_THEM.split(_clause(lower[found.end() : found.end() + 80]))[0]
        if "hænder" in wanted and not _APPLY.search(lower):
            continue
        if names_trade(wanted) and not _OTHERS.search(wanted):
            yield *found.span(), False
    for found in _SOUGHT_AFTER.finditer(lower):
        if names_trade(re.split(r"[.!?:\n]", lower[max(0, found.start() - 40) : found.start()])[-1]):
            yield *found.span(), False
    yield from (
        (*found.span(), False)
        for found in _LIKES.finditer(lower)
        if names_trade(found[0]) and not _OTHERS.search(found[0])
    )
    yield from ((*found.span(), True) for found in _FRAMES.finditer(lower) if not _is_for_else(lower, found[0]))
    if " dig" in lower:
        yield from ((*found.span(), True) for found in _FOR_YOU.finditer(lower))
    for found in _BARE_SEEK.finditer(lower):
        wanted = _clause(lower[found.end() : found.end() + 45])
        if _is_a_post(lower, wanted) and not (_OTHERS.search(wanted) or _NOT_ONE.match(wanted)):
            yield *found.span(), False


def _is_a_post(lower: str, wanted: str) -> bool:
    """`en skovarbejder`, `dig`: neither rain nor shelter; or work and a way to apply are told of."""
    return bool(_POST.search(wanted)) or bool(_WORK.search(lower) and _APPLY.search(lower))


def _is_for_else(lower: str, frame: str) -> bool:
    """A deadline is also set for a course, a grant or a prize: then nothing of work stands beside it."""
    return frame.startswith("ansøgningsfrist") and not _OF_WORK.search(lower)


def _clause(after: str) -> str:
    return re.split(r"[.!?:;\n]", after, maxsplit=1)[0]


def names_trade(words: str) -> bool:
    """Is a trade among the first words?"""
    return any(_TRADE_FORMS.end(w) and w not in _NO_TRADE for w in re.findall(r"[\w'-]+", words)[:8])


def _sentence(lower: str, start: int, end: int) -> str:
    before = max(lower.rfind(mark, 0, start) for mark in ".!?\n") + 1
    after = min((i for mark in ".!?\n" if (i := lower.find(mark, end)) >= 0), default=len(lower))
    return lower[before:after]
