"""Lists in files are read by section, with their short names written out."""

from __future__ import annotations

import pytest

from opslag.core.language import word_files
from opslag.core.language.word_files import sections


def test_a_section_has_its_head_and_what_stands_under_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_files, "text_of", lambda name: "# note\n\n[a 1]\nx, y\n\n[b]\nz|@WHO kommer\n")
    assert sections("some.txt", WHO="(?:han|hun)") == [("a 1", "x, y"), ("b", "z|(?:han|hun) kommer")]
