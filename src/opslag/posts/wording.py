"""What is about the wording, on one card (sproget): a kind colleague says it once; the single advice lies inside."""

from collections.abc import Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from opslag.ground.interface.cards import CardButton, FindingCard

KEY = "sprog"


def heading() -> str:
    """What the card says, and what is said of it when the words are kept."""
    return _("Skriv det, som du ville sige det ved døren")


def gathered(parts: Sequence[FindingCard]) -> FindingCard:
    """One card of several: the changes that a press makes, and every part with its clause and why (samlekort)."""
    lead = next((card for card in parts if card.changes), None)
    return FindingCard(
        key=KEY,
        severity=parts[0].severity,
        heading=heading(),
        advice=_("Korte sætninger og hverdagsord når flest. Tag det, du kan bruge."),
        why="",
        clause_number=0,
        clause_title="",
        version="",
        kind=parts[0].kind,
        changes=lead.changes if lead else (),
        note=lead.note if lead else "",
        buttons=_buttons(lead, parts),
        text_language=parts[0].text_language,
        parts=tuple(_inside(card) if card is lead else card for card in parts),
    )


def _buttons(lead: FindingCard | None, parts: Sequence[FindingCard]) -> tuple[CardButton, ...]:
    fixes = [button for button in lead.buttons if button.name == "fix"] if lead else []
    kept = " ".join(button.value for card in parts for button in card.buttons if button.name == "keep")
    keep = [CardButton(_("Behold min tekst"), "keep", kept, "tertiary")] if kept else []
    return (*fixes, *keep)


def _inside(card: FindingCard) -> FindingCard:
    """What is shown and pressed on the outside is not said again."""
    return replace(card, changes=(), note="", buttons=tuple(b for b in card.buttons if b.name != "fix"))
