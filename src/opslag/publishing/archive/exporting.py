"""An extract for access to documents (udtræk): readable pages, the entries as data, and how to verify them."""

import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import timezone

from opslag.ground.archive import chain
from opslag.ground.archive.models import Chain, Entry
from opslag.ground.archive.verification import Seal
from opslag.ground.search.models import Line
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import current, scope
from opslag.media.models import Picture
from opslag.media.queries import picture_bytes
from opslag.organisation.models import Person
from opslag.publishing.archive import finding, standalone, telling
from opslag.publishing.archive.finding import Asked

COPIED = ("kind", "actor_id", "subject_type", "subject_id", "commitment", "personal_commitment", "previous", "digest")


@dataclass(frozen=True, slots=True)
class Told:
    """One entry as the extract tells it: a row, its words, and what of it is withheld."""

    row: telling.Row
    lines: list[tuple[str, str]]
    is_open: bool

    @property
    def indented(self) -> list[tuple[str, str]]:
        """The lines for plain text: what was written on several cannot pass for an entry of its own."""
        return [(label, "\n      ".join(said.splitlines())) for label, said in self.lines]

    @property
    def whole(self) -> bool:
        """May every word that is left be handed on as it was told?"""
        entry = self.row.entry
        return not telling.hidden_keys(entry, is_open=self.is_open) and telling.told(entry) == entry.facts


@dataclass(slots=True)
class Extract:
    """What is handed out (udtræk): for what question, whole posts, and entries that are about no post."""

    organisation: Organisation
    by: Person
    asked: Asked
    posts: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, asked: Asked, *, by: Person) -> "Extract":
        """Everything about each post that answers the question, and the other entries that do."""
        lines = finding.found(asked, by=by).order_by()
        posts = lines.filter(thread__isnull=False).values_list("thread", flat=True).distinct()
        others = lines.filter(thread=None).values_list("number", flat=True)
        return cls(current(), by, asked, sorted(posts), sorted(others))

    def chunks(self) -> Iterator[bytes]:
        """The extract as a ZIP, file by file, so that nothing of it lies in memory (strøm)."""
        out = _Out()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.files():
                archive.writestr(name, content)
                yield out.taken()
        yield out.taken()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file's name and content; the scope is entered for each alone, as a response is read after the view."""
        made = self._files()
        while True:
            with scope(self.organisation):
                file = next(made, None)
            if file is None:
                return
            yield file

    def _files(self) -> Iterator[tuple[str, bytes]]:
        yield "LAES-MIG.txt", render_to_string("publishing/extract/readme.txt", self._about()).encode()
        yield "efterproev.py", Path(standalone.__file__).read_bytes()
        # Sorted here: asked for in order, a database walks all numbers to find those of one post.
        told = finding.found(Asked(), by=self.by).order_by()
        for post in self.posts:
            yield from self._folder(f"opslag-{post}", post, told.filter(thread=post))
        for start in range(0, len(self.others), 500):
            numbers = self.others[start : start + 500]
            yield from self._folder(f"andre-poster-{numbers[0]}", None, told.filter(number__in=numbers))

    def _about(self) -> dict[str, Any]:
        head = Chain.objects.filter(organisation=self.organisation.key).first() or Chain()
        names = telling.asked_in_words(self.asked.told)
        seal = Seal(head.count, head.digest)
        return {"organisation": self.organisation, "asked": names, "at": timezone.now(), "seal": seal, "by": self.by}

    def _folder(self, folder: str, post: int | None, lines: QuerySet[Line]) -> Iterator[tuple[str, bytes]]:
        told = steps(sorted(lines, key=lambda line: line.number), by=self.by, headed=False)
        context = {"post": post, "steps": told, "organisation": self.organisation}
        for name in ("opslag.html", "opslag.txt"):
            yield f"{folder}/{name}", render_to_string(f"publishing/extract/{name}", context).encode()
        yield f"{folder}/poster.json", _json([as_data(one) for one in told])
        yield from _pictures(folder, told)


def steps(lines: Iterable[Line], *, by: Person, headed: bool = True) -> list[Told]:
    """The entries in the order given, each with the words that this person may read."""
    lines = list(lines)
    openness = finding.openness(lines, by)
    rows = telling.rows(lines, by=by, headed=headed)
    return [
        Told(row, telling.lines(row.entry, is_open=openness[line.number]), openness[line.number])
        for line, row in zip(lines, rows, strict=True)
    ]


def as_data(told: Told) -> dict[str, Any]:
    """The entry with all that its digest is made of, and its words where they may be handed on (data)."""
    entry = told.row.entry
    data = {name: getattr(entry, name) for name in COPIED}
    facts = {"salt": entry.payload.salt, "body": entry.payload.body}
    personal = entry.payload.personal if told.whole else None
    return {
        **data,
        **facts,
        "number": entry.number,
        "organisation": entry.organisation,
        "at": chain.instant(entry.at),
        "title": entry.title,
        "personal": personal,
        "personal_salt": entry.payload.personal_salt if personal is not None else None,
        "words": _state(entry, whole=told.whole),
    }


def _state(entry: Entry, *, whole: bool) -> str:
    if not entry.personal_commitment:
        return "none"
    if entry.erased:
        return "erased"
    return "here" if whole else "withheld"


def _pictures(folder: str, told: list[Told]) -> Iterator[tuple[str, bytes]]:
    """The pictures that were told of where the words are open and not erased, by their hash."""
    wanted = {sha for one in told if one.whole and not one.row.entry.erased for sha in _named(one.row.entry.facts)}
    for picture in Picture.objects.filter(sha256__in=wanted):
        try:
            yield f"{folder}/billede-{picture.sha256[:16]}.{_ending(picture)}", picture_bytes(picture)
        except OSError:
            yield f"{folder}/billede-{picture.sha256[:16]}-mangler.txt", picture.sha256.encode()


def _named(facts: dict[str, Any]) -> list[str]:
    return [sha for sha in [facts.get("picture"), *(facts.get("pictures") or [])] if sha]


def _ending(picture: Picture) -> str:
    return "png" if picture.media_type == "image/png" else "jpg"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


class _Out(io.BytesIO):
    """Where the ZIP is written: what has come is taken away again, so nobody can ask how far it is (strøm)."""

    def tell(self) -> int:
        """Not known here; the ZIP counts for itself."""
        raise io.UnsupportedOperation("tell")

    def taken(self) -> bytes:
        """What has come since last."""
        data = self.getvalue()
        self.seek(0)
        self.truncate()
        return data
