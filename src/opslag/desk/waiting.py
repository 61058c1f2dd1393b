"""What waits for a person, gathered from every room (det venter på dig)."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from opslag.desk.own import in_hand, stands
from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.organisation.models import Person
from opslag.organisation.queries import unread_notices
from opslag.posts.models import Variant
from opslag.posts.promises import release_by
from opslag.posts.queries import waiting_for, waiting_for_release, with_all
from opslag.posts.states import DRAFT
from opslag.posts.templatetags.posts import hvor
from opslag.publishing.models import Delivery
from opslag.publishing.states import FOR_A_PERSON

NOTICES_SHOWN = 5
DRAFTS_SHOWN = 8
WORDS_SHOWN = 9
OF_POST = re.compile(r"/opslag/(\d+)/")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits (venter): what, a line about it, by when, and the button."""

    title: str
    text: str
    when: str
    link: str
    button: str
    begins: str = ""
    """Its first words, so that two of the same name are told apart; never of a text that only its author may see."""
    language: str = "da"


def waits_for(person: Person) -> list[Waiting]:
    """All of it: promises first, then what publishing needs a hand with, then news, then one's own drafts."""
    tasks = [*_reviews(person), *_releases(person), *_deliveries(person)]
    links = {task.link for task in tasks}
    return [*tasks, *(news for news in _notices(person) if news.link not in links), *_drafts(person)]


def _reviews(person: Person) -> Iterator[Waiting]:
    for variant in waiting_for(person):
        names = {"name": variant.author.first_name, "unit": variant.unit}
        text = _("%(name)s fra %(unit)s beder dig læse med.") % names
        sent = _("%(where)s, sendt %(when)s.") % {"where": hvor(variant), "when": hvornaar(variant.submitted_at)}
        when = _("Lovet %(when)s") % {"when": hvornaar(variant.promised_at)}
        link = reverse("review", args=[variant.pk])
        words = first_words(variant)
        yield Waiting(str(variant.post), f"{text} {sent}", when, link, _("Læs"), words, variant.language)


def _releases(person: Person) -> Iterator[Waiting]:
    for variant in waiting_for_release(person):
        # No title and no words: only the two who may see the text do.
        text = _("%(name)s spørger, om teksten kan gå ud.") % {"name": variant.author.first_name}
        when = _("Lovet %(when)s") % {"when": hvornaar(release_by(variant.release_asked_at))}
        yield Waiting(_("Et stop skal ses efter"), text, when, reverse("release", args=[variant.pk]), _("Se"))


def _deliveries(person: Person) -> Iterator[Waiting]:
    mine = Delivery.objects.filter(state__in=FOR_A_PERSON, requested_by=person)
    for delivery in mine.select_related("variant__post", "profile"):
        link = reverse("thanks", args=[delivery.variant_id])
        when = hvornaar(delivery.updated_at)
        # Kept in Danish, said in the reader's language.
        text = _(delivery.reason or delivery.get_state_display())
        yield Waiting(str(delivery.variant.post), text, when, link, _("Gør det færdigt"))


def _notices(person: Person) -> Iterator[Waiting]:
    """A notice holds no words of a post: what it is called is asked for here, of whom may see it."""
    notices = unread_notices(person)[:NOTICES_SHOWN]
    told = {notice.link: int(found[1]) for notice in notices if (found := OF_POST.match(notice.link))}
    named = _named(person, set(told.values())) if told else {}
    for notice in notices:
        title = named.get(told.get(notice.link, 0), "")
        yield Waiting(notice.text, title, hvornaar(notice.created_at), notice.link, _("Se"))


def _named(person: Person, keys: Collection[int]) -> dict[int, str]:
    found = with_all(Variant.objects.filter(pk__in=keys))
    return {one.pk: str(one.post) for one in found if person.has_perm("posts.see_variant", one)}


def _drafts(person: Person) -> Iterator[Waiting]:
    """What is with its author; what waits for others is no task of one's own."""
    for variant in in_hand(person, DRAFTS_SHOWN):
        yield Waiting(
            str(variant.post),
            f"{hvor(variant)}. {stands(variant)}",
            _("Gemt %(when)s") % {"when": hvornaar(variant.updated_at)},
            reverse("composer", args=[variant.pk]),
            _("Skriv videre") if variant.state == DRAFT else _("Se"),
            first_words(variant),
            variant.language,
        )


def first_words(variant: Variant) -> str:
    """How it begins, so that two of one name are told apart; never of a text that only its author may see."""
    return "" if variant.confidential else Truncator(variant.text).words(WORDS_SHOWN)
