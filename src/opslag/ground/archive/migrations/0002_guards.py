"""The database refuses every change of the archive but appending and erasing (udløsere)."""

from django.db import migrations

from opslag.ground.archive.triggers import raise_guards, take_down_guards


def put_up(apps, schema_editor):
    """Put the guards up."""
    raise_guards(schema_editor.connection)


def take_down(apps, schema_editor):
    """Take the guards down, when the migration is undone."""
    take_down_guards(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("archive", "0001_initial")]
    operations = [migrations.RunPython(put_up, take_down)]
