"""Forms of words, numbers and languages that programs send (former): what no database or page could hold is refused."""

from typing import Annotated

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header
from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field

LARGEST_ID = 2**63 - 1


def _writable(text: str) -> str:
    """Refuse what cannot be written in UTF-8, and the NUL that PostgreSQL cannot keep."""
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("not writable text")
    return text


Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Line = Annotated[str, Field(max_length=200), AfterValidator(_writable)]
Text = Annotated[str, Field(max_length=20_000), AfterValidator(_writable)]


class Closed(Schema):
    """What is sent to us: a key we do not know is an error, so that a misspelled one is not lost in silence."""

    model_config = ConfigDict(extra="forbid")


def language_of(request: HttpRequest) -> str:
    """The first language of Accept-Language that we speak; else Danish (sprog)."""
    known = dict(settings.LANGUAGES)
    wanted = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    found = (code.split("-")[0] for code, weight in wanted if weight)
    return next((code for code in found if code in known), settings.LANGUAGE_CODE)
