"""Institution voice (institutionsstemme): the text sounds like a notice, and no person speaks in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.decisions import says_who_and_what_changes
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span
from opslag.core.language.voice import (
    about_itself,
    bureau,
    heavy_nouns,
    impersonal_passives,
    notices,
    office_passives,
    office_style,
    orders,
    prohibitions,
    speaks_personally,
    tells_why,
)


@dataclass(frozen=True)
class Settings:
    """`heavy`: how many nominalised verbs and office passives together make an impersonal text sound like an office.
    `office`: how many words and turns of an office it takes without them."""

    heavy: int = 4
    office: int = 2


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each formula of a notice; else on the institution as subject, or the office's words, when nobody speaks."""
    reading = read(draft.text)
    formulas = notices(reading)
    if formulas:
        yield from (Hit(m.start, m.end) for m in formulas)
    elif not speaks_personally(reading, pointers=False):
        yield from (Hit(s.start, s.end) for s in _impersonal(reading, settings))


def _impersonal(reading: Reading, settings: Settings) -> tuple[Span, ...]:
    style = office_style(reading)
    if len(style) == 1 and tells_why(reading) and says_who_and_what_changes(reading):
        style = ()
    subject = about_itself(reading)
    if subject:
        return (Span(*subject.span()),)
    found = prohibitions(reading) or orders(reading)
    if found or len(style) >= settings.office + (("!" in reading.text) or bool(reading.emojis)):
        return found or style
    lively = ("!" in reading.text) or bool(reading.emojis)
    if style and bureau(reading) + len(style) / 2 > settings.office + lively:
        return style
    if not lively and bureau(reading) >= settings.office and impersonal_passives(reading):
        return impersonal_passives(reading)
    nouns = heavy_nouns(reading)
    if office_passives(reading) and len(nouns) + office_passives(reading) >= settings.heavy:
        return tuple(Span(w.start, w.end) for w in nouns or reading.words[:1])
    return ()


CHECK = Check(
    title="Teksten lyder som en opslagstavle",
    heading="Det lyder muligvis mere som institution end menneske",
    advice="Skriv det, som du ville sige det ved døren: »vi«, »jeg« og »I«.",
    why="Folk svarer mennesker. Når en person taler, tør andre tage ordet.",
    find=find,
    settings=Settings,
    about_wording=True,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Det meddeles hermed, at legepladsen er lukket.", marks=("Det meddeles",)),
        Example("Institutionen henstiller, at børn afhentes senest kl. 16.30.", marks=("Institutionen henstiller",)),
        Example("Alle forældre opfordres til at udfylde skemaet. Har du spørgsmål, så kontakt os."),
        Example("Indmeldelse sker via pladsanvisningen. Blanketter modtages ikke længere."),
        Example("Gennemføringen af evalueringen påbegyndes efter inddragelse og orientering af målgruppen."),
    ),
    passes=(
        Example("»Det meddeles hermed, at kaninen har fået unger,« skrev 4. klasse på døren."),
        Example("I dag stod vi i køen med 40 gummistøvler."),
        Example("Skolebestyrelsen har besluttet, at 8. klasse får frikvarter hver dag, fordi de unge selv bad om det."),
        Example("Skolen har fået høns. Kom og sig hej til dem."),
        Example("Børnehaven har fået ny gynge, og køen er lang."),
        Example("Vi beder jer hente senest kl. 16.30, for så kan alle nå bussen."),
    ),
)
