"""Crisis on Instagram (krise på Instagram): crisis information on a channel that is not used for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import read

_NOW = Lexicon(
    "kog drikkevandet|kog vandet|kogeanbefaling*|drikkevandet er forurenet|forurenet drikkevand|evakuer*|bliv inden døre|hold dig inden døre"
    "|luk døre og vinduer|luk vinduer og døre|ring 112|sirenerne|beredskabet er|gå straks|søg straks|akut fare|livsfare|giftig røg|stormflodsvarsel"
    "|varsling*|do not swim|don't swim|toxic algae|boil water|boil your water|evacuat*|emergency|nicht baden|blaualgen|trinkwasser abkochen|giftige alger|badeforbud*|bad ikke|strømafbrydelse*|strømmen er gået|drik ikke|brug ikke vandet|undgå området|krisestab*".split(
        "|"
    )
)


@dataclass(frozen=True)
class Settings:
    """No settings; which channels it looks at is said by the enforcement."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit when a crisis is in force for the draft, or on the words that tell of one."""
    matches = read(draft.text).find(_NOW)
    if matches:
        yield from (Hit(m.start, m.end) for m in matches)
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
    ),
    passes=(
        Example("Stranden en uge efter stormen. Havet har flyttet på det hele.", channel="instagram"),
        Example("Vi koger kaffe på bålet.", channel="instagram"),
    ),
)
