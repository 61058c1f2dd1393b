"""One loop on one database: `python -m development.faulting sqlite|postgresql KILLS SEED [SABOTAGE]`."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from development import real
from development.faulting import family, world
from development.faulting.board import Board, laid_out
from development.faulting.databases import Database, begin
from development.faulting.sabotage import WAYS
from development.faulting.verdict import Verdict

Records = Callable[[], dict[str, str]]


def main(kind: str, kills: int, seed: int, sabotaged: str = "") -> int:
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="opslag-faults-")))
        database = begin(stack, kind, home, seed)
        verdict = _loop(stack, home, database, kills, seed, sabotaged)
        print("\n".join(verdict.lines()), flush=True)
        if sabotaged:
            return 0 if getattr(verdict, WAYS[sabotaged][1]) else 1
        if not verdict.good:
            _show_logs(home)
        return 0 if verdict.good else 1


def _loop(stack: ExitStack, home: Path, database: Database, kills: int, seed: int, sabotaged: str) -> Verdict:
    from development.faulting.loop import Stage, ledger_serving, play

    server, account, records = stack.enter_context(_bluesky(home))
    port = stack.enter_context(ledger_serving(home / "ledger.log"))
    os.environ["OPSLAG_EGRESS_ALLOW"] = f"{account.url.removeprefix('http://')},127.0.0.1:{port}"
    world.shorten(stack, f"http://127.0.0.1:{port}/")
    if sabotaged:
        WAYS[sabotaged][0](stack)
    board = Board(laid_out(kills, server=database.server, chance=random.Random(seed)), home / "board.lock")
    stage = Stage(home, database, board, world.made(account), records, port)
    print(f"{len(board.faults)} kills on {database.name}, Bluesky is {server}, seed {seed}", flush=True)
    return play(stage)


@contextmanager
def _bluesky(home: Path) -> Iterator[tuple[str, world.Account, Records]]:
    """Bluesky's own server where it is installed, else the one of the tests, in a process of its own."""
    programs = real.found()
    if programs is None:
        yield from _fake_bluesky(home)
        return
    from tests.real.bluesky.pds import running

    with running(programs) as pds:
        login = pds.account()
        account = _Account(pds.url, login.did, login.handle, login.app_password)
        yield "its own server", account, lambda: {key: post["text"] for key, post in pds.posts(login.did).items()}


def _fake_bluesky(home: Path) -> Iterator[tuple[str, world.Account, Records]]:
    import httpx

    from tests.fakes import pds as fake

    server = fake.Pds()
    child = family.fork(lambda: server.http.serve_forever(poll_interval=0.05), home / "pds.log")
    server.http.socket.close()

    def records() -> dict[str, str]:
        where = {"repo": fake.DID, "collection": "app.bsky.feed.post"}
        answer = httpx.get(f"{server.url}/xrpc/com.atproto.repo.listRecords", params=where, trust_env=False)
        return {row["uri"].rsplit("/", 1)[1]: row["value"]["text"] for row in answer.json()["records"]}

    try:
        yield "ours, as its own is not installed", _Account(server.url, fake.DID, fake.HANDLE, fake.PASSWORD), records
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)


class _Account:
    def __init__(self, url: str, did: str, handle: str, app_password: str) -> None:
        self.url, self.did, self.handle, self.app_password = url, did, handle, app_password


def _show_logs(home: Path) -> None:
    for log in sorted(home.glob("*.log")):
        text = log.read_text(errors="replace")
        if text:
            print(f"── the end of {log.name}\n{text[-2500:]}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:]))
