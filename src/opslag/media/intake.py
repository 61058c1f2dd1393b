"""Taking in bytes from outside (modtagelse): decoded in a process of its own, stored under their fingerprint."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import opslag
from opslag.media import decode

MAX_BYTES = 20_000_000
WAIT = decode.SECONDS + 5
SOURCE = str(Path(opslag.__file__).parents[1])
TOO_MANY_BYTES = "too-many-bytes"


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """What came out of the decoder (rent billede)."""

    data: bytes
    media_type: str
    width: int
    height: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


def clean(data: bytes) -> CleanPicture:
    """The picture decoded and encoded anew; raises `decode.Rejected` with the reason.

    The child gets the bytes and nothing else: no environment, no open files, little memory and time.
    """
    if len(data) > MAX_BYTES:
        raise decode.Rejected(TOO_MANY_BYTES)
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-m", "opslag.media.decode"],
            input=data,
            capture_output=True,
            timeout=WAIT,
            env={"PYTHONPATH": SOURCE, "LC_ALL": "C.UTF-8"},
            cwd="/",
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise decode.Rejected(decode.TOO_LARGE) from None
    return _read(done.stdout if done.returncode == 0 else b"")


def _read(answer: bytes) -> CleanPicture:
    head, newline, data = answer.partition(b"\n")
    told = json.loads(head) if newline else {"error": decode.TOO_LARGE}
    if "error" in told:
        raise decode.Rejected(told["error"])
    return CleanPicture(data, told["media_type"], told["width"], told["height"])


def store(data: bytes, path: Path) -> None:
    """Write the bytes whole, or not at all, readable by us only (gem)."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())
    draft.replace(path)
