"""The demo's two towns. Django is not ready when this file is read, so it is imported where it is used."""

from collections.abc import Callable

import pytest
from django.test import Client


@pytest.fixture
def towns(db: None) -> None:
    """Nordkyst and Fjordklit, as the demo has them, before anything is written."""
    from opslag.web.demo.load import load

    load(with_stories=False)


@pytest.fixture
def signed_in(towns: None) -> Callable[[str], Client]:
    """`signed_in("anna")`: a browser with that person signed in."""
    from opslag.organisation.models import Person

    def sign_in(name: str) -> Client:
        client = Client()
        client.force_login(Person.objects.get(email__startswith=f"{name}@"))
        return client

    return sign_in


@pytest.fixture
def us(db: None) -> object:
    """The one cast of the tests: Anna, Bo, Carla, and Dan of the next municipality."""
    from tests.cast import cast

    return cast()


@pytest.fixture
def anna(us: object) -> object:
    """A program with a key of Anna's, made for everything."""
    from tests.web.programs import Program

    return Program(us.anna)
