"""What the server's answers mean (svar), by groups of errors and never by one status code alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from opslag.core.domain.channel import Refused, Unavailable
from opslag.core.domain.marking import gettext_noop

SIGN_IN_AGAIN = gettext_noop("Bluesky kender ikke længere vores adgang. Forbind profilen igen.")
CLOSED = gettext_noop("Bluesky-kontoen er lukket eller sat ud af kraft.")
MISREAD = gettext_noop("Bluesky kan ikke bruge opslaget, som det er.")
TOO_BIG = gettext_noop("Billedet fylder mere, end Bluesky tager imod.")
BUSY = gettext_noop("Bluesky har for travlt lige nu. Vi prøver igen.")
AWAY = gettext_noop("Bluesky kan ikke nås lige nu. Vi prøver igen.")
NOT_ALLOWED = gettext_noop("Serverens adresse må ikke kaldes herfra. Sig det til jeres administrator.")
UNCLEAR = gettext_noop("Bluesky svarede ikke tydeligt.")

TOKEN_ERRORS = frozenset(("ExpiredToken", "InvalidToken", "AuthMissing"))
_CLOSED = frozenset(("AccountDeactivated", "AccountTakedown", "AccountSuspended", "RepoDeactivated", "RepoTakendown"))


class Answer(Protocol):
    """An answer as egress gives it."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    def json(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Problem(Exception):
    """The call did not succeed, and nothing was published by it."""

    outcome: Refused | Unavailable
    token: bool = False
    """Was it the access token that was not good?"""


def error_of(answer: Answer) -> str:
    """The error's name, or "" when the body says none."""
    try:
        body = answer.json()
    except ValueError:
        return ""
    return str(body.get("error", "")) if isinstance(body, dict) else ""


def problem(answer: Answer) -> Problem | None:
    """What an error answer means when it is certain that nothing was done; None when it is not certain."""
    name = error_of(answer)
    if name in TOKEN_ERRORS:
        return Problem(Unavailable(SIGN_IN_AGAIN), token=True)
    if name in _CLOSED:
        return Problem(Refused(CLOSED))
    if answer.status == 429:
        return Problem(Unavailable(BUSY, retry_at=retry_at(answer.headers)))
    if answer.status == 413 or name == "BlobTooLarge":
        return Problem(Refused(TOO_BIG, field="pictures"))
    if answer.status in (401, 403):
        return Problem(Refused(SIGN_IN_AGAIN))
    if 400 <= answer.status < 500 and name != "InvalidSwap":
        return Problem(Refused(MISREAD))
    return None


def retry_at(headers: Mapping[str, str]) -> datetime | None:
    """The moment the server asks us to wait for, at most a day away."""
    lowered = {name.lower(): value for name, value in headers.items()}
    now = datetime.now(UTC)
    try:
        if "ratelimit-reset" in lowered:
            at = datetime.fromtimestamp(int(lowered["ratelimit-reset"]), UTC)
        else:
            at = now + timedelta(seconds=int(lowered["retry-after"]))
    except (KeyError, ValueError, OverflowError, OSError):
        return None
    return min(at, now + timedelta(days=1))
