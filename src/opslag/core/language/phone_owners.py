"""Whose a telephone number is (nummerets ejer): somebody's own, or a workplace's; the words around it tell."""

import re
from collections.abc import Callable, Iterator

from opslag.core.language.addresses import addresses
from opslag.core.language.emails import emails, is_free
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import Person, persons
from opslag.core.language.phone_outright import is_office, is_somebody
from opslag.core.language.phone_parties import in_brackets
from opslag.core.language.phone_signs import (
    CITIZEN,
    MOBILE,
    at_home,
    lives_between,
    retired,
    signs_at_work,
    tells_of_worker,
    works,
    writes_to_citizen,
)
from opslag.core.language.phone_told import told
from opslag.core.language.surroundings import Found, after, any_lower, before, digits_of, nearest

HOUSE = any_lower(
    r"""
    kontor(?!l) \bskole \w+skole kommun region borgerservice rådhus reception bibliotek hovednummer hoved-?telefon omstilling
    central lægevagt akut hotline sekretariat forvaltning afdeling klinik ambulatori center(?:et)?\b centr(?:et|um|er) styrelse vagten\b \w+vagt\b \bvagt\b
    institution børnehave vuggestue dagpleje plejehjem hallen bogbus museum museet teatre?t svømme \b(?:vej|park|natur|teknik|plan|børn|kultur|social|byg|by|miljø)_og_(?:vej|park|natur|miljø|byg|unge|fritid|sundhed|land|kultur|anlæg|by)\b genbrug team
    visitation jobcenter presse \bjer\b \bjeres\b vagtmobil prøvet i_kø\b i_telefonen i_røret \bventet\b henvendelse sundhedshus sundhedsplej
    tandpleje tandlæge fritidsordning \bsfo klub hjemmeplej sygeplej forsyning beredskab politi støtte krisecent
    rådgivning linjen værksted køkken redaktion kundeservice service \blæge(?:n|ns|hus)?\b turist havnekontor \bhavne kirke forening
    (?<!\d_)(?<!_i_)\b(?!rækkehus|sommerhus|parcelhus|bondehus|fritidshus|feriehus|byhus|drivhus|legehus|hønsehus|udhus|hundehus|fuglehus|baghus|dukkehus|redskabshus)\w{3,}hus\b \b(?!rækkehus|sommerhus|parcelhus|bondehus|fritidshus|feriehus|byhus|drivhus|legehus|hønsehus|udhus|hundehus|fuglehus|baghus|dukkehus|redskabshus)\w{3,}huset(?:s)?\b \blokal:?_*$ opkrævning arbejdstid arbejdstlf arbejdsn(?:umme)?r arbejdstelefon arbejdsmobil \barbejde(?:t)?\b vagttelefon vagtnummer direkte_nummer træffetid telefontid
    udvalg sygehus hospital afsnit laboratori administration butik café selskab bureau firma værket\b fonden? \bhallen\b ældrecent
    \bauto\b \baps\b \ba/s\b fagforening myndighed ministeri banken apotek lægehus \bskat\b \b(?:tømrer|murer|elektriker|smed|blikkenslager|gartner|vinduespudser|skorstensfejer|snedker|mekaniker|bager|slagter|fotograf|massør|psykolog|fysioterapeut|kiropraktor|fodterapeut|dyrlæge|vognmand|optiker|låsesmed|glarmester)(?:en|mester)?\b hovedkontor værn(?:et)?\b folkene\b spejder kennel advokat revisor mægler\b systue salon frisør \bhold(?:et|ets)\b montør vvs entreprenør leverandør foretagende skadestue
    [\w-]+(?:stuen|gruppen|linjen|skolen|centret|telefonen|tjenesten|enheden|ordningen|kassen|pladsen|staben|teknik)\b anvisning \b(?:stuen|gruppen|afsnittet|holdet|teamet|huset)s\b \bppr\b \bssp\b \bbup\b \bfgu\b \bbfs\b viderestil omstil stillet_om \w+korps(?:et)?\b kantine kiosk renovation affald teknik_og miljø
    """
)
_WEAK_HOUSE = any_lower(
    r"""
    \bos\b \bvores\b min_direkte \bbook \bvi\b tilmeld bestil meldes_(?:til|på) rettes_til oplyses_på fås_på booking åbent åbningstid \bhverdage fra_kl anmeld \bafbud hele_døgnet
    døgnet_rundt personalet medarbejder(?!s) sagsbehandler projektleder \w+konsulent koordinator \w+chef \w+leder\b \bleder\b formand
    foged(?:en)?\b betjent(?:en)?\b \bpræst(?:en)?\b kordegn \bgraver(?:en)?\b jordemoder(?:en)?\b sygeplejerske assistent(?:en)?\b terapeut psykolog visitator dagplejer(?:en)?\b pædagog lærer(?:en|inden)?\b \brektor forstander direktør portner(?:en)?\b chauffør(?:en)?\b tekniker(?:en)?\b skipper(?:en)?\b \w+mester(?:en)?\b \bguide instruktør træner(?:en)?\b bibliotekar \bgartner(?:en)?\b
    kasserer bestyrelse tovholder rådgiver vejleder konsulent pedel viceværten? inspektør sekretær billet arrangør rundvisning turen holdet
    """
)
_OWN = any_lower(
    r"""
    i_hjemmet\b \begen_(?:telefon|mobil|tlf) \bhos_(?:ham|hende|dem)\b privat(?!e_dagplej|skol) hjemme\b hjemmenummer \bmit_(?:\w+_)?(?:nummer|mobil|telefon|private|nr) \bmin_(?:mobil|telefon|private|tlf) \bmobilen\b
    \bhendes\b \bhans\b \btil_(?:ham|hende)\b \bderes_(?:nummer|mobil|telefon)
    \b(?:mor|far|mormor|morfar|farmor|farfar|moren|faren|forældrene|kone|mand|søster|bror|datter|søn|kæreste|veninde|storebror|storesøster|svigermor|svigerfar|kusine|fætter|onkel|tante|moster|faster|nevø|niece|barnebarn|oldefar|oldemor|bedsteforældre(?:ne)?|hustru|samlever|ægtefælle)s?\b(?!-)
    \bnabo(?:en)?s?\b \bejer(?:en)?\b finderen? pårørende(?=[:,]) \bbor\b adresse mobilepay \bmig\b \bmi(?:n|t|ne)\b(?!_(?:direkte|kolleg|leder|afdeling|vagt|arbejds|læge|sagsbeh|kontakt)) \bborgerens
    \bpatientens \bbeboerens \b(?:bruger|elev|lejer|ansøger|klager|anmelder|værge|modpart|køber|sælger|barn|klient|enke|kvinde|mand|dreng|pige|herre|dame|part)(?:en|et)s\b \bfamilien \bjeg\b babysitter barnepige
    """
)
_OWN_AFTER = any_lower(
    r"""
    \bprivat \bhjemme\b \bhendes\b \bhans\b \b(?:mor|far|mormor|morfar|farmor|farfar|forældrene|kone|mand|søster|bror|datter|søn)s?\b
    \bnabo(?:en)?s?\b \bbor\b \bmig\b \bjeg\b \bborger(?:ens?)?\b \bpatient(?:ens?)?\b \bbeboer(?:ens?)?\b \bfamilien \bdet_er_m(?:in|it)\b
    """
)
_WORKS_AS = Pattern(
    r",? \(?(?:\w*(?:leder|chef|konsulent|koordinator|rådgiver|bibliotekar|sekretær|vejleder|inspektør|ansvarlig|assistent|pædagog|sygeplejerske|terapeut|betjent|lærer)|kommunikation|økonomi|hr|it|teknik|drift|vagt|bagvagt|administration|køkken|pedel|vicevært)\b[^.!?]{0,12}"
)
"""A post or an office just after a name (`Jonna, gruppeleder, på`)."""
_BESIDE = Pattern(r"\b(?:bor (?:på|i|hos)|ved|foran|bag|bagved|uden ?for|nær|omkring|over for) (?:\w+ )?\w*$")
"""What stands before a place that is not the owner."""
_CALLED_HANS = Pattern(
    r"Hans (?!(?:[a-zæøå]+ )?(?:nummer|nr|mobil|telefon|tlf|fastnet|mor\b|far\b|kone|mand\b|kæreste|datter|søn\b|private?\b|egen|eget))"
)
"""The name, not the word."""
_TITLE = Pattern(
    r"(?:chef|leder|konsulent|koordinator|sekretær|rådgiver|sagsbehandler|medarbejder|vejleder|inspektør|direktør|ansvarlig|rektor"
    r"|forstander|formand|kasserer|træner|arrangør|tovholder|vært|guide)(?:en)?\W{1,2}$",
    re.IGNORECASE,
)
_OFFICIAL = Pattern(
    r"(?:sagsbehandler|rådgiver|konsulent|sekretær|vejleder|inspektør|direktør|rektor|chef|vicevært|fuldmægtig|specialist|medarbejder|lærer|leder|bestyrer|advokat|læge|psykolog|jordemoder|pædagog|pedel|plejerske|plejer|montør|mester|betjent"
    r"|terapeut|visitator|mentor|foged|bibliotekar|kordegn|provst|præst|portner|tolk|mægler|revisor|ingeniør|assistent|koordinator|skolelærer|planlægger|dagplejer|tømrer|murer|elektriker|smed|gartner|frisør|guide|organist)(?:en)?,? $"
    r"|(?:chef|leder|ansvarlig|formand|bestyrer|koordinator)(?:en)? (?:for|af|i|på|hos) [^,.!?\d]{2,30}, $",
    re.IGNORECASE,
)
"""What somebody is at work, just before the name."""
_SUBJECT = Pattern(
    r"(?:^|[,.(:;–] ?|\b(?:og|men|at|som|da|når|hvis) )([a-zæøå]{5,}(?:en|et|erne)) (?:svarer|tager|kan (?:\w+ )?(?:træffes|nås|fanges|kontaktes)|kan (?:jeg|vi|man) (?:\w+ )?(?:få fat i|nå|træffe|fange)|træffes|nås|fanges|kontaktes|passer|ringer (?:\w+ )?(?:til (?:dig|jer|borgeren) )?(?:op )?fra|har (?:fået )?(?:\w+ )?(?:nummer\w*|telefon\w*|tlf\.?)|har)\b[^.!?\d]{0,30}$"
)
"""`Chaufføren svarer ikke på`."""
_ITS = Pattern(
    r"\b([a-zæøå]{5,}(?:en|et|erne))s (?:[a-zæøå]+ )?(?:telefon\w*|nummer|tlf\.?|nr\.?)(?: (?:er|oplyst|oplyses|hedder))?\W{0,3}$"
)
"""`Klagenævnets telefon`."""
_OR_MAIL = Pattern(r"\s?(?:eller|el\.)(?: på)?(?: skriv(?: til)?| (?:på )?mail(?: til)?)? (?:på )?")
"""`på 12 34 56 78 eller skriv til` a mailbox of a house."""
_OURS = frozenset(("os", "vores", "vi", "døgnet rundt", "hele døgnet"))
_FORM = Pattern(
    r"(?m)^\W*(?:navn|borger|cpr\S*|ansøger|elev|barn|patient|lejer|beboer|deltager|ejer|klager|anmelder|modpart|skadelidte|pårørende)\b[^\n:]{0,15}:"
)
"""A form filled in for somebody."""
_AT_WORK = Pattern(r" (?:fra|i|hos|ved|på) (?!\d|fastnet|hjemme)(?![A-ZÆØÅ]\w+(?:vej|gade)\b)[\wæøå]{4,}")
_WE = Pattern(r"\b(?:vi|vores|os|tilmelding|tilmeld|spørgsmål\?|søges|kommunen|arrangør|dit|din)\b", re.IGNORECASE)
_SIGNED = Pattern(r"(?:[Hh]ilsen(?: fra)?|[Hh]ilsner|[Mm][Vv][Hh]|[Vv][Hh]|[Kk][Hh]|[Kk]nus)\W{1,4}$")
_ANSWERS = Pattern(
    r"\b(?:vi har modtaget|(?:din|jeres) (?:ansøgning|sag|henvendelse|klage|mail)|tilmeld\w*|tak for din|dit barn|kære (?:alle|forældre|kolleg\w+)|hermed|fremsend\w*)\b"
)
"""What somebody at work writes."""
_SIGNS_OFF = Pattern(r"\b(?:hilsen|hilsner|mvh|vh)\b[^.!?]{0,60}$")
_BACK = Pattern(r"\bring(?:e|er|es)? (?:\w+ )?(?:tilbage|op) til (?:en |et |fru |hr\.? )?[^.!?\d]{2,40}$")
"""Whoever rang is to be rung back."""
_FIRM = Pattern(
    r"\b(?:[Rr]ing(?:e|er)?|[Ss]kriv|[Ss]ms|[Kk]ontakt|[Hh]envend(?:else|e(?:r)? sig)|[Bb]estil\w*|[Tt]ilmeld\w*|[Mm]eld\w*)\b[^.!?]{0,12}\b(?:til|hos|ved|af) (?:[A-ZÆØÅ][\wæøå-]+ ?(?:& |og (?=[A-ZÆØÅ]))?){1,3}(?:på|:|,|tlf\.?|telefon)?\s*$"
)
"""Somebody with a capital who is no person: a firm."""
_FIRST_PERSON = Pattern(r"\b(?:jeg|mig|min|mit|mine)\b", re.IGNORECASE)
_HOME = Pattern(
    r"\b(?:[Hh]ilsen|[Hh]ilsner|[Mm][Vv][Hh]|[Vv][Hh]|[Kk][Hh])\W{1,3}([A-ZÆØÅ][a-zæøåé]+) (?:og|&) ([A-ZÆØÅ][a-zæøåé]+)\W*$"
)
"""Signed by two, with no more than first names."""
_AT_THE_DOOR = Pattern(
    r"\bdørklokken\b|\blad (?:den|det) ringe\b|\bvi er (?:altid |ikke |kun )?hjemme\b|\bvi bor\b|\bfylder \d\d\b|\bvi har boet\b"
)
"""What is said by somebody at home."""
_PRONOUN = Pattern(r"\b(?:han|hun|ham|hende|vedkommende|ring|sms|skriv) ")
_EVENINGS = Pattern(
    r"[\s,(–-]{1,3}(?:helst |bedst |kun |gerne )?(?:om aftenen|sidst på dagen|i weekenden|efter (?:kl\. ?)?(?:1[6-9]|20)\b|efter arbejdstid|efter aftensmad)"
)
"""When somebody is rung up at home."""
_LABEL = Pattern(r"\W*(?:(?:tlf|telefon|mobil|mob|m|t|tel|sms|phone|fastnet)\b\W*)?", re.IGNORECASE)
_SPOKEN_KIND = "20"
_OFFICE = Pattern(
    r"\b(?:ring(?:e|er|et|ede)?|henvend(?:else|t|te|er)?(?: \w{2,3})?|kontakt(?:e|er|et|ede)?|skriv(?:e|er)?|skrevet|skrev|sms(?:e|er|et)?|klage[tr]?|talt med|snakket med|få(?:et)? fat (?:i|på)|opkald|stillet om|anmeldt|meldt)\b"
    r"[^.!?\d]{0,15}?\b(?!(?:om|hele|i) \w+$)([a-zæøå]{5,}(?:et|en|erne))(?:s (?:\w+ )?(?:nummer|telefon|tlf\.?|nr\.?))?,? ?(?:på|tlf\.?|telefon|nummer|nr\.?|:)?:?\s*$"
)
"""`Ring til internatet på`."""
_OF_PLACE = Pattern(r"(?:^|[.,;:\n)]\s*|\d\s+)([A-ZÆØÅ][a-zæøå]{2,}(?:en|et|erne)): ?$")
"""`Bussen: 21 63 40 55`, in a list of telephones."""
_YOURS_BEFORE = Pattern(r"\b(?:din|dit|dine|jeres) $")
_ENDED = Pattern(r"(?<!tlf)(?<!\bnr)(?<!mob)(?<!\btel)(?<!\bdir)[.!?]\s*$")


def ruled(text: str, number: re.Match[str], ahead: str) -> tuple[bool, float]:
    """Whose number by the rules: the nearest word before decides, then a name, then the words after, then what kind of number it is."""
    kind = _kind(number[0])
    own, house = _own_in(text, number, ahead), _house_in(text, number, ahead)
    ours = own is not None and (house is None or own.end() > house.end())
    outright = told(text, number, ahead, ours, kind)
    if outright:
        return outright
    if house and kind in MOBILE and _ENDED.search(ahead):
        house = None
    if house and len(ahead) - house.end() < 3 and ahead.endswith(": "):
        return False, 0.9
    if not ours and any(m.private and is_free(text[m.start : m.end]) for m in _mails_near(text, number)):
        return True, 0.7
    by_name = _by_name(text, number, kind, house)
    if by_name:
        return by_name
    if own or house:
        return own is not None and (house is None or own.end() > house.end()), 0.9
    return _by_the_rest(text, number, kind, ahead)


def rules_seen(text: str, number: re.Match[str]) -> Iterator[str]:
    """What the rules look at, each by a name: the words for an owner and who is named, at home or at work."""
    ahead, behind = before(text, number.start(), 60), after(text, number.end(), 45)
    own, house = _own_in(text, number, ahead), _house_in(text, number, ahead)
    if own or house:
        nearer = own if own and (house is None or own.end() > house.end()) else house
        close = nearer is not None and len(ahead) - nearer.end() < 12
        yield f"@{'own' if nearer is own else 'house'}{close:d}{own is not None and house is not None:d}"
    else:
        yield "@weak" if nearest(_WEAK_HOUSE, ahead) else "@nothing"
    yield from _seen_of_name(text, number)
    yield from (name for name, sign in (("@own>", _OWN_AFTER), ("@house>", HOUSE)) if sign.search(behind))
    yield from (name for name, sees in _SEES.items() if sees(text))


def _seen_of_name(text: str, number: re.Match[str]) -> Iterator[str]:
    named = _named(text, number)
    if named is None:
        yield f"@unnamed{_kind(number[0]) in MOBILE:d}"
        return
    yield f"@works{works(text, number, named):d}{at_home(text, number, named):d}"
    if _OFFICIAL.search(text[max(0, named.start - 25) : named.start]):
        yield "@official"


_SEES: dict[str, Callable[[str], object]] = {
    "@citizen": lambda text: CITIZEN.search(text.lower()),
    "@signs": signs_at_work,
    "@serves": writes_to_citizen,
}
"""What is seen of the whole text."""


def _kind(number: str) -> str:
    """The first two digits, which tell a mobile from others; people write their own numbers from abroad."""
    digits = digits_of(number)
    abroad = len(digits) > 8 and number[0] in "+(0" and not digits.lstrip("0").startswith("45")
    return _SPOKEN_KIND if number[0].isalpha() or abroad else digits[-8:][:2]


def _own_in(text: str, number: re.Match[str], ahead: str) -> re.Match[str] | None:
    """The word nearest before that makes it somebody's own: not the name Hans, nor the owner who is to ring a firm."""
    own = nearest(_OWN, ahead)
    spoken = _SUBJECT.search(ahead)
    if own is None and spoken and is_somebody(spoken[1]):
        return spoken
    if own and own[0] == "hans" and _CALLED_HANS.match(text, number.start() - len(ahead) + own.start()):
        return None
    if own and own[0].endswith("s") and _YOURS_BEFORE.search(ahead, 0, own.start()):
        return None
    if own and own[0].startswith("ejer") and _FIRM.search(text[max(0, number.start() - 60) : number.start()]):
        return None
    return own


def _house_in(text: str, number: re.Match[str], ahead: str) -> re.Match[str] | None:
    """The workplace named nearest before, unless something only stands beside it, or somebody sells a thing."""
    office = _OFFICE.search(ahead) or _SUBJECT.search(ahead) or _ITS.search(ahead)
    if office and is_office(office[1]) and text[number.start() - len(ahead) + office.start(1) + 1].islower():
        return office
    labelled = _OF_PLACE.search(text, max(0, number.start() - 40), number.start())
    if labelled and is_office(labelled[1].lower()):
        return re.search(r".+", ahead)
    house = nearest(HOUSE, ahead)
    if house and house[0] == "henvendelse" and _FIRST_PERSON.search(text) and digits_of(number[0])[-8:][:2] in MOBILE:
        return None
    return None if house and _BESIDE.search(ahead, 0, house.start()) else house


def _by_name(text: str, number: re.Match[str], kind: str, house: re.Match[str] | None) -> tuple[bool, float] | None:
    """Somebody is named in the same sentence, nearer than any workplace, or meant by `han` or `hun`."""
    named = _named(text, number)
    if named is None:
        meant = _meant(text, number)
        return (False, 0.7) if meant and works(text, number, meant) else None
    if in_brackets(text, number, named):
        return False, 0.95
    if lives_between(text, number, named):
        return True, 0.8
    return _by_post(text, number, kind, house, named)


def _by_post(
    text: str, number: re.Match[str], kind: str, house: re.Match[str] | None, named: Person
) -> tuple[bool, float] | None:
    """What the one named is, where one is rung up, and what the story around says."""
    title = text[max(0, named.start - 25) : named.start]
    if _OFFICIAL.search(title):
        return False, 0.8
    if _TITLE.search(title):
        return (False, 0.7) if works(text, number, named) else None
    if _WORKS_AS.match(text.lower(), named.end):
        return False, 0.8
    if _rung_at_home(text, number):
        return True, 0.7
    first = number.start() - len(before(text, number.start(), 60))
    if (
        house
        and 0 < named.start - first - house.end() < 4
        and text[named.start - 2 : named.start] == ": "
        and not at_home(text, number, named)
    ):
        return False, 0.8
    if house and (kind not in MOBILE or first + house.end() > named.start):
        return None
    if any(not m.private and _OR_MAIL.fullmatch(text, number.end(), m.start) for m in emails(text)):
        return False, 0.7
    if works(text, number, named) or (kind not in MOBILE and _signed_by_house(text)):
        return False, 0.7
    if kind not in MOBILE and (_AT_WORK.search(text, named.end, number.start()) or _works_mail(text, number)):
        return False, 0.7
    return (True, 0.8) if kind in MOBILE or not _WE.search(text) or _signs(text, named, number) else None


def _rung_at_home(text: str, number: re.Match[str]) -> bool:
    """Is somebody to be rung back, or rung in the evening?"""
    back = _BACK.search(text[max(0, number.start() - 60) : number.start()].lower())
    return bool(back or _EVENINGS.match(text.lower(), number.end()))


def _signs(text: str, named: Person, number: re.Match[str]) -> bool:
    """Is it just after the name of a citizen who signs?"""
    if number.start() - named.end > 8 or not _SIGNED.search(text, max(0, named.start - 20), named.start):
        return False
    return _LABEL.fullmatch(text, named.end, number.start()) is not None and not _ANSWERS.search(text.lower())


def _signed_by_house(text: str) -> bool:
    """`Hilsen Jobcenter Nordby`."""
    signed = _SIGNS_OFF.search(text.lower())
    return signed is not None and HOUSE.search(signed[0]) is not None


def _works_mail(text: str, number: re.Match[str]) -> bool:
    """Is a workplace's mail address given along with the number?"""
    return any(not m.private or not is_free(text[m.start : m.end]) for m in _mails_near(text, number))


def _mails_near(text: str, number: re.Match[str]) -> list[Found]:
    return [m for m in emails(text) if 0 <= m.start - number.end() < 25 or 0 <= number.start() - m.end < 25]


def _by_the_rest(text: str, number: re.Match[str], kind: str, ahead: str) -> tuple[bool, float]:
    behind = after(text, number.end(), 45)
    firm = _FIRM.search(text[max(0, number.start() - 60) : number.start()])
    if firm and _named(text, number) is None:
        return False, 0.8
    if any(0 <= p.start - number.end() <= 3 and not p.public for p in persons(text)) or _OWN_AFTER.search(behind):
        return True, 0.8
    if retired(text[max(0, number.start() - 60) : number.start()].lower()):
        return True, 0.7
    sure_mobile = kind in MOBILE and bool(_FIRST_PERSON.search(text))
    if _FORM.search(text.lower(), 0, number.start()) and _LABEL.fullmatch(ahead):
        return True, 0.7
    weak = nearest(_WEAK_HOUSE, ahead) or _WEAK_HOUSE.search(behind)
    if (
        weak
        and weak[0].strip() in _OURS
        and (
            CITIZEN.search(text.lower())
            or _AT_THE_DOOR.search(text.lower())
            or (kind in MOBILE and _signed_by_two(text))
        )
    ):
        return True, 0.7
    if HOUSE.search(behind) or (weak and not sure_mobile):
        return False, 0.8
    over = _line_over(text, number.start())
    if over:
        public = HOUSE.search(over) or _WEAK_HOUSE.search(over) or _public_over(text, number.start())
        return (False, 0.8) if public else (True, 0.7)
    return _by_kind(text, number, kind)


def _by_kind(text: str, number: re.Match[str], kind: str) -> tuple[bool, float]:
    """No word near tells: what kind of number it is, and what the whole text is about."""
    if kind in MOBILE:
        house = _signed_by_house(text) and not _FIRST_PERSON.search(text)
        return not (house or tells_of_worker(text, number.start())), 0.6
    if _works_mail(text, number):
        return False, 0.7
    if signs_at_work(text):
        return False, 0.6
    private = (
        _FIRST_PERSON.search(text)
        or _AT_THE_DOOR.search(text.lower())
        or any(a.private and a.confidence >= 0.8 for a in addresses(text))
    )
    return bool(private), 0.6


def _signed_by_two(text: str) -> bool:
    """`Hilsen Dorthe og Jan`: parents, unless they answer for a house."""
    signed = _HOME.search(text)
    return signed is not None and not HOUSE.search(text.lower()) and not _ANSWERS.search(text.lower())


def _named(text: str, number: re.Match[str]) -> Person | None:
    """The private person named nearest before, in the same sentence."""
    first = number.start() - len(before(text, number.start(), 60))
    return next((p for p in reversed(persons(text)) if first <= p.start < number.start() and not p.public), None)


def _meant(text: str, number: re.Match[str]) -> Person | None:
    """The one last named, of whom the number's sentence says `han` or `hun`."""
    ahead = before(text, number.start(), 90)
    first = number.start() - len(ahead)
    if not _PRONOUN.search(ahead):
        return None
    return next((p for p in reversed(persons(text)) if first - 120 < p.start < first and not p.public), None)


def _line_over(text: str, start: int) -> str:
    """A number alone on its line, under a name: the lines over it (at most three), else ""."""
    lines = text[:start].split("\n")
    if len(lines) < 2 or not _LABEL.fullmatch(lines[-1]):
        return ""
    over = [line for line in lines[:-1] if line.strip()][-3:]
    first = len(text[:start].rstrip()) - 120
    named = any(p.start > first and p.end <= start for p in persons(text))
    return "\n".join(over).lower() if named and all(len(line) < 45 for line in over[-1:]) else ""


def _public_over(text: str, start: int) -> bool:
    """Is the last one named in the lines over a number somebody in office?"""
    named = [p for p in persons(text) if p.end <= start]
    return bool(named) and named[-1].public
