"""Django's name for the room of the organisation (organisationen)."""

from django.apps import AppConfig


class OrganisationConfig(AppConfig):
    """The room of units, people and roles (organisationen)."""

    name = "opslag.organisation"
    label = "organisation"
    verbose_name = "Organisation"
    default_auto_field = "django.db.models.BigAutoField"
