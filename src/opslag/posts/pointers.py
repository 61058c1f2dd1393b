"""Where a reader can go on (henvisning): the place's own line that fits the text, else its own front page."""

import re
from typing import Any
from urllib.parse import SplitResult, urlsplit

from opslag.organisation.models import Unit
from opslag.posts.models import Variant

_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDINGS = tuple(sorted("e en et er erne erns ene ens ets ernes enes ne n t s r".split(), key=len, reverse=True))
_SAY_NOTHING = frozenset(
    """
    https http html www læse mere vores jeres deres mange hele hver side sider siden hjemmeside nyhed nyheder artikel
    skole skolen barn børn børnene elev elever eleverne voksne forældre dage dagene uger måned året aften morgen
    mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen
    januar februar marts april juni juli august september oktober november december
    """.split()
)
"""Words that stand in any post: they tell of no matter."""


def pointer_line(variant: Variant) -> str:
    """»Læs om onsdagene i skoven: engskolen.example/udeskole« on a post about that, else the front page."""
    return _fitting(variant) or _front_page(variant.unit)


def _fitting(variant: Variant) -> str:
    """The nearest line whose words are the text's words too."""
    told = _stems(variant.text)
    pointers = (pointer for unit in variant.unit.ancestors() for pointer in _pointers(unit))
    return next((_line(pointer) for pointer in pointers if told & _about(pointer)), "")


def _front_page(unit: Unit) -> str:
    """The nearest place that has a page of its own; a line that is about nothing special is as good."""
    for place in unit.ancestors():
        general = (_line(pointer) for pointer in _pointers(place) if not _stems(_label(pointer)))
        if line := next(general, "") or _own_page(place):
            return line
    return ""


def _own_page(place: Unit) -> str:
    domain = place.parameters.get("own_domain") or next((_parts(pointer).netloc for pointer in _pointers(place)), "")
    name = place.parameters.get("adopted_name") or place.name
    return f"Læs mere hos {name}: {domain}" if domain else ""


def _pointers(unit: Unit) -> list[dict[str, Any]]:
    """One line or several, as the place has chosen."""
    chosen = unit.parameters.get("pointer") or []
    return [chosen] if isinstance(chosen, dict) else list(chosen)


def _line(pointer: dict[str, Any]) -> str:
    label, url = _label(pointer), _url(pointer)
    return f"{label}: {url}" if label and url else url or label


def _about(pointer: dict[str, Any]) -> frozenset[str]:
    return _stems(f"{_label(pointer)} {_parts(pointer).path}")


def _label(pointer: dict[str, Any]) -> str:
    return str(pointer.get("label", "")).strip().rstrip(":")


def _url(pointer: dict[str, Any]) -> str:
    return str(pointer.get("url", "")).strip()


def _parts(pointer: dict[str, Any]) -> SplitResult:
    url = _url(pointer)
    return urlsplit(url if "//" in url else f"//{url}")


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word.lower()) for word in _WORD.findall(text)) - _NOTHING


def _stem(word: str) -> str:
    """The word without its ending: skoven, skovens and skov are one."""
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 4), word)


_NOTHING = frozenset(map(_stem, _SAY_NOTHING))
