"""Missing theme (manglende styrkeposition): a post on a main profile that ties into no larger agenda."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.crisis import acute
from opslag.core.language.lexicon import lexicon_of
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`themes`: ids of themes and focus areas that count; empty means any. `exempt`: content types that need none.
    `words`: words that by themselves show the theme, so that the author is not asked for what is plain to see."""

    themes: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ("service", "aktuel_dagsorden", "job", "portraet")
    words: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when the draft has no theme, is of no exempt type, and tells of no crisis."""
    if draft.meta.content_type in settings.exempt or draft.meta.crisis:
        return
    theme = draft.meta.theme
    if not theme and settings.words and read(draft.text).has(lexicon_of(settings.words)):
        return
    if (not theme or (settings.themes and theme not in settings.themes)) and not acute(read(draft.text)):
        yield Hit(0, 0)


CHECK = Check(
    title="Opslaget er ikke knyttet til en styrkeposition",
    heading="Hører det til på hovedprofilen?",
    advice="Vælg den styrkeposition eller det fokusområde, det handler om. Ellers passer det måske bedre på områdets egen profil eller intranettet.",
    why="Hovedprofilen fortæller om det, der binder kommunen sammen. Resten har gode steder at være.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(Example("Så kom den nye kaffemaskine op at stå på 2. sal."),),
    passes=(
        Example("Svømmeskolen er i gang.", meta={"content_type": "glimt", "theme": "bosaetning"}),
        Example("Havnegade er spærret i dag.", meta={"content_type": "service"}),
        Example("Kog vandet.", meta={"crisis": True}),
        Example("Røgen er giftig. Luk døre og vinduer."),
    ),
)
