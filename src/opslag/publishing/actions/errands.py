"""Errands (ærinder): side work after a delivery. Each is tried again by itself, and none can fail a delivery."""

import logging
from datetime import timedelta

from django.db import InterfaceError, OperationalError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from opslag.core.channels import channel_facts
from opslag.ground.tenancy.scope import scope
from opslag.organisation.actions import notify
from opslag.organisation.models import Person
from opslag.posts.actions import come_back, mark_published, mark_withdrawn
from opslag.publishing import steps
from opslag.publishing.models import Delivery, Errand
from opslag.publishing.queries import due_errands
from opslag.publishing.states import BY_HAND, REFUSED, TAKE_DOWN, UNCERTAIN

log = logging.getLogger("opslag.publishing")

GIVE_UP_AFTER = 8


def ask_for(delivery: Delivery, verb: str, **told: str) -> Errand:
    """Write the errand down, in the transaction of what it follows from."""
    return Errand.objects.create(delivery=delivery, verb=verb, told=told)


def run_errand() -> bool:
    """Do one waiting errand; False when there is none (gør et ærinde)."""
    waiting = due_errands(timezone.now()).select_related("organisation").first()
    if waiting is None:
        return False
    with scope(waiting.organisation):
        steps.reach("errand")
        _do(waiting)
        steps.reach("errand-done")
    return True


def _do(waiting: Errand) -> None:
    try:
        with transaction.atomic():
            errand = Errand.objects.select_for_update().filter(pk=waiting.pk, done_at__isnull=True).first()
            if errand is not None:
                VERBS[errand.verb](errand)
                errand.done_at = timezone.now()
                errand.save(update_fields=["done_at"])
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("Errand %s (%s) failed.", waiting.pk, waiting.verb)
        _put_off(waiting)


def _put_off(errand: Errand) -> None:
    """Later, and in the end never: the log has told why."""
    now = timezone.now()
    tried = errand.attempts + 1
    later = now + timedelta(seconds=10) * 2**tried
    done = now if tried >= GIVE_UP_AFTER else None
    Errand.objects.filter(pk=errand.pk).update(attempts=tried, due_at=later, done_at=done)


def _published(errand: Errand) -> None:
    mark_published(errand.delivery.variant, url=errand.delivery.url)


def _withdrawn(errand: Errand) -> None:
    mark_withdrawn(errand.delivery.variant)


def _come_back(errand: Errand) -> None:
    come_back(errand.delivery.variant, reason=errand.told["reason"])


def _tell(errand: Errand) -> None:
    """A line to whoever asked for it, else to the profile's owner and deputy."""
    delivery = errand.delivery
    for person in _whom(delivery):
        with override(person.language):
            notify(person, _line(delivery), link=_place(delivery))


def _whom(delivery: Delivery) -> list[Person]:
    people = [delivery.requested_by, delivery.profile.owner, delivery.profile.deputy]
    return [person for person in people if person is not None and person.is_active][:1]


def _line(delivery: Delivery) -> str:
    """Without what the post is called: that is shown where it may be seen, as it is called then."""
    names = {"channel": _(channel_facts()[delivery.channel].title)}
    if delivery.state == BY_HAND:
        return _("Et opslag er klar til at blive lagt på %(channel)s. Kopiér teksten, og sæt linket ind.") % names
    if delivery.state == REFUSED:
        return _("%(channel)s tog ikke imod et opslag. Se hvorfor, og ret det.") % names
    if delivery.state == UNCERTAIN:
        return _("Vi ved ikke, om et opslag er på %(channel)s. Se efter, og svar.") % names
    if delivery.state == TAKE_DOWN:
        return _("Et opslag skal tages ned på %(channel)s af dig.") % names
    return _("Et opslag er ikke sendt til %(channel)s. Se hvorfor.") % names


def _place(delivery: Delivery) -> str:
    name = "by_hand" if delivery.state == BY_HAND else "thanks"
    return reverse(name, args=[delivery.variant_id])


VERBS = {"published": _published, "withdrawn": _withdrawn, "come_back": _come_back, "tell": _tell}
"""What each errand does."""
