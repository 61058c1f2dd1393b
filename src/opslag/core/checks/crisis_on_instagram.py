"""Crisis on Instagram (krise på Instagram): crisis information on a channel that is not used for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.crisis import acute
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """No settings; which channels it looks at is said by the enforcement."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit when a crisis is in force for the draft, or on the words that tell of one."""
    found = acute(read(draft.text))
    if found and draft.meta.crisis is not False:
        yield from (Hit(s.start, s.end) for s in found)
    elif draft.meta.crisis:
        yield Hit(field="channel")


CHECK = Check(
    title="Kriseinformation på en kanal, der ikke bruges til den",
    heading="Kriser hører ikke til her",
    advice="Fortæl det på hjemmesiden og Facebook, hvor folk leder efter det.",
    why="I en krise skal borgerne vide, hvor de finder den nyeste besked. Her kan et gammelt opslag dukke op dagen efter.",
    find=find,
    settings=Settings,
    method="lexicon",
    fails=(
        Example(
            "Kog drikkevandet i Havnby til i morgen.", channel="instagram", has_image=True, marks=("Kog drikkevandet",)
        ),
        Example("Vi følger situationen.", channel="instagram", meta={"crisis": True}),
        Example("Røgen driver mod byen. Hold ruderne lukket.", channel="instagram"),
        Example("Højvande i aften: Flyt bilen væk fra havnen.", channel="instagram"),
    ),
    passes=(
        Example("Stranden en uge efter stormen. Havet har flyttet på det hele.", channel="instagram"),
        Example("Vi koger kaffe på bålet.", channel="instagram"),
        Example("Havnen i tåge. Bliv bare inde under dynen lidt endnu.", channel="instagram"),
        Example("Færgen ligger stille i solnedgangen.", channel="instagram"),
        Example("Onsdag kl. 12 prøver vi sirenerne.", channel="instagram"),
    ),
)
