"""Pages of checks, channels and packs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.check import Check
from opslag.core.domain.example import told
from opslag.core.domain.packs import builtin_ids, load_pack
from opslag.core.domain.policy import Clause, PolicyPack

LONGEST = 200
METHODS = {"structure": "opbygning", "pattern": "mønster", "lexicon": "ordliste", "model": "trænet model"}


def checks() -> str:
    """Every check with its settings and examples."""
    parts = [
        "# Checks (tjek)\n\nA check sees a draft and reports hits. How severe a hit is, the clause decides. "
        f"There are {len(all_checks())}.\n"
    ]
    parts += ["\n".join(_check(c)) for c in all_checks().values()]
    return "\n\n".join(parts)


def _check(check: Check) -> Iterator[str]:
    yield f"## `{check.id}`\n\n{check.title}. *{check.heading}.* {check.advice}\n"
    yield f"**Hvorfor:** {check.why}  "
    yield f"**Fundet af:** {METHODS.get(check.method, check.method)}  "
    yield f"**Sprog:** {', '.join(check.languages) or 'alle'}  "
    yield f"**Håndhæves af:** {', '.join(_users(check.id)) or 'ingen indbygget bestemmelse'}"
    defaults = dataclasses.fields(check.settings)
    if defaults:
        yield f"\n{_settings(check)}"
    yield "\nGiver et fund:\n"
    yield from (f"- {told(e, LONGEST)}" for e in check.fails)
    yield "\nGiver ikke et fund:\n"
    yield from (f"- {told(e, LONGEST)}" for e in check.passes)


def _settings(check: Check) -> str:
    told = " ".join((check.settings.__doc__ or "").split())
    shown = ", ".join(f"`{f.name}` = `{_short(f.default)}`" for f in dataclasses.fields(check.settings))
    return f"**Indstillinger:** {shown}. {told}"


def _short(value: object) -> str:
    text = repr(value).replace("|", "\\|")
    return text if len(text) <= 80 else f"{text[:77]}…"


def _users(check_id: str) -> Iterator[str]:
    for pack_id in builtin_ids():
        for clause in load_pack(pack_id, all_checks()).clauses:
            for enforcement in clause.enforcements:
                if enforcement.check == check_id:
                    yield f"{pack_id} {clause.number} ({enforcement.severity.value})"


def channels() -> str:
    """Limits and abilities of every channel."""
    rows = ["| id | kanal | længste tekst | billeder | udgives af | evner | formål |", "|---|---|---|---|---|---|---|"]
    for facts in channel_facts().values():
        abilities = ", ".join(sorted(facts.abilities)) or "ingen"
        rows.append(
            f"| `{facts.id}` | {facts.title} | {facts.max_length or 'ingen grænse'} | {facts.max_images} "
            f"| {facts.delivered_by or 'sig selv'} | {abilities} | {facts.purpose} |"
        )
    return "# Channels (kanaler)\n\n" + "\n".join(rows)


def packs() -> dict[str, str]:
    """A page for each built-in pack."""
    return {f"packs/{pack_id}.md": _pack(load_pack(pack_id, all_checks())) for pack_id in builtin_ids()}


def _pack(pack: PolicyPack) -> str:
    executed = sum(1 for c in pack.clauses if c.enforcements)
    head = (
        f"# {pack.title}\n\nPakke `{pack.id}`, udgave {pack.edition}, tilstand `{pack.mode}`, "
        f"{len(pack.clauses)} bestemmelser, {executed} med tjek. Kontrolsum `{pack.checksum[:16]}`.\n\n{pack.intro}\n"
    )
    clauses = sorted(pack.clauses, key=lambda c: c.number)
    return head + "\n" + "\n\n".join("\n".join(_clause(c)) for c in clauses)


def _clause(clause: Clause) -> Iterator[str]:
    floor = " · gælder altid" if clause.floor else ""
    yield f"## {clause.number}. {clause.title}\n\n{clause.text}\n"
    yield f"*Hvorfor:* {clause.why}  "
    yield f"*Slags:* {clause.kind}{floor} · {clause.modality} · {clause.presence}  "
    yield f"*Rækker:* {', '.join(clause.refs)}  "
    source = clause.source
    dates = f", senest kontrolleret {source.last_checked}, gennemgås {source.review_by}" if source.last_checked else ""
    yield f"*Kilde:* {', '.join(p for p in (source.title, source.place, source.date) if p)}{dates}  "
    if clause.good:
        yield f"*Sådan:* {clause.good}  "
    if clause.bad:
        yield f"*Ikke sådan:* {clause.bad}  "
    for e in clause.enforcements:
        yield f"*Tjek:* `{e.check}` · {e.severity.value} · undtagelse `{e.exception}`  "
