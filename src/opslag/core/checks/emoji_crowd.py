"""Emoji crowd (mange emojier): so many emoji that a screen reader has more to say of them than of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`most`: how many emoji pass in silence."""

    most: int = 2


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each emoji above the number."""
    pictures = [s for s in read(draft.text).emojis if _is_picture(draft.text[s.start])]
    if len(pictures) > settings.most:
        params = {"count": str(len(pictures)), "most": str(settings.most)}
        yield from (Hit(s.start, s.end, params=params) for s in pictures[settings.most :])


def _is_picture(sign: str) -> bool:
    """Arrows, squares and ticks are punctuation, not pictures."""
    return not ("\u2190" <= sign <= "\u21ff" or "\u25a0" <= sign <= "\u25ff" or sign in "✓✔✗✘☐☑☒➤➜★☆")


CHECK = Check(
    title="Mange emojier",
    heading="Mange emojier at høre igennem",
    advice="Hvis du har lyst: Behold de {most} bedste. En skærmlæser læser dem alle {count} højt.",
    why="En emoji eller to gør teksten varmere. Mange gør den længere at lytte til.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Første sne! ❄️☃️🎉😍🥳👏💪"), Example("Tre for tre 🌳🌲🌴", marks=("🌴",))),
    passes=(
        Example("Uden emoji."),
        Example("Med to 🪱🌧️"),
        Example("Et flag 🇩🇰 og en familie 👨‍👩‍👧 er to."),
        Example("→ Kl. 8\n→ Kl. 9\n→ Kl. 10"),
    ),
)
