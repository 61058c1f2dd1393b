"""Django's name for the shell (skallen)."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Settings, root addresses and the demo (skallen)."""

    name = "opslag.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"
