"""Our channel against Bluesky's own server: session, picture, post, once only, look-up, withdrawal."""

from __future__ import annotations

import dataclasses
import time

import pytest

from opslag.core.channels.bluesky.channel import CHANNEL
from opslag.core.channels.bluesky.client import Client
from opslag.core.channels.bluesky.record import record
from opslag.core.domain.channel import Absent, Account, Refused, Sent, Unavailable
from tests.real.bluesky.pds import Login, Pds
from tests.real.bluesky.work import Connected, envelope, picture

TEXT = "Åbent hus på Ærøskolen 👩‍🏫! Læs mere: engskolen.dk/åbent-hus og https://kommune.dk/æøå?a=1 #udeskole #2b"
ALT = "Børn på række foran et højt træ. Én måler med en pind."


@pytest.fixture
def ours(pds: Pds, login: Login) -> Connected:
    return Connected(pds, login)


def key_of(sent: object) -> str:
    assert isinstance(sent, Sent), sent
    return sent.remote_id.rsplit("/", 1)[1]


def test_the_server_is_ready_within_five_seconds(pds: Pds) -> None:
    print(f"\nBluesky's server was ready in {pds.seconds:.1f} s ({pds.work:.1f} s of a processor)")
    assert pds.work <= 5, "by the processor's clock: others may be using the machine"


class TestTheSession:
    def test_connecting_shows_whose_account_it_is(self, ours: Connected, login: Login) -> None:
        assert CHANNEL.connect.connect(ours) == Account(
            login.did, login.handle, f"https://bsky.app/profile/{login.handle}"
        )
        assert ours.kept["refresh"]

    def test_a_wrong_app_password_is_refused_and_nothing_is_kept(self, ours: Connected) -> None:
        ours.secrets = {"app_password": "forkert"}
        assert isinstance(CHANNEL.connect.connect(ours), Refused)
        assert not ours.kept

    def test_a_session_is_used_again_while_it_lasts(self, ours: Connected) -> None:
        client = Client(ours)
        assert client.session() == client.session()
        assert ours.calls == ["createSession"]

    def test_an_old_session_is_renewed_by_the_stored_refresh_token(self, ours: Connected) -> None:
        client = Client(ours)
        client.session()
        refresh = ours.kept["refresh"]
        client.forget_session()
        ours.secrets = {}  # the password is not needed again
        assert client.session()
        assert ours.calls == ["createSession", "refreshSession"]
        assert ours.kept["refresh"] != refresh, "and the new refresh token is kept"

    def test_a_refresh_token_that_is_no_good_leads_back_to_the_app_password(self, ours: Connected) -> None:
        client = Client(ours)
        client.session()
        client.forget_session()
        ours.kept["refresh"] = ours.kept["refresh"][:-6] + "AAAAAA"
        assert client.session()
        assert ours.calls == ["createSession", "refreshSession", "createSession"]

    def test_an_access_token_the_server_rejects_is_renewed_before_the_next_attempt(self, ours: Connected) -> None:
        Client(ours).session()
        ours.kept["access"] = ours.kept["access"][:-6] + "AAAAAA"
        sent = envelope("En ny dag i skoven.")
        assert isinstance(CHANNEL.publish.publish(sent, ours), Unavailable)
        assert isinstance(CHANNEL.publish.publish(sent, ours), Sent)


class TestThePost:
    def test_words_links_hashtags_and_picture_arrive_as_they_were_sent(
        self, pds: Pds, login: Login, ours: Connected
    ) -> None:
        sent = envelope(TEXT, picture(ALT))
        key = key_of(CHANNEL.publish.publish(sent, ours))
        value = pds.posts(login.did)[key]
        assert value["text"] == TEXT
        assert value["langs"] == ["da"]
        shown = value["embed"]["images"]
        assert [(image["alt"], image["aspectRatio"]) for image in shown] == [(ALT, {"width": 64, "height": 48})]
        blob = pds.ask("sync.getBlob", did=login.did, cid=shown[0]["image"]["ref"]["$link"])
        assert blob.content == sent.pictures[0].data

    def test_facets_are_counted_in_utf8_bytes(self, pds: Pds, login: Login, ours: Connected) -> None:
        key = key_of(CHANNEL.publish.publish(envelope(TEXT), ours))
        value = pds.posts(login.did)[key]
        raw = value["text"].encode()
        marked = {}
        for facet in value["facets"]:
            place, (feature,) = facet["index"], facet["features"]
            shown = raw[place["byteStart"] : place["byteEnd"]].decode()
            marked[shown] = feature.get("uri") or feature.get("tag")
        assert marked == {
            "engskolen.dk/åbent-hus": "https://engskolen.dk/åbent-hus",
            "https://kommune.dk/æøå?a=1": "https://kommune.dk/æøå?a=1",
            "#udeskole": "udeskole",
            "#2b": "2b",
        }

    def test_four_pictures_go_and_the_same_picture_is_the_same_blob(
        self, pds: Pds, login: Login, ours: Connected
    ) -> None:
        pictures = [picture(f"Billede {n}", (n * 40, 90, 90)) for n in (1, 2, 3, 3)]
        key = key_of(CHANNEL.publish.publish(envelope("Fire billeder.", *pictures), ours))
        shown = pds.posts(login.did)[key]["embed"]["images"]
        assert [image["alt"] for image in shown] == ["Billede 1", "Billede 2", "Billede 3", "Billede 3"]
        assert len({image["image"]["ref"]["$link"] for image in shown}) == 3

    def test_what_the_server_cannot_use_is_refused_and_not_there(self, pds: Pds, login: Login, ours: Connected) -> None:
        assert isinstance(CHANNEL.publish.publish(envelope("æ" * 301), ours), Refused)
        assert not pds.posts(login.did)


class TestOnceOnly:
    def test_the_same_again_gives_the_same_record_and_no_new_commit(
        self, pds: Pds, login: Login, ours: Connected
    ) -> None:
        sent = envelope(TEXT, picture(ALT))
        first = CHANNEL.publish.publish(sent, ours)
        cid, commit = _cid(pds, login, key_of(first)), _commit(pds, login)
        assert CHANNEL.publish.publish(sent, ours) == first
        assert _cid(pds, login, key_of(first)) == cid
        assert _commit(pds, login) == commit
        assert len(pds.posts(login.did)) == 1

    def test_the_server_says_that_nothing_was_written_the_second_time(self, ours: Connected) -> None:
        client = Client(ours)
        access = client.session()
        content = record(envelope("Det samme."), [])
        first, second = (client.put("3n2vrrf6d5s2q", content, access).json() for _ in range(2))
        assert first["cid"] == second["cid"]
        assert "commit" in first
        assert "commit" not in second

    def test_other_words_under_the_same_key_are_refused_and_overwrite_nothing(
        self, pds: Pds, login: Login, ours: Connected
    ) -> None:
        sent = envelope("De første ord.")
        key = key_of(CHANNEL.publish.publish(sent, ours))
        commit = _commit(pds, login)
        altered = dataclasses.replace(sent, text="Andre ord.")
        assert not isinstance(CHANNEL.publish.publish(altered, ours), Sent)
        answer = Client(ours).put(key, record(altered, []), ours.kept["access"])
        assert (answer.status, answer.json()["error"]) == (400, "InvalidSwap")
        assert pds.posts(login.did)[key]["text"] == "De første ord."
        assert _commit(pds, login) == commit
        assert isinstance(CHANNEL.find.find(altered, ours), Absent), "what is there is not this post"


class TestLookingAndTakingDown:
    def test_find_tells_what_is_there(self, ours: Connected) -> None:
        sent, never = envelope("Er den der?"), envelope("Aldrig sendt.")
        first = CHANNEL.publish.publish(sent, ours)
        assert CHANNEL.find.find(sent, ours) == first
        assert CHANNEL.find.find(never, ours) == Absent()

    def test_withdraw_takes_it_down_the_second_time_too(self, pds: Pds, login: Login, ours: Connected) -> None:
        sent = envelope("Kortvarig.")
        first = CHANNEL.publish.publish(sent, ours)
        for _ in range(2):
            assert CHANNEL.withdraw.withdraw(first.remote_id, ours) == Sent(first.remote_id)
        assert not pds.posts(login.did)
        assert CHANNEL.find.find(sent, ours) == Absent()

    def test_a_server_that_is_not_there_means_try_later(self, ours: Connected) -> None:
        Client(ours).session()
        gone = "http://localhost:1"
        ours.kept["pds"] = gone
        ours.settings = {**ours.settings, "server": gone}
        started = time.monotonic()
        assert isinstance(CHANNEL.publish.publish(envelope("Ingen hjemme."), ours), Refused | Unavailable)
        assert time.monotonic() - started < 5


def _cid(pds: Pds, login: Login, key: str) -> str:
    where = {"repo": login.did, "collection": "app.bsky.feed.post", "rkey": key}
    return str(pds.ask("repo.getRecord", **where).raise_for_status().json()["cid"])


def _commit(pds: Pds, login: Login) -> str:
    return str(pds.ask("sync.getLatestCommit", did=login.did).raise_for_status().json()["rev"])
