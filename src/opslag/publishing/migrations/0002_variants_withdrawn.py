from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def tell_variants(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What was taken down before variants knew of it (trukket tilbage): the row says so from now on."""
    deliveries = apps.get_model("publishing", "Delivery")._base_manager.filter(state="trukket_tilbage")
    variants = apps.get_model("posts", "Variant")._base_manager
    for variant, at in deliveries.values_list("variant", "updated_at"):
        variants.filter(pk=variant, state="udgivet").update(state="trukket_tilbage", updated_at=at)


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0001_initial"),
        ("posts", "0006_withdrawn"),
    ]

    operations = [
        migrations.RunPython(tell_variants, migrations.RunPython.noop),
    ]
