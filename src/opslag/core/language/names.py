"""Danish names (navne): first and last names of the population in order of frequency, and those that are also words.

The lists are cut from Statistics Denmark's (Danmarks Statistik) figures of 2021; see data/README.md.
"""

from functools import cache

from opslag.core.language.word_files import text_of

COMMON_FIRST = 2500
COMMON_LAST = 3000

RARE_NAMES = frozenset(
    """
    adel anemone anis asters atlas bellis boy broder bue bøje chili dahlia dress fares grant hind hue ion jeans jihad junior kamel
    karma kastanje kit knirke kobra lam lama lava lotus lus lykkes lyng magnolia majs manna margarita marine mejse melis miks mile mis
    muslim ninja odds palma paprika ping pusle rand remis rim rise rubin sari shaker sinus sultan tau tin tuba tulle urban yen
    """.split()
)
"""Nouns that hardly anybody is called (`Lus går efter varme hoveder`)."""
WORD_NAMES = frozenset(
    """
    alba angel april art ask aske august aura aurora ben bent berg birk bitten bjørn bo bror dag dagmar dal due ea eden
    eg elle else engel ester falk fin find fine finn flora freja fryd frø gro gry hans hassel hope iris jo joy juli juni
    just kaj kit klit knud knude konge kristen land lilje lilla linde line liv liva love lucia luna lykke lærke maj mark mars
    max may mia mie mille milo mynte nat niels nova odin otto palle pax per pil princess ravn regner rene rie roman rosa
    rose rosen saga sander sejr sif sille sine skipper sky sol sommer star stella sten stine storm sus svane svend
    perle thor timian tine tom tone torden trille ture ulv vagn vera vibe vilde villa ville viola vinter vita
    """.split()
) - frozenset("hans niels svend mia mie mille stine tine line stella luna else ester otto max dagmar rosa".split())
"""First names that a sentence may begin with as an ordinary word."""

NOUN_NAMES = WORD_NAMES & frozenset(
    """
    storm sol liv rose rosa maj april juni juli august vinter sommer frø dag sten sejr land torden sky star mars art konge
    angel fryd hope lykke rosen saga iris viola lilje lilla vilde bror kit ravn due svane ulv falk bjørn birk berg dal eg
    """.split()
)
"""Those that are nouns: at the beginning of a sentence they may be what it is about (`Storm er på vej`)."""

NOT_NAMES = frozenset(
    """
    aula siri alexa digital post mit dit sit prusa mercedes tesla lego falck asia india china london paris berlin milano sofia-kirken europa amerika
    danmark norden jylland fyn sjælland amager tyrkiet israel jordan georgia florida virginia carolina sydney victoria-søen
    covid corona facebook instagram linkedin google youtube zoom teams meebook minuddannelse ikea matas netto rema bilka
    føtex meny power sonos apple microsoft office excel word intra joki adhd ppr sfo kfu islam jul juleaften
    sirius saturn jupiter andre andres vi de du den det der han hun jeg man nu kun min din sin mine dine sine vor vores deres tak god godt så her hvad
    gul ros mor far mormor farmor morfar farfar mester mads-skov folket bamse bamsen teddy tante onkel ramadan eid diwali advent
    """.split()
)
"""Capitalised words that stand in the name lists or near them and are hardly ever a person in a post."""


@cache
def first_names() -> dict[str, int]:
    """First names in lower case with their rank, 0 for the most frequent."""
    return {name: rank for rank, name in enumerate(_lines("first-names.txt"))}


@cache
def last_names() -> dict[str, int]:
    """Last names in lower case with their rank."""
    return {name: rank for rank, name in enumerate(_lines("last-names.txt"))}


def is_first_name(lower: str, *, common: bool = False) -> bool:
    """Is it borne as a first name? `common`: among the most frequent. Double names count when each part does."""
    rank = first_names().get(lower)
    if rank is None and "-" in lower:
        return all(is_first_name(part, common=True) for part in lower.split("-") if part)
    return rank is not None and lower not in NOT_NAMES and (not common or rank < COMMON_FIRST)


def is_last_name(lower: str, *, common: bool = False) -> bool:
    """Is it borne as a last name? `common`: among the most frequent."""
    rank = last_names().get(lower)
    if rank is None and "-" in lower:
        return all(part in last_names() for part in lower.split("-") if part)
    return rank is not None and (not common or rank < COMMON_LAST)


def without_genitive(lower: str) -> str:
    """`emils` -> `emil`; a name that itself ends in s stays."""
    head, dash, tail = lower.rpartition("-")
    if dash:
        return head + dash + without_genitive(tail)
    plain = lower.rstrip("'’")
    if plain.endswith(("'s", "’s")):
        return plain[:-2]
    if not plain.endswith("s") or len(plain) < 3:
        return plain
    whole, shorter = first_names().get(plain, 99_999), first_names().get(plain[:-1], 99_999)
    if whole == shorter:
        return plain if plain in last_names() else plain[:-1]
    return plain if whole < 10 * shorter + 20 else plain[:-1]


def _lines(name: str) -> list[str]:
    return text_of(name).split()
