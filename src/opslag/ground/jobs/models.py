"""Workers at work and slots taken (arbejdere og tider)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Worker(models.Model):
    """One running worker process and its latest heartbeat (arbejder)."""

    id = models.CharField(primary_key=True, max_length=64)
    place = models.CharField(_("maskine og proces"), max_length=200)
    started_at = models.DateTimeField(_("startet"))
    beat_at = models.DateTimeField(_("hjerteslag"), db_index=True)

    class Meta:
        verbose_name = _("arbejder")
        verbose_name_plural = _("arbejdere")

    def __str__(self) -> str:
        return self.place


class Slot(models.Model):
    """One turn of one periodic job (tid), taken by exactly one worker."""

    name = models.CharField(_("opgave"), max_length=200)
    slot = models.BigIntegerField(_("tid"))
    taken_at = models.DateTimeField(_("taget"), db_index=True)

    class Meta:
        verbose_name = _("tid")
        verbose_name_plural = _("tider")
        constraints = [models.UniqueConstraint(fields=["name", "slot"], name="jobs_slot_once")]

    def __str__(self) -> str:
        return f"{self.name} {self.slot}"
