"""The `opslag` command (kommandolinjen). Checking a draft starts without Django."""


def main() -> None:
    """Run the command; the console script's entry."""
    from opslag.cli.app import app

    app(prog_name="opslag")
