"""Unassured post (ikke fagligt sikret): somebody outside central communications writes for a profile it looks after."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`central`: roles that publish on these profiles themselves."""

    central: tuple[str, ...] = ("kommunikation",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when the author's role is known and is not a central one."""
    if draft.author_role and draft.author_role not in settings.central:
        yield Hit(field="profile")


CHECK = Check(
    title="Opslaget skal sikres centralt",
    heading="Kommunikation læser med her",
    advice="Send det af sted. Du får svar, og teksten bliver din.",
    why="Profilen er fælles for hele organisationen, så fakta og tone skal holde for alle.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("14 virksomheder er med.", channel="linkedin", author_role="fagredaktoer"),),
    passes=(
        Example("14 virksomheder er med.", channel="linkedin", author_role="kommunikation"),
        Example("14 virksomheder er med.", channel="linkedin"),
    ),
)
