"""Writes: a pack is adopted as a frozen version; findings are recorded."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from opslag.core.checks import all_checks
from opslag.core.domain.actor import Actor, Role
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.layering import Refusal, refusals
from opslag.core.domain.packs import builtin_data, checksum, pack_from
from opslag.core.domain.policy import PolicyPack
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.actions import move, register_graph
from opslag.ground.archive.kinds import Erasure
from opslag.organisation.models import Unit
from opslag.policy.models import PolicyVersion, RecordedFinding
from opslag.policy.queries import layered, layers_for
from opslag.policy.states import IN_FORCE, VERSION

register_graph(
    VERSION,
    Erasure(fields=("by_name",), rule="navnet på den, der vedtog, slettes efter fristen"),
    {"adopt": "Politik vedtaget", "replace": "Udgave afløst"},
)


class LooseningRefused(Exception):
    """A lower unit tried to loosen what is locked; `refusals` says which clauses and why."""

    def __init__(self, found: Sequence[Refusal]) -> None:
        super().__init__(" ".join(r.reason for r in found))
        self.refusals = tuple(found)


def adopt_pack(
    unit: Unit,
    pack_id: str,
    *,
    by: Actor,
    parameters: Mapping[str, Any] | None = None,
    sets_aside: Sequence[str] = (),
    at: datetime | None = None,
    decided_on: date | None = None,
) -> PolicyVersion:
    """Adopt a built-in pack for a unit as a new frozen version in force from `at` (now)."""
    data = builtin_data(pack_id)
    data["parameters"] = {**data.get("parameters", {}), **(parameters or {})}
    return adopt(unit, data, by=by, sets_aside=sets_aside, at=at, decided_on=decided_on)


@transaction.atomic
def adopt(
    unit: Unit,
    data: Mapping[str, Any],
    *,
    by: Actor,
    sets_aside: Sequence[str] = (),
    at: datetime | None = None,
    decided_on: date | None = None,
) -> PolicyVersion:
    """Adopt policy data for a unit: validated, frozen, numbered; the version before it is replaced.

    `decided_on` is the day on which it was decided elsewhere, for the archive.

    Raises `NotAllowed`, `PackError`, or `LooseningRefused` when it loosens what an upper layer has locked.
    """
    if not (by.is_system or by.has(Role.DIRECTORS)):
        raise NotAllowed("at vedtage en politik", "Det kan direktionen.")
    content = json.loads(json.dumps(data, default=str))
    pack = pack_from(content, all_checks(), file=str(data.get("id", "politik")))
    moment = at or timezone.now()
    version = _new_version(unit, pack, content, sets_aside)
    _refuse_loosening(unit, version, moment)
    _replace_earlier(version, by=by, at=moment)
    version.in_force_from = moment
    version.save(update_fields=["in_force_from"])
    told = {"decided_on": decided_on.isoformat()} if decided_on else {}
    move(version, "adopt", by=by, payload={"by_name": by.name, "checksum": version.checksum, **told})
    return version


def _new_version(unit: Unit, pack: PolicyPack, content: Mapping[str, Any], sets_aside: Sequence[str]) -> PolicyVersion:
    earlier = PolicyVersion.objects.filter(unit=unit, pack_id=pack.id).aggregate(top=models.Max("number"))
    return PolicyVersion.objects.create(
        unit=unit,
        pack_id=pack.id,
        number=(earlier["top"] or 0) + 1,
        title=pack.title,
        mode=pack.mode.value,
        content=content,
        checksum=checksum(content),
        sets_aside=list(sets_aside),
    )


def _refuse_loosening(unit: Unit, version: PolicyVersion, at: datetime) -> None:
    own = layered(version, unit.name)
    upper = [x for x in layers_for(unit, at) if x.pack.id != own.pack.id]
    found = refusals(upper, own)
    if found:
        raise LooseningRefused(found)


def _replace_earlier(version: PolicyVersion, *, by: Actor, at: datetime) -> None:
    earlier = PolicyVersion.objects.filter(unit=version.unit, pack_id=version.pack_id, state=IN_FORCE)
    for old in earlier.exclude(pk=version.pk):
        old.in_force_to = at
        old.save(update_fields=["in_force_to"])
        move(old, "replace", by=by, payload={"by_name": by.name})


def record_findings(subject: models.Model, judgement: Judgement, *, content_hash: str) -> list[RecordedFinding]:
    """Keep what the author was told of exactly this content; once for each content, however often asked."""
    label, key = subject._meta.label_lower, str(subject.pk)
    known = RecordedFinding.objects.filter(subject_type=label, subject_id=key, content_hash=content_hash)
    if known.exists():
        return list(known)
    rows = [_row(f, label, key, content_hash) for f in judgement.findings]
    for row in rows:
        row.save()
    return rows


def _row(finding: Finding, label: str, key: str, content_hash: str) -> RecordedFinding:
    return RecordedFinding(
        subject_type=label,
        subject_id=key,
        content_hash=content_hash,
        check_id=finding.check,
        clause_id=finding.clause.id,
        version=finding.layer.version,
        layer=finding.layer.id,
        severity=finding.severity.value,
        field=finding.field,
        spans=[list(span) for span in finding.spans],
    )
