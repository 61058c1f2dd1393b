"""A calm list: three pieces of advice at once, one of them on language, and the rest under one line."""

from types import SimpleNamespace

from opslag.core.checks import all_checks
from opslag.core.domain.check import Edit, Fix
from opslag.posts.advice import AT_ONCE, LANGUAGE, at_once, together

PRESS = (Fix("Ret det", (Edit("text", 0, 1, "x"),)),)


def advice(*said):
    return [
        SimpleNamespace(key=f"{place}.{check}", check=check, fixes=fixes, spans=spans)
        for place, (check, fixes, spans) in enumerate(said)
    ]


STIFF = advice(
    ("hard-to-read", (), ((0, 9),)),
    ("bureaucratic-wording", PRESS, ((0, 4),)),
    ("inside-out-text", (), ((5, 9),)),
    ("formal-register", (), ((6, 9),)),
    ("missing-own-link", (), ((9, 9),)),
    ("missing-hashtag", PRESS, ((9, 9),)),
)


def test_what_one_press_mends_and_what_points_at_words_comes_first():
    assert at_once(STIFF) == {"1.bureaucratic-wording", "2.inside-out-text", "5.missing-hashtag"}


def test_what_is_left_of_a_fix_just_used_can_wait():
    left = [*STIFF[:1], *advice(("bureaucratic-wording", (), ((0, 4),))), *STIFF[2:]]
    assert at_once(left, {"bureaucratic-wording"}) == {"0.hard-to-read", "2.inside-out-text", "5.missing-hashtag"}


def test_a_short_list_is_shown_whole():
    assert len(at_once(STIFF[: AT_ONCE + 1])) == AT_ONCE + 1


def test_what_is_about_language_waits_side_by_side():
    waiting = [one.check for one in together([STIFF[4], STIFF[0], STIFF[2], STIFF[3]])]
    assert waiting == ["missing-own-link", "hard-to-read", "formal-register", "inside-out-text"]
    assert together([]) == []


def test_every_check_of_language_is_a_check():
    assert set(all_checks()) >= LANGUAGE
