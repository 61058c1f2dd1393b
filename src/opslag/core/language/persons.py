"""Persons by name (personer): people in a private or a public role, found by name lists and what stands around.

Names that are also words, streets, schools, ships, storms, pets and figures of fiction are told apart by their
neighbours.
"""

from dataclasses import replace
from functools import lru_cache

from opslag.core.language import person_contexts as contexts
from opslag.core.language import person_public as public
from opslag.core.language.names import (
    NOT_NAMES,
    NOUN_NAMES,
    RARE_NAMES,
    WORD_NAMES,
    first_names,
    is_first_name,
    is_last_name,
    without_genitive,
)
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_greetings import capitalised, greeted
from opslag.core.language.person_likes import is_nobody, is_surname
from opslag.core.language.person_lists import joined, listed
from opslag.core.language.person_places import Person as Person
from opslag.core.language.person_things import is_called_so, is_thing, without_things
from opslag.core.language.person_titles import is_compound, is_named_place, is_word_here
from opslag.core.language.reading import Reading, Word, read

_PARTICLES = frozenset("von van de der den af el al bin ibn da di la le".split())
_OPENS = frozenset(".!?:;\n•·*»“”\"'‘(…–—|>-")
_SPACES = (" ", "\u00a0")
_CLOSINGS = frozenset("hilsen mvh vh kh hilsner venligst knus dbh".split())
_SIGNED = _CLOSINGS | frozenset("underskrevet signeret fra til af att".split())
_FOREIGN = Pattern(r"[A-Z]['’][A-Z][a-z]|Mc[A-Z][a-z]")
_QUOTES = "\"»«”“'‘"
_NAMING = frozenset("hedder hed hedde døbt kaldes kaldt døbes navn navnet".split())
_IN = frozenset("i på fra ved hos af til for".split())
_LONGEST = 6
_SHORT = frozenset("Chr Fr Joh Vilh Alb Th Kr Sv Jac Edv Vald".split())
_ALSO_NAMES = ("Sine", "Andre")
"""Words of every text that are first names before a last name."""
_BODIES = ("parlamentet", "rådet", "partiet", "listen", "ministeriet", "udvalget")
_QUOTED = " \u00a0\"»”“'‘(/"
_SAINTS = ("skt", "sct", "st", "sankt", "f", "s")
_KIND_OF = ("en", "et", "la")
"""`en Kia`, `à la Karoline`: what is of that name, not who."""
_LEADS = contexts.TITLES | contexts.ROLE_BEFORE
_SURE_ALONE = 7000
"""Names rarer than this are not taken for a person where a sentence begins."""


@lru_cache(maxsize=1024)
def persons(text: str) -> tuple[Person, ...]:
    """Every named person, left to right."""
    reading = read(text)
    capitals = capitalised(reading)
    borne: set[str] = set()
    found = _with_greeted(reading, _found(reading, capitals, borne), capitals)
    if found:
        found = without_things(reading, found, borne)
        found = joined(found, [*listed(text, found)], reading.lower)
    if len(found) > 1:
        public.in_company(reading, found)
    known = {part for p in found if p.public for part in p.name.split()}
    if not known:
        return tuple(found)
    return tuple(replace(p, public=True) if known.issuperset(p.name.split()) else p for p in found)


def _with_greeted(reading: Reading, found: list[Person], capitals: list[int]) -> list[Person]:
    """Also who is greeted or signs, where the rules for capitals saw nobody."""
    return joined(found, [*greeted(reading, capitals)], reading.lower)


def is_settled(text: str, start: int, end: int) -> bool:
    """Have the rules already had their say here: a known name, a figure of fiction, or the first word of a sentence?"""
    reading = read(text)
    word = next((w for w in reading.words if w.start == start), None)
    if word is None or _is_fiction(reading, [word]):
        return True
    alone = " " not in text[start:end]
    return alone and (is_first_name(without_genitive(word.lower)) or _begins(reading, word))


def _found(reading: Reading, capitals: list[int], borne: set[str]) -> list[Person]:
    """Who is named by one or more words with a capital letter; first names that a thing bears go into `borne`."""
    words, reached = reading.words, 0
    found: list[Person] = []
    for index in capitals:
        if index < reached or _says_nothing(words, index) or not _is_capital(words[index]):
            continue
        if reading.text.startswith("- og ", words[index].end):  # `Bo- og Aktivitetstilbuddet`
            continue
        chain = _chain(reading, words, index)
        reached = index + len(chain)
        person = _person(reading, words, index, chain)
        if person or (person := _known_again(reading, words, index, chain, found)):
            found.append(person)
        elif name := _borne_by_thing(reading, words, index, chain):
            borne.add(name)
    return found


def _known_again(
    reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word], found: list[Person]
) -> Person | None:
    """`Per Bakke ... Per ringer selv`: a first name that is also a word, of somebody named in full before."""
    word = chain[0]
    if len(chain) > 1 or not any(p.name.startswith(f"{word.lower} ") for p in found):
        return None
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return _made(reading, word, word, 0.8) if following in contexts.PERSON_VERBS or following.endswith("er") else None


def _borne_by_thing(reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word]) -> str:
    """The first name that somebody else bears here (`Robotten Viggo`, `Stormen fik navnet Gerda`)."""
    first = next((i for i, w in enumerate(chain) if _is_first(w.lower)), None)
    if first is None or _before(words, index + first) in ("i", *_KIND_OF):
        return ""
    return chain[first].lower if _is_thing(reading, words, index + first) else ""


def _says_nothing(words: tuple[Word, ...], index: int) -> bool:
    """A word with a capital that stands alone, in no list of names, and after no title: most often a sentence begins."""
    if _may_be_named(words[index].lower) or (index and words[index - 1].lower in _LEADS):
        return False
    following = words[index + 1] if index + 1 < len(words) else None
    return following is None or (following.text == following.lower and following.lower not in _PARTICLES)


@lru_cache(maxsize=16384)
def _may_be_named(lower: str) -> bool:
    """May the word, alone and with a capital, be somebody?"""
    if not lower.isalpha() or lower.startswith("mc") or _is_first(lower):
        return True
    plain = without_genitive(lower)
    return plain.endswith("sen") and is_last_name(plain, common=True)


def _chain(reading: Reading, words: tuple[Word, ...], index: int) -> list[Word]:
    """The capitalised words that follow each other from here: what may be one name."""
    last = words[index]
    chain = [last]
    for word in words[index + 1 : index + _LONGEST]:
        if not _is_capital(word) and not (
            word.lower in _PARTICLES and reading.text[word.end + 1 : word.end + 2].isupper()
        ):
            break
        between = reading.text[last.end : word.start]
        if between not in _SPACES and not ((len(last.text) == 1 or last.text in _SHORT) and between in (".", ". ")):
            break
        if between == ". " and _is_sign(reading, chain):
            break
        chain.append(word)
        last = word
    while not _is_capital(chain[-1]):
        chain.pop()
    return chain


def _is_sign(reading: Reading, chain: list[Word]) -> bool:
    """`på Circle K. Ring til ...`: a letter after what is no name ends the sentence."""
    lower = chain[-2].lower if len(chain) > 1 else ""
    if not lower or len(lower) == 1 or lower in _LEADS | _SIGNED or is_first_name(lower) or is_last_name(lower):
        return False
    return not _begins(reading, chain[-2])


def _is_capital(word: Word) -> bool:
    text = word.text
    return text[0].isupper() and (len(text) == 1 or not text.isupper())


def _person(reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word]) -> Person | None:
    found = _named(reading, words, index, chain)
    return None if found is None or _is_house(reading, chain) or _is_fiction(reading, chain) else found


def _named(reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word]) -> Person | None:
    first = next((i for i, w in enumerate(chain) if _is_first(w.lower)), None)
    if first is None and len(chain) > 1 and chain[0].text in _ALSO_NAMES and is_last_name(chain[-1].lower):
        first = 0
    if _is_thing(reading, words, index + (first or 0)):
        return None
    if first is None:
        return _by_surroundings(reading, words, index, chain)
    if first and first == len(chain) - 1 and reading.text[chain[first - 1].start + 1] == ".":
        return _by_shape(reading, words, index, chain, "")
    name = _name_of(chain[first:])
    start = first - 1 if first and _is_strange_first(reading, chain, first) else first
    if len(name) == 1 and start == first and not _stands_alone(reading, words, index + first):
        return None
    return _made(reading, chain[start], name[-1], 0.95 if len(name) > 1 else 0.85)


@lru_cache(maxsize=16384)
def _is_first(lower: str) -> bool:
    return lower not in NOT_NAMES and lower != "ny" and is_first_name(without_genitive(lower))


def _is_thing(reading: Reading, words: tuple[Word, ...], index: int) -> bool:
    """A pet, a storm or a ship that bears a person's name; after `i` a rare name is a place."""
    ahead = _before(words, index)
    gap = reading.text[words[index - 1].end : words[index].start] if index else ""
    if gap.strip(_QUOTED) and not (gap == ". " and ahead in _SAINTS):
        return False
    if ahead in _KIND_OF and (index + 1 == len(words) or not _is_capital(words[index + 1])):
        return True
    if ahead == "i" and words[index - 1].text == "i":
        name = without_genitive(words[index].lower)
        return first_names().get(name, 99_999) > 1500 or name in WORD_NAMES
    if ahead in contexts.NOT_A_PERSON_BEFORE or ahead.endswith(contexts.NOT_A_PERSON_ENDS):
        return is_thing(ahead) or not _is_place_before_name(words, index)
    return ahead in _NAMING and is_called_so(reading.lower, words[index].start)


def _is_place_before_name(words: tuple[Word, ...], index: int) -> bool:
    """`formand for foreningen i byen Kirsten Holk`: the whole name of somebody, after where it is."""
    following = words[index + 1] if index + 1 < len(words) else None
    whole = following is not None and _is_capital(following) and is_last_name(following.lower)
    return whole and index > 1 and words[index - 2].lower in _IN


def _before(words: tuple[Word, ...], index: int) -> str:
    return words[index - 1].lower if index else ""


def _is_strange_first(reading: Reading, chain: list[Word], first: int) -> bool:
    """`Xiu Holm`: a first name that no list knows, before a last name, where no sentence begins."""
    word = chain[first - 1]
    known = word.lower in contexts.ROLE_BEFORE or word.lower in NOT_NAMES or word.lower in contexts.GREETS
    if known or not _is_capital(word) or _begins(reading, word) or word.lower.endswith(_BODIES):
        return False
    staged = public.PUBLIC_BEFORE.search(reading.lower[max(0, word.start - 45) : word.start])
    alone = first < 2 or public.PUBLIC_BEFORE.match(reading.lower[chain[first - 2].start : word.start])
    return is_last_name(chain[first].lower) or bool(staged and alone)


def _name_of(chain: list[Word]) -> list[Word]:
    """The words that belong to the name: up to the first that is a role or no name at all."""
    for length, word in enumerate(chain[1:], 1):
        if word.lower in contexts.ROLE_BEFORE or word.lower in NOT_NAMES:
            return chain[:length]
    return chain


def _is_house(reading: Reading, chain: list[Word]) -> bool:
    if is_surname(reading, chain):
        return False
    last = chain[-1]
    if is_named_place(chain) or is_compound(reading.text, last):
        return True
    if len(chain) > 2 and last.lower in contexts.LAND and is_first_name(chain[0].lower, common=True):
        return chain[-2].lower.endswith("s")
    borne = is_last_name(last.lower, common=True) or (last.lower in contexts.LAND and is_last_name(last.lower))
    if len(chain) > 1 and is_first_name(chain[-2].lower, common=True) and borne:
        return bool(contexts.NAMED_PLACE_AFTER.match(reading.text, last.end))
    borne = is_last_name(last.lower) or is_first_name(last.lower) or "-" in last.lower
    if (
        len(chain) > 2
        and not borne
        and chain[-2].lower.endswith("s")
        and is_last_name(chain[-2].lower.removesuffix("s"), common=True)
    ):
        return True
    if contexts.names_a_house(last.lower, borne) and not (len(chain) == 1 and is_first_name(last.lower, common=True)):
        return True
    return bool(contexts.NAMED_PLACE_AFTER.match(reading.text, last.end))


def _is_fiction(reading: Reading, chain: list[Word]) -> bool:
    """A figure of a story, or one named in the same breath (`Pippi, Emil og Madicken`)."""
    if any(reading.lower.startswith(contexts.FICTION, w.start) for w in chain):
        return True
    ahead = reading.lower[max(0, chain[0].start - 80) : chain[0].start]
    if ahead.endswith(("rollen som ", "roller som ")) or (chain[0].lower in ("f", "s") and ahead.endswith("m/")):
        return True
    if is_nobody(reading, chain):
        return True
    if ahead.endswith((", ", " og ")) and contexts.FICTION_LISTED.search(ahead):
        return True
    return any(sign in ahead for sign in _QUOTES) and contexts.TITLED.search(ahead) is not None


def _begins(reading: Reading, word: Word) -> bool:
    """Does the word stand where any word has a capital?"""
    gap = reading.text[max(0, word.start - 4) : word.start]
    ahead = gap.rstrip(" \u00a0\t")
    if not ahead:
        return not reading.text[: word.start].strip()
    return ahead[-1] in _OPENS or "\n" in gap or not (ahead[-1].isascii() or ahead[-1].isalnum())


def _stands_alone(reading: Reading, words: tuple[Word, ...], index: int) -> bool:
    """Is one first name alone enough to be sure that a person is meant?"""
    word = words[index]
    plain = without_genitive(word.lower)
    if not _begins(reading, word):
        return True
    if word.lower == "hans":
        return index + 1 < len(words) and words[index + 1].lower in contexts.PERSON_VERBS
    if word.lower in RARE_NAMES:
        return False
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if following == "hedder" and contexts.OF_A_THING.match(reading.lower, word.end):
        return False
    if plain in WORD_NAMES or plain == "rosa":
        if plain not in NOUN_NAMES and reading.text[word.end : word.end + 2] == ": ":
            return True
        if plain != word.lower and plain not in NOUN_NAMES and not word.lower.endswith("ss"):
            return True
        acts = plain not in NOUN_NAMES and following in contexts.PERSON_VERBS
        labelled = contexts.LABELLED.search(reading.lower, max(0, word.start - 16), word.start)
        return acts or labelled is not None or bool(contexts.ACTS.match(reading.text, word.end))
    return "-" in plain or (first_names().get(plain, 0) < _SURE_ALONE and not is_word_here(reading, word))


def _by_surroundings(reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word]) -> Person | None:
    """No known first name: a title, a role or a greeting just before may still tell that it is a person."""
    if len(chain) > 1 and _is_role(reading, chain):
        return _made(reading, chain[1], chain[-1], 0.9)
    if any(w.lower in NOT_NAMES for w in chain):
        return None
    gap = reading.text[words[index - 1].end : chain[0].start] if index else "-"
    ahead = _before(words, index) if gap.strip(". ") == "" else ""
    if ahead in _PARTICLES and index > 1:
        ahead = words[index - 2].lower
    if ahead in contexts.TITLES:
        return _made(reading, chain[0], chain[-1], 0.9)
    if chain[0].lower in contexts.GREETS and len(chain) == 2 and is_last_name(without_genitive(chain[1].lower)):
        return _made(reading, chain[1], chain[1], 0.6)
    return _by_shape(reading, words, index, chain, ahead)


def _by_shape(reading: Reading, words: tuple[Word, ...], index: int, chain: list[Word], ahead: str) -> Person | None:
    """An initial and a last name, also in a signature; letters no Danish word has; a last name where none begins."""
    while len(chain) > 1 and chain[0].lower in _CLOSINGS:
        chain = chain[1:]
        if len(chain[0].text) == 1 and is_last_name(without_genitive(chain[-1].lower)):
            return _made(reading, chain[0], chain[-1], 0.7)
        if len(chain) == 1 and contexts.SIGNED_DEAR.match(reading.text, chain[0].start):
            return _made(reading, chain[0], chain[0], 0.6)
    if any(_FOREIGN.match(w.text) for w in chain) or public.is_titled(reading.text, chain):
        return _made(reading, chain[0], chain[-1], 0.8)
    initials = next((i for i, w in enumerate(chain[:-1]) if len(w.text) == 1 or w.text in _SHORT), None)
    if initials is not None and _is_by_initials(reading, chain, initials):
        return _made(reading, chain[initials], chain[-1], 0.7)
    if len(chain) > 1 and contexts.LABELLED.search(reading.lower, max(0, chain[0].start - 16), chain[0].start):
        known = is_last_name(chain[-1].lower) or (len(chain) == 2 and "-" in chain[-1].text)
        return _made(reading, chain[0], chain[-1], 0.7) if known else None
    if _begins(reading, chain[0]):
        acts = index + 1 < len(words) and words[index + 1].lower in contexts.PERSON_VERBS
        return _made(reading, chain[0], chain[0], 0.7) if acts and len(chain) == 1 and _has_last_name(chain) else None
    known = ahead in contexts.ROLE_BEFORE or _has_last_name(chain) or _holds_office(reading, chain, ahead)
    return _made(reading, chain[0], chain[-1], 0.7) if known else None


def _is_by_initials(reading: Reading, chain: list[Word], first: int) -> bool:
    """`J. Holm`, `T. S. Eg`, `Underskrevet L. Krag`."""
    several = len(chain) > first + 2 and len(chain[first + 1].text) == 1
    if first and chain[first - 1].lower not in _SIGNED and not (several and _begins(reading, chain[0])):
        return False
    dotted = reading.text[chain[first].end] == "." and (len(chain[-1].text) > 2 or several)
    return dotted and is_last_name(without_genitive(chain[-1].lower))


def _holds_office(reading: Reading, chain: list[Word], ahead: str) -> bool:
    """`landsstyreformand Aqqa Motzfeld`: two names that no list knows, right after an office."""
    start = chain[0].start
    return (
        len(chain) == 2
        and public.tells_rank(ahead)
        and public.OFFICE_BEFORE.search(reading.lower, max(0, start - 30), start) is not None
    )


def _is_role(reading: Reading, chain: list[Word]) -> bool:
    opens = chain[0].lower
    if opens in contexts.TITLES or opens in contexts.ROLE_BEFORE:
        return len(chain[1].text) > 1 or len(chain) > 2
    return len(chain) > 2 and bool(public.PUBLIC_BEFORE.match(reading.lower[chain[0].start : chain[1].start]))


def _has_last_name(chain: list[Word]) -> bool:
    """`Zubair Lind`, or a lone `Jensen`."""
    plain = without_genitive(chain[-1].lower)
    if len(chain) == 1:
        return plain.endswith("sen") and is_last_name(plain, common=True)
    opens = chain[0].lower
    house = contexts.names_a_house(opens, borne=False) or opens in contexts.NOT_A_PERSON_BEFORE
    twice = is_last_name(opens, common=True) and not plain.endswith("sen")
    return is_last_name(plain) and not house and not twice


def _made(reading: Reading, first: Word, last: Word, confidence: float) -> Person:
    name = without_genitive(reading.lower[first.start : last.end])
    return Person(first.start, last.end, name, public.is_public(reading, first.start, last.end, name), confidence)
