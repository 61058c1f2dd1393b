"""An example is told with all that makes it one."""

from dataclasses import fields

from opslag.core.checks import all_checks
from opslag.core.domain.check import Example
from opslag.core.domain.draft import Meta
from opslag.core.domain.example import LABELS, told


def test_what_lies_beside_the_words_is_named() -> None:
    picture = Example("Se blanketten.", alt_text="Nr. 010190-0000", meta={"file_names": ["a.jpg", "b.jpg"]})
    assert told(picture) == "»Se blanketten.« (i billedteksten: Nr. 010190-0000; i filnavnet: a.jpg, b.jpg)"
    answer = Example("Tak.", kind="reply", channel="x", author_role="leder", has_image=False, meta={"crisis": True})
    assert told(answer) == "»Tak.« (som svar; på x; skrevet af leder; uden billede; krise: ja)"
    assert told(Example("", settings={"tags": [], "status": {"a": 404}})) == (
        "Ingen tekst (indstillet tags: ingen; indstillet status: a 404)"
    )


def test_words_alone_stand_alone_and_long_ones_are_cut() -> None:
    assert told(Example("Kom\n\nog se.")) == "»Kom og se.«"
    assert told(Example("a" * 300), longest=20) == "»" + "a" * 19 + "…«"


def test_every_thing_known_of_a_draft_has_its_word() -> None:
    assert {one.name for one in fields(Meta)} == set(LABELS)


def test_no_example_of_a_finding_is_told_like_one_of_none() -> None:
    for check in all_checks().values():
        whole = {told(one, 9999) for one in check.fails} & {told(one, 9999) for one in check.passes}
        assert not whole, (check.id, whole)
