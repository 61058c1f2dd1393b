"""Two municipalities. Django is not ready when this file is read, so models are imported where they are used."""

from collections.abc import Iterator

import pytest


@pytest.fixture
def notes(db: None) -> type:
    """The notes' table, made in the test's own transaction."""
    from django.db import connection

    from tests.ground.notes import Note

    editor = connection.SchemaEditorClass(connection, collect_sql=True)
    editor.deferred_sql = []  # foreign keys are not what these tests are about
    sql, parameters = editor.table_sql(Note)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
    return Note


@pytest.fixture
def nordkyst(db: None) -> object:
    from opslag.ground.tenancy.models import Organisation

    return Organisation.objects.create(slug="nordkyst-test", name="Nordkyst Kommune")


@pytest.fixture
def fjordklit(db: None) -> object:
    from opslag.ground.tenancy.models import Organisation

    return Organisation.objects.create(slug="fjordklit-test", name="Fjordklit Kommune")


@pytest.fixture
def here(nordkyst: object) -> Iterator[object]:
    """Inside Nordkyst's scope."""
    from opslag.ground.tenancy.scope import scope

    with scope(nordkyst):
        yield nordkyst
