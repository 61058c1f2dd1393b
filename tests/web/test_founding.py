"""Beginning for real: one organisation, its floor and its first administrator."""

import re

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


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("Bad Slug!", "Sandby Kommune", "ada@sandby.example", "Ada Ager"), "»Bad Slug!« kan ikke stå i en adresse"),
        (("sandby", "", "ada@sandby.example", "Ada Ager"), "organisationens navn"),
        (("sandby", "Sandby Kommune", "nomail", "Ada Ager"), "»nomail« er ikke en e-mailadresse"),
        (("sandby", "Sandby Kommune", "ada@sandby.example", " "), "administratorens navn"),
        (("Bad Slug!", "", "nomail", ""), "Skriv administratorens navn"),
    ],
)
def test_what_cannot_be_used_is_refused_before_a_password_is_asked(monkeypatch, names, told) -> None:
    monkeypatch.setattr(found_organisation, "getpass", lambda prompt: pytest.fail("a password was asked for"))
    with pytest.raises(CommandError, match=re.escape(told)):
        call_command("found_organisation", *names)
    assert not Organisation.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("again", [("sandby", "Andet"), ("andet", "sandby kommune")])
def test_a_taken_name_is_refused_before_a_password_is_asked(types, monkeypatch, again) -> None:
    types(WORD)
    call_command("found_organisation", *NAMES)
    monkeypatch.setattr(found_organisation, "getpass", lambda prompt: pytest.fail("a password was asked for"))
    with pytest.raises(CommandError, match="allerede"):
        call_command("found_organisation", *again, "bea@sandby.example", "Bea Bro")
