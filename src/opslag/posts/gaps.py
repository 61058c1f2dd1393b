"""What is missing whatever the policy says (mangler), with the way to mend it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing whatever the policy says (mangler): heading, what to do, and where."""

    heading: str
    advice: str
    button: str
    goes_to: str


def gap_of(name: str) -> Gap | None:
    """The gap with this name; None for what the page itself shows, as an empty text."""
    if name == "picture":
        return Gap(
            _("Hvem er på billedet?"),
            _("Svar på, om man kan genkende nogen, og hvorfor I må vise dem."),
            _("Svar om billedet"),
            "billede",
        )
    if name in ("why", "whom"):
        return Gap(
            _("Svarene før teksten mangler"), _("Skriv, hvorfor og for hvem I fortæller det."), _("Ret svarene"), "svar"
        )
    return None
