"""Laws for every present and future channel."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from opslag.core.channels import carrier, channel, channel_facts, channels, facts_to_judge_by
from opslag.core.domain.channel import Ability, Channel, ChannelFacts
from opslag.core.domain.draft import DraftError

EVERY = sorted(channel_facts())
FORMAT = "facebook linkedin instagram x mastodon bluesky intranet website newsletter press threads by-hand"


def test_every_channel_of_the_draft_format_is_known():
    assert set(FORMAT.split()) <= set(channel_facts())


@pytest.mark.parametrize("channel_id", EVERY)
def test_its_id_is_its_folder(channel_id: str):
    facts = channel_facts()[channel_id]
    assert isinstance(facts, ChannelFacts)
    assert facts.id == channel_id
    assert channel(channel_id).facts is facts


@pytest.mark.parametrize("channel_id", EVERY)
def test_it_says_in_danish_what_it_is_called_and_for(channel_id: str):
    facts = channel_facts()[channel_id]
    assert facts.title
    assert facts.purpose.endswith(".")
    assert len(facts.purpose) <= 110


@pytest.mark.parametrize("channel_id", EVERY)
def test_it_can_do_what_its_facts_say(channel_id: str):
    it = channel(channel_id)
    assert isinstance(it, Channel)
    assert it.abilities == it.facts.abilities


@pytest.mark.parametrize("channel_id", EVERY)
def test_it_publishes_itself_or_names_who_delivers(channel_id: str):
    facts = channel_facts()[channel_id]
    by_itself = Ability.PUBLISH in facts.abilities
    assert by_itself != bool(facts.delivered_by) or channel_id == "by-hand"
    assert carrier(channel_id) is channel(facts.delivered_by or channel_id)


@pytest.mark.parametrize("channel_id", EVERY)
def test_what_it_publishes_it_can_look_up(channel_id: str):
    abilities = channel_facts()[channel_id].abilities
    assert Ability.PUBLISH not in abilities or Ability.FIND in abilities


@pytest.mark.parametrize("channel_id", EVERY)
def test_every_setting_has_a_danish_label(channel_id: str):
    for field in dataclasses.fields(channel(channel_id).settings):
        assert field.metadata["label"]


@pytest.mark.parametrize("channel_id", EVERY)
def test_no_outcome_takes_longer_than_five_minutes_to_settle(channel_id: str):
    assert 0 < channels()[channel_id].longest_request.total_seconds() <= 120


@pytest.mark.parametrize("channel_id", EVERY)
def test_an_empty_text_has_no_length_and_danish_letters_count_one(channel_id: str):
    count = channel_facts()[channel_id].count
    assert count("") == 0
    assert count("blåbærgrød") == len("blåbærgrød")


def test_an_unknown_channel_is_an_error():
    with pytest.raises(KeyError):
        channel("myspace")
    with pytest.raises(DraftError, match="channel: »myspace« kendes ikke"):
        facts_to_judge_by("myspace")


def test_asking_for_facts_opens_no_client():
    code = "import sys; from opslag.core.channels import channel_facts; channel_facts(); print(*sys.modules)"
    source = Path(__file__).parents[3] / "src"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(source)},
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"httpx", "ssl", "django", "asyncio", "opslag.core.egress"}
