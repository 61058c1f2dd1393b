"""Unclear sender (uklar afsender): the reader cannot tell whether somebody speaks for the workplace or for themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span
from opslag.core.language.speaking import own_view, takes_sides
from opslag.core.language.stand import disowns_workplace, private_view, speaks_for_workplace


@dataclass(frozen=True)
class Settings:
    """No settings; whose behalf it is written on is known as the draft's `on_behalf`."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that contradict whose behalf the draft is written on."""
    reading = read(draft.text)
    if draft.meta.on_behalf == "self":
        found = speaks_for_workplace(reading) or takes_sides(reading)
    elif draft.meta.on_behalf in ("organisation", "workplace"):
        found = _private(reading, bool(draft.meta.sender_named), draft.kind == "post" and not facts.internal)
    else:
        found = ()
    yield from (Hit(s.start, s.end) for s in found)


def _private(reading: Reading, named: bool, published: bool) -> tuple[Span, ...]:
    """Colleagues and those one answers know who writes, so there an own view must be called one to count."""
    if found := disowns_workplace(reading):
        return found
    return () if named else private_view(reading) or (own_view(reading) if published else ())


CHECK = Check(
    title="Det er uklart, hvem der taler",
    heading="Det er muligvis uklart, hvem der taler",
    advice="Skriv, om det er dig selv eller arbejdspladsen, der siger det.",
    why="Når det er klart, hvem der taler, bliver ingen taget til indtægt for noget, de ikke har sagt.",
    find=find,
    settings=Settings,
    fails=(
        Example(
            "Vi på afdelingen mener, at reformen er hastværk.",
            meta={"on_behalf": "self"},
            marks=("Vi på afdelingen mener",),
        ),
        Example("Jeg synes personligt, at skolen skulle lukke før.", meta={"on_behalf": "workplace"}),
        Example(
            "Det her er for egen regning: Vi burde lukke før. Anna, skoleleder",
            meta={"on_behalf": "workplace", "sender_named": True},
        ),
        Example("Os på Kildebakken bakker ikke op om vagtplanen.", meta={"on_behalf": "self"}),
        Example("Helt privat: Hos os i hjemmeplejen står vi ikke bag vagtplanen.", meta={"on_behalf": "self"}),
        Example("Ingen på afdelingen tror på reformen.", meta={"on_behalf": "self"}),
        Example("Alle bænke er nu grå. Stod det til mig, var de ikke malet.", meta={"on_behalf": "organisation"}),
        Example("Jeg hader cykelhjelme, men tag dem nu på.", meta={"on_behalf": "organisation"}),
    ),
    passes=(
        Example("Vi på Kildebakken holder loppemarked på søndag.", meta={"on_behalf": "self"}),
        Example("Jeg skriver for mig selv: Vi på afdelingen har brug for hænder.", meta={"on_behalf": "self"}),
        Example("Jeg skriver for mig selv og ikke på vegne af afdelingen.", meta={"on_behalf": "self"}),
        Example("Vi på afdelingen har bagt boller i dag, og de blev spist på ti minutter.", meta={"on_behalf": "self"}),
        Example("Vi har bagt rugbrød, og jeg er stolt.", meta={"on_behalf": "workplace"}),
        Example("Hos os på afdelingen er vi trætte af grå gange.", meta={"on_behalf": "self"}),
        Example("På vores kontor ryster vi på hovedet ad kaffen.", meta={"on_behalf": "self"}),
        Example("“Stod det til mig, var den ikke malet,” siger Bo på seks.", meta={"on_behalf": "organisation"}),
        Example("Jeg synes, normeringen er for lav.", meta={"on_behalf": "self"}),
        Example(
            "Jeg synes personligt, det er skønt. Anna, skoleleder",
            meta={"on_behalf": "workplace", "sender_named": True},
        ),
    ),
)
