"""A finding as a card (anmærkningskort): what `interface/finding.html` shows, built from the domain's `Finding`.

The card stands inside the composer's own form. Its buttons send `fix=<key>` or `keep=<key>`.
"""

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, gettext_lazy

from opslag.core.domain.finding import Finding
from opslag.core.domain.policy import ClauseKind
from opslag.core.domain.severity import Severity

SAID = ("heading", "advice", "why")
STYLE = {Severity.BLOCK: "stop", Severity.APPROVAL: "godk", Severity.ADVISE: "raad", Severity.INFO: "tip"}
KIND_STYLE = {
    ClauseKind.LAW: "lov",
    ClauseKind.GUIDANCE: "vejl",
    ClauseKind.ADVICE: "raad",
    ClauseKind.HOUSE: "hus",
}

FOUND_BY = {
    "structure": gettext_lazy("Set på, hvordan opslaget er bygget op."),
    "pattern": gettext_lazy("Fundet af et mønster i ordene."),
    "lexicon": gettext_lazy("Fundet af en ordliste."),
    "model": gettext_lazy("Fundet af en lille trænet model."),
}
"""What the card says of how a check finds: nobody is to think that it understands."""


@dataclass(frozen=True, slots=True)
class CardButton:
    """A button on the card: its words, what it sends, and how loud it is (primary, secondary, tertiary)."""

    label: str
    name: str
    value: str
    tone: str = "secondary"


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One card (kort). `number` is the mark in the text, 0 for none; `changes` are (before, after)."""

    key: str
    severity: Severity
    heading: str
    advice: str
    why: str
    clause_number: int
    clause_title: str
    version: str
    kind: ClauseKind
    clause_url: str = ""
    number: int = 0
    field_url: str = "#tekst"
    changes: tuple[tuple[str, str], ...] = ()
    buttons: tuple[CardButton, ...] = ()
    exception: str = ""
    exception_url: str = ""
    report_url: str = ""
    """Where one says that it is no finding (»Ikke et fund«)."""
    found_by: str = ""
    """How it was found, said honestly; nothing where a person said it."""
    note: str = ""
    """What the first button does and leaves, where no words show it."""
    waiting: str = ""
    """Who reads it and when they answer (»Fie Dahl svarer senest i morgen kl. 12«)."""
    policy_language: str = "da"
    text_language: str = "da"
    own_words: frozenset[str] = frozenset()
    """Of heading, advice and why: those that the policy says in its own language."""

    parts: "tuple[FindingCard, ...]" = ()
    """What one card gathers: each with its own clause, why and buttons, inside."""

    @property
    def marks(self) -> tuple[int, ...]:
        """The numbers of its marks in the text, in their order."""
        return tuple(sorted(card.number for card in (self, *self.parts) if card.number))

    @property
    def style(self) -> str:
        """The card's look: stop, godk, raad or tip."""
        return STYLE[self.severity]


def card_of(
    finding: Finding,
    *,
    texts: dict[str, str] | None = None,
    number: int = 0,
    clause_url: str = "",
    field_url: str = "#tekst",
    exception_url: str = "",
    waiting: str = "",
    text_language: str = "da",
) -> FindingCard:
    """The card of a finding. `texts` are the draft's fields, for showing words before and after a fix."""
    return FindingCard(
        key=finding.key,
        severity=finding.severity,
        own_words=frozenset(name for name in SAID if not _translated(getattr(finding, name).id)),
        heading=finding.heading.text(gettext),
        advice=finding.advice.text(gettext),
        why=finding.why.text(gettext),
        found_by=str(FOUND_BY[finding.method]),
        clause_number=finding.clause.number,
        clause_title=finding.clause.title,
        version=finding.layer.version,
        kind=finding.clause.kind,
        clause_url=clause_url,
        number=number,
        field_url=field_url,
        changes=() if finding.confidential else changes(finding, texts or {}),
        buttons=_buttons(finding),
        exception_url=exception_url if finding.author_may_except else "",
        waiting=waiting,
        text_language=text_language,
    )


def changes(finding: Finding, texts: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """What the first fix takes away and puts in, in the order of the text."""
    edits = [edit for fix in finding.fixes[:1] for edit in fix.edits]
    return tuple((texts.get(edit.field, "")[edit.start : edit.end], edit.replacement.strip("\n")) for edit in edits)


def _translated(text: str) -> bool:
    return not text or translation.get_language() == settings.LANGUAGE_CODE or gettext(text) != text


def _buttons(finding: Finding) -> tuple[CardButton, ...]:
    tone = "primary" if finding.severity is Severity.BLOCK else "secondary"
    fixes = [
        CardButton(gettext(fix.label), "fix", f"{finding.key}:{place}", tone if place == 0 else "secondary")
        for place, fix in enumerate(finding.fixes)
    ]
    if finding.severity is Severity.ADVISE and fixes:
        fixes.append(CardButton(gettext("Behold min tekst"), "keep", finding.key, "tertiary"))
    return tuple(fixes)


def counts(severities: list[Severity]) -> list[tuple[Severity, int]]:
    """How many of each, strictest first; tips are not counted."""
    counted = [(severity, severities.count(severity)) for severity in Severity if severity is not Severity.INFO]
    return [(severity, count) for severity, count in counted if count]
