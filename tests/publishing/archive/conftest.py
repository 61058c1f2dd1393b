"""What is out, and who keeps the archive."""

import datetime as dt

import pytest

from tests.publishing.work import no_scope, work

TREE = "I dag har 2.b målt skovens højeste træ med en pind. Læs om det på engskolen.example/udeskole"


@pytest.fixture
def gorm(us):
    """Gorm keeps the archive of the whole organisation."""
    from opslag.core.domain.actor import Role
    from opslag.organisation.models import Person, RoleGrant

    gorm = Person.objects.create_person("gorm@nordkyst.example", "Gorm Gran", us.organisation, unit=us.root)
    RoleGrant.objects.create(person=gorm, role=Role.ARCHIVIST.value, unit=us.root, valid_from=dt.date(2026, 1, 1))
    return gorm


@pytest.fixture
def tree(us, publish, picture):
    """A post about a tree, out on the website with its picture."""
    delivery = publish(TREE, by=us.anna, picture=picture, alt_text="Et højt træ i skoven.")
    work()
    delivery.refresh_from_db()
    return delivery


@pytest.fixture
def page(client):
    """`page("/arkiv/", by=us.bo)`, and with `sent={...}` what a form sends."""

    def got(path: str, *, by, sent=None):
        client.force_login(by)
        with no_scope():
            answer = client.get(path) if sent is None else client.post(path, sent)
            if answer.streaming:
                answer.content_of_stream = b"".join(answer.streaming_content)
        return answer

    return got
