"""Bare announcement (bar annoncering): an occasion is announced, and nothing is told of what people do together."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.messages import messages
from opslag.core.language.noticeboard import matters
from opslag.core.language.occasions import WHEN, announces, tells_what_is_done, words_of_story
from opslag.core.language.reading import Reading, read

SHORT = 15
"""Words: an occasion in so few tells nothing, with or without a time."""

MANY = 3
"""Messages: with so many the post is a noticeboard, and that is said by another check."""


@dataclass(frozen=True)
class Settings:
    """`longest`: a text of more words than this tells enough by itself, questions and pointers left out."""

    longest: int = 50


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit on the first sentence, when an occasion and a time are all that the text holds."""
    reading = read(draft.text)
    if not reading.sentences or _is_long(reading, settings.longest) or not _announces(draft, reading):
        return
    if tells_what_is_done(reading) or "fordi" in reading.word_set:
        return
    if max(len(messages(reading)), len(matters(reading))) < MANY:
        first = reading.sentences[0]
        yield Hit(first.start, first.end)


def _is_long(reading: Reading, longest: int) -> bool:
    """More words than an announcement has, its questions and its pointer not counted."""
    words = len(reading.words)
    return words > longest and (words > 3 * longest or words_of_story(reading) > longest)


def _announces(draft: Draft, reading: Reading) -> bool:
    event = (draft.meta.occasion or "").startswith("begivenhed") or draft.meta.content_type == "begivenhed"
    return announces(reading) or (event and bool(WHEN.search(reading.prose) or len(reading.words) < SHORT))


CHECK = Check(
    title="En anledning uden fortælling",
    heading="Anledningen er der, fortællingen mangler",
    advice="Tilføj én linje: Hvad gør I, og hvem gør I det sammen med?",
    why="En dato er en anledning til at fortælle. Det er det, I gør sammen, folk vil høre om.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Lucia i morgen kl. 8."),
        Example(
            "Vi inviterer til forældreaften torsdag d. 3. kl. 17. Der er kaffe og kage. Vi glæder os til at se jer!"
        ),
        Example("Glædelig jul til alle børn og forældre!"),
        Example("Så er det snart tid. Kl. 9 på fredag.", meta={"occasion": "begivenhed/skolestart"}),
    ),
    passes=(
        Example("Lucia i morgen kl. 8. 4. klasse har øvet i tre uger, og de mindste har selv lavet kronerne."),
        Example("Så er vi klar til sommerfest på fredag! Børnene har malet banneret helt selv."),
        Example("Legepladsen er lukket på fredag, fordi der kommer nyt sand."),
        Example("Glædelig jul! Nissen har boet i kopirummet hele december, og børnene har fodret den med grød."),
        Example("I dag målte vi regnorme."),
    ),
)
