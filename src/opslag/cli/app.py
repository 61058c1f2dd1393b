"""The verbs of the command line. Heavy parts are imported by the verb that needs them: a check must start at once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from opslag import __version__
from opslag.cli.keeping import archive
from opslag.cli.verbs import Verbs

app = Verbs(
    name="opslag",
    help="Opslag: politik, udgivelse og arkiv for offentlige på sociale medier.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(archive, name="archive", rich_help_panel="Drift")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"opslag {__version__}")
        raise typer.Exit


@app.callback()
def opslag(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Vis udgaven og stop.")
    ] = False,
) -> None:
    """Opslag: politik, udgivelse og arkiv for offentlige på sociale medier."""


CHECKING, RUNNING = "Se på tekst", "Drift"


class Format(StrEnum):
    """Forms of output."""

    text = "text"
    json = "json"
    sarif = "sarif"


class FailOn(StrEnum):
    """The mildest finding that gives exit status 1."""

    block = "block"
    approval = "approval"
    advise = "advise"
    info = "info"
    never = "never"


Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="FIL", help="Filer med udkast; »-« eller intet læser fra stdin.")
]
PackOption = Annotated[str, typer.Option("--pack", "-p", help="Politikpakke: se »opslag packs«.")]
JsonLines = Annotated[bool, typer.Option("--jsonl", help="Hver linje er et udkast som JSON.")]


@app.command(rich_help_panel=CHECKING)
def check(
    paths: Paths = None,
    pack: PackOption = "basis",
    channel: Annotated[str, typer.Option("--channel", "-c", help="Kanal, fx facebook.")] = "facebook",
    kind: Annotated[str, typer.Option(help="post, reply, comment eller comment_inbound.")] = "post",
    role: Annotated[str | None, typer.Option(help="Forfatterens rolle, fx leder.")] = None,
    image: Annotated[bool | None, typer.Option("--image/--no-image", help="Er der et billede?")] = None,
    alt_text: Annotated[str, typer.Option(help="Billedets alt-tekst.")] = "",
    meta: Annotated[list[str] | None, typer.Option("--meta", "-m", help="Viden om udkastet: nøgle=værdi.")] = None,
    jsonl: JsonLines = False,
    output: Annotated[Format | None, typer.Option("--format", "-f", help="Udskriftens form.")] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Ret det, der kan rettes sikkert, i filen selv.")] = False,
    fail_on: Annotated[FailOn, typer.Option(help="Det mildeste fund, der giver afslutningskode 1.")] = FailOn.approval,
) -> None:
    """Se på udkast og sig, hvad politikken ville sige. Intet fundet udskriver intet.

    Afslutningskode: 0 intet, der stopper; 1 stop eller godkendelse; 2 fejl i det, der blev læst.
    """
    from opslag.cli import checking
    from opslag.cli.inputs import Request

    request = Request(
        paths=tuple(paths or ()),
        pack=pack,
        channel=channel,
        kind=kind,
        role=role,
        image=image,
        alt_text=alt_text,
        meta=tuple(meta or ()),
        jsonl=jsonl,
    )
    chosen = output or (Format.json if jsonl else Format.text)
    raise typer.Exit(checking.run(request, chosen.value, fix=fix, fail_on=fail_on.value))


@app.command("personal-data", rich_help_panel=CHECKING)
def personal_data(
    paths: Paths = None,
    jsonl: JsonLines = False,
    model: Annotated[bool, typer.Option("--model/--no-model", help="Spørg også den trænede model.")] = True,
) -> None:
    """Find personoplysninger i tekst: CPR, telefon, adresse, navne, helbred. Alt sker på maskinen selv.

    Afslutningskode: 0 alt er læst, fundet eller ej; 2 noget kunne ikke læses.
    """
    from opslag.cli import personal

    raise typer.Exit(personal.run(tuple(paths or ()), jsonl=jsonl, model=model))


@app.command(rich_help_panel=CHECKING)
def explain(check: Annotated[str, typer.Argument(metavar="TJEK", help="Tjekkets id, fx missing-pointer.")]) -> None:
    """Fortæl om et tjek: hvad det ser efter, hvorfor, og eksempler begge veje."""
    from opslag.cli import catalogue

    raise typer.Exit(catalogue.explain(check))


@app.command(rich_help_panel=CHECKING)
def checks() -> None:
    """Alle tjek, ét på hver linje."""
    from opslag.cli import catalogue

    raise typer.Exit(catalogue.list_checks())


@app.command(rich_help_panel=CHECKING)
def packs(pack: Annotated[str, typer.Argument(metavar="PAKKE", help="Vis bestemmelserne i denne pakke.")] = "") -> None:
    """De indbyggede politikpakker, eller bestemmelserne i én af dem."""
    from opslag.cli import catalogue

    raise typer.Exit(catalogue.show_pack(pack) if pack else catalogue.list_packs())


@app.command(rich_help_panel=RUNNING)
def run(
    host: Annotated[str, typer.Option(help="Adresse at lytte på.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port at lytte på.")] = 8000,
    demo: Annotated[
        bool, typer.Option("--demo/--no-demo", help="Demokommune og demo-login (kun på egen maskine).")
    ] = True,
    workers: Annotated[int, typer.Option(min=1, help="Antal webprocesser.")] = 2,
    new_keys: Annotated[
        bool, typer.Option("--new-keys", help="Lav nye nøgler, når de gamle er tabt. Kanaler skal forbindes igen.")
    ] = False,
) -> None:
    """Start det hele: database, web og udsendelse. Ctrl-C stopper begge dele roligt."""
    from opslag.cli import serving

    raise typer.Exit(serving.run(host=host, port=port, demo=demo, workers=workers, new_keys=new_keys))


@app.command(rich_help_panel=RUNNING)
def worker() -> None:
    """Kør kun udsendelsen, for eksempel på en maskine for sig."""
    from opslag.cli import serving

    raise typer.Exit(serving.manage("worker"))


@app.command(rich_help_panel=RUNNING)
def demo() -> None:
    """Læg demokommunerne i databasen, hvis de ikke er der."""
    from opslag.cli import serving

    raise typer.Exit(serving.manage("load_demo"))


@app.command(rich_help_panel=RUNNING)
def organise(
    file: Annotated[Path | None, typer.Argument(metavar="FIL", help="Organisationen som TOML.")] = None,
    print_example: Annotated[
        bool, typer.Option("--print-example", help="Skriv et eksempel på en fil, og stop.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Vis, hvad der ville blive ændret. Intet ændres.")] = False,
    links: Annotated[
        bool, typer.Option("--links", help="Lav nye links til alle, der ikke har valgt adgangskode endnu.")
    ] = False,
    remove_units: Annotated[
        bool, typer.Option("--remove-units", help="Fjern tomme enheder, der ikke står i filen.")
    ] = False,
    address: Annotated[str, typer.Option(help="Hvor I møder Opslag, fx https://opslag.sandby.example.")] = "",
) -> None:
    """Indret jeres organisation efter én fil: enheder, personer, roller, profiler, kontakter og politik.

    Kør den igen, når filen er rettet. Afslutningskode: 0 det er gjort; 2 filen kan ikke bruges, og intet er ændret.
    """
    from opslag.cli import serving

    asked = {"--print-example": print_example, "--dry-run": dry_run, "--links": links, "--remove-units": remove_units}
    words = [word for word, wanted in asked.items() if wanted]
    raise typer.Exit(serving.organise(*([str(file)] if file else []), *words, "--address", address))


@app.command(rich_help_panel=RUNNING, context_settings={"allow_interspersed_args": False})
def manage(arguments: Annotated[list[str], typer.Argument(metavar="ORD", help="Kommando og argumenter.")]) -> None:
    """Djangos egne kommandoer, fx migrate og found_organisation. »opslag manage KOMMANDO --help« fortæller om én."""
    from opslag.cli import serving

    raise typer.Exit(serving.manage(*arguments))


@app.command(rich_help_panel=RUNNING)
def backup(folder: Annotated[Path, typer.Argument(metavar="MAPPE", help="En ny eller tom mappe.")]) -> None:
    """Kopiér database, billeder, nøgler og segl til en mappe, også mens Opslag kører.

    Afslutningskode: 0 kopien er hel; 2 intet kunne kopieres.
    """
    from opslag.cli import serving

    raise typer.Exit(serving.manage_existing("backup", str(folder)))


@app.command(rich_help_panel=RUNNING)
def restore(folder: Annotated[Path, typer.Argument(metavar="MAPPE", help="Mappen fra »opslag backup«.")]) -> None:
    """Læg en sikkerhedskopi tilbage i en tom datamappe, og eftervis arkivet med kopiens segl.

    Afslutningskode: 0 alt er lagt tilbage; 1 arkivet holder ikke; 2 intet er ændret.
    """
    from opslag.cli import restoring

    raise typer.Exit(restoring.run(folder))


@archive.command("verify")
def archive_verify(
    organisation: Annotated[
        str, typer.Argument(metavar="ORGANISATION", help="Organisationens korte navn; tomt er alle.")
    ] = "",
    seal: Annotated[str, typer.Option(help="Et segl noteret tidligere, fx 120:9f86d0; viser en afskåret hale.")] = "",
    seals: Annotated[str, typer.Option(help="En fil med segl: kort navn og segl på hver linje.")] = "",
) -> None:
    """Eftervis arkivets kæde. Peger på det første brudte led og skelner slettet fra brudt.

    Kun et segl, der er noteret uden for databasen, kan vise, at de sidste poster er væk.
    """
    from opslag.cli import serving

    given = {"--organisation": organisation, "--seal": seal, "--seals": seals}
    words = [word for name, value in given.items() if value for word in (name, value)]
    raise typer.Exit(serving.manage_existing("archive_verify", *words))
