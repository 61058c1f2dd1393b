"""What `opslag run` starts ends with it, however it is told to."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TWO_SLEEPERS = """
import signal, subprocess, sys
# As in a terminal, also where the tests themselves run under nohup or in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, getattr(signal, sys.argv[1]))
from opslag.cli import serving
begun = []
class Popen(subprocess.Popen):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        begun.append(self.pid)
serving.subprocess.Popen = Popen
serving._web = lambda *_: ["sleep", "60"]
serving._worker = lambda: ["sleep", "60"]
serving._announce = lambda *_: print(*begun, flush=True)
sys.exit(serving._serve("127.0.0.1", 8000, False, 1))
"""


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def started(hangup: str = "SIG_DFL") -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "PYTHONPATH": "src", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", TWO_SLEEPERS, hangup]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)


def parts_of(running: "subprocess.Popen[bytes]") -> list[int]:
    assert running.stdout
    return [int(word) for word in running.stdout.readline().split()]


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_both_parts_end_when_it_is_stopped_or_its_terminal_is_closed(told: signal.Signals) -> None:
    with started() as running:
        parts = parts_of(running)
        running.send_signal(told)
        assert running.wait(15) == 0
    assert len(parts) == 2
    assert not any(lives(pid) for pid in parts)


def test_under_nohup_it_goes_on_when_the_terminal_is_closed() -> None:
    with started(hangup="SIG_IGN") as running:
        parts = parts_of(running)
        running.send_signal(signal.SIGHUP)
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(1)
        assert all(lives(pid) for pid in parts)
        running.send_signal(signal.SIGTERM)
        assert running.wait(15) == 0
    assert not any(lives(pid) for pid in parts)
