"""What a check is (tjek): a pure look at a draft that reports hits.

A check knows no policy, user, database or network. What a hit means is decided by the clause that enforces it.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.draft import Draft


class SettingError(ValueError):
    """A setting that a check does not know or cannot use; `name` says which."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}")
        self.name = name
        self.message = message


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace code points `start` to `end` (exclusive) of `field` by `replacement`."""

    field: str
    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair whose result is certain and shown beforehand (rettelse).

    `label` is the word on the button (a Danish message id). `action` names a repair that is no text edit,
    for example `choose-pointer`, `split-post` or `add-alt-text`; it then has no edits.
    """

    label: str
    edits: tuple[Edit, ...] = ()
    action: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place a check reports (fund): offsets are code points in `field`, end exclusive.

    start == end means a place, not words (something is missing there). `heading` and `advice` replace the
    check's own when one check has several things to say; `params` fill their `{names}`.
    """

    start: int = 0
    end: int = 0
    field: str = "text"
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
    fix: Fix | None = None
    suggestion: str = ""
    heading: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A draft that must trip, or must not trip, the check; test, documentation and in-app help at once."""

    text: str
    settings: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    channel: str = "facebook"
    has_image: bool | None = None
    alt_text: str = ""
    kind: str = "post"
    author_role: str | None = None
    meta: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    marks: tuple[str, ...] = ()
    """Words that the hits must mark, in order; empty when the example does not care."""


Finder = Callable[[Draft, Any, ChannelFacts], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check (tjek). Its id is its module's name in kebab case and lives for ever.

    `heading` (at most 8 words), `advice` and `why` are Danish message ids. `method` says honestly how the
    finding was made: `structure`, `pattern`, `lexicon` or `model`. `languages` limits it to texts in these
    languages; empty means every language.
    """

    title: str
    heading: str
    advice: str
    why: str
    find: Finder
    settings: type
    fails: tuple[Example, ...]
    passes: tuple[Example, ...]
    method: str = "pattern"
    languages: tuple[str, ...] = ()
    starts_late: bool = False
    """True when it loads a dictionary: a caller that shows findings as they come asks it last."""
    about_wording: bool = False
    """True when it advises, in its own way, on saying the same in plainer words: a screen gathers such advice."""
    id: str = ""

    def applies_to(self, draft: Draft) -> bool:
        """False when the check has nothing to say about a text in this language."""
        return not self.languages or draft.language in self.languages


@cache
def usual(settings: type) -> Any:
    """A check's settings as they are when nobody has set any; frozen, so one object serves every draft."""
    return settings()


def settings_for(check: Check, values: Mapping[str, Any]) -> Any:
    """The check's settings object from plain data.

    Raises `SettingError` for an unknown name or a value of another form than the default's.
    """
    known = {f.name: f for f in fields(check.settings)}
    ready: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            raise SettingError(name, f"Tjekket {check.id} har ikke denne indstilling.")
        ready[name] = _like(name, value, _default(known[name]))
    return check.settings(**ready)


def _default(f: Any) -> Any:
    if f.default is not MISSING:
        return f.default
    return f.default_factory() if f.default_factory is not MISSING else None


def _like(name: str, value: Any, default: Any) -> Any:
    if isinstance(default, tuple):
        if not isinstance(value, list | tuple):
            raise SettingError(name, "Værdien skal være en liste.")
        return tuple(value)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if default is not None and type(value) is not type(default):
        raise SettingError(name, f"Værdien skal være af samme slags som {default!r}.")
    return value
