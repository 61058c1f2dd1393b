"""Laws for every present and future check, channel, graph and pack."""

import ast
import re
from pathlib import Path

import pytest

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL, ChannelFacts
from opslag.core.domain.check import Check, Example, settings_for
from opslag.core.domain.draft import ANSWERS, Draft, Meta, meta_from
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_ids, builtin_policy, load_pack
from opslag.core.domain.policy import ClauseKind, Presence
from opslag.core.domain.severity import Severity

SOURCE = Path(__file__).parents[1] / "src" / "opslag"
CHECKS = sorted(all_checks().items())
EXAMPLES = [(c, kind, e) for _, c in CHECKS for kind in ("fails", "passes") for e in getattr(c, kind)]
NEVER = re.compile(r"\bl?ovlig|\bulovlig|\bgodkendt af systemet|\bfejlfri\b|\bbrud på\b|\banonymt\b", re.IGNORECASE)
ADVISING = ("use-", "avoid-", "prefer-", "check-", "no-", "should-")


def draft_of(example: Example) -> Draft:
    return Draft(
        text=example.text,
        channel=example.channel,
        kind=example.kind,
        author_role=example.author_role,
        has_image=example.has_image,
        alt_text=example.alt_text,
        meta=meta_from(example.meta),
    )


def hits_of(check: Check, example: Example) -> list:
    draft = draft_of(example)
    if not check.applies_to(draft):
        return []
    facts = channel_facts().get(example.channel, UNKNOWN_CHANNEL)
    return list(check.find(draft, settings_for(check, example.settings), facts))


@pytest.mark.parametrize(("name", "check"), CHECKS)
def test_a_check_names_the_fault_and_explains_itself(name: str, check: Check) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
    assert not name.startswith(ADVISING), "name the fault, not the remedy"
    assert check.title, "every check has a title"
    assert check.heading, "every check has a heading"
    assert check.advice, "every check says what to do"
    assert check.why, "every check says why"
    assert len(check.heading.split()) <= 10, "a heading is short"
    assert check.method in {"structure", "pattern", "lexicon", "model"}
    assert check.fails, "an example that trips it"
    assert check.passes, "an example that does not"


@pytest.mark.parametrize(("name", "check"), CHECKS)
def test_a_check_never_speaks_as_a_judge(name: str, check: Check) -> None:
    for text in (check.heading, check.advice, check.why):
        assert not NEVER.search(text), text
        assert "!" not in text


@pytest.mark.parametrize(("check", "kind", "example"), EXAMPLES, ids=lambda v: v.id if isinstance(v, Check) else None)
def test_the_examples_of_a_check_are_true(check: Check, kind: str, example: Example) -> None:
    hits = hits_of(check, example)
    assert bool(hits) is (kind == "fails"), example.text
    fields = dict(draft_of(example).texts())
    for hit in hits:
        if hit.field in fields:
            assert 0 <= hit.start <= hit.end <= len(fields[hit.field])
    if example.marks:
        assert tuple(fields.get(h.field, "")[h.start : h.end] for h in hits) == example.marks


@pytest.mark.parametrize(("check", "kind", "example"), EXAMPLES, ids=lambda v: v.id if isinstance(v, Check) else None)
def test_a_text_fix_changes_only_the_words_it_shows(check: Check, kind: str, example: Example) -> None:
    fields = dict(draft_of(example).texts())
    for hit in hits_of(check, example):
        for edit in hit.fix.edits if hit.fix else ():
            assert 0 <= edit.start <= edit.end <= len(fields[edit.field])
            assert edit.replacement != fields[edit.field][edit.start : edit.end]


@pytest.mark.parametrize(("name", "check"), CHECKS)
def test_a_check_survives_any_text(name: str, check: Check) -> None:
    for text in (
        "",
        " ",
        "\n\n",
        "#",
        "@",
        "🎉" * 50,
        "a" * 5000,
        "İ ß ﬁ",
        "\u202e abc",
        "1" * 400,
        "." * 300,
        "Æ\u0300Ø",
    ):
        for kind in ("post", "reply", "comment", "comment_inbound"):
            draft = Draft(text=text, channel="facebook", kind=kind, has_image=True, alt_text=text[:50])
            for hit in check.find(draft, check.settings(), channel_facts()["facebook"]):
                assert hit.start <= hit.end


@pytest.mark.parametrize(("name", "check"), CHECKS)
def test_a_check_knows_no_policy_user_database_or_network(name: str, check: Check) -> None:
    tree = ast.parse((SOURCE / "core" / "checks" / f"{name.replace('-', '_')}.py").read_text(encoding="utf-8"))
    named = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    named |= {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    allowed = ("opslag.core.domain.", "opslag.core.language.")
    for module in named:
        assert not module.startswith("opslag.") or module.startswith(allowed), module
        assert module != "opslag.core.domain.policy", "a check knows no policy"
        assert module.split(".")[0] not in {"django", "socket", "urllib", "http", "httpx", "requests"}


@pytest.mark.parametrize("pack_id", builtin_ids())
def test_every_clause_of_a_pack_is_whole(pack_id: str) -> None:
    pack = load_pack(pack_id, all_checks())
    numbers = [c.number for c in pack.clauses]
    assert len(numbers) == len(set(numbers)), "numbers are unique"
    for clause in pack.clauses:
        assert clause.refs, clause.id
        assert clause.source.title, clause.id
        if clause.presence is Presence.PRESENT:
            assert clause.good, f"{clause.id} has no good example"
            assert clause.bad, f"{clause.id} has no bad example"
        if clause.kind is ClauseKind.LAW:
            assert clause.source.last_checked, f"{clause.id}: a law says when it was last checked"
            assert clause.source.review_by, f"{clause.id}: a law says when it is reviewed"
        assert not re.search(r"\bl?ovligt?\b|\bulovligt?\b", clause.text), clause.id


@pytest.mark.parametrize("pack_id", builtin_ids())
def test_the_floor_is_in_every_pack_and_is_never_capped(pack_id: str) -> None:
    policy = builtin_policy(pack_id, all_checks())
    floor = [b for b in policy.clauses if b.clause.floor]
    assert floor
    assert all(b.cap is Severity.BLOCK for b in floor)
    for binding in floor:
        for enforcement in binding.clause.enforcements:
            assert enforcement.exception in ("none", "fortrolighedsansvarlig"), "the author releases nothing here"


def floor_examples() -> list[tuple[str, Example]]:
    """What each check of the floor that may hold a draft back finds in the words of a post alone."""
    floor = (e for b in builtin_policy("basis", all_checks()).clauses if b.clause.floor for e in b.clause.enforcements)
    holds = [e for e in floor if e.severity in (Severity.BLOCK, Severity.APPROVAL) and "post" in e.selectors.kinds]
    examples = [(e.check, x) for e in holds for x in all_checks()[e.check].fails]
    return [(name, x) for name, x in examples if x.kind == "post" and not (x.meta or x.alt_text or x.settings)]


@pytest.mark.parametrize("place", ["gate_why", "gate_whom"])
@pytest.mark.parametrize(("check_id", "example"), floor_examples())
def test_what_the_floor_holds_back_in_a_text_it_holds_back_in_an_answer(
    check_id: str, example: Example, place: str
) -> None:
    """As it holds it back in a text for colleagues, who are the ones that read why and for whom."""
    policy, facts = builtin_policy("basis", all_checks()), ChannelFacts("intern", "Intern", internal=True)
    text = judge(Draft(example.text, example.channel), policy, all_checks(), facts).findings
    said = Draft("", example.channel, meta=Meta(**{place: example.text}))
    answer = judge(said, policy, all_checks()).findings
    held = [(f.severity, f.clause.id, f.spans) for f in text if f.check == check_id and f.field == "text"]
    assert [(f.severity, f.clause.id, f.spans) for f in answer if (f.check, f.field) == (check_id, place)] == held
    assert not any(f.author_may_except for f in answer if f.field == place)


@pytest.mark.parametrize("pack_id", builtin_ids())
def test_no_advice_speaks_of_the_answers_before_the_text(pack_id: str) -> None:
    policy = builtin_policy(pack_id, all_checks())
    for check in all_checks().values():
        for example in check.fails:
            said = Draft("", example.channel, meta=Meta(gate_why=example.text, gate_whom=example.text))
            found = [f for f in judge(said, policy, all_checks()).findings if f.field in ANSWERS]
            assert all(f.clause.floor and f.severity in (Severity.BLOCK, Severity.APPROVAL) for f in found)


def test_no_place_name_of_a_pack_stands_in_code() -> None:
    places = re.compile(r"\b(?:aarhus|norddjurs|midtjylland|grenaa|djursland|østjylland)\b", re.IGNORECASE)
    for path in SOURCE.rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = places.search(line.replace("aarhus-bu", "").replace('"norddjurs"', ""))
            assert not found, f"{path.name}:{number}: {line.strip()}"


def test_no_module_is_called_by_an_empty_name() -> None:
    empty = {"utils", "helpers", "common", "base", "misc", "services"}
    assert not [p for p in SOURCE.rglob("*.py") if p.stem in empty or p.parent.name in empty]
