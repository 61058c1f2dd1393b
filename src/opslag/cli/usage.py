"""Words of the command that cannot be read (brugsfejl): what is wrong, what was kept and what to do, in our words.

The library tells of these in English sentences that cannot be translated, so we tell of them ourselves.
"""

from collections.abc import Callable
from typing import Any

import typer

from opslag.cli.language import gettext as _
from opslag.cli.nearest import did_you_mean, either
from opslag.core.domain.marking import gettext_noop

ANOTHER = gettext_noop("{name} kan ikke være »{value}«.")
UNUSABLE = gettext_noop("{name} kan ikke bruges, som det står.")
NUMBERS = {
    int: gettext_noop("{name} skal være et helt tal{range}, ikke »{value}«."),
    float: gettext_noop("{name} skal være et tal{range}, ikke »{value}«."),
}


class Misread(typer.TyperException):
    """The words after the command's name could not be read; the message is ours."""

    exit_code = 2

    def __init__(self, message: str, ctx: typer.Context | None) -> None:
        super().__init__(message)
        self.command = _path(ctx)

    def lines(self) -> str:
        """Everything a person is told."""
        more = _("Intet er læst eller ændret. Se »{command} --help«.").format(command=self.command)
        return f"{self.message}\n{more}\n"


def misread(error: Any, ctx: typer.Context | None) -> Misread:
    """The library's error in our words."""
    if isinstance(error, Misread):
        return error
    ways = (TOLD[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in TOLD)
    return Misread(next(ways, _unknown)(error, ctx), ctx)


def no_such_command(name: str, ctx: typer.Context, known: list[str]) -> Misread:
    """A command nobody knows, with those that were perhaps meant."""
    told = _("»{command}« har ikke kommandoen »{name}«.").format(command=_path(ctx), name=_shown(name))
    return Misread(told + did_you_mean(name, known), ctx)


def too_many(words: list[str], ctx: typer.Context) -> Misread:
    """Words left over when everything that the command asks for has been read."""
    told = _("»{command}« tager ikke imod »{words}«.")
    return Misread(told.format(command=_path(ctx), words=_shown(" ".join(words))), ctx)


def choices_of(param: Any) -> list[str]:
    """The words that an option may be, or nothing when it may be any."""
    choices = param.type_descriptor.choices if param else None
    return [str(getattr(choice, "value", choice)) for choice in choices or ()]


def name_of(param: Any) -> str:
    """What a person calls it: its longest option, or the argument's name."""
    if param.param_type_name == "option":
        return max(param.opts, key=len)
    return _(param.metavar or "") or str(param.name)


def _no_such_option(error: Any, ctx: typer.Context | None) -> str:
    known = [o for param in _params(ctx) for o in (*param.opts, *param.secondary_opts) if o.startswith("--")]
    told = _("»{command}« har ikke tilvalget {name}.").format(command=_path(ctx), name=_shown(error.option_name))
    return told + did_you_mean(error.option_name, known)


def _bad_option(error: Any, ctx: typer.Context | None) -> str:
    param = next((p for p in _params(ctx) if error.option_name in (*p.opts, *p.secondary_opts)), None)
    if param is None or param.is_flag:
        return _("Tilvalget {name} står alene, uden værdi.").format(name=_shown(error.option_name))
    return _("Tilvalget {name} mangler sin værdi.").format(name=error.option_name) + _choose(param)


def _missing(error: Any, ctx: typer.Context | None) -> str:
    told = _("»{command}« mangler {name}.").format(command=_path(ctx), name=name_of(error.param))
    return told + (f" {_(error.param.help)}" if error.param.help else "") + _choose(error.param)


def _bad_value(error: Any, ctx: typer.Context | None) -> str:
    if error.param is None or (error.param.callback and not error.__cause__):
        return str(error.message)
    value, kind = _value(error), error.param.type_descriptor.annotation
    told = NUMBERS.get(kind) or (ANOTHER if value else UNUSABLE)
    told = _(told).format(name=name_of(error.param), range=_range(error.param), value=_shown(value))
    return told + did_you_mean(value, choices_of(error.param)) + _choose(error.param)


def _unknown(error: Any, ctx: typer.Context | None) -> str:
    if ctx is not None and hasattr(ctx.command, "commands"):
        return _("Skriv, hvad »{command}« skal gøre.").format(command=_path(ctx))
    return _("»{command}« kan ikke læse det, der står efter.").format(command=_path(ctx))


TOLD: dict[str, Callable[[Any, typer.Context | None], str]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
}
"""By the name of the library's error: all but one of the classes lie in its private rooms."""


def _params(ctx: typer.Context | None) -> list[Any]:
    return list(ctx.command.get_params(ctx)) if ctx is not None else []


def _path(ctx: typer.Context | None) -> str:
    return ctx.command_path if ctx is not None else "opslag"


def _choose(param: Any) -> str:
    known = choices_of(param)
    return " " + _("Vælg {names}.").format(names=either(known)) if known else ""


def _range(param: Any) -> str:
    if param.min is None and param.max is None:
        return ""
    if param.max is None:
        return " " + _("fra {least} og op").format(least=param.min)
    if param.min is None:
        return " " + _("op til {most}").format(most=param.max)
    return " " + _("fra {least} til {most}").format(least=param.min, most=param.max)


def _value(error: Any) -> str:
    """What was written. The library keeps it with the error that made it refuse."""
    found = getattr(error.__cause__, "errors", list)()
    return str(found[0].get("input", "")) if found else ""


def _shown(text: str) -> str:
    """Without what would steer the terminal."""
    return "".join(c if c.isprintable() else "?" for c in text)
