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


def _in_tag(reading: Reading, match: Match) -> bool:
    return any(s.start <= match.start < s.end for s in (*reading.hashtags, *reading.urls, *reading.emails))
