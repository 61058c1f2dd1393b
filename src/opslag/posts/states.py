"""The life of a post (opslag) and of its variants (kanaludgaver): drawn once, walked only by `archive.move`.

Any edit leads back to the draft, and what was approved is then approved no more.
"""

from opslag.core.domain.states import Move, StateGraph

OPEN, NOT_SOCIAL = "aaben", "ikke_opslag"

POST = StateGraph(
    name="posts.post",
    initial=OPEN,
    moves=(
        Move("end_without_post", OPEN, NOT_SOCIAL),
        Move("reopen", NOT_SOCIAL, OPEN),
    ),
    titles={OPEN: "Åben", NOT_SOCIAL: "Ikke opslag"},
)

DRAFT, IN_REVIEW, APPROVED, READY = "kladde", "til_godkendelse", "godkendt", "klar"
PUBLISHING, PUBLISHED, DROPPED = "udgives", "udgivet", "lagt_vaek"
WITHDRAWN = "trukket_tilbage"

VARIANT = StateGraph(
    name="posts.variant",
    initial=DRAFT,
    moves=(
        # The author asks, a reader answers.
        Move("submit", DRAFT, IN_REVIEW),
        Move("approve", IN_REVIEW, APPROVED),
        Move("return", IN_REVIEW, DRAFT, needs_reason=True),
        # Nobody needs to be asked.
        Move("make_ready", DRAFT, READY),
        # An edit, or a change of mind.
        Move("edit", IN_REVIEW, DRAFT),
        Move("edit", APPROVED, DRAFT),
        Move("edit", READY, DRAFT),
        # On the way out; publishing tells how it went.
        Move("publish", APPROVED, PUBLISHING, system=True),
        Move("publish", READY, PUBLISHING, system=True),
        Move("arrive", PUBLISHING, PUBLISHED, system=True),
        Move("come_back", PUBLISHING, DRAFT, system=True, needs_reason=True),
        Move("withdraw", PUBLISHED, WITHDRAWN, system=True),
        # A draft that is not to be used.
        Move("drop", DRAFT, DROPPED),
        Move("take_up", DROPPED, DRAFT),
    ),
    titles={
        DRAFT: "Kladde",
        IN_REVIEW: "Til godkendelse",
        APPROVED: "Godkendt",
        READY: "Klar",
        PUBLISHING: "Udgives",
        PUBLISHED: "Udgivet",
        WITHDRAWN: "Trukket tilbage",
        DROPPED: "Lagt væk",
    },
)

UNSENT = frozenset((DRAFT, DROPPED))
"""With its author: not sent on, come back, or put away."""

SHARED = frozenset((PUBLISHED, WITHDRAWN))
"""What readers have met; what is taken down again says so."""

EDITABLE = frozenset((DRAFT, IN_REVIEW, APPROVED, READY))
"""Where the words may still be changed; beyond these they are on their way to readers."""
