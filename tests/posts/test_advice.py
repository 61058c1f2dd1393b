"""A calm list: what is about the wording is said once, three pieces of advice stand at once, and the rest is folded."""

from types import SimpleNamespace

from opslag.core.checks import all_checks
from opslag.core.domain.check import Edit, Fix
from opslag.core.domain.severity import Severity
from opslag.posts.advice import AT_ONCE, listing_of, units

PRESS = (Fix("Ret det", (Edit("text", 0, 1, "x"),)),)
WORDS, PLACE = ((0, 9),), ((9, 9),)


def one(check, fixes=(), spans=WORDS, severity=Severity.ADVISE, confidential=False):
    return SimpleNamespace(check=check, fixes=fixes, spans=spans, severity=severity, confidential=confidential)


def checks(said):
    return [[finding.check for finding in unit] for unit in said]


STIFF = [
    one("hard-to-read"),
    one("bureaucratic-wording", PRESS),
    one("inside-out-text"),
    one("formal-register"),
    one("missing-own-link", spans=PLACE),
    one("missing-hashtag", PRESS, PLACE),
    one("misspelt-word"),
]
WORDING = ["hard-to-read", "bureaucratic-wording", "formal-register"]


def test_what_is_about_the_wording_is_said_once_at_the_place_of_its_first():
    assert checks(units(STIFF))[:2] == [WORDING, ["inside-out-text"]]
    assert units([]) == []


def test_one_such_finding_is_an_ordinary_card():
    assert checks(units(STIFF[3:5])) == [["formal-register"], ["missing-own-link"]]


def test_a_word_that_stops_or_is_approved_is_never_gathered():
    strict = [one("formal-register", severity=Severity.APPROVAL), one("hard-to-read"), one("passive-verbs")]
    assert checks(units(strict)) == [["formal-register"], ["hard-to-read", "passive-verbs"]]


def test_spelling_and_too_loose_a_tone_are_another_matter():
    about = {name for name, check in all_checks().items() if check.about_wording}
    assert {"bureaucratic-wording", "hard-to-read", "formal-register", "passive-verbs"} <= about
    assert not about & {"misspelt-word", "casual-register", "disrespectful-wording"}


def test_what_one_press_mends_and_what_points_at_words_comes_first():
    listing = listing_of(STIFF)
    assert checks(listing.shown) == [WORDING, ["inside-out-text"], ["missing-hashtag"]]
    assert checks(listing.waiting) == [["missing-own-link"], ["misspelt-word"]]


def test_a_short_list_is_shown_whole():
    assert len(listing_of(STIFF[1:6]).shown) == AT_ONCE + 1


def test_what_a_press_has_left_lies_folded_and_is_counted_no_more():
    after = [*STIFF[:1], one("bureaucratic-wording"), *STIFF[2:]]
    listing = listing_of(after, {"bureaucratic-wording"})
    assert checks(listing.left) == [WORDING]
    assert WORDING not in checks(listing.counted)


def test_what_is_left_and_can_still_be_mended_stays_on_the_list():
    assert not listing_of(STIFF, {"bureaucratic-wording"}).left


def test_a_press_on_something_else_folds_nothing():
    assert not listing_of(STIFF, {"missing-hashtag", "beholdt"}).left


def test_a_press_never_folds_what_stops_or_is_approved():
    strict = [one("exposed-contact", severity=severity) for severity in (Severity.BLOCK, Severity.APPROVAL)]
    assert not listing_of(strict, {"exposed-contact"}).left


def test_tips_are_folded_and_not_counted():
    listing = listing_of([one("missing-hashtag", severity=Severity.INFO)])
    assert checks(listing.tips) == [["missing-hashtag"]]
    assert not listing.counted


def test_whom_one_asks_stands_after_the_last_confidential_stop():
    stops = [
        one("cpr-number", severity=Severity.BLOCK, confidential=held, spans=((at, at + 1),))
        for at, held in enumerate((True, False, True, False))
    ]
    listing = listing_of([*stops, one("misspelt-word")])
    assert (len(listing.held), len(listing.shown)) == (3, 2)
