"""A world for asking who may what: two schools of one municipality and one of another, with one of everything each.

In Nordkyst's Engskolen there is one person of each role, and the author; what the others keep for themselves holds
a mark that must never be met by them.
"""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass, field

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from opslag.core.domain.actor import SYSTEM, Role
from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.media.actions import add_picture, describe
from opslag.organisation.actions import make_token, notify
from opslag.organisation.models import Person, Profile, RoleGrant, Unit
from opslag.organisation.tokens import Scope
from opslag.policy.actions import adopt
from opslag.posts import actions
from opslag.posts.models import Report, Variant
from opslag.posts.queries import reading_of
from opslag.publishing.actions import deliver_next, publish_variant
from opslag.publishing.actions.feed_keys import key_of, token_of
from opslag.publishing.models import Delivery, Publication
from tests.cast import JOB, NO_POINTER, POLICY, SECRET, SILENT

OWN, OTHER, FOREIGN = "own", "other unit's", "other organisation's"
MARKS = {OWN: "egne-ord-0", OTHER: "naboens-ord-1", FOREIGN: "fremmede-ord-2"}


@dataclass
class Place:
    """One of everything in one unit."""

    unit: Unit
    owner: Person
    mark: str
    profiles: dict[str, Profile] = field(default_factory=dict)
    draft: Variant = None
    stopped: Variant = None
    waiting: Variant = None
    secret: Variant = None
    report: Report = None
    handed: Variant = None
    delivery: Delivery = None
    picture: object = None
    notice: object = None
    token: object = None
    entry: Entry = None
    shared: dict[str, Publication] = field(default_factory=dict)
    feed: str = ""


@dataclass
class World:
    """All places, and who asks: a person for each role in one's own unit, and the owner of what is there."""

    ours: Organisation
    theirs: Organisation
    places: dict[str, Place] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def world() -> World:
    """Build it in a fresh database; call inside no scope."""
    made = World(
        Organisation.objects.create(name="Nordkyst Kommune", slug="nordkyst"),
        Organisation.objects.create(name="Fjordklit Kommune", slug="fjordklit"),
    )
    with scope(made.ours):
        area = _top("Nordkyst")
        made.places[OWN] = _place(area, "Engskolen", MARKS[OWN])
        made.places[OTHER] = _place(area, "Skovskolen", MARKS[OTHER])
        _colleagues(made)
    with scope(made.theirs):
        made.places[FOREIGN] = _place(_top("Fjordklit"), "Klitskolen", MARKS[FOREIGN], more=40)
    return made


def _top(name: str) -> Unit:
    root = Unit.objects.create(name=f"{name} Kommune", slug=name.lower(), kind="koncern")
    area = Unit.objects.create(name="Børn og Unge", slug="boern-og-unge", kind="direktoeromraade", parent=root)
    for role in (Role.COMMUNICATIONS, Role.CONFIDENTIALITY):
        _person(f"{role.title()} {name}", root, role)
    adopt(area, POLICY, by=SYSTEM)
    return area


def _person(name: str, unit: Unit, role: Role) -> Person:
    email = f"{name.lower().replace(' ', '.')}@prøve.example"
    person = Person.objects.create_person(email, name, unit.organisation, unit=unit, title="Prøve")
    RoleGrant.objects.create(person=person, role=role.value, unit=unit, valid_from=dt.date(2026, 1, 1))
    return person


def _colleagues(made: World) -> None:
    place = made.places[OWN]
    made.people = {role.value: _person(f"Rolle {role.value}", place.unit, role) for role in Role}
    made.people["owner"] = place.owner
    for name, person in made.people.items():
        _token, made.keys[name] = make_token(by=person, name="Prøve", scopes=tuple(Scope), days=30)


def _place(area: Unit, name: str, mark: str, *, more: int = 0) -> Place:
    unit = Unit.objects.create(name=name, slug=name.lower(), kind="arbejdsplads", parent=area)
    place = Place(unit, _person(f"Ejer {name}", unit, Role.LEADER), mark)
    for channel, level in (("website", "workplace"), ("facebook", "workplace"), ("intranet", "intranet")):
        place.profiles[channel] = Profile.objects.create(
            unit=unit, channel=channel, level=level, name=f"{name} {channel}", sender=name, owner=place.owner
        )
    place.picture = _picture(place)
    _posts(place)
    _publish(place)
    for number in range(more):
        notify(place.owner, f"{mark} {number}")
        make_token(by=place.owner, name=f"{mark} {number}", scopes=[Scope.CHECK], days=1)
    place.notice = notify(place.owner, f"{mark} venter", "/")
    place.token, _key = make_token(by=place.owner, name=mark, scopes=[Scope.CHECK], days=30)
    about = Entry.objects.filter(subject_type="posts.variant") if not more else Entry.objects.all()
    place.entry = about.latest("number")
    place.feed = token_of(key_of(place.owner))
    return place


def _picture(place: Place) -> object:
    out = io.BytesIO()
    Image.new("RGB", (48, 32), (40, 60 * list(MARKS.values()).index(place.mark), 90)).save(out, "JPEG")
    taken = add_picture(SimpleUploadedFile("x.jpg", out.getvalue()), unit=place.unit, by=place.owner)
    return describe(taken, by=place.owner, alt_text="Et højt træ i skoven.", recognisable=False)


def write(place: Place, text: str, on: str = "website", **more: object) -> Variant:
    """A draft of the owner's."""
    words = {"occasion": "hverdag", "why": f"{place.mark} hvorfor", "whom": "forældre"}
    begun = actions.start_post(unit=place.unit, by=place.owner, profile=place.profiles[on], **words)
    return actions.save_variant(begun, by=place.owner, version=begun.version, text=text, **more)


def _posts(place: Place) -> None:
    place.draft = write(place, f"{SILENT} {place.mark}")
    place.stopped = write(place, f"{NO_POINTER} {place.mark}")
    place.waiting = actions.submit_variant(write(place, f"{JOB} {place.mark}", "facebook"), by=place.owner)
    place.secret = actions.ask_release(write(place, f"{SECRET} {place.mark}"), by=place.owner)
    place.report = actions.report_check(place.draft, by=place.owner, note=f"{place.mark} mangler")


def finding_key(place: Place) -> str:
    """What stops the stopped draft."""
    return reading_of(place.stopped).open.stops[0].key


def _publish(place: Place) -> None:
    """By hand on Facebook, and out on our own shelves; what is out holds no mark."""
    place.handed = write(place, f"{SILENT} {place.mark}", "facebook")
    place.delivery = publish_variant(place.handed, by=place.owner)
    for on in ("website", "intranet"):
        publish_variant(write(place, SILENT, on, picture=place.picture, alt_text="Et træ."), by=place.owner)
    while deliver_next():
        pass
    place.delivery.refresh_from_db()
    for on in ("website", "intranet"):
        place.shared[on] = Publication.objects.filter(channel=on, unit=place.unit).get()
