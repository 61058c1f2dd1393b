"""The intranet: colleagues see it, the neighbour does not, and a feed is read with a key of one's own."""

import feedparser
import pytest

from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db


@pytest.fixture
def get(client):
    def got(path: str, by=None, **headers):
        client.logout()
        if by is not None:
            client.force_login(by)
        with no_scope():
            return client.get(path, headers=headers)

    return got


@pytest.fixture
def shared(us, publish, picture):
    delivery = publish(on="intranet", picture=picture, alt_text="Et højt træ i skoven.")
    work()
    delivery.refresh_from_db()
    assert delivery.state == "sendt"
    return delivery


def test_colleagues_read_the_page_and_the_item(us, get, shared):
    for path in ("/intranet/", shared.url):
        page = get(path, us.tea).content.decode()
        assert "skovens højeste træ" in page
        assert 'alt="Et højt træ i skoven."' in page


def test_dan_from_the_next_municipality_sees_nothing_of_it(us, get, shared, picture):
    assert "skovens" not in get("/intranet/", us.dan).content.decode()
    assert get(shared.url, us.dan).status_code == 404
    assert get(f"/intranet/billeder/{picture.file_name}", us.dan).status_code == 404


def test_a_stranger_is_asked_to_sign_in(us, get, shared, picture):
    for path in ("/intranet/", shared.url, f"/intranet/billeder/{picture.file_name}"):
        assert get(path).status_code == 302


class TestTheFeed:
    @pytest.fixture
    def address(self, us, get):
        from opslag.publishing.actions.feed_keys import key_of, token_of

        return f"/intranet/feed/{token_of(key_of(us.tea))}"

    def test_the_key_opens_it_without_a_session(self, us, get, shared, address, picture):
        read = feedparser.parse(get(f"{address}/atom.xml").content)
        assert not read.bozo
        (entry,) = read.entries
        assert entry.id == f"urn:uuid:{shared.key}"
        (enclosure,) = [link for link in entry.links if link.rel == "enclosure"]
        shown = get(enclosure.href.removeprefix("http://testserver"))
        assert shown.status_code == 200
        assert shown["Content-Type"] == "image/jpeg"
        assert get(f"{address}/feed.json").json()["items"][0]["id"] == entry.id

    def test_what_has_not_changed_is_not_sent_again(self, us, get, shared, address):
        first = get(f"{address}/atom.xml")
        assert "private" in first["Cache-Control"]
        assert get(f"{address}/atom.xml", if_none_match=first["ETag"]).status_code == 304

    def test_the_page_shows_ones_own_address(self, us, get, shared, address):
        assert address in get("/intranet/", us.tea).content.decode()
        assert address not in get("/intranet/", us.anna).content.decode()

    def test_a_new_address_ends_the_old(self, us, client, get, shared, address):
        client.force_login(us.tea)
        with no_scope():
            assert client.post("/intranet/feed/ny/").status_code == 302
        assert get(f"{address}/atom.xml").status_code == 404

    def test_who_has_left_reads_no_more(self, us, get, shared, address):
        us.tea.is_active = False
        us.tea.save()
        assert get(f"{address}/atom.xml").status_code == 404

    @pytest.mark.parametrize("forge", ["seal", "short", "name", "words"])
    def test_a_forged_key_opens_nothing(self, us, get, shared, address, forge: str):
        token = address.rsplit("/", 1)[1]
        forged = {
            "seal": token[:-1] + ("0" if token[-1] != "0" else "1"),
            "short": token[:40],
            "name": "0" * 32 + token[32:],
            "words": "æ" * 64,
        }[forge]
        assert get(f"/intranet/feed/{forged}/atom.xml").status_code == 404

    def test_the_database_alone_gives_no_access(self, us, address):
        from opslag.publishing.models import FeedKey

        key = FeedKey.objects.get(person=us.tea)
        assert key.name.hex in address
        assert address.rsplit("/", 1)[1] != key.name.hex
