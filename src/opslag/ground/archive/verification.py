"""Proving the archive (efterprøve arkivet): the first broken link by name, and erased told from broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import QuerySet
from django.utils.translation import gettext_noop as _

from opslag.ground.archive import chain
from opslag.ground.archive.actions import ERASED
from opslag.ground.archive.models import Chain, Entry, Payload
from opslag.ground.archive.queries import subject_key
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope


class Fault(StrEnum):
    """What can be wrong with a link; the values are said to people."""

    MISSING = _("posten mangler")
    OUT_OF_ORDER = _("posten står ikke på sin plads i kæden")
    CHANGED = _("posten er ændret")
    PAYLOAD_MISSING = _("postens indhold mangler")
    PAYLOAD_CHANGED = _("postens indhold er ændret")
    ERASED_WITHOUT_RULE = _("personoplysninger er fjernet uden en regel")
    CUT_OFF = _("kæden er kortere, end dens hoved eller det noterede segl siger")
    GROWN = _("kæden er længere, end dens hoved siger")
    HEAD_CHANGED = _("kædens hoved er ændret")
    SEAL_BROKEN = _("posten svarer ikke til det segl, der er noteret")


@dataclass(frozen=True, slots=True)
class Break:
    """The first link that does not hold (brud)."""

    number: int
    fault: Fault

    def __str__(self) -> str:
        return f"post {self.number}: {self.fault}"


_SEAL = re.compile(r"([0-9]{1,18}):\s*([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Seal:
    """A number and its digest, noted outside the database (segl): what stood then must stand now."""

    number: int
    digest: str

    @classmethod
    def read(cls, text: str) -> "Seal":
        """`120:9f86d0…` as `archive verify` prints it; a part of one proves nothing and raises ValueError."""
        found = _SEAL.fullmatch(text.strip().lower())
        if found is None:
            raise ValueError(text)
        return cls(int(found[1]), found[2])

    def __str__(self) -> str:
        return f"{self.number}:{self.digest}"


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on one chain (resultat)."""

    organisation: str
    entries: int
    erased: int
    first_broken: Break | None
    seal: Seal

    @property
    def ok(self) -> bool:
        """Does every link hold?"""
        return self.first_broken is None


def verify(organisation: Organisation, *, seal: Seal | None = None) -> Report:
    """Walk the whole chain of an organisation, reading only (efterprøv)."""
    with scope(organisation):
        return _Walk(organisation, seal).report()


def heads() -> list[tuple[str, Seal]]:
    """The seal of every organisation as its chain ends now, by short name (segl); nothing is verified."""
    ends = {head.organisation: Seal(head.count, head.digest) for head in Chain.objects.all()}
    return [(one.slug, ends[one.key]) for one in Organisation.objects.order_by("slug") if one.key in ends]


class _Walk:
    """One pass over one chain, which may grow and be erased in meanwhile: its head is read before and after."""

    def __init__(self, organisation: Organisation, seal: Seal | None) -> None:
        self.organisation, self.seal = organisation, seal
        self.before = _head(organisation)
        self.erased_by = {row["subject_id"]: row["number"] for row in _erasures().values("subject_id", "number")}
        self.count, self.erased, self.digest = 0, 0, chain.GENESIS
        self.at_before = chain.GENESIS

    def report(self) -> Report:
        broken = self._first_break() or self._head_break()
        reached = Seal(self.count, self.digest)
        return Report(self.organisation.name, self.count, self.erased, broken, reached)

    def _first_break(self) -> Break | None:
        for entry in _entries():
            fault = self._fault(entry)
            if fault:
                number = self.count + 1 if fault is Fault.MISSING else entry.number
                return Break(number, fault)
            self.count, self.digest = entry.number, entry.digest
            self.erased += entry.erased
            if entry.number == self.before.count:
                self.at_before = entry.digest
        return None

    def _fault(self, entry: Entry) -> Fault | None:
        if entry.number != self.count + 1:
            return Fault.MISSING
        if entry.previous != self.digest:
            return Fault.OUT_OF_ORDER
        if entry.at is None or entry.digest != chain.digest(entry.previous, entry.link()):
            return Fault.CHANGED
        if self.seal and entry.number == self.seal.number and entry.digest != self.seal.digest:
            return Fault.SEAL_BROKEN
        return self._payload_fault(entry)

    def _payload_fault(self, entry: Entry) -> Fault | None:
        try:
            content = entry.payload
        except Payload.DoesNotExist:
            return Fault.PAYLOAD_MISSING
        if chain.commitment(content.salt, content.body) != entry.commitment:
            return Fault.PAYLOAD_CHANGED
        if content.personal is None and entry.personal_commitment:
            return None if self._lawful(entry) else Fault.ERASED_WITHOUT_RULE
        kept = content.personal is not None
        found = chain.commitment(content.personal_salt or "", content.personal) if kept else ""
        return None if found == entry.personal_commitment else Fault.PAYLOAD_CHANGED

    def _lawful(self, entry: Entry) -> bool:
        """Is there an entry that tells of the erasure, perhaps one that came while we walked?"""
        key = subject_key(entry)[1]
        if self.erased_by.get(key, 0) > entry.number:
            return True
        return _erasures().filter(subject_id=key, number__gt=entry.number).exists()

    def _head_break(self) -> Break | None:
        now = _head(self.organisation)
        if max(self.before.count, self.seal.number if self.seal else 0) > self.count:
            return Break(self.count + 1, Fault.CUT_OFF)
        if now.count < self.count:
            return Break(now.count + 1, Fault.GROWN)
        ended = now.digest if now.count == self.count else self.digest
        if (self.before.digest, ended) != (self.at_before, self.digest):
            return Break(self.count, Fault.HEAD_CHANGED)
        return None


def _head(organisation: Organisation) -> Chain:
    return Chain.objects.filter(organisation=organisation.key).first() or Chain()


def _erasures() -> QuerySet[Entry]:
    return Entry.objects.filter(kind=ERASED.id, subject_type=Entry._meta.label_lower)


def _entries() -> Iterator[Entry]:
    ordered = Entry.objects.order_by("number").select_related("payload")
    return ordered.iterator(chunk_size=1000)
