"""Voice (stemme): does a person speak to a person, or an institution about itself?"""

import re
from functools import lru_cache

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word, read
from opslag.core.language.sentences import Span

_PERSON = frozenset("jeg mig min mit mine vi os vores vor vort vore du dig din dit dine jer jeres man sgu".split()) - {
    "man",
    "sgu",
}
_SPEAKING = frozenset("jeg mig min mit mine vi vor vort vore".split())
"""Words of somebody who speaks: no mere pointer has them."""
_AFTER_I = frozenset(
    "er har kan må skal vil får ved var kommer gør går ser synes tror bor møder hører finder gerne også selv alle jo"
    " kunne havde skulle ville mener bliver giver tager bruger oplever arbejder læser bygger".split()
)
_NOTICE = Lexicon(
    """
    gøres hermed opmærksom|der gøres hermed|det skal hermed|der mindes hermed|der henvises hermed|det skal oplyses|skal det oplyses|kan det oplyses|til orientering kan|det er konstateret|det konstateres|deltagelse forventes|forældre anmodes|alle anmodes|det meddeles|meddeles hermed|hermed meddeles|det oplyses|oplyses det|hermed oplyses|der gøres opmærksom|gøres opmærksom på|gøres der opmærksom|skal gøre opmærksom på|der indkaldes|indkaldes der|indkaldes hermed|der henstilles|det henstilles|henstilles det|henstilles til
    |det indskærpes|indskærpes det|forældre bedes|forældrene bedes|bedes venligst|alle bedes|der orienteres|orienteres hermed|hermed orienteres|det påhviler|påhviler det|der mindes om|der erindres om|det skal understreges|skal det understreges|det bemærkes|bemærkes det|det bekendtgøres|bekendtgøres det
    |anmodes om at|der anmodes|anmodes hermed|det forventes, at|forventes det, at|det præciseres|der vil blive foretaget|vil der blive foretaget|der foretages|der afholdes|afholdes der|der er iværksat|der iværksættes|iværksættes der|der er igangsat|der vil fremadrettet|vil der fremadrettet|der skal lyde
    |der vil blive afholdt|vil der blive afholdt|der henvises|det tilstræbes|tilstræbes det|hermed bekendtgøres|undertegnede
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_WHO = (
    r"\b(?:(?:skolens|institutionens|børnehavens|kommunens|afdelingens) (?:ledelse|personale|bestyrelse)|skolen|\w{2,}skolen|institutionen|børnehaven|vuggestuen|dagtilbuddet|daginstitutionen|sfo'en|sfo’en|klubben|fritidshjemmet|ungdomsskolen|ledelsen|skoleledelsen|personalet"
    r"|afdelingen|forvaltningen|ledergruppen|kommunen|skolebestyrelsen|forældrebestyrelsen|organisationen|enheden|administrationen|\w{2,}haven|\w+ledelsen|\w+s (?:ledelse|personale|elever|bestyrelse|kontor)|bestyrelsen|kontoret|sekretariatet|teamet|området|dagplejen|legestuen|skolevæsenet|\w{3,}huset|\w{3,}cent(?:ret|eret))"
)
_SELF = Pattern(
    _WHO
    + r"(?: [a-zæøå]{3,})? (?:råder over|stiller (?:\w+ ){1,3}til rådighed|søger samarbejde|indbyder til|er en (?:\w+ ){0,2}(?:institution|\w{2,}institution|folkeskole|friskole|specialskole|profilskole|skole|børnehave|vuggestue|klub)\b|er normeret til|er opdelt i|er fordelt på|rummer (?:\d+|plads|i alt|op til)|består af|er åbent for|samarbejder med|følger (?:den|det|de|gældende)|lægger vægt på|er beliggende|ønsker at|skal beklage|må beklage|beklager|vægter|prioriterer|arbejder målrettet|arbejder ud fra|har til formål|har med|modtager|noterer|noterede|registrerer|har fokus på|kan oplyse|kan meddele|skal meddele|skal oplyse|skal orientere|skal henstille|anbefaler|ønsker alle|ønsker hermed|er bekendt med|er vidende om|takker for|takker alle|sætter pris på|henviser til|ser frem til|tager afstand|tager forbehold|arbejder fortsat|arbejder løbende|følger gældende|er opmærksom på|ser sig nødsaget|ønsker, at|forventer|henstiller|beder alle|beder forældre\w*|minder om|minder alle|oplyser|informerer|orienterer|meddeler"
    r"|opfordrer|fastholder|bemærker|konkluderer|konstaterer|præciserer|understreger|gør opmærksom|skal gøre opmærksom|skal hermed|skal understrege|vil gerne understrege|vil hermed|vil gerne gøre opmærksom|afholder|varetager|tilstræber|påbegynder|iværksætter|igangsætter|implementerer|vurderer|bestræber|tilbyder)\b|\bdet er (?:ledelsens|skolens|institutionens|børnehavens|forvaltningens|kommunens|afdelingens|bestyrelsens|personalets) (?:\w+ )?(?:vurdering|opfattelse|hensigt|forventning|målsætning|ambition|ansvar|ønske)\b",
    re.IGNORECASE,
)
_DONE = Pattern(
    rf"{_WHO}(?: i \w+| på \w+| og \w+)? har (?:\w+ ){{0,3}}?(?:indledt|arbejdet med|haft fokus|afsluttet|opstartet|påbegyndt|gennemgået|indkøbt|anskaffet|besluttet|valgt|udarbejdet|iværksat|deltaget|modtaget|indgået|opnået|foretaget|afholdt|vedtaget|udsendt|gennemgået|fastsat|fastlagt|opdateret|igangsat|etableret|igangsat|truffet|vedtaget|gennemført|indført|implementeret|konstateret|vurderet)\b",
    re.IGNORECASE,
)
_FORBIDS = Pattern(
    r"\b(?:er ikke tilladt|ikke er tilladt|er forbudt|vil blive påtalt|påtales|bortvises|overholdes ikke|ikke overholdes|skal overholdes|skal respekteres|kan ikke accepteres|accepteres ikke|tolereres ikke)\b",
    re.IGNORECASE,
)
_NOMINAL = Pattern(
    r"\w{4,}(?:else|elsen|elser|elserne|tion|tionen|tioner|ering|eringen|eringer)$|\w{6,}(?:ingen|ingerne|heden)$"
)
_ORDERS = Pattern(
    r"\b(?:forældre\w*|bruger\w+|elever\w*|alle|børn\w*|borgere\w*|deltagere\w*|ansatte|medarbejdere|besøgende|interesserede|gæster|familier\w*|hjemmene|hvert hjem|vedkommende|personer|ansøgere|værger|forældremyndigh\w+) (?:(?:til|med|i|fra|på) (?:\w+ ){1,4})?(?:\w+ )?(?:bedes|anmodes|opfordres|henvises|orienteres|informeres|indkaldes|indbydes|mindes om|gøres opmærksom|forventes|skal påregne|kan påregne|er forpligtet|pålægges|tilbydes)\b",
    re.IGNORECASE,
)
_OFFICE = Pattern(
    _ORDERS.pattern
    + r"|\b(?:der|det) (?:vil|skal|kan|bør|må) (?:\w+ )?(?:blive )?(?:\w+(?:et|t) |)(?:afholdes|gives|foretages|orienteres|oplyses|gennemføres|påregnes|forventes|bemærkes|afholdt|orienteret|gennemført|opkrævet|indkaldt|udsendt|foretaget|informeret|iværksat|etableret)\b"
    r"|\bder (?:\w+ )?(?:gives|ydes|opkræves|stilles krav|tilbydes|udleveres|udsendes|indføres|indgås|arbejdes (?:målrettet|løbende|fortsat|kontinuerligt)|tages forbehold|føres tilsyn|foreligger|lægges vægt|rettes henvendelse|gøres brug|er adgang|ses frem|informeres|varsles|orienteres|henvises|indkaldes|henstilles|erindres)\b"
    r"|\bvil (?:der )?blive \w+(?:et|t|ede|te)\b|\b(?:sker|foregår|finder sted|fremgår|aftales|rettes|indgives|foretages) (?:via|ved|gennem|efter|til|af|i henhold|jf|skriftlig\w*|digitalt|telefonisk)\b|\b(?:kan|vil|skal|må) \w{4,}(?:else|ering|ning) (?:\w+ ){0,2}(?:finde sted|ske|foretages|forventes|påregnes)\b"
)
_OFFICIAL = Lexicon(
    "udarbejdet en|er udarbejdet|taget i brug|bidrager til|forudgående|er indført|indført ny|ny procedure|nye procedurer|ændret procedure|procedure ved|nabomatrikel*|anlægget|uden varsel|følger senere|ny dato følger|kun muligt*|kun mulig|er spærret|afspærret|er afspærret|ankommer|fører opsyn|egner sig til|finansieret af|er betalt af|er doneret af|varetages af|varetages|er udstyret med|stilles til rådighed|er placeret|er opstillet|offentliggjort|omfatter|fremstår|forsynet med|arealet|brugerne|faciliteter*|videreføres|tilfredsheden|andetsteds|velbesøgt|råder over|indgår i|er afsluttet|efterleves|opsat|opslået|beliggende|bør ikke|anvisning*|smitsom*|bekendt med|drøftet med|rette myndighed|forholdet vil|betragtes som|fravalg|forbehold|imødekomme|i videst muligt omfang|tage kontakt til|kontakt til hjemmet|skal ske|forud|målrettet|forbeholder|ret til at|ved for få|er fastsat|fastsat til|ændringer|administration|gentagne|tilmelding til|fremadrettet|udelukkende|elektronisk|elektroniske|ny praksis|overgå til|overgår til|afregning|konstateret|er konstateret|omgående|iværksat|med tilfredshed|noteret sig|benyttes|benyttes ikke|fritagelse|forevises|dokumentation|tilkendegivelse|medbring|tilgår|effektueres|håndteres|administreres|visiteres|igangsættes|udarbejdes|evalueres|følger af|pågældende|således|endvidere|desuden skal|ligeledes|dermed|herom|herved|derved|samtlige|anmeldes|herefter|er gennemført|er iværksat|er etableret|er igangsat|ikke mulig|ikke muligt|ikke længere mulig*|gives adgang|adgang til|adgang via|udlevering|på den baggrund|på baggrund af|i den forbindelse|i så fald|til gene|vil kunne|kan rettes|kan fås ved|sker på eget|eget ansvar|til orientering|påmindelse|udsendes|fremgår af|fremgår|forventes|foranlediget|igangværende|eksisterende|hidtil|øvrige|såvel|respektive|den pågældende|de pågældende|senere meddelelse|indtil videre|indtil andet|jævnfør|bilag|modtages ikke|besvares|behandles|offentliggøres|registreres|kontaktes|afleveres|afhentes|medbringes|udfyldes|påregnes|kræves|forbeholdes|returneres|indgives|fremsendes|tildeles|opkræves|varsles|meddeles|bekendtgøres|henvises|iværksættes|tilstræbes|forefindes|udleveres|rekvireres|bortfalder|ophører|ikrafttræde*|gældende|vedrørende|vedr|angående|i forbindelse med|i henhold til|i perioden|forinden|efterfølgende|hermed|såfremt|nærværende|pr. 1|telefonisk|skriftligt|henvendelse|henvendelser|bestemmelser|retningslinjer|foranstaltning*|måtte medføre|gener|ulejlighed|udebliver|udeblivelse|fraværende|fremmøde|deltagelse|indmeldelse|udmeldelse|indskrivning|blanket|blanketter|ansøgning*|registrering|afmelding|på foranledning|med henblik på|i overensstemmelse|jf|bindende|obligatorisk|påkrævet|pligt|forpligtet|ansvar for|skal kontakte*|skal afleveres|skal afhentes|skal medbringes|skal overholdes|skal forevises|det enkelte barn|den enkelte elev|anerkendende tilgang|tryghed, nærvær|trivsel og læring|understøtter|tilstræber|vægter|gennemføres|afholdes|finder sted|er fastsat|træder i kraft|ny praksis|ændret praksis|aflyses|det bemærkes".split(
        "|"
    )
)
_PLACE_SUBJECT = Pattern(
    rf"(?:\A|[.!?:\n] ?){_WHO[2:]} (?!har fået|fik|er fuld|lugter|dufter|summer|griner|gynger|glæder)\w+|\b(?:vil|skal|kan|må) (?:ledelsen|skolen|institutionen|personalet|dagtilbuddet|klubben|forvaltningen|daginstitutionen|kontoret)\b|\bskal ske\b|\b(?:hjemmet|hjemmene|den enkelte|samtlige|pågældende|øvrige)\b",
)
_S_PASSIVE = Pattern(r"\b\w{3,}(?:[dtgklnrsv]es)\b")
_NO_PASSIVE = frozenset(
    "alles deres jeres ellers mandages dagens fælles indes mødes findes synes lykkes skyldes længes føles trives glædes enes skiftes slås spises leges grines synges danses hygges klappes hjælpes undres kaldes hentes ses mathes børnenes elevernes lærernes forældrenes pædagogernes ungernes drengenes pigernes klassernes skolernes nogles andres ældstes mindstes størstes bedstes kommunes husets ferierens stuens deltes ventes kræves høres".split()
)
_POINTER = Pattern(
    r"\bhvis (?:du|i) (?:vil vide mere|vil høre mere|har spørgsmål|ønsker|er i tvivl|vil læse mere)|\b(?:kontakt|ring til|skriv til|hos|mail til|følg|find|besøg) os\b|\bpå vores (?:hjemmeside|side|intranet)|\b(?:læs|se|find) mere (?:på|hos|om) vores|\bhar du spørgsmål\b|\bhvad (?:siger|tænker|mener|synes) (?:i|du)\?|\b(?:har i prøvet|kender i|hvordan er det hos)[^.!?]{0,20}\?|\bhvad ville du gøre\?",
    re.IGNORECASE,
)

_PASSIVES = frozenset(
    "foretages gennemføres afholdes iværksættes udføres etableres påbegyndes forventes opfordres tilbydes orienteres informeres anmodes bedes"
    " udsendes fremsendes offentliggøres besluttes vedtages evalueres implementeres oprettes indføres igangsættes udarbejdes tilrettelægges"
    " planlægges vurderes anvendes sikres understøttes udvikles styrkes fastholdes rammesættes drøftes behandles videreføres justeres prioriteres".split()
)


def is_you_all(reading: Reading, word: Word) -> bool:
    """Is this "I" the pronoun (du og de andre), and not the preposition that begins a sentence?"""
    if word.text != "I":
        return False
    before = reading.text[: word.start].rstrip()
    if before and before[-1] not in '.!?:…\n»”"':
        return True
    following = reading.text[word.end : word.end + 12].split()
    return bool(following) and following[0].lower().strip(",.!?") in _AFTER_I


def speaks_personally(reading: Reading, pointers: bool = True) -> bool:
    """Is there an I, a we or a you in the text? Without `pointers`, "hvis du vil vide mere" and the like is nobody."""
    if not _SPEAKING.isdisjoint(reading.word_set):
        return True
    if _PERSON.isdisjoint(reading.word_set) and " I " not in f" {reading.text}":
        return False
    text = reading.prose
    if not pointers and _POINTER.search(text):
        reading = read(_POINTER.sub(lambda m: " " * len(m[0]), text))
    if _PERSON & reading.word_set:
        return True
    return " I " in f" {reading.text}" and any(is_you_all(reading, w) for w in reading.words)


_WARM = Pattern(
    r"\b(?:fordi|selv (?:bedt|ønsket|foreslået|stemt|valgt|spurgt|fundet)|bedt om|trængte til|ønskede sig|savnede)\b"
)


def tells_why(reading: Reading) -> bool:
    """Does the text tell why something is so, or that those it is for have asked for it?"""
    return bool(_WARM.search(reading.lower_prose))


def notices(reading: Reading) -> tuple[Match, ...]:
    """Formulas of a notice on a board (opslagstavlesprog), but for those that somebody is quoted for."""
    found = reading.find(_NOTICE)
    if found and "jeg" in reading.word_set:
        found = tuple(m for m in found if m.entry != "undertegnede")
    return tuple(m for m in found if not _quoted(reading, m.start)) if found else ()


def office_style(reading: Reading) -> tuple[Span, ...]:
    """Signs of an office that writes about people instead of to them: none of them tells enough alone."""
    text = _QUOTED.sub(lambda m: " " * len(m[0]), reading.lower)
    turns = {Span(*m.span()) for pattern in (_OFFICE, _DONE) for m in pattern.finditer(text)}
    words = {Span(m.start, m.end) for m in reading.find(_OFFICIAL) if text[m.start] != " "}
    return tuple(sorted(turns | {w for w in words if not any(t.start <= w.start < t.end for t in turns)}))


def bureau(reading: Reading) -> float:
    """How much the text is built as an office builds it: the place as somebody, passives, verbs made into nouns."""
    text = _QUOTED.sub(lambda m: " " * len(m[0]), reading.lower)
    place = bool(_PLACE_SUBJECT.search(text))
    passives = len({m[0] for m in _S_PASSIVE.finditer(text)} - _NO_PASSIVE)
    return place + min(passives, 2) + min(len(heavy_nouns(reading)), 4) / 2


@lru_cache(maxsize=64)
def office_weight(reading: Reading) -> float:
    """How much a text in which nobody speaks sounds like an office: its words and turns, and how it is built."""
    style = () if speaks_personally(reading) else office_style(reading)
    return len(style) + bureau(reading) if style else 0.0


def impersonal_passives(reading: Reading) -> tuple[Span, ...]:
    """Passives in which nobody does anything ("ønsker angives"), when there are two different ones."""
    text = _QUOTED.sub(lambda m: " " * len(m[0]), reading.lower)
    found = [m for m in _S_PASSIVE.finditer(text) if m[0] not in _NO_PASSIVE and not _asked(reading, m.start())]
    return tuple(Span(*m.span()) for m in found) if len({m[0] for m in found}) > 1 else ()


def _asked(reading: Reading, place: int) -> bool:
    """Does it stand in a question?"""
    return any(s.start <= place < s.end and reading.slice(s).rstrip().endswith("?") for s in reading.sentences)


def orders(reading: Reading) -> tuple[Span, ...]:
    """People in the third person who are asked, referred or expected ("forældre opfordres")."""
    return tuple(Span(*m.span()) for m in _ORDERS.finditer(reading.lower))


def _quoted(reading: Reading, place: int) -> bool:
    return any(m.start() < place < m.end() for m in _QUOTED.finditer(reading.text))


def prohibitions(reading: Reading) -> tuple[Span, ...]:
    """What is not allowed, said by nobody to nobody ("er ikke tilladt")."""
    return tuple(Span(*m.span()) for m in _FORBIDS.finditer(reading.prose))


def about_itself(reading: Reading) -> re.Match[str] | None:
    """The institution as a subject that informs, expects or decides: "Institutionen henstiller"."""
    return _SELF.search(reading.prose)


def heavy_nouns(reading: Reading) -> tuple[Word, ...]:
    """Verbs made into nouns (verbalsubstantiver): implementering, inddragelse."""
    return tuple(w for w in reading.words if len(w.lower) > 7 and _NOMINAL.search(w.lower))


def office_passives(reading: Reading) -> int:
    """How many passives of the office there are (foretages, iværksættes)."""
    return len(_PASSIVES & reading.word_set)


_QUOTED = Pattern(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"")
