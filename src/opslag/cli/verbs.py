"""How verbs are declared (kommandoer): help and errors of every one of them speak the reader's language."""

import sys
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from opslag.cli.language import gettext as _
from opslag.cli.usage import choices_of, misread, name_of, no_such_command, too_many

if TYPE_CHECKING:
    Mixed = TyperCommand
else:
    Mixed = object  # what a command and a group have in common has no public name


class Spoken(Mixed):
    """What a command says of itself, and how it reads its words."""

    allow_extra_args = True  # refused below instead, in words that can be translated

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:
        try:
            rest: list[str] = super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise misread(error, ctx) from error
        return rest

    def get_help_option(self, ctx: typer.Context) -> Any:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _("Vis denne hjælp og stop.")
        return option

    def collect_usage_pieces(self, ctx: typer.Context) -> list[str]:
        arguments = [p for p in self.params if p.param_type_name == "argument"]
        return [_("[TILVALG]"), *(_argument(param) for param in arguments)]

    def format_usage(self, ctx: typer.Context, formatter: Any) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=_("Brug:") + " ")

    def format_help_text(self, ctx: typer.Context, formatter: Any) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_help(self))

    def format_options(self, ctx: typer.Context, formatter: Any) -> None:
        shown = [p for p in self.get_params(ctx) if not getattr(p, "hidden", False)]
        arguments = [(_argument(p), _about(p, ctx)) for p in shown if p.param_type_name == "argument"]
        options = [(_option(p), _about(p, ctx)) for p in shown if p.param_type_name == "option"]
        _section(formatter, _("Argumenter"), arguments)
        _section(formatter, _("Tilvalg"), options)


class Command(Spoken, TyperCommand):
    """One verb."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing and not self.context_settings.get("allow_extra_args"):
            raise too_many(rest, ctx)
        return rest


class Group(Spoken, TyperGroup):
    """Verbs under one name; called alone it tells of them."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            typer.echo(ctx.get_help())
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise no_such_command(args[0], ctx, self.list_commands(ctx))
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: typer.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), _("KOMMANDO ...")]

    def format_options(self, ctx: typer.Context, formatter: Any) -> None:
        super().format_options(ctx, formatter)
        panels: dict[str, list[tuple[str, str]]] = {}
        for name, command in self.commands.items():
            if not command.hidden:
                panel = getattr(command, "rich_help_panel", None) or _("Kommandoer")
                panels.setdefault(panel, []).append((name, _help(command).split("\n\n")[0].replace("\n", " ")))
        for panel, rows in panels.items():
            _section(formatter, _(panel), rows)

    def main(self, args: Sequence[str] | None = None, *rest: Any, standalone_mode: bool = True, **more: Any) -> Any:
        if not standalone_mode:
            return super().main(args, *rest, standalone_mode=False, **more)
        try:
            status = super().main(args, *rest, standalone_mode=False, **more)
        except typer.TyperException as error:
            told = misread(error, getattr(error, "ctx", None))
            sys.stderr.write(told.lines())
            status = told.exit_code
        except typer.Abort:
            print(_("Afbrudt."), file=sys.stderr)
            status = 1
        sys.exit(status if isinstance(status, int) else 0)


class Verbs(typer.Typer):
    """A group of verbs as one declares it: every verb it is given is a `Command`."""

    def __init__(self, **how: Any) -> None:
        super().__init__(
            cls=Group, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, **how
        )  # fmt: skip

    def command(self, name: str | None = None, **how: Any) -> Callable[..., Any]:
        """Declare one verb."""
        return super().command(name, **{"cls": Command, **how})


def _section(formatter: Any, heading: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(typer.style(heading, bold=True)):
            formatter.write_dl(rows)


def _help(command: Any) -> str:
    return _(cleandoc(command.help or ""))


def _argument(param: Any) -> str:
    shown = name_of(param) + (" ..." if param.nargs != 1 else "")
    return shown if param.required else f"[{shown}]"


def _option(param: Any) -> str:
    names = ", ".join(sorted(param.opts, key=len)) + "".join(f" / {name}" for name in param.secondary_opts)
    return names if param.is_flag else f"{names} {_kind(param)}"


def _kind(param: Any) -> str:
    known = choices_of(param)
    if known:
        return f"<{'|'.join(known)}>"
    return _("<tal>") if param.type_descriptor.annotation in (int, float) else _("<tekst>")


def _about(param: Any, ctx: typer.Context) -> str:
    return " ".join([_(param.help or ""), *_needed(param), *_default(param, ctx)]).strip()


def _needed(param: Any) -> Iterator[str]:
    if param.required and param.param_type_name == "option":
        yield _("Skal skrives.")


def _default(param: Any, ctx: typer.Context) -> Iterator[str]:
    value = param.get_default(ctx, call=False)
    if isinstance(value, bool):
        value = (param.opts if value else param.secondary_opts or [""])[0] if param.secondary_opts else ""
    if value not in (None, "", ()):
        yield _("Ellers {value}.").format(value=value.value if isinstance(value, Enum) else value)
