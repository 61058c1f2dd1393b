"""Egress (udgang): the one way out to the network.

A host is resolved once, every address is judged, and the connection goes to an address that was judged. Nothing is
tried twice. The three errors are what a publisher must tell apart: it never left the house (`NotPermitted`), it
never arrived (`Unreachable`, try later), or nobody knows (`NoAnswer`, look before anything else).
"""

from opslag.core.egress.client import Egress, Response
from opslag.core.egress.errors import EgressError, NoAnswer, NotPermitted, Unreachable

__all__ = ["Egress", "EgressError", "NoAnswer", "NotPermitted", "Response", "Unreachable"]
