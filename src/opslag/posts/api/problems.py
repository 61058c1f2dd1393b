"""What can go wrong with a draft, told to programs (problemer)."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from opslag.ground.interface.program.problem import Problem, kind, problem_of
from opslag.policy.api import FindingOut, findings_out
from opslag.posts.errors import (
    AnswersNeeded,
    ApprovalNeeded,
    ChangedSince,
    NobodyToAsk,
    StaleAnswers,
    StaleSave,
    Stopped,
)
from opslag.posts.queries import Gate

ANSWERS_MISSING = kind(
    "answers-missing",
    422,
    _("Der mangler svar, før det kan gå videre"),
    _("»missing« siger hvilke: hvorfor (why), for hvem (whom), nogle ord (text) eller billedets mennesker (picture)."),
)
STOPPED = kind(
    "stopped",
    403,
    _("Der er noget, der stopper opslaget"),
    _("»findings« siger hvad og hvorfor. Teksten er gemt; ret den, og prøv igen."),
)
APPROVAL_NEEDED = kind(
    "approval-needed",
    403,
    _("En anden skal læse det først"),
    _("»needs« siger hvem. Send det til gennemsyn; når det er godkendt, kan det udgives."),
)
NOTHING_TO_ASK = kind(
    "nothing-to-ask",
    409,
    _("Ingen behøver at læse det først"),
    _("Der er ikke fundet noget, som en anden skal tage stilling til. Det kan udgives, som det står."),
)
NOBODY_TO_ASK = kind(
    "nobody-to-ask",
    409,
    _("Der er ingen andre her, der må svare"),
    _("Teksten er gemt. Skriv til Kommunikation, så hjælper de."),
)
CHANGED_SINCE = kind(
    "changed-since",
    409,
    _("Teksten er ændret, mens du læste"),
    _("Det, du svarede på, er ikke det, der står nu. Hent det igen, og se på det, før du svarer."),
)
STALE = kind(
    "stale",
    412,
    _("Kladden er ændret et andet sted, siden du hentede den"),
    _(
        "Intet er overskrevet. Hent den igen, og gem med den nye version. Er der tekst i »mine«, er den lagt ved siden "
        "af »theirs«, som står i opslaget."
    ),
)
VERSION_NEEDED = kind(
    "version-needed",
    428,
    _("Sig, hvilken version du retter i"),
    _("Send hovedet If-Match med det ETag, du fik, da du hentede opslaget. Intet er ændret."),
)


@problem_of.register
def stopped(error: Stopped, *, to_author: bool = True) -> Problem:
    """The refusal at the gate, with what was found (stoppet)."""
    missing = list(error.missing)
    if not error.findings:
        return Problem(ANSWERS_MISSING, missing=missing)
    return Problem(STOPPED, findings=_as_json(findings_out(error.findings, to_author=to_author)), missing=missing)


@problem_of.register
def _answers(error: AnswersNeeded) -> Problem:
    return Problem(ANSWERS_MISSING, missing=list(error.fields))


@problem_of.register
def _approval(error: ApprovalNeeded) -> Problem:
    return Problem(APPROVAL_NEEDED)


@problem_of.register
def _nobody(error: NobodyToAsk) -> Problem:
    return Problem(NOBODY_TO_ASK)


@problem_of.register
def _changed(error: ChangedSince) -> Problem:
    return Problem(CHANGED_SINCE)


def stale(version: int, error: StaleSave | StaleAnswers) -> Problem:
    """The draft is another by now, with this version; the texts, when there are two (for sent)."""
    told = {"theirs": error.theirs, "mine": error.mine} if isinstance(error, StaleSave) else {}
    return Problem(STALE, headers={"ETag": f'"{version}"'}, version=version, **told)


def approval_needed(opening: Gate) -> Problem:
    """What stands between the draft and its readers, told with the roles that may answer (mangler godkendelse)."""
    found = _as_json(findings_out(opening.judgement.approvals))
    return Problem(APPROVAL_NEEDED, findings=found, needs=[list(need) for need in opening.needs])


def _as_json(findings: list[FindingOut]) -> list[dict[str, Any]]:
    return [finding.model_dump(mode="json") for finding in findings]
