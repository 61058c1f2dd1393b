"""Writing the archive (skrive i arkivet): record, erase, and the one way a state changes."""

from collections.abc import Mapping
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from opslag.core.domain.actor import Actor
from opslag.core.domain.states import Move
from opslag.ground.archive import chain
from opslag.ground.archive.kinds import Erasure, Kind, kind_of, register, register_graph
from opslag.ground.archive.models import Chain, Entry, Payload
from opslag.ground.archive.queries import subject_key
from opslag.ground.tenancy.scope import ForeignOrganisation, current

__all__ = ["ERASED", "Erasure", "Kind", "erase", "move", "record", "register", "register_graph"]

ERASED = register(Kind("archive.erased", "Personoplysninger slettet", Erasure()))


class NotInTransaction(RuntimeError):
    """The archive is written in the same transaction as what it tells about, or not at all."""


def record(kind: Kind, *, subject: models.Model, by: Actor, payload: Mapping[str, Any]) -> Entry:
    """Append one entry to the organisation's chain (føj til arkivet)."""
    if not transaction.get_connection().in_atomic_block:
        raise NotInTransaction("archive.record skal kaldes inde i transaction.atomic.")
    _refuse_foreign(subject)
    kind_of(kind.id)
    facts, personal = _parted(kind, {"by_name": by.name, **payload} if not by.is_system else payload)
    content = Payload(salt=chain.new_salt(), body=facts)
    if personal:
        content.personal_salt, content.personal = chain.new_salt(), personal
    subject_type, subject_id = subject_key(subject)
    entry = Entry(kind=kind.id, actor_id=by.id, subject_type=subject_type, subject_id=subject_id)
    return _append(entry, content)


def move(
    thing: models.Model, verb: str, *, by: Actor, reason: str = "", payload: Mapping[str, Any] | None = None
) -> Entry:
    """Move the thing along its graph, and tell the archive (flyt en tilstand). There is no other way."""
    with transaction.atomic():
        thing.refresh_from_db(from_queryset=type(thing)._default_manager.select_for_update())
        arrow = thing.GRAPH.check(verb, thing.state, by, reason)
        _take(thing, arrow)
        told = {"from": arrow.source, "to": arrow.target, **(payload or {})}
        if reason.strip():
            told["reason"] = reason.strip()
        return record(kind_of(f"{thing.GRAPH.name}.{verb}"), subject=thing, by=by, payload=told)


def erase(entry: Entry, *, by: Actor, rule: str) -> Entry:
    """Erase the entry's personal data under a rule (slet); the chain stands, and tells it."""
    if not rule.strip():
        raise ValueError("En sletning skal nævne sin regel.")
    with transaction.atomic():
        ours = Entry.objects.filter(pk=entry.pk)
        content = Payload.objects.select_for_update().get(entry__in=ours)
        if content.personal is None:
            raise ValueError(f"Arkivpost {entry.number} har ingen personoplysninger at slette.")
        fields = sorted(content.personal)
        content.personal = content.personal_salt = None
        content.save(update_fields=["personal", "personal_salt"])
        told = {"number": entry.number, "rule": rule.strip(), "fields": fields}
        return record(ERASED, subject=entry, by=by, payload=told)


def _take(thing: models.Model, arrow: Move) -> None:
    thing.state = arrow.target
    stamped = [field.name for field in thing._meta.concrete_fields if getattr(field, "auto_now", False)]
    thing.save(update_fields=["state", *stamped])


def _parted(kind: Kind, payload: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    facts = {key: value for key, value in payload.items() if not kind.erasure.covers(key)}
    personal = {key: value for key, value in payload.items() if kind.erasure.covers(key)}
    return facts, personal


def _refuse_foreign(subject: models.Model) -> None:
    owner = getattr(subject, "organisation_id", None)
    if owner is not None and str(owner) != current().key:
        raise ForeignOrganisation("Arkivet skrives i den organisation, som emnet hører til.")


def _append(entry: Entry, content: Payload) -> Entry:
    head = _locked_head(current().key)
    entry.organisation, entry.number, entry.previous = head.organisation, head.count + 1, head.digest
    entry.at = timezone.now()
    entry.commitment = chain.commitment(content.salt, content.body)
    if content.personal_salt:
        entry.personal_commitment = chain.commitment(content.personal_salt, content.personal)
    entry.digest = chain.digest(entry.previous, entry.link())
    entry.save(force_insert=True)
    content.entry = entry
    content.save(force_insert=True)
    head.count, head.digest = entry.number, entry.digest
    head.save(update_fields=["count", "digest"])
    return entry


def _locked_head(organisation: str) -> Chain:
    Chain.objects.get_or_create(organisation=organisation)
    return Chain.objects.select_for_update().get(organisation=organisation)
