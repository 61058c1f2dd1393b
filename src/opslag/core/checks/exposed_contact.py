"""Exposed contact data (private kontaktoplysninger): somebody's own phone, mail, address, number plate or account."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.accounts import accounts
from opslag.core.language.addresses import addresses
from opslag.core.language.emails import emails
from opslag.core.language.names import is_first_name, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.personal_data import PersonalSpan, contacts
from opslag.core.language.phones import phone_numbers
from opslag.core.language.plates import plates
from opslag.core.language.surroundings import before

_SURE = 0.75
_MAILBOX = Pattern(r"@(?:\w*mail|outlook|live|yahoo|icloud|msn|jubii)\.", re.IGNORECASE)
_MINE = Pattern(r"\b(?:mig|min|mit|jeg|os|vores)\b[^.!?]{0,25}$")
_OURS = Pattern(
    r"\b(?:mig|min|mit|jeg|hos os|til os|vi (?:bor|holder|ligger|er)|vores (?:nye |egen |egne )?(?:adresse|afdeling|kontor|lokaler|butik|hus|\w*klub|stand))\b(?:[^.!?]|\d\.){0,25}$"
)
_SOMEBODY = Pattern(
    r"\b(?:hans|hendes|deres|privat\w*|hjemme(?:nummer)?|borgerens|familiens?|pårørende|patientens|eleven?s)\b"
    r"|\b(?:mor|far|mormor|kone|mand|søster|bror|datter|søn|kæreste|forældre\w*|nabo\w*)s?\b"
)
_THEIRS = Pattern(r"\b(?:hans|hendes|din|deres|familiens|borgerens)\b[^.!?]{0,25}$")
_OF_A_NAME = Pattern(r"\b([A-ZÆØÅ][a-zæøåéü]+) (?:\w+ )?(?:konto|nemkonto|lønkonto|kontonummer)\b[^.!?]{0,15}$")


@dataclass(frozen=True)
class Settings:
    """`accounts`: also look at account numbers that belong to a person."""

    accounts: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each, in any text of the draft; numbers of workplaces and the author's own are left alone."""
    for field, text in draft.texts():
        if not _may_expose(text):
            continue
        for span in contacts(text):
            if _is_exposed(text, span, settings):
                yield Hit(span.start, span.end, field)


def _may_expose(text: str) -> bool:
    """Is there anything that can be exposed? Whose number it is takes longest to tell, and is asked last."""
    return bool(
        plates(text)
        or accounts(text)
        or any(mail.private for mail in emails(text))
        or any(address.private for address in addresses(text))
        or any(_is_somebodys(text, number.start()) for number in phone_numbers(text))
    )


def _is_somebodys(text: str, start: int) -> bool:
    """Does a word before a number say that it is somebody's own, and not the author's?"""
    ahead = before(text, start, 60)
    return bool(_SOMEBODY.search(ahead)) and not _MINE.search(ahead)


def _is_exposed(text: str, span: PersonalSpan, settings: Settings) -> bool:
    if span.type == "PHONE_PRIVATE":
        return _is_somebodys(text, span.start)
    ahead = before(text, span.start, 60)
    if span.type == "EMAIL_PERSONAL":
        return bool(_MAILBOX.search(text, span.start, span.end)) and not _MINE.search(ahead)
    if span.type == "ADDRESS_PRIVATE":
        return span.confidence >= _SURE and not _OURS.search(ahead)
    if span.type == "ACCOUNT":
        return settings.accounts and (bool(_THEIRS.search(ahead)) or _is_of_a_person(text, span.start))
    return span.type == "PLATE"


def _is_of_a_person(text: str, start: int) -> bool:
    """`Mettes konto`, but not `foreningens konto`."""
    found = _OF_A_NAME.search(text[max(0, start - 50) : start])
    return found is not None and is_first_name(without_genitive(found[1].lower()))


CHECK = Check(
    title="Private kontaktoplysninger",
    heading="Muligvis en privatpersons kontaktoplysninger",
    advice="Brug arbejdspladsens nummer, mail eller adresse i stedet.",
    why="Telefon, adresse, nummerplade og konto kan følge en person længe efter, at opslaget er glemt.",
    find=find,
    settings=Settings,
    fails=(
        Example("Vil I ønske Lone tillykke, så bor hun på Birkevej 4.", marks=("Birkevej 4",)),
        Example("Ring til Emils mor på hendes mobil 21 34 56 78.", marks=("21 34 56 78",)),
        Example("Den blå varevogn AB 12 345 holder igen på cykelstien.", marks=("AB 12 345",)),
        Example("Gaven til Lone kan sendes til Lones konto 9570 0001234567.", marks=("9570 0001234567",)),
        Example("Skriv til bente.holm@gmail.com, hvis du har fundet hunden."),
    ),
    passes=(
        Example("Ring til kontoret på 12 34 56 78."),
        Example("Mød os på biblioteket, Skolegade 5."),
        Example("Skriv til Signe på signe@havreskolen.example."),
        Example("Ring til mig på 12 34 56 78, så finder vi en tid.", kind="reply"),
        Example("Indbetal kontingentet på foreningens konto 9570 0001112223."),
        Example("Bogbussen holder ved Lyngvej 22 kl. 14."),
        Example("Der er vejarbejde ud for Havrevej 12 til fredag."),
    ),
)
