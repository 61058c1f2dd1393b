"""`opslag check` speaks to people and to programs, and its exit status can be built on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BROKEN = "I dag målte vi skovens højeste træ. #detvigør"


def opslag(*words: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "opslag.cli", *words],
        input=stdin, capture_output=True, text=True, cwd=ROOT, check=False,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


def test_a_finding_says_where_what_why_and_by_which_clause() -> None:
    done = opslag("check", "--pack", "aarhus-bu", "--no-image", stdin=BROKEN)
    assert done.returncode == 1
    assert "stdin:1:36 stop Læseren mangler et sted at læse videre [missing-pointer]" in done.stdout
    assert "følger   bestemmelse" in done.stdout
    assert "opslag explain" in done.stdout


def test_nothing_found_prints_nothing() -> None:
    done = opslag("check", "--pack", "basis", stdin="Vi har bagt rugbrød i dag.")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_confidential_words_are_covered_in_the_terminal() -> None:
    done = opslag("check", stdin="Hans cpr er 111111-0000.")
    assert done.returncode == 1
    assert "111111-0000" not in done.stdout + done.stderr
    assert "•••••••••••" in done.stdout


def test_what_one_finding_covers_no_other_line_shows() -> None:
    done = opslag("check", "-p", "aarhus-bu", stdin="Lone Madsen, cpr 111111-0000, er sygemeldt med stress. Kom idag.")
    assert done.stdout.count(" | ") > 2
    assert "111111" not in done.stdout + done.stderr
    assert "sygemeldt" not in done.stdout + done.stderr


def test_the_answers_before_the_text_are_judged_and_covered_too() -> None:
    meta = {"gate_why": "Fortælle om Emil Berg, 111111-0000, der har ADHD"}
    line = json.dumps({"id": "a", "text": "En ko.", "channel": "facebook", "pack": "basis", "meta": meta})
    (result,) = [json.loads(said) for said in opslag("check", "--jsonl", stdin=line).stdout.splitlines()]
    assert {(f["field"], f["severity"]) for f in result["findings"]} == {("gate_why", "block")}
    done = opslag("check", "--jsonl", "-f", "text", stdin=line)
    assert "(hvorfor) stop Muligvis et CPR-nummer i svaret på hvorfor" in done.stdout
    assert "111111" not in done.stdout + done.stderr
    assert "ADHD" not in done.stdout + done.stderr


def test_json_lines_keep_the_order_and_judge_the_rest_after_bad_input() -> None:
    lines = [
        json.dumps({"id": "a", "text": "Hej", "channel": "facebook", "pack": "basis"}),
        "{",
        json.dumps({"id": "c", "text": "Hej", "channel": "facebook", "meta": {"hest": 1}}),
        json.dumps({"id": "d", "text": "cpr 111111-0000", "channel": "facebook", "pack": "basis"}),
        json.dumps({"id": "e", "text": "Hej", "channel": "facebook", "pack": "ukendt"}),
        json.dumps({"id": "f", "text": "Hej", "channel": "facbook"}),
    ]
    done = opslag("check", "--jsonl", stdin="\n".join(lines))
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [r["id"] for r in results] == ["a", "stdin:2", "c", "d", "e", "f"]
    assert results[0]["findings"] == []
    assert "stdin:2" in results[1]["error"]
    assert "meta.hest" in results[2]["error"]
    assert results[3]["findings"][0]["check"] == "cpr-number"
    assert "Pakken »ukendt« findes ikke. Vælg aarhus-bu, basis" in results[4]["error"]
    assert "»facbook« kendes ikke" in results[5]["error"]


def test_a_file_that_is_missing_or_no_text_is_an_error_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"\xff\xfe\x00")
    done = opslag("check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert done.returncode == 2
    assert "a.txt: Filen findes ikke." in done.stderr
    assert "b.txt: Filen er ikke UTF-8-tekst." in done.stderr


@pytest.mark.parametrize(("fail_on", "status"), [("block", 1), ("approval", 1), ("info", 1), ("never", 0)])
def test_the_exit_status_follows_fail_on(fail_on: str, status: int) -> None:
    done = opslag("check", "--pack", "aarhus-bu", "--no-image", "--fail-on", fail_on, stdin=BROKEN)
    assert done.returncode == status


def test_sarif_names_rule_place_and_clause() -> None:
    done = opslag("check", "--format", "sarif", stdin="cpr 111111-0000")
    run = json.loads(done.stdout)["runs"][0]
    (result,) = [r for r in run["results"] if r["ruleId"] == "cpr-number"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"charOffset": 4, "charLength": 11}
    assert result["properties"]["clause"]
    assert any(rule["id"] == "cpr-number" for rule in run["tool"]["driver"]["rules"])


def test_fix_writes_certain_repairs_back_and_tells_how_many(tmp_path: Path) -> None:
    file = tmp_path / "udkast.txt"
    file.write_text("Mit cpr er 111111-0000, ring til mig.", encoding="utf-8")
    done = opslag("check", "--fix", str(file))
    assert file.read_text(encoding="utf-8") == "Ring til mig."
    assert "1 rettet" in done.stderr


def test_fix_writes_text_and_refuses_to_pretend_to_another_form(tmp_path: Path) -> None:
    draft = tmp_path / "a.md"
    draft.write_text("Kom til fest idag.", encoding="utf-8")
    done = opslag("check", "--fix", "--format", "json", str(draft))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--format json" in done.stderr
    assert draft.read_text(encoding="utf-8") == "Kom til fest idag."


def test_a_folder_and_a_line_without_text_are_told_in_danish_by_both_readers(tmp_path: Path) -> None:
    for verb in ("check", "personal-data"):
        done = opslag(verb, str(tmp_path))
        assert done.returncode == 2
        assert "Det er en mappe" in done.stdout + done.stderr
    done = opslag("personal-data", "--jsonl", stdin='{"id": "b"}\n{')
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["b", "2"]
    assert "ikke gyldig JSON. Se ved tegn 2." in done.stdout


def test_a_line_keeps_the_id_it_gives_itself_however_little_of_it_can_be_read() -> None:
    lines = '{"id": "b"}\n{"id": "c", "text": \n{"id": 0}\n{"id": null, "text": "Hej"}\nnull'
    for verb in ("check", "personal-data"):
        done = opslag(verb, "--jsonl", stdin=lines)
        assert done.returncode == 2
        assert [json.loads(line)["id"] for line in done.stdout.splitlines()][:3] == ["b", "c", "0"]
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()][3:] == ["4", "5"]


def test_an_empty_file_is_told_of_in_one_quiet_line_and_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "tom.md"
    file.write_text(" \n\n", encoding="utf-8")
    for words in (("check", "-p", "aarhus-bu"), ("check", "--jsonl"), ("personal-data", "--jsonl"), ("check", "--fix")):
        done = opslag(*words, str(file))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", f"{file}: Filen er tom.\n")
    assert json.loads(opslag("personal-data", str(file)).stdout) == {"id": str(file), "spans": []}
    done = opslag("check", "-p", "aarhus-bu", "--image", str(file))
    assert "missing-alt-text" in done.stdout, "a picture without words is something to look at"


def test_errors_of_files_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "udkast.md").write_text("Hej.", encoding="utf-8")
    done = opslag("check", str(tmp_path / "udkats.md"), str(tmp_path), str(tmp_path / "væk" / "a.md"))
    assert "Filen findes ikke. Mente du udkast.md?" in done.stderr
    assert f"Skriv filerne i den, fx {tmp_path}/*.md." in done.stderr
    assert f"Mappen {tmp_path}/væk findes heller ikke." in done.stderr
    done = opslag("check", "--meta", "theem=by", str(tmp_path / "udkast.md"))
    assert "meta.theem: Nøglen kendes ikke. Mente du theme?" in done.stderr


def test_an_example_whose_trouble_is_not_in_its_words_says_where_it_is() -> None:
    assert "»Se blanketten.« (i billedteksten: Blanket for 010190-0000)" in opslag("explain", "cpr-number").stdout


def test_what_to_do_and_why_do_not_say_the_same_twice() -> None:
    assert opslag("check", stdin="Hans cpr er 111111-0000.").stdout.count("når det først er ude") == 1


def test_explain_tells_of_a_check_and_suggests_the_nearest_name() -> None:
    assert (
        "Læseren" in opslag("explain", "missing-pointer").stdout
        or "Peg på" in opslag("explain", "missing-pointer").stdout
    )
    done = opslag("explain", "mising-pointer")
    assert done.returncode == 2
    assert "Mente du missing-pointer?" in done.stderr


def test_packs_and_checks_are_listed_from_the_registries() -> None:
    assert "aarhus-bu" in opslag("packs").stdout
    assert "cpr-number" in opslag("checks").stdout
    assert "Ingen CPR-numre" in opslag("packs", "basis").stdout


def test_checking_a_draft_starts_without_django() -> None:
    program = "import sys; from opslag.cli import checking, reports, inputs; print('django' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT / "src", check=True)
    assert done.stdout.strip() == "False"


def test_many_drafts_give_the_same_answers_in_the_same_order() -> None:
    lines = [json.dumps({"id": str(n), "text": f"cpr 111111-0000 nr. {n}", "channel": "facebook"}) for n in range(700)]
    done = opslag("check", "--jsonl", stdin="\n".join(lines))
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [r["id"] for r in results] == [str(n) for n in range(700)]
    assert all(r["findings"] for r in results)
