"""Django's handle on the room."""

from django.apps import AppConfig


class PolicyConfig(AppConfig):
    name = "opslag.policy"
    label = "policy"
    verbose_name = "Politik"
