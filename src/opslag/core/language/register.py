"""Register (tone): words and turns that sound like a letter from an office, and words that sound like a chat.

Two strengths each: a strong word settles the matter alone, weak ones only together.
"""

import re
from collections.abc import Iterator

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

STRONG, WEAK = "strong", "weak"

_FORMAL_STRONG = """
undertegnede|vi imødeser|imødeser|det skal oplyses|skal det oplyses|kan det oplyses|kan vi oplyse|kan vi meddele|vi kan meddele|kan meddele, at|vi tillader os at|tillade os at|venligst anmode|anmode om|måtte ønske|måtte være interesseret|i den anledning skal|bedes respektere|venligst respektere|bedes overholde|bedes medbringe|bedes undlade|hermed meddeles|meddeles hermed|det meddeles|meddeles det|der indkaldes|indkaldes hermed|indkaldes der
|hermed indkaldes|der gøres opmærksom|gøres opmærksom på|skal gøre opmærksom på|gøres der opmærksom|der henledes|henlede opmærksomheden|henledes opmærksomheden
|det henstilles|henstilles det|henstilles til|henstiller til|der henstilles|det indskærpes|indskærpes det|bedes bekræfte*|bedes meddele*
|bedes venligst|bedes rette|bedes henvende|bedes tilmelde|bedes aflevere|bedes sørge|bedes orientere|bedes oplyse|bedes fremsende|bedes indsende|venligst bedes
|anmodes om|anmodes hermed|anmodes venligst|der anmodes|det påhviler|påhviler det|det oplyses|hermed oplyses|oplyses det hermed|oplyses hermed
|hermed orienteres|orienteres hermed|der orienteres om|hermed fremsendes|fremsendes hermed|vil hermed|skal hermed|kan hermed|ønsker hermed|det bekendtgøres|bekendtgøres hermed|hermed bekendtgøres
|hermed informeres|informeres hermed|der informeres|det tilkendegives|det skal understreges|det skal bemærkes|det bemærkes|bemærkes det|det skal præciseres|det præciseres
|under henvisning til|i henhold til|i medfør af|nærværende skrivelse|nærværende notat|i nærværende|hoslagt|ærede|ærbødigst|højtærede|med højagtelse|rette henvendelse til|rettes henvendelse|henvendelse rettes
|der henvises i øvrigt|skal der rettes|der skal lyde|det er med stor glæde, at vi hermed|det er os en glæde|har vi den glæde|har den ære|har fornøjelsen af at|deltagelse bedes|tilmelding bedes|svar udbedes|udbedes
|såfremt|indeværende|ovennævnte|førnævnte|vedføjet|foranstaltes|afholdes der hermed
"""
_FORMAL_WEAK = """
hermed|vedrørende|angående|endvidere|ydermere|desuagtet|hvorvidt|forinden|idet|jf.|jævnfør|pågældende|ovenstående|nedenstående|vedlagt|vedlagte|fremsend*|tilsend*|skrivelse*
|tilstede*|tilvejebring*|iværksæt*|påbegynd*|foretages|blive foretaget|forefindes|anvendes|bevirke*|fordrer|besidder|varetag*|forestå*|bibringe*|tilkendegiv*|tilgår|tilgå|afstedkom*
|bedes|anmod*|orienteres om|der henvises|henvises til|såvel som|i øvrigt henvises|med henblik på|i relation til|hvad angår|på foranledning|foranlediget|beror på|i overensstemmelse med|fornøden*|behørig*|rettidig*|skriftligt til
|samtlige|ved henvendelse til|det er en forudsætning|under forudsætning|er indbetalt|ds.|dette beror|afgives|forelægges|tiltræde*|foreligger|rettidigt|herværende|heraf|herfor|herom|hertil|herved|ej heller|thi|deslige|alskens|ligeledes|således at|ifald|dersom|ultimo|primo|medio|pr. dags dato|dags dato
|afholdes|gennemføres|udføres|etableres|effektueres|igangsættes|implementeres|tilrettelægges|udarbejdes|besigtiges|forventes at|ikrafttræde*|træder i kraft|imødeses|imødese
"""
_CASUAL_STRONG = """
megafed*|mega fed*|mega sej*|megasej*|mega nice|meganice|hammer fed*|hammerfed*|sygt fed*|vildt fed*|pissefed*|pisse fed*|skidegod*|skide god*|skidesjov*|skide sjov*|røvgod*|røvfed*|hamrende fed*|sindssygt fed*|nederen|for fedt|hvor er det fedt|hvor fedt
|lol|omg|hold da kæft|hold kæft|fy for|fy føj|satme|yolo|rofl|lmao|wtf|haha*|hahah*|hihi*|hehe*|høhø*|sgu|fandme|kraftedeme|kraftedme|fuck*|shit|what's not to like|yay*|yeees*|yesss*|wuhu*|woohoo*|juhuu*|woop*|bam|boom|nice nok|mega glad*|supernice|super nice|lækkert man|fuldstændig vildt man|bossen|slay*|cringe|no cap
|syge skills|kæmpe high five|i er bare de sejeste|de sejeste|cool beans|duper|crazy|weee*|uhhh*|arhhh*|nååå*|sååå*|altååå*
"""
_CASUAL_WEAK = """
fed|fedt|fede|fedeste|sej|sejt|seje|sejeste|nice|cool|cool nok|vild|vildt|vilde|mega|super duper|hypet|chill*|swag|lækker|lækkert|hygge hejsa|hejsa|hej hej|mojn|jubii*|hurra|jubi|sygt|yes|yep|tjek lige|tjekker lige|smadder*|kanongod*|kanonfed*|knaldgod*|woow*|wow
"""


def _graded(strong: str, weak: str) -> Lexicon:
    entries = {w.strip(): WEAK for w in weak.replace("\n", "").split("|")}
    entries |= {w.strip(): STRONG for w in strong.replace("\n", "").split("|")}
    return Lexicon({w: grade for w, grade in entries.items() if w})


FORMAL = _graded(_FORMAL_STRONG, _FORMAL_WEAK)
CASUAL = _graded(_CASUAL_STRONG, _CASUAL_WEAK)

_SHOUTS = re.compile(r"[!?]*!{2,}[!?]*")
_POLITE_YOU = re.compile(r"(?<=[a-zæøå,] )(?:De|Dem|Deres)(?= [a-zæøå])")
_POLITE_YOUR = re.compile(r"(?<=[a-zæøå,] )(?:Deres|Dem)(?= [a-zæøå]|[.,!?])")
_YOURS = re.compile(
    r"(?:[Hh]vis|[Aa]t|[Nn]år|[Oo]m|bedes|kan|skal|må|vil|bør|har|er|beder) De (?:\w+ )?(?:er|har|kan|skal|må|vil|ønsker|bør|venligst|bedes|ikke)\b"
)


def formal_words(reading: Reading) -> tuple[Match, ...]:
    """Formal words and phrases, longest first at each place."""
    return reading.find(FORMAL)


def polite_address(reading: Reading) -> tuple[Span, ...]:
    """De, Dem and Deres as address (De-form), only where the words around leave no doubt."""
    if " De" not in reading.text:
        return ()
    if not _YOURS.search(reading.text):
        return tuple(Span(*m.span()) for m in _POLITE_YOUR.finditer(reading.text))
    return tuple(Span(*m.span()) for m in _POLITE_YOU.finditer(reading.text))


def casual_words(reading: Reading) -> tuple[Match, ...]:
    """Slang and chat words."""
    return reading.find(CASUAL)


def shouts(reading: Reading) -> tuple[Span, ...]:
    """Rows of exclamation marks."""
    if "!!" not in reading.text:
        return ()
    return tuple(Span(*m.span()) for m in _SHOUTS.finditer(reading.text))


def emoji_rows(reading: Reading, at_least: int) -> Iterator[Span]:
    """Emoji that stand in a row of `at_least` or more, with nothing but space between them."""
    row: list[Span] = []
    for span in (*reading.emojis, None):
        if span and row and not reading.text[row[-1].end : span.start].strip():
            row.append(span)
            continue
        if row and len(row) >= at_least:
            yield Span(row[0].start, row[-1].end)
        row = [span] if span else []
