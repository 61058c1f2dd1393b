"""An approval is bound to exactly what was approved."""

import pytest

from opslag.core.domain.content import content_hash

CONTENT = dict(
    text="Hej", channel="facebook", profile="1", sender="Engskolen", language="da", pictures=[("ab", "alt")], send_at=""
)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Hej."}, {"channel": "linkedin"}, {"profile": "2"}, {"sender": "E"}, {"language": "en"},
        {"pictures": [("ab", "Alt")]}, {"pictures": [("ac", "alt")]}, {"pictures": []}, {"send_at": "2026-11-24T08:00"},
        {"extra": {"a": "b"}},
    ],
)  # fmt: skip
def test_any_change_gives_another_hash(change: dict) -> None:
    assert content_hash(**{**CONTENT, **change}) != content_hash(**CONTENT)


def test_the_same_content_gives_the_same_hash() -> None:
    assert content_hash(**CONTENT) == content_hash(**CONTENT)


def test_words_cannot_wander_between_fields() -> None:
    one = content_hash(**{**CONTENT, "text": "ab", "sender": "c"})
    assert one != content_hash(**{**CONTENT, "text": "a", "sender": "bc"})
