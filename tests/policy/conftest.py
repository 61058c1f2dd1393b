"""A municipality with a root and a school, in its own scope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cast import Cast


@pytest.fixture
def us(db: None) -> Iterator[Cast]:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made
