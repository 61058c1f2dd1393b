"""What can go wrong with a post (fejl), each with what a person needs to go on."""

from collections.abc import Sequence

from opslag.core.domain.finding import Finding


class AnswersNeeded(Exception):
    """The answers before writing are not all there (svar mangler); `fields` says which."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(f"Mangler: {', '.join(fields)}.")
        self.fields = tuple(fields)


class StaleSave(Exception):
    """Somebody, perhaps oneself in another tab, has saved since (for sent gemt).

    Nothing is overwritten: `theirs` stands in the post, `mine` is kept beside it.
    """

    def __init__(self, *, theirs: str, mine: str, version: int) -> None:
        super().__init__("Teksten er ændret et andet sted, siden du åbnede den.")
        self.theirs, self.mine, self.version = theirs, mine, version


class StaleAnswers(Exception):
    """The answers before the text have been corrected since one read them (for sent rettet); nothing is overwritten."""


class FindingGone(Exception):
    """The finding that was acted on is no longer there; the text has changed (anmærkningen er væk)."""


class Stopped(Exception):
    """The post cannot go on yet (stoppet): `findings` stop it, `missing` names answers that lack."""

    def __init__(self, findings: Sequence[Finding], missing: Sequence[str] = ()) -> None:
        super().__init__("Der er noget, der stopper opslaget.")
        self.findings, self.missing = tuple(findings), tuple(missing)


class ApprovalNeeded(Exception):
    """Somebody must read it first (skal godkendes)."""


class NobodyToAsk(Exception):
    """Nobody but the author holds a role that may answer (ingen at spørge); `roles` says which were looked for."""

    def __init__(self, roles: Sequence[str]) -> None:
        super().__init__(f"Ingen andre har rollen {' eller '.join(roles)} her.")
        self.roles = tuple(roles)


class AlreadyAnswered(Exception):
    """Somebody else was there first (allerede besvaret); the first answer stands."""


class ChangedSince(Exception):
    """What the reader saw is not what stands there now (ændret siden); look again."""
