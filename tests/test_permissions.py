"""Who may what: every address and every API operation, for every role and for nobody, on things of one's own unit,
of another unit and of another organisation, read and written. What is expected is the one declared table.

An address or operation that is new and not known here fails, and so does a right that the table does not tell of.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from rules.permissions import permissions as known_rights

from opslag.core.domain.actor import Role
from opslag.ground.interface.access import PROGRAMS, rule_of
from opslag.ground.jobs.workers import beat
from opslag.ground.tenancy.scope import scope
from opslag.media.queries import picture_bytes
from opslag.organisation.api import bearer
from opslag.posts import actions
from opslag.posts.models import Variant
from opslag.web.account_urls import urlpatterns as account_patterns
from opslag.web.api import operations
from opslag.web.permissions import TABLE, rule_for
from tests.cast import JOB, SILENT
from tests.world import FOREIGN, MARKS, OTHER, OWN, Place, World, finding_key, world, write

pytestmark = pytest.mark.django_db

ANONYMOUS, OWNER = "anonymous", "owner"
ACTORS = (*(role.value for role in Role), OWNER, ANONYMOUS)
PLACES = (OWN, OTHER, FOREIGN)
OWNERS_ROLE = Role.LEADER
SIGN_IN = "/konto/login/"
LIBRARY = {pattern.name for pattern in account_patterns}
"""Sign-in itself: whose pages are one's own by construction, so that they are asked once."""

Made = Callable[[Place], dict[str, Any]]


def drafted(place: Place) -> dict[str, Any]:
    return {"pk": place.draft.pk}


def sent(place: Place) -> dict[str, Any]:
    return {"pk": place.waiting.pk}


def stopped(place: Place) -> dict[str, Any]:
    return {"pk": place.stopped.pk, "?fund": finding_key(place)}


def handed(place: Place) -> dict[str, Any]:
    return {"pk": place.handed.pk}


# What stands in each address, made from a place. An address with words in it that is not here fails.
WORDS: dict[str, Made] = {
    "picture": lambda place: {"pk": place.picture.pk},
    "composer": sent,
    "variant_picture": drafted,
    "variant_answers": drafted,
    "add_channel": drafted,
    "pointer": stopped,
    "except": stopped,
    "report": drafted,
    "answer_report": lambda place: {"pk": place.report.pk},
    "publish": sent,
    "publish_written": sent,
    "review": sent,
    "ask_release": lambda place: {"pk": place.secret.pk},
    "release": lambda place: {"pk": place.secret.pk},
    "thanks": handed,
    "delivery_answer": handed,
    "by_hand": handed,
    "connect_profile": lambda place: {"pk": place.profiles["website"].pk},
    "archive_entry": lambda place: {"number": place.entry.number},
    "archive_erase": lambda place: {"number": place.entry.number},
    "archive_story": lambda place: {"post": place.handed.post_id},
    "open_notice": lambda place: {"pk": place.notice.pk},
    "revoke_token": lambda place: {"pk": place.token.pk},
    "intranet_item": lambda place: {"slug": place.shared["intranet"].slug},
    "intranet_picture": lambda place: {"name": place.shared["intranet"].pictures.get().file_name},
    "intranet_atom": lambda place: {"token": place.feed},
    "intranet_json": lambda place: {"token": place.feed},
    "intranet_feed_picture": lambda place: {
        "token": place.feed,
        "name": place.shared["intranet"].pictures.get().file_name,
    },
    "public_news": lambda place: {"organisation": place.unit.organisation.slug},
    "public_atom": lambda place: {"organisation": place.unit.organisation.slug},
    "public_json": lambda place: {"organisation": place.unit.organisation.slug},
    "public_item": lambda place: {
        "organisation": place.unit.organisation.slug,
        "slug": place.shared["website"].slug,
    },
    "public_picture": lambda place: {
        "organisation": place.unit.organisation.slug,
        "name": place.shared["website"].pictures.get().file_name,
    },
    # The same whoever asks: nobody's things.
    "clause": lambda place: {"clause_id": "basis.cpr"},
    "try_clause": lambda place: {"clause_id": "basis.cpr"},
    "try_pack": lambda place: {"pack_id": "basis"},
    "answers": lambda place: {"occasion": "hverdag"},
    "api_nothing": lambda place: {"rest": "findes-ikke"},
    "account_reset_password_from_key": lambda place: {"uidb36": "1", "key": "x-y"},
    "mfa_remove_webauthn": lambda place: {"pk": 1},
}
NOBODYS = {
    "clause",
    "try_clause",
    "try_pack",
    "answers",
    "api_nothing",
    "account_reset_password_from_key",
    "mfa_remove_webauthn",
}

COLLEAGUES = {"intranet_item", "intranet_picture"}
"""Shared with the whole organisation: for every colleague, not only those of the unit."""

# Each operation's address and a body that is right, so that it is the rule that answers.
BODIES: dict[str, Made] = {
    "check_text": lambda place: {"channel": "website", "text": "Hej", "unit": place.unit.pk},
    "create_draft": lambda place: {
        "occasion": "hverdag",
        "why": "a",
        "whom": "b",
        "profile": place.profiles["website"].pk,
        "unit": place.unit.pk,
    },
    "change_draft": lambda place: {"text": "Ny."},
    "approve_draft": lambda place: {"content_hash": place.waiting.content_hash},
    "return_draft": lambda place: {"comment": "Skriv mere."},
    "describe_people": lambda place: {"recognisable": False},
}
THINGS: dict[str, Made] = {
    **dict.fromkeys(("approve_draft", "return_draft", "read_draft", "check_draft"), sent),
    "publish_draft": handed,
    "read_delivery": lambda place: {"pk": place.delivery.pk},
    "unit_policy": lambda place: {"pk": place.unit.pk},
    "read_entry": lambda place: {"number": place.entry.number},
    **dict.fromkeys(("read_picture", "read_picture_file", "describe_people"), WORDS["picture"]),
    **dict.fromkeys(("change_draft", "submit_draft"), drafted),
}
IN_THE_BODY = {"check_text", "create_draft", "upload_picture"}
"""The thing is named in the body or the query, where one that does not exist is a problem of a field (422)."""

UPLOAD = "upload_picture"
"""Sent as a form with a file in it."""

LISTS = {"list_units", "list_profiles", "list_drafts", "list_deliveries", "list_archive"}


# ---- the world, built once for all that is asked of it


@pytest.fixture(scope="module")
def made(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """The world in a transaction that is undone at the end, with a session for each who asks."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, transaction.atomic():
        patch.setattr(bearer, "A_MINUTE", 10**9)
        yield world()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def cookies(made: World) -> dict[str, str]:
    """A session for each who can sign in."""
    found = {}
    for actor, person in made.people.items():
        client = Client()
        client.force_login(person)
        found[actor] = client.cookies[settings.SESSION_COOKIE_NAME].value
    return found


def undone(ask: Callable[[], HttpResponse]) -> tuple[HttpResponse, bytes]:
    """The answer with all of its body; whatever was written meanwhile is taken back."""
    with transaction.atomic():
        answer = ask()
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        transaction.set_rollback(True)
    return answer, body


# ---- what is expected


def may(actor: str, rule: str, place: str, *, colleagues: bool = False) -> bool:
    """Does the table let them?"""
    who = TABLE[rule]
    if actor == ANONYMOUS:
        return who.anonymous
    if place == FOREIGN:
        return who.anonymous
    if place == OTHER and not (colleagues or who.anonymous):
        return False
    if actor == OWNER:
        return (bool(who.owner) and place == OWN) or OWNERS_ROLE in who.roles
    return Role(actor) in who.roles


def marks_hidden_from(actor: str) -> list[bytes]:
    """The words that this one must never meet."""
    hidden = [MARKS[OTHER], MARKS[FOREIGN]] if actor != ANONYMOUS else list(MARKS.values())
    return [mark.encode() for mark in hidden]


def leaks(actor: str, body: bytes) -> list[bytes]:
    return [mark for mark in marks_hidden_from(actor) if mark in body]


# ---- addresses


def every_view(resolver: URLResolver | None = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in (resolver or get_resolver()).url_patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from every_view(pattern, path)
        else:
            yield path, pattern


VIEWS = {path: pattern for path, pattern in every_view() if rule_of(pattern.callback) != PROGRAMS}


def filled(name: str, words: dict[str, Any]) -> str:
    """The address of a view with its words put in; those with a question mark stand after it."""
    asked = [f"{word}={quote(str(value))}" for word, value in words.items() if word.startswith("?")]
    path = reverse(name, kwargs={word: value for word, value in words.items() if not word.startswith("?")})
    return path + "".join(asked)


def has_words(path: str) -> bool:
    return "<" in path


def addresses(path: str, pattern: URLPattern, made: World) -> list[tuple[str, str]]:
    """Each place with the address of its thing; one alone when there is nothing of anybody's in it."""
    if not has_words(path):
        return [(OWN, reverse(pattern.name))]
    places = [OWN] if pattern.name in NOBODYS else PLACES
    found = []
    for place in places:
        there = made.places[place]
        with scope(there.unit.organisation):
            found.append((place, filled(pattern.name, WORDS[pattern.name](there))))
    return found


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path or "/")
def test_an_address_opens_for_whom_the_table_says(made: World, cookies: dict[str, str], path: str) -> None:
    pattern = VIEWS[path]
    beat("the one worker")  # without one the page about health says 503, as it should
    wrong = []
    for place, address in addresses(path, pattern, made):
        for actor in ACTORS:
            for method in ("GET", "POST"):
                trouble = _asked(cookies, pattern, place, address, actor, method)
                wrong += [f"{method} {address} ({place}) as {actor}: {trouble}"] if trouble else []
    assert not wrong, "\n".join(wrong)


def _asked(cookies: dict[str, str], pattern: URLPattern, place: str, address: str, actor: str, method: str) -> str:
    client = Client()
    if actor in cookies:
        client.cookies[settings.SESSION_COOKIE_NAME] = cookies[actor]
    answer, body = undone(lambda: client.generic(method, address, secure=False))
    if found := leaks(actor, body):
        return f"leaks {found}"
    rule = rule_for(pattern.name, rule_of(pattern.callback), method)
    allowed = may(actor, rule, place, colleagues=pattern.name in COLLEAGUES)
    return _trouble(answer, pattern, rule, place, actor, allowed)


def _trouble(answer: HttpResponse, pattern: URLPattern, rule: str, place: str, actor: str, allowed: bool) -> str:
    status = answer.status_code
    to_the_door = status == 302 and answer.headers["Location"].startswith(SIGN_IN)
    if status >= 500 or status == 405:
        return f"{status}" if status >= 500 else ""
    if pattern.name in LIBRARY or pattern.name in NOBODYS:
        return "" if allowed or to_the_door or status == TABLE[rule].refused else f"{status}, is not refused"
    if allowed:
        return f"{status}, is refused" if to_the_door or status in (401, 403, 404) else ""
    if actor == ANONYMOUS:
        return "" if to_the_door else f"{status}, is not sent to the door"
    expected = 404 if place == FOREIGN else TABLE[rule].refused
    return "" if status == expected else f"{status}, not {expected}"


# ---- operations

OPERATIONS = {operation.operation_id: (place, operation) for place, operation in operations()}


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_opens_for_whom_the_table_says(made: World, name: str) -> None:
    path, operation = OPERATIONS[name]
    rule = operation.view_func.door.rule
    has_thing = name in THINGS or name in IN_THE_BODY
    wrong = []
    for place in PLACES if has_thing else [OWN]:
        there = made.places[place]
        address = f"/api/v1{path}".format(**THINGS[name](there)) if name in THINGS else f"/api/v1{path}"
        address += f"?unit={there.unit.pk}" if name == UPLOAD else ""
        body = _body(name, there)
        for actor in ACTORS:
            trouble = _operated(made, name, operation.methods[0], address, body, rule, place, actor)
            wrong += [f"{operation.methods[0]} {address} ({place}) as {actor}: {trouble}"] if trouble else []
    assert not wrong, "\n".join(wrong)


def _body(name: str, place: Place) -> bytes:
    if name == UPLOAD:
        return encode_multipart(BOUNDARY, {"picture": SimpleUploadedFile("x.jpg", picture_bytes(place.picture))})
    return json.dumps(BODIES[name](place)).encode() if name in BODIES else b""


def _operated(made: World, name: str, method: str, address: str, body: bytes, rule: str, place: str, actor: str) -> str:
    headers = {"If-Match": '"1"', "Accept-Encoding": "identity"}
    if actor in made.keys:
        headers["Authorization"] = f"Bearer {made.keys[actor]}"
    client = Client()
    kind = MULTIPART_CONTENT if name == UPLOAD else "application/json"
    answer, told = undone(lambda: client.generic(method, address, body, content_type=kind, headers=headers))
    if found := leaks(actor, told):
        return f"leaks {found}"
    status = answer.status_code
    if actor == ANONYMOUS:
        return "" if status == 401 else f"{status}, not 401"
    colleagues = rule == "signed in"
    if may(actor, rule, place, colleagues=colleagues):
        return f"{status} {told[:90]!r}, is refused" if status in (401, 403, 404) or status >= 500 else ""
    expected = TABLE[rule].refused
    if place == FOREIGN:
        expected = 422 if name in IN_THE_BODY else 404
    return "" if status == expected else f"{status}, not {expected}"


# ---- an unsent draft


@pytest.mark.parametrize("actor", [actor for actor in ACTORS if actor not in (OWNER, ANONYMOUS)])
def test_an_unsent_draft_is_closed_to_every_colleague(made: World, cookies: dict[str, str], actor: str) -> None:
    pk = made.places[OWN].draft.pk
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = cookies[actor]
    for name in ("composer", "review", "publish", "publish_written"):
        for ask in (client.get, client.post):
            answer, body = undone(lambda ask=ask, name=name: ask(reverse(name, args=[pk])))
            assert answer.status_code in (403, 405), (name, answer.status_code)
            assert MARKS[OWN].encode() not in body
    headers = {"Authorization": f"Bearer {made.keys[actor]}"}
    answer, body = undone(lambda: client.get(f"/api/v1/drafts/{pk}", headers=headers))
    assert answer.status_code == 403
    assert MARKS[OWN].encode() not in body


LATER = "senere-ord-3"


@pytest.fixture
def answered(made: World) -> Iterator[Variant]:
    """What communications have sent back and its author has written on since, without sending it again."""
    place, reader = made.places[OWN], made.people[Role.COMMUNICATIONS.value]
    with transaction.atomic(), scope(place.unit.organisation):
        sent = actions.submit_variant(write(place, f"{JOB} {place.mark}", "facebook"), by=place.owner)
        back = actions.return_variant(sent, by=reader, comment="Skriv mere.")
        words = {"text": f"{SILENT} {LATER}", "alt_text": LATER}
        yield actions.save_variant(back, by=place.owner, version=back.version, **words)
        transaction.set_rollback(True)


@pytest.mark.parametrize("actor", [actor for actor in ACTORS if actor not in (OWNER, ANONYMOUS)])
def test_what_is_written_after_an_answer_is_met_at_no_door(
    made: World, cookies: dict[str, str], answered: Variant, actor: str
) -> None:
    """Every address and operation with this draft's number in it, also where the number means something else."""
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = cookies[actor]
    for path in VIEWS:
        address = f"/{path.replace('<int:pk>', str(answered.pk))}"
        for method in ("GET", "POST") if "<" not in address else ():
            _answer, body = undone(lambda a=address, m=method: client.generic(m, a))
            assert LATER.encode() not in body, (method, address)
    headers = {"Authorization": f"Bearer {made.keys[actor]}"}
    for path, operation in OPERATIONS.values():
        address = f"/api/v1{path.replace('{pk}', str(answered.pk))}"
        for method in operation.methods if "{" not in address else ():
            _answer, body = undone(lambda a=address, m=method: client.generic(m, a, headers=headers))
            assert LATER.encode() not in body, (method, address)


def test_whoever_answered_reads_what_they_answered_at_every_door(
    made: World, cookies: dict[str, str], answered: Variant
) -> None:
    actor, link = Role.COMMUNICATIONS.value, reverse("review", args=[answered.pk])
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = cookies[actor]
    headers = {"Authorization": f"Bearer {made.keys[actor]}"}
    assert JOB.encode() in client.get(link).content
    assert link.encode() in client.get(reverse("queue")).content
    assert client.get(f"/api/v1/drafts/{answered.pk}", headers=headers).json()["text"].startswith(JOB)
    for name in ("publish", "publish_written"):
        assert client.post(reverse(name, args=[answered.pk])).status_code == 403
    assert client.post(f"/api/v1/drafts/{answered.pk}/publish", headers=headers).status_code == 403


def test_the_walk_would_see_the_later_words(made: World, cookies: dict[str, str], answered: Variant) -> None:
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = cookies[OWNER]
    assert LATER.encode() in client.get(reverse("composer", args=[answered.pk])).content


# ---- nothing is forgotten


def test_every_view_declares_a_rule_that_the_table_tells_of() -> None:
    undeclared = {path: rule_of(pattern.callback) for path, pattern in VIEWS.items()}
    assert {path for path, rule in undeclared.items() if rule not in TABLE} == set()


def test_every_operation_declares_a_rule_that_the_table_tells_of() -> None:
    assert {name for name, (_p, one) in OPERATIONS.items() if one.view_func.door.rule not in TABLE} == set()


def test_every_right_that_is_asked_for_anywhere_is_in_the_table() -> None:
    assert set(known_rights) == {rule for rule in TABLE if "." in rule}


def test_every_address_and_operation_with_a_thing_in_it_is_asked_about() -> None:
    named = {pattern.name for path, pattern in VIEWS.items() if has_words(path)}
    assert named == set(WORDS)
    assert set(OPERATIONS) == set(THINGS) | IN_THE_BODY | LISTS


def test_every_view_has_a_name() -> None:
    assert [path for path, pattern in VIEWS.items() if not pattern.name] == []


def test_the_walk_sees_what_it_is_meant_to_see(made: World, cookies: dict[str, str]) -> None:
    """The marks are there to be found by whoever may see them, so that a leak would be."""
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = cookies[OWNER]
    seen = client.get(f"/opslag/{made.places[OWN].draft.pk}/").content
    assert MARKS[OWN].encode() in seen
    assert leaks(OWNER, MARKS[OTHER].encode())
    assert may(OWNER, "posts.write_variant", OWN)
    assert not may(OWNER, "posts.write_variant", OTHER)
    assert not may("leder", "posts.write_variant", OWN)
