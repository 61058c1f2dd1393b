"""A draft is read strictly: what is wrong is named, what is missing is unknown."""

import pytest

from opslag.core.domain.draft import DraftError, draft_from

GOOD = {"text": "Hej", "channel": "facebook"}


def test_a_missing_key_is_unknown_and_not_no() -> None:
    draft = draft_from(GOOD)
    assert draft.has_image is None
    assert draft.meta.recognisable_people is None
    assert draft.language == "da"


def test_twitter_is_the_channel_x() -> None:
    assert draft_from({**GOOD, "channel": "Twitter"}).channel == "x"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": None}, "text"),
        ({"text": 7}, "text"),
        ({"channel": ""}, "channel"),
        ({"has_image": "ja"}, "has_image"),
        ({"kind": "brev"}, "kind"),
        ({"meta": {"crisis": "ja"}}, "meta.crisis"),
        ({"meta": {"hest": 1}}, "meta.hest"),
        ({"meta": {"file_names": "a.jpg"}}, "meta.file_names"),
        ({"meta": {"sponsored": "ja"}}, "meta.sponsored"),
        ({"meta": []}, "meta"),
    ],
)
def test_what_is_wrong_is_named(change: dict, field: str) -> None:
    if change == {"meta": []}:
        change = {"meta": ["x"]}
    with pytest.raises(DraftError) as caught:
        draft_from({**GOOD, **change})
    assert caught.value.field == field


def test_something_that_is_no_object_is_refused_kindly() -> None:
    with pytest.raises(DraftError, match="JSON-objekt"):
        draft_from(["text"])


def test_keys_for_the_test_runner_are_left_out() -> None:
    assert draft_from({**GOOD, "meta": {"strict": True, "covers": "R22", "group": "a"}}).meta.crisis is None


def test_every_field_a_reader_may_meet_is_looked_at() -> None:
    draft = draft_from({**GOOD, "alt_text": "En hund", "meta": {"file_names": ["a.jpg"]}})
    assert [name for name, _ in draft.texts()] == ["text", "alt_text", "file_names[0]"]
