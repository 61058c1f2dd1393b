"""An example told in full (eksempel): its words, and what beside them makes it one.

The command line and the reference show examples by this; without it a number in a file name is an example of nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from opslag.core.domain.check import Example

LONGEST = 160
KINDS = {"reply": "som svar", "comment": "som kommentar", "comment_inbound": "i en kommentar udefra"}
LABELS = {
    "author_title": "forfatterens titel",
    "profile_level": "profilens niveau",
    "on_behalf": "på vegne af",
    "content_type": "indholdstype",
    "occasion": "anledning",
    "theme": "tema",
    "audience": "målgruppe",
    "language": "sprog",
    "gate_why": "hvorfor",
    "gate_whom": "for hvem",
    "recognisable_people": "genkendelige personer",
    "consent": "samtykke",
    "legal_basis": "hjemmel",
    "file_names": "i filnavnet",
    "person_ok": "sagt ja af personen",
    "material": "materiale",
    "permission": "tilladelse",
    "credit": "kreditering",
    "media_type": "medie",
    "captions": "undertekster",
    "shared_from": "delt fra",
    "own_profiles": "egne profiler",
    "crisis": "krise",
    "web_item": "nyhed på hjemmesiden",
    "election_period": "valgperiode",
    "quote_approved": "citatet godkendt",
    "spokesperson": "talsperson",
    "author_area": "forfatterens område",
    "topic_area": "emnets område",
    "sponsored": "sponsoreret",
    "job_level": "stillingens niveau",
    "source_visibility": "kilden er",
    "link_status": "linkets svar",
    "earlier_post": "tidligere opslag",
    "action": "handling",
    "reason": "begrundelse",
    "second_person": "set af en til",
    "copy_kept": "kopi gemt",
    "adopted_name": "vedtaget navn",
    "own_domain": "eget domæne",
    "sender_named": "afsender nævnt",
    "valid_from": "gælder fra",
    "valid_to": "gælder til",
    "pilot": "forsøg",
}


def told(example: Example, longest: int = LONGEST) -> str:
    """The words of an example, and after them where else to look: »i filnavnet: …«, »i billedteksten: …«."""
    text = " ".join(example.text.split())
    shown = text if len(text) <= longest else f"{text[: longest - 1]}…"
    beside = "; ".join(_beside(example))
    return (f"»{shown}«" if shown else "Ingen tekst") + (f" ({beside})" if beside else "")


def _beside(example: Example) -> Iterator[str]:
    if example.kind in KINDS:
        yield KINDS[example.kind]
    if example.channel != "facebook":
        yield f"på {example.channel}"
    if example.author_role:
        yield f"skrevet af {example.author_role}"
    if example.alt_text:
        yield f"i billedteksten: {example.alt_text}"
    elif example.has_image is not None:
        yield "med billede" if example.has_image else "uden billede"
    yield from (f"{LABELS.get(name, name)}: {_value(value)}" for name, value in example.meta.items())
    yield from (f"indstillet {name}: {_value(value)}" for name, value in example.settings.items())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_value(one)}" for name, one in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_value(one) for one in value) or "ingen"
    return str(value)
