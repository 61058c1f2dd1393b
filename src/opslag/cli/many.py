"""Many drafts as lines of JSON (mange udkast), read, judged and written by as many processes as there are cores."""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from typing import NamedTuple

from opslag.cli.checking import fails, judged
from opslag.cli.inputs import Request, Source, item_of, sources
from opslag.cli.reports import json_line
from opslag.core.warming import keep

MANY = 600
"""Above this many drafts, starting a second process pays."""

CHUNK = 100


class Told(NamedTuple):
    """One line of the answer, whether it fails the run, and whether it could not be judged at all."""

    line: str
    fails: int
    error: bool


def run(request: Request, fail_on: str) -> int:
    """One line out for each line in, in the same order; the exit status."""
    worst, failed = 0, False
    for told in _told(sources(request), partial(tell, fail_on=fail_on)):
        sys.stdout.write(told.line)
        worst, failed = max(worst, told.fails), failed or told.error
    sys.stdout.flush()
    return 2 if failed else worst


def tell(source: Source, fail_on: str) -> Told:
    """Read, judge and write one line; nothing but text passes between the processes."""
    result = judged(item_of(source))
    return Told(json_line(result), fails(result.judgement, fail_on), bool(result.error))


def _told(found: Iterator[Source], work: "partial[Told]") -> Iterator[Told]:
    first = list(islice(found, MANY))
    alone = first if len(first) < MANY else first[:CHUNK]
    yield from map(work, alone)
    if len(first) > len(alone):
        keep()  # what these few loaded and compiled, the processes begun now are born with
        yield from _shared([*first[CHUNK:], *found], work)


def _shared(found: list[Source], work: "partial[Told]") -> Iterator[Told]:
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(max_workers=min(os.cpu_count() or 1, 8)) as pool:
        yield from _counted(pool.map(work, found, chunksize=CHUNK), len(found))


def _counted(results: Iterable[Told], total: int) -> Iterator[Told]:
    """The same results, with a progress bar on the terminal when somebody is looking."""
    if not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(results, "Læser udkast", total=total, console=Console(stderr=True), transient=True)
