"""Personal data in a text (personoplysninger): one list of spans with type and confidence.

Public numbers, function mailboxes and persons in public roles are recognised so that they are not taken for private.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.accounts import accounts
from opslag.core.language.addresses import addresses
from opslag.core.language.confidential import disclosures
from opslag.core.language.confidential_labels import labelled
from opslag.core.language.confidential_words import HEALTH_KINDS
from opslag.core.language.cpr import cpr_numbers
from opslag.core.language.emails import emails
from opslag.core.language.health_notes import is_of_all, noted
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_weights import weighed_persons
from opslag.core.language.persons import is_settled, persons
from opslag.core.language.phones import phones
from opslag.core.language.plates import plates
from opslag.core.language.reading import read
from opslag.core.language.surroundings import before

MODEL_SURE = 0.6
"""The model's own probability below which it is not heard."""
TYPES = (
    "CPR", "ACCOUNT", "PLATE", "EMAIL_PERSONAL", "EMAIL_FUNCTION", "PHONE_PRIVATE", "PHONE_PUBLIC", "ADDRESS_PRIVATE",
    "PERSON", "PERSON_PUBLIC", "HEALTH",
)  # fmt: skip
"""From the surest to the softest; where two overlap, the surer stands."""


_OF_OFFICES = frozenset(
    "er meldt til|henvisning|henvisning til|kan ikke betale|kontaktperson|hjemmeplejen|hjælpemidler|på venteliste til|udskrives|folkepension"
    "|restance|hospice|hospicet|bevilling|fået bevilget|holdt udenfor|stjålet fra|tal|går ned|arbejdsskade|udskrivelsen|ppr|netværksmøde"
    "|netværksmøder|børneattest|børneattesten|boligydelse|boligydelsen|boligstøtte|boligstøtten|akutmodtagelse|akutmodtagelsen|afslag på"
    "|afslag på en|fik afslag|fået afslag|hjertestarter i|visiteret til|fogeden|rehabiliteringsmøde|tilbagebetaling|skylder for|begravelse|begravelsen|tager ikke på|ikke sige sit navn|læge|opholdstilladelse"
    "|underretning|underretningen|udeblev|udeblevet|mistet mit kørekort|mistet sit kørekort|mistet kørekortet|journal|journalen|til plejehjem|på ventelisten|på venteliste|børnehuset|bostedet|blodprøve"
    "|utilsigtet hændelse|utilsigtede hændelser|er gået fra|gæld|gælden|stjæler|må kun udlevere|hospitalsseng".split(
        "|"
    )
)
"""What offices and papers are called tells nothing of a body or a need, though it may be confidential in a post."""
_TELLS_NOT_WHAT = frozenset(
    "er i behandling|i behandling|udredning|i udredning|udredes|til udredning|udredningen|er på sygehuset|på sygehuset|plejehjem|har fået diagnosen|fået diagnosen|fik diagnosen|fik konstateret|fået konstateret|diagnosticeret|udskrevet|medicin|insulin|slog hovedet"
    "|kan ikke læse|kan ikke gå|kan ikke stå|kan ikke tale|kan ikke høre|går med rollator|lægeerklæring|skadestuen|på skadestuen|diagnosen|diagnose"
    "|medicinen|pillerne|piller|recept|kan ikke længere løfte|kom ind efter|kom ind med|sidder inde|sidder vist inde|blev påkørt|nej til aflastning"
    "|aflastning|aflastningsplads|støttetimer|støttetime|specialbørnehave|specialskole|specialklasse|hjemmehjælp|hjemmehjælpen|bostøtte|enkeltydelse"
    "|gået hjemmefra|gik hjemmefra|er gået fra|uden bolig|uden et sted at bo|sover i en|veer|hemmelig adresse|må ikke hente|græder hver dag|på herberg"
    "|anmeldelse mod|genoptræning|behandling|behandlingen|kontrol|til kontrol|ambulance|ambulancen|ligger i sengen|ligger i sengen hele|bevilget|er bevilget|bevilling på|bevilling til|fået svar fra lægen|svar fra lægen|bliver værre|blevet værre|kørestol|kørestolen|rollator|rollatoren|sin rollator|vil ikke spise|mangler et sted at bo|sygemelding|sygemeldingen|plejebolig".split(
        "|"
    )
)
"""Said beside the illness itself; it stands for it only where nothing else does."""
_ALSO_NOT_WHAT = Pattern(
    r"(?:lå|ligget|fundet) .*gulvet|tåler ikke|kan ikke |ikke kan |ikke f|bange for|går med |bruger "
)
_TITLED = Pattern(
    r"\b(?!gæste|dag|kontakt|log|kørsels)\w*(?:bog|film|foredrag|artikel|forestilling|udstilling|temaaften|pjece|podcast|roman|stykket|oplæg|serie|tema|sang|dokumentar)(?:en|et|ens|ets)?:?(?: \w+){0,2} [\"»”“'‘][^\"»”“’‘]{0,50}$"
)
"""`Bogen "Min mor er ...`: the title of a work is about nobody."""
_FIGURES = Pattern(
    r"\bhver (?:anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tyvende)\b(?! (?:dag|uge|time|måned|aften|nat|\w+dag)\b)|\b\d+ ud af \d+\b"
)
_ASKED = Pattern(r"\b(?:spurgt|spurgte|spørger|spørge|undrer mig over)(?: mig| os)?,? om (?:jeg|vi)(?: måske)? $")
"""Asked, and not told."""
_BESIDE = 90


class PersonalSpan(NamedTuple):
    """One stretch of personal data: code points, end exclusive; a type of `TYPES`; how sure, 0 to 1."""

    start: int
    end: int
    type: str
    confidence: float


def spans(text: str, *, model: bool = False) -> tuple[PersonalSpan, ...]:
    """Every piece of personal data in the text, left to right; `model` also asks the trained model for names."""
    found = _by_rules(text)
    return tuple(sorted([*found, *_by_model(text, found)])) if model else found


@lru_cache(maxsize=512)
def contacts(text: str) -> tuple[PersonalSpan, ...]:
    """Only numbers, mail and street addresses, left to right."""
    return _apart([*_numbers(text), *_places(text)])


@lru_cache(maxsize=512)
def _by_rules(text: str) -> tuple[PersonalSpan, ...]:
    known = [*contacts(text), *_people(text)]
    return _apart([*known, *(_after_names(text, told, known) for told in _health(text))])


def _after_names(text: str, told: PersonalSpan, known: list[PersonalSpan]) -> PersonalSpan:
    """`Din mor Tove Holm er indlagt`: what is told begins after who is named in it."""
    named = [k.end for k in known if told.start <= k.start and k.end < told.end]
    start = max(named, default=told.start)
    while start < told.end and not text[start].isalnum():
        start += 1
    return told._replace(start=start)


def spans_but_names(text: str) -> tuple[PersonalSpan, ...]:
    """The same as `spans`, except that persons, and what only a note tells, may be left out: they take longest to find."""
    return _by_rules(text) if _tellings(text) else contacts(text)


def _numbers(text: str) -> Iterator[PersonalSpan]:
    for start, end in cpr_numbers(text):
        yield PersonalSpan(start, end, "CPR", 0.98)
    for start, end in accounts(text):
        yield PersonalSpan(start, end, "ACCOUNT", 0.95)
    for start, end in plates(text):
        yield PersonalSpan(start, end, "PLATE", 0.9)
    for start, end, private, sure in phones(text):
        yield PersonalSpan(start, end, "PHONE_PRIVATE" if private else "PHONE_PUBLIC", sure)


def _places(text: str) -> Iterator[PersonalSpan]:
    for start, end, private, sure in emails(text):
        yield PersonalSpan(start, end, "EMAIL_PERSONAL" if private else "EMAIL_FUNCTION", sure)
    for start, end, private, sure in addresses(text):
        if private:
            yield PersonalSpan(start, end, "ADDRESS_PRIVATE", sure)


def _people(text: str) -> Iterator[PersonalSpan]:
    for person in weighed_persons(text):
        yield PersonalSpan(person.start, person.end, "PERSON_PUBLIC" if person.public else "PERSON", person.confidence)


def _health(text: str) -> Iterator[PersonalSpan]:
    reading = read(text)
    found = [t for t in _told(text) if not _is_titled(text, t.start) and not is_of_all(reading, t.start, t.end)]
    vague = [told for told in found if _is_vague(text[told.start : told.end].lower())]
    clear = [told for told in found if told not in vague]
    yield from clear
    yield from (told for told in vague if not any(_is_beside(told, other) for other in clear))


def _is_titled(text: str, start: int) -> bool:
    """In the title of a work, or in a figure."""
    if _FIGURES.search(before(text, start, 60)):
        return True
    return _TITLED.search(text[max(0, start - 90) : start].lower()) is not None


def _is_vague(words: str) -> bool:
    return words in _TELLS_NOT_WHAT or _ALSO_NOT_WHAT.match(words) is not None


def _is_beside(told: PersonalSpan, other: PersonalSpan) -> bool:
    return max(told.start, other.start) - min(told.end, other.end) < _BESIDE


@lru_cache(maxsize=512)
def _told(text: str) -> tuple[PersonalSpan, ...]:
    """What is told of somebody's health, and what only a note tells where nothing else stands."""
    found = [*_tellings(text)]
    for place in noted(read(text), lambda: [p.start for p in persons(text) if not p.public]):
        over = [told for told in found if place.start < told.end and told.start < place.end]
        if all(_is_vague(text[told.start : told.end].lower()) and told.end <= place.end for told in over):
            found = [told for told in found if told not in over]
            found.append(PersonalSpan(place.start, place.end, "HEALTH", 0.65))
    return tuple(found)


@lru_cache(maxsize=512)
def _tellings(text: str) -> tuple[PersonalSpan, ...]:
    return tuple(_tell(text))


def _tell(text: str) -> Iterator[PersonalSpan]:
    """What is told of somebody's health, and where a form or a note tells it."""
    for found in disclosures(text, reply=True):
        told = text[found.start : found.end].lower()
        if found.kind in HEALTH_KINDS and told not in _OF_OFFICES and not _ASKED.search(text[: found.start].lower()):
            yield PersonalSpan(found.start, found.end, "HEALTH", 0.9 if found.named else 0.75)
    for matter in labelled(text):
        if matter.kind in HEALTH_KINDS:
            yield PersonalSpan(matter.start, matter.end, "HEALTH", 0.7)


def _by_model(text: str, known: tuple[PersonalSpan, ...]) -> Iterator[PersonalSpan]:
    """Names that only the trained model sees; imported here, so that it is not opened before it is needed."""
    from opslag.core.language.model import persons_by_model

    for span, sure in persons_by_model(text):
        apart = not any(span.start < k.end and k.start < span.end for k in known)
        if apart and sure >= MODEL_SURE and not is_settled(text, span.start, span.end):
            yield PersonalSpan(span.start, span.end, "PERSON", round(sure * 0.7, 2))


def _apart(found: list[PersonalSpan]) -> tuple[PersonalSpan, ...]:
    """No two overlap: the type that stands first in `TYPES` wins, then the longer."""
    if len(found) < 2:
        return tuple(found)
    kept: list[PersonalSpan] = []
    for span in sorted(found, key=lambda s: (TYPES.index(s.type), -(s.end - s.start), s.start)):
        if not any(span.start < other.end and other.start < span.end for other in kept):
            kept.append(span)
    return tuple(sorted(kept))
