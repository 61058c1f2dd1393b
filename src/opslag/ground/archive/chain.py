"""The arithmetic of the chain (kæden): commitments, digests and what they are made of; no database."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

GENESIS = "0" * 64
"""What the first entry of every chain follows."""


def canonical(value: object) -> str:
    """One spelling for one value: sorted keys, ASCII, no spaces, no NaN."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False, cls=DjangoJSONEncoder)


def new_salt() -> str:
    """256 bits that make a short payload impossible to guess from its commitment."""
    return secrets.token_hex(32)


def commitment(salt: str, value: Mapping[str, Any]) -> str:
    """HMAC-SHA-256 of the payload under its salt (forpligtelse), which is all the chain holds."""
    return hmac.new(salt.encode(), canonical(value).encode(), hashlib.sha256).hexdigest()


def instant(at: datetime) -> str:
    """The same instant always in the same spelling."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def digest(previous: str, link: Mapping[str, str | int]) -> str:
    """SHA-256 over the entry before and everything this entry says (led)."""
    return hashlib.sha256(f"opslag-archive-1\n{previous}\n{canonical(link)}".encode()).hexdigest()
