"""Low job level (stilling under det aftalte niveau): a job post on a profile kept for leading positions."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.job_tips import tipped
from opslag.core.language.jobs import offers_position, seeks_chief, seeks_employee
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`levels`: values of the draft's job level that may be posted here."""

    levels: tuple[str, ...] = ("chef",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that seek an employee, when the position is below the agreed level."""
    level = draft.meta.job_level
    if level in settings.levels:
        return
    reading = read(draft.text)
    seeks = (
        offers_position(reading)
        if draft.meta.content_type == "portraet"
        else seeks_employee(reading) or tipped(reading)
    )
    if not seeks and draft.meta.content_type != "job":
        return
    if level is not None or not seeks_chief(reading):
        yield Hit(*(seeks or (0, 0)))


CHECK = Check(
    title="Jobopslag under det aftalte niveau",
    heading="Jobopslaget hører til et andet sted",
    advice="Slå det op på fagområdets egen profil, på Facebook eller i jobportalen. Her slår vi lederstillinger op.",
    why="Følgerne her venter fagligt indhold. Et portræt af en medarbejder viser arbejdspladsen bedre.",
    find=find,
    settings=Settings,
    fails=(
        Example("Vi søger en pædagog til Solstrålen.", channel="linkedin", marks=("søger",)),
        Example("Køkkenet har brug for en kok mere fra 1. april.", channel="linkedin"),
        Example("Kan du lide bøger? Her er en tom stol ved skranken, og den kan blive din.", channel="linkedin"),
        Example("Kender du en ingeniør? Sig til hende, at der står et skrivebord hos os.", channel="linkedin"),
        Example("Kom og bliv kollega.", channel="linkedin", meta={"content_type": "job", "job_level": "medarbejder"}),
    ),
    passes=(
        Example("Vi søger virksomheder, der vil tage en ung i praktik.", channel="linkedin"),
        Example("Vi søger en ny afdelingschef.", channel="linkedin", meta={"content_type": "job", "job_level": "chef"}),
        Example("Amina har været pædagog i ti år.", channel="linkedin", meta={"content_type": "portraet"}),
        Example("Vi søger frivillige til skolehaven.", channel="linkedin"),
        Example("Vi søger en forvaltningschef til området.", channel="linkedin"),
    ),
)
