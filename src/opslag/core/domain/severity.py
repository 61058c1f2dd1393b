"""Severity of a finding (alvor): stop, godkendelse, råd, tip."""

from enum import StrEnum


class Severity(StrEnum):
    """How a finding binds (alvor). Ordered from strictest to mildest by `rank`."""

    BLOCK = "block"
    APPROVAL = "approval"
    ADVISE = "advise"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the strictest, 3 for the mildest."""
        return _RANK[self]

    @property
    def word(self) -> str:
        """The Danish word on screen and in the terminal."""
        return _WORD[self]

    def at_most(self, cap: "Severity") -> "Severity":
        """The milder of this severity and `cap`."""
        return self if self.rank >= cap.rank else cap


_RANK = {severity: rank for rank, severity in enumerate(Severity)}
_WORD = {
    Severity.BLOCK: "stop",
    Severity.APPROVAL: "godkendelse",
    Severity.ADVISE: "råd",
    Severity.INFO: "tip",
}
