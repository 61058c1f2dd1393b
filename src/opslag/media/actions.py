"""Writing pictures (skrive billeder): take one in, and say what it shows and who is in it."""

from collections.abc import Mapping
from typing import Protocol

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.media import intake
from opslag.media.decode import NOT_A_PICTURE, TOO_LARGE, Rejected
from opslag.media.models import Picture
from opslag.media.people import Basis, Consent
from opslag.organisation.models import Person, Unit
from opslag.organisation.queries import actor

ADDED = archive.register(
    archive.Kind("picture.added", "Billede taget ind", archive.Erasure(rule="billedet er kun sit aftryk her"))
)
DESCRIBED = archive.register(
    archive.Kind(
        "picture.described",
        "Billedet er beskrevet",
        archive.Erasure(rule="kun svarene om billedet, ingen personoplysninger"),
    )
)


REFUSED = {
    NOT_A_PICTURE: gettext_lazy(
        "Filen er ikke et JPEG- eller PNG-billede, vi kan læse. Gem billedet som JPEG, og prøv igen."
    ),
    TOO_LARGE: gettext_lazy("Billedet har for mange punkter til, at vi kan åbne det. Gør det mindre, og prøv igen."),
    intake.TOO_MANY_BYTES: gettext_lazy("Filen fylder mere end 20 MB. Gør billedet mindre, og prøv igen."),
}
"""What is said of a file that cannot be used, by its reason; the same on screens and to programs (afvist)."""


class Upload(Protocol):
    """A file from a form: its size is known before its bytes are read (fil)."""

    size: int

    def read(self) -> bytes: ...


class BadPicture(Exception):
    """The file cannot be used as a picture; the text says why and what to do, in the reader's language.

    `reason` is the word for it in `REFUSED`; "" when no file came at all.
    """

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


def clean_upload(upload: Upload) -> intake.CleanPicture:
    """Only the pixels of a JPEG or PNG (rens); slow, and needs no database. Raises `BadPicture`."""
    try:
        if upload.size > intake.MAX_BYTES:
            raise Rejected(intake.TOO_MANY_BYTES)
        return intake.clean(upload.read())
    except Rejected as rejected:
        raise BadPicture(str(REFUSED[rejected.reason]), rejected.reason) from None


def add_picture(upload: Upload | intake.CleanPicture, *, unit: Unit, by: Person) -> Picture:
    """Take in a JPEG or PNG, unless its pixels are already ours. Raises `NotAllowed` or `BadPicture`."""
    if not by.has_perm("media.add_picture", unit):
        raise NotAllowed(_("at lægge billeder ind her"))
    cleaned = upload if isinstance(upload, intake.CleanPicture) else clean_upload(upload)
    with transaction.atomic():
        picture = Picture(
            unit=unit,
            uploaded_by=by,
            sha256=cleaned.sha256,
            media_type=cleaned.media_type,
            byte_size=len(cleaned.data),
            width=cleaned.width,
            height=cleaned.height,
        )
        picture.save()
        intake.store(cleaned.data, picture.path)
        told = {"sha256": picture.sha256, "unit": unit.pk}
        archive.record(ADDED, subject=picture, by=actor(by, unit=unit), payload=told)
    return picture


def describe(
    picture: Picture,
    *,
    by: Person,
    alt_text: str | None = None,
    recognisable: bool | None = None,
    basis: str = "",
    assessment: Mapping[str, str] | None = None,
    consent: str = "",
) -> Picture:
    """Record what the picture shows and the basis for showing it (beskriv).

    Nobody recognisable is a basis of its own; "i tvivl" (`recognisable=None`) is kept as not known.
    """
    if not by.has_perm("media.describe_picture", picture):
        raise NotAllowed(_("at beskrive billedet"))
    picture.alt_text = picture.alt_text if alt_text is None else alt_text.strip()
    picture.recognisable = recognisable
    picture.basis = _basis(recognisable, basis)
    picture.assessment = dict(assessment or {}) if recognisable is not False else {}
    picture.consent = Consent(consent).value if consent else ""
    picture.assessed_by, picture.assessed_at = by, timezone.now()
    with transaction.atomic():
        picture.save()
        archive.record(DESCRIBED, subject=picture, by=actor(by, unit=picture.unit), payload=_told(picture))
    return picture


def _basis(recognisable: bool | None, basis: str) -> str:
    if recognisable is False:
        return Basis.NOBODY.value
    return Basis(basis).value if recognisable and basis else ""


def _told(picture: Picture) -> dict[str, object]:
    return {
        "recognisable": picture.recognisable,
        "basis": picture.basis,
        "assessment": picture.assessment,
        "consent": picture.consent,
    }
