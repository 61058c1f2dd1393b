"""Personal data in a comment (personoplysninger i en kommentar): CPR number, contact data or health in what a citizen wrote."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern
from opslag.core.language.personal_data import PersonalSpan, spans, spans_but_names
from opslag.core.language.surroundings import before

_PRIVATE = {
    "CPR": "[cpr skjult]",
    "PHONE_PRIVATE": "[telefon skjult]",
    "EMAIL_PERSONAL": "[mail skjult]",
    "ADDRESS_PRIVATE": "[adresse skjult]",
    "ACCOUNT": "[konto skjult]",
    "PLATE": "[nummerplade skjult]",
    "HEALTH": "[skjult]",
}
_SURE = 0.6
"""A street and a number that nobody is said to live at may be the place of a hole in the road."""
_TOLD = 0.7
"""Below it a word of illness only stands in a sentence about somebody (`jeg har ondt i ryggen af jeres bænke`)."""

_CLUBS = Pattern(
    r"\b\w*(?:forening|klub|kommune|skole|kirke|råd|udvalg|selskab|laug|spejder|korps|center|fond)\w*s (?:\w+ )?konto"
)
_FIGURE_OF_SPEECH = Pattern(
    r"(?:blind|døv|lam|allergisk|syg|immun)[a-zæøå]* (?:for|over ?for|af|efter)\b|(?:døve|blinde) (?:øre|øje|vinkel|vinkler)n?\b",
    re.IGNORECASE,
)

_MADE_SO = Pattern(r"\b(?:gør|gjorde|bliver|blev) (?:mig|os|en|én|man|jeg|vi)(?: \w+){0,2} $", re.IGNORECASE)
_MADE = re.compile(r"(?:svimmel|syg|dårlig|deprimeret|skør|tosset|blind)e?", re.IGNORECASE)
_WALK = Pattern(
    r"kan ikke gå(?= (?:ret |så |særlig |meget )?(?:langt|længere|over|op|ned|ud|ind|på|i|derhen)\b)", re.IGNORECASE
)
"""`Det gør mig svimmel`, `jeg kan ikke gå så langt`: what one says of a page or a road."""

_OWN_AID = re.compile(r"(?:rollator|kørestol|krykke|høreapparat|gangstativ|elscooter|stok|briller)\w*", re.IGNORECASE)
_ONESELF = Pattern(r"\b(?:jeg|mig|vi|os|min|mit|mine|man)\b", re.IGNORECASE)
"""`Nu kan jeg komme ind med rollatoren`: a thing one walks with, told by whoever walks with it."""


@dataclass(frozen=True)
class Settings:
    """`types`: which kinds of personal data are looked for."""

    types: tuple[str, ...] = tuple(_PRIVATE)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each; the fix hides it behind a note of what stood there."""
    names = any(kind.startswith("PERSON") for kind in settings.types)
    for span in spans(draft.text) if names else spans_but_names(draft.text):
        if span.type in settings.types and _is_somebodys(draft.text, span):
            edit = Edit("text", span.start, span.end, _PRIVATE.get(span.type, "[skjult]"))
            yield Hit(span.start, span.end, fix=Fix("Skjul oplysningen", (edit,)))


def _is_somebodys(text: str, span: PersonalSpan) -> bool:
    """No place of a hole in the road, no account of a club, and nobody who is only blind to problems."""
    if span.type == "ADDRESS_PRIVATE":
        return span.confidence >= _SURE
    if span.type == "ACCOUNT":
        return not _CLUBS.search(before(text, span.start, 45))
    if span.type == "HEALTH":
        aid = _OWN_AID.fullmatch(text, span.start, span.end)
        if aid and _ONESELF.search(before(text, span.start, 45)):
            return False
        return span.confidence >= _TOLD and not _is_figure(text, span)
    return True


def _is_figure(text: str, span: PersonalSpan) -> bool:
    if _FIGURE_OF_SPEECH.match(text, span.start):
        return True
    told = before(text, span.start, 45)
    if _MADE.fullmatch(text, span.start, span.end):
        return bool(_MADE_SO.search(told))
    return bool(_WALK.match(text, span.start) and _ONESELF.search(told))


CHECK = Check(
    title="Personoplysninger i en kommentar",
    heading="Kommentaren rummer muligvis personoplysninger",
    advice="Gem en kopi, skjul kommentaren, og svar venligt: Skriv til os med Digital Post, så hjælper vi dig.",
    why="Borgeren har måske ikke tænkt på, at alle kan læse med.",
    find=find,
    settings=Settings,
    fails=(
        Example("Mit cpr er 111111-0000, kan I ikke bare slå mig op?", kind="comment_inbound", marks=("111111-0000",)),
        Example("Min søn har ligget hos jer med lungebetændelse. Ring på 21 34 56 78.", kind="comment_inbound"),
        Example("Min mand har parkinson, og vi bor på Kløvermarksvej 12.", kind="comment_inbound"),
    ),
    passes=(
        Example("Nu kan jeg selv komme ind med rollatoren. Tak for rampen!", kind="comment_inbound"),
        Example("Der er et stort hul ud for Møllevej 12, kan I ordne det?", kind="comment_inbound"),
        Example("Jeg har ventet i fire måneder, og I svarer aldrig.", kind="comment_inbound"),
        Example("Er det stadig jeres kontor på 12 34 56 78, man ringer til?", kind="comment_inbound"),
        Example("Borgmesteren er blind for problemerne.", kind="comment_inbound"),
        Example("Jeg skriver det igen: I vender det døve øre til.", kind="comment_inbound"),
        Example("Jeres nye hjemmeside gør mig svimmel.", kind="comment_inbound"),
        Example("Jeg kan ikke gå så langt. Er der en bænk på ruten?", kind="comment_inbound"),
        Example("Er kontingentet 200 kr. til klubbens konto 1551 0001112223?", kind="comment_inbound"),
        Example("Borgmesteren er en klovn, og byrådet er et cirkus.", kind="comment_inbound"),
    ),
)
