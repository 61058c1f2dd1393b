"""Laws of the ground: walls between organisations, one way to move a state, one place for each danger.

The source is walked, so that a file nobody has written yet is bound by them too. A name on a list below is an
exception somebody has thought about; add to it only with the reason beside it.
"""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

import opslag
from opslag.ground.archive.kinds import KINDS
from opslag.ground.tenancy.models import Organisation, OwnedModel, ScopedManager

SOURCE = Path(opslag.__file__).parent
FILES = sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
MODELS = [model for model in apps.get_models() if model.__module__.startswith("opslag.")]
OWNED = [model for model in MODELS if issubclass(model, OwnedModel)]

# Rows that belong to no organisation, or are found before its scope is known.
UNOWNED = {
    "tenancy.Organisation": "the wall itself",
    "archive.Chain": "the archive knows organisations by an opaque key",
    "archive.Entry": "as above; its manager is scoped by that key",
    "archive.Payload": "reached through its entry",
    "jobs.Worker": "worker processes serve every organisation",
    "jobs.Slot": "the periodic table is the product's own",
    "organisation.Person": "sign-in happens outside every scope; screens use Person.here",
}

# file -> why it may look past the scope
UNSCOPED = {
    "ground/tenancy/models.py": "declares it",
    "ground/archive/models.py": "declares it",
    "organisation/queries.py": "a program's key is found before it is known whose it is",
    "publishing/queries.py": "what is due is due in every organisation; each is then sent in its own scope",
    "publishing/actions/feed_keys.py": "a reader's key to the inside feed is found before it is known whose it is",
    "publishing/actions/lease.py": "takes what the query above found, to learn whose scope to enter",
}
RAW_SQL = {"ground/archive/triggers.py": "the database's own guards"}
MOVES_STATES = "ground/archive/actions.py"
KNOWS_THE_JOB_LIBRARY = "ground/jobs/engine.py"


def nodes(kind: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    """Every node of a kind in the product's source, with its file."""
    for path in FILES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, kind):
                yield path.relative_to(SOURCE).as_posix(), node


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def at(file: str, node: ast.AST) -> str:
    return f"{file}:{node.lineno}"


def label(model: type[models.Model]) -> str:
    return model._meta.label


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_every_model_belongs_to_an_organisation_or_says_why_not(model):
    assert issubclass(model, OwnedModel) or model._meta.label in UNOWNED


@pytest.mark.parametrize("model", OWNED, ids=label)
def test_every_owned_model_is_queried_through_the_scope(model):
    assert isinstance(model._default_manager, ScopedManager)
    assert isinstance(model.objects, ScopedManager)
    assert not isinstance(model._base_manager, ScopedManager)
    assert model._meta.get_field("organisation").remote_field.model is Organisation


@pytest.mark.parametrize("model", OWNED, ids=label)
def test_no_owned_model_saves_past_the_wall(model):
    """An override calls on, so the only `save` that may lack the wall is one that does not exist."""
    for name in ("save", "delete"):
        for ancestor in model.__mro__[: model.__mro__.index(OwnedModel)]:
            method = ancestor.__dict__.get(name)
            assert method is None or "__class__" in method.__code__.co_freevars, f"{ancestor}.{name} uses super()"


def test_a_manager_past_the_scope_is_used_only_where_it_is_listed():
    found = {(f, at(f, n)) for f, n in nodes(ast.Attribute) if n.attr in ("unscoped", "_base_manager")}
    found |= {(f, at(f, n)) for f, n in nodes(ast.Name) if n.id == "unscoped" and not isinstance(n.ctx, ast.Load)}
    assert sorted(place for file, place in found if file not in UNSCOPED) == []


def test_sql_by_hand_is_written_only_where_it_is_listed():
    names = {"raw", "extra", "cursor", "RawSQL", "executescript"}
    found = {(f, at(f, n)) for f, n in nodes(ast.Attribute) if n.attr in names and not f.startswith("core/")}
    assert sorted(place for file, place in found if file not in RAW_SQL) == []


def _sets_state(node: ast.AST) -> bool:
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return any(isinstance(part, ast.Attribute) and part.attr == "state" for t in targets for part in ast.walk(t))
    if not isinstance(node, ast.Call):
        return False
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    named = {keyword.arg for keyword in node.keywords}
    written = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
    if called in ("update", "create", "acreate", "aupdate", "get_or_create", "update_or_create"):
        return "state" in named or (called.endswith("or_create") and "state" in written)
    return called in ("setattr", "bulk_update") and "state" in written


def test_a_state_is_set_only_where_it_is_moved():
    django_rooms = [
        (file, node)
        for file, node in nodes(ast.AST)
        if not file.startswith("core/") and file != MOVES_STATES and _sets_state(node)
    ]
    assert [at(file, node) for file, node in django_rooms] == []


@pytest.mark.parametrize("model", [m for m in MODELS if hasattr(m, "GRAPH")], ids=label)
def test_a_thing_with_a_graph_is_born_in_its_first_state(model):
    field = model._meta.get_field("state")
    assert field.default == model.GRAPH.initial
    assert field.max_length >= max(map(len, model.GRAPH.states))


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_a_thing_with_a_state_has_a_graph(model):
    assert "state" not in {field.name for field in model._meta.concrete_fields} or hasattr(model, "GRAPH")


def _all_actions() -> None:
    for info in pkgutil.walk_packages(opslag.__path__, "opslag."):
        if ".actions" in info.name:
            importlib.import_module(info.name)


@pytest.mark.parametrize("model", [m for m in MODELS if hasattr(m, "GRAPH")], ids=label)
def test_every_move_of_every_graph_says_how_its_personal_data_is_erased(model):
    _all_actions()
    verbs = {f"{model.GRAPH.name}.{move.verb}" for move in model.GRAPH.moves}
    assert verbs - set(KINDS) == set()


def test_every_kind_of_entry_has_a_title_and_an_erasure():
    _all_actions()
    for kind in KINDS.values():
        assert kind.title.strip(), kind.id
        assert kind.erasure.rule.strip(), kind.id
        assert len(kind.id) <= 80


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names]


def test_one_file_knows_the_job_library():
    for kind in (ast.Import, ast.ImportFrom):
        for file, node in nodes(kind):
            known = any(name.split(".")[0] in ("django_tasks", "django_tasks_db") for name in _imported(node))
            assert not known or file == KNOWS_THE_JOB_LIBRARY, at(file, node)


def test_no_signals_pass_between_rooms():
    for file, node in nodes(ast.ImportFrom):
        assert not (node.module or "").startswith(("django.db.models.signals", "django.dispatch")), at(file, node)


def test_the_laws_see_what_they_forbid():
    """The proof that the walks above find anything."""
    wrong = (
        "x.state = 'a'", "x.state: str = 'a'", "a, x.state = 1, 2", "q.update(state='a')", "setattr(x, 'state', 1)",
        "X.objects.create(state='a')", "q.bulk_update(xs, ['state'])", "q.update_or_create(defaults={'state': 1})",
    )  # fmt: skip
    right = (
        "x.stated = 'a'",
        "state = x.state",
        "q.filter(state='a')",
        "setattr(x, 'text', 1)",
        "q.update(text='state')",
    )
    assert all(any(_sets_state(node) for node in ast.walk(ast.parse(line))) for line in wrong)
    assert not any(_sets_state(node) for line in right for node in ast.walk(ast.parse(line)))
