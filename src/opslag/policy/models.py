"""Frozen versions of policies, and the findings that people were told."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from opslag.ground.tenancy.models import OwnedModel
from opslag.organisation.models import Unit
from opslag.policy.states import VERSION


class PolicyVersion(OwnedModel):
    """One edition of a unit's policy (udgave): its content is frozen when it is adopted.

    `content` is the pack's data as JSON, `checksum` its SHA-256; `sets_aside` names clauses of upper layers
    that this unit has decided not to use.
    """

    GRAPH = VERSION

    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="policy_versions")
    pack_id = models.CharField(max_length=60)
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=200)
    mode = models.CharField(max_length=20)
    content = models.JSONField()
    checksum = models.CharField(max_length=64)
    sets_aside = models.JSONField(default=list, blank=True)
    in_force_from = models.DateTimeField(null=True, blank=True)
    in_force_to = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=20, choices=VERSION.choices(), default=VERSION.initial)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("politikudgave")
        ordering = ("unit_id", "pack_id", "-number")
        constraints = [models.UniqueConstraint(fields=("unit", "pack_id", "number"), name="policy_version_number_once")]

    def __str__(self) -> str:
        return f"{self.title}, udgave {self.number}"


class RecordedFinding(OwnedModel):
    """A finding that a person was told (anmærkning), bound to the content it was about.

    Holds no words of the draft: `spans` are offsets into a text that the archive keeps or erases.
    """

    subject_type = models.CharField(max_length=60)
    subject_id = models.CharField(max_length=40)
    content_hash = models.CharField(max_length=64)
    check_id = models.CharField(max_length=60)
    clause_id = models.CharField(max_length=120)
    version = models.CharField(max_length=40)
    layer = models.CharField(max_length=120)
    severity = models.CharField(max_length=10)
    field = models.CharField(max_length=40)
    spans = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("anmærkning")
        ordering = ("-created_at", "pk")
        indexes = [models.Index(fields=("subject_type", "subject_id"))]

    def __str__(self) -> str:
        return f"{self.check_id} ({self.severity})"
