"""Reading the finding aid (søge)."""

from collections.abc import Iterable

from django.db.models import QuerySet

from opslag.ground.search.models import Line


def with_words(lines: QuerySet[Line], words: Iterable[str]) -> QuerySet[Line]:
    """Those whose words hold every one of these; the words are folded (ord)."""
    found = lines.exclude(words="")
    for word in words:
        found = found.filter(words__contains=word)
    return found
