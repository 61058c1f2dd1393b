"""Register (tone): words and turns that sound like a letter from an office, and words that sound like a chat.

Two strengths each: a strong word settles the matter alone, weak ones only together.
"""

import re
from collections.abc import Iterator

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

STRONG, WEAK = "strong", "weak"

_FORMAL_STRONG = """
undertegnede|tillader mig|tillader jeg mig|tillade mig|tillader vi os|tillader undertegnede|indskærpe over for|indskærper over for|skal indskærpes|bringe i erindring|bringes i erindring|bringer i erindring|det er med beklagelse|med beklagelse må|sømmelig|sømmeligt|foresatte|vi erindrer om|jeg erindrer om|henleder|drage omsorg for|drager omsorg for|drages omsorg|arbejdstids ophør|arbejdstidens ophør|forsvarligt aflukke*|forsvarligt aflåst*|foranledige|vi imødeser|imødeser|det skal oplyses|skal det oplyses|kan det oplyses|kan vi oplyse|kan vi meddele|vi kan meddele|kan meddele, at|vi tillader os at|tillade os at|venligst anmode|anmode om|måtte ønske|præciseres|pointeres|understreges, at|bemærkes, at|i den forbindelse præciseres|fremmøde sker|vil blive ført til|hvorfra deltager*|taget i betragtning|tages i betragtning|ikke tages i betragtning|henstår|hidrører|forbeholder os ret|forbeholder sig ret|måtte have|fornøjelsen at|fornøjelse at invitere|kan fremsætte|fremsætte disse|fremsætte indsigelse|stiles til|bør stiles|herved indkaldes|på foranledning|ej tilladt|ej er tilladt|måtte være interesseret|i den anledning skal|bedes respektere|venligst respektere|bedes overholde|bedes medbringe|bedes undlade|hermed meddeles|meddeles hermed|det meddeles|meddeles det|der indkaldes|indkaldes hermed|indkaldes der
|hermed indkaldes|der gøres opmærksom|gøres opmærksom på|skal gøre opmærksom på|gøres der opmærksom|der henledes|henlede opmærksomheden|henledes opmærksomheden
|det henstilles|henstilles det|henstilles til|henstiller til|der henstilles|det indskærpes|indskærpes det|bedes bekræfte*|bedes meddele*
|bedes venligst|bedes rette|bedes henvende|bedes tilmelde|bedes aflevere|bedes sørge|bedes orientere|bedes oplyse|bedes fremsende|bedes indsende|venligst bedes
|anmodes om|anmodes hermed|anmodes venligst|der anmodes|det påhviler|påhviler det|det oplyses|hermed oplyses|oplyses det hermed|oplyses hermed
|hermed orienteres|orienteres hermed|der orienteres om|hermed fremsendes|fremsendes hermed|vil hermed|skal hermed|kan hermed|ønsker hermed|det bekendtgøres|bekendtgøres hermed|hermed bekendtgøres
|hermed informeres|informeres hermed|der informeres|det tilkendegives|det skal understreges|det skal bemærkes|det bemærkes|bemærkes det|det skal præciseres|det præciseres
|nærværende skrivelse|nærværende notat|i nærværende|hoslagt|ærede|ærbødigst|højtærede|med højagtelse|rette henvendelse til|rettes henvendelse|henvendelse rettes
|der henvises i øvrigt|skal der rettes|der skal lyde|det er med stor glæde, at vi hermed|det er os en glæde|har vi den glæde|har den ære|har fornøjelsen af at|deltagelse bedes|tilmelding bedes|svar udbedes|udbedes
|såfremt|indeværende|ovennævnte|førnævnte|vedføjet|foranstaltes|afholdes der hermed
|bedes|anmodes|indbydes|henledes|pålægges|fordres|underrettes|tilrådes|indkaldes|meddeles|gøres bekendt|gøres hermed|hermed bekendt|andet meddeles|indtil andet|fristens udløb|inden udløbet af|er det kommunens opfattelse|det er kommunens opfattelse|det er forvaltningens opfattelse|det er vores opfattelse, at|besiddelse af|er i besiddelse|besidder yderligere|bør ikke betrædes|betrædes|må ikke betrædes|høfligst|ansøgningen indgives|indgivet|indgives|tilbagemelding bedes|rekvireres|rekvirere|kan rekvireres|afbud meddeles|nærmeste leder skriftligt|ved samme lejlighed|i samme forbindelse|på foranledning|bestræber sig på|er foranlediget|i fald de|ifald|eventuelle henvendelser|eventuelle indsigelser|bemærkninger hertil|anmoder om|anmoder hermed|anmoder venligst|anmode borgerne|anmode alle|der indbydes|indbydes der|indbydes hermed|hermed indbydes|indbyde til|indbyder hermed|den ære at|den fornøjelse at|har herved|herved meddeles|meddeles herved|skal herved|vil herved|kan herved|skal venligst|skal vi venligst|må vi venligst|venligst henstille|henstille til|henstiller|henstilles|henstilling|på det kraftigste|på det bestemteste|vil blive tilskrevet|bliver tilskrevet|blive tilskrevet|tilskrives direkte|nærværende opslag|nærværende orientering|nærværende meddelelse|nærværende information|nærværende besked|tjener til orientering|tjener til underretning|til orientering skal|til almindelig orientering|til rette vedkommende
|fratræden|tiltræden|er konstitueret|er pr. dags dato|det erindres|der erindres om|erindres om|skal erindre om|det pointeres|skal pointere|det skal pointeres|skal præcisere|skal præciseres|skal understrege|skal bemærke|skal anføres|skal anføre|bør bemærkes|skal indskærpe|skal indskærpes|indskærpes|skal meddele|skal vi meddele|må meddele|kan oplyse, at|skal oplyse|skal hermed|skal derfor opfordre|opfordres borgerne|opfordres alle til at|det er påkrævet|er ikke tilladt for|er undertegnede i hænde|i hænde senest|i hænde inden|være i hænde|skriftlig henvendelse|skriftligt henvende|ved personlig henvendelse|personlig fremmøde|personligt fremmøde|rettidig tilmelding|rettidigt tilmeldt|manglende efterlevelse|overtrædelse vil|overtrædelse heraf|ved overtrædelse|påregnes|må påregnes|der må påregnes|kan påregnes|udvist forståelse|udvist tålmodighed|deres forståelse|deres henvendelse|forudgående aftale|efter forudgående|forud for arrangement*|arrangementets afholdelse|mødets afholdelse|hvorfor borgerne|hvilket hermed|giver møde|give møde|er velsete|vil være vært|vil blive afholdt|returneres til|forelægges til|i ryddet stand|i rengjort stand|i forsvarlig stand|det pålægges|pålægges det|er pålagt at|det er ubetinget|hurtigst muligt rette|ulejligheden beklages|beklager de gener|beklager den ulejlighed|beklager eventuelle gener|man bedes|der skal opfordres|der skal gøres|der skal mindes|der skal erindres|der gives hermed|gives hermed|foreligger hermed|offentliggøres hermed|hermed offentliggøres|hermed inviteres|inviteres hermed|der inviteres hermed|hermed ansøges|hermed bekræftes|bekræftes hermed|vi ser frem til deres
"""
_FORMAL_WEAK = """
hermed|vedrørende|angående|endvidere|ydermere|desuagtet|hvorvidt|forinden|idet|jf.|jævnfør|pågældende|ovenstående|nedenstående|vedlagt|vedlagte|fremsend*|tilsend*|skrivelse*
|tilstede*|tilvejebring*|iværksætte|iværksættes|iværksat|iværksatte|iværksættelse*|påbegynd*|foretages|blive foretaget|forefindes|anvendes|bevirke*|fordrer|besidder|varetag*|forestå*|bibringe*|tilkendegiv*|tilgår|tilgå|afstedkom*
|bedes|anmod*|orienteres om|der henvises|henvises til|såvel som|i øvrigt henvises|med henblik på|i relation til|hvad angår|på foranledning|foranlediget|beror på|i overensstemmelse med|fornøden*|behørig*|rettidig*|skriftligt til
|samtlige|ved henvendelse til|det er en forudsætning|under forudsætning|er indbetalt|ds.|dette beror|afgives|forelægges|tiltræde*|foreligger|rettidigt|herværende|heraf|herfor|herom|hertil|herved|ej heller|thi|deslige|alskens|ligeledes|således at|ifald|dersom|ultimo|primo|medio|pr. dags dato|dags dato
|afholdes|gennemføres|udføres|etableres|effektueres|igangsættes|implementeres|tilrettelægges|udarbejdes|besigtiges|forventes at|ikrafttræde*|træder i kraft|imødeses|imødese
|under henvisning til|i henhold til|i medfør af|som bekendt|bestræber os på|eventuelle spørgsmål|bortfalder|opfordres|indsigelse|indsigelser|til efterretning|finder sted|skal finde sted|vil finde sted|fremmødte|fremmøde|til enhver tid|til stadighed|er tilgængelig for|skal opfordre til|der opfordres til|opfordres til at|ikke tilladt at|uden unødigt ophold|ubetinget|eftersendes|må påregne|må forvente|adgang forbudt|uvedkommende|hvorfor der|hvorfor borgerne|samt at|henholdsvis|respektive|forud for|hidtidige|omhandlende|omhandler|tillige|desårsag|grundet|i forlængelse af|med virkning fra|gældende regler|den pågældende|pågældendes|respekteres|efterkommes|efterleves|medbringes|undlades|iagttages|overholdes|udvises|udleveres ved|sker henvendelse|rettes til|såvel
"""
_CASUAL_STRONG = """
megafed*|mega fed*|mega sej*|megasej*|mega nice|meganice|hammer fed*|hammerfed*|sygt fed*|vildt fed*|pissefed*|pisse fed*|skidegod*|skide god*|skidesjov*|skide sjov*|røvgod*|røvfed*|hamrende fed*|sindssygt fed*|nederen|for fedt|hvor er det fedt|hvor fedt
|lol|omg|hold da kæft|hold kæft|fy for|fy føj|satme|yolo|rofl|lmao|wtf|haha*|hahah*|hihi*|hehe*|høhø*|sgu|fandme|kraftedeme|kraftedme|fuck*|shit|what's not to like|yay*|yeees*|yesss*|wuhu*|woohoo*|juhuu*|woop*|bam|boom|nice nok|mega glad*|supernice|super nice|lækkert man|fuldstændig vildt man|bossen|slay*|cringe|no cap
|big up*|nice|wow, wow|baby|baby!|folkens|all in på|slikke på|supernice|kæft, hvor|kæft, hvor|bitches|bitch|fyret den max|fyrer den|hvad så, |hvad så folkens|homies|gutter|ren guf|er ren guf|helt smadre*|helt færdige, men|gad komme|for pokker da|hvor det kører|det kører bare|kører for vildt|hold nu kæft|hold nu fest|hold da helt op|i er nogle stjerner|i er stjerner|i er legender|stjerner alle sammen|mic drop|kører for os|ses, gutter|på den fede måde|den fede måde|fed stemning|fedeste dag|fede mennesker|fede folk|vildt glade|vildt stolte|sindssyge tal|skøre tal|hvor er i skønne|skønne mennesker|smukke mennesker|ej hvor er|næ hvor|hejaaa|hep hep|go go|gogogo|check it|check lige|hot shit|good vibes|so cool|love you|shoutout*|shout out*|shoutet|i rocker|i rokker|gakgak|gak gak|total vild*|totalt vild*|fuldstændig crazy|for vildt|for vilde|for seje|for seje, altså|alt for seje|helt vildt nice|helt vildt fed*|simpelthen så fed*|så fed*, altså|sindssyg god*|sindssygt god*|sindssygt nice|sindssygt sej*|sindssygt stolt*|sygt god*|sygt sej*|sygt stolt*|sygt nice|sygt glad*|vildt nice|vildt sej*|vanvittig fed*|vanvittigt fed*|pisse*|pissegod*|skidefed*|skidegod*|skide god*|skide glad*|skide stolt*|røvgod*|røvsyg*|fandens*|for fanden|for helvede|sku da|uhh*|uha|hammersej*|hammergod*|hammer god*|hammer sej*|megagod*|mega god*|megavild*|mega vild*|megastolt*|mega stolt*|megastor*|mega stor*|mega hyg*|mega tak|mega stort|mega lækker*|megalækker*|mega glade|ultrafed*|ultra fed*|superfed*|super fed*|supersej*|super sej*|kæmpefed*|kæmpe fed*|kæmpe krammer*|kæmpe kram|kæmpe knus|knus herfra|møs|dødlækker*|dødfed*|dødgod*|hyperfed*|kanonsej*|knaldfed*|fedt, fedt|fedt mand|fedt, mand|nice, mand|vildt, mand|yo!|yooo*|yo yo|hey venner|heeej*|hejsa venner|hej venner|hej gutter|gutter og|drengerøv*|på røven|for satan|sateme|guuu*|ejj*|ej, hvor|arh*|arj*|wohoo*|woho*|wuhuu*|whoop*|woop*|jubiii*|juhu*|jaaah|jaaa!|jeees|yeah*|yeaah*|yes yes|hell yes|hell yeah|oh yeah|party on|let's go|let’s go|lets go|lesgo|ka-ching|kaching|mic drop|game changer agtig|100 procent fyret|helt oppe at køre|helt oppe og køre|oppe at ringe|helt oppe at ringe|vi er vilde med jer|vi elsker jer|i er awesome|awesome|fire af en|vibes|team goals|bff|tbh|btw|fomo|lowkey|den er fed|skal fejres med maner|gi den gas|gi' den|gi'r den|gang i den!|knokler røven|det spiller max|spiller max|det holder, mand|kom nu, venner|hvaaad|næææ*|hvor vildt er det|hvor vildt er det lige|hvor sejt er det|hvor fedt er det|hvor nice|hvor sygt|peeps|halløj|halløjsa|skååål|bajer*|øller*|highfive*|fist bump|peace out|mvh. og kram|tihi*|fnis
|syge skills|kæmpe high five|i er bare de sejeste|de sejeste|cool beans|duper|crazy|weee*|uhhh*|arhhh*|nååå*|sååå*|altååå*
"""
_CASUAL_WEAK = """
fed|fedt|fede|fedeste|sej|sejt|seje|sejeste|nice|cool|cool nok|vild|vildt|vilde|mega|super duper|hypet|crewet|banden|gutterne|folkens|fuld gas|giv den gas|giver den gas|gang i den|kom så|high five*|for søren|for pokker|elsker jer|on fire|squad|bling|insane|amazing|, mand|årh|ej hvor|halløj|kæmpe stolt*|kæmpe glad*|super stolt*|supersej*|kæmpe high five|megahyggelig*|superhyggelig*|skål|chill*|swag|lækker|lækkert|hygge hejsa|hejsa|hej hej|mojn|jubii*|hurra|jubi|sygt|yes|yep|tjek lige|tjekker lige|smadder*|kanongod*|kanonfed*|knaldgod*|woow*|wow
"""


def _graded(strong: str, weak: str) -> Lexicon:
    entries = {w.strip(): WEAK for w in weak.replace("\n", "").split("|")}
    entries |= {w.strip(): STRONG for w in strong.replace("\n", "").split("|")}
    return Lexicon({w: grade for w, grade in entries.items() if w})


FORMAL = _graded(_FORMAL_STRONG, _FORMAL_WEAK)
CASUAL = _graded(_CASUAL_STRONG, _CASUAL_WEAK)

_SHOUTS = re.compile(r"[!?]*!{2,}[!?]*")
_POLITE_YOU = Pattern(r"(?<=[a-zæøå,] )(?:De|Dem|Deres)(?= [a-zæøå])")
_POLITE_YOUR = Pattern(r"(?<=[a-zæøå,] )(?:Deres|Dem)(?= [a-zæøå]|[.,!?])")
_YOURS = Pattern(
    r"(?:[Hh]vis|[Aa]t|[Nn]år|[Oo]m|bedes|kan|skal|må|vil|bør|har|er|beder) De (?:\w+ )?(?:er|har|kan|skal|må|vil|ønsker|bør|venligst|bedes|ikke)\b"
)


def formal_words(reading: Reading) -> tuple[Match, ...]:
    """Formal words and phrases, longest first at each place."""
    return reading.find(FORMAL)


def polite_address(reading: Reading) -> tuple[Span, ...]:
    """De, Dem and Deres as address (De-form), only where the words around leave no doubt."""
    text = reading.text
    if " De " not in text and " Dem" not in text and " Deres" not in text:
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
    emojis = reading.emojis
    if len(emojis) < at_least:
        return
    row: list[Span] = []
    for span in (*emojis, None):
        if span and row and not reading.text[row[-1].end : span.start].strip():
            row.append(span)
            continue
        if row and len(row) >= at_least:
            yield Span(row[0].start, row[-1].end)
        row = [span] if span else []
