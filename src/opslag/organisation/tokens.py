"""Keys for programs (programnøgler): what a key may be made for, and how it looks. Pure."""

import datetime as dt
import hashlib
import secrets
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

PREFIX = "opslag_"
"""So that a scanner for leaked secrets knows one when it sees it."""

LONGEST = dt.timedelta(days=365)
PERIODS: dict[int, Any] = {30: _("30 dage"), 90: _("90 dage"), 180: _("180 dage"), 365: _("et år")}


class Scope(StrEnum):
    """What a key may be used for (brug); the person's own rights are asked as well, always."""

    CHECK = "check"
    READ_DRAFTS = "drafts:read"
    WRITE_DRAFTS = "drafts:write"
    REVIEW = "review"
    PUBLISH = "publish"
    READ_ARCHIVE = "archive:read"


SCOPE_TITLES: dict[Scope, Any] = {
    Scope.CHECK: _("Se på tekster"),
    Scope.READ_DRAFTS: _("Læse opslag og se, hvordan det gik dem"),
    Scope.WRITE_DRAFTS: _("Skrive opslag og sende dem til gennemsyn"),
    Scope.REVIEW: _("Godkende opslag eller sende dem retur"),
    Scope.PUBLISH: _("Udgive opslag"),
    Scope.READ_ARCHIVE: _("Læse arkivet"),
}


def new_key() -> str:
    """A key of 256 random bits (nøgle)."""
    return f"{PREFIX}{secrets.token_urlsafe(32)}"


def digest_of(key: str) -> str:
    """What is kept in its place (aftryk); with so many random bits one round is enough."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
