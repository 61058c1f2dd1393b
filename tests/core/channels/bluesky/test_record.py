"""The record: places in UTF-8 bytes, a key that is always the same, and the same bytes every time."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opslag.core.channels.bluesky.record import facets, record, record_key
from opslag.core.domain.channel import Envelope, Picture

AT = datetime(2026, 11, 22, 13, 0, 0, 123000, tzinfo=UTC)


def envelope(text: str = "Hej", key: str = "b1f2", at: datetime = AT, **more) -> Envelope:
    told = {"title": "", "sender": "Engskolen", "language": "da", **more}
    return Envelope(key=key, channel="bluesky", text=text, created_at=at, **told)


def pointed_at(text: str) -> list[tuple[str, str]]:
    """(the words a facet covers, what it says), read as a Bluesky client does: by bytes."""
    raw = text.encode()
    return [
        (raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode(), _said(f["features"][0])) for f in facets(text)
    ]


def _said(feature: dict) -> str:
    return feature.get("uri") or feature["tag"]


class TestFacets:
    def test_danish_letters_and_emoji_take_more_than_one_byte(self):
        text = "Åbent hus på Ærøskolen! Læs mere: aarhus.dk/åbenthus #skole 👩‍🏫 #EtGodtBørneliv"
        assert pointed_at(text) == [
            ("aarhus.dk/åbenthus", "https://aarhus.dk/åbenthus"),
            ("#skole", "skole"),
            ("#EtGodtBørneliv", "EtGodtBørneliv"),
        ]

    @pytest.mark.parametrize(
        ("text", "link"),
        [
            ("Se https://x.dk/a.", "https://x.dk/a"),
            ("Se (https://x.dk/a).", "https://x.dk/a"),
            ("Se https://x.dk/a_(b)!", "https://x.dk/a_(b)"),
            ("Se »https://x.dk/a«", "https://x.dk/a"),
            ("Se https://x.dk/a?b=1&c=2#d, og", "https://x.dk/a?b=1&c=2#d"),
            ("engskolen.dk", "engskolen.dk"),
        ],
    )
    def test_a_link_ends_before_the_sentences_own_signs(self, text: str, link: str):
        assert [words for words, _ in pointed_at(text)] == [link]

    @pytest.mark.parametrize("text", ["f.eks. bl.a. kl. 8.15", "bo@nordkyst.dk", "#1", "C# og #", "a#b", "Skriv.Nu"])
    def test_what_is_no_link_and_no_hashtag_is_left_alone(self, text: str):
        assert pointed_at(text) == []

    def test_a_hashtag_ends_where_the_word_does(self):
        assert pointed_at("#DetViGør, #2b og #æøå.") == [("#DetViGør", "DetViGør"), ("#2b", "2b"), ("#æøå", "æøå")]

    @given(st.text(max_size=400))
    def test_any_text_has_facets_that_can_be_read(self, text: str):
        text = text.encode(errors="ignore").decode()
        before = 0
        for facet in facets(text):
            start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
            assert before <= start < end <= len(text.encode())
            text.encode()[start:end].decode()
            before = end


class TestTheKey:
    def test_it_is_a_tid(self):
        assert re.fullmatch(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}", record_key(envelope()))

    def test_the_same_envelope_has_the_same_key(self):
        assert record_key(envelope("Hej")) == record_key(envelope("Hej"))

    def test_two_deliveries_in_one_instant_have_two(self):
        keys = {record_key(envelope(key=f"{n:032x}")) for n in range(500)}
        assert len(keys) == 500

    @given(st.datetimes(datetime(2026, 1, 1), datetime(2080, 1, 1)), st.integers(1, 10**9))
    def test_keys_sort_as_time_does(self, at: datetime, milliseconds: int):
        first = at.replace(tzinfo=UTC, microsecond=at.microsecond // 1000 * 1000)
        then = first + timedelta(milliseconds=milliseconds)
        assert record_key(envelope(at=first)) < record_key(envelope(at=then))


class TestTheRecord:
    def test_it_has_language_time_and_alt_text(self):
        picture = Picture(b"x", "image/jpeg", "Et træ", "a.jpg", 64, 48)
        made = record(envelope(language="da", pictures=(picture,)), [{"ref": "1"}])
        assert made["langs"] == ["da"]
        assert made["createdAt"] == "2026-11-22T13:00:00.123Z"
        (image,) = made["embed"]["images"]
        assert image == {"alt": "Et træ", "image": {"ref": "1"}, "aspectRatio": {"width": 64, "height": 48}}

    def test_the_alt_key_is_there_also_when_it_is_empty(self):
        made = record(envelope(pictures=(Picture(b"x", "image/jpeg", "", "a.jpg"),)), [{}])
        assert made["embed"]["images"][0]["alt"] == ""

    @given(st.text(max_size=300))
    def test_it_is_the_same_to_the_byte_every_time(self, text: str):
        first, second = record(envelope(text), []), record(envelope(text), [])
        assert json.dumps(first) == json.dumps(second)
