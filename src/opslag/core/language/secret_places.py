"""Ways in, told in words of one's own (adgange): a key in its hiding place, a value that looks like a password, a code that
can be guessed, a note that all can see, the screen of a system."""

import re
from collections.abc import Iterator

from opslag.core.language.patterns import Pattern
from opslag.core.language.pieces import PiecesFound
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import any_lower, around, digit_count, has_any, matches_at, numerals

_LOCK = (
    r"(?:\w*(?:adgangs|pin|dør|låse|nøgle|alarm|wifi|login|skabs|port|gæste|net|lås|fælles)-?koden?|(?<!-)\bkoden?|kodern?e?|password\w*|passord\w*|kodeord\w*"
    r"|nøgleord(?:et)?|passcode|pw|pin|log-?ind|login|log(?:ge|ger|get)? (?:du |i |man |vi |de )?(?:ind|på|sig)|loggede?|brugernavn\w*|brugeren|(?:min|vores|fælles) bruger|bruger(?=:)"
    r"|wi-?fi\w*|gæstenet\w*|medarbejdernet\w*|personalenet\w*|netværksn\w+|router\w*|trådløs[et]? net\w*|kodelås\w*|adgang)"
)
_KEYS = Pattern(rf"\b{_LOCK}\b", re.IGNORECASE)
_LOCK_WORDS = (
    "kode", "password", "passord", "nøgleord", "passcode", "pw", "pin ", "login", "logind", "log-ind", "logge", "log ind", "log på", "logger", "bruger", "wifi", "wi-fi", "net ",
    "nettet", "netværksn", "router", "trådløs", "lås", "alarm", "adgang",
)  # fmt: skip
_HASHED = Pattern(r"(?<![\w#*+])[A-Z]?\d{3,8}[#*](?!\w)")
_KEY_WORDS = (
    "nøgle", "adgangskort", "gule kort", "blå kort", "røde kort", "grønne kort", "hvide kort", "fælles kort", "dørbrik",
)  # fmt: skip
_UNLOCKED_WORDS = ("låst", "på klem", "ingen lås", "uden lås", "låses", "stå åben", "i lås")
_YEARS_AND_NUMBERS = (
    "husnummer", "postnummer", "telefonnummer", "vejnummer", "årstal", "fødselsår", "stiftelsesår", "byggeår", "datoen", "klubbens år",
)  # fmt: skip
PINS = (
    "pin ",
    "pin:",
    "pin=",
    "pin-",
    "pin(",
    "pin,",
    "pin\n",
    "pinen",
    "pinne ",
    "pinkode",
    "pin\u00a0",
    "pin»",
    "pin.",
)
_GUESSABLE = (*_YEARS_AND_NUMBERS, "fødselsdag", "navn", "samme")
PLACE_OPENERS = (
    *_KEY_WORDS, *_UNLOCKED_WORDS, *PINS, "alarm", "skærm", "screenshot", "tast", "tryk", "drej", "slå", "kode", "password",
    "hængelås", "nøgleboksen", "låsen", "porten", "login",
)  # fmt: skip
"""Without one of these nothing of this module is found, but for what digits show."""
PLACE_PIECES = (
    *PLACE_OPENERS, *_GUESSABLE, "billede af", "brug", "gange", "skrevet", "hængt", "sat", "klistret", "noteret", "skriver", "hænger",
)  # fmt: skip
_WITH_DIGIT = Pattern(r"med\s(?:koden\s)?[^\s.,!?]*\d")
_VALUE = Pattern(
    r"(?<![\w@/#.+&=?-])(?=[^\s,;]*\d)(?=[^\s,;]*[A-Za-zÆØÅæøå])[A-Za-zÆØÅæøå0-9][\w!#*@&%$.+-]{3,24}(?<![.\-])(?![\w@])"
)
_SPACE = Pattern(r"\s")
_LOOKS = Pattern(
    r"[A-Za-zÆØÅæøå]{4,}[-_!#.+]?\d+[!#*]?$|[A-ZÆØÅ][A-Za-zæøå]{2,}[-_!#.+]?\d+[!#*]?$|\w*[!#*@&%$]\w*|[a-zæøå]+[A-ZÆØÅ]\w*|\d{3,}[A-Z]$|[A-Za-zæøå]+-\d+-\w+$"
    r"|[a-zA-Z]+\d+[a-zA-Z]+\w*$|\w+-\d{4}-\w+$"
)
_COMMON = Pattern(
    r"(?:covid|corona|agenda|vision|\w*plan|\w*budget|\w*valg|verdensmål|rum|lokale|hal|uge|side|bilag|version|windows|office|iphone|ipad|android|kmd|micro|"
    r"mp|kl|stue|team|hold|sal|bus|linje|afsnit|klasse|blok)-?\d|\d+[.-]?(?:[a-f]$|års?|timers?|dages|mands|tallet|ernes?|procent|kroner|kr|mb|gb|km|meter)",
    re.IGNORECASE,
)
_UNITS = r"(?!\s?(?:kr|kroner|%|procent|personer|børn|elever|borgere|gange|meter|km|timer|minutter|medlemmer|steder|besøg|stk|liter|gæster|deltagere|besøgende|mand|kvinder|frivillige|unge|ansatte|kolleger|studerende|familier|hunde|biler|cykler|træer|nye|m|m2|kg|g|pct|år|dage|uger|billetter|pladser|danskere|svar|sider|kampe|mennesker)\b)"
COUNTED = Pattern(_UNITS.replace("(?!", "(?:", 1))
"""What makes digits an amount."""
_DIGITS = rf"(?P<value>\d{{4,6}}[#*A-E]?|\d(?:[- ]\d){{3,5}}|\d(?:, ?\d){{3,5}}|\d{{3}} \d{{3}}|\d(?:-\d){{2}}|\d\d \d\d \d\d|\d{{1,4}}#\d{{1,4}}#?)(?![\d\w])(?![.,:/-]\d|\s\d){_UNITS}"
_CODED = Pattern(
    rf"\b(?:\w*koden?|kode(?:boks|lås|panel|hængelås)\w*|hængelås\w*|\w*pin-?koden?|pin|kodeordet?|password|adgangskoden?|nøgleboksen|\w*låsen)\b(?:[^.!?\n]{{0,55}}?(?:\b(?:er|var|til|hedder|lyder|med|på|kombinationen)\b|[:=,(–-]))?\s?(?:(?:stjerne|firkant|hash|havelåge)\s)?{_DIGITS}",
    re.IGNORECASE,
)
_TYPED = Pattern(
    rf"\b(?:ind)?(?:tast(?:er|e|es)?|tryk(?:ker|kes|ke)?|drej(?:er)?|slå(?:r|s)?)\s(?:\w+\s){{0,3}}?(?:koden\s|ind\s)?{_DIGITS}",
    re.IGNORECASE,
)
_NET_TYPED = Pattern(
    rf"\b(?:trådløs[et]? net\w*|wi-?fi\w*|gæstenet\w*)[^.!?\n\w]{{1,3}}skriv(?:er)? (?:du |bare |blot |koden ){{0,2}}{_DIGITS}",
    re.IGNORECASE,
)
"""`Trådløst net, skriv 4711`."""
_DOORS = Pattern(
    r"dør|port|alarm|lås|boks|skab|elevator|indgang|kælder|\brum|rummet|låge|panel|kommer (?:du|i|man) ind|printer|klik|åbn|kode|terminal|depot|skur|garage|bom(?:men)?\b|telefonsvarer|beskeder|aflyt|skærm|projektor|tablet|ipad|computer",
    re.IGNORECASE,
)
_OPENED = Pattern(
    r"\b(?i:åbne[rs]?|låser?s?|lukke[rs]?|slå(?:s|r)?|(?<!i )går|kommer|logge[rs]?|log|aflyt(?:te[rs]?)?)\b[^.!?\n]{0,40}\bmed\s(?:koden\s)?(?P<value>\d(?:-\d){3,5}|\d{3,6}[A-Z#*]?|[A-ZÆØÅ]?[a-zæøå]{3,}\d+)\b"
    + _UNITS,
)
_KEY = r"(?:(?!top|skrue|unbrako|svensk|fast|ring|rør|skifte|moment|hjul|stjerne|torx|sekskant|data|krypterings)\w*nøgle(?:n|rne|kort(?:et)?|brik(?:ken)?|bundt(?:et)?)?|adgangskort(?:et)?|(?:gule|blå|røde|grønne|hvide|fælles) kort|\w*nøglebrik(?:ken)?|dørbrik(?:ken)?)"
_LIES = r"(?:lig(?:ger|ge)|hæng(?:er|e)|gemt|gemmer|lagt|lægger|lægges|lagde|placeret|står|findes|finder du|sidder|hentes|tages)"
_WHERE = (
    r"\w*(?:potten?|krukken?|måtten?|stenen?|(?<![a-zæøå])sten|(?:kampe|mur|bro|grå|grav|teg?l)sten|bænken?|trappen?|postkassen?|skraldespanden?|tagrenden?|skuret|boksen?|kælderen|tønden?|skilt(?:et)?"
    r"|elskab(?:et)?|måler(?:en|skabet)?|skuffen?|sømmet|søm|krogen?|karmen?|vindueskarmen|hylden?|hækken|busken?|træet|stakken|stabel(?:en)?|flisen?|fuglekassen?|fuglehus(?:et)?|redekassen?|trækasse(?:n)?|brændestablen?|brændeskur(?:et)?|trappetrin(?:et)?|dørtrin(?:et)?|blomsterkassen?|hulen?|hullet|stamme(?:n)?|træstamme|nisse|havenisse\w*|figur|flise|elmåleren|vandmåleren|luge(?:n)?|kurv|lygte(?:n)?|lanterne(?:n)?|vandkande(?:n)?|gummistøvle\w*|støvle|sko|skoen|gren(?:en)?|hegnspæl\w*|pæl(?:en)?|stolpe(?:n)?"
    r"|drivhus(?:et)?|kurven|lampen?|spanden?|bakken|bordet|plankeværk(?:et)?|hegnet|statuen|figuren|gryden|støvlen?|træskoen?|bildækket|holderen?|knagen?|køleskab(?:et)?|dørhåndtag(?:et)?|brevkassen?|garagen|carporten|udhuset|rør(?:et)?|nedløb(?:et)?|gulvbrædt?(?:et)?|brønddækslet|sprækken|muren|vinduet|rist(?:en)?|stub(?:ben)?|bakke|æske(?:n)?|dåse(?:n)?|spand|skab(?:et)?|hjul(?:et)?|dæk(?:ket)?|kofanger(?:en)?|brevsprækken|kassen)"
)
_HIDDEN = Pattern(
    rf"\b{_KEY}\b[^.!?\n]{{0,60}}\b(?:under|bag(?:ved)?|i|oven ?på|oppe på|på|over|inde i|ved siden af|ved|bagved) (?:[a-zæøå]+\s){{0,3}}?{_WHERE}\b",
    re.IGNORECASE,
)
_FIGURE_OF_SPEECH = Pattern(
    r"\bnøgle(?:n|rne)? til (?:succes|at\b|det hele|(?:et |en |den |det )?(?:god|bedre|ny |nyt |mere|stor|stærk|sund|glad|rig|hel|fælles)|trivsel|forståelse|fremtid|livet|lykke|ro\b|tillid|samarbejde|læring|integration|fællesskab|motivation|forandring|udvikling|vækst|job|viden|sprog|børns|unges|hjertet|frihed|gåden|løsning|problem)",
    re.IGNORECASE,
)
_OTHER_DEED = Pattern(
    r"\b(?:kan|skal|må|vil|bør|kunne|skulle) (?!(?:findes|hentes|tages|ligge|hænge|du|i|man|alle|I|bare)\b)\w+",
    re.IGNORECASE,
)
_TURNED_UP = Pattern(
    r"\b(?:fandt|fundet|gravede|gravet|dukke[dt]e? op|gætte[rt]?|hvad den (?:\w+ )?(?:åbner|passer|hører|låser)|et slot|en skat\w*)\b"
)
"""`Vi fandt en gammel nøgle i sandkassen`: a key that nobody knows lets nobody in."""
_STAFFED = any_lower(
    r"""
    fundet (?<!\bdu_har_)(?<!\bi_har_)glemt(?!e_nøgle) tabt mistet efterlyst hos_(?:os|pedel|vagt|kontor) reception borgerservice kontoret biblioteket udlever afhent depositum skranken informationen
    i_kapitel i_bogen i_filmen i_krimien i_eventyret i_spillet i_stykket læseklub krimi nisse(?:n|rne)?\b skattejagt skattekort kan_i_finde kan_du_finde \bgæt hittegods væk\b knæk ikke_(?:læg|gem) aldrig_(?:læg|gem) undgå læg_ikke
    """
)
_ALARM_OFF = Pattern(
    r"\balarm(?:en)?\b[^.!?\n]{0,30}\b(?:slår man fra|slås fra|slår du fra|slår I fra|kobles fra)\b[^.!?\n]{0,20}\bmed\b",
    re.IGNORECASE,
)
_ALARM_DOWN = Pattern(
    r"\balarm(?:en)?\b[^.!?\n]{0,15}\b(?:er|bliver|har været) (?:\w+ )?(?:slået fra|slukket|frakoblet|koblet fra|ude af drift|sat ud)\b[^.!?\n]{0,20}\b(?:mellem|om natten|i weekend\w*|når|indtil|hele|til på|frem til|i aften|i nat|i ferien|fra kl)",
    re.IGNORECASE,
)
_GUESSED = Pattern(
    r"\b\w*(?:koden?|kodeordet|passwordet|pinkoden?|kodelåsen|låsen|porten|alarmen|login(?:et)?)\b[^.!?\n]{0,70}?\b(?:er|har|samme)\b[^.!?\n]{0,30}?"
    r"(?:postnummer|stiftelsesår|husnummer|telefonnummer|fødselsår|fødselsdag|årstal(?!s)|byggeår|vejnummer|hundens navn|skolens navn|klubbens navn|byens navn"
    r"|samme (?:\w+ )?som (?:sidst|sidste år|altid|på|i fjor|skolens|vores|dørens|alarmens|før)|samme kode som)",
    re.IGNORECASE,
)
_ADVICE = any_lower(
    r"""må_ikke ikke_være undgå aldrig vælg_(?:ikke|en|et) brug_ikke skift ikke_bruge? skal_(?:være|mindst) din_fødselsdag dit_navn dårlig_idé find_på_noget"""
)
_NOTED = Pattern(
    r"\b(?:adgangskoden?|kodeordet|koden|koderne|passwordet|password|login(?:et)?|pinkoden|vagttelefonens kode)\b[^.!?\n]{0,60}\b(?:står|hænger|sidder|er (?:skrevet|sat|klistret|hængt|noteret|printet)|ses|kan (?:ses|læses))\b"
    r"[^.!?\n]{0,40}\b(?:på (?:en |den |et |det )?(?:\w+ )?(?:lap|seddel|sedlen|post-it|skærmen|tavlen|opslagstavlen|billedet|papir|whiteboardet|køleskabet|døren|væggen|bagsiden af (?:skærmen|døren))|under tastaturet|i billedet|også der|bag(?:ved)? skærmen|lige ved siden af|på (?:indersiden|bagsiden|undersiden|siden|kanten|karmen|rammen|låget|dækslet|skiltet|muren|stolpen|en strimmel|et stykke|printeren|tavlen|håndtaget|dørkarmen)|med (?:tusch|tus|kridt|blyant|sprit\w*|spray\w*))",
    re.IGNORECASE,
)
_FOR_GUESTS = Pattern(r"\b(?:gratis|gæste\w*|alle (?:må|kan)|til fri|åbent net|for alle)\b")
"""The net of a library is for all, and its code hangs where all may read it."""
_WRITTEN = Pattern(
    r"\b(?:skrevet|hængt|sat|klistret|noteret|skriver|hænger) (?:\w+ )?(?:adgangskoden?|kodeordet|koden|koderne|passwordet|login(?:et)?|pinkoden)\b[^.!?\n]{0,30}\b(?:på|op|bag|under) (?:\w+ ){0,2}(?:tavlen|opslagstavlen|døren|skærmen|seddel|sedlen|lap|køleskabet|væggen|whiteboardet)",
    re.IGNORECASE,
)
_TYPE_IT = Pattern(
    r"\b(?:tast|tryk|indtast|brug|slå)(?:er|e)? (?:bare |blot )?(?:\w+s |vores |dit |husets )(?:fødselsår|stiftelsesår|postnummer|husnummer|byggeår|årstal|telefonnummer)",
    re.IGNORECASE,
)
_DISARMED = Pattern(
    r"\b(?:ind)?(?:tast|tryk|slå|drej)(?:er|e)? (?:bare |blot |så |ind )?(?:husnummeret|postnummeret|årstallet|byggeåret|fødselsåret|vejnummeret|telefonnummeret|datoen|stiftelsesåret|klubbens år)\b(?: (?:baglæns|bagfra|forfra|to gange|tre gange|omvendt))*",
    re.IGNORECASE,
)
_LOCKED = any_lower(r"alarm \bkode lås låge \bport(?:en)?\b panel nøgleboks \bdøren\b")
_OWN_NOTE = any_lower(
    r"din_ dit_ dine_ jeres_ brev digital_post invitation billet kvittering velkomst app(?:en)?\b e-?boks sms mail rabat"
)
_UNLOCKED = Pattern(
    r"\b\w*(?:dør(?:en|ene)?|port(?:en)?|lågen?|skuret|kælderen|skabet|skuffen|vindue(?:t|rne)?|hallen|indgangen)\b[^.!?\n]{0,60}\b(?:ulåst|uaflåst|aldrig (?:af)?låst|ikke (?:af)?låst|ingen lås|uden lås|kan ikke låses|lader vi stå åben|går ikke i lås|står (?:bare |altid )?på klem)\b|\b(?:ikke|aldrig|glemt at) (?:af)?låst?e? (?:\w+ )?\w*(?:døren|dørene|porten|lågen|skuret|vinduet|hallen)\b",
    re.IGNORECASE,
)
_ALWAYS = any_lower(
    r"""
    om_natten i_nat weekend altid aldrig indtil_videre i_denne_uge til_på_ hele_(?:natten|sommeren|ferien|ugen) efter_lukketid efter_kl lukket bare_(?:kom|gå|skub|tag)
    kom_og_gå så_gå_bare døgnet_rundt når_ingen uden_for_åbningstid
    """
)
_IN_THE_DOOR = Pattern(
    rf"\b{_KEY}\b[^.!?\n]{{0,25}}\b(?:sidder|står|sad) (?:stadig |altid |bare )?i (?:døren|låsen|skabet|porten|bilen|tændingen|hængelåsen)\b",
    re.IGNORECASE,
)
_ASKED = Pattern(
    rf"\b{_KEY}\b[^.!\n]{{0,45}}[?.!] (?:Den|De|Der|Vi|En) (?:\w+ ){{0,2}}?{_LIES}\b[^.!?\n]{{0,25}}\b(?:under|bag(?:ved)?|i|oven ?på|på|over|ved) (?:[a-zæøå]+\s){{0,3}}?{_WHERE}\b",
    re.IGNORECASE,
)
_BEHIND_US = Pattern(
    r"\bskærm(?:en|ene)\b[^.!?\n]{0,40}\b(?:sagsoverblik\w*|sagssystem\w*|sagsliste\w*|journal\w*|patientliste\w*|medicinliste\w*|borgerliste\w*|login\w*|cpr\w*|vores (?:sager|fagsystem|mails|indbakke))",
    re.IGNORECASE,
)
_NUMERAL = "(?:nul|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni)"
_SPELLED = Pattern(
    rf"\b(?:\w*koden?|pin|kodelås\w*|låsen)\b[^.!?\n]{{0,40}}\b{_NUMERAL}(?:(?:,? og |, |-| ){_NUMERAL}){{2,5}}\b",
    re.IGNORECASE,
)
_TYPED_LAST = Pattern(
    r"\b(?:\w+s )?(?:fødselsår|stiftelsesår|postnummer|husnummer|byggeår|vejnummer|telefonnummer|fødselsdag|årstal)(?:let|et|en|tet|met)?\b[^.!?\n]{0,45}?,? (?:man|I|du|der|vi) (?:skal )?(?:tast|tryk|indtast|slå|drej)\w*",
    re.IGNORECASE,
)
_ALIKE = Pattern(
    r"\b(?:\w*koden?|pin|pinkoden|kodelås\w*|\w*låsen)\b[^.!?\n]{0,40}\b(?:er|på|med|står|til) (?:bare |altid |stadig |blot )?(?:to|tre|fire|fem|seks) (?:nuller|nul|ettaller|totaller|tretaller|firtaller|femtaller|sekstaller|syvtaller|ottetaller|nitaller|ettere|toere|ens)\b",
    re.IGNORECASE,
)
"""`Koden er fire nuller`."""
_TIMES = Pattern(
    r"\b(?:\w*alarm\w*|\w*koden?|kodelås\w*|låsen)\b[^.!?\n]{0,30}\ber (?:bare |altid )?(?:\d|to|tre|fire|fem|seks) (?:gange|x) (?:\d|\w+tal)",
    re.IGNORECASE,
)
_SCREEN = Pattern(
    r"\b(?:screenshot|skærmbillede|skærmklip|skærmfoto|skærmdump|billede af (?:min |vores )?skærm(?:en)?)\w*\b[^.!?\n]{0,50}\b(?:\w*sagssystem\w*|\w*fagsystem\w*|\w*journalsystem\w*|\w*journal(?:en)?|esdh\w*"
    r"|lønsystem\w*|økonomisystem\w*|medicinmodul\w*|intern\w* system\w*|patientsystem\w*|vagtplansystem\w*|borgersystem\w*|adgangssystem\w*)",
    re.IGNORECASE,
)
_HARMLESS = any_lower(
    r"""
    rabat kampagne dress tøj farve \bqr stregkode kilde programm moral etisk adfærds quiz kahoot tilmeldingskode kursuskode holdkode varekode
    giver_(?:gratis|rabat|\d) julekalender låge_\d knæk succes koden_bag koden_for god_ genetisk danse morse konkurrence gavekort vejrkode skattejagt skattekiste escape gåde mysteri billet ean mitid spil(?:let)?\b \bord(?:et)?_i_kryds
    """
)


def hidden(text: str, pieces: PiecesFound) -> Iterator[Span]:
    """Keys where anybody can take them, and alarms that are put out."""
    lower = pieces.lower
    for found in pieces.matches(_HIDDEN, text, *_KEY_WORDS):
        staffed = _STAFFED.search(lower[max(0, found.start() - 30) : found.end() + 25]) or _is_a_find(lower, found)
        if not staffed and _is_key(lower, found):
            yield Span(*found.span())
    yield from (Span(*m.span()) for m in pieces.matches(_IN_THE_DOOR, text, *_KEY_WORDS))
    for found in pieces.matches(_ASKED, text, *_KEY_WORDS):
        if not _STAFFED.search(lower[found.start() + 20 : found.end() + 20]):
            yield Span(*found.span())
    for off in (_ALARM_OFF, _ALARM_DOWN):
        yield from (Span(*m.span()) for m in pieces.matches(off, text, "alarm"))
    if pieces.has(*_UNLOCKED_WORDS):
        yield from (Span(*m.span()) for m in _UNLOCKED.finditer(text) if _ALWAYS.search(around(lower, m, 45)))


def _is_a_find(lower: str, found: re.Match[str]) -> bool:
    """`en nøgle` that somebody found; `nøglen` is one that is known."""
    a_key = found[0].lower().startswith("nøgle ") and re.search(r"\b(?:en|den) (?:\w+ )?$", lower[: found.start()])
    return bool(a_key) and _TURNED_UP.search(around(lower, found, 60)) is not None


def _is_key(lower: str, found: re.Match[str]) -> bool:
    """A card is a key only where something is opened with it; a key to success is none."""
    if _FIGURE_OF_SPEECH.match(lower, found.start()) or _OTHER_DEED.search(found[0]):
        return False
    return "nøgle" in found[0].lower() or bool(
        re.search(r"adgang|skab|dør|rum|låst|port", lower[max(0, found.start() - 60) : found.end() + 40])
    )


def told(text: str, pieces: PiecesFound) -> Iterator[Span]:
    """Values and hints in a sentence that speaks of a lock, a code or a log-in, or in the one after."""
    lower = pieces.lower
    if pieces.has("skærm", "screenshot"):
        for pattern in (_SCREEN, _BEHIND_US):
            yield from (Span(*m.span()) for m in pieces.matches(pattern, text, "skærm", "screenshot", "billede af"))
    if pieces.has("tast", "tryk", "slå") and pieces.has(*_YEARS_AND_NUMBERS):
        typed = ("tast", "tryk", "drej", "slå", "brug")
        yield from (Span(*m.span()) for m in pieces.matches(_TYPE_IT, text, *typed) if _is_at_a_lock(lower, m))
        for found in (*pieces.matches(_DISARMED, text, *typed), *pieces.matches(_TYPED_LAST, text, *_GUESSABLE)):
            if _LOCKED.search(around(lower, found, 70)):
                yield Span(*found.span())
    if digit_count(text):
        yield from _pressed(text, pieces)
    yield from _hinted(text, pieces)


def _pressed(text: str, pieces: PiecesFound) -> Iterator[Span]:
    """Digits that are typed, or that something is opened with, where a door is spoken of."""
    lower = pieces.lower
    for found in pieces.matches(_TYPED, text, "tast", "tryk", "drej", "slå"):
        if _DOORS.search(around(lower, found, 70)) and _is_code(lower, found):
            yield Span(*found.span())
    coded = [*pieces.matches(_CODED, text, "kode", *PINS, "hængelås", "password", "nøgleboksen", "låsen")]
    if coded and has_any(lower, _LOCK_WORDS):
        yield from (Span(*m.span()) for m in coded if _is_code(lower, m))


def hashed(text: str, lower: str) -> Iterator[Span]:
    """Digits that end in a hash, or that something is opened with, where a door is spoken of; words with digits in them."""
    if not digit_count(text):
        return
    yield from _values(text, lower)
    if "skriv" in lower and has_any(lower, _LOCK_WORDS):
        yield from (Span(*m.span("value")) for m in _NET_TYPED.finditer(text) if _is_code(lower, m))
    if "#" in text or "*" in text:
        ended = [start for start, end in numerals(text) if text[end : end + 1] in ("#", "*")]
        for found in matches_at(_HASHED, text, (s for start in ended for s in (max(0, start - 1), start))):
            if _DOORS.search(around(lower, found, 70)):
                yield Span(*found.span())
    if _WITH_DIGIT.search(lower):
        for found in _OPENED.finditer(text):
            if _is_code(lower, found) and _DOORS.search(around(lower, found, 50)):
                yield Span(*found.span())


def _is_at_a_lock(lower: str, found: re.Match[str]) -> bool:
    """`Tast dit husnummer` is a form to fill in unless something is locked."""
    return " dit " not in found[0].lower() or bool(_LOCKED.search(around(lower, found, 70)))


def _hinted(text: str, pieces: PiecesFound) -> Iterator[Span]:
    """A code in words, one that can be guessed, or a note where all can read it."""
    lower = pieces.lower
    if pieces.has("gange") or " x " in lower:
        yield from (Span(*m.span()) for m in pieces.matches(_TIMES, text, "alarm", "kode", "låsen"))
    for told_in_words in (_SPELLED, _ALIKE):
        yield from (Span(*m.span()) for m in pieces.matches(told_in_words, text, "kode", *PINS, "låsen"))
    if pieces.has(*_GUESSABLE):
        for found in pieces.matches(_GUESSED, text, "kode", "password", "låsen", "porten", "alarm", "login"):
            if not _ADVICE.search(around(lower, found, 50)) and not _HARMLESS.search(around(lower, found, 30)):
                yield Span(*found.span())
    if pieces.has("kode", "password", "login"):
        yield from _noted(text, pieces)


def _noted(text: str, pieces: PiecesFound) -> Iterator[Span]:
    lower = pieces.lower
    yield from (
        Span(*found.span())
        for found in (
            *pieces.matches(_WRITTEN, text, "skrevet", "hængt", "sat", "klistret", "noteret", "skriver", "hænger"),
            *pieces.matches(_NOTED, text, "kode", "password", "login"),
        )
        if not _OWN_NOTE.search(lower[found.start() : found.end() + 20])
        and not _FOR_GUESTS.search(around(lower, found, 40))
        and not _HARMLESS.search(around(lower, found, 12))
    )


def _values(text: str, lower: str) -> Iterator[Span]:
    """Words of letters and digits that look like a password, near a word for what they open."""
    for value in _words_with_digits(text):
        word = value[0].rstrip(".!?:)")
        if not _LOOKS.match(word) or _COMMON.match(word):
            continue
        first, last = max(0, value.start() - 85), value.end() + 25
        around = lower[first:last]
        if not has_any(around, _LOCK_WORDS) or _is_taken(text, value.start()):
            continue
        harmless = _HARMLESS.search(lower[first : value.start()] + lower[value.end() : last])
        if not harmless and _KEYS.search(lower, first, last):
            yield Span(value.start(), value.start() + len(word))


def _words_with_digits(text: str) -> Iterator[re.Match[str]]:
    """Stretches without a space that hold digits and letters."""
    last = 0
    for start, stop in numerals(text):
        if start < last:
            continue
        if text[start - 1 : start].isspace() and text[stop : stop + 2].strip(" .,!?\n") == "":
            continue
        begin = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
        space = _SPACE.search(text, stop)
        last = space.start() if space else len(text)
        stretch = text[begin:last]
        if len(stretch) > 3 and "://" not in stretch and stretch.lower() != stretch.upper():
            yield from _VALUE.finditer(text, begin, last)


def _is_taken(text: str, start: int) -> bool:
    """Is the place a part of a link, a mail address or a hashtag?"""
    known = read(text)
    return any(t.start <= start < t.end for t in (*known.urls, *known.emails, *known.hashtags))


def _is_code(lower: str, found: re.Match[str]) -> bool:
    value, ahead = found["value"], lower[max(0, found.start("value") - 25) : found.start("value")]
    if _HARMLESS.search(around(lower, found, 25)) or re.search(
        r"\b(?:ring|tlf|telefon|kl|sms|siden|i|år|fra|nummer|uge|den|nr)\.?:?\s(?:til |på )?$", ahead
    ):
        return False
    return not re.fullmatch(r"(?:19|20)\d\d", value) or bool(
        re.search(r"(?:er|:|tast\w*|tryk\w*|med|til|altså|,)\s$", ahead)
    )
