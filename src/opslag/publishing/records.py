"""The archive as its readers see it (arkivet læst): whose entries, one entry's words, one link's soundness."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.ground.archive import chain, queries
from opslag.ground.archive.models import Entry
from opslag.organisation.models import Person
from opslag.policy.states import VERSION
from opslag.posts.answers import shown
from opslag.posts.states import POST, VARIANT
from opslag.publishing.archive.finding import readable, reads_all
from opslag.publishing.archive.placing import follow
from opslag.publishing.states import DELIVERY


def visible_entries(person: Person) -> QuerySet[Entry]:
    """The entries this person may read: all for who works for the whole organisation, else those of own units."""
    if reads_all(person):
        return queries.entries()
    follow()
    return queries.entries().filter(number__in=readable(person).order_by().values("number"))


ANSWERS = ("why", "whom")
GRAPHS = {graph.name: graph for graph in (POST, VARIANT, DELIVERY, VERSION)}


@dataclass(frozen=True, slots=True)
class Link:
    """One entry's place in the chain (led): what it builds on, and whether it holds."""

    number: int
    of: int
    holds: bool
    erased: bool


def link_of(entry: Entry) -> Link:
    """Recompute the entry's digest and commitments, and compare with the entry before."""
    before = Entry.objects.filter(number=entry.number - 1).values_list("digest", flat=True).first()
    follows = entry.previous == (before or chain.GENESIS)
    whole = entry.digest == chain.digest(entry.previous, entry.link())
    last = Entry.objects.order_by("-number").values_list("number", flat=True).first() or 0
    return Link(entry.number, last, follows and whole and _tells_the_truth(entry), entry.erased)


def _tells_the_truth(entry: Entry) -> bool:
    content = entry.payload
    if chain.commitment(content.salt, content.body) != entry.commitment:
        return False
    if content.personal is None:
        return True
    return chain.commitment(content.personal_salt or "", content.personal) == entry.personal_commitment


def who(entry: Entry) -> str:
    """Who did it: the name told then, else the name known now, else that it was erased."""
    if name := entry.facts.get("by_name"):
        return str(name)
    if entry.actor_id == "system":
        return "Opslag"
    known = Person.here.filter(pk=entry.actor_id).first() if entry.actor_id.isdigit() else None
    return known.name if known and not entry.erased else _("slettet")


def told_of(entry: Entry) -> dict[str, Any]:
    """What was told, with the answers before writing hidden where the legal floor holds them back (fortalt).

    The chain is never rewritten: entries from before the answers were judged hold them still.
    """
    return {key: shown(said) if key in ANSWERS and isinstance(said, str) else said for key, said in entry.facts.items()}


def titled(entry: Entry, key: str) -> str:
    """Channels, states and reasons of ours in the reader's words; "" for what has no other than its own."""
    told = entry.facts[key]
    if key == "reason" and isinstance(told, str):
        return _(told)
    if key in ("channel", "carrier") and told in channel_facts():
        return _(channel_facts()[told].title)
    graph = GRAPHS.get(entry.kind.rpartition(".")[0]) if key in ("from", "to") else None
    return _(graph.titles[told]) if graph and told in graph.titles else ""


def in_words(value: Any) -> str:
    """Any value as a person reads it (sagt)."""
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, list):
        return ", ".join(in_words(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {in_words(part)}" for key, part in value.items())
    return str(value)
