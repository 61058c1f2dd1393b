"""Matters told under a veil: everybody understands, though the thing has no name."""

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    "text",
    [
        "Har I set Birthe i receptionen? Håret vokser ud igen, og den sidste kur er overstået.",
        "Vores eneste livredder er først tilbage, når han har fået styr på flaskerne.",
        "Vores eneste bager i kantinen er et sted, hvor hun lærer at leve uden sprut.",
        "Der blev så stille på forstanderens kontor. Sådan går det, når konen smider en ud.",
        "Mange spørger, hvorfor der er mørkt på centerchefens kontor. Når ens nøglekort holder op med at virke, så er det vist slut.",
        "Centerchefen er på ferie. Sjovt nok er hendes navn skrabet af døren.",
        "Kirsten i kantinen sover på en luftmadras på kontoret.",
        "Hugo fra 2.A er kommet på institution.",
        "Fiskemanden på havnen lå på mit leje i mandags og fik to stenter.",
        "Han sover ikke om natten. Hold ud, Kim.",
        "Susanne i arkivet møder kl. 10, for strålerne tager hårdt på hende.",
    ],
)
def test_it_is_told(text: str) -> None:
    assert list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hej Poul. Din søster har bedt os om ikke at slippe nogen ind, mens hun er hos os.",
        "Hej Asta. Din far sover, når du ringer.",
        "Hej Per. Blomsterne nåede frem til din gamle mormor i går.",
        "Hej Jytte. Din bror er flyttet til et andet afsnit.",
        "Kære Hans. Ja, din kone er kommet frem, og nu bliver hun undersøgt.",
        "Hej Sonja. Din bror er flyttet hjem igen, så der er ingen at besøge hos os.",
        "Hej Anders. Din kusine vil ikke have besøg, mens hun er her.",
        "Hej Knud. Vi har sagt til din kone, at du har spurgt efter hende.",
    ],
)
def test_an_answer_tells_that_somebody_close_is_here(text: str) -> None:
    assert list(told(text, reply=True))


@pytest.mark.parametrize(
    "text",
    [
        "Har I set, at Birthe i receptionen har fået nyt tørklæde?",
        "Vores livredder har styr på flaskerne: 300 vandflasker står klar.",
        "Håret vokser ud igen, siger man. Det gør græsset på stadion også.",
        "Der er mørkt på chefens kontor. Sådan går det, når man sparer på lyset.",
        "Bo sov på en feltseng hos spejderne.",
        "Katten Mis er flyttet ind hos en ny familie, og 2.B har tegnet et kort til den.",
        "Skrivebordet er ryddet, og nu skal der males på Lones kontor.",
        "Køkkenchefen er tilbage fra Minnesota med opskrifter på majsbrød.",
        "Der er nye billeder af havnen på væggen hos radiograf Bo.",
        "Hos os er din mor i gode hænder. Kom til åbent hus på plejecentret på lørdag.",
        "Fogeden på besøg: I aften læser skuespilleren Per Holm højt om fogeden på Kronborg.",
        "Rektor sover i sovepose på kontoret, hvis I samler 10.000 kr. ind.",
        "Blomsterne står hos din mor på søndag: husk mors dag!",
        "Hans navn er skrabet af den gamle sten, men nu er den restaureret.",
        "Lukas kæmper med flaskerne, når vi sorterer affald.",
        "Tak til Ole, der har løse hænder og altid hjælper.",
        "Konen smed ham ud i første akt, og så gik det stærkt: Revyen spiller igen i aften.",
        "Vores nye kollega Tina tog tillidsmanden med på kanotur.",
        "Bageren fra torvet lå på min briks i går, da børnene legede hospital.",
        "Skuespilleren Mads er faldet gennem taget i sit livs rolle på Teatret Vestkysten.",
        "Elise har hul i en tand, og det fejrer vi i 0.b.",
    ],
)
def test_innocent_twins_are_silent(text: str) -> None:
    assert not list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hej Asta. Vil du besøge din far på afsnittet, kan du bare ringe på.",
        "Kære Arne. Ja, din kone kan få blomster med på stuen.",
        "Hej Kirsten. Vi har modtaget din fars bog, og den står nu i forhallen.",
        "Hej Per. Din søster er kommet godt hjem fra lejren.",
        "Hej Villy. Ring til omstillingen, så stiller de dig om.",
    ],
)
def test_an_answer_that_confirms_nothing_is_silent(text: str) -> None:
    assert not list(told(text, reply=True))
