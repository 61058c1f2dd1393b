"""The way in for new people (invitation): a link on which each chooses a password; mailed, or shown once."""

from collections.abc import Iterable, Iterator
from smtplib import SMTPException

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from opslag.organisation.models import Person
from opslag.web import environment


def invite(people: Iterable[Person], address: str) -> Iterator[str]:
    """Each person's link by mail; where mail is not set up or does not go, as a line to hand over."""
    for person in people:
        link = link_for(person, address)
        if has_mail() and _sent(person, link):
            yield _("%(name)s har fået et link på %(mail)s.") % {"name": person.name, "mail": person.email}
        else:
            yield f"{person.name} <{person.email}>\n  {link}"


def link_for(person: Person, address: str) -> str:
    """Where the person chooses a password; it works once, and for some days."""
    names = {"uidb36": user_pk_to_url_str(person), "key": default_token_generator.make_token(person)}
    return address.rstrip("/") + reverse("account_reset_password_from_key", kwargs=names)


def own_address() -> str:
    """Where people meet Opslag, as far as the settings tell (adresse)."""
    outside = next((host for host in settings.ALLOWED_HOSTS if not environment.is_here(host)), "")
    return f"https://{outside.lstrip('.')}" if outside else f"http://{settings.LISTEN}"


def days() -> int:
    """How long a link works (dage)."""
    return int(settings.PASSWORD_RESET_TIMEOUT) // 86400


def has_mail() -> bool:
    """Does mail go anywhere but to a terminal?"""
    return not settings.EMAIL_BACKEND.endswith(("console.EmailBackend", "dummy.EmailBackend"))


def _sent(person: Person, link: str) -> bool:
    with override(person.language):
        subject = settings.ACCOUNT_EMAIL_SUBJECT_PREFIX + _("din adgang")
        text = _(
            "Hej %(name)s\n\n%(organisation)s bruger Opslag. Vælg din adgangskode her:\n%(link)s\n\n"
            "Linket virker én gang og i %(days)s dage. Bed jeres administrator om et nyt, hvis det er udløbet."
        )
    words = {"name": person.first_name, "organisation": person.organisation.name, "link": link, "days": days()}
    try:
        return bool(send_mail(subject, text % words, None, [person.email]))
    except (SMTPException, OSError):
        return False
