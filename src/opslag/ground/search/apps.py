"""The Django app of search (søgning)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Where in the archive something is told."""

    name = "opslag.ground.search"
    label = "search"
    verbose_name = _("Søgning")
    default_auto_field = "django.db.models.BigAutoField"
