"""Rows of pictures (billeder): the clean bytes' fingerprint, the alt text, the people and the rights."""

from pathlib import Path

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opslag.ground.tenancy.models import OwnedModel
from opslag.media.people import Basis, Consent, missing
from opslag.organisation.models import Person, Unit

SUFFIXES = {"image/jpeg": "jpg", "image/png": "png"}


class BasisChoice(models.TextChoices):
    """The words for a basis on a screen (grundlag)."""

    TASK = Basis.TASK.value, _("Opgave i samfundets interesse")
    CONSENT = Basis.CONSENT.value, _("Samtykke")
    NOBODY = Basis.NOBODY.value, _("Ingen kan genkendes")


class Picture(OwnedModel):
    """A picture taken in (billede): its bytes are ours, encoded anew and named by their own fingerprint."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="pictures")
    uploaded_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=20)
    byte_size = models.PositiveIntegerField()
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt_text = models.TextField(_("alt-tekst"), blank=True)
    recognisable = models.BooleanField(_("kan man genkende nogen"), null=True, blank=True)
    basis = models.CharField(_("grundlag"), max_length=20, choices=BasisChoice, blank=True)
    assessment = models.JSONField(_("vurdering"), default=dict, blank=True)
    assessed_by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    assessed_at = models.DateTimeField(null=True, blank=True)
    consent = models.CharField(_("samtykke"), max_length=10, blank=True, choices=[(c.value, c.value) for c in Consent])
    material = models.CharField(max_length=10, default="own", choices=[("own", _("eget")), ("borrowed", _("lånt"))])
    permission = models.TextField(_("tilladelse"), blank=True)
    credit = models.CharField(_("kreditering"), max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("billede")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.file_name

    @property
    def file_name(self) -> str:
        """Our own name for the file; what the author's was called is not kept."""
        return f"{self.sha256}.{SUFFIXES[self.media_type]}"

    @property
    def path(self) -> Path:
        """Where the bytes lie, in private storage (sti)."""
        return Path(settings.MEDIA_ROOT) / str(self.organisation_id) / self.file_name

    @property
    def missing(self) -> tuple[str, ...]:
        """What must still be said of the people in it before it may be shown (mangler)."""
        return missing(self.recognisable, self.basis, self.assessment, self.consent)
