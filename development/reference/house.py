"""Pages of the house: states, permissions, settings, the command line."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from development.environment import ROOT
from opslag.core.domain.states import StateGraph

SOURCE = ROOT / "src" / "opslag"
SETTING = re.compile(r'"(OPSLAG_[A-Z_]+)"')
QUALITY = ROOT / "evaluation" / "results.json"
SPEED = ROOT / "development" / "benchmarks" / "results.json"


def index() -> str:
    """The front page of the reference."""
    links = (
        ("checks.md", "checks and their examples"),
        ("packs/", "the built-in policy packs, clause by clause"),
        ("channels.md", "channels, limits and abilities"),
        ("states.md", "state graphs"),
        ("permissions.md", "who may see and do what, address by address"),
        ("settings.md", "settings from the surroundings"),
        ("command-line.md", "the `opslag` command"),
        ("traceability.md", "from requirement row to clause, check, screen and test"),
        ("quality.md", "how much of what is labelled is found"),
        ("speed.md", "how fast, beside other tools"),
    )
    rows = "\n".join(f"- [{name}]({name}): {told}" for name, told in links)
    return f"# Reference\n\nWritten by `./dev docs` from the code itself, and compared in `./dev check`.\n\n{rows}"


def states() -> str:
    """Every state graph in the rooms' `states.py`."""
    parts = ["# State graphs (tilstande)\n\nNothing changes state but along these arrows, through `archive.move`."]
    for graph in sorted(graphs(), key=lambda g: g.name):
        rows = ["| verb | fra | til | roller | grund | systemet |", "|---|---|---|---|---|---|"]
        rows += [
            f"| {m.verb} | {_title(graph, m.source)} | {_title(graph, m.target)} "
            f"| {', '.join(m.roles) or 'handlingen spørger'} "
            f"| {'ja' if m.needs_reason else ''} | {'ja' if m.system else ''} |"
            for m in graph.moves
        ]
        parts.append(f"## `{graph.name}`\n\nBegynder som {_title(graph, graph.initial)}.\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def graphs() -> Iterator[StateGraph]:
    """Found by walking every room."""
    for path in sorted(SOURCE.glob("*/states.py")):
        module = importlib.import_module(f"opslag.{path.parent.name}.states")
        yield from (v for v in vars(module).values() if isinstance(v, StateGraph))


def _title(graph: StateGraph, state: str) -> str:
    return graph.titles.get(state, state)


PERMISSIONS = """# Permissions (rettigheder)

Written from the one table in `opslag.web.permissions`. `tests/test_permissions.py` asks every address and operation for
every role, on things of one's own unit, of another unit and of another organisation, read and written.

A role holds in the unit where it is given and in all below it. In other units nobody else may; another organisation's
things do not exist (404). Whoever is not signed in is sent to sign in, and a program without a key gets 401."""


def permissions() -> str:
    """The declared table of who may what, and every address and operation with the rule it declares."""
    from opslag.web.permissions import TABLE, WRITING

    head = (
        "| rule | roles in the thing's unit | whoever the thing belongs to | refused with | |\n|---|---|---|---|---|\n"
    )
    rows = [
        f"| {_rule(rule)} | {_roles(who)} | {who.owner} | {_refused(who)} | {who.note} |" for rule, who in TABLE.items()
    ]
    more = [f"- A POST to `{view}` asks for `{rule}`." for view, rule in WRITING.items()]
    return "\n\n".join((PERMISSIONS, head + "\n".join(rows), "\n".join(more), _addresses(), _operations()))


def _roles(who: Any) -> str:
    from opslag.core.domain.actor import Role

    if who.anonymous:
        return "everybody, also without signing in"
    return "every role" if len(who.roles) == len(Role) else ", ".join(r.value for r in Role if r in who.roles)


def _refused(who: Any) -> str:
    return "" if who.anonymous else str(who.refused)


def _addresses() -> str:
    from django.urls import get_resolver

    from opslag.ground.interface.access import PROGRAMS

    rows = ["## Addresses", "", "| address | view | rule |", "|---|---|---|"]
    for route, view in sorted(_views(get_resolver().url_patterns, ""), key=lambda p: p[0]):
        rule = getattr(view, "rule", "")
        name = f"{view.__module__.removeprefix('opslag.')}.{getattr(view, '__name__', type(view).__name__)}"
        rows += [f"| `/{route}` | `{name}` | {_rule(rule)} |"] if rule != PROGRAMS else []
    return "\n".join(rows)


def _operations() -> str:
    from opslag.web.api import operations

    rows = [
        "## Operations of the API",
        "",
        "| operation | what it does | rule | scope of the key |",
        "|---|---|---|---|",
    ]
    for place, operation in sorted(operations(), key=lambda found: (found[0], found[1].methods)):
        door = operation.view_func.door
        asked = f"`{' '.join(operation.methods)} /api/v1{place}`"
        rows.append(
            f"| {asked} | {operation.summary} | {_rule(door.rule)} | {door.scope.value if door.scope else 'any'} |"
        )
    return "\n".join(rows)


def _rule(rule: str) -> str:
    return f"`{rule}`" if "." in rule else rule


def _views(patterns: list[Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for pattern in patterns:
        route = prefix + str(pattern.pattern).lstrip("^").rstrip("$").removesuffix("\\Z")
        if hasattr(pattern, "url_patterns"):
            yield from _views(pattern.url_patterns, route)
        else:
            yield route, pattern.callback


def settings() -> str:
    """Every OPSLAG_ variable that the source reads, and where."""
    found: dict[str, set[str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        if path.name == "variables.py":
            continue
        for name in SETTING.findall(path.read_text(encoding="utf-8")):
            found.setdefault(name, set()).add(path.relative_to(SOURCE).as_posix())
    told = importlib.import_module("opslag.web.variables").TOLD
    if told.keys() ^ found.keys():
        raise SystemExit(f"opslag.web.variables and the source differ: {', '.join(sorted(told.keys() ^ found.keys()))}")
    rows = ["| variable | what it decides | read in |", "|---|---|---|"]
    rows += [f"| `{n}` | {told[n]} | {', '.join(f'`{p}`' for p in sorted(found[n]))} |" for n in sorted(found)]
    return "# Settings (indstillinger)\n\n" + "\n".join(rows)


def command_line() -> str:
    """Every verb of the command with its options."""
    import typer

    from opslag.cli.app import app

    command = typer.main.get_command(app)
    return "# The `opslag` command\n\n" + "\n\n".join(_verbs(command, "opslag"))


def _verbs(command: Any, name: str) -> Iterator[str]:
    inner = getattr(command, "commands", {})
    told = (command.help or "").strip()
    options = [f"- `{'`, `'.join(_names(p))}`: {getattr(p, 'help', '') or ''}" for p in command.params]
    yield f"## `{name}`\n\n{told}\n\n" + "\n".join(options)
    for verb in inner.values():
        yield from _verbs(verb, f"{name} {verb.name}")


def _names(param: Any) -> list[str]:
    """What the help calls it: an argument by its metavar."""
    return [param.metavar] if param.metavar else [*param.opts, *param.secondary_opts]


def quality() -> dict[str, str]:
    """The measured quality, when it has been measured (`./dev evaluate` writes the figures)."""
    if not Path(QUALITY).is_file():
        return {}
    from development.reference import measured

    return {"quality.md": measured.page(json.loads(QUALITY.read_text(encoding="utf-8")))}


def speed() -> dict[str, str]:
    """The measured speed, when it has been measured (`./dev bench` keeps the figures)."""
    if not Path(SPEED).is_file():
        return {}
    from development.reference import speed as measured

    return {"speed.md": measured.page(json.loads(SPEED.read_text(encoding="utf-8")))}
