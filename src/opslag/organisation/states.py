"""The states of the organisation's things (tilstande)."""

from opslag.core.domain.states import Move, StateGraph

PROFILE = StateGraph(
    "profile",
    "active",
    (
        Move("pause", "active", "paused"),
        Move("resume", "paused", "active"),
    ),
    {"active": "i brug", "paused": "på pause"},
)
