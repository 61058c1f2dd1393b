"""Beginning, saving and putting away (skrive): nothing that was acknowledged is ever lost."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opslag.core.domain.states import IllegalMove, NotAllowed
from opslag.ground.archive import actions as archive
from opslag.media.models import Picture
from opslag.organisation.models import Person, Profile, Unit
from opslag.organisation.queries import actor
from opslag.posts.actions import kinds
from opslag.posts.actions.notices import nobody_asked
from opslag.posts.answers import fingerprint, held_back
from opslag.posts.errors import AnswersNeeded, StaleAnswers, StaleSave
from opslag.posts.models import Post, Revision, Variant
from opslag.posts.queries import reading_of
from opslag.posts.senders import first_sender
from opslag.posts.states import DRAFT, VARIANT

WRITABLE = frozenset(("text", "alt_text", "sender", "picture", "send_at", "send_zone", "language"))
"""What an author may change in a variant; each is part of the content hash."""


def start_post(
    *,
    unit: Unit,
    by: Person,
    occasion: str,
    why: str,
    whom: str,
    profile: Profile,
    starter: str = "",
    audience: str = "",
    picture: Picture | None = None,
) -> Variant:
    """Begin a post on one profile; the two answers come first (A45). Raises `AnswersNeeded`."""
    answers = {"why": why.strip(), "whom": whom.strip()}
    with transaction.atomic():
        post = _new_post(unit, by, occasion, answers, starter, audience)
        return _new_variant(post, profile, by=by, picture=picture)


def end_without_post(
    *,
    unit: Unit,
    by: Person,
    occasion: str,
    why: str,
    whom: str,
    instead: str = "",
    starter: str = "",
    audience: str = "",
) -> Post:
    """ "Ikke sociale medier" as a finished answer (A46): what is done instead is kept with it."""
    answers = {"why": why.strip(), "whom": whom.strip()}
    with transaction.atomic():
        post = _new_post(unit, by, occasion, answers, starter, audience)
        post.instead = instead.strip()
        post.save(update_fields=["instead", "updated_at"])
        told = {**_words(post), "instead": post.instead}
        archive.move(post, "end_without_post", by=actor(by, unit=unit), payload=told)
    return post


def reopen_post(post: Post, *, by: Person) -> Post:
    """Tell it after all (tag op igen)."""
    if post.author_id != by.pk:
        raise NotAllowed(_("at tage et andet menneskes opslag op igen"))
    archive.move(post, "reopen", by=actor(by, unit=post.unit))
    return post


def change_answers(post: Post, *, by: Person, why: str, whom: str, seen: int | None = None) -> Post:
    """Correct the answers given before writing (ret svarene). Raises `AnswersNeeded`.

    `seen` is how often they had been corrected when the author read them; if it is more by now, `StaleAnswers`. What
    must not be told takes every channel that is still in the house back to the draft, as words in the text do.
    """
    if post.author_id != by.pk:
        raise NotAllowed(_("at rette svarene"))
    said = {"why": why.strip(), "whom": whom.strip()}
    _refuse_empty(said)
    with transaction.atomic():
        now = Post.objects.select_for_update(of=("self",)).select_related("author", "unit").get(pk=post.pk)
        if said == {"why": now.why, "whom": now.whom}:
            return now
        if seen not in (None, now.answered):
            raise StaleAnswers
        now.why, now.whom, now.answered = said["why"], said["whom"], now.answered + 1
        now.save(update_fields=["why", "whom", "answered", "updated_at"])
        _tell_channels(now, by)
    return now


def _tell_channels(post: Post, by: Person) -> None:
    for variant in post.variants.all():
        _answers_changed(locked(variant), by)
    sent = any(not variant.unsent for variant in post.variants.all())
    told = _words(post) if sent else _hash_alone(post)
    archive.record(kinds.ANSWERED, subject=post, by=actor(by, unit=post.unit), payload=told)


def _answers_changed(now: Variant, by: Person) -> None:
    if now.on_its_way:
        return
    held = reading_of(now).confidential
    if held and now.editable and now.state != DRAFT:
        archive.move(now, "edit", by=actor(by, unit=now.unit), payload={"approved_hash": now.approved_hash})
        now.approved_hash, now.needs = "", []
    if now.state == DRAFT:
        nobody_asked(now)
    now.confidential, now.release_asked_at = held, None
    now.save(update_fields=["confidential", "release_asked_at", "approved_hash", "needs", "updated_at"])


def _hash_alone(post: Post) -> dict[str, str]:
    """Of an unsent draft the archive holds the answers no more than the text."""
    return {"answers_hash": fingerprint(post.why, post.whom)}


def _words(post: Post) -> dict[str, str]:
    """The answers in words, except what the legal floor holds back."""
    free = {name: said for name in ("why", "whom") if not held_back(said := getattr(post, name))}
    return {**_hash_alone(post), **free}


def add_channel(
    post: Post, *, by: Person, profile: Profile, like: Variant | None = None, text: str | None = None
) -> Variant:
    """Tell the same on one more profile (tilføj kanal), with the words and picture of `like`, or `text` instead."""
    if post.author_id != by.pk:
        raise NotAllowed(_("at føje en kanal til"))
    with transaction.atomic():
        words = {"picture": like.picture, "alt_text": like.alt_text, "text": like.text} if like else {}
        return _new_variant(post, profile, by=by, **{**words, **({} if text is None else {"text": text})})


def save_variant(variant: Variant, *, by: Person, version: int, **changes: Any) -> Variant:
    """Keep what the author has written (gem); every acknowledged version stays as a revision.

    `version` is the one the author saw. When somebody has saved since, nothing is overwritten: what was
    written is kept beside it and `StaleSave` shows both.
    """
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at skrive i dette opslag"))
    unknown = set(changes) - WRITABLE
    if unknown:
        raise TypeError(f"save_variant cannot change {', '.join(sorted(unknown))}")
    with transaction.atomic():
        now = locked(variant)
        new = {name: value for name, value in changes.items() if getattr(now, name) != value}
        if not new:
            return now
        if now.version == version:
            return _kept(now, new, by)
        stale = _set_aside(now, new, by)
    raise stale


def drop_variant(variant: Variant, *, by: Person) -> Variant:
    """Put a draft away (læg væk); it can be taken up again."""
    return _author_moves(variant, "drop", by)


def take_up_variant(variant: Variant, *, by: Person) -> Variant:
    """Take a draft up again (tag frem)."""
    return _author_moves(variant, "take_up", by)


def locked(variant: Variant) -> Variant:
    """The variant as it stands, locked until the transaction ends (låst)."""
    rows = Variant.objects.select_for_update(of=("self",))
    return rows.select_related("post__author", "post__unit", "profile__unit", "picture").get(pk=variant.pk)


def _new_post(unit: Unit, by: Person, occasion: str, answers: dict[str, str], starter: str, audience: str) -> Post:
    if not by.has_perm("posts.start_post", unit):
        raise NotAllowed(_("at skrive opslag her"))
    _refuse_empty(answers)
    post = Post(unit=unit, author=by, occasion=occasion, starter=starter, audience=audience, **answers)
    post.save()
    told = {"occasion": occasion, "unit": unit.pk, **_hash_alone(post)}
    archive.record(kinds.STARTED, subject=post, by=actor(by, unit=unit), payload=told)
    return post


def _refuse_empty(answers: dict[str, str]) -> None:
    missing = [name for name, answer in answers.items() if not answer]
    if missing:
        raise AnswersNeeded(missing)


def _new_variant(
    post: Post, profile: Profile, *, by: Person, picture: Picture | None = None, alt_text: str = "", text: str = ""
) -> Variant:
    variant = Variant(
        post=post,
        profile=profile,
        channel=profile.channel,
        sender=first_sender(profile, by),
        picture=picture,
        alt_text=alt_text or (picture.alt_text if picture else ""),
        text=text,
    )
    variant.content_hash = variant.current_hash()
    variant.save()
    if text or held_back(variant.post.why) or held_back(variant.post.whom):
        _note_confidentiality(variant)
        variant.save(update_fields=["confidential", "release_asked_at"])
    _keep_revision(variant, by)
    told = {"channel": profile.channel, "profile": profile.pk, "post": post.pk}
    archive.record(kinds.CHANNEL_ADDED, subject=variant, by=actor(by, unit=post.unit), payload=told)
    return variant


def _kept(now: Variant, new: dict[str, Any], by: Person) -> Variant:
    if not now.editable:
        raise IllegalMove(VARIANT.name, "edit", now.get_state_display())
    if now.state != DRAFT or now.release_asked_at:
        nobody_asked(now)
    if now.state != DRAFT:
        archive.move(now, "edit", by=actor(by, unit=now.unit), payload={"approved_hash": now.approved_hash})
    for name, value in new.items():
        setattr(now, name, value)
    now.version += 1
    now.content_hash, now.approved_hash, now.needs = now.current_hash(), "", []
    _note_confidentiality(now)
    now.save()
    _keep_revision(now, by)
    return now


def _note_confidentiality(now: Variant) -> None:
    now.confidential = reading_of(now).confidential
    now.release_asked_at = None


def _keep_revision(variant: Variant, by: Person, *, aside: bool = False, **words: Any) -> Revision:
    revision = Revision(
        variant=variant,
        number=variant.version,
        content_hash="" if aside else variant.content_hash,
        aside=aside,
        by=by,
        **{
            "text": variant.text,
            "alt_text": variant.alt_text,
            "sender": variant.sender,
            "picture": variant.picture,
            **words,
        },
    )
    revision.save()
    return revision


def _set_aside(now: Variant, new: dict[str, Any], by: Person) -> StaleSave:
    words = {name: new[name] for name in ("text", "alt_text", "sender") if name in new}
    mine = words.get("text", now.text)
    kept = Revision.objects.filter(variant=now, aside=True, number=now.version, text=mine, by=by)
    if words and not kept.exists():
        _keep_revision(now, by, aside=True, **words)
    return StaleSave(theirs=now.text, mine=mine, version=now.version)


def _author_moves(variant: Variant, verb: str, by: Person) -> Variant:
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at lægge opslaget væk"))
    archive.move(variant, verb, by=actor(by, unit=variant.unit))
    return variant
