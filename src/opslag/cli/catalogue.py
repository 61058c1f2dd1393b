"""`opslag checks`, `explain` and `packs`: what there is, told from the registries."""

import sys
from collections.abc import Iterable

from click import echo, style

from opslag.cli.text_report import KIND, said_once
from opslag.cli.unknown import no_such_check, no_such_pack
from opslag.core.checks import all_checks
from opslag.core.domain.check import Check, Example
from opslag.core.domain.example import told
from opslag.core.domain.packs import builtin_ids, load_pack
from opslag.core.domain.policy import Clause

METHOD = {
    "structure": "af opslagets opbygning",
    "pattern": "af et mønster",
    "lexicon": "af en ordliste",
    "model": "af en trænet model",
}


def list_checks() -> int:
    """One line a check: id and title."""
    width = max(map(len, all_checks()))
    for check in all_checks().values():
        echo(f"{style(check.id.ljust(width), bold=True)}  {check.title}")
    return 0


def explain(check_id: str) -> int:
    """Everything a check says of itself; suggests the nearest id when there is none of that name."""
    check = all_checks().get(check_id)
    if check is None:
        print(no_such_check(check_id), file=sys.stderr)
        return 2
    for line in _explained(check):
        echo(line)
    return 0


def _explained(check: Check) -> Iterable[str]:
    yield f"{style(check.id, bold=True)}  {check.title}"
    yield ""
    advice, why = said_once(check.advice, check.why)
    yield f"  gør      {advice}"
    if why:
        yield f"  hvorfor  {why}"
    yield f"  fundet   {METHOD.get(check.method, check.method)}"
    yield f"  følger   {', '.join(_enforced_by(check.id)) or 'ingen indbygget bestemmelse'}"
    yield from _examples("\nDet her giver et fund:", check.fails)
    yield from _examples("\nDet her gør ikke:", check.passes)


def _examples(title: str, examples: tuple[Example, ...]) -> Iterable[str]:
    yield title
    yield from (f"  – {told(example)}" for example in examples)


def _enforced_by(check_id: str) -> Iterable[str]:
    for pack_id in builtin_ids():
        for clause in load_pack(pack_id, all_checks()).clauses:
            if any(e.check == check_id for e in clause.enforcements):
                yield f"{pack_id} {clause.number} ({clause.title})"


def list_packs() -> int:
    """One line a pack: id, title, edition, how many clauses and of them how many are executed."""
    for pack_id in builtin_ids():
        pack = load_pack(pack_id, all_checks())
        executed = sum(1 for c in pack.clauses if c.enforcements)
        echo(
            f"{style(pack.id.ljust(12), bold=True)} {pack.title} · udgave {pack.edition} · {pack.mode} · "
            f"{len(pack.clauses)} bestemmelser, {executed} med tjek"
        )
    return 0


def show_pack(pack_id: str) -> int:
    """The clauses of one pack, in order; suggests the nearest id when there is none of that name."""
    if pack_id not in builtin_ids():
        print(no_such_pack(pack_id), file=sys.stderr)
        return 2
    pack = load_pack(pack_id, all_checks())
    echo(f"{style(pack.title, bold=True)} · udgave {pack.edition} · {pack.checksum[:12]}\n")
    for clause in sorted(pack.clauses, key=lambda c: c.number):
        for line in _clause_lines(clause):
            echo(line)
    return 0


def _clause_lines(clause: Clause) -> Iterable[str]:
    yield f"{clause.number:>3}  {style(clause.title, bold=True)}  ({KIND[clause.kind]})"
    yield f"     {clause.text}"
    for enforcement in clause.enforcements:
        yield f"     {enforcement.severity.word}: {enforcement.check}"
