"""Bluesky against a server of our own that fails in every way the real one can (tests/fakes/pds.py)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from opslag.core.channels import channel
from opslag.core.channels.bluesky import client
from opslag.core.domain.channel import Absent, Account, Envelope, Picture, Refused, Sent, Unavailable, Unknown
from opslag.core.egress import Egress
from tests.fakes import pds as fake
from tests.fakes.pds import Pds

BLUESKY = channel("bluesky")
DANISH = ["Bluesky", "Billedet", "Serverens"]


@dataclass
class Wire:
    """A connection as publishing makes it."""

    out: Egress
    settings: dict[str, str]
    secrets: dict[str, str]
    kept: dict[str, Any] = field(default_factory=dict)

    def remember(self, **values: Any) -> None:
        self.kept.update({name: value for name, value in values.items() if value not in ("", None)})

    def recall(self, name: str) -> Any:
        return self.kept.get(name)


@pytest.fixture
def pds() -> Iterator[Pds]:
    with fake.running() as server:
        yield server


@pytest.fixture
def wire(pds: Pds) -> Wire:
    out = Egress(allow=frozenset({pds.place}))
    return Wire(out, {"server": pds.url, "handle": fake.HANDLE}, {"app_password": fake.PASSWORD})


@pytest.fixture
def envelope() -> Envelope:
    bare = Envelope(
        key="6a1f0e5e-0000-4000-8000-000000000001",
        channel="bluesky",
        text="Vi målte træet på åen. engskolen.dk/udeskole #DetViGør",
        title="",
        sender="Engskolen",
        language="da",
        created_at=datetime(2026, 11, 22, 13, tzinfo=UTC),
        pictures=(Picture(b"\xff\xd8 jpeg", "image/jpeg", "Et højt træ", "a.jpg", 64, 48),),
    )
    return replace(bare, memory=BLUESKY.prepare(bare))


def publish(envelope: Envelope, wire: Wire) -> Any:
    return BLUESKY.publish.publish(envelope, wire)


class TestPublishing:
    def test_it_arrives_once_with_its_words_picture_and_alt_text(self, pds, wire, envelope):
        outcome = publish(envelope, wire)
        key = envelope.memory["rkey"]
        assert outcome == Sent(
            f"at://{fake.DID}/app.bsky.feed.post/{key}", f"https://bsky.app/profile/{fake.HANDLE}/post/{key}"
        )
        assert pds.arrivals == [key]
        assert pds.records[key]["text"] == envelope.text
        assert pds.records[key]["embed"]["images"][0]["alt"] == "Et højt træ"
        assert "repo.createRecord" not in pds.asked

    def test_the_second_attempt_meets_the_first(self, pds, wire, envelope):
        first, second = publish(envelope, wire), publish(envelope, wire)
        assert first == second
        assert len(pds.arrivals) == 1

    @pytest.mark.parametrize("how", ["500", "502", "503", "reset", "half"])
    def test_written_and_then_unclear_is_unknown_and_found(self, pds, wire, envelope, how: str):
        pds.fault = f"write-then-{how}"
        assert isinstance(publish(envelope, wire), Unknown)
        pds.fault = ""
        assert isinstance(BLUESKY.find.find(envelope, wire), Sent)
        assert isinstance(publish(envelope, wire), Sent)
        assert len(pds.arrivals) == 1

    @pytest.mark.parametrize("how", ["500", "502", "503", "reset", "half"])
    def test_not_written_and_unclear_is_unknown_and_absent(self, pds, wire, envelope, how: str):
        pds.fault = how
        assert isinstance(publish(envelope, wire), Unknown)
        pds.fault = ""
        assert BLUESKY.find.find(envelope, wire) == Absent()

    def test_a_server_that_says_nothing_is_unknown(self, pds, wire, envelope, monkeypatch):
        monkeypatch.setattr(client, "TIMEOUT", 0.3)
        pds.fault = "write-then-hang"
        assert isinstance(publish(envelope, wire), Unknown)

    @pytest.mark.parametrize("how", ["deactivated", "takedown", "invalid", "forbidden", "nonsense"])
    def test_a_clear_no_is_refused_with_a_reason_in_danish(self, pds, wire, envelope, how: str):
        pds.fault = how
        outcome = publish(envelope, wire)
        assert isinstance(outcome, Refused)
        assert outcome.reason.split()[0].split("-")[0] in DANISH
        assert not pds.arrivals

    def test_too_many_posts_waits_until_the_moment_the_server_names(self, pds, wire, envelope):
        pds.fault = "429"
        outcome = publish(envelope, wire)
        assert isinstance(outcome, Unavailable)
        assert timedelta(minutes=5) < outcome.retry_at - datetime.now(UTC) < timedelta(minutes=11)

    @pytest.mark.parametrize("call", ["server.createSession", "repo.uploadBlob"])
    @pytest.mark.parametrize("how", ["500", "503", "reset", "half", "429"])
    def test_before_the_one_call_that_counts_nothing_is_unclear(self, pds, wire, envelope, call: str, how: str):
        pds.fault = f"{call}:{how}"
        assert isinstance(publish(envelope, wire), Unavailable)
        assert "repo.putRecord" not in pds.asked

    def test_a_server_that_is_not_there_is_unavailable(self, wire, envelope):
        wire.settings["server"] = "http://127.0.0.1:1"
        wire.out = Egress(allow=frozenset({"127.0.0.1:1"}))
        assert isinstance(publish(envelope, wire), Unavailable)

    def test_an_address_that_may_not_be_called_is_refused(self, wire, envelope):
        wire.out = Egress()
        outcome = publish(envelope, wire)
        assert isinstance(outcome, Refused)
        assert "administrator" in outcome.reason

    def test_a_picture_that_is_too_big_is_refused_before_any_call(self, pds, wire, envelope):
        big = replace(envelope.pictures[0], data=b"x" * 2_000_001)
        outcome = publish(replace(envelope, pictures=(big,)), wire)
        assert outcome == Refused("Billedet fylder mere, end Bluesky tager imod.", field="pictures")
        assert not pds.asked


class TestSessions:
    def test_the_session_is_kept_and_used_again(self, pds, wire, envelope):
        publish(envelope, wire)
        publish(envelope, wire)
        assert pds.asked.count("server.createSession") == 1

    def test_it_is_renewed_before_the_call_and_not_during(self, pds, wire, envelope):
        pds.token_life = 200
        publish(envelope, wire)
        pds.token_life = 7200
        publish(envelope, wire)
        calls = [name for name in pds.asked if name != "repo.uploadBlob"]
        assert calls == ["server.createSession", "repo.putRecord", "server.refreshSession", "repo.putRecord"]

    def test_a_refresh_token_that_is_gone_means_signing_in_again(self, pds, wire, envelope):
        pds.token_life = 200
        publish(envelope, wire)
        pds.refresh_is_good = False
        assert isinstance(publish(envelope, wire), Sent)
        assert pds.asked.count("server.createSession") == 2

    def test_a_token_that_is_not_good_is_renewed_for_the_next_attempt(self, pds, wire, envelope):
        pds.fault = "expired"
        assert isinstance(publish(envelope, wire), Unavailable)
        pds.fault = ""
        assert isinstance(publish(envelope, wire), Sent)
        assert "server.refreshSession" in pds.asked

    @pytest.mark.parametrize("how", ["500", "reset", "429"])
    def test_a_blip_never_disconnects(self, pds, wire, envelope, how: str):
        pds.token_life = 200
        publish(envelope, wire)
        kept = dict(wire.kept)
        pds.fault = f"server.refreshSession:{how}"
        assert isinstance(publish(envelope, wire), Unavailable)
        assert wire.kept == kept

    def test_a_wrong_app_password_is_said_so(self, wire, envelope):
        wire.secrets["app_password"] = "wrong"
        outcome = publish(envelope, wire)
        assert isinstance(outcome, Refused)
        assert "Forbind profilen igen" in outcome.reason


class TestFinding:
    def test_another_content_under_our_key_is_not_ours(self, pds, wire, envelope):
        publish(envelope, wire)
        assert BLUESKY.find.find(replace(envelope, text="Noget andet"), wire) == Absent()

    def test_another_content_under_our_key_is_never_overwritten(self, pds, wire, envelope):
        publish(envelope, wire)
        assert isinstance(publish(replace(envelope, text="Noget andet"), wire), Unknown)
        assert pds.records[envelope.memory["rkey"]]["text"] == envelope.text

    @pytest.mark.parametrize("how", ["500", "502", "reset", "half", "nonsense"])
    def test_a_look_without_an_answer_proves_nothing(self, pds, wire, envelope, how: str):
        publish(envelope, wire)
        pds.fault = f"repo.getRecord:{how}"
        assert isinstance(BLUESKY.find.find(envelope, wire), Unavailable)


class TestWithdrawing:
    def test_it_is_gone_and_gone_the_second_time_too(self, pds, wire, envelope):
        sent = publish(envelope, wire)
        for _ in range(2):
            assert isinstance(BLUESKY.withdraw.withdraw(sent.remote_id, wire), Sent)
        assert not pds.records
        assert BLUESKY.find.find(envelope, wire) == Absent()

    def test_a_server_that_is_busy_is_asked_later(self, pds, wire, envelope):
        sent = publish(envelope, wire)
        pds.fault = "repo.deleteRecord:503"
        assert isinstance(BLUESKY.withdraw.withdraw(sent.remote_id, wire), Unavailable)


class TestConnecting:
    def test_it_says_whose_account_it_is(self, wire):
        answer = BLUESKY.connect.connect(wire)
        assert answer == Account(fake.DID, fake.HANDLE, f"https://bsky.app/profile/{fake.HANDLE}")
        assert wire.kept["refresh"]

    def test_a_wrong_password_is_refused_and_nothing_kept(self, wire):
        wire.secrets["app_password"] = "wrong"
        assert isinstance(BLUESKY.connect.connect(wire), Refused)
        assert not wire.kept


def test_the_longest_request_covers_every_call_of_an_attempt():
    renew_sign_in_and_put = 3
    assert BLUESKY.longest_request.total_seconds() >= client.TIMEOUT * (
        renew_sign_in_and_put + BLUESKY.facts.max_images
    )
