"""Low job level (stilling under det aftalte niveau): a job post on a profile kept for leading positions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft

_SEEKS = re.compile(
    r"\b(?:vi søger|søges|søger (?:vi|nu)|ledig stilling|ledige stillinger|bliv (?:vores|en del af)|vil du være vores"
    r"|er du vores (?:nye|næste)|send (?:din |en )?ansøgning|ansøgningsfrist|søg stillingen|søg jobbet)\b",
    re.IGNORECASE,
)
_CHIEF = re.compile(
    r"\b\w*(?:chef|direktør|chefen|centerleder|forvaltningschef|sekretariatschef|kommunaldirektør)\b", re.IGNORECASE
)
_VOLUNTEER = re.compile(r"\bfrivillig", re.IGNORECASE)


@dataclass(frozen=True)
class Settings:
    """`levels`: values of the draft's job level that may be posted here."""

    levels: tuple[str, ...] = ("chef",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words that seek an employee, when the position is below the agreed level."""
    level = draft.meta.job_level
    if level in settings.levels or draft.meta.content_type == "portraet":
        return
    seeks = _SEEKS.search(draft.text)
    if draft.meta.content_type == "job" or (seeks and not _VOLUNTEER.search(draft.text)):
        if level is None and _CHIEF.search(draft.text):
            return
        yield Hit(*(seeks.span() if seeks else (0, 0)))


CHECK = Check(
    title="Jobopslag under det aftalte niveau",
    heading="Jobopslaget hører til et andet sted",
    advice="Slå det op på fagområdets egen profil, på Facebook eller i jobportalen. Her slår vi lederstillinger op.",
    why="Følgerne her venter fagligt indhold. Et portræt af en medarbejder viser arbejdspladsen bedre.",
    find=find,
    settings=Settings,
    fails=(
        Example("Vi søger en pædagog til Solstrålen.", channel="linkedin", marks=("Vi søger",)),
        Example("Kom og bliv kollega.", channel="linkedin", meta={"content_type": "job", "job_level": "medarbejder"}),
    ),
    passes=(
        Example("Vi søger en ny afdelingschef.", channel="linkedin", meta={"content_type": "job", "job_level": "chef"}),
        Example("Amina har været pædagog i ti år.", channel="linkedin", meta={"content_type": "portraet"}),
        Example("Vi søger frivillige til skolehaven.", channel="linkedin"),
        Example("Vi søger en forvaltningschef til området.", channel="linkedin"),
    ),
)
