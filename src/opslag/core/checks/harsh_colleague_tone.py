"""Harsh colleague tone (hård tone mellem kolleger): contempt straight to a colleague; disagreement on facts is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.colleague_tone import shares_work, speaks_to_somebody
from opslag.core.language.insults import harsh_words
from opslag.core.language.quotations import is_quoted, quotations
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`posts_on_internal_channels`: also look at posts on an intranet, not only at comments and replies."""

    posts_on_internal_channels: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each harsh turn."""
    if _is_among_colleagues(draft, settings, facts):
        quoted = quotations(read(draft.text)) if draft.kind == "post" else ()
        yield from (Hit(*span) for span in harsh_words(draft.text) if not is_quoted(span.start, quoted))


def _is_among_colleagues(draft: Draft, settings: Settings, facts: ChannelFacts) -> bool:
    """In public a reply goes to a citizen unless it is about shared work, and a comment to a colleague where it says `du`."""
    if facts.internal:
        return draft.kind != "post" or settings.posts_on_internal_channels
    if draft.kind == "reply":
        return shares_work(draft.text)
    return draft.kind == "comment" and speaks_to_somebody(draft.text)


CHECK = Check(
    title="Hård tone mellem kolleger",
    heading="Tonen kan gøre ondt",
    advice="Skriv, hvad I er uenige om, eller tag den ansigt til ansigt.",
    why="Man kan være uenige, så alle har lyst til at komme på arbejde i morgen.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Typisk dig, du fatter aldrig noget.", kind="comment", channel="intranet"),
        Example("Hold nu kæft, Allan. Ingen her gider høre på dig.", kind="comment", channel="intranet"),
        Example("Kære Søren. Jeg gider ærlig talt ikke svare på den slags.", kind="reply", channel="intranet"),
        Example(
            "Ej Karsten, hvor svært kan det være? Du skal jo bare trykke på send.", kind="comment", channel="intranet"
        ),
        Example("Helt ærligt, Susanne. Du ødelægger hvert teammøde. Tag dig sammen.", kind="reply", channel="facebook"),
        Example("Spar os for dine kloge bemærkninger, Viggo.", kind="comment", channel="intranet"),
    ),
    passes=(
        Example("Det er ikke din skyld, Ali. Systemet var nede hele natten.", kind="comment", channel="intranet"),
        Example("Hold da op, Gitte. Jeg fatter ikke, hvordan du når det hele!", kind="comment", channel="intranet"),
        Example("Jeg er uenig i den nye mødeplan. Hvad tænker I andre?", kind="comment", channel="intranet"),
        Example("Jeg fatter ikke en brik af det nye regneark.", kind="comment", channel="intranet"),
        Example(
            "Susanne, enten kan du ikke læse, eller også er du ikke særlig kvik.", kind="reply", channel="facebook"
        ),
        Example("Nej, hvor er det fedt! 😂 Det er så typisk os.", kind="reply"),
        Example("Du kan læse mere i planen på side 4.", kind="reply"),
        Example(
            "Banko på plejehjemmet: Fuld plade til Gerda. Vi grinede hele dagen.", kind="comment", channel="intranet"
        ),
    ),
)
