"""The policy as people read it (politikken til læsning): clauses by the layer that decided them."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.actor import Role
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.layering import LayeredPack, effective
from opslag.core.domain.policy import AUTHOR_WITH_REASON, NO_EXCEPTION, BindingClause, Clause, Enforcement, Presence
from opslag.core.domain.severity import Severity
from opslag.organisation.models import ROLE_TITLES, Unit
from opslag.policy.queries import FLOOR, layers_for


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check of a clause in words (tjek): how it binds, what it looks for, and the way round it, if any."""

    severity: Severity
    title: str
    where: str
    way_round: str


@dataclass(frozen=True, slots=True)
class ReadClause:
    """A clause as it is read, with the layer that decided it (bestemmelse)."""

    binding: BindingClause

    @property
    def clause(self) -> Clause:
        return self.binding.clause

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return f"b-{self.clause.id}"

    @property
    def regulated(self) -> bool:
        return self.clause.presence is Presence.PRESENT

    @property
    def left_open(self) -> bool:
        """Decided: no rule here (bevidst ikke reguleret)."""
        return self.clause.presence is Presence.ABSENT

    @property
    def checks(self) -> list[CheckLine]:
        return [_line(enforcement, self.binding) for enforcement in self.clause.enforcements]


@dataclass(frozen=True, slots=True)
class Section:
    """What one layer decided (afsnit)."""

    layered: LayeredPack
    clauses: tuple[ReadClause, ...]

    @property
    def floor(self) -> bool:
        """The legal floor: always in force (gælder altid)."""
        return self.layered.pack.id == FLOOR


def sections_for(unit: Unit) -> list[Section]:
    """The policy in force for a unit: its own layer first, the floor last (afsnit)."""
    layers = layers_for(unit, timezone.now())
    policy = effective(layers)
    made = (Section(layer, tuple(_decided_by(layer, policy.clauses))) for layer in reversed(layers))
    return [section for section in made if section.clauses]


def _decided_by(layer: LayeredPack, clauses: tuple[BindingClause, ...]) -> Iterator[ReadClause]:
    own = (binding for binding in clauses if binding.layer.id == layer.layer.id)
    return (ReadClause(binding) for binding in sorted(own, key=lambda b: b.clause.number))


def _line(enforcement: Enforcement, binding: BindingClause) -> CheckLine:
    check = all_checks().get(enforcement.check)
    return CheckLine(
        severity=enforcement.severity.at_most(binding.cap),
        title=_(check.title) if check else enforcement.check,
        where=_where(enforcement),
        way_round=_way_round(enforcement, binding),
    )


def _where(enforcement: Enforcement) -> str:
    channels, but = enforcement.selectors.channels, enforcement.selectors.except_channels
    if channels:
        return _("Kun på %(channels)s.") % {"channels": _named(channels)}
    return _("Ikke på %(channels)s.") % {"channels": _named(but)} if but else ""


def _named(channels: tuple[str, ...]) -> str:
    facts = [channel_facts().get(channel, UNKNOWN_CHANNEL) for channel in channels]
    named = [_(f.title) if f.social else _(f.title)[:1].lower() + _(f.title)[1:] for f in facts]
    if len(named) < 2:
        return "".join(named)
    return _("%(first)s og %(last)s") % {"first": ", ".join(named[:-1]), "last": named[-1]}


def _way_round(enforcement: Enforcement, binding: BindingClause) -> str:
    severity = enforcement.severity.at_most(binding.cap)
    if severity is Severity.APPROVAL:
        return _("%(role)s læser med.") % {"role": _role(enforcement.approver or Role.COMMUNICATIONS)}
    if severity is not Severity.BLOCK or enforcement.exception == NO_EXCEPTION:
        return _("Der er ingen vej uden om.") if severity is Severity.BLOCK else ""
    if enforcement.exception == AUTHOR_WITH_REASON and not binding.clause.floor:
        return _("Kan udgives uden, når man skriver hvorfor.")
    role = Role.CONFIDENTIALITY if binding.clause.floor else enforcement.exception
    return _("Kan ikke slås fra. Kun %(role)s kan frigive.") % {"role": _role(role).lower()}


def _role(role: str) -> str:
    known = role in Role._value2member_map_
    return str(ROLE_TITLES[Role(role)]) if known else role
