"""Rows of posts (opslag): the post, its variant for each channel, every text that was kept, every decision."""

import hashlib
from datetime import UTC, datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opslag.core.domain.content import content_hash
from opslag.ground.tenancy.models import OwnedModel
from opslag.media.models import Picture
from opslag.organisation.models import Person, Profile, Unit
from opslag.posts.answers import held_back
from opslag.posts.states import EDITABLE, POST, PUBLISHING, SHARED, UNSENT, VARIANT, WITHDRAWN

LABEL_LENGTH = 70


class Occasion(models.TextChoices):
    """The three doors (anledning), in the order the home page shows them."""

    EVERYDAY = "hverdag", _("Hverdag")
    EVENT = "begivenhed", _("Begivenhed")
    DECISION = "beslutning", _("Beslutning")


class Post(OwnedModel):
    """One thing to tell (opslag): why, for whom, and the channels it is told on.

    `answered` counts how often why and for whom have been corrected.
    """

    GRAPH = POST

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="posts")
    author = models.ForeignKey(Person, models.PROTECT, related_name="posts")
    occasion = models.CharField(_("anledning"), max_length=20, choices=Occasion)
    starter = models.CharField(max_length=40, blank=True)
    why = models.TextField(_("hvorfor"))
    whom = models.TextField(_("for hvem"))
    audience = models.CharField(max_length=60, blank=True)
    answered = models.PositiveIntegerField(default=0)
    instead = models.TextField(blank=True)
    state = models.CharField(max_length=20, choices=POST.choices(), default=POST.initial)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("opslag")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """What lists call it: why it is told, never its words (kaldenavn); the door's name where why is held back."""
        if held_back(self.why):
            return str(self.get_occasion_display())
        why = self.why.strip().split("\n", 1)[0].rstrip(".")
        short = why if len(why) <= LABEL_LENGTH else why[:LABEL_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + " …"
        return short[:1].upper() + short[1:]


class Variant(OwnedModel):
    """The post as it is told on one channel (kanaludgave).

    `version` counts what was kept, and a save names the one it was based on. `content_hash` is of exactly what
    stands here; `approved_hash` of what was approved, and void when the two differ. `confidential` says that
    the text holds what only its author may see.
    """

    GRAPH = VARIANT

    judged: "Approval | None" = None
    """The answer it is shown as of, on a copy for whoever gave that answer; never on the row itself."""

    post = models.ForeignKey(Post, models.PROTECT, related_name="variants")
    profile = models.ForeignKey(Profile, models.PROTECT, null=True, blank=True, related_name="+")
    channel = models.CharField(max_length=40)
    text = models.TextField(_("tekst"), blank=True)
    language = models.CharField(max_length=12, default="da")
    picture = models.ForeignKey(Picture, models.PROTECT, null=True, blank=True, related_name="variants")
    alt_text = models.TextField(_("alt-tekst"), blank=True)
    sender = models.CharField(_("afsender"), max_length=200, blank=True)
    state = models.CharField(max_length=20, choices=VARIANT.choices(), default=VARIANT.initial)
    version = models.PositiveIntegerField(default=0)
    content_hash = models.CharField(max_length=64, blank=True)
    approved_hash = models.CharField(max_length=64, blank=True)
    confidential = models.BooleanField(default=False)
    release_asked_at = models.DateTimeField(null=True, blank=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    promised_at = models.DateTimeField(null=True, blank=True)
    needs = models.JSONField(default=list, blank=True)
    send_at = models.DateTimeField(null=True, blank=True)
    send_zone = models.CharField(max_length=40, blank=True)
    meta = models.JSONField(default=dict, blank=True)
    kept_words = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("kanaludgave")
        ordering = ("pk",)
        indexes = [models.Index(fields=["organisation", "state"], name="variant_by_state")]

    def __str__(self) -> str:
        return f"{self.post}, {self.channel}"

    @property
    def author(self) -> Person:
        """Who writes it (forfatter)."""
        return self.post.author

    @property
    def unit(self) -> Unit:
        """The unit it is told from."""
        return self.post.unit

    @property
    def editable(self) -> bool:
        """May the words still be changed?"""
        return self.state in EDITABLE

    @property
    def unsent(self) -> bool:
        """Is it still with its author alone (ikke sendt)?"""
        return self.state in UNSENT

    @property
    def on_its_way(self) -> bool:
        """Is it with readers, about to be, or taken down again? Its page is then the receipt."""
        return self.state == PUBLISHING or self.state in SHARED

    @property
    def withdrawn_at(self) -> datetime | None:
        """When it was taken down again (trukket tilbage): nothing touches the row afterwards."""
        return self.updated_at if self.state == WITHDRAWN else None

    def current_hash(self) -> str:
        """The hash of exactly what stands here now (indholdsaftryk)."""
        pictures = [(self.picture.sha256, self.alt_text)] if self.picture else []
        at = f"{self.send_at.astimezone(UTC).isoformat()} {self.send_zone}" if self.send_at else ""
        return content_hash(
            text=self.text,
            channel=self.channel,
            profile=str(self.profile_id or ""),
            sender=self.sender,
            language=self.language,
            pictures=pictures,
            send_at=at,
        )


class Revision(OwnedModel):
    """A text that was acknowledged as kept (gemt udgave). `aside` is one that came too late and lies beside."""

    variant = models.ForeignKey(Variant, models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    alt_text = models.TextField(blank=True)
    sender = models.CharField(max_length=200, blank=True)
    picture = models.ForeignKey(Picture, models.PROTECT, null=True, blank=True, related_name="+")
    content_hash = models.CharField(max_length=64, blank=True)
    aside = models.BooleanField(default=False)
    saved_at = models.DateTimeField(default=timezone.now, editable=False)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")

    class Meta(OwnedModel.Meta):
        verbose_name = _("gemt udgave")
        ordering = ("number", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["variant", "number"], condition=models.Q(aside=False), name="revision_number_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.variant_id}.{self.number}"


class Decision(models.TextChoices):
    """What a reader answered (afgørelse)."""

    APPROVED = "godkendt", _("Godkendt")
    RETURNED = "retur", _("Sendt retur")


class Approval(OwnedModel):
    """A reader's answer to exactly one content (godkendelse). `roles` are those the reader answered as.

    `around` is what stood around the words, so that the reader can see again what they answered.
    """

    variant = models.ForeignKey(Variant, models.PROTECT, related_name="approvals")
    content_hash = models.CharField(max_length=64)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    decision = models.CharField(max_length=10, choices=Decision)
    roles = models.JSONField(default=list, blank=True)
    looked_at = models.JSONField(default=list, blank=True)
    around = models.JSONField(default=dict, blank=True)
    comment = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("afgørelse")
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.get_decision_display()} {self.at:%d.%m.%Y}"


class Deviation(OwnedModel):
    """Going on although something was found, with a reason (undtagelse).

    The author's own holds for the `words` it was about; a release of a confidentiality stop holds for one
    content hash and nothing else.
    """

    variant = models.ForeignKey(Variant, models.PROTECT, related_name="deviations")
    clause_id = models.CharField(max_length=120)
    check_id = models.CharField(max_length=60)
    words = models.CharField(max_length=64)
    content_hash = models.CharField(max_length=64)
    release = models.BooleanField(default=False)
    reason = models.TextField(_("grund"))
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("undtagelse")
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.clause_id}: {self.check_id}"


class ReleaseAnswer(models.TextChoices):
    """What the confidentiality role says of a stop (svar)."""

    RELEASED = "frigivet", _("Frigivet")
    UPHELD = "bestaar", _("Stoppet består")


class ReleaseQuestion(OwnedModel):
    """The author asks whether a confidentiality stop is right, and is answered (spørgsmål om et stop).

    `content_hash` is of what was asked about, `words` of its words alone. Only the author and the role read it.
    """

    variant = models.ForeignKey(Variant, models.PROTECT, related_name="release_questions")
    content_hash = models.CharField(max_length=64)
    words = models.CharField(max_length=64)
    why = models.TextField(blank=True)
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    answer = models.CharField(max_length=10, choices=ReleaseAnswer, blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(null=True, blank=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("spørgsmål om et stop")
        ordering = ("asked_at", "pk")

    def __str__(self) -> str:
        return f"{self.variant_id} {self.asked_at:%d.%m.%Y}"

    @staticmethod
    def fingerprint(*words: str) -> str:
        """The hash of some words (aftryk)."""
        return hashlib.sha256("\x1f".join(words).encode()).hexdigest()


class ReportKind(models.TextChoices):
    """What somebody tells us about a check (melding)."""

    NO_FINDING = "ikke_fund", _("Ikke et fund")
    NOT_STOPPED = "ikke_stoppet", _("Burde være fundet")


class ReportAnswer(models.TextChoices):
    """What those who look after the policy say of a report (svar): ready words, to which a line may be added."""

    READ = "laest", _("Tak, vi har læst det")
    MENDED = "rettes", _("Tak, vi retter reglen")
    STANDS = "bestaar", _("Reglen står ved magt")


class Report(OwnedModel):
    """Somebody says that a check was wrong (melding): the draft is masked before it is kept, and nobody is named.

    `spans` point into the masked text, which has the length of the original. `refs` are the matrix rows of the
    finding that was wrong. `reporter` is there so that an answer finds its way, and is shown to nobody.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20, choices=ReportKind)
    check_id = models.CharField(max_length=60, blank=True)
    clause_id = models.CharField(max_length=120, blank=True)
    version = models.CharField(max_length=40, blank=True)
    severity = models.CharField(max_length=10, blank=True)
    refs = models.JSONField(default=list, blank=True)
    field = models.CharField(max_length=40, blank=True)
    spans = models.JSONField(default=list, blank=True)
    draft = models.JSONField()
    note = models.TextField(_("bemærkning"), blank=True)
    reporter = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    answer = models.CharField(max_length=10, choices=ReportAnswer, blank=True)
    reply = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("melding")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.get_kind_display()
