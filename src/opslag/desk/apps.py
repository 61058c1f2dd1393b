"""Django's name for the room of the desk (skrivebordet)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    """The room of screens that look across rooms (skrivebordet)."""

    name = "opslag.desk"
    label = "desk"
    verbose_name = _("Skrivebord")
    default_auto_field = "django.db.models.BigAutoField"
