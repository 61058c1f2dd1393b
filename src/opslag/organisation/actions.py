"""Writes of the organisation (organisationen): notices, and the choice of language."""

from opslag.organisation.models import Notice, Person


def notify(person: Person, text: str, link: str = "") -> Notice:
    """Tell one person something that waits or has happened (besked)."""
    return Notice.objects.create(person=person, text=text, link=link)


def choose_language(person: Person, language: str) -> None:
    """Speak this language to the person from now on (sprog)."""
    person.language = language
    person.save(update_fields=["language"])
