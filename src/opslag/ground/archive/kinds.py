"""Kinds of archive entry (arkivposters slags); none without saying how its personal data is erased."""

from collections.abc import Mapping
from dataclasses import dataclass

from opslag.core.domain.states import StateGraph

ALWAYS_PERSONAL = frozenset({"by_name", "reason"})
"""Keys of any payload that name a person or hold free text about one; every kind erases them."""

EVERYTHING = "*"
"""As the one field of an `Erasure`: the whole payload is personal data."""


class UnknownKind(LookupError):
    """An entry of a kind that no room has registered."""


class KindTaken(ValueError):
    """Two rooms gave the same id to different kinds."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """How personal data in a kind's payload leaves the archive (sletning)."""

    fields: tuple[str, ...] = ()
    rule: str = "ingen personoplysninger"

    def covers(self, key: str) -> bool:
        """Is this payload key personal data?"""
        return EVERYTHING in self.fields or key in self.fields or key in ALWAYS_PERSONAL


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entry: a lasting id, a Danish title, and its erasure (slags)."""

    id: str
    title: str
    erasure: Erasure


KINDS: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    """Make the kind known; raises `KindTaken` when another kind has its id."""
    if KINDS.setdefault(kind.id, kind) != kind:
        raise KindTaken(f"»{kind.id}« er allerede en anden slags arkivpost.")
    return kind


def register_graph(graph: StateGraph, erasure: Erasure, titles: Mapping[str, str] | None = None) -> None:
    """Register one kind for each verb of the graph, named `<graph>.<verb>`."""
    named = titles or {}
    for verb in sorted({move.verb for move in graph.moves}):
        title = named.get(verb, f"{graph.name}: {verb.replace('_', ' ')}")
        register(Kind(f"{graph.name}.{verb}", title, erasure))


def kind_of(kind_id: str) -> Kind:
    """The registered kind; raises `UnknownKind`."""
    try:
        return KINDS[kind_id]
    except KeyError:
        raise UnknownKind(f"Ingen har oplyst, hvordan »{kind_id}« slettes. Registrér slagsen først.") from None


def title_of(kind_id: str) -> str:
    """The Danish title for a screen; an id from an older version shows as itself."""
    return KINDS[kind_id].title if kind_id in KINDS else kind_id
