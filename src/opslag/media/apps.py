"""Django's name for the room of pictures (billeder)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """The room of pictures, their alt texts and the people in them (billeder)."""

    name = "opslag.media"
    label = "media"
    verbose_name = _("Billeder")
    default_auto_field = "django.db.models.BigAutoField"
