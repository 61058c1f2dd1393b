"""What `opslag run` starts ends with it, however it is told to."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TWO_SLEEPERS = """
import subprocess, sys
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


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_both_parts_end_when_it_is_stopped_or_its_terminal_is_closed(told: signal.Signals) -> None:
    environment = {**os.environ, "PYTHONPATH": "src", "LC_ALL": "C.UTF-8"}
    running = subprocess.Popen([sys.executable, "-c", TWO_SLEEPERS], cwd=ROOT, env=environment, stdout=subprocess.PIPE)
    with running:
        assert running.stdout
        parts = [int(word) for word in running.stdout.readline().split()]
        running.send_signal(told)
        assert running.wait(15) == 0
    assert len(parts) == 2
    assert not any(lives(pid) for pid in parts)
