"""Whose a number is, told by the story around it: work on one side, home on the other."""

import pytest

from opslag.core.language.personal_data import spans

WORK = [
    "Tag fat i Lisbeth fra planlægningen, 24 81 30 96, hun kender sagen.",
    "Tilsynsførende: Bodil Kragh, 41 82 60 95, Styrelsen for Tilsyn.",
    "Koden ligger hos Jørgen, 24 10 77 31, han har vagt til søndag.",
    "Karsten fra entreprenøren graver fra mandag. Han kan fanges i skurvognen, 42 60 13 87.",
    "Skriv til Sofie, sofie.brandt@nordby.example, 41 70 25 36, så finder vi en til dig.",
    "Nøglen er hos Brian, varmemester i blok 4, 40 28 61 95.",
    "I kan bruge min: 21 48 90 33. Hilsen Ricki, servicedesk",
    "Skorstensfejeren kommer i uge 43. Send en sms til 40 33 18 72.",
    "Kaj (29 30 41 18, bilens telefon) kører tirsdag.",
    "Sygeplejerske Nadja kommer kl. 15. Hendes mobil er 27 81 40 96.",
    "Din mor har fået plads. Ring til afdelingen på 24 18 60 73.",
    "Ved sygdom: uge 1 Kit 24 60 11 80, uge 2 Jan 24 60 11 81.",
    "Bussen: 21 63 40 55. Basen: 86 49 17 22.",
    "Jeg er jeres nye sundhedsplejerske. Mit nummer er 24 79 30 16.",
]
HOME = [
    "Formand: Tage, have 18, 20 83 41 97.",
    "Klassekassen styres af Henning (Almas far), MobilePay 51 90 26 43.",
    "Dit nummer står stadig i vores system som 98 12 44 30.",
    "Det er min mobil! Fjern 40 63 19 28 fra jeres side.",
    "Sælges: barnevogn. Spørg Line i løn, eller send sms til 53 80 19 66.",
    "Hilsen Vagn Aage\nPensioneret lærer\n97 52 30 86",
    "Tilmeld dig hos Bodil (tlf. 97 44 18 30, helst om aftenen).",
    "Hun ville ikke opgive navn, men ringede fra 86 17 42 09.",
    "Min mand er chauffør, så ring til mig i stedet. 41 70 28 95. Hilsen Anja",
    "Sig det til Hans Ulrik, 29 40 51 82, han står for grillen.",
]


def told(text: str) -> set[str]:
    return {span.type for span in spans(text) if span.type.startswith("PHONE")}


@pytest.mark.parametrize("text", WORK)
def test_signs_of_work_make_a_number_public(text: str) -> None:
    assert told(text) == {"PHONE_PUBLIC"}


@pytest.mark.parametrize("text", HOME)
def test_signs_of_home_keep_a_number_private(text: str) -> None:
    assert told(text) == {"PHONE_PRIVATE"}
