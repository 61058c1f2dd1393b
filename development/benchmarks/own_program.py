"""Opslag behind the same questions as the peers: the whole rule set, or its search for personal data alone."""

from __future__ import annotations

import sys
from collections.abc import Callable

from development.benchmarks.peer_program import Peer, nothing, serve


def whole() -> Peer:
    """Every check of basis and aarhus-bu, spelling and all, each finding citing its clause."""
    from opslag.core.channels import channel_facts
    from opslag.core.checks import all_checks
    from opslag.core.domain.draft import Draft
    from opslag.core.domain.judging import judge
    from opslag.core.domain.packs import builtin_policy
    from opslag.core.warming import warm

    checks, facts = all_checks(), channel_facts()["facebook"]
    policy = builtin_policy("aarhus-bu", checks)
    return Peer(lambda text: judge(Draft(text, "facebook"), policy, checks, facts), nothing, warm)


def personal() -> Peer:
    """Personal data by rules and model."""
    return _personal(model=True)


def personal_rules() -> Peer:
    """Personal data by rules alone, as the checks ask for it."""
    return _personal(model=False)


def _personal(*, model: bool) -> Peer:
    from opslag.core.language.patterns import compile_all
    from opslag.core.language.personal_data import spans

    return Peer(
        lambda text: spans(text, model=model),
        lambda text, found: ((f.start, f.end, f.type) for f in found),
        compile_all,
    )


MAKERS: dict[str, Callable[[], Peer]] = {
    "opslag": whole,
    "opslag-personal": personal,
    "opslag-personal-rules": personal_rules,
}

if __name__ == "__main__":
    serve(MAKERS[sys.argv[1]])
