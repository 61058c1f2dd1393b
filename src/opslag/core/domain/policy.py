"""Policy as data (politik): clauses, who they bind, and the policy that is in force for one draft."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from opslag.core.domain.draft import Draft
from opslag.core.domain.severity import Severity


class ClauseKind(StrEnum):
    """Where a clause has its weight from (slags): lov, vejledning, råd or husregel."""

    LAW = "law"
    GUIDANCE = "guidance"
    ADVICE = "advice"
    HOUSE = "house"


class Presence(StrEnum):
    """Three-valued: regulated, deliberately not regulated, or not decided yet."""

    PRESENT = "present"
    ABSENT = "absent"
    UNDECIDED = "undecided"


class Mode(StrEnum):
    """A pack's set of defaults (tilstand). ADVISORY caps all but the floor at advise and says "råd"."""

    ADVISORY = "vejledende"
    TRUST = "tillid"
    CENTRAL = "central"
    PROCESS = "proces"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a clause comes from (kilde): document, place in it, author, date; for law also its dates in force."""

    title: str
    place: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    note: str = ""
    in_force_from: dt.date | None = None
    in_force_to: dt.date | None = None
    last_checked: dt.date | None = None
    review_by: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Selectors:
    """Which drafts an enforcement looks at. An empty tuple selects all; a value that is not known never matches."""

    channels: tuple[str, ...] = ()
    except_channels: tuple[str, ...] = ()
    profile_levels: tuple[str, ...] = ()
    except_profile_levels: tuple[str, ...] = ()
    content_types: tuple[str, ...] = ()
    except_content_types: tuple[str, ...] = ()
    author_roles: tuple[str, ...] = ()
    except_author_roles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ("post",)
    on_behalf: tuple[str, ...] = ()
    except_on_behalf: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    crisis: bool | None = None
    election_period: bool | None = None
    sponsored: bool | None = None

    def match(self, draft: Draft) -> bool:
        """Does this enforcement look at the draft at all?"""
        meta = draft.meta
        return (
            draft.kind in self.kinds
            and _picked(draft.channel, self.channels, self.except_channels)
            and _picked(meta.profile_level, self.profile_levels, self.except_profile_levels)
            and _picked(meta.content_type, self.content_types, self.except_content_types)
            and _picked(draft.author_role, self.author_roles, self.except_author_roles)
            and _picked(meta.on_behalf, self.on_behalf, self.except_on_behalf)
            and _picked(_stem(meta.occasion), self.occasions, ())
            and _picked(meta.audience, self.audiences, ())
            and _picked(draft.language, self.languages, ())
            and _same(meta.crisis, self.crisis)
            and _same(meta.election_period, self.election_period)
            and _same(meta.sponsored is not None, self.sponsored)
        )


def _facets(draft: Draft) -> "Facets":
    """All that a selector reads of a draft."""
    meta = draft.meta
    return (
        draft.kind,
        draft.channel,
        draft.author_role,
        draft.language,
        meta.profile_level,
        meta.content_type,
        meta.on_behalf,
        _stem(meta.occasion),
        meta.audience,
        bool(meta.crisis),
        bool(meta.election_period),
        meta.sponsored is not None,
    )


def _stem(occasion: str | None) -> str | None:
    return occasion.split("/", 1)[0] if occasion else None


def _picked(value: str | None, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    return (not wanted or value in wanted) and not (unwanted and value in unwanted)


def _same(value: bool | None, wanted: bool | None) -> bool:
    return wanted is None or bool(value) is wanted


NO_EXCEPTION = "none"
AUTHOR_WITH_REASON = "author-with-reason"


@dataclass(frozen=True, slots=True)
class Enforcement:
    """How a clause is executed (håndhævelse).

    `exception` is `none`, `author-with-reason`, or the id of the role that alone may release a stop.
    `settings` is the check's settings object, `raw_settings` the data it was read from.
    """

    check: str
    severity: Severity
    selectors: Selectors = field(default_factory=Selectors)
    settings: Any = None
    raw_settings: Mapping[str, Any] = field(default_factory=dict)
    exception: str = NO_EXCEPTION
    approver: str = ""
    heading: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered provision of a policy (bestemmelse)."""

    id: str
    number: int
    title: str
    text: str
    why: str
    kind: ClauseKind
    source: Source
    good: str = ""
    bad: str = ""
    modality: str = "bør"
    refs: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    expect_of_us: str = ""
    expect_of_you: str = ""
    presence: Presence = Presence.PRESENT
    floor: bool = False
    locally_decidable: bool = False
    owner: str = ""
    enforcements: tuple[Enforcement, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What a policy says of one channel (kanalprofil): purpose, tone, audience, strengths, adopted or not."""

    channel: str
    purpose: str
    tone: str
    audience: str
    strengths: str = ""
    adopted: bool = True


@dataclass(frozen=True, slots=True)
class Hashtag:
    """An entry of the hashtag dictionary (hashtag): spelling, meaning, channels it belongs on."""

    tag: str
    meaning: str
    channels: tuple[str, ...] = ()
    required: bool = False
    foundation: bool = False


@dataclass(frozen=True, slots=True)
class PolicyPack:
    """A built-in or imported policy as data (politikpakke)."""

    id: str
    title: str
    edition: str
    mode: Mode
    clauses: tuple[Clause, ...]
    places: tuple[Place, ...] = ()
    hashtags: tuple[Hashtag, ...] = ()
    routes: tuple["Route", ...] = ()
    includes: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    positions: tuple[str, ...] = ()
    themes: Mapping[str, str] = field(default_factory=dict)
    audiences: Mapping[str, str] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)
    resources: tuple[Mapping[str, str], ...] = ()
    cards: tuple[Mapping[str, str], ...] = ()
    intro: str = ""
    source: Source | None = None
    language: str = "da"
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the channel guide (kanalguide): when these words or audiences are in the answers, this channel.

    `channel` may be `none` ("ikke sociale medier"). `reason` is shown when chosen, `otherwise` when not.
    """

    channel: str
    reason: str
    otherwise: str = ""
    occasions: tuple[str, ...] = ()
    starters: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    weight: int = 1
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """The policy that decided a clause (lag): whose it is, and which version."""

    id: str
    title: str
    version: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class BindingClause:
    """A clause in force together with the layer that decided it."""

    clause: Clause
    layer: Layer

    @property
    def cap(self) -> Severity:
        """The strictest severity this clause may have here: advice never blocks, the floor always may."""
        advisory = self.layer.mode is Mode.ADVISORY and not self.clause.floor
        return Severity.ADVISE if advisory else Severity.BLOCK


class Question(NamedTuple):
    """What one check is asked of a draft (spørgsmål), and the enforcements that its answer is for."""

    check: str
    settings: Any
    asked_by: tuple[tuple[BindingClause, Enforcement], ...]


Facets = tuple[str | bool | None, ...]

MANY_FACETS = 256


@dataclass(frozen=True, slots=True)
class EffectivePolicy:
    """All clauses in force for one unit, profile and moment (gældende politik), strict order by number."""

    clauses: tuple[BindingClause, ...]
    places: tuple[Place, ...] = ()
    hashtags: tuple[Hashtag, ...] = ()
    routes: tuple[Route, ...] = ()
    layers: tuple[Layer, ...] = ()
    _questions: dict[Facets, tuple[Question, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def questions(self, draft: Draft) -> tuple[Question, ...]:
        """What the enforcements that look at this draft ask of checks, in the order of the clauses.

        Enforcements of one check whose settings are equal ask together. Drafts that differ in nothing a selector
        reads share one answer, which is kept.
        """
        facets = _facets(draft)
        if facets not in self._questions:
            if len(self._questions) >= MANY_FACETS:
                self._questions.clear()
            each = ((binding, e) for binding in self.clauses for e in binding.clause.enforcements)
            self._questions[facets] = _together([pair for pair in each if pair[1].selectors.match(draft)])
        return self._questions[facets]

    def clause(self, clause_id: str) -> BindingClause | None:
        """The clause with this id, or None."""
        return next((c for c in self.clauses if c.clause.id == clause_id), None)


def _together(pairs: list[tuple[BindingClause, Enforcement]]) -> tuple[Question, ...]:
    same: dict[tuple[str, Any], list[tuple[BindingClause, Enforcement]]] = {}
    for binding, enforcement in pairs:
        same.setdefault((enforcement.check, enforcement.settings), []).append((binding, enforcement))
    return tuple(Question(check, settings, tuple(asked_by)) for (check, settings), asked_by in same.items())


def has_floor(pack: PolicyPack) -> bool:
    """Does the pack hold the legal floor? What else it holds then speaks in the mode of the policy that lies on it."""
    return any(clause.floor for clause in pack.clauses)


def policy_of(*packs: PolicyPack, version: str = "") -> EffectivePolicy:
    """The policy that these packs make together, in order; a later clause with the same id replaces an earlier
    one unless the earlier is of the legal floor."""
    chosen: dict[str, BindingClause] = {}
    for pack, below in zip(packs, (*packs[1:], None), strict=True):
        mode = below.mode if below and has_floor(pack) else pack.mode
        layer = Layer(pack.id, pack.title, version or pack.edition, mode)
        for clause in pack.clauses:
            known = chosen.get(clause.id)
            if known is None or not known.clause.floor:
                chosen[clause.id] = BindingClause(clause, layer)
    return EffectivePolicy(
        clauses=tuple(chosen.values()),
        places=tuple(p for pack in packs for p in pack.places),
        hashtags=tuple(h for pack in packs for h in pack.hashtags),
        routes=tuple(r for pack in packs for r in pack.routes),
        layers=tuple(Layer(p.id, p.title, version or p.edition, p.mode) for p in packs),
    )
