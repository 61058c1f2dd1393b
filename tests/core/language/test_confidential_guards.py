"""What keeps a word from being about one person: work, crowds, signatures, things and turns meant as they stand."""

import pytest

from opslag.core.language import confidential_guards as guards


def test_a_surgeon_has_operated_and_a_patient_was_operated_on() -> None:
    assert guards.does_it_for_a_living("henning har ", "opereret", " i 40 år")
    assert not guards.does_it_for_a_living("henning er ", "opereret", " i knæet")


def test_taking_samples_is_work_and_having_them_taken_is_not() -> None:
    assert guards.is_at_work("lone har taget ", "blodprøver")
    assert not guards.is_at_work("lone har fået taget ", "blodprøver")


@pytest.mark.parametrize(
    ("left", "said", "right", "otherwise"),
    [
        ("hilsen ", "fødegangen", "", True),
        ("", "skilt fra", " sin gamle skærm", True),
        ("", "skilt fra", " sin mand", False),
        ("har du to bøger, så ", "kom ind", " med dem", True),
        ("en mand ", "kom ind", " på stuen", False),
    ],
)
def test_a_signature_a_screen_and_an_invitation_are_no_matter(
    left: str, said: str, right: str, otherwise: bool
) -> None:
    assert guards.is_meant_otherwise(left, said, right) is otherwise


def test_a_fault_may_lie_with_us_and_so_may_a_mother() -> None:
    assert guards.is_things_place("fejlen ", "lå hos os")
    assert not guards.is_things_place("moren ", "lå hos os")


def test_many_and_beasts_are_not_one_person() -> None:
    assert guards.is_of_many("lone sidder hos ", "døende", "")
    assert not guards.is_of_many("lone sidder hos ", "døende", " fru holm")
    assert guards.is_of_many("da sælen ", "stjal", " hans madpakke")
    assert not guards.is_of_many("da han ", "stjal", " en cykel")


def test_a_talk_and_a_share_are_topics_and_an_illness_of_ones_own_is_not() -> None:
    assert guards.is_topic("", "foredrag om ", "", "n", "foredrag om ")
    assert guards.is_topic("", "otte procent har ", "", "n", "otte procent har ")
    assert not guards.is_topic("", "lone lider af ", "", "n", "lone lider af ")
