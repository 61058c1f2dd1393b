"""Missing own link (manglende link til egen side): a long text with no link to the organisation's own site."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`longer_than`: characters above which the rest belongs on the website. `domains`: own domains; the draft's own
    domain counts too. With none known, any web address will do."""

    longer_than: int = 600
    domains: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit after the last word of a long text that links nowhere on the own site."""
    if len(draft.text) <= settings.longer_than:
        return
    reading = read(draft.text)
    own = (*settings.domains, *([draft.meta.own_domain] if draft.meta.own_domain else []))
    links = [reading.slice(s).lower() for s in reading.urls]
    if not any(not own or any(domain.lower() in link for domain in own) for link in links):
        end = len(draft.text.rstrip())
        yield Hit(end, end, fix=Fix("Lav en artikel til hjemmesiden", action="move-to-website"))


CHECK = Check(
    title="Lang tekst uden link til egen hjemmeside",
    heading="Resten kan stå på hjemmesiden",
    advice="Behold begyndelsen her, og link til hele historien på vores egen side.",
    why="På hjemmesiden kan teksten findes igen, også af dem, der ikke er på sociale medier.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Nyttigt at vide. " * 40, meta={"own_domain": "nordkyst.example"}),
        Example("Nyttigt at vide. " * 40 + "https://avisen.example/a", meta={"own_domain": "nordkyst.example"}),
    ),
    passes=(
        Example("Nyttigt at vide. " * 40 + "https://nordkyst.example/byg", meta={"own_domain": "nordkyst.example"}),
        Example("Kort nyt.", meta={"own_domain": "nordkyst.example"}),
    ),
)
