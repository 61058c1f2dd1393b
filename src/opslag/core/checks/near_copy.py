"""Near copy (næsten gentagelse): almost the same words as an earlier post."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.similarity import similarity


@dataclass(frozen=True)
class Settings:
    """`alike`: how much, from 0 to 1, two texts must have in common."""

    alike: float = 0.62


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the whole text, when the most similar earlier post is almost the same."""
    earlier = draft.meta.earlier_post
    if not earlier or not draft.text.strip():
        return
    share = similarity(draft.text, earlier)
    if share >= settings.alike:
        yield Hit(0, len(draft.text), params={"share": f"{share:.0%}".replace("%", " procent")})


CHECK = Check(
    title="Næsten det samme som et tidligere opslag",
    heading="Det ligner et tidligere opslag",
    advice="Hvis du har lyst: Fortæl, hvad der er nyt siden sidst. {share} af ordene er de samme.",
    why="Det, folk har læst før, ruller de forbi. En ny vinkel får dem til at stoppe op.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example(
            "Husk at sove! Søvn er den bedste medicin, og den er gratis.",
            meta={"earlier_post": "Husk at sove! Søvn er den bedste medicin, og så er den gratis."},
        ),
    ),
    passes=(
        Example(
            "I nat prøvede vi at slukke lyset på gangen kl. 22. Tre patienter sov igennem for første gang.",
            meta={"earlier_post": "Husk at sove! Søvn er den bedste medicin, og så er den gratis."},
        ),
        Example("Husk at sove!"),
    ),
)
