"""Reading the archive (læse arkivet)."""

from django.db.models import Model, QuerySet

from opslag.ground.archive.models import Entry


def subject_key(subject: Model) -> tuple[str, str]:
    """How the archive names a thing: ("posts.variant", "12")."""
    return subject._meta.label_lower, str(subject.pk)


def history(subject: Model) -> QuerySet[Entry]:
    """All that happened to the thing, in order (historik)."""
    subject_type, subject_id = subject_key(subject)
    entries = Entry.objects.filter(subject_type=subject_type, subject_id=subject_id)
    return entries.select_related("payload").order_by("number")


def entries() -> QuerySet[Entry]:
    """The organisation's archive, newest first (arkivet)."""
    return Entry.objects.select_related("payload").order_by("-number")


def entry(number: int) -> Entry:
    """One entry by its number; raises `Entry.DoesNotExist`."""
    return Entry.objects.select_related("payload").get(number=number)
