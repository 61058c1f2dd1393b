"""Notices about posts (beskeder): in the receiver's language, and without a word of the post.

What it is called stands where it may be seen, as it is called then: a notice that is kept holds nothing to take back.
"""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from opslag.organisation.actions import notices_done, notify
from opslag.organisation.models import Person
from opslag.posts.models import Variant


def tell(person: Person, said: str, link: str, **words: str) -> None:
    """Tell one person; `said` is a message id (besked)."""
    with override(person.language):
        notify(person, _(said) % words, link)


def nobody_asked(variant: Variant) -> None:
    """Nobody is asked to answer any more: what asked them is no news, and leads nowhere (ikke spurgt længere)."""
    notices_done(to_review(variant), to_release(variant))


def to_author(variant: Variant) -> str:
    """Where its author works on it."""
    return reverse("composer", args=[variant.pk])


def to_review(variant: Variant) -> str:
    """Where it is read for others."""
    return reverse("review", args=[variant.pk])


def to_release(variant: Variant) -> str:
    """Where a stop is answered."""
    return reverse("release", args=[variant.pk])
