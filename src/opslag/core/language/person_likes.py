"""What looks like a name where a place, a band or a statue is meant (forveksles med navne): the words around it tell."""

from opslag.core.language.address_words import is_road
from opslag.core.language.names import NOUN_NAMES, WORD_NAMES, is_first_name, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_titles import is_half, is_quoted, is_regnal
from opslag.core.language.reading import Reading, Word

_ACT = Pattern(
    r"\b\w*(?:band|duo|trio|kvartet|orkester|ensemble|popgruppe|rockgruppe|musikgruppe|firma|butik|forretning|café|cafe|forlag|brand|tøjmærke|radioprogram|podcast|serie|kor)(?:en|n|ken|et|t|ten|tet|men|met|ret|s|ets|ens)?"
    r"(?: som|,? der)?,?(?: (?:hedder|kaldet|ved navn|kalder sig))? [\"»”“]?(?:[a-zæøåé]+ & ){0,2}$"
)
"""`bandet Storm & Sol`: two names and an `&` after what bears both."""
_BESIDE = " & "
_ROW_BEFORE = Pattern(r"([A-ZÆØÅ][\w-]+)(?:,| og| samt| eller|/| &| til) $")
_ROW_AFTER = Pattern(r"(?:,| og| samt| eller|/| &)(?: på| ved| i)? ([A-ZÆØÅ][\w-]+)")
_OF_PLACE = Pattern(
    r"\b(?:byens|havnens|parkens|torvets|skovens|åens|søens|fjordens|strandens|rådhusets|museets|bibliotekets|legepladsens|haves|havens|egnens|øens|kirkens|gårdens|zoos|slottets|pladsens|dyreparkens) (?:nye |gamle |store |lille |egen |smukke )?$"
)
"""`Byens Bjørn`: a statue, a tree, a beast."""
_NOT_CALLED = Pattern(r"\bhedder (?:altså |da |jo )?ikke $")
_SOMEBODY_IS = Pattern(
    r"\b(?:han|hun|jeg|vedkommende|manden|konen|naboen|genboen|ejeren|sælgeren|køberen|lejeren|ansøgeren|klageren|formanden|kassereren|læreren|sagsbehandleren|lægen|føreren|finderen|chaufføren|kollegaen)(?: (?:af|til|på|i|fra) [\wæøå]+(?: [\wæøå]+)?)? (?:selv |nu )?(?:hedder|hed|er|var) $|\bmit navn er $|\bnavn: $"
)
_ROAD_ENDS = ("vej", "gade")
"""How a first name and a road may both end; other roads end as last names do."""
_ROADS = frozenset("vej gade sti allé alle torv plads bro skov sø høj bakke have park stræde mark dal kær".split())
_TITLED = Pattern(r"(?:^|\W)(?:hr\.?|herr|fru|frøken|frk\.?|familien|ægteparret) $")
_ROAD_CALLED = Pattern(
    r"\b\w*(?:vej|gade|sti|plads|park|bro|sø|bakke|skov)e?n,? (?:som |der )?(?:nu )?(?:hedder|hed|kaldes|døbt|døbes) $"
)
_NUMBERED = Pattern(r" (?:nr\.? ?)?\d")


def is_nobody(reading: Reading, chain: list[Word]) -> bool:
    """A title, a firm, a king of old, or what only looks like a name."""
    if is_quoted(reading.text, chain) or is_half(reading, chain) or is_regnal(reading.text, chain[-1].end):
        return True
    return _is_like(reading, chain)


def _is_like(reading: Reading, chain: list[Word]) -> bool:
    """A road in a row of roads, half of a band's name, a town's own statue, a name that somebody does not have."""
    opening = reading.lower[max(0, chain[0].start - 40) : chain[0].start]
    if chain[-1].lower in _ROADS and _ROAD_CALLED.search(opening):
        return True
    if len(chain) > 2 or (len(chain) == 2 and is_first_name(chain[0].lower)):
        return False
    word = chain[-1]
    plain = without_genitive(word.lower)
    ahead = reading.lower[max(0, word.start - 60) : word.start]
    if word.text.endswith(_ROAD_ENDS) and _in_row_of_roads(reading.text, word):
        return True
    if plain in NOUN_NAMES and _OF_PLACE.search(ahead):
        return True
    if plain in WORD_NAMES and _NOT_CALLED.search(ahead):
        return True
    paired = reading.text.startswith(_BESIDE, word.end) or ahead.endswith(_BESIDE)
    return paired and _ACT.search(ahead) is not None


def _in_row_of_roads(text: str, word: Word) -> bool:
    """`Rosenvej, Solvej og Bjørnevej`."""
    before, after = _ROW_BEFORE.search(text, max(0, word.start - 40), word.start), _ROW_AFTER.match(text, word.end)
    return any(found and is_road(found[1]) and not is_first_name(found[1].lower()) for found in (before, after))


def is_surname(reading: Reading, chain: list[Word]) -> bool:
    """`han hedder Claus Vej`: somebody who is called like a road, and no house number after it."""
    name = chain[-1]
    if len(chain) < 3 and name.lower in _ROADS and _TITLED.search(reading.lower, max(0, name.start - 12), name.start):
        return not _NUMBERED.match(reading.text, name.end)
    if len(chain) != 2 or chain[1].lower not in _ROADS or not is_first_name(chain[0].lower):
        return False
    ahead = reading.lower[max(0, chain[0].start - 60) : chain[0].start]
    return _SOMEBODY_IS.search(ahead) is not None and not _NUMBERED.match(reading.text, chain[1].end)
