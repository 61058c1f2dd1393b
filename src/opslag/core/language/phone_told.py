"""Whose a telephone number is, told outright (sagt ligeud): by the words just before, by a note after it, by whoever writes."""

import re

from opslag.core.language.addresses import addresses
from opslag.core.language.patterns import Pattern
from opslag.core.language.phone_outright import outright
from opslag.core.language.phone_parties import by_party
from opslag.core.language.phone_signs import (
    CITIZEN,
    MOBILE,
    house_meant,
    one_meant_works,
    signs_at_work,
    speaks_of_post,
    writes_to_citizen,
)
from opslag.core.language.surroundings import digits_of

_JUST_OWN = Pattern(
    r"\b(?:privat\w*|hjemmenummer|mig|til ham|til hende|fat i ham|fat i hende)\b[^.!?]{0,12}$|\b(?:hans|hendes|min|mit|deres|sin|sit|egen|eget) (?:\w+ )?(?:nummer|privatnummer|telefon\w*|mobil\w*|tlf\.?|nr\.?|fastnet\w*)\b[^.!?]{0,8}$"
)
_JUST_WORK = Pattern(
    r"\bsidder på $|\b(?:arbejds|tjeneste|vagt|nød|hente?|tur|lejr|kontor|direkte|hoved|omstillings|døgn|akut|presse|afdelings|bag|fælles|lokal)[- ]?(?:telefon\w*|mobil\w*|nummer|nummeret|tlf\.?|nr\.?|linje\w*)\b(?:, [^.!?\d]{3,25},)?(?![^.!?]{0,20}privat)[^.!?\d]{0,16}$"
)
"""The words just before say that it is one for work."""
_TITLES = Pattern(
    r"\b\w*(?:sagsbehandler|rådgiver|lærer|leder|chef|pædagog|vejleder|konsulent|kontaktperson|vicevært|pedel|visitator|rektor|sekretær)(?:en)?s (?:\w+ )?(?:nummer|telefon\w*|mobil\w*|tlf\.?)[^!?\d]{0,25}$"
)
"""`min sagsbehandlers nummer`."""
_MINE = Pattern(
    r"(?<!privat )(?<!mobilepay )\b(?:mig|min|mit|jeg (?:sidder|træffes|er (?:på|i)|kan (?:træffes|fanges|nås)))\b(?![^.!?]{0,60}mobilepay)(?![^.!?]{0,20}privat)[^.!?]{0,25}\??\s?$"
)
_AT_DUTY = Pattern(
    r"\b(?:hilsen|hilsner|mvh|vh|kh)\b[^.!?\d]{0,40}\b(?:(?:din|jeres) \w*(?:konsulent|sagsbehandler|kontaktperson|rådgiver|vejleder|mentor|lærer|pædagog|koordinator|leder|jordemoder|sygeplejerske|terapeut)"
    r"|\w*(?:konsulent|sagsbehandler|rådgiver|koordinator|sygeplejerske|jordemoder|afdelingen|forvaltningen|sekretariatet)|team [a-zæøå]+|jobcenter [a-zæøå]+|borgerservice|visitationen|hjemmeplejen|[a-zæøå]+ kommune)\W*(?:$|\n)"
)
"""Signed by somebody at work: `mig` is an office."""
_SERVES = Pattern(
    r"\bvi har (?:nu )?(?:modtaget|rettet|registreret|noteret|fundet|slettet|behandlet|oprettet|afgjort) (?:\w+ )?(?:din|dit|dine|jeres)\b|^[a-zæøå]+(?:kontoret|afdelingen|forvaltningen|centret) svarer:"
)
"""What only an office does for somebody."""
_NOTED = (
    Pattern(r"\s?[(–-] ?(?:privat\w*|hjemme\w*|fastnet hjemme|egen)\b"),
    Pattern(
        r"\s?[(,–-] ?(?:(?!(?:moder|fader|søn|datter|ejer|borger|beboer|nabo|dreng|pige|barn|kon|mand|kvind|famili|moster|elev)e?n?s)[a-zæøå]{3,}(?:en|et|erne)s (?:\w+ )?(?:telefon|mobil|tlf|nummer|nr\b|linje))|\s?[(–-] ?(?:arbejd\w*|arb\.|lokal\w*|job\w*|kontor\w*|vagt\w*|tjeneste\w*|direkte|omstilling\w*|reception\w*|døgnvagt\w*)\b"
    ),
)
"""What is noted just after a number: one's own, or for work."""
_ASKED = Pattern(
    r"\b(?:kan|må|skal|vil) i (?:ikke |godt |bare |gerne |lige )?(?:ringe|sms\w*|fange mig|nå mig|skrive)(?: til mig)?(?: på)? $"
)
"""`Kan I ringe`, asked of the house by somebody."""
_SLOT = Pattern(r"[\s,;:.()–-]*(?:(?:tlf|telefon|mobil|mob|tel|fastnet|nr|telefonnummer)\b[\s.:]*)*", re.IGNORECASE)
_OR_CALL = Pattern(
    r"[,.]? (?:eller|og|el\.) (?:send (?:en )?)?(?:sms|ring|skriv|tlf\.?)(?: til| på)?:? ", re.IGNORECASE
)
_ADVERT = Pattern(
    r"\b(?:søger (?:nyt |et (?:godt )?)?hjem|gives (?:væk|bort)|bortgives|foræres|sælges|byttes|til salg|afhentes gratis|bortløbet|løbet væk|savnes)\b"
)
"""`Killinger søger hjem, kig forbi Elmevej 3 eller sms`."""
_TO_YOU = Pattern(
    r"\b(?:vi|forgæves) [^.!?]{0,20}\b(?:forsøgt|prøvet|ringet|ringede|prøvede)\b[^.!?\d]{0,40}$|\b(?:sms\w*|besked\w*|kode\w*|påmindelse\w*)\b[^!?]{0,30}\bsendt\b[^!?]{0,20}\btil $|\b(?:dit|din) (?:nye |gamle |private )?(?:nummer|nr\.?|telefonnummer|mobilnummer|mobil|telefon|tlf\.?)(?:\W{0,3}| (?:står|er|har|figurerer|ligger|fremgår|stod|var|findes|vises)\b[^.!?\d]{0,35}(?:som|er|til|med|:) ?)$|\bdu (?:ringer fra|ringede|skriver fra|sms'ede|har (?:oplyst|opgivet|givet os)|opgav|oplyste|gav os)\b[^.!?\d]{0,25}$|\b(?:træffe|kontakte|få fat (?:i|på)|ringe til) dig\b[^.!?\d]{0,15}$"
)
_CALLED = Pattern(
    r"\b(?:ringet|ringede|kontaktet|ringe|klaget|klagede|skrevet|henvendt (?:mig|os|sig)|meldt(?: det| den)?|anmeldt(?: det| den)?|talt|prøvet) (?:\d+ gange |flere gange |mange gange |\w+ gange )?(?:til|på|op til|med) $"
    r"|\b(?:skulle|skal|kunne|kan) (?:bare )?ringe (?:til )?$"
)
_THEY_CALL = Pattern(
    r"\b(?:din|dit|dine|jeres|borgere\w*|pårørende|forældre\w*|ansøgere?)\b[^.!?\d]{0,30}\b(?:kan|skal|bør|bedes|må) [^.!?\d]{0,12}ringe (?:på|til) $"
)
"""`Din samlever kan ringe på`: the one who calls, not the one called."""
_MY_NUMBER = Pattern(
    r"\b(?:min|mit) (?:\w+ )?(?:mobil\w*|nummer|mobilnummer|telefonnummer|tlf\w*|telefon)\b[^\d]{0,40}[.!?]\s*(?:fjern|slet|visk|tag|drop|brug|glem|ret|skriv|prøv|det er|den er|her er)\b[^.!?\d]{0,25}$"
    r"|\b(?:hun|han|borger\w*|cpr|patienten)\b[^\n]{0,70}\bny(?:t|e)? (?:tlf|telefon\w*|nummer|mobil\w*|nr)\b[^!?\d]{0,6}$"
    r"|\b(?:spær(?:re|ret|)|bloker(?:e|et|er|)) (?:nummeret |nr\. ?)?$"
)
"""`Det er min mobil! Fjern`."""
_ASKS = Pattern(
    r"\b(?:han|hun|borger\w*|patienten|mor|far|moren|faren|datteren|sønnen|ægtefælle\w*) (?:\w+ )?(?:beder|bad|ønsker|vil|foretrækker)\b[^.!?\d]{0,40}\b(?:opkald|opringning|ringe[st] op|ringet op|ringes)\b[^.!?\d]{0,15}$"
)
"""A wish to be rung, or a new number noted about somebody."""
_NOT_ANSWERED = Pattern(r"\b(?:han|hun|mor|far) (?:svarer|svarede|tager|tog) (?:ikke|aldrig)\b[^.!?\d]{0,30}$")
_NOTED_NAME = Pattern(r" ?\((?:[A-ZÆØÅ][a-zæøåé]+)\b")
"""`MobilePay 40 81 33 29 (Inge`."""
_THEIRS = Pattern(
    r"\b(?:hans|hendes) (?:mobil\w*|nummer|telefon\w*|tlf\.?|nr\.?)(?: er)?:? $|\b(?:til|fat i|fat på) (?:ham|hende)(?: på)?:? $"
)
_OF_THEM = Pattern(r"\bderes (?:nummer|telefon\w*|tlf\.?|nr\.?)(?: er)?:? $")
_RANG_FROM = Pattern(
    r"\b(?:hun|han|borger\w*|anmelder\w*|kvinde\w*|mand|manden|mor|far|moren|faren|datter\w*|søn\w*|nabo\w*|vedkommende|nogen|nogle|svindler\w*|(?:den|ham|hende|dig),? der)\b[^.!?]{0,50}\bring(?:er|ede|et)(?: op| ind| til [a-zæøå]+)? fra (?:nummer(?:et)? |nr\.? |tlf\.? )?$"
)
_ALL_OWN = Pattern(
    r"\b(?:begge|alle|numrene|det|dette)(?: numre(?:ne)?)? er (?:jo |altså )?(?:deres|folks|medlemmernes|jeres) (?:private|egne)\b"
)
"""`Begge numre er deres private`, said of all in the text."""
_RINGS_FROM = Pattern(r"\b(?:ringe[rt]?|ringede|skriver|skrev|sms'er)\b[^.!?]{0,45} fra $")
_RUNG = Pattern(
    r"\bjeg\b[^.!?]{0,40}\b(?:ringe[rt]? (?:\w+ gange )?til|ringede til|ringe[rt]? på|skulle ringe til|lagt (?:en )?besked [^.!?\d]{0,25}på|blev bedt om at ringe til|klaget til|prøvet(?: at ringe til)?) $"
)
_YOURS = Pattern(
    r"[?!., ]{1,4}(?:det|som|der) (?:er|var|skulle være|skal være|burde være|plejer at være) (?:jo |vist |ellers )?(?:jeres|kommunens|skolens|hoved\w+|omstilling\w*|reception\w*|\w*vagten)"
    r"|[?!., ]{1,4}(?:men )?(?:det|som|der|her) (?:er|var|går|stilles|hører) (?:\w+ ){0,3}(?:telefonsvarer|omstilling|central|til|hos) (?:fra|til|hos|i|på) (?!mig|ham|hende|min|vores)[a-zæøå]+(?:et|en|erne)\b"
    r"|[, ]{1,2}(?:er )?det (?:rigtige|rette) (?:nummer|nr\.?) (?:til|hos|på)\b"
    r"|\? så er det (?:bare )?(?:os|kommunen|vagten|[a-zæøå]+(?:skolen|kontoret|afdelingen|centret))\b"
    r"|,? ?(?:så )?bliver (?:jeg|man|vi) (?:\w+ )?(?:stillet|viderestillet|omstillet|sat)\b"
)
"""What is said of the number afterwards: it is a house's."""
_KIN_AFTER = Pattern(
    r"(?: [a-zæøå ]{2,25})?[.,!] ?(?:det|som|der) (?:er|var|tilhører|viste sig at være) (?:\w+,? ){0,5}(?:hans|hendes|borgerens?|ekskone\w*|eksmand\w*|kæreste\w*|private?|nabo\w*|datter\w*|søn\w*|mor|far)\b"
)
"""What is said of the number afterwards: it is somebody's."""
_MY_OWN = Pattern(r"\b(?:min|mit|mig|privat\w*)\b")
_SERVICE = frozenset("70 80 90".split())


def told(text: str, number: re.Match[str], ahead: str, ours: bool, kind: str) -> tuple[bool, float] | None:
    """Whose, where it is told outright; None where it is not. `ours`: a word for somebody's own stands nearest before."""
    return (
        _by_note(text, number, ahead)
        or by_party(text, number, kind)
        or _by_duty(text, number, ahead, ours, kind)
        or _by_own_words(text, number, ahead, ours, kind)
        or _by_story(text, number, ahead, kind)
    )


def _by_note(text: str, number: re.Match[str], ahead: str) -> tuple[bool, float] | None:
    """A note just after the number, or one's own words to whom it belongs."""
    private = outright(ahead, text[number.end() : number.end() + 90])
    if private is not None:
        return private, 0.85
    if _TO_YOU.search(ahead):
        return True, 0.9
    if number[0].startswith("116"):
        return False, 0.95
    own_noted, work_noted = (noted.match(text, number.end()) for noted in _NOTED)
    return (own_noted is not None, 0.9) if own_noted or work_noted else None


def _by_duty(text: str, number: re.Match[str], ahead: str, ours: bool, kind: str) -> tuple[bool, float] | None:
    """Said to be one for work, or `mig` of somebody who signs at work."""
    if _JUST_WORK.search(ahead) or _TITLES.search(text[max(0, number.start() - 60) : number.start()].lower()):
        return False, 0.9
    if ours and _MINE.search(ahead) and _is_signed_at_work(text):
        return False, 0.9
    theirs = _THEIRS.search(ahead) and (one_meant_works(text, number) or _is_served(text, ahead))
    if theirs or (_OF_THEM.search(ahead) and house_meant(text, number)):
        return False, 0.85
    called = not ours or _CALLED.search(ahead)
    if kind in _SERVICE and not _MY_OWN.search(ahead):
        return False, 0.9
    service = "presse" in ahead or digits_of(number[0]).endswith("00")
    return (False, 0.9) if called and service else None


def _is_served(text: str, ahead: str) -> bool:
    """`Du skal møde hos Monica. Ring til hende på`: does an office tell whom to ring?"""
    return "til h" in ahead and "dig" not in ahead and writes_to_citizen(text)


def _rang_at_work(text: str, number: re.Match[str]) -> bool:
    return speaks_of_post(text, number.start()) or one_meant_works(text, number)


def _by_own_words(text: str, number: re.Match[str], ahead: str, ours: bool, kind: str) -> tuple[bool, float] | None:
    """Said to be one's own, in the sentence or just before it."""
    asked = kind in MOBILE and _ASKED.search(ahead) and CITIZEN.search(text.lower())
    if asked or (ours and _JUST_OWN.search(ahead)):
        return True, 0.9
    if _ASKS.search(ahead) or (_NOT_ANSWERED.search(ahead) and CITIZEN.search(text.lower())):
        return True, 0.8
    lent = "mobilepay" in ahead and _NOTED_NAME.match(text, number.end())
    if (
        lent
        or (_RANG_FROM.search(ahead) and not _rang_at_work(text, number))
        or (_RINGS_FROM.search(ahead) and CITIZEN.search(text.lower()))
    ):
        return True, 0.8
    if "umre" in text and _ALL_OWN.search(text.lower()):
        return True, 0.9
    return (True, 0.8) if _MY_NUMBER.search(text[max(0, number.start() - 90) : number.start()].lower()) else None


def _by_story(text: str, number: re.Match[str], ahead: str, kind: str) -> tuple[bool, float] | None:
    """What is said of the number afterwards, who rang it, or the home it stands after."""
    if _YOURS.match(text[number.end() : number.end() + 60].lower()):
        return False, 0.8
    if (kind not in MOBILE and _RUNG.search(ahead)) or _THEY_CALL.search(ahead):
        return False, 0.8
    if _KIN_AFTER.match(text[number.end() : number.end() + 90].lower()):
        return True, 0.7
    return (True, 0.8) if _lives_before(text, number) else None


def _is_signed_at_work(text: str) -> bool:
    """Is it an office that writes `mig` and `min`?"""
    lower = text.lower()
    if _AT_DUTY.search(lower):
        return True
    return not CITIZEN.search(lower) and (_SERVES.search(lower) is not None or signs_at_work(text))


def _lives_before(text: str, number: re.Match[str]) -> bool:
    """Does it follow the address of somebody at home?"""
    homes = [a for a in addresses(text) if a.private and 0 < number.start() - a.end < 25]
    sold = _ADVERT.search(text.lower()) is not None
    return any(
        (home.confidence >= 0.8 and _SLOT.fullmatch(text, home.end, number.start()))
        or (sold and _OR_CALL.fullmatch(text, home.end, number.start()))
        for home in homes
    )
