"""Exposed contact data (private kontaktoplysninger): somebody's own phone, mail, address, number plate or account."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.accounts import accounts
from opslag.core.language.addresses import addresses
from opslag.core.language.contact_exits import contact_exit
from opslag.core.language.emails import emails
from opslag.core.language.names import is_first_name, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.personal_data import PersonalSpan, contacts
from opslag.core.language.phones import phone_numbers
from opslag.core.language.plates import plates
from opslag.core.language.surroundings import before, nearest
from opslag.core.language.taking_out import apart

_SURE = 0.75
_MAILBOX = Pattern(r"@(?:\w*mail|outlook|live|yahoo|icloud|msn|jubii)\.", re.IGNORECASE)
_MINE = Pattern(r"\b(?:mig|min|mit|jeg|os|vores)\b[^.!?]{0,25}$")
_OURS = Pattern(
    r"\b(?:mig|min|mit|jeg|hos os|til os|vi (?:bor|holder|ligger|er)|vores (?:nye |egen |egne )?(?:adresse|afdeling|kontor|lokaler|butik|hus|\w*klub|stand))\b(?:[^.!?]|\d\.){0,25}$"
)
_KIN = (
    r"(?:mor|far|mormor|morfar|farmor|farfar|oldemor|oldefar|bedsteforældre(?:ne)?|bedstemor|bedstefar|kone|hustru|mand|samlever|ægtefælle|kæreste|ekskone|eksmand|enke|søster|bror|storebror|lillebror"
    r"|storesøster|lillesøster|datter|søn|tvilling|moster|faster|tante|onkel|fætter|kusine|niece|nevø|barnebarn|svigermor|svigerfar|plejemor|plejefar|papfar|papmor|veninde|nabo|genbo)"
)
_SOMEBODY = Pattern(
    r"\b(?:(?:hans|hendes|deres)(?! (?:folk|hold|kolleg\w*|team|mænd|medarbejdere|svende|lærlinge?|afdeling|kontor|arbejde|stab|personale))|privat\w*|hjemme(?:nummer)?|borgerens|familiens?|pårørende|patientens|beboerens|eleven?s)\b"
    rf"|\b{_KIN}s?\b(?!-)|\b(?:datteren|sønnen|moren|faren|konen|hustruen|kæresten|ægtefællen|samleveren|svigersønnen|svigerdatteren|søsteren|broderen|naboen|genboen)s?\b|\b(?:forældre|nabo)\w*"
)
_TO_THEM = Pattern(
    r"\b(?:ham|hende|dem)\b[^.!?]{0,25}$|\b(?:hun|han|de|vedkommende) (?:kan|skal|træffes|nås|har|svarer|tager|fanges|hører|sidder)\b[^.!?]{0,40}$"
)
_PRIVATE_ROLE = Pattern(
    rf"(?<!din )(?<!dit )(?<!jeres )\b(?:{_KIN}(?:en|et|ren|nen)?s?|herre(?:n)?|forældre(?:ne)?|borger(?:en)?|patient(?:en)?|beboer(?:en)?|elev(?:en)?|dreng(?:en)?|pige(?:n)?|dame(?:n)?|familie(?:n)?|ejer(?:en)?|barn(?:et)?|pensionist(?:en)?|enlige?|en ældre (?:mand|kvinde|herre)|kvinde(?:n)?)\b"
)
_WORK_ROLE = Pattern(
    r"(?:sekretær|(?<=\w)leder|lederen|chef|lærer|pædagog|pedel|formand|koordinator|sygeplejerske|plejerske|plejer|vejleder|konsulent|rådgiver|sagsbehandler|kontaktperson|tillids\w+|vagt|guide|træner|inspektør|kollega"
    r"|medarbejder|tovholder|frivillige?|kasserer|bibliotekar|assistent|læge|jordemoder|psykolog|terapeut|præst|organist|vært|instruktør|ansvarlig|betjent|mester|montør|arrangør|planlægger|ingeniør|arkitekt"
    r"|medhjælper|dagplejer|visitator|forfatter|kunstner|maler|musiker|kok|rengører?|rektor|direktør|borgmester|ordfører|politiker|projekt\w+|værtinde|elektriker|tømrer|murer|gartner|smed|håndværker|vicevært|kusk|skipper|buschauffør|chauffør)(?:en|n|ne|er|erne|s|ens)?\b"
    r"|\b(?:din|jeres|vores|hver|skolens|afdelingens|kommunens|foreningens|klubbens) \w+\b[^.!?]{0,20}$|\b(?:er du|har du|hvis du|er i|har i|din|dit|jeres)\b"
)
"""Somebody that one calls at work, or the reader spoken to."""
_YOURS = Pattern(r"\b(?:din|dit|dine|jeres)\b|\b(?:alle|mange|flere) $")
_THEIRS = Pattern(
    rf"\b(?:hans|hendes|din|deres|familiens|borgerens)\b[^.!?]{{0,25}}$|\b{_KIN}(?:en|s|ens)?\b[^.!?\d]{{0,12}}$"
)
_IN_ONE_BREATH = Pattern(
    r"[ ,;(:.)/-]{0,3}(?:(?:eller|og|samt|mail|e-mail|på|skriv(?: til)?|bor|hun|han|tlf\.?|mobil|ring(?: til)?|hende|ham|træffes|også) ?[,:]? ?){0,5}",
    re.IGNORECASE,
)
_OF_A_NAME = Pattern(r"\b([A-ZÆØÅ][a-zæøåéü]+) (?:\w+ )?(?:konto|nemkonto|lønkonto|kontonummer)\b[^.!?]{0,15}$")

_REMOVE = {
    "PHONE": Fix("Fjern nummeret"),
    "EMAIL": Fix("Fjern mailadressen"),
    "ADDRESS": Fix("Fjern adressen"),
    "ACCOUNT": Fix("Fjern kontonummeret"),
    "PLATE": Fix("Fjern nummerpladen"),
}
_WITH_ITS_SENTENCE = Fix("Fjern sætningen", action="remove-sentence")
"""Where the rest would break: no certain repair, so only a screen that shows the sentence beforehand offers it."""


@dataclass(frozen=True)
class Settings:
    """`accounts`: also look at account numbers that belong to a person."""

    accounts: bool = True


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each, in any text of the draft; numbers of workplaces and the author's own are left alone."""
    for field, text in draft.texts():
        if not _may_expose(text):
            continue
        found = contacts(text)
        exposed = [span for span in found if _is_exposed(text, span, settings)]
        beside = [span for span in found if span not in exposed and _stands_beside(text, span, exposed)]
        yield from _hits(text, field, sorted([*exposed, *beside]))


def _hits(text: str, field: str, exposed: list[PersonalSpan]) -> Iterator[Hit]:
    """The fix takes it out with the words that lead up to it, where the rest still reads."""
    exits = {span: gap for span in exposed if (gap := contact_exit(text, span))}
    edits = dict(zip(exits, (Edit(field, *gap) for gap in apart(text, exits.values())), strict=True))
    for span in exposed:
        own = _REMOVE[span.type.partition("_")[0]]
        fix = replace(own, edits=(edits[span],)) if span in edits else _WITH_ITS_SENTENCE
        yield Hit(span.start, span.end, field, fix=fix if field in ("text", "alt_text") else None)


def _may_expose(text: str) -> bool:
    """Is there anything that can be exposed? Whose number it is takes longest to tell, and is asked last."""
    return bool(
        plates(text)
        or accounts(text)
        or any(mail.private for mail in emails(text))
        or any(address.private for address in addresses(text))
        or any(_is_somebodys(text, number.start()) for number in phone_numbers(text))
    )


def _stands_beside(text: str, span: PersonalSpan, exposed: list[PersonalSpan]) -> bool:
    """`på 12 34 56 78 eller sanne@gmail.example`: a number in one breath with somebody's own mailbox or home."""
    if not span.type.startswith("PHONE") or _MINE.search(before(text, span.start, 60)):
        return False
    own = (one for one in exposed if one.type in ("EMAIL_PERSONAL", "ADDRESS_PRIVATE"))
    between = (text[min(span.end, one.end) : max(span.start, one.start)] for one in own)
    return any(_IN_ONE_BREATH.fullmatch(words) for words in between)


def _is_somebodys(text: str, start: int) -> bool:
    """Does a word before a number say that it is somebody's own, and not the author's?"""
    ahead = before(text, start, 60)
    if _MINE.search(ahead):
        return False
    return bool(_SOMEBODY.search(ahead)) or (bool(_TO_THEM.search(ahead)) and _told_of(text, start))


def _told_of(text: str, end: int) -> bool:
    """Do the words before speak of somebody's kin or of a citizen, and of nobody at work after that?"""
    told = text[max(0, end - 200) : end].lower()
    private, work = nearest(_PRIVATE_ROLE, told), nearest(_WORK_ROLE, told)
    if private is None or (work is not None and work.end() > private.start()):
        return False
    return not _YOURS.search(told, max(0, private.start() - 25), private.start())


def _is_exposed(text: str, span: PersonalSpan, settings: Settings) -> bool:
    ahead = before(text, span.start, 60)
    if span.type == "PHONE_PRIVATE":
        return _is_somebodys(text, span.start)
    if span.type == "PHONE_PUBLIC":
        unsure = span.confidence < _SURE and _TO_THEM.search(ahead)
        return bool(unsure) and _told_of(text, span.start)
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
        Example(
            "Ring til Sanne Mikkelsen på 51 23 45 67, eller skriv til sanne@gmail.example.",
            marks=("51 23 45 67", "sanne@gmail.example"),
        ),
        Example("Emils mor har tabt sin pung. Ring til hende på 12 34 56 78.", marks=("12 34 56 78",)),
        Example("Ring til Emils mor på hendes mobil 21 34 56 78.", marks=("21 34 56 78",)),
        Example("Den blå varevogn AB 12 345 holder igen på cykelstien.", marks=("AB 12 345",)),
        Example("Gaven til Lone kan sendes til Lones konto 9570 0001234567.", marks=("9570 0001234567",)),
        Example("Skriv til bente.holm@gmail.com, hvis du har fundet hunden."),
    ),
    passes=(
        Example("Ring til kontoret på 12 34 56 78."),
        Example("Lone er skolens sekretær. Ring til hende på 12 34 56 78."),
        Example("Mød os på biblioteket, Skolegade 5."),
        Example("Skriv til Signe på signe@havreskolen.example."),
        Example("Ring til mig på 12 34 56 78, så finder vi en tid.", kind="reply"),
        Example("Indbetal kontingentet på foreningens konto 9570 0001112223."),
        Example("Bogbussen holder ved Lyngvej 22 kl. 14."),
        Example("Der er vejarbejde ud for Havrevej 12 til fredag."),
    ),
)
