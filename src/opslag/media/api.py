"""Pictures for programs (billeder): taken in as on the screen, shown to those who may see them, and answered for."""

from datetime import datetime
from typing import Annotated, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from ninja import File, Query, Router, Schema
from ninja.files import UploadedFile
from pydantic import Field

from opslag.ground.interface.program.problem import TOO_LARGE, Problem, invalid, kind
from opslag.ground.interface.program.words import Closed, Id
from opslag.media import decode
from opslag.media.actions import REFUSED, BadPicture, add_picture, clean_upload, describe
from opslag.media.intake import CleanPicture
from opslag.media.models import SUFFIXES, Picture
from opslag.media.people import Basis, careful
from opslag.media.shown import shown_picture
from opslag.organisation.api.doors import Media, Reply, door
from opslag.organisation.api.places import chosen_unit
from opslag.organisation.models import Unit
from opslag.organisation.tokens import Scope

router = Router(tags=["pictures"])

KINDS = {
    decode.NOT_A_PICTURE: kind(
        "not-a-picture", 422, _("Filen er ikke et billede, vi kan læse"), REFUSED[decode.NOT_A_PICTURE]
    ),
    decode.TOO_LARGE: kind("too-many-pixels", 422, _("Billedet har for mange punkter"), REFUSED[decode.TOO_LARGE]),
}
"""Problems with the file itself, by the reason the screen gives; a file of too many bytes is `too-large`."""

KNOWN = {
    "in": "header",
    "name": "If-None-Match",
    "required": False,
    "schema": {"type": "string"},
    "description": "The ETag of the picture as you have it; then 304 and no bytes.",
}

Answer = Literal["ja", "nej", "ved-ikke"]


class Assessment(Closed):
    """The five questions (fem spørgsmål); one without an answer is missing."""

    formaal: Answer | None = Field(None, description="Does the picture belong to what you tell?")
    udstillet: Answer | None = Field(None, description="Can anybody in it feel exposed or exploited?")
    alder: Answer | None = Field(None, description="Are there children or others to take special care of?")
    foelsomt: Answer | None = Field(None, description="Does it show anything sensitive, such as health or faith?")
    oplyst: Answer | None = Field(None, description="Does everybody in it know, and has nobody said no?")


class People(Closed):
    """Who is in the picture and why they may be shown (mennesker på billedet); replaces what was answered before."""

    recognisable: bool | None = Field(description="Can anybody be recognised? null is in doubt, and kept as not known.")
    basis: Literal["", "task", "consent"] = Field("", description="task: a task in the public interest; or consent.")
    consent: Literal["", "ok", "missing", "withdrawn"] = Field(
        "", description="Where the consent stands, if that is it."
    )
    assessment: Assessment = Assessment()


class PictureOut(Schema):
    """A picture taken in: encoded anew, with nothing of its file but the pixels."""

    id: int
    unit: int
    width: int
    height: int
    media_type: str = Field(examples=["image/jpeg"])
    byte_size: int
    sha256: str = Field(description="Of the bytes at `/pictures/{id}/file`.")
    page: str = Field(description="Where those who may see it meet it on the screen.", examples=["/media/7/"])
    alt_text: str = Field(description="What a draft begins with, when it says nothing else.")
    recognisable: bool | None
    basis: str = Field(description="task, consent, none-recognisable, or empty when not answered.")
    consent: str
    assessment: dict[str, str]
    missing: list[str] = Field(
        description="Answers without which it cannot be published: recognisable, basis, assessment or consent."
    )
    careful: list[str] = Field(description="Questions whose answer says: choose another picture, or ask first.")
    created_at: datetime


def fetch_unit(
    request: HttpRequest, unit: Annotated[Id | None, Query(None, description="A unit's id; your own if not said.")]
) -> Unit:
    """The unit that the picture is for."""
    return chosen_unit(request.user, unit, "query.unit")


def fetch_picture(request: HttpRequest, pk: Id) -> Picture:
    """The picture of the address."""
    return Picture.objects.select_related("unit").get(pk=pk)


def _cleaned(upload: UploadedFile) -> CleanPicture:
    try:
        return clean_upload(upload)
    except BadPicture as bad:
        raise Problem(KINDS.get(bad.reason, TOO_LARGE)) from None


@door(
    router,
    "POST",
    "/pictures",
    rule="media.add_picture",
    scope=Scope.WRITE_DRAFTS,
    fetch=fetch_unit,
    ready={"picture": _cleaned},
    answers={201: PictureOut},
    summary="Take a picture in",
)
def upload_picture(
    request: HttpRequest,
    place: Unit,
    picture: Annotated[UploadedFile, File(description="JPEG or PNG, at most 20 MB and 60 million pixels.")],
) -> Reply:
    """Decoded in a process of its own; only its pixels are kept: no place, no time, no camera, no file name."""
    taken = add_picture(picture, unit=place, by=request.user)
    return Reply(picture_out(taken), 201, {"Location": f"{request.path}/{taken.pk}"})


@door(
    router,
    "GET",
    "/pictures/{pk}",
    rule="media.see_picture",
    scope=Scope.READ_DRAFTS,
    fetch=fetch_picture,
    answers={200: PictureOut},
    summary="One picture",
)
def read_picture(request: HttpRequest, picture: Picture) -> PictureOut:
    """What is known of it, and what is still missing."""
    return picture_out(picture)


@door(
    router,
    "GET",
    "/pictures/{pk}/file",
    rule="media.see_picture",
    scope=Scope.READ_DRAFTS,
    fetch=fetch_picture,
    answers={200: Media(tuple(SUFFIXES)), 304: None},
    headers=(KNOWN,),
    summary="The picture itself",
)
def read_picture_file(request: HttpRequest, picture: Picture) -> HttpResponse:
    """The clean bytes with an ETag; 304 when `If-None-Match` names it."""
    return shown_picture(request, picture)


@door(
    router,
    "PUT",
    "/pictures/{pk}/people",
    rule="media.describe_picture",
    scope=Scope.WRITE_DRAFTS,
    fetch=fetch_picture,
    answers={200: PictureOut},
    summary="Say who is in a picture",
)
def describe_people(request: HttpRequest, picture: Picture, body: People) -> PictureOut:
    """Whether anybody can be recognised, and the basis for showing them. The archive keeps the answers."""
    _refuse_contradictions(body)
    said = {"recognisable": body.recognisable, "basis": body.basis, "consent": body.consent}
    answers = body.assessment.model_dump(exclude_none=True)
    return picture_out(describe(picture, by=request.user, assessment=answers, **said))


def _refuse_contradictions(said: People) -> None:
    if said.basis and not said.recognisable:
        raise invalid("body.basis", _("Der skal kun være et grundlag, når nogen kan genkendes."))
    if said.consent and said.basis != Basis.CONSENT:
        raise invalid("body.consent", _("Der skal kun stå noget om samtykke, når det er grundlaget."))


def picture_out(picture: Picture) -> PictureOut:
    """The picture as data (billede)."""
    names = ("width", "height", "media_type", "byte_size", "sha256", "alt_text", "recognisable", "basis", "consent")
    return PictureOut(
        id=picture.pk,
        unit=picture.unit_id,
        page=f"/media/{picture.pk}/",
        assessment=picture.assessment,
        missing=list(picture.missing),
        careful=[question.id for question in careful(picture.assessment)],
        created_at=picture.created_at,
        **{name: getattr(picture, name) for name in names},
    )
