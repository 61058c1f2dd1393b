"""Insults, harsh words, boasts, internal matters and secrets: each seen, and each look-alike left alone."""

from collections.abc import Callable, Iterable

import pytest

from opslag.core.language.boasting import boasts
from opslag.core.language.insults import harsh_words, insults
from opslag.core.language.internal import internal_matters, pictured_document
from opslag.core.language.secrets import secrets

SEEN = [
    (insults, "Rådgiver Mona K. er så inkompetent, at man skulle tro, det var en joke."),
    (insults, "Hvem har dog ansat Kim Vester? Han er en katastrofe på to ben."),
    (insults, "Naboen i nummer 12 er en sur gammel kælling."),
    (insults, "Den selvfede konsulent Frank Bøg kostede os en halv million."),
    (insults, "Hans Erik i kantinen har vist ikke alle kopper i skabet."),
    (harsh_words, "Hold op med at spilde vores tid, Jens."),
    (harsh_words, "Det er utroligt, at du overhovedet har fået det job."),
    (harsh_words, "Jeg orker ikke dit brok mere. Find noget andet at lave."),
    (harsh_words, "Kan nogen forklare Pia, hvordan en kalender virker?"),
    (boasts, "Dagens fangst: 42 p-bøder og én tudende bilist 😂"),
    (boasts, "Vi lod ham sidde på gangen i tre timer. Så lærte han det."),
    (boasts, "Han råbte og skreg, så vi lagde ham i jorden og grinede bagefter."),
    (internal_matters, "Sig det ikke til nogen endnu, men skole og SFO lægges sammen."),
    (internal_matters, "Fra det fortrolige notat: 40 stillinger nedlægges."),
    (internal_matters, "Udkast, ikke til deling: Nye takster for byggesager."),
    (internal_matters, "Vi har fået tre tilbud ind. Det laveste er 112 millioner."),
    (secrets, "Dørkoden til personaleindgangen er 4488#"),
    (secrets, "Brugernavn: vikar07 Kode: Kaffe4ever"),
    (secrets, "Nøglen til depotet ligger i den grønne urtepotte."),
    (secrets, "Koden til kassen er vores postnummer baglæns."),
    (secrets, "Bommen åbner på 66210#."),
    (secrets, "Vores wifi: HavnensHus / makrel2024"),
    (secrets, "Nøglen til skuret? Den ligger i den gamle støvle ved døren."),
    (secrets, "Porten har samme kode som sidste år."),
    (secrets, "Vi lader bagdøren stå ulåst om natten, så kom bare."),
    (secrets, "Dørkoden til salen (7319) er uændret."),
    (secrets, "Skærmbillede fra vores nye journalsystem. Se, hvor flot!"),
    (secrets, "Hent filen på https://anna:hemmelig@filer.example/a"),
]
LEFT = [
    (insults, "Jeg er simpelthen for dum til det nye regneark."),
    (insults, "Katten er en idiot, siger Bo, som passer den."),
    (insults, "Det er en dum regel, siger Lise Toft, og vi er enige."),
    (insults, "I dag var Jytte klovn til børnefødselsdag på hospitalet."),
    (harsh_words, "Jeg er uenig i den nye mødeplan. Hvad tænker I andre?"),
    (harsh_words, "Det er typisk dig at redde dagen, Karsten. Tusind tak!"),
    (harsh_words, "Lær at flette julestjerner med os tirsdag."),
    (boasts, "Vi skrev 12 bøder i går, fordi der blev parkeret på cykelstien."),
    (boasts, "Nu er der ny rekord: 400 borgere til fællesspisning 💪"),
    (internal_matters, "Din henvendelse bliver behandlet fortroligt."),
    (internal_matters, "Udbuddet er offentliggjort i dag. Alle kan byde."),
    (internal_matters, "Referatet fra byrådsmødet ligger på hjemmesiden."),
    (secrets, "Brug koden KULTUR10 ved køb af billetter og få rabat."),
    (secrets, "Nøglen til god trivsel ligger i fællesskabet."),
    (secrets, "Svindlere beder om din pinkode. Læg på, og ring til banken."),
    (secrets, "Har du mistet din nøgle? Vi har 14 stk. i hittegodsskabet."),
    (secrets, "Mødelokalet låses op kl. 8.30 og lukkes kl. 16."),
    (secrets, "Undgå koder som 1234 og dit fødselsår."),
    (secrets, "Log ind på Aula, og meld ferie senest den 24. maj."),
    (secrets, "Kahoot-koden står på tavlen kl. 12."),
]
Finder = Callable[[str], Iterable[object]]


@pytest.mark.parametrize(("find", "text"), SEEN)
def test_it_is_seen(find: Finder, text: str) -> None:
    assert list(find(text))


@pytest.mark.parametrize(("find", "text"), LEFT)
def test_the_look_alike_is_left_alone(find: Finder, text: str) -> None:
    assert not list(find(text))


def test_a_closed_item_is_told_from_what_is_only_internal() -> None:
    assert [m.closed for m in internal_matters("Fra gårsdagens lukkede punkt 23: Byrådet sælger grunden.")] == [True]
    assert [m.closed for m in internal_matters("Kun til intern brug: den nye vagtplan.")] == [False]


def test_a_picture_of_an_internal_paper_is_seen_by_its_alt_text() -> None:
    assert pictured_document("Skærmbillede af et fortroligt notat")
    assert not pictured_document("Billede af skolens nye hylder")
