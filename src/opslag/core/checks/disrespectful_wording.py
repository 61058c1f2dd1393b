"""Disrespectful wording (nedladende omtale): contempt or sarcasm about a group of people one works with or for."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import Reading, read
from opslag.core.language.respect import ADULTS, CHILDREN, belittling, contempt, groups, mocking, scorn, sneers
from opslag.core.language.sentences import Span


@dataclass(frozen=True)
class Settings:
    """`groups`: own names of groups that must be met with respect, beside the built-in ones."""

    groups: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on names that scorn a group by themselves, and on contempt in a sentence that names a group."""
    reading = read(draft.text)
    spans = {Span(m.start, m.end) for m in scorn(reading)} | set(_about_groups(reading, settings.groups))
    yield from (Hit(s.start, s.end) for s in sorted(spans))


def _about_groups(reading: Reading, own: tuple[str, ...]) -> Iterator[Span]:
    strong = {ADULTS: contempt(reading, ADULTS), CHILDREN: contempt(reading, CHILDREN)}
    sneering, mild = sneers(reading), belittling(reading)
    if not (sneering or mild or strong[ADULTS]):
        return
    tone = mocking(reading)
    named = groups(reading, own)
    earlier: set[str] = set()
    for sentence in reading.sentences:
        kinds = {g.value for g in named if _inside(sentence, g.start)}
        kind = CHILDREN if kinds == {CHILDREN} else ADULTS
        yield from (s for s in strong[kind] if kinds and _inside(sentence, s.start))
        if kinds or earlier:
            yield from (s for s in sneering if _inside(sentence, s.start))
        if ADULTS in kinds | earlier:
            yield from _mocked(reading, sentence, mild, tone)
        earlier = kinds


def _mocked(reading: Reading, sentence: Span, mild: tuple[Span, ...], tone: tuple[Span, ...]) -> Iterator[Span]:
    """Words that belittle, where the tone around them mocks or there are several of them."""
    inside = [s for s in mild if _inside(sentence, s.start)]
    if not inside:
        return
    place = reading.sentences.index(sentence)
    around = reading.sentences[max(0, place - 1) : place + 2]
    window = Span(around[0].start, around[-1].end)
    other = [t for t in tone if _inside(window, t.start) and not any(_inside(s, t.start) for s in inside)]
    if other or len(inside) > 1:
        yield from inside


def _inside(sentence: Span, place: int) -> bool:
    return sentence.start <= place < sentence.end


CHECK = Check(
    title="Nedladende omtale af en gruppe",
    heading="Kan muligvis læses som en spydighed",
    advice="Skriv sætningen om, så den handler om det, I gør ved det, eller lad en kollega læse med.",
    why="Uenighed og bøvl er velkomne. Men dem, der bliver gjort til grin, læser også med.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Forældre, der ikke gider læse ugeplanen, må selv om det.", marks=("ikke gider",)),
        Example("Konsulenterne på rådhuset lever i en helt anden verden.", marks=("anden verden",)),
        Example("Endnu en uge med curlingforældre.", marks=("curlingforældre",)),
        Example("Forvaltningen har i deres uendelige visdom flyttet mødet."),
    ),
    passes=(
        Example("Vi er uenige med fagforeningen om skemaet, og vi taler om det."),
        Example("Forældrene er ikke ligeglade. De har bare travlt."),
        Example("Når eleverne ikke gider læse, flytter vi bøgerne udenfor."),
        Example("Vi var for dovne til at rydde op, og pædagogerne grinede af os."),
        Example("Der findes ingen dumme spørgsmål, siger lærerne."),
    ),
)
