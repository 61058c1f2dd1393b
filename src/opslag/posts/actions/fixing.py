"""Acting on findings (anmærkninger): fix, undo, keep my words, go on with a reason."""

from collections.abc import Collection, Iterable, Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.check import Edit
from opslag.core.domain.finding import Finding
from opslag.core.domain.severity import Severity
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.models import Person
from opslag.organisation.queries import actor
from opslag.posts import edits
from opslag.posts.actions import kinds
from opslag.posts.actions.writing import add_channel, drop_variant, locked, save_variant
from opslag.posts.drafting import advice_of, words_of
from opslag.posts.errors import FindingGone
from opslag.posts.fixes import fixes_of
from opslag.posts.models import Deviation, Revision, Variant
from opslag.posts.pointers import pointer_line
from opslag.posts.queries import Reading, reading_of
from opslag.posts.receipts import Receipt, kind_of
from opslag.posts.states import DRAFT

FIXABLE = ("text", "alt_text")


def apply_fix(variant: Variant, *, by: Person, version: int, key: str, place: int = 0) -> Variant:
    """Mend what the finding is about, as its card has shown it (ret). Raises `FindingGone`."""
    return press_fix(variant, by=by, version=version, key=key, place=place)[0]


def press_fix(variant: Variant, *, by: Person, version: int, key: str, place: int = 0) -> tuple[Variant, Receipt]:
    """Mend what the finding is about, and say what was done and how it is taken back (ret og kvittér)."""
    finding = found(reading_of(variant), key)
    groups = fixes_of(finding, variant.text)
    if place >= len(groups):
        raise FindingGone
    fixes = groups[place]
    kind = kind_of(fixes[0].label)
    if fixes[0].action == "split-post":
        saved, rest = parted(variant, by=by, version=version)
        return saved, Receipt(saved.version, kind, str(rest.pk) if rest else "")
    if fixes[0].action == "insert-pointer":
        saved = insert_pointer(variant, by=by, version=version, key=key)
    else:
        changes = edited(variant, [edit for fix in fixes for edit in fix.edits])
        saved = save_variant(variant, by=by, version=version, **changes)
    return saved, Receipt(saved.version, kind, finding.check)


def edited(variant: Variant, changes: Sequence[Edit]) -> dict[str, str]:
    """The variant's words after the edits."""
    return edits.applied({name: getattr(variant, name) for name in FIXABLE}, changes)


def insert_pointer(variant: Variant, *, by: Person, version: int, key: str, line: str = "") -> Variant:
    """Put in the line that shows the way on: the given one, or the unit's own (indsæt linjen)."""
    finding = found(reading_of(variant), key)
    words = line.strip() or pointer_line(variant)
    if not words:
        raise FindingGone
    at = finding.spans[0][0] if finding.spans else len(variant.text)
    return save_variant(variant, by=by, version=version, text=edits.with_pointer(variant.text, at, words))


def split_variant(variant: Variant, *, by: Person, version: int) -> Variant:
    """Make two of one that is too long: the rest becomes a post of its own on the same profile (del i to)."""
    return parted(variant, by=by, version=version)[0]


def parted(variant: Variant, *, by: Person, version: int) -> tuple[Variant, Variant | None]:
    """Make two of one, and give back both; None where nothing was left over."""
    limit = split_limit(variant)
    first, rest = edits.split(variant.text, limit)
    with transaction.atomic():
        saved = save_variant(variant, by=by, version=version, text=first)
        if not (rest and saved.profile):
            return saved, None
        return saved, add_channel(saved.post, by=by, profile=saved.profile, like=saved, text=rest)


def split_limit(variant: Variant) -> int:
    """Where the text has to be cut: at what was found too long, else at the channel's own limit."""
    long = (f for f in reading_of(variant).judgement.findings if f.check == "too-long" and f.spans)
    facts = channel_facts().get(variant.channel, UNKNOWN_CHANNEL)
    return next((f.spans[0][0] for f in long), facts.max_length or len(variant.text))


def undo_fix(variant: Variant, *, by: Person, version: int, revision: int) -> Variant:
    """Take back what the save with this number changed (fortryd). Raises `edits.CannotUndo`."""
    after = Revision.objects.get(variant=variant, number=revision, aside=False)
    before = Revision.objects.get(variant=variant, number=revision - 1, aside=False)
    changes = {
        name: edits.taken_back(getattr(before, name), getattr(after, name), getattr(variant, name))
        for name in FIXABLE
        if getattr(before, name) != getattr(after, name)
    }
    return save_variant(variant, by=by, version=version, **changes)


def undo_split(variant: Variant, *, by: Person, version: int, revision: int, rest: int) -> bool:
    """One again of two (fortryd deling): the words come back, and the copy of them is put away.

    False when something has been written in the other since: then it stays.
    """
    with transaction.atomic():
        saved = undo_fix(variant, by=by, version=version, revision=revision)
        other = saved.post.variants.filter(pk=rest, state=DRAFT).exclude(pk=saved.pk).first()
        if other is None or other.version:
            return other is None
        drop_variant(other, by=by)
    return True


def keep_words(variant: Variant, *, by: Person, key: str) -> Variant:
    """ "Behold min tekst": this advice is read, for these words; other words, and it may come again."""
    return keep_all(variant, by=by, keys=[key])


def keep_all(variant: Variant, *, by: Person, keys: Iterable[str]) -> Variant:
    """The same for several pieces of advice that stand on one card; all of them or none (behold)."""
    _refuse_others(variant, by)
    with transaction.atomic():
        now = locked(variant)
        reading = reading_of(now)
        findings = [found(reading, key) for key in keys]
        if any(finding.severity not in (Severity.ADVISE, Severity.INFO) for finding in findings):
            raise NotAllowed(_("at gå forbi et stop eller en godkendelse uden en grund"))
        now.kept_words = sorted({*now.kept_words, *(advice_of(reading.draft, finding) for finding in findings)})
        now.save(update_fields=["kept_words", "updated_at"])
    return now


def hear_again(variant: Variant, *, by: Person, kept: Collection[str]) -> Variant:
    """Take back "Behold min tekst" (hør rådet igen): the advice with these fingerprints stands again."""
    _refuse_others(variant, by)
    with transaction.atomic():
        now = locked(variant)
        now.kept_words = [words for words in now.kept_words if words not in kept]
        now.save(update_fields=["kept_words", "updated_at"])
    return now


def except_finding(variant: Variant, *, by: Person, key: str, reason: str) -> Deviation:
    """Go on although something is found, and say why (undtagelse); shown to whoever approves."""
    _refuse_others(variant, by)
    if not reason.strip():
        raise ReasonNeeded(_("undtagelsen"))
    with transaction.atomic():
        now = locked(variant)
        reading = reading_of(now)
        finding = found(reading, key)
        if not finding.author_may_except:
            raise NotAllowed(_("at gøre en undtagelse fra »%(title)s«") % {"title": finding.clause.title})
        deviation = deviate(now, reading, finding, by=by, reason=reason)
        archive.record(kinds.EXCEPTED, subject=now, by=actor(by, unit=now.unit), payload=told_of(deviation))
    return deviation


def deviate(
    variant: Variant, reading: Reading, finding: Finding, *, by: Person, reason: str, release: bool = False
) -> Deviation:
    """The row that lets one finding pass."""
    deviation = Deviation(
        variant=variant,
        clause_id=finding.clause.id,
        check_id=finding.check,
        words=words_of(reading.draft, finding),
        content_hash=variant.current_hash(),
        release=release,
        reason=reason.strip(),
        by=by,
    )
    deviation.save()
    return deviation


def told_of(deviation: Deviation) -> dict[str, str]:
    """What the archive is told of a deviation."""
    return {
        "clause": deviation.clause_id,
        "check": deviation.check_id,
        "content_hash": deviation.content_hash,
        "reason": deviation.reason,
    }


def found(reading: Reading, key: str) -> Finding:
    """The open finding with this key; raises `FindingGone`."""
    finding = reading.find(key)
    if finding is None:
        raise FindingGone
    return finding


def _refuse_others(variant: Variant, by: Person) -> None:
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at skrive i dette opslag"))
