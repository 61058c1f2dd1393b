"""People in a picture (mennesker på billedet): the legal basis and the five questions that lead to it.

Consent is one basis among others; the old distinction between portrait and situation pictures is not used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

YES, NO, UNSURE = "ja", "nej", "ved-ikke"
ANSWERS = (YES, NO, UNSURE)


class Basis(StrEnum):
    """Why we may show the picture (grundlag)."""

    TASK = "task"
    CONSENT = "consent"
    NOBODY = "none-recognisable"


class Consent(StrEnum):
    """Where the consent stands (samtykke)."""

    OK = "ok"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Question:
    """One of the five (spørgsmål): Danish message ids; `careful` are the answers that ask for another look."""

    id: str
    text: str
    hint: str
    careful: tuple[str, ...]


QUESTIONS = (
    Question(
        "formaal",
        "Hører billedet til det, I fortæller?",
        "Vis det, der er brug for at vise, og ikke mere.",
        (NO, UNSURE),
    ),
    Question(
        "udstillet",
        "Kan nogen på billedet føle sig udstillet eller udnyttet?",
        "Tænk på, hvad personen selv ville sige om fem år.",
        (YES, UNSURE),
    ),
    Question(
        "alder",
        "Er der børn eller andre, vi skal passe særligt på?",
        "Så spørg altid dem, der passer på dem.",
        (),
    ),
    Question(
        "foelsomt",
        "Viser billedet noget følsomt, for eksempel helbred eller tro?",
        "Det kan også stå på en dør eller en trøje.",
        (YES, UNSURE),
    ),
    Question(
        "oplyst",
        "Ved alle på billedet, at det bliver vist, uden at nogen har sagt nej?",
        "Et nej gælder, også når det kommer senere.",
        (NO, UNSURE),
    ),
)


def unanswered(assessment: Mapping[str, str]) -> tuple[str, ...]:
    """Ids of the questions without an answer, in order (ubesvarede)."""
    return tuple(q.id for q in QUESTIONS if assessment.get(q.id) not in ANSWERS)


def careful(assessment: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions whose answer says: choose another picture, or ask first (vær varsom)."""
    return tuple(q for q in QUESTIONS if assessment.get(q.id) in q.careful)


def missing(recognisable: bool | None, basis: str, assessment: Mapping[str, str], consent: str) -> tuple[str, ...]:
    """What must still be said of the people in the picture before it may be shown (mangler)."""
    if recognisable is None:
        return ("recognisable",)
    if not recognisable:
        return ()
    lacking = ["basis"] if basis not in (Basis.TASK, Basis.CONSENT) else []
    lacking += ["assessment"] if unanswered(assessment) or careful(assessment) else []
    lacking += ["consent"] if basis == Basis.CONSENT and consent != Consent.OK else []
    return tuple(lacking)
