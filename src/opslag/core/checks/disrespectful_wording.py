"""Disrespectful wording (nedladende omtale): contempt or sarcasm about a group of people one works with or for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.respect import (
    ADULTS,
    BALANCED,
    CHILDREN,
    belittling,
    contempt,
    groups,
    may_name_groups,
    mocking,
    scorn,
    scorned,
    sneers,
)
from opslag.core.language.sarcasm import cold, failings, mock, sharp
from opslag.core.language.sentences import Span

_THEM = Pattern(r"\b(?:de|dem|deres)\b")

_WARM = Pattern(
    r"\b(?:tusind tak|stor tak|varm tak|kæmpe tak|tak til|hjalp os|guld værd|inviteret|kom (?:snart )?igen|dejligt besøg|vi er stolte|lærte os|dygtige|vi glæder os til|ringe til os|vi hjælper|hjælper vi|spørg (?:os )?endelig|vi holder kursus)\b|\b(?:flot|godt|stærkt) (?:arbejde|gået|klaret), [a-zæøå]+!"
)
_WAS_ME = Pattern(r"\bdet var (?:mig|os|undertegnede)\b(?!,? der)|\bmig selv inklusive?\b")
"""Whoever is laughed at is the writer."""
_OF_ANOTHER = Pattern(r"\b(?:der (?:står|sidder|er|kommer)|(?:står|sidder|er|kommer) der) (?:nu |altid )?(?:en|et|én) ")
"""The sentence is about somebody new."""
_MUCH = 3
"""So many half sneers and turns of a mocking tone close together mock by themselves."""


class Mean(NamedTuple):
    """What belittles: sneers that ask for one sign more, and half ones, which stand in friendly stories too."""

    sharp: tuple[Span, ...]
    half: tuple[Span, ...]

    @property
    def both(self) -> tuple[Span, ...]:
        """All of them, left to right, none inside another."""
        apart = (h for h in self.half if not any(s.start <= h.start < s.end for s in self.sharp))
        return tuple(sorted({*self.sharp, *apart}))

    def mocks(self, tone: tuple[Span, ...]) -> bool:
        """Is it enough, with so much of a mocking tone?"""
        signs = len(self.both) + len(tone)
        return signs >= _MUCH or (bool(self.sharp) and signs > 1)


@dataclass(frozen=True)
class Settings:
    """`groups`: own names of groups that must be met with respect, beside the built-in ones."""

    groups: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on names that scorn a group by themselves, and on contempt in a sentence that names a group."""
    reading = read(draft.text)
    spans = {Span(m.start, m.end) for m in scorn(reading)} | set(_about_groups(reading, settings.groups))
    end = 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start >= end:
            yield Hit(span.start, span.end)
            end = span.end


def _about_groups(reading: Reading, own: tuple[str, ...]) -> Iterator[Span]:
    if not own and not may_name_groups(reading):
        return
    strong = {ADULTS: (*contempt(reading, ADULTS), *scorned(reading)), CHILDREN: contempt(reading, CHILDREN)}
    turns = (*sneers(reading), *cold(reading))
    mean = Mean(tuple(sorted({*sharp(reading), *belittling(reading)})), failings(reading))
    tone = _tone(reading, mean.both)
    hints = bool(turns or strong[ADULTS] or strong[CHILDREN]) or mean.mocks(tone)
    if not hints or _WAS_ME.search(reading.lower):
        return
    named = groups(reading, own)
    if not named:
        return
    earlier: set[str] = set()
    for place, sentence in enumerate(reading.sentences):
        kinds = {g.value for g in named if _inside(sentence, g.start)}
        kind = CHILDREN if kinds == {CHILDREN} else ADULTS
        if earlier and _OF_ANOTHER.search(reading.lower, sentence.start, sentence.end):
            earlier = set()
        words = strong[kind if kinds else CHILDREN] if kinds or earlier == {ADULTS} else ()
        yield from (s for s in words if _inside(sentence, s.start))
        if ADULTS in kinds | earlier:
            yield from (s for s in turns if _inside(sentence, s.start))
        if ADULTS in kinds:
            yield from _mocked(reading, place, mean, tone)
        earlier = kinds or (earlier if _still_of_them(reading, sentence) else set())


def _still_of_them(reading: Reading, sentence: Span) -> bool:
    """Does the sentence name no group, yet go on about the one before it (de, dem)?"""
    return bool(_THEM.search(reading.lower, sentence.start, sentence.end))


def _mocked(reading: Reading, place: int, mean: Mean, tone: tuple[Span, ...]) -> Iterator[Span]:
    """Words that belittle, where the tone around them mocks or there are several of them; warm words take it away."""
    around = reading.sentences[max(0, place - 1) : place + 3]
    window = Span(around[0].start, around[-1].end)
    near = Mean(*(tuple(s for s in kind if _inside(window, s.start)) for kind in mean))
    heard = tuple(s for s in tone if _inside(window, s.start))
    if near.mocks(heard) and not _WARM.search(reading.lower, window.start, window.end):
        yield from near.both or heard


def _tone(reading: Reading, mean: tuple[Span, ...]) -> tuple[Span, ...]:
    """Words of a mocking tone beside those that belittle; where nothing belittles only the turns count, each once."""
    tone = (*mocking(reading), *mock(reading)) if mean else _apart(mock(reading, _MUCH))
    tone = tuple(s for s in tone if not BALANCED.match(reading.lower, s.start))
    return tuple(s for s in tone if not any(m.start <= s.start < m.end for m in mean))


def _apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


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
        Example("Forældre, der ikke gider læse ugeplanen, må selv om det.", marks=("ikke gider læse",)),
        Example("Konsulenterne på rådhuset lever i en helt anden verden.", marks=("anden verden",)),
        Example("Endnu en uge med curlingforældre.", marks=("curlingforældre",)),
        Example("Kære fædre: Så svært er det vel ikke at finde en regnjakke. Tag jer sammen."),
        Example("Psykologerne skriver rapporter, som ingen læser. Det kunne vi have sagt dem på to linjer."),
        Example("Forvaltningen har i deres uendelige visdom flyttet mødet."),
    ),
    passes=(
        Example("Vi er uenige med fagforeningen om skemaet, og vi taler om det."),
        Example("Forældrene er ikke ligeglade. De har bare travlt."),
        Example("Når eleverne ikke gider læse, flytter vi bøgerne udenfor."),
        Example("Vi var for dovne til at rydde op, og pædagogerne grinede af os."),
        Example("Pedellen fik repareret døren, og vi er dybt imponerede."),
        Example("Vi er nogle amatører til at bage, siger lærerne om sig selv."),
        Example("Der findes ingen dumme spørgsmål, siger lærerne."),
        Example("Forældrene drak kaffe i læskuret, mens børnene gravede. Flot indsats, alle sammen!"),
        Example("Sikke en overraskelse, da bedsteforældrene kom med pandekager. Hvad skulle vi gøre uden jer!"),
    ),
)
