"""Every address of the product: each view declares its one rule, and keeps it."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from opslag.ground.interface.access import OPEN, rule_of
from opslag.web.account_urls import urlpatterns as account_patterns


def every_view(resolver: URLResolver | None = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in (resolver or get_resolver()).url_patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from every_view(pattern, path)
        else:
            yield path, pattern


@pytest.mark.parametrize(
    ("path", "pattern"), list(every_view()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_view_declares_its_rule(path: str, pattern: URLPattern) -> None:
    assert rule_of(pattern.callback), f"/{path} has no rule: see opslag.ground.interface.access"


def test_every_right_that_a_view_asks_for_exists() -> None:
    import rules

    asked = {rule_of(pattern.callback) for _, pattern in every_view()}
    unknown = {rule for rule in asked if "." in rule and not rules.perm_exists(rule)}
    assert not unknown


def simple_paths(*, open_ones: bool) -> list[str]:
    found = [(path, pattern) for path, pattern in every_view() if "<" not in path and "(" not in path]
    return [f"/{path}" for path, pattern in found if (rule_of(pattern.callback) == OPEN) is open_ones]


@pytest.mark.django_db
@pytest.mark.parametrize("path", simple_paths(open_ones=False))
def test_whoever_is_not_signed_in_is_sent_to_the_door(client: Client, path: str) -> None:
    turned_away = {401, 405} if path.startswith("/api/") else {302, 405}
    for method in (client.get, client.post):
        answer = method(path)
        assert answer.status_code in turned_away, path
        if answer.status_code == 302:
            assert answer.headers["Location"].startswith("/konto/login/"), path


def test_there_is_no_sign_up() -> None:
    names = {pattern.name for pattern in account_patterns}
    assert not {name for name in names if "signup" in name}
