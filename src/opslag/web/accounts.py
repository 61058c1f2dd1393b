"""How sign-in behaves (adgang): nobody signs up; the organisation makes the accounts."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAdapter(DefaultAccountAdapter):
    """No sign-up (lukket for tilmelding)."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
