"""The life of a delivery (udsendelse): drawn once; `archive.move` is the only way along an arrow.

What moves by itself (venter, utilgaengelig, sender, uvist, traekkes) is taken by a worker under a lease. What
waits for a person (holdt, usikker, haandholdt, nedtages, afvist) always has a reason.
"""

from opslag.core.domain.states import Move, StateGraph

WAITING, AGAIN, SENDING, UNKNOWN = "venter", "utilgaengelig", "sender", "uvist"
UNCERTAIN, BY_HAND, HELD, REFUSED = "usikker", "haandholdt", "holdt", "afvist"
SENT, WITHDRAWING, TAKE_DOWN, WITHDRAWN = "sendt", "traekkes", "nedtages", "trukket_tilbage"

DELIVERY = StateGraph(
    name="publishing.delivery",
    initial=WAITING,
    moves=(
        # The worker, before the call: the intent, the person's hands, or back to a person.
        Move("send", WAITING, SENDING, system=True),
        Move("send", AGAIN, SENDING, system=True),
        Move("hand_over", WAITING, BY_HAND, system=True),
        Move("hand_over", AGAIN, BY_HAND, system=True),
        Move("hold", WAITING, HELD, system=True, needs_reason=True),
        Move("hold", AGAIN, HELD, system=True, needs_reason=True),
        Move("hold", BY_HAND, HELD, system=True, needs_reason=True),
        # The worker, after the call: the four outcomes.
        Move("arrive", SENDING, SENT, system=True),
        Move("refuse", SENDING, REFUSED, system=True, needs_reason=True),
        Move("postpone", SENDING, AGAIN, system=True, needs_reason=True),
        Move("lose_sight", SENDING, UNKNOWN, system=True, needs_reason=True),
        # The worker, looking on the channel after an unclear outcome.
        Move("find", UNKNOWN, SENT, system=True),
        Move("find_absent", UNKNOWN, AGAIN, system=True),
        Move("ask", UNKNOWN, UNCERTAIN, system=True, needs_reason=True),
        # A person.
        Move("stop", WAITING, HELD),
        Move("stop", AGAIN, HELD),
        Move("stop", BY_HAND, HELD, needs_reason=True),
        Move("resume", HELD, WAITING),
        Move("resume", REFUSED, WAITING),
        Move("look_again", UNCERTAIN, UNKNOWN),
        Move("confirm", UNCERTAIN, SENT),
        Move("deny", UNCERTAIN, HELD, needs_reason=True),
        Move("prove", BY_HAND, SENT),
        # Taking it down again.
        Move("withdraw", SENT, WITHDRAWING, needs_reason=True),
        Move("hand_down", WITHDRAWING, TAKE_DOWN, system=True, needs_reason=True),
        Move("take_down", WITHDRAWING, WITHDRAWN, system=True),
        Move("take_down", TAKE_DOWN, WITHDRAWN),
    ),
    titles={
        WAITING: "Venter på at blive sendt",
        SENDING: "Sendes nu",
        AGAIN: "Prøves igen",
        UNKNOWN: "Slås op på kanalen",
        UNCERTAIN: "Uvist, om det er ude",
        BY_HAND: "Venter på dine hænder",
        HELD: "Holdt tilbage",
        REFUSED: "Afvist af kanalen",
        SENT: "Udgivet",
        WITHDRAWING: "Trækkes tilbage",
        TAKE_DOWN: "Skal tages ned i hånden",
        WITHDRAWN: "Trukket tilbage",
    },
)

VERBS = {
    "send": "Afsendelse begyndt",
    "hand_over": "Lagt klar til at blive udgivet i hånden",
    "hold": "Holdt tilbage og givet til en person",
    "arrive": "Udgivet",
    "refuse": "Afvist af kanalen",
    "postpone": "Kanalen tog ikke imod; prøves igen",
    "lose_sight": "Uvist, om kanalen tog imod",
    "find": "Fundet på kanalen",
    "find_absent": "Ikke på kanalen; prøves igen",
    "ask": "Kan ikke afgøres af en maskine",
    "stop": "Stoppet af en person",
    "resume": "Sat i gang igen",
    "look_again": "Slås op igen",
    "confirm": "En person har set det på kanalen",
    "deny": "En person har set, at det ikke er på kanalen",
    "prove": "Udgivet i hånden, med bevis",
    "withdraw": "Bedt trukket tilbage",
    "hand_down": "Skal tages ned i hånden",
    "take_down": "Trukket tilbage",
}
"""What the archive calls each verb (Danish)."""

MOVING = (WAITING, AGAIN, SENDING, UNKNOWN, WITHDRAWING)
"""States that a worker takes on by itself, when due."""

FOR_A_PERSON = (HELD, REFUSED, UNCERTAIN, BY_HAND, TAKE_DOWN)
"""States that wait for a person; each has a reason."""

MAY_BEGIN_AGAIN = (HELD, REFUSED)
"""States in which nothing of this delivery is out: what the gate lets through may take its place."""

ASKED_FOR = (WAITING, AGAIN, SENDING, UNKNOWN, UNCERTAIN, BY_HAND, SENT)
"""States in which what was asked for is being seen to: whoever asks again for the same is shown where it stands."""
