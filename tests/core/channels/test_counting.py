"""Each channel counts in its own arithmetic; the numbers come from the channels' own documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opslag.core.channels import channel_facts

TEACHER = "👩‍🏫"


def length(channel: str, text: str) -> int:
    return channel_facts()[channel].count(text)


def fits(channel: str, text: str) -> bool:
    limit = channel_facts()[channel].max_length
    assert limit is not None
    return length(channel, text) <= limit


@pytest.mark.parametrize(
    ("channel", "limit"),
    [
        ("facebook", 63_206),
        ("linkedin", 3_000),
        ("instagram", 2_200),
        ("x", 280),
        ("bluesky", 300),
        ("mastodon", 500),
        ("threads", 500),
    ],
)
def test_the_limit_is_where_the_channel_says(channel: str, limit: int):
    assert fits(channel, "a" * limit)
    assert not fits(channel, "a" * (limit + 1))


@pytest.mark.parametrize("channel", ["website", "intranet", "newsletter", "press", "by-hand"])
def test_our_own_places_have_no_limit(channel: str):
    assert channel_facts()[channel].max_length is None


def test_instagram_takes_no_text_alone():
    assert channel_facts()["instagram"].needs_image


class TestBluesky:
    def test_a_teacher_of_three_code_points_is_one(self):
        assert length("bluesky", TEACHER) == 2  # one grapheme, but eleven bytes: the bytes run out first
        assert length("bluesky", "hej " + TEACHER) == 5

    def test_three_hundred_letters_of_two_bytes_fit(self):
        assert fits("bluesky", "æ" * 300)
        assert not fits("bluesky", "æ" * 301)

    def test_three_hundred_graphemes_of_eleven_bytes_do_not_fit(self):
        assert not fits("bluesky", TEACHER * 300)
        assert fits("bluesky", TEACHER * 272)  # 2992 bytes
        assert not fits("bluesky", TEACHER * 273)  # 3003 bytes

    @given(st.text(max_size=600))
    def test_it_fits_exactly_when_both_limits_are_kept(self, text: str):
        import regex

        both = len(regex.findall(r"\X", text)) <= 300 and len(text.encode(errors="surrogatepass")) <= 3000
        assert fits("bluesky", text) == both


class TestX:
    def test_a_link_is_twenty_three_however_long(self):
        assert length("x", "Se https://aarhus.dk/" + "a" * 100) == 3 + 23

    def test_a_bare_domain_is_a_link_too(self):
        assert length("x", "Se aarhus.dk/skole nu") == 3 + 23 + 3

    def test_an_abbreviation_is_no_link(self):
        assert length("x", "f.eks. bl.a. kl.8") == len("f.eks. bl.a. kl.8")

    @pytest.mark.parametrize("emoji", ["😀", TEACHER, "❤️", "🇩🇰", "1️⃣"])
    def test_an_emoji_is_two(self, emoji: str):
        assert length("x", emoji) == 2

    def test_han_and_kana_are_two_each_and_danish_is_one(self):
        assert length("x", "日本") == 4
        assert length("x", "æøåé »…«–") == len("æøåé »…«–") + 1  # the ellipsis lies outside X's light ranges


class TestMastodon:
    def test_a_link_is_twenty_three(self):
        assert length("mastodon", "https://aarhus.dk/" + "a" * 90) == 23

    def test_a_mention_counts_without_its_server(self):
        assert length("mastodon", "Hej @bo@social.kommune.dk!") == len("Hej @bo!")

    def test_a_family_is_one(self):
        assert length("mastodon", "👨‍👩‍👧‍👦") == 1


class TestThreads:
    def test_an_emoji_counts_as_its_bytes(self):
        assert length("threads", "hej 😀") == 4 + 4
        assert length("threads", TEACHER) == 11
        assert length("threads", "æøå") == 3
