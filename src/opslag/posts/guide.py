"""The channel guide (kanalguide): the three answers and the unit's own profiles in, ranked choices out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from opslag.core.channels import channel_facts
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.domain.routing import NOT_SOCIAL, Answers, Recommendation, recommend
from opslag.organisation.models import Profile, Unit
from opslag.organisation.queries import profiles_for
from opslag.policy.queries import effective_policy, layers_for

FEW = "bestemte"
"""The audience that can be reached in another way (nogle bestemte)."""

INSTEAD = gettext_noop("Skriv til dem, det angår, eller sig det, når I ses. Det er også god kommunikation.")
TO_FEW = gettext_noop("Det er til nogle bestemte, som du kan nå på en anden måde.")
ALWAYS = gettext_noop("Når det kun er til få, du kender, er en besked eller en snak tit bedre.")


@dataclass(frozen=True, slots=True)
class Starter:
    """A way to begin (begyndelse): Danish message ids for the word and for the question it asks."""

    id: str
    title: str
    prompt: str


STARTERS: Mapping[str, tuple[Starter, ...]] = {
    "hverdag": (
        Starter("sjov", gettext_noop("Noget sjovt"), gettext_noop("Hvad fik jer til at smile?")),
        Starter("stolt", gettext_noop("Noget, vi er stolte af"), gettext_noop("Hvad lykkedes, og hvem hjalp?")),
        Starter("faglig", gettext_noop("Noget, vi har lært"), gettext_noop("Hvad ved I nu, som andre kan bruge?")),
    ),
    "begivenhed": (
        Starter("snart", gettext_noop("Det sker snart"), gettext_noop("Hvad får man ud af at være med?")),
        Starter("skete", gettext_noop("Det er lige sket"), gettext_noop("Hvilket øjeblik vil du vise?")),
        Starter("resultat", gettext_noop("Et resultat"), gettext_noop("Hvad viser det, og hvor kan man læse det?")),
    ),
    "beslutning": (
        Starter("betyder", gettext_noop("Det betyder det for jer"), gettext_noop("Hvad bliver nyt, og hvornår?")),
        Starter("baggrund", gettext_noop("Derfor besluttede vi det"), gettext_noop("Hvad gik forud?")),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of the guide (valg). `value` is what the form sends: a profile's key, or "none"."""

    value: str
    channel: str
    title: str
    reason: str
    tag: str = ""
    best: bool = False
    instead: str = ""

    @property
    def social(self) -> bool:
        """Is it a channel, and not "ikke sociale medier"?"""
        return self.value != NOT_SOCIAL

    @property
    def button(self) -> str:
        """The words on the button when this is chosen."""
        if not self.social:
            return _("Afslut uden opslag")
        return _("Skriv til %(channel)s") % {"channel": channel_title(self.channel)}


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide's answer: what fits, best first, and what does not this time, with the reason (forslag)."""

    choices: tuple[Choice, ...]
    others: tuple[Choice, ...]

    @property
    def reasons(self) -> tuple[Choice, ...]:
        """One line for each channel that is not among the choices, from its nearest profile."""
        seen = {choice.channel for choice in self.choices}
        lines: dict[str, Choice] = {}
        for choice in self.others:
            if choice.channel not in seen:
                lines.setdefault(choice.channel, choice)
        return tuple(lines.values())

    def find(self, value: str) -> Choice | None:
        """The choice with this value, among all."""
        return next((c for c in (*self.choices, *self.others) if c.value == value), None)


def guide(answers: Answers, unit: Unit) -> Guide:
    """Rank the unit's profiles by the policy in force; "ikke sociale medier" is always among the answers."""
    policy = effective_policy(unit)
    ranked = recommend(answers, policy)
    profiles = profiles_for(unit)
    fitting = [c for r in ranked if r.chosen and r.channel != NOT_SOCIAL for c in _choices(r, profiles)]
    chosen = {c.value for c in fitting}
    rest = [c for c in _remaining(ranked, policy, profiles) if c.value not in chosen]
    if not fitting and rest:
        fitting, rest = rest[:1], rest[1:]
    return Guide(_with_none(_tagged(fitting), _none(ranked, answers)), tuple(rest))


def audiences_for(unit: Unit) -> dict[str, str]:
    """The audiences that the nearest policy names, by id (målgrupper)."""
    layers = reversed(layers_for(unit, timezone.now()))
    named = next((dict(layer.pack.audiences) for layer in layers if layer.pack.audiences), {})
    return named or {"brugere": _("Dem, vi er her for"), "fagfaeller": _("Kolleger og fagfæller"), "alle": _("Alle")}


def channel_title(channel: str) -> str:
    """What people call the channel (kanalnavn)."""
    title = channel_facts().get(channel, UNKNOWN_CHANNEL).title
    return _(title) if title else channel


def profile_title(profile: Profile) -> str:
    """»Facebook, Engskolen« (profilnavn)."""
    channel, name = channel_title(profile.channel), profile.name
    if channel.casefold() in name.casefold():
        return name
    return channel if name.casefold() in channel.casefold() else f"{channel}, {name}"


def _choices(found: Recommendation, profiles: Sequence[Profile]) -> list[Choice]:
    """The nearest profile on the channel; `profiles` are nearest first."""
    there = (p for p in profiles if p.channel == found.channel)
    return [Choice(str(p.pk), p.channel, profile_title(p), found.reason) for p in islice(there, 1)]


def _remaining(ranked: Sequence[Recommendation], policy: EffectivePolicy, profiles: Sequence[Profile]) -> list[Choice]:
    reasons = {r.channel: r.reason for r in ranked if not r.chosen}
    purposes = {place.channel: place.purpose for place in policy.places}
    return [
        Choice(str(p.pk), p.channel, profile_title(p), reasons.get(p.channel) or _purpose(p, purposes))
        for p in profiles
    ]


def _purpose(profile: Profile, purposes: Mapping[str, str]) -> str:
    own = purposes.get(profile.channel)
    return f"{own}." if own and not own.endswith(".") else own or _(channel_facts()[profile.channel].purpose)


def _tagged(choices: Sequence[Choice]) -> list[Choice]:
    return [
        Choice(c.value, c.channel, c.title, c.reason, _("Passer bedst") if i == 0 else _("Godt supplement"), i == 0)
        for i, c in enumerate(choices)
    ]


def _none(ranked: Sequence[Recommendation], answers: Answers) -> tuple[Choice, bool]:
    """ "Ikke sociale medier", and whether it fits better than any channel."""
    found = next((r for r in ranked if r.channel == NOT_SOCIAL), None)
    best = bool(found and found.chosen and ranked[0].channel == NOT_SOCIAL) or answers.audience == FEW
    reason = found.reason if found and found.chosen else _(TO_FEW) if answers.audience == FEW else _(ALWAYS)
    instead = (found.instead if found else "") or _(INSTEAD)
    tag = _("Passer bedst") if best else _("Et fuldgyldigt svar")
    return Choice(NOT_SOCIAL, NOT_SOCIAL, _("Ikke sociale medier"), reason, tag, best, instead), best


def _with_none(choices: list[Choice], none: tuple[Choice, bool]) -> tuple[Choice, ...]:
    choice, best = none
    if not best:
        return (*choices, choice)
    milder = [Choice(c.value, c.channel, c.title, c.reason, _("Kan også bruges")) for c in choices]
    return (choice, *milder)
