"""How a program signs in (programnøgle): by a key in the Authorization header, and in no other way."""

import threading
import time
from collections import deque

from django.http import HttpRequest
from ninja.security import HttpBearer

from opslag.ground.interface.program.problem import SCOPE_MISSING, TOO_MANY, Problem
from opslag.ground.tenancy.scope import scope
from opslag.organisation.actions import note_use
from opslag.organisation.models import ApiToken
from opslag.organisation.queries import token_with
from opslag.organisation.tokens import Scope

A_MINUTE = 600
"""Requests that one key may make in a minute, counted in each web process."""

KEYS_KEPT = 10_000
WINDOW = 60.0


class Bearer(HttpBearer):
    """`Authorization: Bearer opslag_…`; a session's cookie opens nothing here."""

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken | None:
        """The key's row, with its person as the request's; None when it does not hold."""
        found = token_with(token.strip())
        if found is None:
            return None
        request.user = found.person
        with scope(found.person.organisation):
            note_use(found)
        return found


class Pace:
    """How fast each key asks (tempo): a window of a minute, kept in this process only."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: dict[str, deque[float]] = {}

    def keep(self, token: ApiToken) -> None:
        """Count this request; raises `Problem` when there have been too many."""
        now = time.monotonic()
        with self._lock:
            if len(self._asked) > KEYS_KEPT:
                self._asked.clear()
            asked = self._asked.setdefault(token.digest, deque())
            while asked and asked[0] <= now - WINDOW:
                asked.popleft()
            if len(asked) >= A_MINUTE:
                wait = max(1, round(asked[0] + WINDOW - now))
                raise Problem(TOO_MANY, headers={"Retry-After": str(wait)})
            asked.append(now)


def refuse_scope(token: ApiToken, wanted: Scope | None) -> None:
    """Raises `Problem` when the key was not made for this (brug mangler)."""
    if wanted is not None and wanted.value not in token.scopes:
        raise Problem(SCOPE_MISSING, scope=wanted.value)
