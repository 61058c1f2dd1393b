"""A rule is tried on the organisation's own posts before anybody is bound by it, and nothing of it is kept.

Rows C24.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from html import unescape
from typing import TYPE_CHECKING, Any, get_type_hints
from urllib.parse import urlencode

import pytest

from tests.cast import HEAVY, NO_POINTER, SECRET, SILENT

if TYPE_CHECKING:
    from opslag.posts.models import Variant
    from tests.cast import Cast

POINTER, WORDS = "/politik/proeve.videre/proev/", "/politik/proeve.ord/proev/"


@pytest.fixture
def told(us: Cast) -> Callable[..., Variant]:
    """A post that is there: `told("text", state="udgivet")`."""
    from opslag.posts import actions
    from opslag.posts.models import Variant

    def tell(text: str, *, by=None, state: str = "udgivet", **more: Any) -> Variant:
        writer = by or us.anna
        variant = actions.start_post(
            unit=writer.unit,
            by=writer,
            profile=us.profiles["facebook"],
            why="vise udeskole",
            whom="forældre",
            occasion="hverdag",
        )
        variant = actions.save_variant(variant, by=writer, version=variant.version, text=text)
        Variant.objects.filter(pk=variant.pk).update(state=state, **more)
        return variant

    return tell


def as_it_is(us: Cast, clause_id: str) -> dict[str, Any]:
    """What the form sends when nothing is changed."""
    from opslag.desk.forms import forms_for
    from opslag.policy.queries import effective_policy

    sent: dict[str, Any] = {"proev": "1"}
    policy = effective_policy(us.school)
    for form in forms_for(policy.clause(clause_id), policy, None):
        for bound in form:
            value = bound.value()
            if value is True or (value is not False and value not in ("", None, [])):
                sent[bound.html_name] = "on" if value is True else value
    return sent


@pytest.fixture
def page(us: Cast, signed_in_as: Callable) -> Callable[..., str]:
    """The page as words: `page("/politik/…/", {"proev": "1"}, by=us.anna)`."""

    def fetch(path: str, sent: dict[str, Any] | None = None, *, by=None) -> str:
        response = signed_in_as(by or us.anna).get(f"{path}?{urlencode(sent or {}, doseq=True)}")
        assert response.status_code == 200, response.status_code
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", response.content.decode().split("<main", 1)[1])))

    return fetch


def test_an_unchanged_rule_changes_nothing(us: Cast, told: Callable, page: Callable) -> None:
    told(NO_POINTER)
    shown = page(POINTER, as_it_is(us, "proeve.videre"))
    assert "Ingen af dem ville få et andet svar." in shown
    assert "Prøvet på 1 af jeres egne opslag" in shown


def test_a_milder_rule_shows_the_counts_and_the_post_that_changes(us: Cast, told: Callable, page: Callable) -> None:
    told(NO_POINTER)
    told(SILENT)
    shown = page(POINTER, {**as_it_is(us, "proeve.videre"), "t0-severity": "advise"})
    assert "Nu: 1 stop . Med ændringen: 1 råd ." in shown
    assert "Ændres fra Stop til Råd" in shown
    assert "1 tekst ville få et andet svar." in shown
    assert NO_POINTER in shown


def test_a_rule_switched_off_shows_what_would_go(us: Cast, told: Callable, page: Callable) -> None:
    told(HEAVY)
    sent = as_it_is(us, "proeve.ord")
    del sent["t0-on"]
    shown = page(WORDS, sent)
    assert "Går væk (Råd)" in shown
    assert "»i henhold til«" in shown


def test_a_setting_shows_what_would_come(us: Cast, told: Callable, page: Callable) -> None:
    told("Vi pejser den i skoven. Læs om det på engskolen.example/udeskole")
    shown = page(WORDS, {**as_it_is(us, "proeve.ord"), "t0-s_extra": "pejser=viser vej"})
    assert "Kommer (Råd)" in shown
    assert "»pejser«" in shown


def test_another_channel_is_another_matter(us: Cast, told: Callable, page: Callable) -> None:
    told(NO_POINTER)
    shown = page(POINTER, {**as_it_is(us, "proeve.videre"), "t0-channels": ["linkedin"]})
    assert "Går væk (Stop)" in shown


def test_the_found_words_are_marked(us: Cast, told: Callable, signed_in_as: Callable) -> None:
    told(HEAVY)
    sent = {**as_it_is(us, "proeve.ord"), "t0-severity": "block"}
    html = signed_in_as(us.anna).get(WORDS, sent).content.decode()
    assert '<mark class="m-stop">i henhold til</mark>' in html


def test_the_examples_of_the_check_are_tried_too(us: Cast, page: Callable) -> None:
    sent = as_it_is(us, "proeve.ord")
    del sent["t0-on"]
    shown = page(WORDS, sent)
    assert "I har ingen opslag at prøve på endnu." in shown
    assert "Kancellisprog: skal findes" in shown


@pytest.mark.parametrize(
    ("clause", "name", "value", "said"),
    [
        ("proeve.ord", "t0-s_at_least", "mange", "»Hvor mange, før det bliver sagt?« skal være et helt tal"),
        ("proeve.ord", "t0-s_at_least", "-1", "»Hvor mange, før det bliver sagt?« skal være et helt tal"),
        ("proeve.ord", "t0-s_at_least", "", "»Hvor mange, før det bliver sagt?« skal være et helt tal"),
        ("proeve.ord", "t0-s_allowed", "x" * 121, "»Ord, der gerne må stå« kan højst have"),
        ("proeve.ord", "t0-severity", "forbudt", "»Hvor meget skal det fylde?« kan ikke være det."),
        ("proeve.ord", "t0-channels", [], "Vælg mindst én kanal under »Hvor?«"),
        ("proeve.ord", "t0-channels", ["fax"], "»Hvor?«: kanalen fax kendes ikke."),
        (
            "proeve.videre",
            "t0-s_pointer",
            "x" * 121,
            "»Linjen, der kan indsættes med ét tryk« kan højst fylde 120 tegn.",
        ),
    ],
)
def test_what_cannot_be_tried_is_said_kindly_by_field(
    us: Cast, page: Callable, clause: str, name: str, value: Any, said: str
) -> None:
    shown = page(f"/politik/{clause}/proev/", {**as_it_is(us, clause), name: value})
    assert said in shown
    assert "Det, du har skrevet, står her stadig." in shown


def test_confidential_drafts_are_no_samples_and_nothing_of_them_is_quoted(
    us: Cast, told: Callable, page: Callable
) -> None:
    told(SECRET, state="kladde")
    # One from before the floor knew it.
    told("Emil fra 2.b har fået en diagnose, 111111-0000.", state="udgivet", confidential=False)
    sent = {**as_it_is(us, "proeve.videre"), "t0-severity": "info"}
    shown = page(POINTER, sent)
    assert "111111-0000" not in shown
    assert "Emil" not in shown
    assert "I har ingen opslag at prøve på endnu." in shown


def test_the_floor_can_only_be_tightened_and_is_not_quoted(us: Cast, page: Callable) -> None:
    floor = next(b.clause for b in _policy(us).clauses if b.clause.floor and _enforces(b, "cpr-number"))
    path = f"/politik/{floor.id}/proev/"
    shown = page(path, {"proev": "1", "t0-severity": "info"})
    assert "kan ikke være det. Vælg en af mulighederne." in shown
    assert "gælder altid og kan ikke lempes" in shown
    assert "111111" not in page(path, as_it_is(us, floor.id))


def test_what_only_the_change_would_hold_back_is_shown_without_its_words(
    us: Cast, told: Callable, page: Callable
) -> None:
    consent = next(b.clause for b in _policy(us).clauses if b.clause.floor and _enforces(b, "exposed-contact"))
    told("Ring til Mette Madsen derhjemme på 20 30 40 50.")
    shown = page(f"/politik/{consent.id}/proev/", {**as_it_is(us, consent.id), "t0-severity": "block"})
    assert "20 30 40 50" not in shown.split("Eksempler", 1)[0]
    assert "Teksten vises ikke." in shown


def test_an_unsent_draft_is_no_sample_not_even_for_its_author(us: Cast, told: Callable) -> None:
    from opslag.desk.trying import own_samples

    told(NO_POINTER, state="kladde")
    for person in (us.anna, us.bo, us.carla, us.adam):
        assert own_samples(person) == [], person


def test_what_is_on_its_way_is_tried_by_those_who_may_see_it_and_by_nobody_else(us: Cast, told: Callable) -> None:
    from opslag.desk.trying import own_samples

    told(NO_POINTER, state="godkendt")
    assert [sample.draft.text for sample in own_samples(us.bo)] == [NO_POINTER]
    assert own_samples(us.adam) == []


def test_what_is_taken_down_or_laid_away_is_no_sample(us: Cast, told: Callable) -> None:
    import uuid

    from django.utils import timezone

    from opslag.desk.trying import own_samples
    from opslag.publishing.models import Delivery

    gone, _away, kept = told(NO_POINTER), told(HEAVY, state="lagt_vaek"), told(SILENT)
    Delivery.objects.create(
        variant=gone,
        profile=us.profiles["facebook"],
        channel="facebook",
        key=uuid.uuid4(),
        state="trukket_tilbage",
        intended_at=timezone.now(),
        due_at=timezone.now(),
    )
    assert [sample.draft.id for sample in own_samples(us.anna)] == [str(kept.pk)]


def test_a_whole_pack_is_held_against_what_is_in_force(us: Cast, told: Callable, page: Callable) -> None:
    told(HEAVY)
    shown = page("/politik/proev/rm/")
    assert "Syv gode råd om sociale medier" in shown
    assert "Prøvet på 1 af jeres egne opslag" in shown
    assert "Med ændringen" in shown


def test_an_advisory_pack_never_stops_beyond_the_floor(us: Cast, told: Callable) -> None:
    from opslag.core.checks import all_checks
    from opslag.core.domain.packs import load_pack
    from opslag.core.domain.policy import Mode
    from opslag.desk.trying import pack_policy, try_policy

    told(NO_POINTER)
    pack = load_pack("aarhus-bu", all_checks())
    answers = {mode: try_policy(us.anna, _policy(us), pack_policy(pack, mode)) for mode in (pack.mode, Mode.ADVISORY)}
    assert dict(answers[pack.mode].own.after).get("block")
    assert not dict(answers[Mode.ADVISORY].own.after).get("block")


def test_every_pack_can_be_tried(us: Cast, told: Callable, page: Callable) -> None:
    from opslag.core.domain.packs import builtin_ids

    told(NO_POINTER)
    for pack_id in builtin_ids():
        assert "Med ændringen" in page(f"/politik/proev/{pack_id}/")
    assert "kan ikke være det" in page("/politik/proev/rm/", {"tilstand": "streng"})


def test_nothing_is_saved(us: Cast, told: Callable, signed_in_as: Callable) -> None:
    told(NO_POINTER)
    told(HEAVY, state="kladde")
    anna = signed_in_as(us.anna)
    before = _every_row()
    assert before["archive.Entry"]
    for path, sent in (
        (POINTER, {**as_it_is(us, "proeve.videre"), "t0-severity": "info"}),
        (WORDS, {**as_it_is(us, "proeve.ord"), "t0-s_extra": "skoven=lunden"}),
        ("/politik/proev/norddjurs/", {}),
    ):
        assert "ville få et andet svar" in anna.get(path, sent).content.decode()
    assert _every_row() == before


def test_what_is_not_ours_is_not_there(us: Cast, told: Callable, signed_in_as: Callable) -> None:
    told(NO_POINTER)
    assert signed_in_as(us.dan).get(POINTER).status_code == 404
    assert signed_in_as(us.anna).get("/politik/proev/findes-ikke/").status_code == 404
    from django.test import Client

    assert "/konto/login/" in Client().get(POINTER)["Location"]


def test_dan_tries_on_nothing_of_ours(us: Cast, told: Callable, page: Callable) -> None:
    told("Ugle og hejre mødtes i mosen.")
    shown = page("/politik/proev/aarhus-bu/", by=us.dan)
    assert "Ugle" not in shown
    assert "I har ingen opslag at prøve på endnu." in shown


def test_a_clause_that_people_judge_has_nothing_to_try(us: Cast, page: Callable) -> None:
    assert "Bestemmelsen har intet tjek" in page("/politik/proeve.kritik/proev/")


def test_the_clause_leads_to_its_trial(us: Cast, signed_in_as: Callable) -> None:
    anna = signed_in_as(us.anna)
    assert POINTER in anna.get("/politik/proeve.videre/").content.decode()
    assert "/proev/" not in anna.get("/politik/proeve.kritik/").content.decode()


def test_every_setting_of_every_check_has_words() -> None:
    from opslag.core.checks import all_checks
    from opslag.desk.setting_words import WORDS, words_for

    named = {(check.id, f.name) for check in all_checks().values() for f in fields(check.settings)}
    assert not [pair for pair in named if words_for(*pair)[0] == pair[1]]
    assert set(WORDS) <= {name for _, name in named} | {f"{check}.{name}" for check, name in named}


ODD = ["=", "a=", "(", "[", "*", "æ=ø=å", "#", "\\", "İ", "_"]


def test_no_setting_that_can_be_written_breaks_a_check() -> None:
    from opslag.core.channels import channel_facts
    from opslag.core.checks import all_checks
    from opslag.core.domain.check import settings_for
    from opslag.desk.forms import HIGHEST
    from opslag.desk.trying import _draft

    for check in all_checks().values():
        kinds = get_type_hints(check.settings)
        for number in (0, 1, HIGHEST):
            odd = {name: _odd(kind, number) for name, kind in kinds.items()}
            settings = settings_for(check, odd)
            for example in (*check.fails, *check.passes):
                list(check.find(_draft(example), settings, channel_facts()[example.channel]))


def _odd(kind: Any, number: int) -> Any:
    if kind is bool:
        return number == 0
    if kind in (int, float):
        return kind(number)
    if kind is str:
        return "("
    return (0, number) if "int" in str(kind) else tuple(ODD)


def _policy(us: Cast):
    from opslag.policy.queries import effective_policy

    return effective_policy(us.school)


def _enforces(binding, check: str) -> bool:
    return any(e.check == check for e in binding.clause.enforcements)


def _every_row() -> dict[str, list[Any]]:
    """Every row of every table but the sessions', as they stand."""
    from django.apps import apps

    models = [m for m in apps.get_models(include_auto_created=True) if m._meta.label != "sessions.Session"]
    return {m._meta.label: list(m._base_manager.order_by("pk").values_list()) for m in models if m._meta.managed}


@pytest.mark.parametrize("who", ["anna", "bo", "tea"])
def test_more_posts_to_try_on_ask_the_database_no_more(us, told, signed_in_as, who):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked() -> int:
        with CaptureQueriesContext(connection) as told_db:
            form = {**as_it_is(us, "proeve.videre"), "enhed": us.school.pk}
            assert signed_in_as(getattr(us, who)).get(POINTER, form).status_code == 200
        return len(told_db)

    told(NO_POINTER)
    told(HEAVY, by=us.tea, state="til_godkendelse")
    asked()
    few = asked()
    for _more in range(4):
        told(NO_POINTER)
        told(HEAVY, by=us.tea, state="til_godkendelse")
    assert asked() == few
