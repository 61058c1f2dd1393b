"""`opslag organise` and `opslag manage` from a terminal: the first step on an empty machine, in the reader's language."""

from pathlib import Path

from tests.cli.terminal import opslag


def test_the_printed_example_can_be_used_on_an_empty_machine_and_again(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "vores.toml"
    file.write_text(opslag(data, "organise", "--print-example").stdout, encoding="utf-8")
    first = opslag(data, "organise", str(file))
    assert (first.returncode, first.stderr) == (0, "")
    assert "Sandby Kommune er nu, som filen siger." in first.stdout
    assert first.stdout.count("/konto/glemt/") == 5
    again = opslag(data, "organise", str(file), LC_ALL="en_GB.UTF-8")
    assert again.stdout == "Sandby Kommune is already as the file says.\n"


def test_a_file_that_cannot_be_used_is_told_of_in_plain_lines(tmp_path: Path) -> None:
    file = tmp_path / "vores.toml"
    file.write_text('navn = "Sandby"\nslug = "Sand by"\nhemmelig = 1\n', encoding="utf-8")
    refused = opslag(tmp_path / "data", "organise", str(file))
    assert refused.returncode == 2
    assert refused.stderr.splitlines() == [
        "vores.toml, linje 2, felt »slug«: »Sand by« kan ikke stå i en adresse. Brug a-z, 0-9 og bindestreg.",
        "vores.toml, linje 3, felt »hemmelig«: Feltet kendes ikke. "
        "Kendte felter: navn, slug, enhed, person, profil, kontakt, politik.",
        "Intet er ændret.",
    ]


def test_a_command_of_djangos_tells_of_itself_when_asked(tmp_path: Path) -> None:
    told = opslag(tmp_path / "data", "manage", "found_organisation", "--help")
    assert "administratorens e-mail" in told.stdout
    assert "Djangos egne kommandoer" not in told.stdout
    assert "Djangos egne kommandoer" in opslag(tmp_path / "data", "manage", "--help").stdout
