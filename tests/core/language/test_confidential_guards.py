"""What keeps a word from being about one person: work, crowds, signatures, things and turns meant as they stand."""

from collections.abc import Callable

import pytest

from opslag.core.language import confidential_guards as guards


@pytest.mark.parametrize(
    ("asks", "yes", "no"),
    [
        (
            guards.does_it_for_a_living,
            ("henning har ", "opereret", " i 40 år"),
            ("henning er ", "opereret", " i knæet"),
        ),
        (guards.is_at_work, ("lone har taget ", "blodprøver"), ("lone har fået taget ", "blodprøver")),
        (guards.works_with, ("lone underviser i ",), ("lone har ",)),
        (guards.plays_there, ("lones mand synger på ",), ("lones mand er på ",)),
        (guards.begins_a_cure, ("lone er startet i ", "kemo"), ("lone er startet i ", "køkkenet")),
        (guards.is_tied, ("lone er behandlet for ",), ("lone taler om ",)),
    ],
)
def test_the_words_around_tell_work_from_illness(
    asks: Callable[..., bool], yes: tuple[str, ...], no: tuple[str, ...]
) -> None:
    assert asks(*yes)
    assert not asks(*no)


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
def test_a_signature_a_screen_and_a_plea_are_no_matter(left: str, said: str, right: str, otherwise: bool) -> None:
    assert guards.is_meant_otherwise(left, said, right) is otherwise


def test_many_and_beasts_are_not_one_person() -> None:
    assert guards.is_of_many("lone sidder hos ", "døende", "")
    assert not guards.is_of_many("lone sidder hos ", "døende", " fru holm")
    assert guards.is_of_many("da sælen ", "stjal", " hans madpakke")
    assert not guards.is_of_many("da han ", "stjal", " en cykel")


@pytest.mark.parametrize("left", ["foredrag om ", "otte procent har ", "mange børn har ", "lone har aldrig haft "])
def test_a_talk_a_share_and_what_one_never_had_are_topics(left: str) -> None:
    assert guards.is_topic("", left, "", "n", left)
    assert not guards.is_topic("", "lone lider af ", "", "n", "lone lider af ")


def test_a_condition_and_the_news_of_a_fire_are_said_to_all() -> None:
    assert guards.is_general("hvis du har ")
    assert not guards.is_general("lone har ")
    told, of_one = "en mand kom let til skade ved branden", "en mand er let til bens"
    assert guards.is_news_of_accident(told, 0, len(told))
    assert not guards.is_news_of_accident(of_one, 0, len(of_one))
