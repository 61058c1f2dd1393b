"""What makes somebody recognisable without a name (kendetegn): room, class, age, "eneste", place, time.

Each sort of feature counts once, places at most twice. Two points are enough that neighbours would know who it is.
"""

import re

RECOGNISABLE = 2.0

_LISTED = r"""
2.0 | \b(?:nummer|rute|linje|bus|opgang|stue|værelse|lejlighed|seng|sengeplads|plads|bolig|boks) \d+|\bnr\.? \d+|\d\. sal\b|stuelejlighed
1.5 | \b\d{1,2}\.? ?[a-fvxyz]\b|\b\d{1,2}\. (?:klasse|årgang|og \d)|\b(?!vuggestuen|skadestuen|dagligstuen)\w+stuen\b|\b(?:rød|blå|gul|grøn) (?:stue|gruppe)|\w{4,}gruppen\b
1.5 | \beneste?\b|\bene (?:elev|pige|dreng|far|mor)|\bkendte?\b|ved (?:alle|jo|godt|nok),? hvem|i ved (?:godt,? |jo,? |nok,? )?hvem|alle (?:kender|ved)|i kender (?:alle|jo|godt)|kan i huske
1.5 | hende der|ham der|\bham med\b|\bhende med\b
1.0 | \b(?:yngste|ældste|nyeste|højeste|mindste|største|tidligere|gamle)\b|vandt |vinder
1.0 | \bden (?:nye|unge|lille|ældre|rare|søde|kendte|lokale|sure)|eks-?kone|eks-?mand|\bvores (?:faste|egen|lokale)
1.0 | \d{1,3}[- ]årig|\b\d{1,3} år\b
1.0 | \bmed (?:den|det|de) (?:røde|blå|gule|grønne|lyserøde|store|lange|lyse|sorte)|rullestol|kørestol|tatover|briller og|cykel|hund|gummistøvler
1.0 | \b(?:det|den) ene (?:ben|øje|arm|øre)|\bbåret ind
0.5 | afdeling|afsnit(?:tet)?|plejecent|bosted|skadestuen|institutionen|\bskolen\b|klassen|\bhos os\b|\bvores (?:klub|skole|hold|afdeling|kor)
0.5 | gågaden|havnen|torvet|hallen|byens|byen|gangen|\bfra (?:byen|klubben|koret|blokken)
0.5 | \bi (?:går|nat|aftes|aften|dag|morges|formiddags|eftermiddags|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags)\b|\bi (?:sidste|denne) uge
0.5 | \bpå (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|\bforleden|til sin egen|\bkl\. \d
"""
_FEATURES = tuple(
    (float(worth), re.compile(pattern.strip(), re.IGNORECASE))
    for line in _LISTED.strip().splitlines()
    for worth, pattern in [line.split("|", 1)]
)
_PLACE = re.compile(r"\b(?:i|på|ved|fra|ind hos|nede ved) [A-ZÆØÅ]\w+")


def points(text: str, start: int, end: int) -> float:
    """How much in this stretch of text makes a person without a name recognisable."""
    places = min(2, len(_PLACE.findall(text, start, end)))
    return places + sum(worth for worth, pattern in _FEATURES if pattern.search(text, start, end))
