"""Beginning for real: one organisation, its floor and its first administrator."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from opslag.core.domain.actor import Role
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Person
from opslag.organisation.queries import roles_of, root_unit
from opslag.policy.queries import effective_policy
from opslag.web.management.commands import found_organisation

WORD = "en hel sætning er let at huske"
NAMES = ("sandby", "Sandby Kommune", "ada@sandby.example", "Ada Ager")


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> object:
    return lambda word: monkeypatch.setattr(found_organisation, "getpass", lambda prompt: word)


@pytest.mark.django_db
def test_the_first_administrator_can_sign_in_and_is_no_editor(types, client: Client) -> None:
    types(WORD)
    call_command("found_organisation", *NAMES)
    with scope(Organisation.objects.get(slug="sandby")):
        ada = Person.here.get()
        assert roles_of(ada, root_unit()) == {Role.ADMINISTRATOR}
        assert effective_policy(root_unit()).clauses
    answer = client.post("/konto/login/", {"login": "ada@sandby.example", "password": WORD})
    assert answer.headers["Location"] == "/"


@pytest.mark.django_db
def test_a_weak_password_or_a_second_try_changes_nothing(types) -> None:
    types("kort")
    with pytest.raises(CommandError, match="12"):
        call_command("found_organisation", *NAMES)
    assert not Organisation.objects.exists()
    types(WORD)
    call_command("found_organisation", *NAMES)
    with pytest.raises(CommandError, match="allerede"):
        call_command("found_organisation", *NAMES)
