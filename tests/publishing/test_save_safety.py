"""What has been acknowledged as saved is there, whoever is killed; and a save that came too late shows both texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

from tests.cast import SILENT

ROOT = Path(__file__).resolve().parents[2]
KILLS = 40
MINE = "Mine ord: 2.b målte et træ. Læs om det på engskolen.example/udeskole"
THEIRS = "Deres ord: 2.b målte to træer. Læs om det på engskolen.example/udeskole"


def test_an_acknowledged_save_survives_the_death_of_web_server_and_database() -> None:
    """On SQLite or on a PostgreSQL of its own, as the tests run: see development/faulting/saving.py."""
    kind = "postgresql" if os.environ.get("OPSLAG_DATABASE_URL") else "sqlite"
    command = [sys.executable, "-m", "development.faulting.saving", kind, str(KILLS), "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{KILLS} kills" in done.stdout
    assert "acknowledged saves lost: 0" in done.stdout


@pytest.fixture
def two_tabs(us, write):
    """A draft that was opened twice; the other tab has saved since. The version that ours has seen."""
    from opslag.posts.actions import save_variant

    variant = write(SILENT)
    save_variant(variant, by=us.anna, version=variant.version, text=THEIRS)
    return variant


@pytest.mark.django_db
class TestAStaleSave:
    def test_is_refused_on_the_screen_with_both_texts_shown(self, us, two_tabs) -> None:
        browser = Client()
        browser.force_login(us.anna)
        said = {"text": MINE, "version": str(two_tabs.version)}
        answer = browser.post(f"/opslag/{two_tabs.pk}/", said)
        assert answer.status_code == 409
        page = answer.content.decode()
        assert "Mine ord" in page
        assert "Deres ord" in page
        self.stands(two_tabs, THEIRS)

    def test_is_refused_by_the_api_with_both_texts_told(self, us, two_tabs) -> None:
        from tests.web.programs import key_of

        answer = Client().patch(
            f"/api/v1/drafts/{two_tabs.pk}",
            json.dumps({"text": MINE}),
            content_type="application/json",
            headers={"Authorization": f"Bearer {key_of(us.anna)}", "If-Match": f'"{two_tabs.version}"'},
        )
        assert answer.status_code == 412
        told = answer.json()
        assert (told["mine"], told["theirs"]) == (MINE, THEIRS)
        self.stands(two_tabs, THEIRS)

    def test_both_texts_are_kept_even_if_the_page_is_closed(self, us, two_tabs) -> None:
        from opslag.posts.actions import save_variant
        from opslag.posts.errors import StaleSave

        with pytest.raises(StaleSave):
            save_variant(two_tabs, by=us.anna, version=two_tabs.version, text=MINE)
        kept = {revision.text: revision.aside for revision in two_tabs.revisions.all()}
        assert kept[THEIRS] is False
        assert kept[MINE] is True
        self.stands(two_tabs, THEIRS)

    @staticmethod
    def stands(variant, text: str) -> None:
        variant.refresh_from_db()
        assert variant.text == text
