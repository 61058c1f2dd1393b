"""The cast. Django is not ready when this file is read, so it is imported where it is used."""

import pytest


@pytest.fixture
def people(db: None) -> object:
    from tests.cast import cast

    return cast()
