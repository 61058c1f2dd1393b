"""What is asked when a profile is connected to Bluesky (forbind); the form is built from this."""

from dataclasses import dataclass, field

from opslag.core.domain.marking import gettext_noop


@dataclass(frozen=True, slots=True)
class BlueskySettings:
    """Server, name and app password (app-adgangskode); the account's own password is never asked for."""

    server: str = field(
        default="https://bsky.social",
        metadata={"label": gettext_noop("Server"), "help": gettext_noop("Ret kun, hvis I har jeres egen server.")},
    )
    handle: str = field(
        default="",
        metadata={"label": gettext_noop("Brugernavn"), "help": gettext_noop("For eksempel kommune.bsky.social.")},
    )
    app_password: str = field(
        default="",
        metadata={
            "label": gettext_noop("App-adgangskode"),
            "help": gettext_noop("Lav den i Bluesky under Indstillinger, Privatliv og sikkerhed, App-adgangskoder."),
            "secret": True,
        },
    )
