"""How a call can fail (fejl); the texts name host and port, never a path, a query or a header."""


class EgressError(Exception):
    """A call that gave no answer."""


class NotPermitted(EgressError):
    """The call was refused here and nothing was sent (ikke tilladt)."""


class Unreachable(EgressError):
    """No connection came about and nothing was sent (ikke til at få fat i)."""


class NoAnswer(EgressError):
    """Something was sent, and no whole answer came (uvist): what was asked may have been done."""
