"""The states of the organisation's things (tilstande)."""

from opslag.core.domain.states import Move, StateGraph

PROFILE = StateGraph(
    "profile",
    "active",
    (
        Move("pause", "active", "paused", system=True),
        Move("resume", "paused", "active", system=True),
    ),
    {"active": "i brug", "paused": "på pause"},
)
