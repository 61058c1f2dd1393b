"""A variant as the checks see it (udkast): the row, its picture and its unit turned into a `Draft`."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from opslag.core.domain.actor import Role
from opslag.core.domain.draft import ANSWERS, Draft, Meta, meta_from
from opslag.core.domain.finding import Finding
from opslag.media.models import Picture
from opslag.organisation.models import ProfileLevel, Unit
from opslag.organisation.queries import roles_of
from opslag.posts.models import Variant

_SPEAKS_AS = (
    Role.LEADER,
    Role.COMMUNICATIONS,
    Role.AREA_EDITOR,
    Role.LOCAL_EDITOR,
    Role.DIRECTORS,
    Role.EMPLOYEE,
)
_WHOLE = (ProfileLevel.MAIN, ProfileLevel.INTRANET)
_META_NAMES = frozenset(f.name for f in fields(Meta))


def parameter(unit: Unit, name: str) -> Any:
    """A parameter of the unit, or of the nearest unit over it that has one (parameter)."""
    return next((u.parameters[name] for u in unit.ancestors() if u.parameters.get(name)), None)


def draft_of(variant: Variant, held: Iterable[Role] | None = None) -> Draft:
    """The variant as data, exactly as screen, API, worker and command line judge it.

    `held` are the author's roles in its unit, when they have been read for many at once.
    """
    return Draft(
        text=variant.text,
        channel=variant.channel,
        author_role=_role(roles_of(variant.author, variant.unit) if held is None else held),
        has_image=variant.picture is not None,
        alt_text=variant.alt_text,
        meta=meta_from(_known(_meta(variant))),
        id=str(variant.pk or ""),
    )


def _meta(variant: Variant) -> dict[str, Any]:
    post, profile = variant.post, variant.profile
    return {
        "content_type": post.occasion,
        "language": variant.language,
        "author_title": variant.author.title,
        "profile_level": profile.level if profile else None,
        "on_behalf": "organisation" if profile and profile.level in _WHOLE else "workplace",
        "occasion": f"{post.occasion}/{post.starter}" if post.starter else post.occasion,
        "audience": post.audience,
        "gate_why": post.why,
        "gate_whom": post.whom,
        "sender_named": variant.author.first_name in variant.sender,
        "own_domain": parameter(variant.unit, "own_domain"),
        "adopted_name": parameter(variant.unit, "adopted_name"),
        **_of_picture(variant.picture),
        **{key: value for key, value in variant.meta.items() if key in _META_NAMES},
    }


def _of_picture(picture: Picture | None) -> dict[str, Any]:
    if picture is None:
        return {}
    return {
        "recognisable_people": picture.recognisable,
        "consent": picture.consent,
        "legal_basis": picture.basis,
        "material": picture.material,
        "permission": picture.permission,
        "credit": picture.credit,
        "media_type": "image",
    }


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    """A missing key means "not known": empty words are left out, a No is kept."""
    return {key: value for key, value in values.items() if value not in (None, "")}


def _role(roles: Iterable[Role]) -> str | None:
    held = frozenset(roles)
    return next((role.value for role in _SPEAKS_AS if role in held), None)


def words_of(draft: Draft, finding: Finding) -> str:
    """A fingerprint of what a finding is about (ordene): other words, another fingerprint.

    Of an answer it is the whole: the content hash, which a release is bound to, does not hold the answers.
    """
    text = draft.words_in(finding.field)
    places = [(0, len(text))] if finding.field in ANSWERS else finding.spans
    words = "\x1f".join(text[start:end] for start, end in places)
    about = "\x1e".join((finding.clause.id, finding.check, finding.field, words))
    return hashlib.sha256(about.encode()).hexdigest()


def advice_of(draft: Draft, finding: Finding) -> str:
    """A fingerprint of one piece of advice (rådet): another thing said of the same words is another."""
    about = "\x1e".join((words_of(draft, finding), finding.heading.id))
    return hashlib.sha256(about.encode()).hexdigest()
