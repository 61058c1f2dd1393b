"""A worker, as far as tests need one (arbejderen)."""

from __future__ import annotations

from contextlib import contextmanager


@contextmanager
def no_scope():
    """As a worker begins: in no organisation's scope."""
    from opslag.ground.tenancy import scope as tenancy

    inside = tenancy._scope.set(None)
    try:
        yield
    finally:
        tenancy._scope.reset(inside)


def work() -> None:
    """Everything that is due now, in order, until the worker comes to rest."""
    from opslag.publishing.actions.errands import run_errand
    from opslag.publishing.actions.outbox import deliver_next

    with no_scope():
        for _ in range(200):
            if not (deliver_next() or run_errand()):
                return
    raise AssertionError("the worker never came to rest")
