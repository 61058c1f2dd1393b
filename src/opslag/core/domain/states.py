"""State graphs (tilstande): drawn once, checked when imported, walked only by `archive.move`."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from opslag.core.domain.actor import Actor, Role


class BadGraph(ValueError):
    """A graph that cannot be drawn: an unreachable state, an ambiguous or duplicate move."""


class IllegalMove(Exception):
    """The thing is in a state from which this cannot be done; the text says which state."""

    def __init__(self, graph: str, verb: str, state: str) -> None:
        super().__init__(f"{graph}: »{verb}« kan ikke ske fra »{state}«.")
        self.graph, self.verb, self.state = graph, verb, state


class NotAllowed(Exception):
    """The person lacks the right; `right` says which, `who_can` whom to ask."""

    def __init__(self, right: str, who_can: str = "") -> None:
        super().__init__(f"Du har ikke ret til: {right}. {who_can}".strip())
        self.right, self.who_can = right, who_can


class ReasonNeeded(Exception):
    """The move needs a written reason and got none."""

    def __init__(self, verb: str) -> None:
        super().__init__(f"Skriv en grund til: {verb}.")
        self.verb = verb


@dataclass(frozen=True, slots=True)
class Move:
    """One arrow: verb, from, to, the roles that may take it (empty: any, the action has asked), reason or not."""

    verb: str
    source: str
    target: str
    roles: tuple[Role, ...] = ()
    needs_reason: bool = False
    system: bool = False
    """True when the product itself may take it, for example a worker."""


@dataclass(frozen=True, slots=True)
class StateGraph:
    """All states and arrows of one kind of thing. Raises `BadGraph` when drawn wrong."""

    name: str
    initial: str
    moves: tuple[Move, ...]
    titles: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        seen: set[tuple[str, str]] = set()
        for move in self.moves:
            if (move.verb, move.source) in seen:
                raise BadGraph(f"{self.name}: »{move.verb}« fra »{move.source}« er tegnet to gange.")
            seen.add((move.verb, move.source))
        unreachable = self.states - self._reached()
        if unreachable:
            raise BadGraph(f"{self.name}: ingen vej til {', '.join(sorted(unreachable))}.")
        untitled = self.states - set(self.titles)
        if self.titles and untitled:
            raise BadGraph(f"{self.name}: intet dansk navn for {', '.join(sorted(untitled))}.")

    @property
    def states(self) -> set[str]:
        """Every state named by the graph."""
        return {self.initial, *(m.source for m in self.moves), *(m.target for m in self.moves)}

    @property
    def ends(self) -> set[str]:
        """States that no arrow leaves."""
        return self.states - {m.source for m in self.moves}

    def choices(self) -> list[tuple[str, str]]:
        """(state, Danish title), in the order drawn, for a model field."""
        order = dict.fromkeys([self.initial, *(m.target for m in self.moves), *sorted(self.states)])
        return [(state, self.titles.get(state, state)) for state in order]

    def find(self, verb: str, state: str) -> Move:
        """The arrow for `verb` from `state`; raises `IllegalMove` when there is none."""
        for move in self.moves:
            if move.verb == verb and move.source == state:
                return move
        raise IllegalMove(self.name, verb, self.titles.get(state, state))

    def check(self, verb: str, state: str, by: Actor, reason: str = "") -> Move:
        """The arrow, when `by` may take it; raises `IllegalMove`, `NotAllowed` or `ReasonNeeded`."""
        move = self.find(verb, state)
        if by.is_system and not move.system:
            raise NotAllowed(verb)
        if not by.is_system and move.roles and not by.has(*move.roles):
            raise NotAllowed(verb)
        if move.needs_reason and not reason.strip():
            raise ReasonNeeded(verb)
        return move

    def _reached(self) -> set[str]:
        reached = {self.initial}
        frontier: Iterable[str] = reached
        while frontier:
            frontier = {m.target for m in self.moves if m.source in frontier} - reached
            reached |= set(frontier)
        return reached
