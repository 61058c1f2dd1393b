"""./dev messages: gathers the texts of the screens into locale/en for translation; ./dev check asks for what is left.

The texts are written in Danish in the code, so Danish needs no catalogue.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from development import system
from development.environment import PYTHON, ROOT, environment

LANGUAGE = "en"
CATALOGUE = Path("locale") / LANGUAGE / "LC_MESSAGES" / "django.po"
SHOWN = 12
DECLARED = {"help", "metavar", "rich_help_panel"}
SAID = {"title", "heading", "advice", "why", "purpose"}
COMMAND = ("-m", "django", "makemessages", "--locale", LANGUAGE, "--no-obsolete", "--add-location", "file", "--no-wrap")


def main(arguments: list[str]) -> int:
    _gather(ROOT)
    left = _left(ROOT / CATALOGUE)
    print(f"{CATALOGUE}: {len(left)} texts to translate")
    return 0


def findings() -> list[str]:
    """What English still lacks: texts not gathered, not translated, or only guessed (fuzzy)."""
    with tempfile.TemporaryDirectory(prefix="opslag-messages-") as folder:
        copy = Path(folder)
        shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "built", "*.mo"))
        if (ROOT / "locale").is_dir():
            shutil.copytree(ROOT / "locale", copy / "locale")
        _gather(copy)
        left = _left(copy / CATALOGUE)
    shown = [f"no English for: {text!r}" for text in left[:SHOWN]]
    return shown if len(left) <= SHOWN else [*shown, f"and {len(left) - SHOWN} more; ./dev messages gathers them"]


def _gather(root: Path) -> None:
    if shutil.which("xgettext") is None:
        system.require("gettext")
    (root / "locale").mkdir(exist_ok=True)
    listed = root / "src" / "opslag" / "core" / "checks" / "_listed_texts.py"
    listed.write_text("".join(f"_({text!r})\n" for text in listed_texts(root)), encoding="utf-8")
    try:
        _make(root)
    finally:
        listed.unlink()


def listed_texts(root: Path) -> list[str]:
    """Every text that no mark in the code tells of."""
    return list(dict.fromkeys(core_texts(root) + archive_texts(root) + command_texts(root)))


def command_texts(root: Path) -> list[str]:
    """What the commands say of themselves: told in the reader's language when somebody asks for help."""
    cli = root / "src" / "opslag" / "cli"
    trees = [ast.parse((cli / name).read_text(encoding="utf-8")) for name in ("app.py", "keeping.py")]
    return [text for tree in trees for node in ast.walk(tree) for text in _declared_in(node)]


def _declared_in(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef) and node.decorator_list:
        yield from filter(None, [ast.get_docstring(node)])
    panels = isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple)
    if panels or (isinstance(node, ast.keyword) and node.arg in DECLARED):
        yield from _strings(node.value)


def core_texts(root: Path) -> list[str]:
    """Every text of checks and channels that a person may meet: the core marks none, since it knows no translation."""
    core = root / "src" / "opslag" / "core"
    modules = [*sorted((core / "checks").glob("[!_]*.py")), *sorted((core / "channels").glob("*/facts.py"))]
    found = [text for path in modules for text in _texts_in(ast.parse(path.read_text(encoding="utf-8")))]
    return list(dict.fromkeys(found))


def archive_texts(root: Path) -> list[str]:
    """What the archive calls its entries: the titles of its kinds, and of the moves and states of each graph."""
    modules = sorted((root / "src" / "opslag").rglob("[!_]*.py"))
    found = [text for path in modules for text in _titles_in(ast.parse(path.read_text(encoding="utf-8")))]
    return list(dict.fromkeys(found))


def _titles_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "VERBS" for t in node.targets):
            yield from _values(node.value)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "Kind" and len(node.args) > 1:
            yield from _strings(node.args[1])
        elif name == "register_graph" and len(node.args) > 2:
            yield from _values(node.args[2])
        elif name == "StateGraph":
            yield from (text for word in node.keywords if word.arg == "titles" for text in _values(word.value))


def _values(node: ast.AST) -> Iterator[str]:
    for value in node.values if isinstance(node, ast.Dict) else []:
        yield from _strings(value)


def _texts_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in SAID:
            yield from _strings(node.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fix" and node.args:
            yield from _strings(node.args[0])


def _strings(node: ast.AST) -> Iterator[str]:
    yield from (n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value)


def _make(root: Path) -> None:
    done = subprocess.run(
        [PYTHON, *COMMAND, "--ignore", ".*", "--ignore", "tests", "--ignore", "evaluation", "--ignore", "development"],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"The texts could not be gathered:\n{done.stdout}{done.stderr}")
    catalogue = root / CATALOGUE
    if catalogue.exists():
        # The date of gathering would differ at every run.
        lines = catalogue.read_text(encoding="utf-8").splitlines(keepends=True)
        catalogue.write_text("".join(line for line in lines if "POT-Creation-Date" not in line), encoding="utf-8")


def _left(catalogue: Path) -> list[str]:
    from babel.messages.pofile import read_po

    if not catalogue.exists():
        return []
    with catalogue.open("rb") as handle:
        messages = read_po(handle, locale=LANGUAGE)
    return [str(message.id) for message in messages if message.id and (message.fuzzy or not _complete(message.string))]


def _complete(translation: str | tuple[str, ...]) -> bool:
    return bool(translation) if isinstance(translation, str) else all(translation)
