"""Many drafts as lines of JSON: the answer is the same, whoever of the processes gave it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from opslag.cli import many
from opslag.cli.inputs import Request, sources

TEXTS = ("Det meddeles hermed, at der er lukket.", "I dag målte 2.b et træ.", "Husk CPR 111111-0000 til kontoret.")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "udkast.jsonl"
    drafts = [json.dumps({"id": f"u{n}", "text": TEXTS[n % 3], "channel": "facebook"}) for n in range(many.MANY + 150)]
    drafts[40] = "{"
    drafts[many.MANY + 20] = json.dumps({"id": "uden-tekst", "channel": "facebook"})
    path.write_text("\n".join(drafts), encoding="utf-8")
    return path


def test_shared_between_processes_each_line_is_answered_in_order_as_if_it_were_alone(lines, capsys) -> None:
    request = Request(paths=(lines,), pack="basis", jsonl=True)
    status = many.run(request, "approval")
    said = capsys.readouterr().out
    alone = map(partial(many.tell, fail_on="approval"), sources(request))
    assert said == "".join(told.line for told in alone)
    assert status == 2, "two lines are no drafts"


def test_a_line_that_is_no_draft_is_named_and_the_rest_is_judged(lines, capsys) -> None:
    many.run(Request(paths=(lines,), pack="basis", jsonl=True), "approval")
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    wrong = [answer for answer in answers if "error" in answer]
    assert [answer["id"] for answer in wrong] == [f"{lines}:41", "uden-tekst"]
    assert any(
        finding["check"] == "cpr-number" for finding in answers[-2].get("findings", []) + answers[-1]["findings"]
    )
