"""Which post, channel and unit an entry is about (placering); everything of one post has the post's number."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from opslag.ground.archive.models import Entry
from opslag.ground.search.actions import Spot, catch_up
from opslag.media.models import Picture
from opslag.posts.models import Post, Variant
from opslag.publishing.models import Delivery

WORDS = ("title", "text", "alt_text", "alt_texts")
"""What a reader of the post meets, and what is searched. The answers before writing are not."""


def follow() -> int:
    """Let the finding aid take in what has happened since last (følg med)."""
    return catch_up(spots)


def spots(entries: list[Entry]) -> Mapping[int, Spot]:
    """Where these entries belong, by number."""
    wanted: dict[str, set[str]] = {}
    for entry in entries:
        wanted.setdefault(entry.subject_type, set()).add(entry.subject_id)
    known = {kind: PLACES[kind](ids) for kind, ids in wanted.items() if kind in PLACES}
    return {entry.number: _spot(entry, known.get(entry.subject_type, {})) for entry in entries}


def words_of(facts: Mapping[str, Any]) -> str:
    """The words of one entry as one line, the text once though its first words are also the title."""
    said = [facts.get(key) for key in WORDS]
    if said[0] and said[1] and str(said[1]).startswith(str(said[0]).removesuffix(" …")):
        said[0] = ""
    flat = (" ".join(map(str, part)) if isinstance(part, list) else str(part) for part in said if part)
    return " ".join(flat)


Places = dict[str, Spot]


def _spot(entry: Entry, places: Places) -> Spot:
    place = places.get(entry.subject_id, Spot())
    words = words_of(entry.facts)
    return Spot(place.thread, place.part, place.place, place.channel, words) if words else place


def _posts(ids: Iterable[str]) -> Places:
    rows = Post.objects.filter(pk__in=ids).values_list("pk", "unit")
    return {str(pk): Spot(thread=pk, place=unit) for pk, unit in rows}


def _variants(ids: Iterable[str]) -> Places:
    rows = Variant.objects.filter(pk__in=ids).values_list("pk", "post", "post__unit", "channel")
    return {str(pk): Spot(post, pk, unit, channel) for pk, post, unit, channel in rows}


def _deliveries(ids: Iterable[str]) -> Places:
    rows = Delivery.objects.filter(pk__in=ids)
    told = rows.values_list("pk", "variant__post", "variant", "variant__post__unit", "channel")
    return {str(pk): Spot(post, variant, unit, channel) for pk, post, variant, unit, channel in told}


def _pictures(ids: Iterable[str]) -> Places:
    rows = Picture.objects.filter(pk__in=ids).values_list("pk", "unit")
    return {str(pk): Spot(place=unit) for pk, unit in rows}


PLACES: dict[str, Callable[[Iterable[str]], Places]] = {
    Post._meta.label_lower: _posts,
    Variant._meta.label_lower: _variants,
    Delivery._meta.label_lower: _deliveries,
    Picture._meta.label_lower: _pictures,
}
