"""Asking the API as another program does: a key in the header, JSON both ways."""

from __future__ import annotations

import json
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.organisation.actions import make_token
from opslag.organisation.models import Person
from opslag.organisation.tokens import Scope
from tests.cast import SILENT, Cast

ROOT = "/api/v1"


def key_of(person: Person, *scopes: Scope, days: int = 30) -> str:
    """A key of this person's, for everything when nothing is said."""
    with scope(person.organisation):
        _token, key = make_token(by=person, name="Prøve", scopes=scopes or tuple(Scope), days=days)
    return key


class Program:
    """A program with a person's key; `said` is the answer's JSON."""

    def __init__(self, person: Person | None, *scopes: Scope, key: str = "", language: str = "da") -> None:
        self.key = key or (key_of(person, *scopes) if person else "")
        self.language = language
        self.client = Client(raise_request_exception=True)

    def ask(
        self, method: str, path: str, body: Any = None, *, kind: str = "application/json", **headers: str
    ) -> HttpResponse:
        given = {"Accept-Language": self.language, **{name.replace("_", "-"): told for name, told in headers.items()}}
        if self.key:
            given["Authorization"] = f"Bearer {self.key}"
        data = "" if body is None else body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.client.generic(method, f"{ROOT}{path}", data, content_type=kind, headers=given)

    def upload(self, picture: bytes, path: str = "/pictures", *, name: str = "picture", **headers: str) -> HttpResponse:
        """The picture as a form with a file in it, under this name."""
        form = encode_multipart(BOUNDARY, {name: SimpleUploadedFile("IMG_2041.jpg", picture, "image/jpeg")})
        return self.ask("POST", path, form, kind=MULTIPART_CONTENT, **headers)

    def get(self, path: str, **headers: str) -> HttpResponse:
        return self.ask("GET", path, **headers)

    def post(self, path: str, body: Any = None, **headers: str) -> HttpResponse:
        return self.ask("POST", path, body, **headers)

    def put(self, path: str, body: Any, **headers: str) -> HttpResponse:
        return self.ask("PUT", path, body, **headers)

    def patch(self, path: str, body: Any, **headers: str) -> HttpResponse:
        return self.ask("PATCH", path, body, **headers)


def begin(program: Program, us: Cast, text: str = SILENT, on: str = "website", **more) -> dict:
    """A draft of the program's, as the API answers it."""
    words = {"occasion": "hverdag", "why": "vise udeskole", "whom": "forældre", "profile": us.profiles[on].pk, **more}
    answer = program.post("/drafts", {**words, "text": text})
    assert answer.status_code == 201, answer.content
    return answer.json()


def kinds(us: Cast) -> list[str]:
    with scope(us.organisation):
        return list(Entry.objects.order_by("number").values_list("kind", flat=True))
