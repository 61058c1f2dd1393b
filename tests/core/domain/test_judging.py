"""The one engine: clauses decide, checks only see."""

from dataclasses import dataclass, replace

import pytest

from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft, Meta
from opslag.core.domain.judging import judge
from opslag.core.domain.policy import (
    BindingClause,
    Clause,
    ClauseKind,
    EffectivePolicy,
    Enforcement,
    Layer,
    Mode,
    Selectors,
    Source,
)
from opslag.core.domain.severity import Severity

CALLS: list[str] = []


@dataclass(frozen=True)
class Settings:
    word: str = "hest"


def find(draft: Draft, settings: Settings, facts: object) -> list[Hit]:
    CALLS.append(settings.word)
    at = draft.text.find(settings.word)
    return [Hit(at, at + len(settings.word), params={"word": settings.word})] if at >= 0 else []


CHECK = Check("t", "Der står {word}", "Skriv noget andet end {word}.", "Fordi.", find, Settings, (), (), id="word")
CHECKS = {"word": CHECK}


def clause(number: int, severity: Severity, *, floor: bool = False, **rest: object) -> Clause:
    enforcement = Enforcement("word", severity, settings=Settings(), selectors=Selectors(**rest))
    source = Source("Kilde")
    return Clause(
        f"p.{number}",
        number,
        "Titel",
        "Tekst",
        "Fordi",
        ClauseKind.HOUSE,
        source,
        refs=(f"A{number}",),
        floor=floor,
        enforcements=(enforcement,),
    )


def policy(*clauses: Clause, mode: Mode = Mode.TRUST) -> EffectivePolicy:
    layer = Layer("p", "Pakke", "3", mode)
    return EffectivePolicy(tuple(BindingClause(c, layer) for c in clauses))


DRAFT = Draft("En hest kom forbi", "facebook")


def test_nothing_found_is_silence() -> None:
    assert judge(replace(DRAFT, text="En hund"), policy(clause(1, Severity.BLOCK)), CHECKS).findings == ()


def test_a_finding_cites_clause_and_version_and_says_what_to_do() -> None:
    (finding,) = judge(DRAFT, policy(clause(1, Severity.ADVISE)), CHECKS).findings
    assert finding.clause.number == 1
    assert finding.layer.version == "3"
    assert finding.heading.text() == "Der står hest"
    assert finding.advice.text() == "Skriv noget andet end hest."
    assert finding.spans == ((3, 7),)


def test_the_severity_is_the_clauses_and_advice_is_capped() -> None:
    advisory = policy(clause(1, Severity.BLOCK), mode=Mode.ADVISORY)
    assert judge(DRAFT, advisory, CHECKS).findings[0].severity is Severity.ADVISE


def test_the_floor_is_never_capped() -> None:
    advisory = policy(clause(1, Severity.BLOCK, floor=True), mode=Mode.ADVISORY)
    assert judge(DRAFT, advisory, CHECKS).findings[0].severity is Severity.BLOCK


def test_the_same_words_are_told_once_by_the_strictest_clause() -> None:
    both = policy(clause(1, Severity.ADVISE), clause(2, Severity.APPROVAL))
    (finding,) = judge(DRAFT, both, CHECKS).findings
    assert finding.clause.number == 2
    assert finding.refs == ("A2", "A1")


def test_a_check_runs_once_for_each_settings() -> None:
    CALLS.clear()
    judge(DRAFT, policy(clause(1, Severity.ADVISE), clause(2, Severity.BLOCK)), CHECKS)
    assert CALLS == ["hest"]


@pytest.mark.parametrize(
    ("selector", "meta", "found"),
    [
        ({"channels": ("facebook",)}, {}, True),
        ({"channels": ("linkedin",)}, {}, False),
        ({"except_channels": ("facebook",)}, {}, False),
        ({"profile_levels": ("main",)}, {}, False),
        ({"profile_levels": ("main",)}, {"profile_level": "main"}, True),
        ({"except_profile_levels": ("main",)}, {}, True),
        ({"occasions": ("begivenhed",)}, {"occasion": "begivenhed/lucia"}, True),
        ({"crisis": True}, {}, False),
        ({"crisis": True}, {"crisis": True}, True),
        ({"kinds": ("reply",)}, {}, False),
        ({"languages": ("en",)}, {}, False),
    ],
)
def test_a_value_that_is_not_known_never_matches(selector: dict, meta: dict, found: bool) -> None:
    draft = replace(DRAFT, meta=Meta(**meta))
    assert bool(judge(draft, policy(clause(1, Severity.ADVISE, **selector)), CHECKS).findings) is found


def test_danish_checks_leave_english_alone() -> None:
    danish = {"word": replace(CHECK, languages=("da",))}
    english = replace(DRAFT, meta=Meta(language="en"))
    assert not judge(english, policy(clause(1, Severity.ADVISE)), danish).findings


def test_findings_stand_strictest_first_then_in_the_order_of_the_text() -> None:
    other = replace(
        clause(2, Severity.BLOCK), enforcements=(Enforcement("word", Severity.BLOCK, settings=Settings("forbi")),)
    )
    third = replace(
        clause(3, Severity.ADVISE), enforcements=(Enforcement("word", Severity.ADVISE, settings=Settings("En")),)
    )
    findings = judge(DRAFT, policy(clause(1, Severity.ADVISE), other, third), CHECKS).findings
    assert [f.clause.number for f in findings] == [2, 3, 1]


def test_examples_are_plain_data() -> None:
    assert Example("x").channel == "facebook"


def test_a_repair_that_a_milder_clause_offers_is_not_lost() -> None:
    def mending(draft: Draft, settings: Settings, facts: object) -> list[Hit]:
        fix = Fix("Ret det", (Edit("text", 3, 7, "ko"),)) if settings.word == "mild" else None
        return [Hit(3, 7, fix=fix)]

    strict = replace(
        clause(1, Severity.BLOCK), enforcements=(Enforcement("word", Severity.BLOCK, settings=Settings()),)
    )
    mild = replace(
        clause(2, Severity.INFO), enforcements=(Enforcement("word", Severity.INFO, settings=Settings("mild")),)
    )
    (finding,) = judge(DRAFT, policy(strict, mild), {"word": replace(CHECK, find=mending)}).findings
    assert finding.severity is Severity.BLOCK
    assert finding.fixes


def answered(text: str = "En ko.", **answers: str) -> Draft:
    return Draft(text, "facebook", meta=Meta(**answers))


@pytest.mark.parametrize(("field", "place"), [("gate_why", "hvorfor"), ("gate_whom", "for hvem")])
def test_the_floor_reads_the_answers_given_before_writing_and_says_where(field, place):
    (finding,) = judge(
        answered(**{field: "Se en hest"}), policy(clause(1, Severity.BLOCK, floor=True)), CHECKS
    ).findings
    assert (finding.field, finding.spans) == (field, ((6, 10),))
    assert finding.heading.text() == f"Der står hest i svaret på {place}"
    assert finding.confidential
    assert not finding.author_may_except


@pytest.mark.parametrize(
    "said",
    [
        clause(1, Severity.BLOCK),
        clause(1, Severity.ADVISE, floor=True),
        clause(1, Severity.INFO, floor=True),
        clause(1, Severity.BLOCK, floor=True, kinds=("comment_inbound",)),
    ],
    ids=["no floor", "advice of the floor", "a tip of the floor", "about what others write"],
)
def test_nothing_else_speaks_of_the_answers(said):
    assert not judge(answered(gate_why="Se en hest", gate_whom="hest"), policy(said), CHECKS).findings


def test_an_answer_changes_nothing_in_how_the_text_is_read():
    floor = policy(clause(1, Severity.BLOCK, floor=True))
    alone = judge(answered("En hest."), floor, CHECKS).findings
    beside = judge(answered("En hest.", gate_why="Se en hest"), floor, CHECKS).findings
    assert [f for f in beside if f.field == "text"] == list(alone)
    assert len(beside) == len(alone) + 1


def test_no_press_mends_an_answer_here():
    """Its words stand on another page, and the finding leads there."""

    def find_and_fix(draft: Draft, settings: Settings, facts: object) -> list[Hit]:
        return [Hit(0, 4, fix=Fix("Fjern", (Edit("text", 0, 4, ""),)), suggestion="ko")] if "hest" in draft.text else []

    floor = policy(clause(1, Severity.BLOCK, floor=True))
    (finding,) = judge(answered(gate_why="hest"), floor, {"word": replace(CHECK, find=find_and_fix)}).findings
    assert not finding.fixes
    assert not finding.suggestion
