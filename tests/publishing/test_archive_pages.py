"""The archive's pages: who reads what, what an entry tells, and a row that has been changed.

Rows X5.
"""

import pytest
from django.db import connection

from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db


@pytest.fixture
def get(client):
    def got(path: str, by):
        client.force_login(by)
        with no_scope():
            return client.get(path)

    return got


@pytest.fixture
def sent(us, publish):
    delivery = publish()
    work()
    delivery.refresh_from_db()
    return delivery


def entry_of(delivery, verb: str):
    from opslag.ground.archive.queries import history

    return history(delivery).get(kind=f"publishing.delivery.{verb}")


def test_anna_reads_how_her_post_went(us, get, sent):
    entry = entry_of(sent, "send")
    page = get(f"/arkiv/{entry.number}/", us.anna).content.decode()
    assert sent.variant.text.split(".")[0] in page
    assert "Posten er uændret og følger efter den forrige." in page
    assert f"Post {entry.number} af" in page


def test_the_list_has_the_newest_first_and_one_posts_story(us, get, sent, write):
    write("Noget helt andet. Se engskolen.example")
    everything = get("/arkiv/", us.anna).content.decode()
    story = get(f"/arkiv/?opslag={sent.variant.post_id}", us.anna).content.decode()
    assert "Udgivet" in story
    assert story.count("<li>") < everything.count("<li>")


def test_bo_reads_the_whole_organisations_archive(us, get, sent):
    from opslag.ground.archive.queries import entries

    first = entries().last()
    assert get(f"/arkiv/{first.number}/", us.bo).status_code == 200


def test_anna_reads_her_own_school_and_not_the_whole(us, get, sent):
    from opslag.ground.archive.queries import entries

    adopted = next(entry for entry in entries() if entry.kind == "policy.version.adopt")
    assert get(f"/arkiv/{adopted.number}/", us.anna).status_code == 404
    assert f"/arkiv/{adopted.number}/" not in get("/arkiv/", us.anna).content.decode()


@pytest.mark.parametrize("name", ["tea", "adam", "carla"])
def test_others_are_told_whose_it_is(us, get, sent, name: str):
    assert get("/arkiv/", getattr(us, name)).status_code == 403


def test_dan_sees_his_own_empty_archive(us, get, sent):
    page = get("/arkiv/", us.dan).content.decode()
    assert "skoven" not in page
    assert get(f"/arkiv/{entry_of(sent, 'send').number}/", us.dan).status_code == 404
    assert get(f"/arkiv/?opslag={sent.variant.post_id}", us.dan).status_code == 200


def test_a_changed_row_is_named(us, client, get, sent):
    entry = entry_of(sent, "arrive")
    tamper(entry.pk)
    assert "Posten holder ikke" in get(f"/arkiv/{entry.number}/", us.bo).content.decode()
    client.force_login(us.bo)
    with no_scope():
        page = client.post("/arkiv/efterproev/").content.decode()
    assert "Kæden er brudt" in page
    assert f"nummer {entry.number}" in page


def test_an_unbroken_chain_is_said_to_hold(us, client, sent):
    client.force_login(us.bo)
    with no_scope():
        assert "Kæden holder" in client.post("/arkiv/efterproev/").content.decode()


def tamper(pk: int) -> None:
    """As somebody with the database in hand would: the guards off, one row changed."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'archive_entry'")
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE archive_entry DISABLE TRIGGER USER")
        cursor.execute("UPDATE archive_entry SET actor_id = 'somebody' WHERE id = %s", [pk])


TOLD = "Fortælle om Emil Berg, 111111-0000, der har ADHD"


def from_before(post, by):
    """An entry as it was told before the answers were judged."""
    from opslag.ground.archive import actions as archive
    from opslag.organisation.queries import actor
    from opslag.posts.actions import kinds

    told = {"occasion": "hverdag", "why": TOLD, "whom": "forældre"}
    return archive.record(kinds.STARTED, subject=post, by=actor(by, unit=post.unit), payload=told)


@pytest.mark.parametrize("name", ["anna", "bo"])
def test_answers_of_old_that_tell_too_much_are_hidden_and_the_chain_holds(us, get, sent, name: str):
    from tests.web.programs import Program

    entry = from_before(sent.variant.post, us.anna)
    page = get(f"/arkiv/{entry.number}/", getattr(us, name)).content.decode()
    assert "Skjult, muligvis fortroligt" in page
    assert "forældre" in page
    assert "Emil" not in page
    assert "Posten er uændret og følger efter den forrige." in page
    told = Program(getattr(us, name)).get(f"/archive/{entry.number}").json()["told"]
    assert (told["why"], told["whom"]) == ("Skjult, muligvis fortroligt", "forældre")
