"""What is handed out can be read and verified by anybody without us, and that it was handed out is archived.

Row X4, for what is sent, approved and published: comments are not in the product yet.
"""

import io
import json
import subprocess
import sys
import zipfile

import pytest
from django.core.management import CommandError, call_command

from opslag.ground.archive.queries import entries
from opslag.ground.archive.verification import verify
from opslag.posts.models import Variant
from opslag.publishing.archive import exporting, finding
from opslag.publishing.models import Publication
from tests.cast import JOB
from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db


def unpacked(data: bytes, folder):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


def verified(folder) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-I", "efterproev.py"], cwd=folder, capture_output=True, text=True)


def posts_of(folder):
    return json.loads((folder / "poster.json").read_text("utf-8"))


@pytest.fixture
def extract(us, tree, page, gorm, tmp_path):
    answer = page("/arkiv/udtraek/", by=gorm, sent={"q": "skovens"})
    assert answer["Content-Disposition"].startswith('attachment; filename="arkiv-')
    return unpacked(answer.content_of_stream, tmp_path)


def test_each_post_lies_in_its_folder_to_read_and_as_data(extract, tree):
    folder = extract / f"opslag-{tree.variant.post_id}"
    for name in ("opslag.html", "opslag.txt"):
        said = (folder / name).read_text("utf-8")
        assert "skovens højeste træ" in said
        assert "Anna Ager" in said
    kinds = [entry["kind"] for entry in posts_of(folder)]
    assert kinds[0] == "posts.started"
    assert "publishing.delivery.arrive" in kinds
    assert [file.read_bytes()[:2] for file in folder.glob("billede-*.jpg")] == [b"\xff\xd8"]
    assert "Det er din vurdering" in (extract / "LAES-MIG.txt").read_text("utf-8")


def test_it_is_verified_without_us(extract):
    answer = verified(extract)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "0 faults" in answer.stdout


def test_a_changed_word_is_found_without_us(extract, tree):
    file = extract / f"opslag-{tree.variant.post_id}" / "poster.json"
    file.write_text(
        file.read_text("utf-8").replace("skovens", "byens").replace("posts.started", "posts.begun"), "utf-8"
    )
    answer = verified(extract)
    assert answer.returncode == 1
    assert "the entry is changed" in answer.stdout
    assert "the words are changed" in answer.stdout


def test_deleted_on_the_platform_and_edited_here_the_extract_holds_all(us, tree, page, gorm, tmp_path):
    from opslag.publishing.actions import withdraw_delivery

    withdraw_delivery(tree, by=us.anna, reason="En fejl i teksten.")
    work()
    Variant.objects.filter(pk=tree.variant_id).update(text="Noget helt andet.")
    Publication.objects.update(text="Noget helt andet.")
    data = page("/arkiv/udtraek/", by=gorm, sent={"opslag": tree.variant.post_id}).content_of_stream
    folder = unpacked(data, tmp_path) / f"opslag-{tree.variant.post_id}"
    said = (folder / "opslag.txt").read_text("utf-8")
    assert "Trukket tilbage" in said
    assert "skovens højeste træ" in said
    assert "Noget helt andet" not in said
    assert verified(tmp_path).returncode == 0


def test_who_handed_out_what_and_when_is_archived(us, extract, gorm, page):
    told = entries().filter(kind="archive.exported").get()
    assert told.facts == {"by_name": "Gorm Gran", "asked": {"words": "skovens"}, "post_count": 1, "other_count": 0}
    said = page(f"/arkiv/{told.number}/", by=gorm).content.decode()
    assert "Ord i opslaget: skovens" in said


def test_what_is_a_drafts_is_withheld_and_the_rest_still_verifies(us, write, page, tmp_path):
    from opslag.posts import actions

    variant = actions.submit_variant(write(JOB, on="facebook"), by=us.anna)
    actions.return_variant(variant, by=us.bo, comment="Skriv det om.")
    data = page("/arkiv/udtraek/", by=us.bo, sent={"opslag": variant.post_id}).content_of_stream
    folder = unpacked(data, tmp_path) / f"opslag-{variant.post_id}"
    everything = b"".join(file.read_bytes() for file in folder.iterdir()).decode()
    assert "pædagog" not in everything
    assert "Skriv det om" not in everything
    assert "withheld" in {entry["words"] for entry in posts_of(folder)}
    assert verified(tmp_path).returncode == 0


def test_nobody_hands_out_what_they_may_not_read(us, tree, page, tmp_path):
    assert page("/arkiv/udtraek/", by=us.tea, sent={"q": "skovens"}).status_code == 403
    data = page("/arkiv/udtraek/", by=us.dan, sent={}).content_of_stream
    theirs = unpacked(data, tmp_path)
    assert not list(theirs.glob("opslag-*"))


def test_the_address_alone_hands_out_nothing(us, tree, page):
    answer = page("/arkiv/udtraek/?q=skovens", by=us.bo)
    assert answer.status_code == 302
    assert not entries().filter(kind="archive.exported").exists()


def test_the_command_hands_out_the_same(us, tree, gorm, tmp_path, capsys):
    file = tmp_path / "ud.zip"
    with no_scope():
        call_command("archive_export", str(file), by=gorm.email, words="skovens", unit="engskolen")
    folder = unpacked(file.read_bytes(), tmp_path / "ud")
    assert [one.name for one in folder.glob("opslag-*")] == [f"opslag-{tree.variant.post_id}"]
    assert verified(folder).returncode == 0
    assert entries().filter(kind="archive.exported").get().facts["by_name"] == "Gorm Gran"
    assert verify(us.organisation).ok


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"by": "ingen@nordkyst.example"}, "ingen person"),
        ({"by": "tea@nordkyst.example"}, "ikke åbent"),
        ({"since": "i går"}, "--since"),
    ],
)
def test_the_command_says_what_is_wrong(us, tree, gorm, tmp_path, given, told):
    with no_scope(), pytest.raises(CommandError, match=told):
        call_command("archive_export", str(tmp_path / "x.zip"), **{"by": gorm.email, **given})
    assert not (tmp_path / "x.zip").exists()


def test_words_cannot_pass_for_an_entry_of_their_own(us, publish, gorm, page, tmp_path):
    text = "Første linje\n99. Opslag godkendt\r   Aftryk: 0000\nLæs om det på engskolen.example/udeskole"
    delivery = publish(text, by=us.anna)
    work()
    data = page("/arkiv/udtraek/", by=gorm, sent={"opslag": delivery.variant.post_id}).content_of_stream
    said = (unpacked(data, tmp_path) / f"opslag-{delivery.variant.post_id}" / "opslag.txt").read_text("utf-8")
    lines = [line for line in said.splitlines() if "99. Opslag godkendt" in line or "Aftryk: 0000" in line]
    assert lines
    assert all(line.startswith("      ") for line in lines)


@pytest.mark.parametrize("posts", [3, 6])
def test_each_post_costs_a_few_queries_and_no_more(us, publish, gorm, posts, django_assert_max_num_queries):
    for number in range(posts):
        publish(f"Tur {number} i skoven. Læs om det på engskolen.example/udeskole", by=us.anna)
    work()
    extract = exporting.Extract.of(finding.Asked(words="skoven"), by=gorm)
    assert len(extract.posts) == posts
    with django_assert_max_num_queries(20 + 6 * posts):
        list(extract.files())


def test_a_file_that_cannot_be_written_hands_out_nothing(us, tree, gorm, tmp_path):
    with no_scope(), pytest.raises(CommandError, match="kan ikke skrives"):
        call_command("archive_export", str(tmp_path / "findes-ikke" / "ud.zip"), by=gorm.email)
    assert not entries().filter(kind="archive.exported").exists()


def test_an_extract_that_was_not_finished_is_not_left(us, tree, gorm, tmp_path, monkeypatch):
    def full(_self):
        yield b"PK"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting.Extract, "chunks", full)
    with no_scope(), pytest.raises(CommandError, match="No space left"):
        call_command("archive_export", str(tmp_path / "ud.zip"), by=gorm.email)
    assert not (tmp_path / "ud.zip").exists()
