"""Names in texts without capitals (navne med småt): who writes in small letters names people so too."""

from collections.abc import Iterator, Sequence

from opslag.core.language.names import NOUN_NAMES, WORD_NAMES, first_names, is_last_name, last_names, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import KIN
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_COMMON, _LESS_COMMON, _TOLD_COMMON = 350, 1500, 4000
"""How frequent a name must be: anywhere, after a word that people follow, after one that only a name follows."""
_TOLD = frozenset("min mit mor til far kone mand hos og".split())
_SURELY_TOLD = (KIN - {"mor", "far", "mand", "kone", "børn", "barn", "familie", "forældre"}) | frozenset(
    """
    hedder hed naboen nabo veninden veninde kæresten kollegaen kollega hr fru frk fr tante onkel moster faster chefen lederen søn sønnen datter datteren
    sagsbehandler sagsbehandleren borger svigersøn svigerdatter lejer lejeren kammeraten drengen pigen klassekammeraten vikaren pedellen
    """.split()
)
_KIN_OF_MINE = frozenset("mor far mand kone nabo".split())
_MINE = frozenset("min mit hans hendes vores din gamle lille afdøde kære ældste yngste deres".split())
_MET = Pattern(
    r"\b(?:tal(?:t|te|er)|snakke(?:t|de|r)|gift|sammen|mødes?|mødtes|aftal(?:t|te)|skændtes|bor|fulgtes) med $|\b(?:ringe[tr]|ringede|spurgt|skrevet|hilst?) (?:til|på) $|\b(?:set|mødt|mødte|kender|besøgt|spurgt|savner) $|(?:^|\bhej,? )det er (?:bare |lige )?$|\bmit (?:eget )?navn,? (?:er )?$"
)
_NEVER = frozenset(
    """
    alle far mor igen alligevel tak selv kommune borger begge venner folk team jer skole bestyrelse dag juni juli april maj sommer vinter art love
    land kirke konge star sky find vester ion omer le van vi jo my ny den der var har kan vil som for her nu ved bor tue pil siv gro adel roman kit
    enes fin ture dan tea may ea elle van bad sine mine din hun han de du det en et ham nok bare kun lige da men med ti to ni tal bror søster else helle line lykke
    """.split()
)
_AMONG_WORDS = frozenset(
    """
    hans per signe frank lærke palle mille tom mark rune august alma bjørn aksel stig børge liv rosa tage storm vera marc ane ebbe jon henry jack anker thi
    sten aske silke merle alba ester birk vita nana rose kåre saga iris alf nor linea ask flora nova kristen amin emir vibe lucia tor andre kris lilje iver gerd
    sejr atlas florin manuel aura chili bob sander lasse bent ben finn mia mie holm rene lone freja bo ib kaj knud svend niels otto karla asta
    """.split()
)
"""Names that are also words, or short: only where somebody is told to be named."""
_NO_LAST = frozenset(
    "ring post vest bro kom skriv bank ny land ven ud find kamp ude hus nord syd øst by bus tog fly ko".split()
)
_NATURE = frozenset(
    "mark skov lund holm dal berg bak bakke krog smed stald vind damp busk bæk høj toft munk ravn sand kær eng lind".split()
)
_BEGUN = Pattern(r"[a-zæøå]{3}[.!?]\s+[a-zæøå]{2}|\n[a-zæøå]{2}")
"""A sentence that begins in small letters."""
_CAPITAL = Pattern(r"[A-ZÆØÅ][a-zæøåéü]")


def in_small(reading: Reading) -> Iterator[Span]:
    """Everybody named in a text that is written without capitals (shouting does not count)."""
    if not _is_small(reading.text):
        return
    named: set[str] = set()
    reached = 0
    for index, word in enumerate(reading.words):
        if index < reached or not word.text.islower():
            continue
        length = _length(reading, index) or (without_genitive(word.lower) in named and 1)
        if length:
            reached = index + length
            named.add(without_genitive(word.lower))
            yield Span(word.start, reading.words[reached - 1].end)


def _is_small(text: str) -> bool:
    """Hardly a capital, and sentences that begin without one."""
    if text[:1].islower():
        return len(_CAPITAL.findall(text)) < 2
    begun = len(_BEGUN.findall(text))
    return begun > 1 and len(_CAPITAL.findall(text)) <= begun


def _length(reading: Reading, index: int) -> int:
    """Of how many words the name is made that begins here; 0 where none does."""
    words = reading.words
    plain = without_genitive(words[index].lower)
    rank = first_names().get(plain, 9999)
    if rank > _TOLD_COMMON or plain in _NEVER or words[index].lower in _NEVER:
        return 0
    more = _more(words, index, doubtful=plain in WORD_NAMES or plain in _AMONG_WORDS)
    if rank < _least(reading, index, plain) or more:
        return 1 + more
    return 0


def _least(reading: Reading, index: int, plain: str) -> int:
    """How frequent the name must be to be believed here."""
    words = reading.words
    ahead = words[index - 1].lower if index else ""
    before = words[index - 2].lower if index > 1 else ""
    touching = index and reading.text[words[index - 1].end : words[index].start] in (" ", ", ")
    sure = touching and (ahead in _SURELY_TOLD or (ahead in _KIN_OF_MINE and before in _MINE))
    sure = sure or _MET.search(reading.lower, max(0, words[index].start - 24), words[index].start) is not None
    if sure:
        return _COMMON if plain in NOUN_NAMES else _TOLD_COMMON
    if plain in WORD_NAMES or plain in _AMONG_WORDS or len(plain) < 4:
        return _COMMON if plain not in NOUN_NAMES and _has_company(words, index) else 0
    return _LESS_COMMON if ahead in _TOLD else _COMMON


def _has_company(words: Sequence[Word], index: int) -> bool:
    """`bent og ruth`: does one whose name is no word stand beside?"""
    beside = [
        words[i + 2 * way].lower for way in (1, -1) for i in [index] if _is_and(words, i + way) and i + 2 * way >= 0
    ]
    return any(_is_plain(name) for name in beside)


def _is_and(words: Sequence[Word], index: int) -> bool:
    return 0 < index < len(words) - 1 and words[index].lower == "og"


def _is_plain(name: str) -> bool:
    """A common name that is no word at all."""
    common = first_names().get(name, 9999) < _COMMON and len(name) > 3
    return common and name not in WORD_NAMES | _AMONG_WORDS | _NEVER


def _more(words: Sequence[Word], index: int, *, doubtful: bool) -> int:
    """How many last and middle names follow."""
    count = 0
    for last, word in zip(words[index : index + 3], words[index + 1 : index + 4], strict=False):
        plain = without_genitive(word.lower)
        if word.start - last.end != 1 or plain in _NO_LAST or plain in _NEVER or not word.text.islower():
            break
        surname = is_last_name(plain, common=True) and not (doubtful and plain in _NATURE)
        middle = (
            first_names().get(plain, 9999) < _LESS_COMMON and plain not in WORD_NAMES | _AMONG_WORDS and len(plain) > 3
        )
        if not (surname and last_names().get(plain, 9999) < _LESS_COMMON * 2) and not middle:
            break
        count += 1
    return count
