"""Looking at a text, for programs (tjek): the draft format in, findings out; nothing is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Annotated, Any

from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from ninja import Router, Schema
from pydantic import Field, create_model

from opslag.core.channels import facts_to_judge_by
from opslag.core.checks import all_checks
from opslag.core.domain.draft import KINDS, DraftError, Meta, Sponsorship, draft_from
from opslag.core.domain.finding import Finding
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_ids, builtin_policy
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.domain.results import as_data
from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.problem import Problem, invalid, problem_of
from opslag.ground.interface.program.words import Closed, Id, Line, Text
from opslag.organisation.api.doors import door
from opslag.organisation.api.places import chosen_unit
from opslag.organisation.models import Person, Profile, Unit
from opslag.organisation.tokens import Scope
from opslag.policy.models import PolicyVersion
from opslag.policy.queries import effective_policy, policy_of_version
from opslag.policy.states import DRAFT

router = Router(tags=["checking"])

MANY = 50
LONG = 19


class SponsorshipIn(Closed):
    """Paid reach: its purpose, and whether the budget is approved."""

    purpose: Line | None = None
    budget_approved: bool | None = None


_FORMS: Mapping[Any, Any] = {
    str | None: Text | None,
    bool | None: bool | None,
    tuple[str, ...]: Annotated[list[Line], Field(max_length=MANY)] | None,
    bool | tuple[str, ...] | None: bool | Annotated[list[Line], Field(max_length=MANY)] | None,
    Sponsorship | None: SponsorshipIn | None,
    Mapping[str, int]: Annotated[dict[Line, int], Field(max_length=MANY)] | None,
}

MetaIn: type[Closed] = create_model(
    "DraftMeta",
    __base__=Closed,
    __doc__="Everything known about a draft beside its words; a missing key means not known, never no.",
    **{one.name: (_FORMS[one.type], None) for one in fields(Meta)},
)


class DraftIn(Closed):
    """A draft as the draft format has it, and by which policy to look at it: at most one of the last four."""

    text: Text = Field(examples=["I dag har 2.b målt skovens højeste træ."])
    channel: Line = Field(min_length=1, examples=["facebook"])
    id: Line = Field("", description="Any words; given back.")
    kind: str = Field("post", pattern=f"^({'|'.join(KINDS)})$")
    author_role: Line | None = Field(None, examples=["leder"])
    has_image: bool | None = None
    alt_text: Text = ""
    meta: MetaIn = Field(default_factory=MetaIn)
    unit: Id | None = Field(None, description="The policy in force for this unit; your own unit if nothing is said.")
    profile: Id | None = Field(None, description="The policy in force for this profile.")
    policy: Line | None = Field(None, description="One adopted version, with the legal floor.", examples=["version-12"])
    pack: Line | None = Field(None, description="One built-in pack.", examples=["basis"])


class SourceOut(Schema):
    """Where a clause comes from."""

    title: str
    place: str
    url: str


class FindingOut(Schema):
    """One finding. Offsets are Unicode code points in `field`, end exclusive."""

    check: str = Field(examples=["missing-alt-text"])
    clause: str
    refs: list[str]
    severity: str = Field(description="block, approval, advise or info.")
    field: str = Field(description="text, alt_text and others; in gate_why and gate_whom are a draft's why and whom.")
    spans: list[tuple[int, int]]
    message: str
    why: str
    suggestion: str
    key: str = Field(description="Stable within one draft.")
    clause_number: int
    clause_title: str
    layer: str = Field(description="The policy version that decided it.", examples=["version-12"])
    version: str
    source: SourceOut
    author_may_except: bool = Field(description="May the author go on with a written reason?")


class LayerOut(Schema):
    """One of the policies that apply, the uppermost first."""

    policy: str = Field(examples=["version-12"])
    title: str
    version: str
    mode: str


class CheckedOut(Schema):
    """What was found. An empty list is silence, and approves nothing."""

    id: str
    findings: list[FindingOut]
    layers: list[LayerOut]


class PolicyOut(Schema):
    """Which policies are in force for a unit."""

    unit: int
    layers: list[LayerOut]


@problem_of.register
def _no_draft(error: DraftError) -> Problem:
    return invalid(f"body.{error.field}", error.message)


@door(
    router,
    "POST",
    "/check",
    rule=SIGNED_IN,
    scope=Scope.CHECK,
    answers={200: CheckedOut},
    changes=False,
    summary="Look at a text",
)
def check_text(request: HttpRequest, body: DraftIn) -> CheckedOut:
    """What the policy says of a draft. Nothing is kept, and no network is asked."""
    policy = _policy(request.user, body)
    draft = draft_from(body.model_dump(exclude_none=True, exclude={"unit", "profile", "policy", "pack"}))
    judgement = judge(draft, policy, all_checks(), facts_to_judge_by(draft.channel))
    return CheckedOut(id=draft.id, findings=findings_out(judgement.findings), layers=_layers(policy))


def fetch_unit(request: HttpRequest, pk: Id) -> Unit:
    """The unit of the address."""
    return Unit.objects.get(pk=pk)


@door(
    router,
    "GET",
    "/units/{pk}/policy",
    rule=SIGNED_IN,
    fetch=fetch_unit,
    answers={200: PolicyOut},
    summary="The policies in force for a unit",
)
def unit_policy(request: HttpRequest, unit: Unit) -> PolicyOut:
    """The layers from the legal floor down to the workplace; each id can be given to `/check` as `policy`."""
    return PolicyOut(unit=unit.pk, layers=_layers(effective_policy(unit)))


def findings_out(findings: Iterable[Finding], *, to_author: bool = True) -> list[FindingOut]:
    """Findings as data, in the language that is spoken now (fund).

    Of what is confidential only the author is told more than which clause it is about.
    """
    return [_finding_out(f) if to_author or not f.confidential else _veiled(f) for f in findings]


def _veiled(finding: Finding) -> FindingOut:
    hidden = {"spans": [], "suggestion": "", "message": finding.clause.title, "why": "", "key": finding.check}
    return _finding_out(finding).model_copy(update=hidden)


def _finding_out(finding: Finding) -> FindingOut:
    source = finding.clause.source
    return FindingOut(
        **as_data(finding, gettext),
        key=finding.key,
        clause_number=finding.clause.number,
        clause_title=finding.clause.title,
        layer=finding.layer.id,
        version=finding.layer.version,
        source=SourceOut(title=source.title, place=source.place, url=source.url),
        author_may_except=finding.author_may_except,
    )


def _layers(policy: EffectivePolicy) -> list[LayerOut]:
    return [
        LayerOut(policy=layer.id, title=layer.title, version=layer.version, mode=layer.mode.value)
        for layer in policy.layers
    ]


def _policy(person: Person, body: DraftIn) -> EffectivePolicy:
    chosen = [name for name in ("unit", "profile", "policy", "pack") if getattr(body, name) is not None]
    if len(chosen) > 1:
        raise invalid(f"body.{chosen[1]}", _("Vælg højst én af unit, profile, policy og pack."))
    if body.pack is not None:
        return _builtin(body.pack)
    if body.policy is not None:
        return policy_of_version(_version(body.policy))
    if body.profile is not None:
        profile = _profile(body.profile)
        return effective_policy(profile.unit, profile)
    return effective_policy(chosen_unit(person, body.unit, "body.unit"))


def _version(name: str) -> PolicyVersion:
    number = name.removeprefix("version-")
    key = int(number) if number.isascii() and number.isdigit() and len(number) < LONG else 0
    found = PolicyVersion.objects.exclude(state=DRAFT).select_related("unit").filter(pk=key).first()
    if found is None:
        raise invalid("body.policy", _("Den udgave af en politik findes ikke."))
    return found


def _profile(pk: int) -> Profile:
    found = Profile.objects.select_related("unit").filter(pk=pk).first()
    if found is None:
        raise invalid("body.profile", _("Profilen findes ikke."))
    return found


def _builtin(pack: str) -> EffectivePolicy:
    if pack not in builtin_ids():
        raise invalid("body.pack", _("Den politikpakke findes ikke."))
    return _read(pack)


@lru_cache(maxsize=16)
def _read(pack: str) -> EffectivePolicy:
    return builtin_policy(pack, all_checks())
