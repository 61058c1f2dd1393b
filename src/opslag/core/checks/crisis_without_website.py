"""Crisis without website (krise uden hjemmeside): an acute message stands on one channel and not on the website."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.crisis import acute
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on a crisis message, marked or plain to read, when it is known that the website does not have it."""
    if draft.meta.web_item is not False or draft.meta.crisis is False:
        return
    if draft.meta.crisis or acute(read(draft.text)):
        yield Hit(len(draft.text), len(draft.text))


CHECK = Check(
    title="Krisebeskeden står ikke på hjemmesiden",
    heading="Beskeden bør også stå på hjemmesiden",
    advice="Send den ud her først. Læg den på hjemmesiden lige bagefter.",
    why="Ikke alle er på sociale medier, og hjemmesiden er det sted, pressen og de pårørende leder.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Vi følger situationen.", meta={"crisis": True, "web_item": False}),
        Example("Kog drikkevandet indtil videre.", meta={"web_item": False}),
    ),
    passes=(
        Example("Kog drikkevandet indtil videre.", meta={"crisis": True, "web_item": True}),
        Example("Vejen er spærret i dag.", meta={"web_item": False}),
        Example("Vi øver brandalarm onsdag. Der er ikke brand.", meta={"web_item": False}),
    ),
)
