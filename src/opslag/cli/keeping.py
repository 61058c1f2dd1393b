"""`opslag archive export` and `erase`: what an archivist does, from the command line (arkivarens verber)."""

from typing import Annotated

import typer

from opslag.cli.verbs import Verbs

archive = Verbs(help="Arkivet: eftervis kæden, hent udtræk, slet.")

By = Annotated[str, typer.Option(help="E-mail på den, der gør det. Arkivet husker hvem.")]


@archive.command("export")
def export(
    file: Annotated[str, typer.Argument(metavar="FIL", help="Den ZIP-fil, der skal skrives.")],
    by: By,
    words: Annotated[str, typer.Option(help="Ord i opslaget.")] = "",
    post: Annotated[str, typer.Option(help="Opslagets nummer.")] = "",
    who: Annotated[str, typer.Option(help="Hvem der gjorde det.")] = "",
    unit: Annotated[str, typer.Option(help="Enhedens korte navn; det, der hører under, er med.")] = "",
    channel: Annotated[str, typer.Option(help="Kanal, fx facebook.")] = "",
    kind: Annotated[str, typer.Option(help="Hvad der skete, fx publishing.delivery.arrive.")] = "",
    since: Annotated[str, typer.Option(help="Fra og med denne dag, fx 2026-11-01.")] = "",
    until: Annotated[str, typer.Option(help="Til og med denne dag.")] = "",
) -> None:
    """Hent et udtræk til aktindsigt som ZIP: læselige sider, poster, aftryk og et program, der efterprøver dem.

    Hvad der kan gives ud, er jeres vurdering. At udtrækket er hentet, bliver gemt i arkivet.
    """
    from opslag.cli import serving

    asked = {"words": words, "post": post, "who": who, "unit": unit, "channel": channel, "kind": kind}
    given = {"by": by, **asked, "since": since, "until": until}
    told = [f"--{name}={value}" for name, value in given.items() if value]
    raise typer.Exit(serving.manage_existing("archive_export", file, *told))


@archive.command("erase")
def erase(
    number: Annotated[int, typer.Argument(metavar="NUMMER", help="Arkivpostens nummer.")],
    by: By,
    reason: Annotated[str, typer.Option(help="Reglen eller afgørelsen, der siger det. Den bliver stående.")],
    whole_post: Annotated[bool, typer.Option("--whole-post", help="Også de andre poster om opslaget.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Gør det. Ellers siges kun, hvad der ville ske.")] = False,
) -> None:
    """Slet ord og navne i en arkivpost. Posten og dens plads i kæden består."""
    from opslag.cli import serving

    flags = [*(["--whole-post"] if whole_post else []), *(["--yes"] if yes else [])]
    raise typer.Exit(serving.manage_existing("archive_erase", str(number), f"--by={by}", f"--reason={reason}", *flags))
