"""What makes somebody recognisable without a name (kendetegn): room, class, age, "eneste", place, time.

Each sort of feature counts once, places at most twice. Two points are enough that neighbours would know who it is.
"""

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read

RECOGNISABLE = 1.5

_LISTED = r"""
0.5 | \bpå (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|\bforleden|til sin egen|\bkl\. \d
0.5 | \bi (?:går|nat|aftes|aften|dag|morges|formiddags|eftermiddags|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags)\b|\bi (?:sidste|denne) uge
0.5 | \bfra \w{4,}(?:en|et)\b
1.0 | \d{1,3}[- ]årig|\b\d{1,3} år\b|\b(?:han|hun|mor|far) er \d\d\b|, \d\d,|\bpå \d\d\b
0.5 | afdeling|afsnit(?:tet)?|plejecent|bosted|skadestuen|institutionen|\bskolen\b|klassen|\bhos os\b|\bvores (?:klub|skole|hold|afdeling|kor)
0.5 | gågaden|havnen|torvet|hallen|byens|byen|gangen|\bfra (?:byen|klubben|koret|blokken)
1.0 | \b(?:yngste|ældste|nyeste|højeste|mindste|største|tidligere|gamle)\b|vandt |vinder
1.0 | \bden (?:nye|unge|lille|ældre|rare|søde|kendte|lokale|sure|\w+hårede|høje|lave|tynde|tykke|kraftige|skaldede|skæggede|stille|frække|kvikke|gamle|flinke|vrede|blonde)|\bi den (?:røde|blå|gule|grønne|sorte|hvide|lyserøde|orange) \w+|\bi alle (?:kender|spørger)|eks-?kone|eks-?mand|\bvores (?:faste|egen|lokale)
1.5 | \b\d{1,2}\.? ?[a-fvxyz]\b|\b\d{1,2}\. (?:klasse|årgang|og \d)|\b(?!vuggestuen|skadestuen|dagligstuen)\w+stuen\b|\b(?:rød|blå|gul|grøn) (?:stue|gruppe)|\w{4,}gruppen\b
1.0 | \bi (?:vuggestuen|børnehaven|klubben|modtageklassen|natholdet|kantinen|køkkenet|receptionen|borgerservice|opgangen|blokken|landsbyen|kvarteret|campingpladsen|havnen|byen)\b|\bfra (?:campingpladsen|havnen|køkkenet|kantinen|lageret|kajen|blokken|kvarteret|landsbyen|øen)\b|på (?:lageret|øen|havnen|vejen)\b
0.5 | \bmin (?:borger|patient|elev|klient|nabo)|\bvi besøgte|\bvi hentede|\bhans eller hendes|\bi (?:mandags|weekenden|efteråret|foråret|sommer|vinter)\b
1.0 | \bfaste? (?:gæst|låner|kunde|bruger|vinterbader|medlem)|stamgæst|(?:i|på|fra) \w{4,}(?:pladsen|praktikken|værkstedet|caféen|holdet|koret|foreningen|bussen|salen|opgangen|klubben|gården|haven|skolen|centret|centeret|huset|hallen|hjemmet)\b
2.0 | \b(?:nummer|rute|linje|bus|opgang|stue|værelse|lejlighed|seng|sengeplads|plads|bolig|boks) \d+|\bnr\.? \d+|\d\. sal\b|stuelejlighed
1.5 | \beneste?\b|\bene (?:elev|pige|dreng|far|mor)|\bkendte?\b|ved (?:alle|jo|godt|nok),? hvem|i ved (?:godt,? |jo,? |nok,? )?hvem|alle (?:i \w+ )?(?:kender|ved)|i kender (?:alle|jo|godt)|kan i huske
1.0 | \bmed (?:den|det|de) (?:røde|blå|gule|grønne|lyserøde|store|lange|lyse|sorte)|rullestol|kørestol|rollator|krykker|stok(?:ken)?\b|hjelm|kasket|fletninger|knallert|hat\b|skæg|tatover|briller og|cykel|hund|gummistøvler
1.0 | nabobyen|\blokale?\b|\bkendt (?:fra|af|for)|\bet kendt|ved siden af|\bover ?for\b|\bpå (?:første|anden|tredje|fjerde) sal|opgangen|bag (?:skolen|kirken|brugsen|hallen|netto)
1.5 | hende,? der|ham,? der|(?:der|som) altid|(?:der|som) plejer|i ved,? (?:hende|ham|den)|hende i ved|ham i ved|\bham med\b|\bhende med\b
1.0 | \b(?:det|den) ene (?:ben|øje|arm|øre)|\bbåret ind
1.0 | \bmidt i (?:tyverne|trediverne|fyrrerne|halvtredserne|tresserne|halvfjerdserne|firserne)|først i (?:tyverne|trediverne)|sidst i (?:tyverne|trediverne|fyrrerne)
1.0 | \bmed (?:to|tre|fire|fem|seks) (?:børn|drenge|piger|hunde|katte)|\b(?:mor|far) til (?:to|tre|fire|fem|en|tvillinger)|\benlig (?:mor|far)|tvilling|trilling
1.0 | \b(?:land|murer|tømrer|slagter|fisker|politi|brand)mand|lærer\b|\bbager|politiker|stjerne\b|\bpræst|\bsanger|skuespiller|\bfrisør|\bkøbmand|\btømrer|\bsmed\b|\bmurer|gårdejer|dommer|træner|\bpostbud|\bdegn|målmand|spiller|organist|mester\b
2.0 | \b(?:den|det) eneste (?:dreng|pige|mand|kvinde|elev|person|voksne|unge|ældre)\w* (?:på|i|fra|hos|her)\b
1.0 | \ben af (?:vores|de) (?:to|tre|fire)\b|\bvores (?:to|tre)\b|\bminde?ste\b|\bdaglige?\b
1.0 | \bi det (?:gule|røde|hvide|gamle|blå|grå|grønne|store|lille) hus|\bhuset på hjørnet
"""
_FEATURES = tuple(
    (float(worth), Pattern(pattern.strip()))
    for line in _LISTED.strip().splitlines()
    for worth, pattern in [line.split("|", 1)]
)
"""The commonest first, for most often they are enough."""
_PLACE = Pattern(r"\b(?:i|på|ved|fra|ad|nær|bag|omkring|for enden af|oppe ad|nede ad|ind hos|nede ved) [A-ZÆØÅ]\w+")


def points(text: str, start: int, end: int) -> float:
    """How much in this stretch of text makes a person without a name recognisable; counted until it is enough."""
    found: float = min(2, len(_PLACE.findall(text, start, end)))
    lower = read(text).lower
    for worth, pattern in _FEATURES:
        if found >= RECOGNISABLE:
            break
        if pattern.search(lower, start, end):
            found += worth
    return found
