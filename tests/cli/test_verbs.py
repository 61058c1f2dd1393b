"""Help and errors of every command, present and future, are in the reader's language and say what to do."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import pytest
import typer
from typer.main import get_command

from opslag.cli.app import app
from opslag.cli.verbs import Command, Group, Verbs

LIBRARY = re.compile(
    r"\b(usage|options?|arguments?|commands?|args|errors?|invalid|no such|missing|try|show|this message|exit|default|"
    r"required?s?|did you mean|possible|takes?|value error|unexpected|extra|should be|is not|does not|choose|aborted|"
    r"env var|deprecated|str|int|float|bool|list|path|datetime|range|dynamic)\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"--[a-z-]+|»opslag[^«]*«|<[^>]*\|[^>]*>|\b[a-z]+-[a-z-]+\b|Opslag: |opslag \w+( \w+)?")
"""What is a name, and the same in every language."""


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


COMMANDS = [path for path, _ in commands(get_command(app))]


def wrong_words(command: Any) -> Iterator[list[str]]:
    """Words that this command cannot read, of every sort there is."""
    if not command.context_settings.get("ignore_unknown_options"):
        yield ["--findes-slet-ikke"]
    if isinstance(command, Group):
        yield from ([], ["findesslet"], ["--"])
        return
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    if any(p.required for p in arguments):
        yield []
    if all(p.nargs == 1 for p in arguments):
        yield ["x"] * (len(arguments) + 1)
    for option in (p for p in command.params if p.param_type_name == "option"):
        yield [f"{option.opts[0]}=3"] if option.is_flag else [option.opts[0]]
        if option.type_descriptor.is_choice or option.type_descriptor.annotation in (int, float):
            yield [option.opts[0], "¤"]


def said(words: list[str], capsys: Any, whole: Any = app) -> tuple[int, str]:
    """Exit status and everything told; no command is ever begun."""
    root = get_command(whole)
    for _, command in commands(root):
        if isinstance(command, Command):
            command.callback = begun
    with pytest.raises(SystemExit) as stopped:
        root.main(words, prog_name="opslag")
    told = capsys.readouterr()
    return int(stopped.value.code or 0), told.out + told.err


def begun(**words: Any) -> None:
    raise AssertionError(f"the command was begun with {words}")


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_no_help_has_a_word_of_the_library_and_every_command_says_how_to_use_it(path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    status, told = said([*path, "--help"], capsys)
    assert status == 0
    assert told.startswith(f"Brug: {' '.join(('opslag', *path))} [TILVALG]")
    assert "Vis denne hjælp og stop." in told
    assert not LIBRARY.findall(NAMES.sub("", told)), told


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_no_word_that_cannot_be_read_is_told_of_in_the_words_of_the_library(path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    command = dict(commands(get_command(app)))[path]
    for words in wrong_words(command):
        status, told = said([*path, *words], capsys)
        assert status == 2, words
        assert told.startswith("Brug: ") or "Intet er læst eller ændret. Se »opslag" in told, told
        assert not LIBRARY.findall(NAMES.sub("", told)), told


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_in_english_keeps_no_danish_letter(path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    _, told = said([*path, "--help"], capsys)
    assert told.startswith("Usage: opslag")
    assert not re.search("[æøåÆØÅ»«]", told), told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["chek"], "»opslag« har ikke kommandoen »chek«. Mente du check?"),
        (["check", "--formt"], "»opslag check« har ikke tilvalget --formt. Mente du --format?"),
        (["check", "--format", "jsn"], "--format kan ikke være »jsn«. Mente du json? Vælg text, json eller sarif."),
        (["check", "--fail-on"], "Tilvalget --fail-on mangler sin værdi. Vælg block, approval, advise, info eller"),
        (["run", "--port", "abc"], "--port skal være et helt tal fra 1 til 65535, ikke »abc«."),
        (["checks", "alle"], "»opslag checks« tager ikke imod »alle«."),
        (["explain"], "»opslag explain« mangler TJEK. Tjekkets id, fx missing-pointer."),
        (["archive", "--"], "Skriv, hvad »opslag archive« skal gøre."),
    ],
)
def test_what_cannot_be_read_is_named_with_what_was_perhaps_meant(words, told, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    assert told in said(words, capsys)[1]


def test_in_english_the_same_is_told_in_english(capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    told = said(["check", "--format", "jsn"], capsys)[1]
    assert told.startswith("--format cannot be “jsn”. Did you mean json? Choose text, json or sarif.\nNothing has been")


def test_words_that_would_steer_the_terminal_are_shown_without_doing_so(capsys) -> None:
    assert "\x1b" not in said(["\x1b[31mrød"], capsys)[1]


def known(value: str) -> str:
    if value == "nej":
        raise typer.BadParameter("Skriv noget andet.")
    return value


TO_COME = Verbs(name="opslag")


@TO_COME.command()
def strange(
    size: Annotated[int, typer.Option(min=1, max=9, help="Størrelse.")],
    part: Annotated[float, typer.Option(min=0)] = 0.5,
    most: Annotated[float, typer.Option(max=2)] = 0.5,
    file: Annotated[Path | None, typer.Option(exists=True)] = None,
    day: Annotated[datetime | None, typer.Option()] = None,
    pair: Annotated[tuple[int, int] | None, typer.Option()] = None,
    word: Annotated[str, typer.Option(callback=known)] = "ja",
) -> None:
    """Noget, vi ikke har endnu."""


@TO_COME.command()
def other() -> None:
    """Noget andet."""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "mangler --size. Størrelse."),
        (["--size", "12"], "--size skal være et helt tal fra 1 til 9, ikke »12«."),
        (["--part", "-1"], "--part skal være et tal fra 0 og op, ikke »-1«."),
        (["--most", "x"], "--most skal være et tal op til 2, ikke »x«."),
        (["--file", "nej/x"], "--file kan ikke bruges, som det står."),
        (["--day", "aldrig"], "--day kan ikke være »aldrig«."),
        (["--pair", "1", "b"], "--pair kan ikke være »"),
        (["--word", "nej"], "Skriv noget andet."),
    ],
)
def test_sorts_of_options_that_no_command_has_yet_are_told_of_too(words, told, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    status, heard = said(["strange", *words], capsys, TO_COME)
    assert (status, told in heard) == (2, True), heard
    assert not LIBRARY.findall(NAMES.sub("", heard)), heard
    assert "Skal skrives." in said(["strange", "--help"], capsys, TO_COME)[1]
