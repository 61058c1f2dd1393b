"""The guide tells of every field that a file may have."""

import re
from pathlib import Path

from opslag.core.domain.actor import Role
from opslag.web.founding import reading

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "guides" / "jeres-organisation.md"


def test_every_field_and_every_role_stands_in_the_guide() -> None:
    source = Path(reading.__file__).read_text(encoding="utf-8")
    fields = {name for call in re.findall(r"\.only\(([^)]*)\)", source) for name in re.findall(r'"(\w+)"', call)}
    guide = GUIDE.read_text(encoding="utf-8")
    words = [*fields, *Role, *reading.KINDS, *reading.LEVELS, *reading.CARRIED]
    inside_a_role = {"rolle", "fra", "til"}
    assert len(fields) > 25
    assert [word for word in words if f"`{word}`" not in guide and word not in inside_a_role] == []
