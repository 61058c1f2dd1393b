"""Borrowed settlement picture (lånt billede til bosætning): settlement is told with own material."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import read

_SETTLE = Lexicon(
    "flyt hertil|flyt herud|flyt til|flyt ind|flyt på landet|bosæt*|tilflytter*|byggegrund*|ledige grunde|boliggrund*|byg dit hus|byg jeres hus|byg her|bo her|kunne du bo|kunne i bo|dit nye hjem|blive boende|jeres nye hjem|find dit hus|drømmehus*|til salg|bolig til|huse til salg|move here|your new home".split(
        "|"
    )
)
_SWAP = re.compile(
    r"\b(?:byt|skift|udskift|drop|sælg|forlad)\b(?: \w+){0,2} (?:\w*lejlighed\w*|altan\w*|toværelses\w*|treværelses\w*|\w*by(?:en)?|etage\w*|elevator\w*|myldretid\w*|trafik\w*|bilkø\w*|asfalt\w*)\b(?![^.!?]*\b(?:weekend\w*|\w*tur|\w*ferie\w*|dag|eftermiddag|time\w*|besøg\w*))"
    r"|\bplads til,? (?:at )?(?:børnene|ungerne|jeres børn)\b|\b(?:dine|jeres) (?:nye )?naboer\b|\budsigt fra (?:køkken|stue|soveværelse|spisebord|terrasse)\w*[^.!?]*(?:hver (?:dag|morgen)|kan (?:du|i) få|kunne være)|\b(?:vågne?|stå) op til (?:det her|den her|dette)[^.!?]*hver (?:dag|morgen)|\b(?:din|jeres) nye (?:udsigt|have|adresse|baghave|hverdag)\b"
    r"|\begen (?:have|terrasse|køkkenhave|baghave|indkørsel|carport)\b|\bminutter til (?:arbejde|jobbet)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Settings:
    """`themes`: themes that are told with own material; `audiences`: whom such a post is for when it has no theme."""

    themes: tuple[str, ...] = ("bosaetning", "grunde")
    audiences: tuple[str, ...] = ("tilflyttere",)


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """One hit when such a theme, marked or plain to read, meets borrowed material."""
    if draft.meta.material != "borrowed":
        return
    told = draft.meta.theme in settings.themes or draft.meta.content_type == "grund"
    if told or (not draft.meta.theme and _invites_to_settle(draft, settings)):
        yield Hit(field="image")


def _invites_to_settle(draft: Draft, settings: Settings) -> bool:
    """Is it for newcomers, or plain to read that somebody should move here?"""
    if draft.meta.audience in settings.audiences:
        return True
    return read(draft.text).has(_SETTLE) or bool(_SWAP.search(draft.text))


CHECK = Check(
    title="Bosætning fortalt med et lånt billede",
    heading="Brug et af vores egne billeder her",
    advice="Vælg et eget billede, når det handler om at flytte hertil.",
    why="Med egne billeder kan vi bruge dem igen, også i annoncer.",
    find=find,
    settings=Settings,
    method="structure",
    fails=(
        Example("Her kunne I bo", channel="instagram", meta={"material": "borrowed", "theme": "bosaetning"}),
        Example("Byg dit hus ved fjorden", channel="instagram", meta={"material": "borrowed"}),
        Example(
            "Morgenkaffe i æblehaven", channel="instagram", meta={"material": "borrowed", "audience": "tilflyttere"}
        ),
        Example("Byt altanen ud med en frugthave", channel="instagram", meta={"material": "borrowed"}),
    ),
    passes=(
        Example("Udsigt fra molen hver morgen i juli", channel="instagram", meta={"material": "borrowed"}),
        Example("Her kunne I bo", channel="instagram", meta={"material": "own", "theme": "bosaetning"}),
        Example("Fjorden i dis", channel="instagram", meta={"material": "borrowed"}),
        Example("Morgen over klitterne", channel="instagram", meta={"material": "borrowed", "theme": "destinationer"}),
    ),
)
