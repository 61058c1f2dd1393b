"""The API under a fuzzer (schemathesis): whatever is sent, every answer is one that the description declares.

Two municipalities are there; the key is Anna's, and the ids are ours, theirs and nobody's.
"""

from __future__ import annotations

import json
from collections import Counter

import pytest
import schemathesis
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from opslag.ground.tenancy.scope import scope
from opslag.organisation.api import bearer
from opslag.web.api import described, operations
from tests.cast import Cast
from tests.web.programs import Program, key_of

EXAMPLES = 40
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
NAMES = sorted(operation.operation_id for _place, operation in operations())
MARK = "FJORDKLITS-EGNE-ORD"


@pytest.fixture
def both(us: Cast, monkeypatch: pytest.MonkeyPatch) -> Cast:
    """A draft, a delivery and an archive in each municipality; Dan's hold words that nobody else may meet."""
    from opslag.organisation.models import Profile

    monkeypatch.setattr(bearer, "A_MINUTE", 10**9)
    with scope(us.neighbour):
        place = us.dan.unit
        us.profiles["theirs"] = Profile.objects.create(
            unit=place, channel="website", level="main", name=MARK, sender=MARK, owner=us.dan
        )
    for person, profile in ((us.anna, "website"), (us.dan, "theirs")):
        program = Program(person)
        words = {"occasion": "hverdag", "why": MARK, "whom": MARK, "text": f"{MARK} nyt.example/1"}
        if person is us.anna:
            words = {**words, "why": "a", "whom": "b", "text": "Vores egne ord. Læs på engskolen.example/1"}
        for publish in (False, True):
            draft = program.post("/drafts", {**words, "profile": us.profiles[profile].pk}).json()
            if publish:
                program.post(f"/drafts/{draft['id']}/publish")
    return us


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", NAMES)
def test_every_answer_is_one_that_the_description_declares(both: Cast, name: str) -> None:
    schema = schemathesis.openapi.from_dict(described())
    schema.app = get_wsgi_application()
    operation = next(
        found.ok() for found in schema.get_all_operations() if found.ok().definition.raw["operationId"] == name
    )
    headers = {"Authorization": f"Bearer {key_of(both.anna)}", "Accept-Encoding": "identity"}
    seen: Counter[int] = Counter()

    def fuzzed(case: schemathesis.Case) -> None:
        _near(case.path_parameters, "pk", "number")
        _near(case.query, "unit")
        _near(case.body, "profile", "unit", "picture")
        response = case.call(headers=headers)
        seen[response.status_code] += 1
        case.validate_response(response, checks=CHECKS, headers=headers)
        assert MARK not in response.text

    _run(operation, fuzzed)
    assert sum(seen.values()) >= EXAMPLES // 2, seen


def _near(words: object, *names: str) -> None:
    """Ids near those that exist: ours, theirs and nobody's."""
    for name in names if isinstance(words, dict) else ():
        if type(words.get(name)) is int and words[name] > 0:
            words[name] = words[name] % 5 + 1


def _run(operation: schemathesis.APIOperation, test) -> None:
    strategy = operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE)
    strategy |= operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)
    from hypothesis import given

    bounded = settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    bounded(given(case=strategy)(lambda case: test(case)))()


def test_the_fuzzers_own_eyes_are_open(both: Cast) -> None:
    """The mark is there to be found by whoever may see it."""
    assert MARK in json.dumps(Program(both.dan).get("/drafts").json(), ensure_ascii=False)
