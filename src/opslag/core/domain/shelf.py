"""The abilities of a channel that publishes on a shelf of our own (hylde): put, look up, take down.

Everything is idempotent by the envelope's key, so an attempt of unknown outcome is settled by one look.
"""

from datetime import timedelta

from opslag.core.domain.channel import Absent, Connection, Envelope, Found, Outcome, Sent

SHELF_REQUEST = timedelta(seconds=20)
"""No write to our own database is under way longer than this."""


class PutsOnShelf:
    """Publish: stand the item on the shelf."""

    def publish(self, envelope: Envelope, connection: Connection) -> Outcome:
        """Always `Sent`; a database that fails raises, and the outcome is then unknown."""
        return Sent(envelope.key, connection.shelf.put(envelope))


class FindsOnShelf:
    """Find: is the item with our key on the shelf?"""

    def find(self, envelope: Envelope, connection: Connection) -> Found:
        """`Sent` or `Absent`; a shelf always knows."""
        address = connection.shelf.address(envelope.key)
        return Sent(envelope.key, address) if address else Absent()


class TakesFromShelf:
    """Withdraw: the item is shown as withdrawn."""

    def withdraw(self, remote_id: str, connection: Connection) -> Outcome:
        """Always `Sent`, also the second time."""
        connection.shelf.remove(remote_id)
        return Sent(remote_id)


PUTS_ON_SHELF = PutsOnShelf()
FINDS_ON_SHELF = FindsOnShelf()
TAKES_FROM_SHELF = TakesFromShelf()
