"""Matters told in passing."""

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    "text",
    [
        "Rektor er bedt om at holde sig væk, mens forvaltningen gennemgår hendes kørselsregnskab.",
        "Vores centerchef fik i fredags sin anden skriftlige advarsel.",
        "Foredraget med vores leder er rykket. Der er stadig retsmøder om forældremyndigheden.",
        "Kulturchefen er fraværende, indtil sagen mod ham er afgjort.",
        "Vores pedel (ja, vi har kun den ene) er på antabus.",
        "Noah og Elias får turen betalt, for deres forældre er gået konkurs.",
        "Den nye pige i Mariehønen har boet fire steder det sidste år.",
        "Den nye dreng på Grøn Stue sov for første gang. Ikke så sært, når man har boet tre steder siden jul.",
        "Vores mindste i kuvøsen fik navn i nat. Moren er selv kun seksten.",
        "Vores museumsleder er på skærm fra det sommerhus, hvor hun bor, efter at manden skiftede låsen.",
        "Ole fra løn har været til lægen. Mere vil jeg ikke sige, men tumoren sidder i leveren.",
    ],
)
def test_it_is_told(text: str) -> None:
    """Before a party, in brackets, in a side clause."""
    assert list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hej Karsten. Du er sat op til torsdag kl. 10 på hjertemedicinsk.",
        "Hej Ole. Vi har flyttet dig til den 14. kl. 13.15 i gigtambulatoriet.",
        "Kære Bente. Du skal møde på øjenklinikken mandag kl. 9.",
        "Hej Ulla. Din mand er skrevet op til MR-scanning på tirsdag.",
        "Hej Gitte. Vi har fundet en afbudstid til dig på hudklinikken, fredag kl. 8.15.",
        "Hej Line. Du er i gode hænder hos os på fertilitetsklinikken på mandag.",
    ],
)
def test_an_appointment_is_confirmed(text: str) -> None:
    """Where and when somebody who is answered will be seen."""
    assert list(told(text, reply=True))


@pytest.mark.parametrize(
    "text",
    [
        "Skolelederen kigger på jeres bilag inden fredag.",
        "Kommunens jurister kigger på aftalen om hallen, så åbningen er rykket.",
        "Vores skoleleder fik i fredags sin anden pris af direktionen.",
        "Vores chef er til møde i byrådet om biblioteksloven.",
        "Vi har boet tre steder siden jul, mens taget blev lavet.",
        "Organisten har mistet sit yndlingsnodehæfte.",
        "Bo kommer ikke tilbage før mandag.",
        "Direktøren skal i byretten som domsmand på torsdag.",
        "Hej Gitte. Afbudstider til hudklinikken bliver lagt op på hjemmesiden.",
        "Alma og Bastian bagte boller, for deres forældre er bagere.",
        "Vores pedel (ja, vi har kun den ene) har nu været her i 25 år.",
        "Vores leder Mona har fået besked på at holde fri, for i dag skal hendes 25 år her fejres.",
        "Lise skal i byretten som domsmand for tredje gang, og hun anbefaler det til alle.",
        "Familien Krogh fra Syrien er flyttet tre gange på Djursland og har åbnet en café.",
        "Ingen må vide, hvor nisserne er flyttet hen, hvisker pædagog Anne.",
        "Pengene slap op, før legepladsen var færdig, men Karin fra bestyrelsen har samlet resten ind.",
        "Vores bibliotekar Erik er i krig med naboen: Dysten om årets største græskar er i gang.",
        "Jonas har mistet lappen på sin spejderuniform, så har du set den?",
        "Direktøren har fået forbud mod at komme i kantinen, før julepynten er hængt op.",
        "Vores rektor bor hos sin søster, mens huset bygges om, og cykler nu 30 km hver dag.",
        "Tjek knuden, før du klatrer: Knuden er det vigtigste, siger instruktør Ida.",
    ],
)
def test_what_sounds_like_it_is_none(text: str) -> None:
    """The same words for other things."""
    assert not list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hej Karsten. Du er skrevet op til rundvisning i blodbanken på torsdag.",
        "Hej Ulla. Du kan selv flytte din tid i appen eller ringe til ambulatoriet.",
        "Hej Torben. Urinvejskirurgisk har telefontid onsdag kl. 12.",
    ],
)
def test_a_visit_and_advice_confirm_nothing(text: str) -> None:
    """A tour, an app, a telephone."""
    assert not list(told(text, reply=True))
