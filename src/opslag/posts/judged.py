"""The version a reader has answered (den bedømte udgave): what they go on seeing until the draft is sent again."""

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import datetime
from typing import Any

from opslag.organisation.models import Person
from opslag.posts.models import Approval, Revision, Variant

_OF_POST = ("why", "whom", "answered")
_OF_VARIANT = ("language", "send_zone", "kept_words")


def around_of(variant: Variant) -> dict[str, Any]:
    """What stands around the words and in no revision, as it is when somebody answers (omkring)."""
    around = {name: getattr(variant.post, name) for name in _OF_POST}
    around |= {name: getattr(variant, name) for name in _OF_VARIANT}
    return {**around, "send_at": variant.send_at.isoformat() if variant.send_at else ""}


def judged_by(person: Person, variant: Variant) -> Variant | None:
    """The variant as this person last answered it; None when they never did."""
    return judged(person, [variant]).get(variant.pk)


def judged(person: Person, variants: Iterable[Variant]) -> dict[int, Variant]:
    """Each variant as this person last answered it, by key, in two questions. Copies to look at, never to save."""
    here = {variant.pk: variant for variant in variants}
    said = Approval.objects.filter(by=person, variant__in=here).select_related("by").order_by("at", "pk")
    last = {answer.variant_id: answer for answer in said}
    words = _words_of(last)
    return {pk: _as_answered(here[pk], answer, words[pk]) for pk, answer in last.items() if pk in words}


def _words_of(last: Mapping[int, Approval]) -> dict[int, Revision]:
    """The kept texts that were answered."""
    kept = Revision.objects.filter(variant__in=last, aside=False).select_related("picture__unit").order_by("number")
    kept = kept.filter(content_hash__in={answer.content_hash for answer in last.values()})
    return {
        one.variant_id: one
        for one in kept
        if one.content_hash == last[one.variant_id].content_hash and one.saved_at <= last[one.variant_id].at
    }


def _as_answered(variant: Variant, answer: Approval, words: Revision) -> Variant:
    shown, shown.post = copy(variant), copy(variant.post)
    shown.judged, shown.content_hash = answer, answer.content_hash
    shown.version, shown.updated_at = words.number, words.saved_at
    shown.text, shown.alt_text = words.text, words.alt_text
    shown.sender, shown.picture = words.sender, words.picture
    # What is said of the words as they are now is not said of these.
    shown.confidential, shown.release_asked_at = False, None
    for name, value in answer.around.items():
        _put(shown, name, value)
    return shown


def _put(shown: Variant, name: str, value: Any) -> None:
    if name in _OF_POST:
        setattr(shown.post, name, value)
    elif name == "send_at":
        shown.send_at = datetime.fromisoformat(value) if value else None
    else:
        setattr(shown, name, value)
