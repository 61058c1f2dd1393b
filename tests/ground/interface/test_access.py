"""Who may see a view: one rule each; what is not there and what is another's look the same."""

from typing import Any

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory

from opslag.core.domain.states import NotAllowed
from opslag.ground.interface.access import needs, open_to_all, rule_of, signed_in


class Somebody:
    is_authenticated = True

    def __init__(self, *rights: str) -> None:
        self.rights = rights
        self.asked: list[tuple[str, Any]] = []

    def has_perm(self, right: str, thing: Any = None) -> bool:
        self.asked.append((right, thing))
        return right in self.rights


class Nobody:
    is_authenticated = False


def ask(view: Any, user: Any, method: str = "get", htmx: bool = False, **words: Any) -> HttpResponse:
    request = getattr(RequestFactory(), method)("/opslag/7/?fane=2")
    request.user, request.htmx = user, htmx
    return view(request, **words)


def answer(request: HttpRequest, thing: Any = None, **words: Any) -> HttpResponse:
    return HttpResponse(f"{thing} {words}")


def fetch(request: HttpRequest, pk: int) -> str:
    if pk != 7:
        raise ObjectDoesNotExist
    return "syv"


def test_each_decorator_declares_its_rule() -> None:
    assert rule_of(open_to_all(answer)) == "open"
    assert rule_of(signed_in(answer)) == "signed in"
    assert rule_of(needs("posts.write_variant")(answer)) == "posts.write_variant"
    assert rule_of(answer) == ""


def test_two_rules_on_one_view_are_refused_at_once() -> None:
    with pytest.raises(TypeError, match="two rules"):
        open_to_all(signed_in(answer))


def test_whoever_is_not_signed_in_is_sent_to_the_door_and_back() -> None:
    for view in (signed_in(answer), needs("x.y", fetch)(answer)):
        away = ask(view, Nobody(), pk=7)
        assert away.status_code == 302
        assert away.headers["Location"] == "/konto/login/?next=/opslag/7/%3Ffane%3D2"
    assert ask(signed_in(answer), Nobody(), "post").headers["Location"] == "/konto/login/?next=/"


def test_a_piece_of_a_page_sends_the_whole_page_to_the_door() -> None:
    away = ask(signed_in(answer), Nobody(), htmx=True)
    assert away.headers["HX-Redirect"] == "/konto/login/"


def test_the_right_is_asked_of_what_was_fetched_and_the_view_gets_it() -> None:
    person = Somebody("x.y")
    assert ask(needs("x.y", fetch)(answer), person, pk=7).content == b"syv {}"
    assert person.asked == [("x.y", "syv")]


def test_without_a_fetcher_the_view_gets_the_words_of_the_address() -> None:
    assert ask(needs("x.y")(answer), Somebody("x.y"), pk=8).content == b"None {'pk': 8}"


def test_a_missing_right_is_not_allowed_and_says_who_can() -> None:
    with pytest.raises(NotAllowed) as refused:
        ask(needs("x.y", fetch, who_can="Det kan Bo.")(answer), Somebody(), pk=7)
    assert (refused.value.right, refused.value.who_can) == ("x.y", "Det kan Bo.")


def test_what_is_not_there_is_not_found_whatever_rights_one_has() -> None:
    for person in (Somebody(), Somebody("x.y")):
        with pytest.raises(Http404):
            ask(needs("x.y", fetch)(answer), person, pk=9)
        assert person.asked == []
