"""Things and beasts that bear a person's name (ting med navn): buses, ploughs, rooms, horses, roses, robots, storms.

A first name, alone or in a list, is no person's when the words around it say what bears it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_contexts import NAMED_THING
from opslag.core.language.person_places import Person
from opslag.core.language.person_roles import KIN, role_of
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_COMPOUNDS = """
n r rne       | slange skildpadde papegøje færge maskine drone hytte bjørneunge løveunge elefantunge girafunge sælunge tigerunge ulveunge fugleunge
n r rne       | havfrue bogserie kampagne klokke bamse dukke vindmølle søløve havkat lampe gynge rutsjebane flagermus
en er erne    | killing kylling undulat giraf elefant delfin pingvin traktor tulipan satellit figur kanin orkan cyklon tyfon skonnert musical opera revy
en er erne    | lastbil elbil varebil skraldebil brandbil isbil personbil politibil legetøjsbil racerbil ballon vaskebjørn
en e ene      | hund hvalp hest isbjørn plov båd vogn guldfisk akvariefisk stol bænk snegl
en e ne       | saltspreder julekalender hamster kutter isbryder sandgraver scooter klipper støvsuger printer computer edderkop fryser tørretumbler
et e ene      | skib næsehorn fly rugbrød pindsvin dyr
et er erne    | fartøj lokomotiv
tet ter terne | skelet
ket kene      | lavtryk
et er erne    | træ
sen ser serne | bus kaktus
ten ter terne | robot maskot chatbot
ken ker kerne | kajak
ken ke kene   | blok
met mene      | grupperum kølerum
t r rne       | mødelokale
et ene        | marsvin hængebugsvin
"""
"""Nouns with their endings; a compound may end in them (`skolebusserne`)."""
_WORDS = """
n er erne     | alpaka lama
n r rne       | kvie høne hane ilder rotte jolle galease måge ugle villa kampagne statue rose pære krabbe løve
en er erne    | bil kano tunnel trailer sæl hval kran helikopter station bygning skulptur forestilling platform pony ræv serie
en e ene      | kalv gris stork hjort trold
en e ne       | server
ten te tene   | kat
et er erne    | system
t r rne       | æble lokale kollegium
"""
_FORMS = frozenset(
    """
    køer køerne koen høns fisk fårene lammet lammene hønsene ænderne gæssene gåsen dyret dyrene fuglen fuglene bierne toget togene flyet flyene bøgerne bogen filmen
    cykler cyklerne cyklen elcykler elcyklerne elcyklen ladcykler ladcyklerne ladcyklen kartofler kartoflerne kartoflen tomater tomaterne rummet rummene
    stormen stormene romanen sangen rosen appen botten æslet æslerne føllet geden gederne ulven ulvene bjørnen bjørnene ørnen svanen fisken fiskene
    sorten sorterne æblesorten æblesorterne kartoffelsorten kartoffelsorterne løvinden hingsten vallakken hoppen hingst vallak øllen vinen osten
    nissen heksen dragen kunstværket mus musen musene svinene shelteren shelterne fryseren fryserne gyngen gyngerne rutsjebanen hunnen hannen bænken bænkene guder planeter måner stjernebilleder
    """.split()
)
_NOT_THINGS = frozenset("rose rosen nissen krabbe løve server antabus både".split())
"""Forms that are also something else, or somebody's name."""
_NAMED_ONLY = frozenset(
    """
    hold holdet holdene grupper grupperne gruppe gruppen stuer stuerne stue stuen afdelinger afdelingerne afdelingen afsnittene etaper etaperne husene huset
    broer broerne broen hallerne hallen salene teams teamene klynger klyngerne enheder enhederne boenheder boenhederne ruter ruterne ruten værelserne
    """.split()
)
"""Of these only "hedder" and the like tell so; a colon may also come before those who belong there."""
_OFFENSIVE = frozenset(
    "gris grise gås gæs høns høne so køter køtere abe aber rotte rotter slange slanger æsel æsler heks drage drager får".split()
)
"""What somebody is called in anger: after `er` it says nothing of who bears the name."""


def _forms(listed: str) -> Iterator[str]:
    for line in listed.strip().splitlines():
        endings, _, nouns = line.partition("|")
        for noun in nouns.split():
            yield noun
            yield from (noun + ending for ending in endings.split())


_COMPOUNDED = frozenset(_forms(_COMPOUNDS)) | {"køer", "køerne", "hængebugsvin", "hængebugsvinene"}
_WHOLE = (_FORMS | frozenset(_forms(_WORDS))) - _NOT_THINGS
_LIST_AHEAD = Pattern(
    r"(?:(?<![\w-])[A-ZÆØÅ][\w'’-]*(?: [A-ZÆØÅ][\w-]*)?(?: \([^)\n]*\))?(?:,? og |,? eller | samt |, | & ))+$"
)
_LIST_BEHIND = Pattern(
    r"(?:(?: \([^)\n]*\))?(?:,? og |,? eller | samt |, | & )[A-ZÆØÅ][\w'’-]*(?: [A-ZÆØÅ][\w-]*)?)*(?: \([^)\n]*\))?"
)
_CALLED = Pattern(r"\b(?:hedder|hed|hedde|kaldes|kaldt|døbt|navn\w*|opkaldt|lyder)\b[^.!]{0,35}$")
_APART = (", ", " – ", " (", ": ")
_FIRST_WORD = Pattern(r"([A-ZÆØÅ][\w-]+) (?=[A-ZÆØÅ])")
_STOPS = Pattern(r"[.!?…]\s+[A-ZÆØÅ]|\n")
_PROPOSED = "forslag"
"""`Hvad skal kalven hedde? Forslag: Ditte, Maja.`"""
_STANDS_BY = Pattern(r" (?:lille |store |gamle )?(?:[\"»”“'‘](?:\w+ )?)?")
_TOLD_OF = Pattern(r"(?: (?!af|til|kl|fra|med|på|for|i )[a-zæøå]+){1,3}: ")
_PLURAL = ("er", "ne", "e", "r")
_OWNED = frozenset("kørte købte lånte fik tog havde ejede ejer bruger brugte".split())
"""What somebody did with it: `bilen Karen kørte`."""
_DETERMINED = "årets|dagens|aftenens|ugens|månedens|sommerens|alle|også|blot|faktisk|det|den|de|vores|nogle|en|et|to|tre|fire|fem|seks|nye|ny|nyt|første|store|lille|små|søde|gamle|kommunens|skolens|byens|vejvæsenets|havnens|nordiske|græske|romerske"
_IS_THING = Pattern(
    rf"(?:,? (?:der |som )?(?:er|var|bliver|blev|hedder) (?:navnene? på |navnet på )?(?:(?:{_DETERMINED}) )*"
    rf"|[,:] (?:(?:{_DETERMINED}) )+|[.!?:]? ?(?:nej, )?(?:det er )?ikke [^.!?]{{3,25}}, men (?:(?:{_DETERMINED}) )*)(\w+)"
)
_SIGNS = "\"'»«”“‘’,:(–-"
_LINKS = frozenset(
    "og eller samt & hedder hed hedde døbt kaldes kaldt navn navnet navne navnene nu bare efter lille store gamle stadig m/f".split()
)
_LINKED_AFTER = (
    ", ",
    " (",
    ": ",
    " er ",
    " og ",
    " eller ",
    " var ",
    " blev ",
    " bliver ",
    " hedder ",
    " samt ",
    ". nej",
    ". ikke",
    ". det er ikke",
    " & ",
)
_PREPOSITIONS = frozenset("på med i fra til af ved om for under over hos efter bag foran mod".split())
_SMALL = frozenset("den det de vores en et to tre fire nye ny gamle store lille små min hans hendes deres".split())


class _Row(NamedTuple):
    """Names in a row, or one: where, whether several, whether first names only."""

    reading: Reading
    first: int
    last: int
    several: bool
    bare: bool


@lru_cache(maxsize=16384)
def is_thing(lower: str) -> bool:
    """Is this a word for a beast, a vehicle, a machine, a room, a plant or a storm, also at the end of a compound?"""
    if lower in _WHOLE:
        return True
    return lower not in _NOT_THINGS and any(lower[i:] in _COMPOUNDED for i in range(len(lower) - 2))


def without_things(reading: Reading, found: list[Person], borne: set[str]) -> list[Person]:
    """Without first names that a bus, a room or a rose bears, here or elsewhere in the text."""
    kept: list[Person] = []
    reached = 0
    counted = "navne" in reading.lower and _NAMES_COUNTED.search(reading.lower) is not None
    for person in found:
        if (
            _is_of_ship_or_car(reading.text, person.start)
            or _is_car_or_storm(reading, person)
            or (counted and _is_bare(person))
        ):
            borne.add(person.name)
            continue
        if person.start < reached:
            borne.add(person.name)
            continue
        stretch = _stretch(reading, person)
        if stretch:
            reached = stretch[1]
            borne.add(person.name)
        else:
            kept.append(person)
    return [p for p in kept if p.name not in borne] if borne else found


_SHIPS = frozenset("M/ R/ S/ F/ G/".split())
_MAKES = Pattern(
    r"\b(?:[MRSFG]/[A-Z] |M[SF] |HDMS |[Ss]koda |[Ff]ord |[Oo]pel |[Tt]oyota |[Rr]enault |[Ss]eat |[Ff]iat |[Kk]ia |[Nn]issan |[Mm]azda |[Cc]itroën |[Vv]olvo |[Hh]al |[Bb]ane |Marina |Hotel |Café |(?:[Ff]ærge|[Ss]kib|[Bb]åd|[Ss]konnert|[Kk]utter|[Gg]alease)(?:en|et|n) (?:Prins(?:esse)?|Kong|Dronning|Kaptajn|Grev(?:inde)?|Baron(?:esse)?) |(?:galease|coaster|båd|kutter|skib|skonnert|jolle|færge|yacht)\w{0,3}:? [\"»”“])$"
)
_CARS = frozenset("kia mercedes fabia octavia clio carina felicia corsa zoe ibiza leon alfa lancia yaris mazda".split())
_COLOURED = Pattern(
    r"\b(?:hvid|sort|rød|blå|grå|grøn|gul|brun|sølv\w*|mørk\w*|lys\w*|gammel|gamle|ny|lejet|stjålet|parkeret)e? $"
)
_WEATHER = Pattern(
    r"vind|blæs|vandstand|orkan|varsl|\bdmi\b|oversvøm|højvande|rammer|uvejr|tagsten|\btog taget\b|væltede|hærge|stormskad|ryddet op efter|stormflod"
)
_NAMES_COUNTED = Pattern(
    r"populære(?:ste)? (?:\w*navne|\w+ navne)|(?:pige|drenge)navne(?:ne)?\b|mest (?:brugte|populære|almindelige|valgte|givne) navne|navne(?:ne)? (?:i kommunen|er de mest)"
)
"""The names that most children were given."""


def _is_of_ship_or_car(text: str, start: int) -> bool:
    """`M/T Rose`, `en Skoda Octavia`, `Hal Storm`."""
    return text[start - 2 : start] in _SHIPS or _MAKES.search(text, max(0, start - 24), start) is not None


def _is_car_or_storm(reading: Reading, person: Person) -> bool:
    """`en hvid Kia`, and `Storm Ingolf` where the weather is spoken of."""
    if person.name in _CARS:
        return _COLOURED.search(reading.lower, max(0, person.start - 20), person.start) is not None
    last = person.name.rpartition(" ")[2]
    return person.name.startswith("storm ") and not last.endswith("sen") and _WEATHER.search(reading.lower) is not None


def _is_bare(person: Person) -> bool:
    """One first name, or two (`Anna Margrethe`)."""
    return " " not in person.name or all(is_first_name(part) for part in person.name.split(" "))


def _stretch(reading: Reading, person: Person) -> tuple[int, int] | None:
    """The names in a row with this one, when a thing bears them; most stand where no thing can be meant."""
    lower, start, end = reading.lower, person.start, person.end
    ahead = lower[max(0, start - 24) : start].split()
    last = ahead[-1].strip(_SIGNS) if ahead else ""
    linked = bool(ahead) and (ahead[-1][-1] in ",:(–" or last in _LINKS or is_thing(last))
    if not linked and not lower.startswith(_LINKED_AFTER, end):
        return None
    return _names_of_things(reading, start, end, _is_bare(person))


def _names_of_things(reading: Reading, start: int, end: int, bare: bool) -> tuple[int, int] | None:
    """The stretch of names around this one, when it is things that bear them; a full name must stand right after."""
    text = reading.text
    ahead = _LIST_AHEAD.search(text, max(0, start - 90), start)
    first = ahead.start() if ahead else start
    head = _FIRST_WORD.match(text, first, start)
    if head and is_thing(head[1].lower()):
        first = head.end()
    behind = _LIST_BEHIND.match(text, end)
    last = behind.end() if behind else end
    row = _Row(reading, first, last, several=first < start or last > end, bare=bare)
    return (first, last) if _told_before(row) or (bare and _told_after(row)) else None


def _told_after(row: _Row) -> bool:
    """`Carl og Claus er bryggerheste`, `Laurits, det første lavtryk`."""
    found = _IS_THING.match(row.reading.lower, row.last)
    if not found or not is_thing(found[1]):
        return False
    return row.several and found[1] not in _OFFENSIVE if " er " in found[0] and "navn" not in found[0] else True


def _told_before(row: _Row) -> bool:
    """`elbusser har fået navne: Frida`, `Hønsene hedder Gerda`, `to marsvin, Ib og Kurt, i klassen`."""
    words = row.reading.words_in(Span(max(0, row.first - 70), row.first))
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        thing = is_thing(word.lower)
        if not thing and word.lower not in _NAMED_ONLY:
            continue
        if _STOPS.search(row.reading.text, word.end, row.first + 1) and _PROPOSED not in row.reading.lower:
            return False
        naming = _CALLED.search(row.reading.lower, word.end, row.first) is not None
        if thing or naming:
            somebody = word.text[0].isupper() and is_first_name(word.lower)
            return not somebody and _ties(row, words, index, naming)
    return False


def _ties(row: _Row, words: tuple[Word, ...], index: int, naming: bool) -> bool:
    """Do the words between a thing and the names say that it bears them?"""
    between = row.reading.lower[words[index].end : row.first]
    if not row.bare or _STANDS_BY.fullmatch(between):
        return _STANDS_BY.fullmatch(between) is not None and _is_its_own(row)
    if any(_is_somebody(w.lower) for w in words[index + 1 :]) or _is_governed(words, index):
        return False
    if naming:
        return True
    if between == ": " or (row.several and _TOLD_OF.fullmatch(between)):
        return words[index].lower.endswith(_PLURAL)
    ended = row.reading.text[row.last : row.last + 1]
    return between in _APART and (ended in tuple(",)") or (row.several and ended in tuple(".!?–;")))


def _is_its_own(row: _Row) -> bool:
    """Not `bilen Karen kørte`."""
    following = row.reading.lower[row.last : row.last + 12].split()
    return not following or row.several or following[0] not in _OWNED


def _is_somebody(lower: str) -> bool:
    role = role_of(lower)
    return lower in KIN or (role is not None and role.kind != "group")


def _is_governed(words: tuple[Word, ...], index: int) -> bool:
    """`pigen på hesten hedder Emma`: not the horse."""
    before = index - 1
    while before >= 0 and words[before].lower in _SMALL:
        before -= 1
    return before >= 0 and words[before].lower in _PREPOSITIONS


def is_of_somebody(ahead: str, thing: re.Match[str]) -> bool:
    """`pigen på hesten hedder`, `bussens chauffør hedder`: it is not the thing that has the name."""
    governed = ahead[: thing.start()].rsplit(maxsplit=1)[-1:]
    return not _PREPOSITIONS.isdisjoint(governed) or any(map(_is_somebody, thing[0].split()))


_GOES_BY = Pattern(
    r"(?:^|[.!?,:;\n–-] ?|\bog |\bat )(?:den|det)(?: (?:skal|kan|vil|må|er|bliver|blev|nu|så|nok|endelig)){0,2} (?:hedder|hedde|hed|døbt|kaldes|kaldt)(?: nu| bare)? $"
)
_NEWBORN = Pattern(r"\b(?:barn|baby|dreng|pige|datter|søn(?:nen)?\b|lille ny)")


def is_called_so(lower: str, start: int) -> bool:
    """`Kaninen hedder Torben`, `Den skal hedde Helene`."""
    ahead = lower[max(0, start - 50) : start]
    thing = NAMED_THING.search(ahead)
    if thing and not is_of_somebody(ahead, thing):
        return True
    return _GOES_BY.search(ahead) is not None and not _NEWBORN.search(lower, max(0, start - 120), start)
