"""The cast in its own scope, and a client for each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from tests.cast import Cast


@pytest.fixture
def us(db: None) -> Iterator[Cast]:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


@pytest.fixture
def signed_in_as() -> Callable[..., Client]:
    from django.test import Client

    def sign_in(person) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return sign_in
