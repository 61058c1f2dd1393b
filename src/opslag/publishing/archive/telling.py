"""Entries in words for people (fortalt): what post, what channel, what was said, and what may not be read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import Max
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.ground.archive.kinds import title_of
from opslag.ground.archive.models import Entry
from opslag.ground.search.models import Line
from opslag.organisation.models import Person, Profile, Unit
from opslag.posts.models import Occasion
from opslag.publishing import records
from opslag.publishing.archive.finding import is_open, open_parts, readable
from opslag.publishing.archive.labels import asked_labels, labels
from opslag.publishing.archive.placing import follow, words_of
from opslag.publishing.envelopes import shortened

HIDDEN = frozenset(
    ("title", "text", "alt_text", "alt_texts", "why", "whom", "instead", "comment", "reason", "answer", "sender")
)
"""What is hidden of a draft that is its author's own."""

HEADING = 80


@dataclass(frozen=True, slots=True)
class Row:
    """One entry in a list (række): the entry, who did it, and the post it is about by its first words."""

    entry: Entry
    who: str
    post: int | None
    first_words: str
    channel: str
    unit: str


def rows(lines: Iterable[Line], *, by: Person, headed: bool = True) -> list[Row]:
    """The lines as rows, in the order given (rækker); the posts' first words are looked up unless they stand beside."""
    lines = list(lines)
    entries = _entries(lines)
    headings = first_words({line.thread for line in lines if line.thread}, by=by) if headed else {}
    units = dict(Unit.objects.filter(pk__in={line.place for line in lines if line.place}).values_list("pk", "name"))
    return [
        Row(
            entries[line.number],
            records.who(entries[line.number]),
            line.thread,
            headings.get(line.thread or 0, ""),
            channel_title(line.channel),
            units.get(line.place or 0, ""),
        )
        for line in lines
    ]


def _entries(lines: list[Line]) -> dict[int, Entry]:
    found = Entry.objects.filter(number__in=[line.number for line in lines]).select_related("payload")
    return {entry.number: entry for entry in found}


def first_words(posts: Iterable[int], *, by: Person) -> dict[int, str]:
    """The first words of each post as last told, of those that the person may read (første ord)."""
    told = readable(by).filter(thread__in=list(posts), part__in=open_parts(by).values("pk")).exclude(words="")
    last = dict(told.order_by().values_list("thread").annotate(Max("number")))
    entries = Entry.objects.filter(number__in=last.values()).select_related("payload")
    said = {entry.number: entry.facts for entry in entries}
    return {post: _heading(said.get(number, {})) for post, number in last.items() if post is not None}


def _heading(facts: Mapping[str, Any]) -> str:
    return shortened(str(facts.get("text") or facts.get("title") or words_of(facts)), HEADING)


def channel_title(channel: str) -> str:
    """The channel's Danish name (kanal)."""
    return _(channel_facts()[channel].title) if channel in channel_facts() else channel


def hidden_keys(entry: Entry, *, is_open: bool) -> frozenset[str]:
    """What of this entry the reader may not see, though it is there (skjult)."""
    return frozenset() if is_open else HIDDEN & entry.facts.keys()


def lines(entry: Entry, *, is_open: bool) -> list[tuple[str, str]]:
    """The payload as lines of a Danish word and what was told, in the order a reader asks (linjer)."""
    names = labels()
    order = list(names)
    hidden = hidden_keys(entry, is_open=is_open)
    facts = {key: said for key, said in told(entry).items() if _worth_telling(key, said) and key not in hidden}
    ordered = sorted(facts, key=lambda key: order.index(key) if key in names else len(order))
    return [(names.get(key) or _("Andet"), _in_words(entry, key, facts[key])) for key in ordered]


def told(entry: Entry) -> dict[str, Any]:
    """What was told, without what the legal floor holds back."""
    return records.told_of(entry)


def told_to(entry: Entry, person: Person) -> dict[str, Any]:
    """What was told, as this person may read it (fortalt til)."""
    follow()
    hidden = hidden_keys(entry, is_open=is_open(Line.objects.get(number=entry.number), person))
    return {key: said for key, said in told(entry).items() if key not in hidden}


def _worth_telling(key: str, said: Any) -> bool:
    return key != "by_name" and said not in ("", [], None)


def asked_in_words(asked: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What was asked for, as lines of a Danish word and what was given (udvalg)."""
    names = asked_labels()
    return [(names.get(key, _("Andet")), _asked_value(key, said)) for key, said in asked.items()]


def _asked_value(key: str, said: Any) -> str:
    named = {"channel": channel_title, "kind": lambda kind: _(title_of(kind))}
    return str(named[key](said)) if key in named else str(said)


def _in_words(entry: Entry, key: str, said: Any) -> str:
    if key == "asked" and isinstance(said, Mapping):
        return "\n".join(f"{name}: {value}" for name, value in asked_in_words(said)) or _("Hele arkivet")
    if key == "fields" and isinstance(said, list):
        return ", ".join(labels().get(one, _("Hvem")) for one in said)
    if key in SAY and isinstance(said, int | str):
        return SAY[key](said)
    return records.titled(entry, key) or records.in_words(said)


def _named(model: type[Unit] | type[Profile], said: int | str) -> str:
    known = model.objects.filter(pk=said).first() if isinstance(said, int) else None
    return str(known or said)


def _occasion(said: int | str) -> str:
    return str(Occasion(said).label) if said in Occasion.values else str(said)


SAY = {
    "unit": partial(_named, Unit),
    "profile": partial(_named, Profile),
    "post": lambda said: _("Opslag %(number)s") % {"number": said},
    "occasion": _occasion,
}
"""Numbers and codes that have a name."""
