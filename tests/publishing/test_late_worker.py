"""A worker that stood still (a sleeping machine, a long lock) may have been taken for dead: it begins no call."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from tests.publishing.clock import later
from tests.publishing.work import work

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("label", ["claimed", "intent", "calling"])
def test_it_does_not_send_when_its_time_is_up(fake, publish, label: str):
    from opslag.publishing import steps

    delivery = publish(on="bluesky")
    with ExitStack() as awake:

        def sleep(reached: str) -> None:
            if reached == label and not fake.arrived:
                awake.enter_context(later(seconds=31))

        with steps.watched(sleep):
            work()
        delivery.refresh_from_db()
        assert not fake.arrived
        assert delivery.state == "utilgaengelig"
    with later(minutes=5):
        work()
    delivery.refresh_from_db()
    assert delivery.state == "sendt"
    assert fake.arrived[str(delivery.key)] == 1
