"""Bluesky at work (i arbejde): a record key of our own makes a second attempt meet the first."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from opslag.core.channels.bluesky import answers
from opslag.core.channels.bluesky.answers import Problem
from opslag.core.channels.bluesky.client import TIMEOUT, Client
from opslag.core.channels.bluesky.facts import FACTS, MAX_IMAGE_BYTES
from opslag.core.channels.bluesky.record import POST, instant, record, record_key
from opslag.core.channels.bluesky.settings import BlueskySettings
from opslag.core.domain.channel import (
    Absent,
    Account,
    Channel,
    Connection,
    Envelope,
    Found,
    Outcome,
    Refused,
    Sent,
    Unavailable,
    Unknown,
)
from opslag.core.egress import EgressError, NoAnswer, NotPermitted


def prepare(envelope: Envelope) -> Mapping[str, Any]:
    """What must be the same in every attempt: the record key."""
    return {"rkey": record_key(envelope)}


class Publishing:
    """Publish: sign in and upload first, then the one call that counts."""

    def publish(self, envelope: Envelope, connection: Connection) -> Outcome:
        """`Unknown` only when the record itself may have been written."""
        client = Client(connection)
        if any(len(picture.data) > MAX_IMAGE_BYTES for picture in envelope.pictures):
            return Refused(answers.TOO_BIG, field="pictures")
        try:
            access = client.session()
            blobs = [client.upload(picture, access) for picture in envelope.pictures]
        except Problem as problem:
            return _before(problem, client)
        return self._put(client, envelope, record(envelope, blobs), access)

    def _put(self, client: Client, envelope: Envelope, content: dict[str, Any], access: str) -> Outcome:
        key = str(envelope.memory["rkey"])
        try:
            answer = client.put(key, content, access)
        except NotPermitted:
            return Refused(answers.NOT_ALLOWED)
        except NoAnswer:
            return Unknown(answers.UNCLEAR)
        except EgressError:
            return Unavailable(answers.AWAY)
        if 200 <= answer.status < 300:
            return _sent(client, key)
        problem = answers.problem(answer)
        return _before(problem, client) if problem else Unknown(answers.UNCLEAR)


class Finding:
    """Find: is our record there?"""

    def find(self, envelope: Envelope, connection: Connection) -> Found:
        """`Sent` only for our own content; another's under the same key is not ours."""
        client, key = Client(connection), str(envelope.memory["rkey"])
        try:
            answer = client.get(key)
        except EgressError:
            return Unavailable(answers.AWAY)
        if answers.error_of(answer) == "RecordNotFound":
            return Absent()
        if answer.status != 200:
            return Unavailable(answers.UNCLEAR, retry_at=answers.retry_at(answer.headers))
        value = answer.json()["value"]
        ours = (value.get("text"), value.get("createdAt")) == (envelope.text, instant(envelope.created_at))
        return _sent(client, key) if ours else Absent()


class Withdrawing:
    """Withdraw: delete the record."""

    def withdraw(self, remote_id: str, connection: Connection) -> Outcome:
        """`Sent` also when it was gone already."""
        client = Client(connection)
        try:
            client.delete(remote_id.rsplit("/", 1)[-1], client.session())
        except Problem as problem:
            return _before(problem, client)
        return Sent(remote_id)


class Connecting:
    """Connect: sign in once with what was typed."""

    def connect(self, connection: Connection) -> Account | Refused | Unavailable:
        """The account, so that a person can see that it is the right one."""
        client = Client(connection)
        try:
            client.sign_in()
        except Problem as problem:
            return problem.outcome
        return Account(client.did, client.handle, f"https://bsky.app/profile/{client.handle}")


def _before(problem: Problem, client: Client) -> Refused | Unavailable:
    if problem.token:
        client.forget_session()
    return problem.outcome


def _sent(client: Client, key: str) -> Sent:
    return Sent(f"at://{client.did}/{POST}/{key}", f"https://bsky.app/profile/{client.handle}/post/{key}")


CHANNEL = Channel(
    FACTS,
    publish=Publishing(),
    find=Finding(),
    withdraw=Withdrawing(),
    connect=Connecting(),
    prepare=prepare,
    settings=BlueskySettings,
    # A session that is renewed and then made anew, four pictures and the record itself.
    longest_request=timedelta(seconds=TIMEOUT * 7 + 5),
)
