"""`opslag check`: judge what was read and write it out."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from opslag.cli.inputs import STDIN, Item, Request, items
from opslag.cli.language import gettext as _
from opslag.cli.unknown import no_such_channel, no_such_pack
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.check import Check
from opslag.core.domain.finding import Judgement
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_ids, builtin_policy
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.domain.severity import Severity

SILENCE = Judgement()


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in one item, or why it could not be judged."""

    item: Item
    judgement: Judgement = SILENCE
    error: str = ""


@cache
def policy_for(pack: str) -> EffectivePolicy:
    """The policy of a built-in pack with all that it includes."""
    return builtin_policy(pack, all_checks())


def judged(item: Item, checks: Mapping[str, Check] | None = None) -> Result:
    """One item judged by its pack (by some of the checks); an unknown pack or channel is an error of its own."""
    if item.draft is None:
        return Result(item, error=item.error)
    facts = channel_facts().get(item.draft.channel)
    if facts is None:
        return Result(item, error=no_such_channel(item.draft.channel))
    if item.pack not in _packs():
        return Result(item, error=no_such_pack(item.pack))
    return Result(item, judge(item.draft, policy_for(item.pack), all_checks() if checks is None else checks, facts))


@cache
def _packs() -> frozenset[str]:
    return frozenset(builtin_ids())


def in_two_steps(item: Item) -> Iterator[Result]:
    """What needs no dictionary is told at once; the checks that load one come after, and only when they find."""
    now = {name: check for name, check in all_checks().items() if not check.starts_late}
    yield judged(item, now)
    later = judged(item, {name: check for name, check in all_checks().items() if check.starts_late})
    if later.judgement.findings:
        yield later


def run(request: Request, output: str, *, fix: bool, fail_on: str) -> int:
    """Judge everything, write it in the form asked for, and give the exit status."""
    from opslag.cli import reports

    if fix:
        return _fix(request, output, fail_on)
    if request.jsonl and output == "json":
        from opslag.cli import many

        return many.run(request, fail_on)
    worst, failed = 0, False
    report = reports.report_for(output, jsonl=request.jsonl)
    for result in map(judged, items(request)) if output != "text" else _at_once(items(request)):
        failed = failed or bool(result.error)
        worst = max(worst, fails(result.judgement, fail_on))
        report.add(result)
    report.close()
    return 2 if failed else worst


def _at_once(found: Iterator[Item]) -> Iterator[Result]:
    return (result for item in found for result in in_two_steps(item))


def fails(judgement: Judgement, fail_on: str) -> int:
    """1 when something is found that is to fail the run, else 0."""
    if fail_on == "never":
        return 0
    limit = Severity(fail_on).rank
    return int(any(f.severity.rank <= limit for f in judgement.findings))


def _fix(request: Request, output: str, fail_on: str) -> int:
    """Apply every certain repair, write the text back, and report what is left."""
    from opslag.cli import fixing, reports

    trouble = _not_fixable(request, output)
    if trouble:
        print(trouble, _("Intet er ændret."), file=sys.stderr)
        return 2
    report = reports.report_for("text", jsonl=False, out=sys.stderr)
    worst, failed = 0, False
    for item in items(request):
        result, text, count = fixing.repaired(item, judged)
        if item.draft is not None:
            fixing.write_back(item, text, to_stdout=item.name == "stdin" or STDIN in request.paths, count=count)
        failed = failed or bool(result.error)
        worst = max(worst, fails(result.judgement, fail_on))
        report.add(result)
    report.close()
    return 2 if failed else worst


def _not_fixable(request: Request, output: str) -> str:
    if request.jsonl:
        return _("--fix kan kun bruges på tekstfiler, ikke sammen med --jsonl.")
    if output != "text":
        told = _("--fix skriver den rettede tekst og kan ikke bruges sammen med --format {output}.")
        return told.format(output=output)
    return ""
