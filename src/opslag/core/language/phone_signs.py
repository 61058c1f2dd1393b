"""Signs of whose a named person's number is (tegn på nummerets ejer): what is said of that person at work, and at home.

A name and a mobile number alone speak for somebody's own. The story around may say more: where the person works, that
there is duty, whose mailbox stands beside it; or kin, a house number, a neighbour. Signs are added up on both sides.
"""

import re

from opslag.core.language.emails import emails, is_free
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import KIN, KIN_DEFINITE, role_of
from opslag.core.language.persons import Person, persons
from opslag.core.language.surroundings import after, any_lower, before

CITIZEN = Pattern(
    r"\b(?:min|mit|mine|vores) (?:\w+ )?(?:mand|kone|mor|far|søn|datter|barn|børn|kæreste|mormor|farmor|bedste\w+|hus|have|bil|lejlighed|nabo|hund|kat|cpr|læge|forældre|sagsbehandler|ansøgning|klage|adresse)\b"
)
"""Whoever writes is no office."""
MOBILE = frozenset("20 21 22 23 24 25 26 27 28 29 30 31 40 41 42 50 51 52 53 60 61 91 92 93".split())
_AT_PLACE = Pattern(
    r",? \(?(?:(?:ovre|nede|oppe|inde|henne) )?(?:fra|i|hos|på|ved) (?:den |det |vores |jeres |kommunens? )?([\wæøåÆØÅ-]+)"
)
"""`Lisbeth fra planlægningen`."""
_WORKPLACE = any_lower(
    r"""
    kontor \bskole \w+skole kommun region rådhus service sekretariat forvaltning afdeling klinik ambulatori centr center styrelse reception vagt omstilling
    institution børneh vuggestu plejehj bibliotek museum teater hallen\b svømme genbrug team visitation drift\b teknik værksted køkken kantine kiosk redaktion
    lager\b lageret bank(?:en)?\b firma selskab bureau entreprenør leverandør producent butik værk(?:et)?\b forsyning beredskab politi brandv station(?:en)?\b
    hospital sygehus hjemmepl sygepl sundhedspl tandpl myndighed ministeri planlægning(?:en)?\b rengøring(?:en)?\b bogholderi løn(?:ning)?(?:en)?\b økonomi(?:en)?\b
    \bhr\b \bit\b \bppr\b \bssp\b \bsfo\b \bpas\b kommunikation(?:en)?\b administration(?:en)?\b ledelse(?:n)?\b indkøb(?:et)?\b udlån(?:et)?\b borgerrådg jura(?:en)?\b
    skurvogn \b(?:juridisk|natur|skadedyr|vandløb|klima|digitalisering|byg|plan|vej|anlæg|kultur|fritid|ældre|sundhed|beskæftigelse|integration|arkiv|trafik|opkrævning|ydelse|valg|borgmesterk\w+)\b hjælpemid materiel \bstuen?\b pladsen\b \bbus(?:sen)?\b bogbus mandskab byggepl sektion(?:en)?\b området\b enhed(?:en)?\b stab(?:en)?\b byggesag affald renovation park_og vej_og miljø ordning(?:en)?\b depot falck \bskat\b kirkek
    """
)
_OFFICE_NAME = Pattern(r"[A-ZÆØÅ][a-zæøå]{6,}(?:en|et|erne)")
"""`Ungeindsatsen`, `Visitationen`: longer than towns in the same form."""
_NO_WORKPLACE = Pattern(r"(?:legepladsen|campingpladsen|p-pladsen|vejen|gaden|parken|bageriet)$")
_ON_DUTY = Pattern(
    r"^[\s,;:)(–-]{0,4}(?:(?:som|der|og|for) )?(?:(?:han|hun|vedkommende|de) )?(?:(?:har|er på|har også|er|tager|holder) (?:\w+ ){0,2}?(?:vagt(?:en)?|tilkald|tjeneste|bagvagt|telefontid|sagen|opgaven|ansvar(?:et)?)\b"
    r"|kender (?:sagen|sagerne|anlægg\w+|systemet|aftalen|bygningen|koden)|(?:bemander|koordinerer|behandler|sidder med) [a-zæøå]|(?:styrer|passer) (?:sagen|telefon\w*|linjen|anlægg\w+|driften|alarm\w*|vagt\w*|bookingen|tilmelding\w*)"
    r"|(?:kan )?træffes (?:hver|kun|man|tirs|ons|tors|fre|hverdage|kl|mellem|i )|(?:i|inden for) (?:arbejds|åbnings|kontor|telefon)tid\w*|hverdage|mod betaling"
    r"|kommer (?:også |først |forbi |og \w+ )*(?:man|tirs|ons|tors|fre|lør|søn|i morgen|kl|mod|mellem))"
)
"""What is said of the person after the number."""
_COMES_TO_WORK = Pattern(r"\b(?:også|kommer) [^.!?]{0,25}\bmod betaling\b")
_FAULT = Pattern(
    r"(?:^|\b(?:er der|opstår der|opstår|ved|får (?:du|i)|hvis|sker der) )[^.!?\d]{0,35}\b(?:akut\w*|alarm\w*|nedbrud|driftsstop|fejl|skade\w*|brand|strøm\w*|lækage|uheld|spørgsmål|tvivl|nødsituation\w*|lys|vand)\b[^.!?\d]{0,40}$"
)
_OWN_PLACE = Pattern(
    r",? \(?(?:i |fra |ved )?(?:have|nr\.?|nummer|hus|husnr\.|bolig|lejl\w*\.?|opgang|parcel|matrikel|plads|bås|stue) \w{1,4}\b"
)
_ENDS = Pattern(r"[;.]")
_POST_IN = Pattern(r"([a-zæøå-]{4,}) (?:i|på|hos|for|ved) [a-zæøå\d.-]+(?:,|:| er| hedder| er nu| bliver)? $")
"""`kontaktperson i psykiatrien, `."""
_DWELLS = Pattern(r"\b(?:bor|boende|bosat|bopæl)\b")
_SIGNED_POST = Pattern(
    r"(?:[Hh]ilsen(?: fra)?|[Hh]ilsner|[Mm][Vv][Hh]|[Vv][Hh]|[Kk][Hh])\W{1,4}(?:din |jeres )?([a-zæøå-]{3,}) [A-ZÆØÅ][a-zæøåé]+"
    r"|[.!?)\n]\s*(?:[/–-] ?([A-ZÆØÅ][a-zæøå-]{3,}) [A-ZÆØÅ][a-zæøåé]+|([A-ZÆØÅ][a-zæøå-]{3,}) [A-ZÆØÅ][a-zæøåé-]+(?: [A-ZÆØÅ][a-zæøåé]+)?\W*$)"
)
"""`Hilsen turistvært Maja`, `/Afdelingssygeplejerske Mie`."""
_AT_WORK = Pattern(
    r"\bjeg er (?:jeres|din|dit barns|kommunens|skolens) (?:nye? )?[a-zæøå]|\bjeg (?:overtager|har overtaget|afløser|vikarierer|behandler|sidder (?:med|i|på)) |\bmine? (?:kolleg\w+|kontor|afløser|borgere|teamleder|medarbejdere)\b"
)
"""What one says of oneself at work."""
_PENSIONED = Pattern(
    r"\b(?:pensioneret|tidligere [a-zæøå]+(?:er|ør|ent|ist|leder)|forhenværende|fhv\.?|efterlønner|pensionist|folkepensionist|mor til|far til|beboer)\b"
)
_MANNED = Pattern(r"\b(?:bemandes|passes|besvares|betjenes|deles|styres) (?:\w+ )?af\b")
_CALLED_AFTER = Pattern(r",? \(?([a-zæøå-]{3,})(?: (?:i|på|for|hos|ved|af) |[,):])")
_SIGNED_AS = Pattern(
    r"(?:[Hh]ilsen|[Hh]ilsner|[Mm][Vv][Hh]|[Vv][Hh]|[Kk][Hh]|[Tt]ak)\W{1,4}(?:[A-ZÆØÅ][\wæøå.-]+ ?){1,3}(?:,|\n| i| fra| på| –| -) ?([^\n.!?\d]{2,40})"
)
_SERVED_BY = Pattern(
    r"\b(?:bestilles|aftales|bookes|booking|tidsbestilling|kan nås|træffes|i (?:hans|hendes) sted|i stedet for|afløse[rs]|overtager|vikarierer|tilknyttet|book (?:hos|ved|via)|skiftet ud|ny mand|ny på posten|bestil(?:ler)? (?:en )?tid|book (?:en )?tid|fratræder|går på pension|(?:borgere\w*|patienter\w*|forældre\w*|kunder\w*|elever\w*|beboere\w*) (?:kan|skal|bedes|må))\b"
)
"""How one is served by somebody at work."""
_POST = Pattern(
    r"(?:^|[^a-zæøå-])([a-zæøå-]{3,})(?:(?: d[eé]r| her|,? der|,? som| på (?:opgaven|sagen))? (?:er|hedder|bliver)(?: nu| fortsat| stadig)?|,|:)? $"
)
"""What the word just before the name calls the person (`elmanden er Ivan`)."""
_ANOTHER = Pattern(r"[a-zæøåé]+(?:,| og| eller|/) ?$")
"""`Sundhedsplejerske Vibe og Marie`."""
_FIRM_BY = Pattern(
    r"[A-ZÆØÅ][\wæøå]*(?<!valget)(?<!eningen)(?<!klubben)(?<!lauget)(?<!gruppen)(?<!banden) (?:v\.|v/|ved|att\.) ?$"
)
"""`Ren & Pæn v. Dorte Ipsen`."""
_TRADES = Pattern(
    r"(?:tekniker|skovløber|åmand|vandløbsmand|skipper|kaptajn|styrmand|montør|håndværker|elektriker|tømrer|murer|maler|smed|vognmand|entreprenør|gartner|graver|mekaniker|chauffør|vagt|bagvagt|afløser|vikar|operatør|dagplejer|tilsynsførende|sagsbehandler|kontaktperson i \w+"
    r"|pedel|vicevært|varmemester|havnefoged|skovfoged|rottefænger|rottebekæmper|skorstensfejer|dyrlæge|tandlæge|læge|sygeplejerske|jordemoder|terapeut|tolk|advokat|revisor|byggeleder|projektleder|formidler|naturvejleder|bibliotekar|sælger|fotograf"
    r"|kok|køkkenleder|bager|frisør|organist|kordegn|præst|sognepræst|mentor|støtte-kontaktperson|hjemmevejleder|bostøtte|ingeniør|arkitekt|landinspektør|planlægger|jurist|controller|supporter|underviser|instruktør|koordinator|ledsager|støtteperson|ansvarlig|hjemmevejleder|sognepræst|programmør|portør|serviceleder|serviceassistent|badmester|livredder"
    r"|[a-zæøå-]{3,}(?:tekniker|montør|chauffør|mester|inspektør|vagt|foged|sygeplejerske|læge|terapeut|konsulent|assistent|koordinator|rådgiver|vejleder|plejerske|præst|redder|betjent|fører|passer)|(?:plads|gård|rotte|el|lift|kran|vvs|it|brønd|skralde|kloak|låse|glar|tank|olie|tele|antenne|alarm|brand|vej|park|drift|rengørings|server|teknik|hal|scene|lyd|lys)(?:manden|mand|mester|mesteren|folkene|damen))(?:en|n|ne)?$"
)
_FIRST_PERSON = Pattern(r"\b(?:jeg|mig|min|mit|mine|hans|hendes|privat\w*|søger)\b", re.IGNORECASE)
_ANNOUNCES = Pattern(
    r"\W*(?:(?:Service|Drifts?|Presse|Fælles|Borger)(?:meddelelse|info|information|status|besked)|Åbningstider|Telefontider|Kommunens [a-zæøå-]+ |Skolens (?:kontor|SFO)|Afdelingens )"
)
"""What only a house writes."""
_DOER = Pattern(r"(?:^|[.!?:]\s+)([A-ZÆØÅ][a-zæøå]{3,}(?:en|n)) (?!kan ikke|har mistet|er død)[a-zæøå]")
_HOME_TOLD = Pattern(
    r"\b(?:privat\w*|hjemme(?:nummer|telefon)?|naboen?|genboen?|pårørende|beboer(?:en)?|borger(?:en)?|patient(?:en)?|lejer(?:en)?|ejer(?:en)?|ansøger(?:en)?|elev(?:en)?|frivillig|medlem|i nr\. ?\d+|have \d+|bolig \d+|hus \d+|nr\. \d+|kolonihave\w*"
    r"|kontaktforælder|forælder|formand(?! på pladsen)|kasserer|træner(?:en)?|[a-zæøå]+damen?|ekstra nummer|eget nummer|eget|egen|studerende|bestyrelsesmedlem|spejderleder|beboerrepræsentant|\w+ven(?:nen)?|barndomsven)\b"
)
_YOUR_KIN = Pattern(r"\b(?:din|dit|dine|jeres) (?:\w+ )?(?:" + "|".join(sorted(KIN, key=len, reverse=True)) + r")s?\b")
"""`jeres mors kost`: spoken of to somebody, by an office."""
_YOUR_MATTER = Pattern(
    r"\b(?:din|dit|dine) (?:\w+ )?(?:klage|ansøgning|indsigelse|anmeldelse|henvendelse|mail|besked|underskrift|sag|plads|kørestol|hjemmehjælper|radiator|pung|hund|cykel|bolig|lejlighed|bevilling|afgørelse|tid|pension|indmeldelse|tilmelding)\b"
    r"|(?:^|\n)(?:kære|til) (?:alle )?(?:forældre|lejere?|beboere?|borgere?|pårørende|kunder?|brugere?)\b|\bdu (?:er indkaldt|skal møde|har fået (?:plads|tid))\b"
)
_IS = Pattern(r"[\s,;:)(–-]{0,4}(?:han|hun|som|der) er (?:vores |jeres |din |en )?([a-zæøå-]{3,})")
_MANY = {"forældre", "børn", "familie", "barn", "mand", "unge", "dreng", "pige"}
_SOLD = Pattern(r"\b(?:[Ss]ælges|[Gg]ives væk|[Bb]ortgives|[Kk]øbes|[Bb]yttes|til salg)\b")
"""An advert of one's own."""
_KIN_NEAR = Pattern(
    r"\b(?:mødre|fædre|deltagerne|" + "|".join(sorted((KIN | KIN_DEFINITE) - _MANY, key=len, reverse=True)) + r")s?\b"
)


def works(text: str, number: re.Match[str], named: Person) -> bool:
    """Do the signs of work outweigh those of a home, for the person named before a number?"""
    work = _work_signs(text, number, named)
    return work > 1 and work > _home_signs(text, number, named)


def one_meant_works(text: str, number: re.Match[str]) -> bool:
    """`Sygeplejerske Nadja kommer kl. 15. Hendes mobil er`: is the one last named known by a post or a workplace?"""
    near = [p for p in persons(text) if number.start() - 160 < p.start < number.start()]
    if not near or near[-1].public or _home_signs(text, number, near[-1]):
        return False
    return _has_post(text, near[-1]) or _has_workplace(text, number, near[-1])


def house_meant(text: str, number: re.Match[str]) -> bool:
    """`Depotet siger torsdag. Deres nummer er`: is a workplace spoken of just before, and no family?"""
    ahead = text[max(0, number.start() - 80) : number.start()].lower()
    return _WORKPLACE.search(ahead) is not None and _KIN_NEAR.search(_YOUR_KIN.sub(" ", ahead)) is None


def at_home(text: str, number: re.Match[str], named: Person) -> bool:
    """Does any sign of a home stand beside the name or the number?"""
    return _home_signs(text, number, named) > 0


def lives_between(text: str, number: re.Match[str], named: Person) -> bool:
    """`Tage, have 18, 20 83 41 97`: a house or a garden of one's own stands between the name and the number."""
    between = text[named.end : number.start()]
    return _OWN_PLACE.match(between) is not None or _DWELLS.search(between) is not None


def signs_at_work(text: str) -> bool:
    """`Hilsen Ricki, servicedesk`: does somebody sign with a post or a workplace?"""
    posts = ((signed[1] or signed[2] or signed[3]).lower() for signed in _SIGNED_POST.finditer(text))
    if any(
        is_post(post) or getattr(role_of(post), "kind", "") == "management" or post.endswith("vært") for post in posts
    ) or _AT_WORK.search(text.lower()):
        return True
    for signed in _SIGNED_AS.finditer(text):
        words = signed[1].lower()
        if _HOME_TOLD.search(words) or _PENSIONED.search(words) or _KIN_NEAR.search(words):
            return False
        roles = (role_of(word) for word in words.split())
        if _WORKPLACE.search(words) or any(role and role.kind in ("colleague", "management") for role in roles):
            return True
        if any(map(is_post, words.split())):
            return True
    return False


def retired(words: str) -> bool:
    """`Pensioneret lærer`: is a post no longer held, or does a home outweigh it?"""
    return _PENSIONED.search(words) is not None


def tells_of_worker(text: str, at: int) -> bool:
    """`Skorstensfejeren kommer i uge 43`: does a text with no `jeg` and nobody named speak of somebody at work?"""
    if _ANNOUNCES.match(text) or writes_to_citizen(text):
        return True
    if _FIRST_PERSON.search(text) or any(not p.public for p in persons(text)):
        return False
    if _KIN_NEAR.search(text.lower()):
        return False
    if speaks_of_post(text, at):
        return True
    doers = (word[1].lower() for word in _DOER.finditer(text))
    return any(_TRADES.match(word) or getattr(role_of(word), "kind", "") == "colleague" for word in doers)


def _work_signs(text: str, number: re.Match[str], named: Person) -> int:
    behind = after(text, number.end(), 75)
    return sum(
        (
            2 * _has_workplace(text, number, named),
            2 * any(_has_post(text, person) for person in _mentions(text, named)),
            2 * bool(_ON_DUTY.search(behind) or _COMES_TO_WORK.search(behind)),
            2 * _is_of_house(text, number),
            writes_to_citizen(text),
            2 * _is_said_to_hold_post(behind),
            2 * _in_series(text, number[0]),
            3 * _has_work_mail(text, number, named),
            2 * bool(_MANNED.search(before(text, named.start, 90))),
            speaks_of_post(text, named.start),
            bool(_SERVED_BY.search(before(text, named.start, 60) + after(text, named.end, 20))),
            bool(_FAULT.search(before(text, named.start, 90))),
        )
    )


def _mentions(text: str, named: Person) -> list[Person]:
    """Wherever the same one is named (`Sygeplejerske Gry ... Tilmelding til Gry på`)."""
    first = named.name.split()[0]
    return [person for person in persons(text) if person.name.split()[0] == first]


def _home_signs(text: str, number: re.Match[str], named: Person) -> int:
    there = text[named.end : number.start()].lower() + _ENDS.split(after(text, number.end(), 25))[0]
    ahead = before(text, named.start, 60)
    kin = _KIN_NEAR.search(_YOUR_KIN.sub(" ", ahead + there))
    told = (kin, _HOME_TOLD.search(ahead[-30:] + there), _SOLD.search(text))
    return 3 * sum(found is not None for found in told)


def _has_workplace(text: str, number: re.Match[str], named: Person) -> bool:
    place = _AT_PLACE.match(text, named.end, number.start())
    if place is None:
        return False
    word = place[1].lower()
    if _NO_WORKPLACE.search(word):
        return False
    return _WORKPLACE.search(word) is not None or _OFFICE_NAME.fullmatch(place[1]) is not None


def _has_post(text: str, named: Person) -> bool:
    """Is the person called by a trade or an office just before the name?"""
    if _TRADES.fullmatch(text[named.start : named.end].lower().partition(" ")[0]):
        return True
    ahead = before(text, named.start, 60)
    post = _POST.search(_ANOTHER.sub("", ahead))
    if _FIRM_BY.search(text, max(0, named.start - 30), named.start):
        return True
    if post and post[1] in ("han", "hun"):
        told = text[: named.start].lower().split()[-24:]
        return any(is_post(word.strip(".,")) for word in told)
    if (inside := _POST_IN.search(ahead)) and (
        is_post(inside[1])
        or inside[0].startswith(("kontaktperson i ", "kontaktperson på ", "kontaktperson hos ", "formand på pladsen"))
    ):
        return True
    after_name = _CALLED_AFTER.match(text, named.end)
    return any(found and is_post(found[1]) for found in (post, after_name))


def writes_to_citizen(text: str) -> bool:
    """`Din mor har fået plads`: does an office write to somebody it serves?"""
    lower = text.lower()
    return bool(_YOUR_KIN.search(lower) or _YOUR_MATTER.search(lower)) and not CITIZEN.search(lower)


def speaks_of_post(text: str, at: int) -> bool:
    """`Fodterapeut i huset hver onsdag. Tid bestilles hos`: is a post spoken of shortly before?"""
    words = text[:at].lower().split()[-16:]
    return any(_TRADES.match(word.strip(".,:;()")) or word.endswith(("terapeut", "terapeuten")) for word in words)


def _is_said_to_hold_post(behind: str) -> bool:
    """`40 81 92 36, hun er sygehuspræst`."""
    said = _IS.match(behind)
    return said is not None and is_post(said[1])


def is_post(word: str) -> bool:
    """Does the word tell what one is at work?"""
    role = role_of(word)
    return _TRADES.match(word) is not None or (role is not None and role.kind == "colleague" and role.form != "many")


def _in_series(text: str, number: str) -> bool:
    """`24 60 11 80 ... 24 60 11 81`: numbers in a row are a house's."""
    mine = re.escape(number[:-1].rstrip())
    return (
        len(re.findall(rf"(?<!\d){mine} ?\d(?!\d)", text)) > 1
        and len(set(re.findall(rf"{mine} ?(\d)(?!\d)", text))) > 1
    )


def _is_of_house(text: str, number: re.Match[str]) -> bool:
    """`41 82 60 95, Styrelsen for Tilsyn`: a house is named just after."""
    behind = text[number.end() : number.end() + 40]
    house = re.match(r"[,)]? ?[(,–|-]? ?([A-ZÆØÅ][\wæøå]+)", behind)
    return house is not None and _WORKPLACE.search(house[1].lower()) is not None


def _has_work_mail(text: str, number: re.Match[str], named: Person) -> bool:
    """Does the person's own mailbox at a house stand beside it?"""
    first, *more = re.split(r"[ -]", text[named.start : named.end].lower())
    for mail in emails(text):
        box, _, domain = text[mail.start : mail.end].lower().partition("@")
        near = 0 <= mail.start - number.end() < 12 or 0 <= number.start() - mail.end < 12
        if near and mail.private and not is_free(f"@{domain}") and first[:3] in box:
            return not any(name[:4] in domain for name in more) and "stud" not in domain
    return False
