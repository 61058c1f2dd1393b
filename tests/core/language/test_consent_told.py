"""A yes that the author tells of may still a hint, and lifts no stop."""

from pathlib import Path

import pytest

from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft, meta_from
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.language.consent_told import all_said_yes

POLICY = builtin_policy("basis", all_checks())
TOLD = Path(__file__).with_name("told.txt").read_text(encoding="utf-8").splitlines()


def draft(text: str, said: object = None) -> Draft:
    return Draft(text=text, channel="facebook", meta=meta_from({} if said is None else {"person_ok": said}))


def test_everybody_named_must_have_said_yes() -> None:
    text = "Malthe og Gitte ses i hallen."
    assert all_said_yes(draft(text, ["Malthe", "Gitte"]), text)
    assert not all_said_yes(draft(text, ["Malthe"]), text)
    assert not all_said_yes(draft(text), text)


@pytest.mark.parametrize("text", [*TOLD, "Sagsbehandler Torben H. er dum som en dør."])
def test_no_yes_of_the_authors_lifts_a_stop(text: str) -> None:
    without, with_yes = (judge(draft(text, said), POLICY, all_checks()).stops for said in (None, True))
    assert [(stop.check, stop.spans) for stop in with_yes] == [(stop.check, stop.spans) for stop in without]
