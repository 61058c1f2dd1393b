"""The comparison with other tools (./dev bench --peers): what is counted, and a tool that fails leaves quietly."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from development.benchmarks import accuracy, drafts, install, peer_program, peers, tables, tools
from development.benchmarks.race import Race, rotated
from development.benchmarks.worker import NoAnswer, Worker
from development.evaluation import serials
from opslag.core.language.cpr import modulus_11

ECHO = """
import json, sys
for line in sys.stdin:
    print(json.dumps({"ms": [1.0 for _ in json.loads(line)["texts"]]}), flush=True)
"""


def worker(program: str) -> Worker:
    return Worker([sys.executable, "-c", program], Path.cwd())


def test_a_tool_that_answers_is_heard() -> None:
    tool = worker(ECHO)
    try:
        assert tool.ask("time", ["a", "æ" * 40_000], until=time.monotonic() + 20) == {"ms": [1.0, 1.0]}
    finally:
        tool.stop()


def test_a_tool_that_hangs_is_left_when_its_time_is_up_and_ended() -> None:
    tool = worker("import time; time.sleep(60)")
    with pytest.raises(NoAnswer, match="too slow"):
        tool.ask("time", ["a"], until=time.monotonic() + 0.2)
    tool._process.kill()
    tool.stop()
    assert tool._process.returncode is not None


def test_a_tool_that_breaks_says_why_without_the_machine() -> None:
    tool = worker("raise SystemExit('no model in /srv/models/da from https://models.example/da')")
    with pytest.raises(NoAnswer, match=r"did not run: no model in … from …$"):
        tool.ask("time", ["a"], until=time.monotonic() + 20)
    tool.stop()


def test_a_tool_that_cannot_be_had_leaves_the_run_with_its_reason() -> None:
    race = Race()

    def refused() -> Worker:
        raise install.NotInstalled("could not be installed here: no such package")

    assert race.attempt(tools.TOOLS[3], refused) is None
    assert race.missing == {"presidio-rules": "could not be installed here: no such package"}
    assert race.running() == []


PICKY = """
import json, os, sys
for line in sys.stdin:
    texts = json.loads(line)["texts"]
    if "bad" in texts:
        os.abort()
    print(json.dumps({"spans": [[[0, 1, t]] for t in texts]}), flush=True)
"""


def test_a_text_that_ends_a_tool_is_left_out_and_counted(monkeypatch) -> None:
    race, tool = Race(), tools.TOOLS[6]
    monkeypatch.setattr(race, "new", lambda _: worker(PICKY))
    race.enter(tool)
    assert race.ask(tool, "find", ["a"])["spans"] == [[[0, 1, "a"]]]
    assert race.ask(tool, "find", ["b", "bad", "c"])["spans"] == [[[0, 1, "b"]], [], [[0, 1, "c"]]]
    assert race.crashes[tool.name] == 1
    race.stop()


def test_a_tool_that_never_answered_leaves_at_its_first_fault(monkeypatch) -> None:
    race, tool = Race(), tools.TOOLS[6]
    monkeypatch.setattr(race, "new", lambda _: worker("raise SystemExit('no such module')"))
    race.enter(tool)
    assert race.attempt(tool, lambda: race.ask(tool, "time", ["a", "b"])) is None
    assert race.missing == {"os2ds-rules": "did not run: no such module"}


def test_everyone_begins_once() -> None:
    few = list(tools.TOOLS[:3])
    assert [rotated(few, n)[0] for n in range(4)] == [*few, few[0]]
    assert rotated([], 5) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("first\nerror: not found\n", "error: not found"),
        ("npm error code ENOENT\nnpm error more\n", "npm error code ENOENT"),
        ("cannot open '/srv/x/y.txt'", "cannot open '…"),
        ("Pool(host='index.example', port=443): refused", "Pool(…, port=443): refused"),
        ("", "no reason given"),
    ],
)
def test_a_reason_is_one_line_without_hosts_and_paths(said: str, told: str) -> None:
    assert install.reason(said) == told


def test_every_peer_has_a_lock_that_pins_it_with_hashes() -> None:
    for tool in tools.TOOLS:
        if tool.package and tool.package != "textlint":
            lock = (tools.LOCKS / f"{tool.package}.txt").read_text(encoding="utf-8")
            assert tool.version, tool.name
            assert lock.count("--hash=sha256:") >= len(tools.pinned(lock))
    assert tools.TOOLS[-1].version


def test_no_draft_comes_twice() -> None:
    found = drafts.labelled()
    everything = [drafts.whole(draft) for part in found.values() for draft in part]
    assert len(set(everything)) == len(everything) > 400
    assert all(len(draft.split()) >= drafts.WORDS for draft in everything)


def test_a_revised_draft_is_new_in_its_last_sentence_alone() -> None:
    assert drafts.one_sentence_more("Kom på torsdag. Vi har bl.a. kage.") == [
        "Kom på torsdag.",
        "Kom på torsdag. Vi har bl.a. kage.",
    ]
    assert drafts.one_sentence_more("Kom på torsdag.") == []


def test_of_a_revised_draft_only_the_last_is_timed() -> None:
    seen: list[str] = []
    peer = peer_program.Peer(seen.append, peer_program.nothing)
    assert len(peer_program._timed(peer, [["a", "a b"], "c"])["ms"]) == 2
    assert seen == ["a", "a b", "c"]


def test_texts_are_joined_until_they_are_long_enough() -> None:
    assert list(drafts.joined(["a b", "c d", "a b", "e f g h", "i"], 4)) == ["a b\n\nc d", "e f g h"]


@pytest.mark.parametrize("written", ["080851-0000", "13 03 62–0000", "3 1 1 2 4 4 - 0 0 0 0", "24.12.1948-0000"])
def test_a_number_gets_a_serial_that_fits_and_keeps_its_writing(written: str) -> None:
    given = serials.with_serial(written)
    digits = [sign for sign in given if sign.isdigit()]
    date = "".join(digits[:4] + digits[-6:-4])
    assert modulus_11(date + "".join(digits[-4:]))
    assert len(given) == len(written)
    assert given[:-8] == written[:-8]
    assert given != written
    assert given == serials.with_serial(written)


def test_other_texts_than_cpr_numbers_stay_as_they_are() -> None:
    text = "Ring 12 34 56 78 om 080851-0000."
    item = {
        "text": text,
        "spans": [{"start": 20, "end": 31, "type": "CPR"}, {"start": 5, "end": 16, "type": "PHONE_PRIVATE"}],
    }
    given = serials.other_serials(item)
    assert given[:27] == text[:27]
    assert given[31:] == text[31:]


def test_found_false_and_missed_are_counted_by_type() -> None:
    wanted = [[(0, 5, "PHONE"), (10, 15, "EMAIL")], [(3, 6, "PHONE")]]
    found = [[(4, 9, "PHONE"), (10, 15, "PERSON")], [(6, 9, "PHONE")]]
    counts = accuracy.score(wanted, found, {"PHONE", "PERSON"})
    assert {kind: (row["tp"], row["fp"], row["fn"]) for kind, row in counts.items()} == {
        "PERSON": (0, 1, 0),
        "PHONE": (1, 1, 1),
    }


def test_private_and_public_are_added_up() -> None:
    row = {"tp": 3, "fp": 1, "fn": 0}
    assert accuracy.together({"PHONE_PRIVATE": row, "PHONE_PUBLIC": row})["PHONE"]["tp"] == 6


def test_speed_is_told_by_median_and_tail() -> None:
    assert peers.spread([1.0] * 99 + [101.0]) == {"p50": 1.0, "p99": 2.0, "per_second": 500}


def figures(p50: float) -> dict[str, object]:
    part = {"p50": p50, "p99": p50 * 10, "per_second": 1000 / p50}
    return {"version": "1", "good": part, "revised": part, "caught": part, "start_s": p50, "memory_mb": 100}


def test_ratios_are_peer_by_ours_and_a_missing_peer_is_told_apart() -> None:
    found = {
        "opslag": figures(1.0),
        "proselint": figures(2.5),
        "textlint": {"version": "1", "missing": "node is not on this machine"},
    }
    assert "| proselint | opslag  | 2.5 " in tables.ratios(found)
    assert "textlint" not in tables.ratios(found)
    assert tables.missing(found) == ["\ntextlint 1: node is not on this machine"]
