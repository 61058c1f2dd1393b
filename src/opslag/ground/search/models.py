"""The finding aid's table (søgelinjer): one row for each entry of the archive. It proves nothing; the chain does."""

from django.db import models

from opslag.ground.tenancy.models import OwnedModel


class Line(OwnedModel):
    """Where one entry is found (søgelinje): by number, time, kind, actor, what it belongs to, and its words.

    `thread`, `part` and `place` are numbers of the room that reads the archive, and say nothing here. `words` are
    folded, and empty when the entry tells none or they have been erased.
    """

    number = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    kind = models.CharField(max_length=80)
    actor = models.CharField(max_length=64)
    thread = models.BigIntegerField(null=True)
    part = models.BigIntegerField(null=True)
    place = models.BigIntegerField(null=True)
    channel = models.CharField(max_length=40, blank=True)
    words = models.TextField(blank=True)

    class Meta(OwnedModel.Meta):
        ordering = ("-number",)
        constraints = [models.UniqueConstraint(fields=["organisation", "number"], name="line_number_once")]
        indexes = [
            models.Index(fields=["organisation", "thread"], name="line_thread"),
            models.Index(fields=["organisation", "kind", "number"], name="line_kind"),
            models.Index(fields=["organisation", "actor", "number"], name="line_actor"),
            models.Index(fields=["organisation", "place", "number"], name="line_place"),
            models.Index(fields=["organisation", "number"], name="line_with_words", condition=~models.Q(words="")),
        ]

    def __str__(self) -> str:
        return str(self.number)
