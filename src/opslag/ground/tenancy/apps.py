"""The Django app of tenancy (lejemål)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TenancyConfig(AppConfig):
    """Organisations and the walls between them."""

    name = "opslag.ground.tenancy"
    label = "tenancy"
    verbose_name = _("Organisationer")
    default_auto_field = "django.db.models.BigAutoField"
