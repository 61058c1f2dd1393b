"""Words of illness that are thrown at somebody (skældsord): an insult tells of nobody's health."""

from opslag.core.language.patterns import Pattern

_THROWN = Pattern(
    r"(?:hjernedød|sindssyg|psykopat|retarderet|mongol|spastiker|spasser|senil|skizo|hjerneskadet|dement|alkoholiker|psykotisk|autist|vanvittig|sindsforvirret|åndssvag)\w*"
)
_HARD = Pattern(
    r"\b(?:komplet|totalt?|fuldkommen|fuldstændigt?|rent|rendyrket|decideret|simpelthen|pisse|sgu|fandeme|klaphat|ren|stor|kæmpe|jo|som en|fucking|en værre|din|den|for) $"
)
_DUMB = Pattern(
    r"(?: idiot\w*| nar\b| tosse\w*| svin\b| klovn\w*| abekat\w*| chef\b| til at køre| at (?:køre|arbejde) med|,? (?:og|der) (?:kan|ved|kender|har|fatter|forstår) ikke (?:kende forskel|forskel|op og ned|noget|hvad|en skid|ud af))"
)
_NEVER_HAD = ("hjernedød", "mongol", "spasser", "åndssvag", "vanvittig")
"""What nobody is said to have who works."""


def is_insult(lower: str, start: int, end: int) -> bool:
    """`Manden er komplet hjernedød`: hard words before it, or what an idiot does after it."""
    said = lower[start:end]
    if _THROWN.fullmatch(said) is None:
        return False
    hard = _HARD.search(lower, max(0, start - 20), start) is not None
    if said.startswith(_NEVER_HAD):
        return hard or _DUMB.match(lower, end) is not None
    return hard and _DUMB.match(lower, end) is not None
