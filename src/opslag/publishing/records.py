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


def lines(entry: Entry) -> list[tuple[str, str]]:
    """The payload as lines of a word and what was told, in the order a reader asks (linjer)."""
    labels = _labels()
    facts = {key: value for key, value in entry.facts.items() if key != "by_name" and value not in ("", [], None)}
    ordered = sorted(facts, key=lambda key: list(labels).index(key) if key in labels else len(labels))
    told = told_of(entry)
    return [(labels.get(key, key), _titled(entry, key) or _said(told[key])) for key in ordered]


def told_of(entry: Entry) -> dict[str, Any]:
    """What was told, with the answers before writing hidden where the legal floor holds them back (fortalt).

    The chain is never rewritten: entries from before the answers were judged hold them still.
    """
    return {key: shown(said) if key in ANSWERS and isinstance(said, str) else said for key, said in entry.facts.items()}


def _titled(entry: Entry, key: str) -> str:
    """Channels, states and reasons of ours in the reader's words; "" for what has no other than its own."""
    told = entry.facts[key]
    if key == "reason" and isinstance(told, str):
        return _(told)
    if key in ("channel", "carrier") and told in channel_facts():
        return _(channel_facts()[told].title)
    graph = GRAPHS.get(entry.kind.rpartition(".")[0]) if key in ("from", "to") else None
    return _(graph.titles[told]) if graph and told in graph.titles else ""


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, list):
        return ", ".join(_said(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_said(part)}" for key, part in value.items())
    return str(value)


def _labels() -> dict[str, str]:
    return {
        "reason": _("Grund"),
        "answer": _("Svar"),
        "comment": _("Besked"),
        "title": _("Titel"),
        "text": _("Tekst"),
        "alt_text": _("Alt-tekst"),
        "alt_texts": _("Alt-tekster"),
        "sender": _("Afsender"),
        "channel": _("Kanal"),
        "url": _("Adresse"),
        "from": _("Før"),
        "to": _("Efter"),
        "why": _("Hvorfor"),
        "whom": _("For hvem"),
        "occasion": _("Anledning"),
        "verdict": _("Svar ved porten"),
        "clauses": _("Bestemmelser"),
        "findings": _("Anmærkninger"),
        "policy": _("Politik"),
        "language": _("Sprog"),
        "due_at": _("Tidspunkt"),
        "attempt": _("Forsøg"),
        "carrier": _("Bragt af"),
        "picture": _("Billede"),
        "pictures": _("Billeder"),
        "remote_id": _("Kanalens eget id"),
        "answers_hash": _("Aftryk af svarene før teksten"),
        "content_hash": _("Aftryk af indholdet"),
        "envelope": _("Aftryk af det sendte"),
    }
