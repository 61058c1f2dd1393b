"""Rows of publishing (udgivelse): deliveries, their proof and errands, what stands on our own shelves, feed keys."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opslag.ground.tenancy.models import OwnedModel
from opslag.media.models import Picture
from opslag.organisation.models import Person, Profile, Unit
from opslag.posts.models import Variant
from opslag.publishing.states import DELIVERY, FOR_A_PERSON, MOVING, SENT, WITHDRAWN


class Delivery(OwnedModel):
    """One variant on its way to one channel (udsendelse). The row is the only truth; a worker re-reads it.

    `envelope` is what is sent, frozen with `key` before the first attempt; `carrier` is the channel that carries
    it (itself, or by hand); `memory` is what that channel asked us to keep between attempts. `lease` names the
    worker that has it in hand, until `lease_until`.
    """

    GRAPH = DELIVERY

    variant = models.ForeignKey(Variant, models.PROTECT, related_name="deliveries")
    profile = models.ForeignKey(Profile, models.PROTECT, related_name="+")
    channel = models.CharField(max_length=40)
    carrier = models.CharField(max_length=40, blank=True)
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    state = models.CharField(max_length=20, choices=DELIVERY.choices(), default=DELIVERY.initial)
    content_hash = models.CharField(max_length=64)
    policy_mark = models.CharField(max_length=300, blank=True)
    requested_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    intended_at = models.DateTimeField(_("tidspunkt"))
    zone = models.CharField(max_length=40, default="Europe/Copenhagen")
    due_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True)
    attempts = models.PositiveIntegerField(default=0)
    looks = models.PositiveIntegerField(default=0)
    lease = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True)
    envelope = models.JSONField(null=True)
    memory = models.JSONField(default=dict)
    remote_id = models.CharField(max_length=500, blank=True)
    url = models.CharField(max_length=1000, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("udsendelse")
        ordering = ("-created_at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=["variant", "channel"], name="delivery_once_per_channel"),
        ]
        indexes = [
            models.Index(fields=["due_at"], name="delivery_due", condition=models.Q(state__in=MOVING)),
        ]

    def __str__(self) -> str:
        return f"{self.channel}: {self.get_state_display()}"

    @property
    def unit(self) -> Unit:
        """The unit whose profile it goes out on."""
        return self.profile.unit

    @property
    def moving(self) -> bool:
        """Will it move by itself (undervejs)?"""
        return self.state in MOVING

    @property
    def waits_for_a_person(self) -> bool:
        """Must a person act (venter på et menneske)?"""
        return self.state in FOR_A_PERSON

    @property
    def out(self) -> bool:
        """Can readers meet it (ude)?"""
        return self.state == SENT

    @property
    def withdrawn(self) -> bool:
        """Has it been taken down (trukket tilbage)?"""
        return self.state == WITHDRAWN


class Proof(OwnedModel):
    """What shows that a person has published by hand (bevis): a link, a photograph, or both."""

    delivery = models.ForeignKey(Delivery, models.PROTECT, related_name="proofs")
    url = models.URLField(max_length=1000, blank=True)
    photo = models.ForeignKey(Picture, models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("bevis")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(url="") | models.Q(photo__isnull=False), name="proof_shows_something"
            ),
        ]

    def __str__(self) -> str:
        return self.url or str(_("foto"))


class Errand(OwnedModel):
    """Side work after a delivery (ærinde), in a row of its own: it is tried again and can never fail a delivery."""

    delivery = models.ForeignKey(Delivery, models.PROTECT, related_name="errands")
    verb = models.CharField(max_length=20)
    told = models.JSONField(default=dict)
    due_at = models.DateTimeField(default=timezone.now)
    attempts = models.PositiveIntegerField(default=0)
    done_at = models.DateTimeField(null=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("ærinde")
        ordering = ("due_at", "pk")
        indexes = [
            models.Index(fields=["due_at"], name="errand_due", condition=models.Q(done_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.verb


class Publication(OwnedModel):
    """What stands on a shelf of our own (udgivelse): the public page or the intranet. Frozen, but may be withdrawn."""

    key = models.UUIDField(unique=True)
    channel = models.CharField(max_length=40)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    slug = models.SlugField(max_length=100)
    title = models.CharField(max_length=200)
    text = models.TextField()
    sender = models.CharField(max_length=160)
    language = models.CharField(max_length=12, default="da")
    published_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("udgivelse")
        ordering = ("-published_at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "slug"], name="publication_address_once"),
        ]
        indexes = [
            models.Index(fields=["organisation", "channel", "-published_at"], name="publication_newest"),
        ]

    def __str__(self) -> str:
        return self.title


class PublishedPicture(OwnedModel):
    """A picture on a shelf (udgivet billede): only such a one is served to everybody, by its hash."""

    publication = models.ForeignKey(Publication, models.PROTECT, related_name="pictures")
    picture = models.ForeignKey(Picture, models.PROTECT, related_name="+")
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=40)
    alt_text = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(OwnedModel.Meta):
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["publication", "position"], name="published_picture_place_once"),
        ]
        indexes = [models.Index(fields=["organisation", "sha256"], name="published_picture_hash")]

    def __str__(self) -> str:
        return self.alt_text or self.sha256

    @property
    def file_name(self) -> str:
        """Its public name: the hash and nothing of ours (filnavn)."""
        return f"{self.sha256}.{'png' if self.media_type == 'image/png' else 'jpg'}"


class FeedKey(OwnedModel):
    """A person's way into the intranet feed without signing in (nøgle til feed); a new one ends the old."""

    person = models.OneToOneField(Person, models.PROTECT, related_name="+")
    name = models.UUIDField(default=uuid.uuid4, unique=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("nøgle til feed")

    def __str__(self) -> str:
        return str(self.person)
