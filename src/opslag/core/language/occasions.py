"""Occasions (anledninger): which are named, when they are, and whether the text tells what people do together."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.lemmas import nouns, verbs
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading

_OCCASION_NAMES = (
    "lucia luciaoptog luciadag fastelavn skolestart julefest julefrokost juleafslutning julehygge juleklip jul påskefrokost sommerfest forårsfest efterårsfest høstfest motionsdag motionsdagen idrætsdag temadag temauge emneuge fødselsdag fernisering"
    " forældremøde forældreaften forældrekaffe bedsteforældredag bedsteforældrekaffe åbningsfest indvielse indvielsen rejsegilde reception jubilæum generalforsamling dimission translokation afslutningsfest konference temaaften foredrag foredragsaften workshop skolefest skolefoto fotografering"
    " koncert forårskoncert julekoncert loppemarked markedsdag arbejdsdag arbejdslørdag havedag kagesalg bagedag udstilling forestilling teaterforestilling musical morgensang fællessang sangaften sankthans sankt skolefotos lejrskole lejrtur åbent intromøde infomøde informationsmøde orienteringsmøde"
    " forældrebestyrelsesvalg skolebestyrelsesvalg valgaften bålaften bålhygge juletræsfest halloween halloweenfest fællesspisning spisning skolernes cykeldag forældresamtale forældresamtaler skole-hjem-samtale skole-hjem-samtaler morgenmad premiere generalprøve heppekor teater teatertur svømmestævne tøndeslagning mortensaften pakkeleg banko bankospil fredagscafé fredagsbar caféaften kaffemøde gåtur løbetur cykeltur julegudstjeneste gudstjeneste krybbespil fakkeltog optog lanternefest lanterneoptog vinterfest klippedag klippeklistredag kreadag kreadage kunstdag forældrefest familiefest familieaften spilleaften spildag filmaften sovedag overnatningsfest trivselsdag aktivitetsdag legedag udedag skovdag ramasjangdag sidste første"
    " karneval fastelavnsfest diskotek disko klubaften klubfest sommerafslutning sæsonafslutning juleafslutning skoleafslutning dimissionsfest turnering fodboldturnering stævne idrætsstævne sommerlejr koloni kolonien overnatning høstmarked julemarked forårsmarked juletræsfest nytårskur nytårsparole personalefest julebazar basar bazar lopper byttemarked fællesarbejdsdag havevandring festival børnefestival skolefestival messe bogmesse jobmesse fødselsdagsfest runddag bogdag børnedag kvindedag grundlovsdag flagdag valentinsdag lærerdag bededag befrielsesdag æbledag mosterdag skovtur familiedag forældredag fædredag mødredag søskendedag bedstedag bedsteforældreaften velkomstmøde informationsaften infoaften forældrerådsmøde klassefest afslutning indskolingsfest mellemtrinsfest udskolingsfest galla gallafest prom sidstedag teaterfest cirkus cirkusforestilling skolekomedie skolerevy revy kulturdag kulturnat åbningsdag indvielsesfest topmøde seminar temamøde netværksdag fyraftensmøde webinar"
).split()
_OCCASIONS = nouns(
    " ".join(
        o for o in _OCCASION_NAMES if o not in ("åbent", "sankt", "sidste", "første", "spisning", "skolernes", "jul")
    )
)
_OCCASION_PHRASES = Lexicon(
    "åbent hus|sankt hans|fn-dag|fn-dagen|fns børnedag|fars dag|mors dag|verdens bogdag|store bededag|åbent værksted|åben skole|åben klub|åbne døre|luk og åbn|kick-off|sidste skoledag|første skoledag|skolernes motionsdag|fælles spisning|open house".split(
        "|"
    )
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
    "turneringen",
    "turnering",
    "afslutning",
    "afslutningen",
    "reception",
    "receptionen",
    "frokosten",
    "karneval",
    "karnevallet",
    "lejren",
    "kaffen",
    "kaffe",
    "konferencen",
    "konference",
    "festival",
    "festivalen",
    "forestilling",
    "forestillingen",
    "markedet",
    "stævnet",
    "foredrag",
    "foredraget",
    "løbet",
    "uge",
    "ugen",
    "natten",
)
_LAST_LETTERS = frozenset(ending[-3:] for ending in _OCCASION_ENDINGS)
_ARTICLES = ("erne", "rne", "en", "et", "n", "t")
_NO_OCCASION = frozenset(
    "pressemøde pressemødet mandag tirsdag onsdag torsdag fredag lørdag søndag hverdag hverdagen hverdagsaften dagen aften aftenen i-dag idag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen fødselsdagen fest festen møde mødet eftermiddagen formiddagen middagen morgendagen mandagsmøde personalemøde teammøde arbejdsdagen skoledagen salg salget forløbet løbet udløbet omløbet tilløbet ugedagen råbet heldagen halvdagen hviledagen"
    " receptionen overmorgen kaffe kaffen formiddagskaffe eftermiddagskaffe morgenkaffe gratiskaffe sommerdag vinterdag efterårsdag forårsdag regnvejrsdag solskinsdag hviledag arbejdsdage skoledag fødselsdag fridag lukkedag feriedag helligdag regnvejrsdagen sommerdagen vinterdagen fridagen lukkedagen middag formiddag eftermiddag aftendag dagligdag dagligdagen dommedag ferieaften sommeraften vinteraften søndagsmiddag begivenhed tilskudsmøde samfundsmøde imødegå  onsdagsmødet morgenmøde morgenmødet teammødet formøde udsalg udsalget".split()
)
WHEN = Pattern(
    r"\b(?:(?:på |i )?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b|i (?:dag|morgen|aften|overmorgen|weekenden)\b|(?:d\. ?|den )?\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|(?:d\. |den )\d{1,2}[./]\d{1,2}|\bd\. ?\d{1,2}\b|den \d{1,2}\.(?! (?:klasse|årgang|etage|sal))|\d{1,2}/\d{1,2}\b|kl\.? ?\d{1,2}(?:[.:]\d\d(?!\d))?|uge \d{1,2})",
    re.IGNORECASE,
)
_DIGITS = Pattern(r"\d+")
_DAYS = Lexicon(
    "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i dag|i morgen|i aften|i overmorgen|i weekenden".split("|")
)
_NONE: frozenset[str] = frozenset()

SOON = Pattern(
    r"\b(?:i (?:dag|aften|morgen|næste uge|denne uge|weekenden|år)|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|næste \w+dag|næste uge|om (?:en|to|tre|fire|fem|\d+) (?:uge|dage|dag)\w*|snart|efter ferien|til (?:foråret|efteråret|sommer|vinter|jul|august|maj|juni)|nærmer sig|står for døren)\b",
    re.IGNORECASE,
)
_GREETING = Pattern(
    r"\A\W*(?:vi |i dag )flager (?:vi )?|"
    r"\A\W*(?:vi (?:ønsker|siger) (?:\w+ ){0,4}|(?:fra|hermed) \w+ (?:\w+ )?ønskes (?:\w+ ){0,4})?(?:(?:rigtig |og |en |så |kære alle\W+|kære \w+\W+)*(?:glædelig|god|godt|dejlig|velsignet)e? (?:jul\w*|nytår\w*|påske\w*|pinse\w*|sommer\w*|efterårsferie|vinterferie|vinter|efterår|ferie|fastelavn|halloween|lucia|sankt hans|skolestart|skoleår|lærerdag|\w*dag(?<!mandag)(?<!tirsdag)(?<!onsdag)(?<!torsdag)(?<!fredag)(?<!lørdag)(?<!søndag)(?<! dag)|[\w' ]{2,25}s (?:\w+)?dag)\b"
    r"|(?:stort |mange |hjertelig )?tillykke (?:med dagen|til alle (?:\w+ )?(?:fædre|mødre|pædagoger|lærere|bedsteforældre|piger|kvinder)))",
    re.IGNORECASE,
)
_WISH = Pattern(
    r"[.!?:] (?:rigtig )?(?:glædelig|god|dejlig|velsignet) (?:jul|påske|pinse|nytår|højtid|sommerferie|efterårsferie|vinterferie|advent)(?: (?:derude|alle|alle sammen|til|fra|til jer)\b|[.!])|\bønsker (?:\w+ ){0,6}(?:glædelig|god|godt|hyggelig|dejlig|fredelig|velsignet)e? (?:jul\w*|nytår\w*|påske\w*|sommer\w*|advent\w*|højtid\w*|\w*ferie|december|vinter\w*|efterår\w*)",
    re.IGNORECASE,
)
_DAY = Pattern(
    r"\bdagen, hvor (?:vi|man|alle) (?:siger|fejrer|hylder|markerer|sender)\b|\bdagen (?:i dag )?(?:hører \w+|tilhører|er (?:tilegnet|helliget|dedikeret))|\b(?:i dag|i morgen|på \w+dag|så|nu|i år) (?:er|har|fejrer|markerer)(?: det| vi| der)?(?: igen| atter| blevet| endelig| snart| den| også)*,? (?:verdens |international\w* |den internationale |national\w* |europæisk\w* |fn'?s |[\wæøå]{3,}s )(?<!hans )(?<!vores )(?<!deres )(?<!hendes )(?<!jeres )(?<!gårs )[\wæøå]*dag\b"
    r"|\b(?:verdens|internationale?|den internationale|nationale?|europæiske?|fn'?s) [\wæøå]{2,}dag\b|\b(?:fars|mors|bedstefars|jordens|dyrenes|vandets|lærernes|pædagogernes|havets|træernes|bøgernes|venskabets|kanelsneglens|børnenes) dag\b",
    re.IGNORECASE,
)
_FEAST = Pattern(
    r"\b(?:1\. (?:december|maj|april)|advents?(?:tid\w*)?|(?:første|anden|tredje|fjerde|sidste|[1-4]\.) (?:søndag i )?advent|(?:23|24|31)\. december|5\. juni|10\. november|11\. november|8\. marts|23\. juni|månedens første|midvinter|\w*jævndøgn|solhverv|årsskifte\w*)\b",
    re.IGNORECASE,
)
_FESTIVE = Pattern(
    r"\b(?:glædelig\w*|god (?:søndag|weekend|aften|fridag|højtid|fest|dag|tid)|hygge\w*|flag(?:et|ene|er)?\b|stemning\w*|glæder os|tillykke|hurra|fejre\w*|højtid\w*|jule(?:stemning|hygge|glæde|humør)\w*|dejlig (?:tid|dag|aften|søndag|weekend)|ønsker (?:jer|alle|hinanden)|ved (?:jo )?alle|(?:på|igen) den tid|tiden er (?:inde|kommet)|så (?:er|blev) (?:det|vi) |endnu et år|traditionen tro|tradition\w*|nisse\w*|hjerte\w* hilsen|kalenderlys|tænder)\b",
    re.IGNORECASE,
)
"""A date is only a feast when somebody is in the mood for one."""
_AGAIN = Pattern(
    r"\b(?:endnu et år|så er det (?:blevet |igen |atter |endelig )|står (?:den|det|vi) (?:igen |atter )?(?:på|over for|foran)|(?:hele|denne|i denne) (?:ugen|uge|måned|måneden|året)|er over os|kryds i kalenderen|sæt kryds|traditionen tro|lige om hjørnet|lige om lidt|banker på|nærmer sig|venter (?:lige )?forude)\b",
    re.IGNORECASE,
)
_BIRTHDAY = Pattern(
    r"\b(?:skolen|børnehaven|vuggestuen|klubben|huset|sfo'?en|fritidshjemmet|dagtilbuddet|institutionen|\w{2,}skolen|\w{2,}huset) (?:\w+ )?(?:fylder|runder|bliver) (?:\w+ )?\d+|\b(?:skolens|børnehavens|vuggestuens|klubbens|husets|\w{2,}skolens|\w{2,}husets) (?:\w+ )?(?:fødselsdag|fødselar|runde dag)\b",
    re.IGNORECASE,
)
"""A house has a birthday too."""
_BARE = Pattern(
    r"\b(?:hvis|når|om) (?:i|du|man|nogen) [^.!?,]{2,60}|\b(?:kalenderen|datoen|uret|programmet|planen|vejrudsigten|vejret) (?:siger|viser|lover|fortæller|står|lover)|(?:år|måned\w*|sommer\w*|ferie\w*|tid\w*|uge\w*) (?:er|var) (?:\w+ )?gået|\bgået (?:et|endnu et) år|\b(?:sang|tale|dans|leg|bål|mad|spisning|musik|saft|afgang|start|slut)(?:,| og \w+)? (?:kl\.?|fra|omkring) ?\d|"
    r"\b(?:(?:det|vejret) (?:\w+ )?(?:regner|sner|stormer|blæser|driller)|(?:regner|sner|blæser|stormer) det|(?:busserne|bussen|toget) (?:går|kører)|rykker (?:vi|det)(?: indenfor| ind| ud)?|vi (?:slutter|starter|begynder|rykker|mødes|samles|ses|tæller ned)|det (?:ikke )?gør(?: det)?(?: ikke)?|udklædte|\w*parkering\w*|hunde må|toilet\w*)\b|"
    r"\b(?:vel mødt|mød (?:talstærkt )?op|find(?:er|e)? (?:sted|du|i\b|vej|man|mere|det|programmet|tid)|går (?:vi |det )?(?:i gang|løs|til den|amok|galt|ikke|vi i luften)|går det|står (?:for døren|(?!for\b)\w+|på|der|klar|i|menuen|åben|døren|den på)|tag(?:er)? (?:imod|vi imod|jer godt|af sted)|giv(?:er)? en|slår (?:vi |de |igen |atter |også |nu )*dørene|åbner (?:vi )?dørene|læg(?:ger|ge)? (?:\w+ )?vejen (?:forbi|om ad)|kig(?:ger|ge)? (?:forbi|ind|frem)|siger (?:vi )?(?:tillykke|velkommen|ja tak|goddag|tak|på gensyn|farvel)|møder (?:vi|i|op)|møder alle|læser du|læs mere|sætter (?:vi )?(?:i gang|kryds|pris)|sæt kryds|bringer|kører (?:vi )?(?:igen|efter|fra|bussen|løs)|sidder klar|deler (?:vi )?(?:ud|information)|får (?:i|du) mere|lyder programmet|programmet lyder|ser frem|løber af stablen|vi ses|bliver afholdt|fejrer (?:vi )?(?:den|det|dagen|jul\w*|fastelavn|\w*dag\w*)|vi fejrer|tænder grillen|serveres|bestemt)\b",
    re.IGNORECASE,
)
_QUESTION = Pattern(r"[^.!?…\n]{1,200}\?")
"""What the reader is asked tells nothing of what anybody does."""
_DOING = verbs(
    "lav1 øv1 mal1 dans1 plant1 hjælp2 vis2 arbejd1 und1 spill1 smag2 mål2 samle samlet bag2 kog2 flytt1 pynt1 klip2 prøv1 lyt1 opfandt opfinder opfundet"
    " synger sang sunget skriver skrev skrevet tegner tegnede tegnet bygger byggede bygget læser læste læst spiser spiste finder fandt fundet tager tog taget gav giver givet går gik gået står stod stået sad sidder siger sagde sagt fortæller fortalte fortalt"
    " vælger valgte valgt lærer lærte lært sætter satte sat møder mødte mødt træner trænede trænet undersøger undersøgte undersøgt tænder tændte tændt syr syede syet skærer skar hænger hang hængt bærer bar båret kører kørte kørt deler delte delt"
    " optræder optrådte underviser underviste diskuterer diskuterede forbereder forberedte forberedt håndbold passer passede hopper hoppede snitter snittede snittet strikker strikkede væver vævede driver drev leger legede grinede griner griner jublede rydder ryddede"
    " opdagede opdager tumler tumlede øvede besøgte besøger fremviser udstiller indøver komponerer fester filmede filmer ankom løb løber cykler cyklede sover sov vandt vinder tabte taber fejrer fejrede ændrer ændrede ændret bruger brugte brugt satser spurgte spørger svarede"
    " bag1 bagt syng hent1 fyld2 samarbejd1 foredrag lyt1 vand1 så sår såede sået høst1 pluk1 fisk1 fang1 grill1 steg2 rør2 skræl2 hak1 sav1 hamr1 slib2 filt1 hækl1 klæd2 pak1 sorter sorterer sorterede sorteret send2 ring2 skab2 klar1 løs2 tælle tæller talte talt regn1 tænk2 mærk1 snak1 fløjt1 tromm1 råb2 jubl1 krydr1 dæk1 vask1 pudse pudser hold2"
    " forklarer forklarede viser viste vist underholder underholdt inviteret-hjem opfører opførte opført indtager indtog overtager overtog byder-på stiller stillede lægger lagde lagt trykker trykkede slår slog slået kaster kastede kastet jagter jagtede gemmer gemte klatrer klatrede balancerer øver øvede øvet kæmper kæmpede kæmpet drømmer drømte drømt ønsker-sig drikker drak drukket"
    " interviewer interviewede producerer producerede koger kogte smører smørte dyrker dyrkede dyrket fodrer fodrede hilser hilste krammer krammede trøster trøstede forvandler forvandlede forvandlet udklækker designer designede opfinder koder kodede programmerer svejser svejsede tryller tryllede jonglerer jonglerede dirigerer guider fortæl sælger solgte solgt uddeler uddelte leder-efter vokser voksede bryder brød"
    " kommer-med ordner ordnede reparerer reparerede henter hentede træder trådte rækker rakte rejser rejste rejst planlægger planlagde lytter græder græd skriger fik gjorde gør sprang sang skar hang bar vandt kravlede kørte begyndte ville kunne måtte skulle troede vidste kender kendte elsker elskede savner savnede husker huskede undrer undrede smiler smilede"
) - frozenset(
    "under ringe vist mål så hold holde holder skab løse løs regn vand vande pak send sende ring dæk tænke tænker foredrag fyld fylde fylder".split()
)
_NOT_DOING = frozenset(
    "første sidste næste bedste rette rigtig rigtige store flotte hvide mødte-op inviterede tilmeldte interesserede nævnte kendte elskede ønskede åbent plads glædet planlagt inviteret tilrettelagt arrangeret åbnet allerede tilstede brede smede hede lukkede pladserede forventede planlagte godt meget slet alt lidt kort flot dejligt stort nyt travlt mest vist fest slut sagt lyst brugt ret altid fornøjelsen mulighed årets fødselsdag fast mødt glemt hørt forberedt udsolgt modtaget reserveret bestilt annonceret fastsat ansøgt sat været blevet næst først sidst jubilæum ventet haft skiltet kreativt hyggeligt festligt gratis bekræftet besluttet valgt vedtaget aftalt lovet rykket flyttet aflyst udskudt lejet købt inkluderet".split()
)
_SOMEBODY_DOES = Pattern(
    r"\b(?:børnene|eleverne|ungerne|drengene|pigerne|koret|klassen|stuen|pædagogerne|lærerne|de (?:små|store|ældste|yngste|mindste|unge)|\d\. ?(?:klasse|årgang)|\d\.? ?[a-f]|indskolingen|udskolingen|mellemtrinnet)(?:,? (?:der|som))? (?:har |selv )?(?!er\b|har\b|kommer|mødes|møder|starter|begynder|glæder|inviterer|indbyder|holder|ønsker|skal|kan|får|bliver|slutter|fejrer|hedder|venter)\w{2,}(?:er|ede|te)\b",
    re.IGNORECASE,
)
_THANKS = Pattern(r"\btak (?:for|til) (?:[^\s.!?]+ ){8,}", re.IGNORECASE)
_WORD = Pattern(r"[a-zæøåé]+")
_PERFECT = Pattern(r"\b(?:har|have|havde|blev) (?:\w+ ){0,3}?(\w{3,}(?:et|t))\b")


def occasions(reading: Reading) -> frozenset[str]:
    """Occasions that are named: lucia, sommerfest, forældremøde."""
    return _named(reading) | {m.entry for m in reading.find(_OCCASION_PHRASES)}


@lru_cache(maxsize=64)
def occasion_places(reading: Reading) -> tuple[tuple[int, str], ...]:
    """Where occasions are named by a word of their own, and each name without its article."""
    named = _named(reading)
    return tuple((w.start, _bare(w.lower)) for w in reading.words if w.lower in named) if named else ()


def _bare(name: str) -> str:
    """`julefrokosten` -> `julefrokost`, and `julefrokost` stays."""
    shorter = (name.removesuffix(article) for article in _ARTICLES)
    return next((s for s in shorter if s != name and _is_occasion(s)), name)


@lru_cache(maxsize=64)
def times(reading: Reading) -> tuple[re.Match[str], ...]:
    """Days and times in the prose, left to right."""
    places = _places_of_time(reading)
    return tuple(_near(reading.prose, places)) if places else ()


def may_name_times(reading: Reading, enough: int) -> bool:
    """Are there figures and names of days enough for so many times? A cheap look before `times`."""
    return len(_places_of_time(reading)) >= enough


@lru_cache(maxsize=64)
def _places_of_time(reading: Reading) -> list[int]:
    figures = [m.start() for m in _DIGITS.finditer(reading.prose)]
    return sorted([*figures, *(m.start for m in reading.find(_DAYS))])


def _near(prose: str, places: list[int]) -> Iterator[re.Match[str]]:
    """Every time stands around one of the places: at most "den " ahead of it."""
    end = 0
    for place in places:
        if place < end:
            continue
        near = WHEN.search(prose, max(end, place - 4), place + 20)
        found = WHEN.match(prose, near.start()) if near else None
        if found:
            yield found
            end = found.end()


@lru_cache(maxsize=64)
def _named(reading: Reading) -> frozenset[str]:
    likely = [w for w in reading.word_set if w in _OCCASIONS or (w[-3:] in _LAST_LETTERS and _ends_as_one(w))]
    return frozenset(w for w in likely if w not in _NO_OCCASION) if likely else _NONE


def _is_occasion(word: str) -> bool:
    return (word in _OCCASIONS or _ends_as_one(word)) and word not in _NO_OCCASION


def _ends_as_one(word: str) -> bool:
    return len(word) > 6 and word.endswith(_OCCASION_ENDINGS)


def announces(reading: Reading) -> bool:
    """Is an occasion announced: named with a time, or a day that is greeted?"""
    prose = reading.prose
    if _GREETING.search(prose) or _WISH.search(prose) or _DAY.search(prose):
        return True
    if _BIRTHDAY.search(prose) and (WHEN.search(prose) or SOON.search(prose)):
        return True
    if _FEAST.search(prose) and _FESTIVE.search(prose):
        return True
    return bool(occasions(reading)) and bool(WHEN.search(prose) or SOON.search(prose) or _AGAIN.search(prose))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


_TALKED_OF = Pattern(
    r"\b(?:taler|snakker|drøfter|diskuterer|fortæller) (?:\w+ )?om (?:[\wæøå-]+,? ){1,3}og [\wæøå-]+", re.IGNORECASE
)
"""`Vi taler om søvn, lektier og mobiler`."""


_ASIDE = Pattern(
    r"\b(?:har (?:du|i) spørgsmål|læs (?:hele|mere)|se (?:hele|mere)|program(?:met)?|spørg|kontakt|ring til|fang mig)\b"
)
_ASKED = Pattern(r"\?(?!\S)")
_ASIDE_WORDS = ("spørg", "læs ", "se hele", "se mere", "program", "kontakt", "ring til", "fang mig")


def words_of_story(reading: Reading) -> int:
    """How many words are left when the questions and the way to more are taken out."""
    lower = reading.lower
    beside = [m.start() for m in _ASIDE.finditer(lower)] if any(word in lower for word in _ASIDE_WORDS) else []
    if "?" in lower:
        beside += [m.start() for m in _ASKED.finditer(lower)]
    if not beside:
        return len(reading.words)
    left_out = [s for s in reading.sentences if any(s.start <= at < s.end for at in beside)]
    return len(reading.words) - sum(len(reading.words_in(s)) for s in left_out)


def tells_what_is_done(reading: Reading) -> bool:
    """Does somebody do, make, say or find something in the text, beyond inviting?"""
    if _THANKS.search(reading.prose) or _TALKED_OF.search(reading.prose):
        return True
    text = _BARE.sub(_blank, _QUESTION.sub(_blank, reading.prose))
    words = {m[0] for m in _WORD.finditer(text.lower())}
    if _SOMEBODY_DOES.search(text):
        return True
    if _DOING & words or any(w.endswith("ede") and len(w) > 5 for w in words - _NOT_DOING):
        return True
    done = (m[1].lower() for m in _PERFECT.finditer(text))
    return any(d not in _NOT_DOING and not _is_occasion(d) for d in done)
