"""The life of a policy version (udgave): there is no "done", only in force and then replaced."""

from opslag.core.domain.actor import Role
from opslag.core.domain.states import Move, StateGraph

DRAFT, IN_FORCE, REPLACED = "kladde", "i_kraft", "afloest"

VERSION = StateGraph(
    name="policy.version",
    initial=DRAFT,
    moves=(
        Move("adopt", DRAFT, IN_FORCE, roles=(Role.DIRECTORS,), system=True),
        Move("replace", IN_FORCE, REPLACED, roles=(Role.DIRECTORS,), system=True),
    ),
    titles={DRAFT: "Kladde", IN_FORCE: "I kraft", REPLACED: "Afløst"},
)
