"""Whose confidential matter it is (hvem det fortrolige angår): a person, a patient, a relative, a colleague, management.

One engine for every text a reader may meet: post, reply, press, newsletter, alt text and file names.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.domain.draft import Draft
from opslag.core.language.confidential import Disclosure, told
from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.surroundings import any_of

_CARE = any_of(
    r"""
    \bstue_\d hos_os\b \bafsnit(?:tet)?\b afdeling(?:en)?\b indlagt patient operation skadestue ambulator narkose
    blodprøve \blæge(?:n|r)?\b sygeplejerske hospital sygehus klinik \bfødte\b palliat intensiv sengeafsnit undersøgelse
    røntgen scanning
    """
)
_CARE_TITLE = any_of(
    r"sygeplejerske læge jordemoder sosu social-_og_sundheds portør fysio ergo bioanalytiker radiograf tandlæge klinik plejer"
)
_COLLEAGUE = any_of(
    r"""
    vagt(?:en|er|plan)?\b kolleg vikar velkommen_tilbage savnet_dig tilbage_på_arbejde møder_ind personale(?:t)?\b teamet
    stopper_hos_os arbejder_hos_os på_kontoret medarbejder fravær vender_tilbage passer_butikken samle_ind stillingen
    ansat\b jubilæum arbejdsplads skemaet stopper_på fratræder på_arbejde gode_år
    """
)
_CHILDREN = any_of(
    r"\b\d{1,2}\.?_?[a-fx]\b klasse elev \bbarn børn \bsfo\b børnehave vuggestue forældre støttetime \bppr\b skolen årgang dreng pige \bmor\b mors\b"
)
_BED = re.compile(r"\bstue \d|\bpatient", re.IGNORECASE)
_SICK_LEAVE = re.compile(r"sygemeld|sygmeld|langtidssyg|sygeorlov")
_FILE_GAP = re.compile(r"[_\-.+]")


class Concern(NamedTuple):
    """A disclosure in one field of a draft, and the roles it concerns."""

    field: str
    found: Disclosure
    roles: frozenset[str]


def concerns(draft: Draft) -> tuple[Concern, ...]:
    """Every confidential matter about a recognisable person in any text of the draft."""
    return _concerns(tuple(draft.texts()), draft.kind == "reply", draft.meta.author_title or "")


def concerns_about(draft: Draft, role: str) -> Iterator[Concern]:
    """Those that concern `role`: person, patient, relative, colleague or management."""
    return (c for c in concerns(draft) if role in c.roles)


@lru_cache(maxsize=256)
def _concerns(texts: tuple[tuple[str, str], ...], reply: bool, title: str) -> tuple[Concern, ...]:
    everything = "\n".join(text for _, text in texts)
    found = []
    for field, text in texts:
        readable = _file_words(text) if field.startswith("file_names") else text
        several = tuple(told(readable, reply))
        staff = any(_is_staff_matter(readable, one) for one in several)
        found += [Concern(field, one, _roles(one, everything, title, reply, staff)) for one in several]
    return tuple(found)


def _is_staff_matter(text: str, found: Disclosure) -> bool:
    """Dismissal or sick leave of a bare name: that one works here."""
    about_work = found.kind == "job" or bool(_SICK_LEAVE.search(text[found.start : found.end].lower()))
    return found.about == "person" and about_work


@lru_cache(maxsize=256)
def _file_words(name: str) -> str:
    """A file name as words, code point for code point; names get their capital."""
    words = _FILE_GAP.sub(" ", name).split(" ")
    return " ".join(
        w.capitalize() if is_first_name(w.lower(), common=True) or is_last_name(w.lower(), common=True) else w
        for w in words
    )


@lru_cache(maxsize=512)
def _roles(found: Disclosure, everything: str, title: str, reply: bool, staff: bool) -> frozenset[str]:
    care = found.kind in ("care", "health") and bool(_CARE.search(everything) or _CARE_TITLE.search(title))
    if found.about == "relative":
        treated = ("patient",) if care and (reply or "hos os" in everything) else ()
        touched = (
            (found.owner,)
            if found.owner in ("person", "colleague", "management")
            else ("person",)
            if found.owner
            else ()
        )
        return frozenset(("relative", *treated, *touched))
    if found.about in ("management", "colleague"):
        return frozenset((found.about,))
    if found.about == "patient":
        return frozenset(("patient",)) if care or found.kind == "care" else frozenset(("person",))
    if found.about in ("child", "citizen", "addressee"):
        return frozenset(("patient",)) if care and found.about != "child" else frozenset(("person",))
    return frozenset(("colleague" if staff else _role_of_name(everything, care),))


def _role_of_name(everything: str, care: bool) -> str:
    """A bare name: what the words around make most likely."""
    if care and _BED.search(everything):
        return "patient"
    children = bool(_CHILDREN.search(everything))
    colleague = bool(_COLLEAGUE.search(everything))
    if colleague and not children:
        return "colleague"
    if care and not children:
        return "patient"
    return "colleague" if colleague and not care else "person"
