"""Labelled steps of a delivery (trin): a fault harness may stop the machine at each; otherwise nothing happens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

WEB = ("asking", "asked", "proving", "proved")
"""A person's request: before and after what was asked is committed, before and after the proof is."""

WORKER = ("claimed", "intent", "calling", "called", "looked", "recorded", "errand", "errand-done")
"""A worker's steps, in the order met."""

LABELS = (*WEB, *WORKER)

Hook = Callable[[str], None]


def _nothing(label: str) -> None:
    return


_hook: Hook = _nothing


def reach(label: str) -> None:
    """Say that the worker has come this far (nået)."""
    _hook(label)


@contextmanager
def watched(hook: Hook) -> Iterator[None]:
    """Let `hook` be called at every step (overvåget); it may kill the process."""
    global _hook
    before, _hook = _hook, hook
    try:
        yield
    finally:
        _hook = before
