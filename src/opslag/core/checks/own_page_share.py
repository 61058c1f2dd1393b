"""Own-page share (deling fra egen side): a share whose origin is one of the organisation's own profiles."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft


@dataclass(frozen=True)
class Settings:
    """`own`: own handles and addresses; the draft's own list counts too."""

    own: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the share."""
    origin = draft.meta.shared_from or ""
    own = (*settings.own, *draft.meta.own_profiles)
    if origin == "own" or (origin and any(handle.casefold() in origin.casefold() for handle in own if handle)):
        yield Hit(field="shared_from", fix=Fix("Kommentér i stedet", action="comment-instead"))


CHECK = Check(
    title="Deling fra en af vores egne sider",
    heading="Her deler vi som regel ikke fra vores egne",
    advice="Kommentér eller synes godt om opslaget på den anden side. Det når også ud.",
    why="Det samme to gange i strømmen trætter dem, der følger begge sider.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Læs, hvad kollegerne skriver.", channel="linkedin", meta={"shared_from": "own"}),
        Example(
            "Læs her.",
            channel="linkedin",
            meta={"shared_from": "linkedin.example/nordkyst-erhverv", "own_profiles": ["nordkyst-erhverv"]},
        ),
    ),
    passes=(
        Example("Flot arbejde.", channel="linkedin", meta={"shared_from": "partner"}),
        Example("Vores eget opslag.", channel="linkedin"),
    ),
)
