"""Django's name for the room of publishing (udgivelse)."""

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """The room of deliveries and our own pages (udgivelse)."""

    name = "opslag.publishing"
    label = "publishing"
    verbose_name = "Udgivelse"
    default_auto_field = "django.db.models.BigAutoField"
