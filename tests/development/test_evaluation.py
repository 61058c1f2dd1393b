"""Labelled texts are counted as their authors labelled them."""

from __future__ import annotations

import json
from pathlib import Path

from development.evaluation import personal


def test_what_an_author_left_unlabelled_is_not_counted_false(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(personal.FOLDERS, "dev", tmp_path)
    item = {
        "id": "a",
        "text": "Ring til Lone Holm, cpr 010190-0000.",
        "spans": [{"start": 24, "end": 35, "type": "CPR"}],
    }
    (tmp_path / "personal-a-dev.jsonl").write_text(json.dumps(item) + "\n", encoding="utf-8")
    assert personal.measure("dev")["rules"]["types"]["PERSON"]["fp"] == 1
    left = {"personal-a-dev.jsonl": ["PERSON", "PERSON_PUBLIC"]}
    (tmp_path / "unlabelled.json").write_text(json.dumps(left), encoding="utf-8")
    types = personal.measure("dev")["rules"]["types"]
    assert "PERSON" not in types
    assert types["CPR"]["tp"] == 1
