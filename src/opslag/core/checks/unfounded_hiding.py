"""Unfounded hiding (ubegrundet skjul): a comment is hidden or deleted without a lawful reason, a second person or a copy."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft

_REMOVES = ("hide", "delete")


@dataclass(frozen=True)
class Settings:
    """`reasons`: reasons for which a comment may be hidden; `other` needs both a second person and a copy."""

    reasons: tuple[str, ...] = ("trussel", "had", "chikane", "personoplysninger", "spam", "reklame", "ophavsret")
    other: str = "andet"


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """At most one hit: on the whole comment."""
    meta = draft.meta
    if meta.action not in _REMOVES:
        return
    end = len(draft.text)
    if meta.reason not in (*settings.reasons, settings.other):
        yield Hit(0, end)
    elif meta.reason == settings.other and not (meta.second_person and meta.copy_kept):
        yield Hit(0, end, advice="Vælg den grund, der passer, få en kollega til at se med, og gem en kopi.")
    elif meta.second_person is False or meta.copy_kept is False:
        yield Hit(
            0,
            end,
            heading="Der mangler en kollega eller en kopi",
            advice="Få en kollega til at se med, og gem en kopi, før kommentaren skjules.",
        )


CHECK = Check(
    title="Kommentar skjult uden saglig grund",
    heading="Grunden til at skjule mangler",
    advice="Vælg en grund fra listen. Er kommentaren blot hård eller kritisk, så svar på den i stedet.",
    why="Kritik skal kunne stå. Når noget skjules, skal det være sagligt, set af to og til at finde igen.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("I svarer aldrig, det er for dårligt.", kind="comment_inbound", meta={"action": "hide"}),
        Example(
            "Maden er en joke.",
            kind="comment_inbound",
            meta={"action": "delete", "reason": "andet", "second_person": False},
        ),
        Example(
            "Jeg ved, hvor du bor.",
            kind="comment_inbound",
            meta={"action": "delete", "reason": "trussel", "copy_kept": False},
        ),
    ),
    passes=(
        Example(
            "Jeg ved, hvor du bor.",
            kind="comment_inbound",
            meta={"action": "hide", "reason": "trussel", "second_person": True, "copy_kept": True},
        ),
        Example("I svarer aldrig, det er for dårligt.", kind="comment_inbound", meta={"action": "show"}),
        Example(
            "Køb solbriller her!!!",
            kind="comment_inbound",
            meta={"action": "hide", "reason": "spam", "second_person": True, "copy_kept": True},
        ),
    ),
)
