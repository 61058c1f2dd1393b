"""What a text is about (emne): professional knowledge, everyday life with children, occasions, decisions.

Word lists only; they count signs and never claim to understand.
"""

import re

from opslag.core.language.lemmas import nouns, verbs
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.reading import Reading

_PROFESSIONAL = Lexicon(
    """
    metode*|evaluer*|aktionslæring*|co-teaching|coteaching|to-lærer*|didakti*|faglig*|tværfaglig*|forskning*|forsker*|undersøgelse*|rapport|rapporten|rapporter|praksis|praksisfortælling*|kompetence*|læringsmiljø*|læringsfællesskab*|læringsforløb*|læringssyn*
    |evidens*|dokumentation*|inklusion*|inkluderende|progression*|refleksion*|reflekter*|sprogvurdering*|trivselsmåling*|nationale test*|supervision*|sparring*|vidensdeling*|videndeling*|teamsamarbejde*|lærersamarbejde*|selvevaluering*|aktionsforskning
    |konference*|feedback*|pædagogikk*|pædagogik|læreplan*|læringsmål|skoleudvikling*|organisationsudvikling*|kvalitetsudvikling*|professionel*|profession|professionen|professionsfaglig*|indsats|indsatsen|indsatser*|relationskompetence*|tilknytningsteori*|co-creation|samskabelse*|børnesyn*|fælles data|datainformeret*|datadrevet
    |mellemformer*|prøvehandling*|pilotprojekt*|effekten|effektmåling*|søjlediagram|målgruppe*|intervention*|analyse*|hypotese*|teori|teorien|teorier|model|modellen|fagfæller|fagfælle|vejledning|vejledningen|ledelsespraksis|lederudvikling|distribueret ledelse|overgangen mellem|overgange fra|overgange mellem|tværprofessionel*|tværgående|feltet|motorisk udvikling|sproglig udvikling|sprogudvikling*|sprogstimulering|medarbejderudvikling|kapacitetsopbygning*
    |klasseledelse*|læsevejleder*|matematikvejleder*|inklusionsvejleder*|ressourceteam*|undervisningsdifferentier*|formativ*|kollegial*|systemisk*|neuropædagogik*|narrativ*|observation*|observer*|legende tilgang*|elevinddragelse|medbestemmelse|forældresamarbejdet|styringskæde*|rekruttering*|fastholdelse*|arbejdsmiljø*|trivselsundersøgelse*|sygefravær*|procentpoint|procent|antimobbestrategi*|handleplan*|handlingsplan*|lovgivning*|opsamling|opsamlingen|pointer fra|ledernetværk*|psykologisk tryghed|støttepædagog*|organisering*|undervisningen|didaktik*|trivselsstrategi*|forebyggelse*|tidlig opsporing|kvalitetsrapport*|tilsynsrapport*|pædagogisk tilgang|pædagogisk praksis|guide til|guiden|læringssamtale*|trivselsdata|årshjul*|artikel|artiklen|lærer-elev-relation*|dialogisk læsning|kortlægning*|ledelsesspænd*|ledelsesopgave*|dagtilbudsområde*|skoleområdet|netværksmøde*|teammøde*|teams|teamet|teamkoordinator*|mødestruktur*|mødekultur*|ordstyrer*|skabelon|skabelonen|mødeledelse|kollegasparring|medarbejdere pr*|vejlednings*|årsplan*|faggruppe*|fagprofessionel*|tværsektoriel*|forløbsbeskrivelse*|screening*|datasæt|tilgang|tilgangen|tilgange|rammeværk*|principper|værktøj til|efteruddannelse*|kursusforløb*|diplomuddannelse*|udviklingsarbejde*|aktionsrapport*|skolelederforening*|praksisnær*|professionssamtale*|børnefaglig*|implementering*
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_POINT = Lexicon(
    """
    vi har lært|har vi lært|har jeg lært|lært os|lærte os|lærte mig|lærte vi|vi lærte|lærte af|lært af|hvad vi lærte|lærte, at|lært, at|det lærte|lærer vi|vi lærer|læring*|erfaring*|viste sig|viser sig|hvad virker|virker det|virkede|vi prøvede|vi har prøvet|vi afprøve*|afprøve*|derfor har vi|pointen|pointe|opdagede|undrer os|undrede os|undren|hvordan gør i|hvordan arbejder i|hvad gør i|hvordan griber|jeres erfaring*|gode råd|sparring
    |ud af ti|ud af 10|ud af fire|ud af fem|i stedet for at|tog os et år|efter otte uger|efter tre uger|ny viden|viden om|viden|motorik*|sprog|sproget|sproglig*|trivsel*|relation*|fællesskab*|nysgerrighed|dannelse|demokrati*|selvværd*|robusthed|koncentration*|tålmodighed|arbejdsgang*|vane|vaner|øver sig i|øver de sig|styrker|styrket|udvikler|læser bedre
    |ansat*|kolleger*|kollega|samarbejd*|medarbejder*|ledelse*|leder|ledere|partner*|projekt*|forløb*|tilgang*|princip*|beslut*|problem*|udfordring*|løsning*|forklar*|betyder|betydning|resultat*|forskel|ændr*|udvikling*|tillid*|ansvar*|pædagogisk*|fag|faget|undervis*|matematik*|naturfag*|dansk|inspir*|mål|målet|uro|uroen|uger|måneder|testet|tester|testede|forsøg*|har prøvet|prøvede|vi troede|tog fejl|i tvivl|tvivl|dobbelt så|halvdelen|det virker|ændrede|skiftede|fjernede|vi opdagede|har vi opdaget|vi har opdaget|opdagede, at|regel|regler|rutine*|hvordan starter|hvordan håndterer|hvordan løser|hvordan får|hvordan skaber|hvordan organiserer|hvordan holder|hvordan kan man|bekymring*|svært|sværeste|vigtigste|tager gerne ud|tager gerne imod|besøge os|oplæg|kan noget særligt|låne
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_CHILDREN = nouns(
    "barn børn børnehavebarn vuggestuebarn dreng pig pige elev unge ung tvilling storebror lillebror storesøster lillesøster søskende baby unger purk"
) | frozenset(
    "børnene børns børnenes eleverne elevers elevernes drengene pigerne ungerne småbørn småbørnene skolebørn skolebørnene forældre forældrene mor far mormor bedsteforældre familien familier familierne klassen klasserne mellemtrinnet"
    " vuggestue vuggestuen børnehave børnehaven yngste årgang årgangen sfo skolegården 0-klasserne børnehavebørn børnehavebørnene vuggestuebørn vuggestuebørnene legestuen årgang femteklasserne førsteklasserne nulteklasserne".split()
)
_NEAR = verbs(
    "leg1 mal1 byg1 kravl1 hopp1 klatr1 dans1 plant1 gynge gynger gyngede kast1 samle samler samlede samlet smag2 bage bager bagte bagt"
    " grin grine griner grinede grinte grinet grint fniste fniser fnisede græd tegner tegnede tegnet synger sang sunget spiser spiste spist hviskede hvisker råbte råbt jublede jubler hvinede hviner"
    " sprang springer cyklede cykler svømmede plaskede plasker sjaskede byggede kælkede klappede klapper mærkede lugtede gravede graver krammede krammer trillede triller fodrede fodrer klippede klædte kyssede prikkede puttede skreg gemte gemmer"
) | nouns(
    "legeplads vandpyt snemand gummistøvle regnorm bål mudder sandkasse madpakke flyverdragt isvaffel kastanje snegl haletudse edderkop frø høne kanin bondegård skovtur nisse nissehue luciaoptog fastelavnsbolle tønde pandekage snobrød pinde æble bold trampolin"
    " hule gynge rutsjebane teltdug sutsko bamse dukke tegning perleplade orm bille mariehøne drage pind pyt mudderkage badedyr klatretræ skattejagt fødselsdag gris kylling lam kælk"
)
_FUN = nouns(
    "fest kage isbil fodboldkamp kamp konkurrence diskotek hamster kat hund tand sok sko hat hue hamsteren hemmelighed guirlande slik begravelse bryllup frikadelle agurk banan mælk næse numse snot bussemand prut lur sut pirat prinsesse dinosaur drage trylleri monster spøgelse rumraket superhelt"
) | frozenset(
    "sjov sjove sjovt sød søde sødt skør skøre skørt vild vildt grineflip grinede griner fnis hygge hyggelig hyggeligt vandt hylede hyler sejr nisser nisserne klovn klovne kilde kildede bytte byttede snød vinder vinderen dommer dommeren guldmedalje".split()
)
_LAUGHS = frozenset("😂🤣😄😆😅😁🥰😍😜🤪🙈")
_LITTLE = re.compile(
    r"\b(?:[Ll]ille|[Dd]en yngste|[Dd]en mindste|[Dd]e mindste|[Ss]tore) [A-ZÆØÅ]?\w+|[»“\"][^«”\"]{2,60}[«”\"],? (?:sagde|sagde|råbte|spurgte|konstaterede|hviskede)"
)
_CLASS = re.compile(
    r"\b(?:\d{1,2}\.? ?[A-FXYZa-f]\b|\d{1,2}\. (?:klasse|årgang))|\b\w+ på (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2}) år\b|\b(?:to|tre|fire|fem|seks|\d)-årig\w*"
)
_PRIDE = Lexicon(
    "stolt*|tillykke|jubilæum|tak til|fejre*|hædre*|kæmpe tak|ros til|et kæmpe skulderklap|skulderklap".split("|")
)
_PARENTS = Lexicon(
    "forældremøde*|forældreaften*|skolestart|ferieplan*|lukkedag*|åbent hus|indskrivning*|madpakke*|sommerfest*|aflevering|skolefest*|kære forældre|jeres barn|jeres børn|dit barn|dine børn|børnebørn".split(
        "|"
    )
)

_OCCASION_NAMES = (
    "lucia luciaoptog luciadag fastelavn skolestart julefest julefrokost juleafslutning julehygge juleklip jul påskefrokost sommerfest forårsfest efterårsfest høstfest motionsdag motionsdagen idrætsdag temadag temauge emneuge fødselsdag fernisering"
    " forældremøde forældreaften forældrekaffe bedsteforældredag bedsteforældrekaffe åbningsfest indvielse indvielsen rejsegilde reception jubilæum generalforsamling dimission translokation afslutningsfest konference temaaften foredrag foredragsaften workshop skolefest skolefoto fotografering"
    " koncert forårskoncert julekoncert loppemarked markedsdag arbejdsdag arbejdslørdag havedag kagesalg bagedag udstilling forestilling teaterforestilling musical morgensang fællessang sangaften sankthans sankt skolefotos lejrskole lejrtur åbent intromøde infomøde informationsmøde orienteringsmøde"
    " forældrebestyrelsesvalg skolebestyrelsesvalg valgaften bålaften bålhygge juletræsfest halloween halloweenfest fællesspisning spisning skolernes cykeldag trivselsdag aktivitetsdag legedag udedag skovdag ramasjangdag sidste første"
).split()
_OCCASIONS = nouns(
    " ".join(
        o for o in _OCCASION_NAMES if o not in ("åbent", "sankt", "sidste", "første", "spisning", "skolernes", "jul")
    )
)
_OCCASION_PHRASES = Lexicon(
    "åbent hus|sankt hans|sidste skoledag|første skoledag|skolernes motionsdag|fælles spisning|open house".split("|")
)
_OCCASION_ENDINGS = (
    "festen",
    "fest",
    "aften",
    "aftenen",
    "dagen",
    "møde",
    "mødet",
    "salg",
    "salget",
    "koncert",
    "koncerten",
    "udstilling",
    "bål",
    "bålet",
    "caféen",
    "café",
    "optog",
    "optoget",
    "marked",
    "stævne",
    "ræs",
    "løbet",
)
_WORDS = re.compile(r"[a-zæøåé-]{4,}")
_ARTICLE = re.compile(r"(?:e?rne|e[nt]|[nt])$")
_NO_OCCASION = frozenset(
    "mandag tirsdag onsdag torsdag fredag lørdag søndag hverdag hverdagen hverdagsaften dagen aften aftenen i-dag idag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen fødselsdagen fest festen møde mødet eftermiddagen formiddagen middagen morgendagen mandagsmøde personalemøde teammøde arbejdsdagen skoledagen salg salget forløbet løbet udløbet omløbet tilløbet ugedagen råbet heldagen halvdagen hviledagen"
    " overmorgen onsdagsmødet morgenmøde morgenmødet teammødet formøde udsalg udsalget".split()
)
WHEN = re.compile(
    r"\b(?:(?:på |i )?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b|i (?:dag|morgen|aften|overmorgen|weekenden)\b|(?:d\. ?|den )?\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|(?:d\. |den )\d{1,2}[./]\d{1,2}|den \d{1,2}\.(?! (?:klasse|årgang|etage|sal))|\d{1,2}/\d{1,2}\b|kl\.? ?\d{1,2}|uge \d{1,2})",
    re.IGNORECASE,
)

_DOING = verbs(
    "lav1 øv1 mal1 dans1 plant1 hjælp2 vis2 arbejd1 und1 spill1 smag2 mål2 samle samlet bag2 kog2 flytt1 pynt1 klip2 prøv1 lyt1 opfandt opfinder opfundet"
    " synger sang sunget skriver skrev skrevet tegner tegnede tegnet bygger byggede bygget læser læste læst spiser spiste finder fandt fundet tager tog taget gav giver givet går gik gået står stod stået sad sidder siger sagde sagt fortæller fortalte fortalt"
    " vælger valgte valgt lærer lærte lært sætter satte sat møder mødte mødt træner trænede trænet undersøger undersøgte undersøgt tænder tændte tændt syr syede syet skærer skar hænger hang hængt bærer bar båret kører kørte kørt deler delte delt"
    " optræder optrådte underviser underviste diskuterer diskuterede forbereder forberedte forberedt håndbold passer passede hopper hoppede snitter snittede snittet strikker strikkede væver vævede driver drev leger legede grinede griner griner jublede rydder ryddede"
    " opdagede opdager tumler tumlede øvede besøgte besøger fremviser udstiller indøver komponerer fester filmede filmer ankom løb løber cykler cyklede sover sov vandt vinder tabte taber fejrer fejrede ændrer ændrede ændret bruger brugte brugt satser spurgte spørger svarede"
) - frozenset("vist mål".split())
_NOT_DOING = frozenset(
    "første sidste næste bedste rette rigtig rigtige store flotte hvide mødte-op inviterede tilmeldte interesserede nævnte kendte elskede ønskede åbent plads glædet planlagt inviteret tilrettelagt arrangeret åbnet".split()
)
_PERFECT = re.compile(r"\b(?:har|have|havde) (?:\w+ ){0,3}?(\w{3,}(?:et|t))\b")

_DECISION = re.compile(
    r"\b(?:byrådet|kommunalbestyrelsen|\w*udvalget|\w*bestyrelsen|\w*rådet|folketinget|regeringen|kommunen|forvaltningen|direktionen|ledelsen|chefgruppen|ledergruppen|politikerne)\b[^.!?]{0,60}?\b(?:vedtaget|vedtog|besluttet|besluttede|godkendt|godkendte|bevilget|bevilgede|sagt ja|sagde ja|siger ja|tilsluttet|truffet|traf|stemt|afsat|landet|indgået|indgik)\b"
    r"|\b(?:vedtaget|besluttet|godkendt) (?:af|i) (?:byrådet|kommunalbestyrelsen|\w*udvalget|\w*bestyrelsen|regionsrådet|ledelsen|direktionen)\b"
    r"|\b(?:er|blev|er nu|er blevet) (?:der )?(?:nu |endelig |i går |i dag )?(?:vedtaget|truffet|besluttet)\b|\bny(?:e|t)? \w*(?:beslutning|vedtagelse|aftale)\w*\b",
    re.IGNORECASE,
)
_DECIDES = (
    "vedt",
    "beslut",
    "godkend",
    "bevil",
    "sagt ja",
    "sagde ja",
    "tilslut",
    "truffet",
    "traf ",
    "stemt",
    "afsat",
    "landet",
    "indgå",
    "indgik",
    "aftale",
)
_AFFECTED = re.compile(
    r"\b(?:\w*børn(?:ene|s|enes)?|\w*barn(?:et|s|ets)?|\w*elev(?:er|erne|ers|ernes|en)?|\w*forældre(?:ne|nes)?|familie(?:r|rne|n)|\w*medarbejder(?:e|ne|nes)?|\w*lærer(?:e|ne|nes)|\w*pædagog(?:er|erne|en)|personalet|ansatte|kolleger(?:ne)?|unge(?:ne|s)?|de unge|"
    r"drenge(?:ne)?|piger(?:ne)?|\w*klasse(?:r|rne|n)?|\d\.-\d\.|mellemtrinnet|indskolingen|udskolingen|borgere(?:ne)?|brugere(?:ne)?|alle (?:afdelinger|huse|skoler|institutioner)|skoledagen|afdelingerne|stuerne|dagplejer(?:e|ne)|jer|jeres|dig|dit|din|dine|hver (?:stue|klasse))\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:får|fik|slipper|betyder|fremover|fra (?:og med )?(?:den |d\. )?(?:mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|næste|efter sommer\w*|nytår|sommer\w*|\d)|ikke længere|bliver|skal|mister|ændre\w*|flere|færre|længere|kortere|flytter|kan nu|nu kan|kan (?:fra|fremover|vælge|blive|gå|få|søge|komme|sove|spise)|må|undgår|kommer til|vil (?:få|kunne|blive|opleve|møde)|begynder|starter|sparer|vinder|samles|deles|åbner|lukker|hver (?:dag|uge))\b",
    re.IGNORECASE,
)
_FROM_NOW = re.compile(
    r"\b(?:fra (?:og med )?(?:på )?(?:mandag|tirsdag|onsdag|torsdag|fredag|næste \w+|efter sommerferien|efter ferien)|fremover) (?:ligger|bliver|er|får|kan|må|skal|kører|spiser|møder|henter|afleverer|åbner|lukker|koster)\b",
    re.IGNORECASE,
)
_NEW_FROM = re.compile(
    r"(?:^|[.!?:]\s+)Fra (?:og med )?(?:den |d\. )?(?:mandag|tirsdag|onsdag|torsdag|fredag|næste \w+|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d{1,2}\. \w+|efter\w* \w+) (?!gælder|træder)\w+",
)
_US = re.compile(
    r"\bvi\b[^.!?]{0,60}\b(?:fremover|ikke længere|fra (?:og med )?(?:den |d\. )?(?:mandag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|næste|\d))|\b(?:fremover|fra (?:den |d\. )?\d{1,2}\. \w+|fra (?:august|januar|mandag|næste \w+))\b (?:\w+ )?vi\b|\b(?:nu|derfor) (?:skal|kan|får|slipper|holder|begynder|flytter|skriver|åbner|lukker|møder|bruger) vi\b|\bfor os betyder|\bbetyder (?:det )?for (?:os|vores)|\bdet betyder\b|\bkonsekvensen\b",
    re.IGNORECASE,
)


def professional_signs(reading: Reading) -> tuple[Match, ...]:
    """Words of professional knowledge, each entry of the list once."""
    first: dict[str, Match] = {}
    for match in reading.find(_PROFESSIONAL):
        if not _in_tag(reading, match):
            first.setdefault(match.entry, match)
    return tuple(first.values())


def has_professional_point(reading: Reading) -> bool:
    """Is there anything professional in it at all, be it only "what we learned"?"""
    return bool(professional_signs(reading)) or any(not _in_tag(reading, m) for m in reading.find(_POINT))


def names_children(reading: Reading) -> bool:
    """Are children, pupils, families or a class in the text?"""
    return bool(_CHILDREN & reading.word_set) or bool(_CLASS.search(reading.text))


def near_signs(reading: Reading) -> int:
    """How many signs of everyday life with children there are: play, mud, laughter, a class, a child."""
    return len(_NEAR & reading.word_set) + names_children(reading)


def is_near(reading: Reading) -> bool:
    """Is a child, a class, play or "den yngste" in the text at all?"""
    return bool(near_signs(reading) or _LITTLE.search(reading.text))


def anecdote_signs(reading: Reading) -> int:
    """How much it sounds like a story to smile at: signs of everyday life, fun, laughter, a child that is quoted."""
    laughs = any(reading.text[s.start] in _LAUGHS for s in reading.emojis)
    fun = min(2, len(_FUN & reading.word_set)) + bool(_LITTLE.search(reading.text)) + laughs
    return near_signs(reading) + fun


def has_pride(reading: Reading) -> bool:
    """Pride in somebody, thanks or congratulations."""
    return reading.has(_PRIDE)


def is_for_parents(reading: Reading) -> bool:
    """Practical matters between the place and the parents."""
    return reading.has(_PARENTS)


def occasions(reading: Reading) -> frozenset[str]:
    """Occasions that are named: lucia, sommerfest, forældremøde."""
    named = {w for w in reading.word_set if _is_occasion(w)}
    return frozenset(named) | {m.entry for m in reading.find(_OCCASION_PHRASES)}


def occasions_in(lower: str) -> frozenset[str]:
    """Occasions named in a piece of a text, already in lower case."""
    return frozenset(_ARTICLE.sub("", w) for w in _WORDS.findall(lower) if _is_occasion(w))


def _is_occasion(word: str) -> bool:
    return (word in _OCCASIONS or (len(word) > 6 and word.endswith(_OCCASION_ENDINGS))) and word not in _NO_OCCASION


def tells_what_is_done(reading: Reading) -> bool:
    """Does somebody do, make, say or find something in the text, beyond inviting?"""
    if _DOING & reading.word_set:
        return True
    if any(w.endswith("ede") and len(w) > 5 for w in reading.word_set - _NOT_DOING):
        return True
    return any(m[1].lower() not in _NOT_DOING for m in _PERFECT.finditer(reading.prose))


def decision(reading: Reading) -> re.Match[str] | None:
    """A decision of a body: "Byrådet har vedtaget …"."""
    lower = reading.lower
    return _DECISION.search(reading.prose) if any(sign in lower for sign in _DECIDES) else None


def says_who_and_what_changes(reading: Reading) -> bool:
    """Is there a sentence that says who is affected and what changes for them?"""
    prose = reading.prose
    if _US.search(prose) or _FROM_NOW.search(prose) or _NEW_FROM.search(prose):
        return True
    sentences = (prose[s.start : s.end] for s in reading.sentences)
    return any(_AFFECTED.search(s) and _CHANGE.search(s) for s in sentences)


def _in_tag(reading: Reading, match: Match) -> bool:
    return any(s.start <= match.start < s.end for s in (*reading.hashtags, *reading.urls, *reading.emails))
