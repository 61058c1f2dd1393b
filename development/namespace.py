"""A network of its own for what a task starts: loopback and nothing else, so no test can reach or be reached."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from development import system


@contextmanager
def closed() -> Iterator[list[str]]:
    """What to write before a command to run it in there; [] where only the machine's own network can be had.

    That needs root and iproute2. Without them the servers we start still answer on 127.0.0.1 only.
    """
    name = f"opslag-{os.getpid()}"
    if not _add(name):
        print("No network namespace here: the servers of the tests answer on 127.0.0.1 of the machine.", flush=True)
        yield []
        return
    try:
        yield ["ip", "netns", "exec", name]
    finally:
        subprocess.run(["ip", "netns", "delete", name], check=False)


def _add(name: str) -> bool:
    if os.geteuid() != 0 or not _iproute2():
        return False
    if subprocess.run(["ip", "netns", "add", name], capture_output=True).returncode:
        return False
    if subprocess.run(["ip", "-netns", name, "link", "set", "lo", "up"], capture_output=True).returncode == 0:
        return True
    subprocess.run(["ip", "netns", "delete", name], capture_output=True)
    return False


def _iproute2() -> bool:
    if shutil.which("ip") is None and shutil.which("apt-get"):
        try:
            system.require("iproute2")
        except SystemExit as said:
            print(said, flush=True)
    return shutil.which("ip") is not None
