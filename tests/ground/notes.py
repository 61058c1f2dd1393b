"""The cast, and a small thing with states that only these tests know."""

from django.apps.registry import Apps
from django.db import models

from opslag.core.domain.actor import Actor, Role
from opslag.core.domain.states import Move, StateGraph
from opslag.ground.archive import actions as archive
from opslag.ground.tenancy.models import Organisation, OwnedModel

ANNA = Actor("1", "Anna Andersen", frozenset({Role.LEADER}))
BO = Actor("2", "Bo Berg", frozenset({Role.COMMUNICATIONS}))

GRAPH = StateGraph(
    "note",
    "open",
    (
        Move("close", "open", "closed", roles=(Role.LEADER,)),
        Move("reopen", "closed", "open", needs_reason=True),
        Move("expire", "open", "closed", system=True),
    ),
    {"open": "åben", "closed": "lukket"},
)
archive.register_graph(GRAPH, archive.Erasure(("text",), "slettes med noten"))

_registry = Apps()
_registry.register_model("tenancy", Organisation)


class Note(OwnedModel):
    """A thing of these tests, unknown to the product's own registry."""

    GRAPH = GRAPH
    text = models.CharField(max_length=100, default="")
    state = models.CharField(max_length=20, default=GRAPH.initial)
    about = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="answers")
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        app_label = "notes"
        apps = _registry
