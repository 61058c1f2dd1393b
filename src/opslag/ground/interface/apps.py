"""The Django app of the interface (grænsefladen)."""

from django.apps import AppConfig


class InterfaceConfig(AppConfig):
    """Templates, tags, access and problems that all screens share."""

    name = "opslag.ground.interface"
    label = "interface"
    default_auto_field = "django.db.models.BigAutoField"
