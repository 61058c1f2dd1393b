"""The public page and its feeds: read by a stranger, by a feed reader, and by a cache."""

import json

import feedparser
import pytest

from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db

HOME = "/nordkyst/nyt/"


@pytest.fixture
def get(client):
    """What a stranger gets: no session, no scope."""

    def got(path: str, **headers):
        with no_scope():
            return client.get(path, headers=headers)

    return got


@pytest.fixture
def out(publish):
    """Publish on the website and let the worker work."""

    def done(*args, **kwargs):
        delivery = publish(*args, on="website", **kwargs)
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        return delivery

    return done


class TestAtom:
    def test_it_is_read_by_a_reader_that_is_not_ours(self, us, get, out, picture):
        delivery = out(picture=picture, alt_text="Et højt træ i skoven.")
        read = feedparser.parse(get(f"{HOME}atom.xml").content)
        assert not read.bozo
        assert read.version == "atom10"
        (entry,) = read.entries
        assert entry.id == f"urn:uuid:{delivery.key}"
        assert entry.author == "Engskolen, skoleleder Anna"
        assert "skovens højeste træ" in entry.content[0].value
        assert entry.content[0].language == "da"
        assert 'alt="Et højt træ i skoven."' in entry.content[0].value
        assert entry.link == f"http://testserver{delivery.url}"
        (enclosure,) = [link for link in entry.links if link.rel == "enclosure"]
        assert enclosure.type == "image/jpeg"
        assert enclosure.title == "Et højt træ i skoven."
        assert int(enclosure.length) == len(get(enclosure.href.removeprefix("http://testserver")).content)

    def test_its_words_are_not_markup(self, us, get, out):
        out("1 < 2 & <script>alert(1)</script>. Se engskolen.example/udeskole")
        (entry,) = feedparser.parse(get(f"{HOME}atom.xml").content, sanitize_html=False).entries
        assert "<script>" not in entry.content[0].value
        assert "&lt;script&gt;" in entry.content[0].value

    def test_characters_that_xml_cannot_hold_are_left_out(self, us, get, out):
        out("Hej\x0b \x01du. Se engskolen.example/udeskole")
        assert not feedparser.parse(get(f"{HOME}atom.xml").content).bozo

    def test_an_empty_feed_is_a_feed(self, us, get):
        read = feedparser.parse(get(f"{HOME}atom.xml").content)
        assert not read.bozo
        assert read.entries == []


class TestJsonFeed:
    def test_it_is_version_1_1_and_tells_the_same(self, us, get, out, picture):
        delivery = out(picture=picture, alt_text="Et højt træ i skoven.")
        response = get(f"{HOME}feed.json")
        assert response["Content-Type"].startswith("application/feed+json")
        told = json.loads(response.content)
        assert told["version"] == "https://jsonfeed.org/version/1.1"
        assert told["feed_url"] == f"http://testserver{HOME}feed.json"
        (item,) = told["items"]
        assert item["id"] == f"urn:uuid:{delivery.key}"
        assert item["content_text"] == delivery.variant.text
        assert item["authors"] == [{"name": "Engskolen, skoleleder Anna"}]
        assert item["language"] == "da"
        assert item["attachments"][0]["title"] == "Et højt træ i skoven."


class TestThePages:
    def test_the_list_and_the_item_show_the_words_and_the_sender(self, us, get, out):
        delivery = out()
        for path in (HOME, delivery.url):
            page = get(path).content.decode()
            assert "skovens højeste træ" in page
            assert "Engskolen" in page

    def test_the_address_is_readable(self, us, out):
        delivery = out("Ærlige ønsker på åen. Se engskolen.example")
        assert delivery.url.startswith("/nordkyst/nyt/aerlige-oensker-paa-aaen")

    def test_a_neighbour_has_a_page_of_their_own(self, us, get, out):
        delivery = out()
        assert "skovens" not in get("/fjordklit/nyt/").content.decode()
        assert get(delivery.url.replace("nordkyst", "fjordklit")).status_code == 404
        assert get("/findes-ikke/nyt/").status_code == 404

    def test_everybody_gets_the_same_page(self, us, client, get, out):
        out()
        stranger = get(HOME)
        client.force_login(us.dan)
        dan = get(HOME)
        assert stranger.content == dan.content
        assert stranger["ETag"] == dan["ETag"]
        assert "public" in dan["Cache-Control"]

    def test_the_second_page_has_the_older(self, us, get, out, monkeypatch):
        from opslag.publishing import shelves

        monkeypatch.setattr(shelves, "PAGE", 1)
        out("Den første. Se engskolen.example")
        out("Den anden. Se engskolen.example")
        assert "Den anden" in get(HOME).content.decode()
        assert "Den første" in get(f"{HOME}?side=2").content.decode()
        assert get(f"{HOME}?side=²").status_code == 200


class TestCaching:
    @pytest.mark.parametrize("path", [HOME, f"{HOME}atom.xml", f"{HOME}feed.json"])
    def test_what_has_not_changed_is_not_sent_again(self, us, get, out, path: str):
        out()
        first = get(path)
        again = get(path, if_none_match=first["ETag"])
        assert again.status_code == 304
        assert not again.content
        assert get(path, if_modified_since=first["Last-Modified"]).status_code == 304
        assert again["ETag"] == first["ETag"]

    def test_what_has_changed_is_sent(self, us, get, out):
        out()
        first = get(f"{HOME}atom.xml")
        out("En mere. Se engskolen.example")
        again = get(f"{HOME}atom.xml", if_none_match=first["ETag"])
        assert again.status_code == 200
        assert len(feedparser.parse(again.content).entries) == 2


class TestWithdrawn:
    @pytest.fixture
    def gone(self, us, out, picture):
        from opslag.publishing.actions import withdraw_delivery

        delivery = out(picture=picture)
        withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "trukket_tilbage"
        return delivery

    def test_the_item_says_so_without_its_words(self, us, get, gone):
        response = get(gone.url)
        assert response.status_code == 410
        page = response.content.decode()
        assert "trukket tilbage" in page
        assert "skovens" not in page

    def test_the_feed_says_so_under_the_same_id(self, us, get, gone):
        (entry,) = feedparser.parse(get(f"{HOME}atom.xml").content).entries
        assert entry.id == f"urn:uuid:{gone.key}"
        assert "skovens" not in entry.content[0].value
        assert entry.updated != entry.published or entry.title == "Trukket tilbage"
        (item,) = json.loads(get(f"{HOME}feed.json").content)["items"]
        assert item["_opslag"]["withdrawn"]
        assert "attachments" not in item

    def test_the_picture_is_gone(self, us, get, gone, picture):
        assert get(f"{HOME}billeder/{picture.file_name}").status_code == 404


class TestPictures:
    def test_a_picture_is_public_only_when_published(self, us, get, write, picture):
        write(picture=picture)
        assert get(f"{HOME}billeder/{picture.file_name}").status_code == 404

    def test_a_published_picture_may_be_shown_by_others(self, us, get, out, picture):
        out(picture=picture)
        response = get(f"{HOME}billeder/{picture.file_name}")
        assert response.status_code == 200
        assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert response["Content-Type"] == "image/jpeg"
        assert get(f"{HOME}billeder/{picture.sha256}.png").status_code == 404
        assert get(f"{HOME}billeder/..%2f..%2fsecret").status_code == 404
        assert get(f"/fjordklit/nyt/billeder/{picture.file_name}").status_code == 404

    def test_an_intranet_picture_is_not_public(self, us, get, publish, picture):
        publish(on="intranet", picture=picture)
        work()
        assert get(f"{HOME}billeder/{picture.file_name}").status_code == 404
