"""Unanswered questions (ubesvarede spørgsmål): why it is told, and for whom, is expressly left empty."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import ANSWERS, Draft


@dataclass(frozen=True)
class Settings:
    """No settings. An answer that nobody has asked for is not known, and tells nothing."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when one of the two answers is there, and has no words in it."""
    answers = (getattr(draft.meta, name) for name in ANSWERS)
    if draft.kind == "post" and any(words is not None and not words.strip() for words in answers):
        yield Hit(0, 0)


CHECK = Check(
    title="De to spørgsmål er ikke besvaret",
    heading="Hvorfor dette opslag, og for hvem?",
    advice="Svar med en linje på hvert spørgsmål, før du skriver videre.",
    why="Svarene viser, om tiden er rigtig, og om et brev eller en snak er bedre.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("I dag målte vi regnorme.", meta={"gate_why": "", "gate_whom": ""}),
        Example("I dag målte vi regnorme.", meta={"gate_why": "Vise udeskole", "gate_whom": " "}),
    ),
    passes=(
        Example("I dag målte vi regnorme.", meta={"gate_why": "Vise udeskole", "gate_whom": "Forældre"}),
        Example("I dag målte vi regnorme."),
        Example("Tak for hilsenen!", kind="reply", meta={"gate_why": "", "gate_whom": ""}),
    ),
)
