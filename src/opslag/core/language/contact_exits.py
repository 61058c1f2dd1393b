"""How somebody's contact data goes out of a sentence (kontaktoplysninger ud), and where it cannot without breaking it."""

import re

from opslag.core.language.personal_data import PersonalSpan
from opslag.core.language.taking_out import Gap, plainly_out

_OR = r"(?:,? ?\b(?:eller|og|samt))?"
_OF = r"(?: ?\b(?:hans|hendes|deres|sin|sit|min|mit))?(?: ?\b(?:privat\w*|egen|eget))?"
_TO = r"(?: (?:ham|hende|dem))?"
_LEADS = {
    "PHONE": rf"{_OR}(?: ?\b(?:ring|skriv|sms)(?: til)?{_TO})?(?:,? ?\bpå)?{_OF}(?:,? ?\b(?:tlf|tel|telefon|mobil|mob|fastnet)(?:nummer|nr)?\b\.?)?:?\s*$",
    "EMAIL": rf"{_OR}(?: ?\b(?:skriv|mail|send(?: en)?(?: mail| besked)?)(?: til)?{_TO})?(?:,? ?\b(?:på|til|via))?{_OF}(?:,? ?\b(?:e-?)?mail(?:adresse)?\b)?:?\s*$",
    "ADDRESS": r"(?:,? ?\b(?:som|der|og|han|hun) bor)?(?: (?:nu|stadig))?(?:,? ?\b(?:på|i|ved|adresse|adressen))?:?\s*$",
    "ACCOUNT": r"(?:, ?\bkonto(?:nummer|nr)?\.?)?:?\s*$",
    "PLATE": r"(?:(?:,? ?\bmed)?,? ?\b(?:nummerplade|reg|regnr|registreringsnummer)\b\.?(?: ?nr\.?)?)?:?\s*$",
}
"""Words that only lead up to it: they go with it."""
_EXITS = {name: re.compile(lead, re.IGNORECASE) for name, lead in _LEADS.items()}
_HANGS = re.compile(
    r"\b(?:ring|skriv|send|mail|sms|kontakt|fanges|træffes|nås|vækkes|kontaktes|ringes|til|på|hos|ved|i|ad|for|om|af|mod|uden|end|men|ikke|er|var|bor|bopæl"
    r"|hedder|lyder|med|og|eller|samt|fra|min|mit|hans|hendes|deres|sin|sit|privat\w*|egen|eget|nu|stadig|fortsat|selv|bosat"
    r"|nummer(?:et)?|nr\.?|numre(?:ne)?|adresse[nr]?|mail\w*|mobil\w*|telefon\w*|kontonummer|nummerplade\w*|plade\w*|(?:bor|kan|har|holder) \w+)$",
    re.IGNORECASE,
)
"""Words that a sentence cannot end with."""


def contact_exit(text: str, span: PersonalSpan) -> Gap | None:
    """What goes out with it so that the rest still reads; None where only a person can say it anew."""
    return plainly_out(text, span.start, span.end, _EXITS[span.type.partition("_")[0]], _HANGS)
