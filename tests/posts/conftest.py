"""Anna writes, Bo reads, and nobody else's rows are in sight.

What needs Django is imported inside: this file is read before the settings are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from opslag.posts.models import Variant
    from tests.cast import Cast


@pytest.fixture
def us(db: None) -> Iterator[Cast]:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


@pytest.fixture
def begin(us: Cast) -> Callable[..., Variant]:
    """Begin a post: `begin("text", by=us.anna, on="facebook")`."""
    from opslag.posts import actions
    from tests.cast import SILENT

    def begun(text: str = SILENT, *, by=None, on: str = "facebook", **more) -> Variant:
        writer = by or us.anna
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag", **more}
        variant = actions.start_post(unit=writer.unit, by=writer, profile=us.profiles[on], **answers)
        return actions.save_variant(variant, by=writer, version=variant.version, text=text)

    return begun
