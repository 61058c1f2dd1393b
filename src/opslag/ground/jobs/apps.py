"""The Django app of jobs (opgaver)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    """Work that waits, and the workers that do it."""

    name = "opslag.ground.jobs"
    label = "jobs"
    verbose_name = _("Opgaver")
    default_auto_field = "django.db.models.BigAutoField"
