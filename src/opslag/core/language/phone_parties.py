"""Whose a number is by who may be rung on it (hvem der kan træffes): a party in a case, or somebody in a trade."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import Person
from opslag.core.language.phone_signs import MOBILE, house_meant, is_post, one_meant_works, speaks_of_post

_PARTY = (
    r"(?:(?:ansøger|klager|anmelder|borger|patient|lejer|ejer|beboer|sælger|køber|bruger|klient|finder|afsender|kunde|værge|elev|deltager|fører|hustru|samlever)(?:e?n)?"
    r"|skadelidte|tilskadekomne|pårørende|vidnet|modparten|kl\.|bgr\.|pt\.|moderen|faderen|moren|faren|mor|far|datteren|sønnen|ægtefællen|manden|konen|naboen|genboen|søsteren|broderen|broren)"
)
_OF = r"(?: (?:til|af|i|på|fra|hos|for|efter) (?:[a-zæøå]+ ){0,3}[a-zæøå]+)?"
_GAP = r"(?:[^.!?;\d]{0,70}(?:,| men| og| at))?(?: (?:han|hun|vedkommende))?"
_HOW = r"(?: (?:kun|helst|bedst|lettest|nemmest|gerne|fremover|altid|dog|også|nu|desuden|ikke|selv|længere|derfor|så|ofte|bare|nok|lige|godt|dagligt|stadig|fortsat|højst))*"
_MODAL = r"(?: (?:kan|må|skal|vil|bør|ønsker|bedes|foretrækker|beder om))"
_RUNG = r"(?: (?:at|om|have mulighed for at))?(?: (?:blive|være))? ?(?:kontaktes|kontaktet|træffes|fanges|nås|ringes(?: op)?|ringet op|opringes|opkaldes|kaldes op|sms(?:'|’)?es|underrettes|varsles|findes)"
_WHEN = (
    r"(?:,? (?:kun|helst|bedst|gerne|altid|direkte|privat|hjemme|igen|hele (?:dagen|ugen|døgnet)|døgnet rundt|i (?:dag|morgen|aften|weekenden|ferien)|om (?:aftenen|dagen|formiddagen|eftermiddagen|morgenen|natten|sommeren|vinteren)"
    r"|(?:efter|før|fra|mellem|til|indtil|inden)(?: kl\.?| klokken)? \d{1,2}(?:[.:]\d\d)?(?: ?(?:-|–|og|til) ?\d{1,2}(?:[.:]\d\d)?)?|efter (?:arbejde|arbejdstid|fyraften|skole|spisetid|aftensmad)|på hverdage|på nummeret|på sms|på (?:mobil|telefon)))*"
)
_ON = r",? ?(?:på|via|over)?:? ?(?:tlf\.?|telefon|mobil|nummer|nr\.?)?:? ?$"
_TAIL = _HOW + _WHEN + _ON
_TRIED = r"(?: (?:forgæves|flere gange|igen|i dag|i går|to gange|tre gange|forsøgt|søgt|prøvet|gentagne gange))*"
_PARTY_RUNG = Pattern(
    rf"(?:^|[.!?:;,\n(–-]\s*|\b(?:at|og|men|når|hvis|da|fordi|min|mit|hans|hendes|den|vores|jeres|[a-zæøå]+s|tidligere|nye?) ){_PARTY}{_OF}(?:{_GAP}{_HOW}{_MODAL}{_HOW}{_RUNG}|{_GAP} (?:er|blev|var|har vi|er blevet){_TRIED} ?(?:ringet op|ringet til|kontaktet|opringet){_TRIED}|{_GAP}{_HOW} (?:træffes|fanges|nås|kontaktes){_HOW}){_TAIL}"
)
"""`Ansøgeren er ude at rejse, men kan træffes på`."""
_PRONOUN_RUNG = Pattern(
    rf"\b(?:han|hun|vedkommende){_HOW}{_MODAL}{_HOW}{_RUNG}{_TAIL}|\b(?:han|hun|vedkommende)\b[^.!?;\d]{{0,60}} ikke(?: længere)?{_RUNG}[^.!?;\d]{{0,45}},? men{_HOW} på:? $"
)
"""`Hun kan kun ringes op efter 18 på`."""
_WISHED = Pattern(
    rf"(?:^|[.!?:;,\n(–-]\s*)(?:må{_HOW} kun|må helst|må ikke [^.!?;\d]{{2,40}}, kun|ønsker{_HOW}|vil (?:kun|helst|gerne)){_HOW}{_RUNG}{_TAIL}"
)
"""`Må kun kontaktes på`, in a note: of whom it is about, and no house has wishes."""
_NOTED = Pattern(rf"(?:^|[.!?:;,\n(–-]\s*)(?:kan|skal|bør) (?:kun|helst|bedst|lettest|fremover){_HOW}{_RUNG}{_TAIL}")
_IN_NOTE = Pattern(r"\b(?:\w*(?:note|notat|journal|referat)\w*|kl\.|pt\.|bgr\.|borger(?:en)?|cpr)(?!\w)")
_POST_RUNG = Pattern(
    rf"(?:^|[.!?:;,\n]\s*|\b(?:og|men|vores|kommunens|din|jeres) )([a-zæøå]{{5,}})(?:{_MODAL}{_HOW}{_RUNG}|{_HOW} (?:træffes|fanges|nås|kontaktes|ringes op|har|svarer)){_TAIL}"
)
"""`Rottefænger kan træffes på`."""
_LEFT = Pattern(
    rf"(?:^|[.!?:;,\n(–-]\s*|\b(?:at|og|men|den|hans|hendes) )(?:{_PARTY}|han|hun){_OF}\b[^.!?;\d]{{0,60}}\b(?:har |havde )?(?:lagt|lagde|efterlod|efterladt|indtalt|indtalte)(?: (?:besked om|nummeret|nr\.?|sit nummer,?|besked på))? $"
)
"""`Borger ringer fra skjult nummer, men har lagt`: what somebody left to be rung back on."""
_IN_BRACKETS = Pattern(r"([a-zæøå]{3,}) \(\s?$")


def by_party(text: str, number: re.Match[str], kind: str) -> tuple[bool, float] | None:
    """A party in a case or somebody in a trade is said to be rung on it."""
    ahead = text[max(0, number.start() - 140) : number.start()].lower()
    post = _POST_RUNG.search(ahead)
    if post and is_post(post[1]):
        return False, 0.95
    if _PARTY_RUNG.search(ahead) or _WISHED.search(ahead) or _LEFT.search(ahead):
        return True, 0.95
    if kind in MOBILE and _NOTED.search(ahead) and _IN_NOTE.search(text.lower()):
        return True, 0.95
    if not _PRONOUN_RUNG.search(ahead) or speaks_of_post(text, number.start()):
        return None
    return None if one_meant_works(text, number) or house_meant(text, number) else (True, 0.95)


def in_brackets(text: str, number: re.Match[str], named: Person) -> bool:
    """`sundhedsplejersken (Rikke Hove, 24 66 18 03)`: is the one named in brackets after a trade, with the number?"""
    if not text.startswith(")", number.end()):
        return False
    post = _IN_BRACKETS.search(text[max(0, named.start - 30) : named.start].lower())
    return post is not None and is_post(post[1])
