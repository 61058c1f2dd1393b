"""The words inside a flat hashtag (`#sommerihavnen`), found by the dictionary; nothing where it is not sure."""

from functools import lru_cache

from opslag.core.language.spelling import is_entry, is_word

SMALL = frozenset(
    "i på og er for til af ved fra om vi det de den en et du os at med som så kan må skal vil har min mit din dit vores".split()
)
LOOSE = frozenset(
    """
    god godt gode bedre bedste ny nyt nye grøn grønt grønne stor stort store større største lille små stærk stærke stærkere glad glade rigtig
    rigtige sjov sjove dejlig dejlige skøn skønne fri frit sund sunde tryg trygge klog kloge lokal lokale dansk danske hel hele halv fuld ung gammel
    sammen altid aldrig nu her der hjem hjemme ud ude ind inde op oppe ned nede frem tilbage alle flere mere mest mange begge hver ingen alt intet
    giv giver gå går kom kommer bliv bliver er var har hav red redder læs læser lån låner tag tager husk stem stemmer tæller tæl lev lever elsk elsker
    pas passer spis spiser lav laver gør bygger byg møder mød ser se vil skal kan må siger sig hjælp hjælper skaber skab flytter
    flyt løfter løft deler del tænk tænker syng synger drik drikker vælg vælger støt støtter følg følger prøv prøver mærk bevæg åbner åben åbent leg
    leger lyt lytter snak snakker tal taler hold holder vis viser søg søger find finder plej sorter tør tak velkommen hvem hvad hvor hvorfor hvordan når
    hvis fordi uden under over mellem efter før mod ved hos ikke også selv kun jeres deres egen eget hinanden folkens derfor fejler gælder virker
    """.split()
)
"""Words that seldom are a part of a compound: with one of them a tag is several words."""
OPENERS = frozenset("vi det et en jeg min mit vores".split())
_LONGEST_WORD = 18


@lru_cache(maxsize=1024)
def words_of(letters: str) -> tuple[str, ...]:
    """Two or more words that the letters are made of, or none when they may well be one word."""
    lower = letters.lower()
    if len(lower) < 6 or not lower.isalpha():
        return ()
    parts = _split(lower)
    if len(parts) < 2:
        return ()
    joined = parts[0] in OPENERS or any(part in SMALL for part in parts[1:-1])
    if len(lower) < 8:
        return parts if joined and not is_word(lower) else ()
    return parts if joined or not is_word(lower) else ()


@lru_cache(maxsize=1024)
def is_compound(letters: str) -> bool:
    """One word put together of words that stand in compounds (`biblioteksuge`); what the dictionary cannot tell is none."""
    lower = letters.lower()
    parts = _split(lower) if lower.isalpha() else ()
    return bool(parts) and not any(part in SMALL or part in LOOSE for part in parts) and is_word(lower)


def _split(lower: str) -> tuple[str, ...]:
    """The fewest words that cover all the letters."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(lower)
    for end in range(1, len(lower) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            known = best[start]
            if known is None or not _is_part(lower[start:end]):
                continue
            shortest = best[end]
            if shortest is None or len(known) + 1 < len(shortest):
                best[end] = (*known, lower[start:end])
    return best[-1] or ()


def _is_part(piece: str) -> bool:
    return piece in SMALL or piece in LOOSE or (len(piece) > 2 and is_entry(piece))
