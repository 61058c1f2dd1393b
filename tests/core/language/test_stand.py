"""Whose words they are: a stand of the organisation, or one's own."""

import pytest

from opslag.core.language.reading import read
from opslag.core.language.stand import disowns_workplace, for_myself, private_view, speaks_for_workplace
from opslag.core.language.stand import stand_of_organisation as stand


@pytest.mark.parametrize(
    "text",
    [
        "Vi på afdelingen mener, at det er hastværk.",
        "Det er hospitalets klare holdning.",
        "Nordkyst Kommune afviser kritikken.",
        "Det kan jeg sige på hele husets vegne.",
        "Som hospital kan vi oplyse det.",
    ],
)
def test_a_stand_of_the_organisation_is_heard(text: str) -> None:
    assert stand(read(text))


@pytest.mark.parametrize(
    "text", ["Vi på afdelingen har bagt boller.", "Jeg mener, at det er hastværk.", "Ikke på vegne af afdelingen."]
)
def test_work_and_own_opinions_are_no_stand(text: str) -> None:
    assert not stand(read(text))


def test_own_words_are_known_and_do_not_hide_a_plain_we() -> None:
    reading = read("Jeg skriver for mig selv: Vi på afdelingen mener det samme.")
    assert for_myself(reading)
    assert speaks_for_workplace(reading)
    assert not speaks_for_workplace(read("Jeg skriver for mig selv: Hospitalet mener noget andet."))


def test_a_private_view_is_told_from_a_warm_one() -> None:
    assert private_view(read("Jeg synes personligt, at broen er grim."))
    assert private_view(read("Som mor til to synes jeg, at broen er grim."))
    assert not private_view(read("Jeg synes, I skal komme forbi."))
    assert not private_view(read("Jeg kender Lone personligt."))


def test_a_private_remark_on_the_workplaces_profile_is_found() -> None:
    assert disowns_workplace(read("Det her er for egen regning."))


def test_what_is_not_the_workplaces_view_is_no_stand_of_it() -> None:
    assert not speaks_for_workplace(read("Det her er hverken arbejdspladsens mening eller min mors."))
    assert speaks_for_workplace(read("Det her er arbejdspladsens mening."))
