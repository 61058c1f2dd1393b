"""Notices about posts that still hold what the post was called, or an answer: the words go, the notice stays."""

import re

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_QUOTED = re.compile("[»“].*[«”]")


def take_words(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    """»Bo har godkendt: Vise udeskole« becomes »Bo har godkendt«."""
    for notice in apps.get_model("organisation", "Notice").objects.filter(link__startswith="/opslag/").iterator():
        words = without_words(notice.text)
        if words != notice.text:
            notice.text = words
            notice.save(update_fields=["text"])


def without_words(text: str) -> str:
    """A notice without what was quoted in it, or stood after its colon (uden ord)."""
    said = text.split(": ", 1)[0]
    return _QUOTED.sub("»…«", text) if re.search("[»“]", said) else said


class Migration(migrations.Migration):
    dependencies = [("posts", "0007_answered_times"), ("organisation", "0002_programs")]

    operations = [migrations.RunPython(take_words, migrations.RunPython.noop)]
