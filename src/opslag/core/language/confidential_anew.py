"""A sentence that begins anew (nyt emne): with a subject of its own, or said to whoever reads.

A matter in it is not about the person the sentence before was about: `Bente fylder 50. Influenzaen er her.`
"""

from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import KIN, role_of

HEALERS = frozenset("lægen overlægen speciallægen psykologen psykiateren".split())
"""`Lægen siger, det er hjertet`: they tell it of somebody else."""
_TO_READER = Pattern(
    r"\b(?:du|dig|din|dit|dine|jer|jeres)\b|^\W*(?:skal|kunne|har|er|kan|vil|får|bliver|må|mangler|ønsker|kender|husk,? at) i\b"
)
_OF_SO_MANY = Pattern(r"\b(?:ud af|procent|pct\.?)\b")
_LISTED = Pattern(r"\W*(?:[\wæøå-]+, )*[\wæøå-]+ (?:og|eller) $")
_LISTS_ON = Pattern(r"(?:, [\wæøå-]+)* (?:og|eller) [\wæøå-]+|,? (?:[\wæøå-]+, )+[\wæøå-]+ (?:og|eller)")
"""`Hash, snus og lattergas:`."""
_PLACED = Pattern(
    r"\W*(?:(?:vores|nye|de|alle) )?(?!igen|meget|alene)[\wæøå]{3,}(?:en|et|ene|erne|ater)(?: [\wæøå]+)? $"
)
"""`Sengene på stue 11`, `Smagspanelet på intensiv`."""
_OF_TOWN = Pattern(
    r"\b(?:på|i|fra|til) (?:byens|vores|alle|kommunens|regionens|egnens) $|\bluk\w+ (?:ikke )?$|\båbn\w+ $"
)
_IS_TOPIC = Pattern(
    r"(?: type \d)? (?:er (?:her|nok|ikke|en|et|den|det|over os|kommet|slut|på vej|sæson)|kan|snige[r]?|heler|bliver (?:værre|bedre) i|rammer|har ramt|handler|betyder|smitter|koster|skyldes|findes|giver|og|opdag\w+|er (?:fundet|ryddet|svær\w*|velkomne)|på (?:\w*vejen|motorvejen))\b"
)
"""What the matter does when it is the subject: `Hjertestop kan ramme alle`."""
_MANY = Pattern(
    r"(?:gravide|demente|blinde|døve|ordblinde|hjemløse|handicappede|indlagte|fødende|rollatorer|kørestole)"
)
_FEW = 4
"""Longer than so and of nobody, a sentence has a subject of its own."""
_HOUSE = Pattern(
    r"(?:et |på |i )?(?:plejehjem(?:met)?|hjemmepleje[nr]?|hjemmehjælp(?:en)?|akutmodtagelsen|skadestuen|\w*ambulatoriet|varmestuen|herberget|værestedet|krisecent(?:ret|eret)|botilbuddet|bostedet|hospicet|fængslet|psykiatrien)s?"
)
_HOUSE_DOES = Pattern(
    r"(?: i [\wæøå]+)? (?:er (?!ringet|blevet ringet)|har (?!ringet|skrevet|fortalt|bekræftet|sagt)|fik|får|holder|åbner|lukker|søger|inviterer|kører|bliver|bestemmer|vil|kan|skal|står|flytter)"
)
_ARTICLE = Pattern(r"\W*(?:et|en|vores|det|den|på vores|i vores|det nye|byens|hele|[\wæøå]+ og)? ?$")
_ONE = Pattern(r"\W*(?:en|et)? ?$")
_ADVERBS = (
    r"(?:nu|så|men|og|desværre|heldigvis|måske|endelig|senere|bagefter|siden|først|derfor|imens|efter|i|på|der|det|her|igen|stadig|for|fordi|da|mens|ifølge|han|hun|de|vi|jeg|man|alt|ingen|alle|kun"
    r"|konen|manden|kæresten|far|mor|sønnen|datteren|familien|bare|måtte|med|uden|til|fra|ved|hos|om|trods|natten|dagen|ugen|lige|snart|hvad|hvor|blev|er|har|var|fik|får|kom|lå|ligger|sidder|går|gik|den)"
)
_SUBJECT = Pattern(
    rf"\W*(?!{_ADVERBS}\b)(?:(?:vores|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+|månedens|årets|sidste) )?(?:[\wæøå-]+ ){{1,3}}(?:\d+ )?(?:er|har|blev|bliver|var|fik|får|vejede|kan|kom|havde)(?: [\wæøå]+){{0,2}} $"
)
_OF_ONE = Pattern(
    r"sidelinj|måneder|uger\b|timer\b|søges|huller|fik en |læge|hospital|sygehus|scanning|skanning|prøve|svar|resultat|diagnos|sag\b|sagen|operation|behandling|test|kommune|politi|\w+(?:hed|skab)en\b|krop|hjerte|ryg|hofte|knæ|arm|ben\b|ben\w+|hoved|nyre|lunge|hånd|fod|lever\w*|syn\b|hukommelse|ægteskab|forhold|husleje|konto|lejlighed|kone|mand|børn|barn|familie|forældre|mor\b|far\b|bror|søster|søn|datter|kæreste|beslutning|årsag|grund|problem|fyring|opsigelse|kontrakt|stilling|nøgle|skrivebord|mail|leder|chef|hr\b"
)


_FULL = Pattern(r"(?:er|var|blev|bliver)(?: (\w+(?:en|et|erne)))? fuld")
_LIES_WITH_US = ("lå hos", "ligger hos", "lå på vores", "ligger på vores", "er hos os", "er her", "ligger her")


def begins_anew(lower: str, begin: int, start: int, end: int, stop: int, way: str) -> bool:
    """Has the sentence `begin`:`stop` a subject of its own, or does it speak to the reader? Nobody is named in it."""
    left, said, right = lower[begin:start], lower[start:end], lower[end:stop]
    if left.startswith("den ") or _TO_READER.search(lower, begin, stop):
        return True
    if _ONE.fullmatch(left) and (_MANY.fullmatch(said) or (way in "ns" and _IS_TOPIC.match(right))):
        return True
    if _OF_SO_MANY.search(left) or (way == "n" and (_LISTED.fullmatch(left) or (not left and _LISTS_ON.match(right)))):
        return True
    if said.startswith(("på stue", "på intensiv", "på røntgen")) and _PLACED.fullmatch(left):
        return True
    if way == "n" and len(left.split()) > _FEW and _OF_ONE.search(left + right) is None:
        return True
    if _HOUSE.fullmatch(said) and (_OF_TOWN.search(left) or (_ARTICLE.fullmatch(left) and _HOUSE_DOES.match(right))):
        return True
    return _has_subject(left, said)


def _has_subject(left: str, said: str) -> bool:
    """`Kedel 2 har feber`: what stands before the verb is neither somebody nor a part of somebody."""
    verb = said[: said.find(" ") + 1]
    subject = _SUBJECT.fullmatch(left) or (verb and _SUBJECT.fullmatch(left + verb))
    return bool(subject) and _OF_ONE.search(left) is None


def is_things_place(left: str, said: str) -> bool:
    """`fejlen lå hos os`: what stands before it is nobody."""
    if full := _FULL.fullmatch(said):
        left += full[1] or ""
    elif not said.startswith(_LIES_WITH_US):
        return False
    subject = (left.split() or [""])[-1]
    return (
        len(subject) > 4
        and subject.endswith(("en", "et", "erne", "ene"))
        and subject not in KIN
        and role_of(subject) is None
    )
