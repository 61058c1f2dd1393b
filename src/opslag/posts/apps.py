"""Django's name for the room of posts (opslag)."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostsConfig(AppConfig):
    """The room of posts, their variants and their review (opslag)."""

    name = "opslag.posts"
    label = "posts"
    verbose_name = _("Opslag")
    default_auto_field = "django.db.models.BigAutoField"
