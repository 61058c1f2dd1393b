"""Exposed secret (røbet adgang): a password, a door or alarm code, a hidden key, a token in a link."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.secrets import secrets


@dataclass(frozen=True)
class Settings:
    """No settings."""


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each, in any text of the draft."""
    for field, text in draft.texts():
        for span in secrets(text):
            yield Hit(span.start, span.end, field)


CHECK = Check(
    title="Adgangskode eller nøgle",
    heading="Muligvis en kode eller en nøgle",
    advice="Fjern den, og giv den til dem, der skal bruge den. Er den allerede ude, så skift den.",
    why="Alle kan læse med, også dem, der leder efter en åben dør.",
    find=find,
    settings=Settings,
    fails=(
        Example("Gæstenet i aften: Skole-Gast, koden er Regnbue2025."),
        Example("Nøglen hænger i boksen ved bagdøren, koden er 4-7-1-1."),
        Example("Medicinrummet kan låses op med 2580."),
        Example("Nøglen ligger under potten ved den røde dør."),
        Example("Wifi-koden er Solsikke.", has_image=False),
        Example("Bommen åbner på 66210#."),
        Example("Nøglen til skuret? Den ligger i den gamle støvle ved døren."),
        Example("Koden til hegnet er fire nuller."),
        Example("Kodeordet er husets vejnavn efterfulgt af et udråbstegn."),
        Example("Vi lader bagdøren stå ulåst om natten."),
    ),
    passes=(
        Example("Koden til succes er samarbejde."),
        Example("Skift din adgangskode, før den udløber 1. juni. Brug mindst 14 tegn."),
        Example("Brug rabatkoden: SOMMER25"),
        Example("Nøglen til succes ligger i skuffen med gode idéer."),
        Example("Nøglen til et godt forældremøde er kaffe."),
        Example("Vi har lært at programmere. Koden er skrevet i Scratch."),
        Example("Døren åbnes kl. 18.30."),
        Example("Svindlere beder om din pinkode. Læg på, og ring til banken."),
        Example("Husk navn på tøjet, og så ses vi ved døren."),
        Example("Undgå koder som 1234 og dit fødselsår."),
    ),
)
