"""What is asked when a profile is connected to Bluesky (forbind); the form is built from this."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BlueskySettings:
    """Server, name and app password (app-adgangskode); the account's own password is never asked for."""

    server: str = field(
        default="https://bsky.social",
        metadata={"label": "Server", "help": "Ret kun, hvis I har jeres egen server."},
    )
    handle: str = field(default="", metadata={"label": "Brugernavn", "help": "For eksempel kommune.bsky.social."})
    app_password: str = field(
        default="",
        metadata={
            "label": "App-adgangskode",
            "help": "Lav den i Bluesky under Indstillinger, Privatliv og sikkerhed, App-adgangskoder.",
            "secret": True,
        },
    )
