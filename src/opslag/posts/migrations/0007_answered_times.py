"""How often the answers before the text have been corrected (rettet): what a program's version counts along."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("posts", "0006_withdrawn")]

    operations = [
        migrations.AddField(model_name="post", name="answered", field=models.PositiveIntegerField(default=0)),
    ]
