"""Confidentiality: the stop is the author's secret, and only one role may release it, for one exact text.

Rows R17.
"""

import pytest

from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive.models import Payload
from opslag.organisation.models import Notice
from opslag.posts import actions
from opslag.posts.errors import ChangedSince, FindingGone
from opslag.posts.queries import gate, waiting_for_release
from tests.cast import SECRET, SILENT


@pytest.fixture
def asked(us, begin):
    return actions.ask_release(begin(SECRET), by=us.anna)


def release(variant, by, reason="Nummeret er opdigtet."):
    return actions.release_stop(variant, by=by, reason=reason, content_hash=variant.content_hash)


def test_asking_shows_the_text_to_the_one_role_and_no_other(us, asked):
    assert [v.pk for v in waiting_for_release(us.fie)] == [asked.pk]
    for person in (us.bo, us.carla, us.tea, us.adam, us.dan):
        assert not person.has_perm("posts.see_variant", asked), person


def test_before_anybody_asks_not_even_the_confidentiality_role_sees_it(us, begin):
    assert not us.fie.has_perm("posts.see_variant", begin(SECRET))


def test_nothing_confidential_is_quoted_in_notice_or_archive(us, asked):
    release(asked, us.fie)
    kept = " ".join(f"{p.body} {p.personal}" for p in Payload.objects.all())
    told = " ".join(n.text for n in Notice.objects.all())
    for word in ("Emil", "111111"):
        assert word not in kept
        assert word not in told


@pytest.mark.parametrize("who", ["anna", "bo", "carla", "adam", "dan"])
def test_nobody_else_releases_not_even_the_author(us, asked, who):
    with pytest.raises(NotAllowed):
        release(asked, getattr(us, who))


def test_the_confidentiality_role_does_not_release_its_own_text(us, begin):
    us.fie.unit = us.school
    us.fie.grants.create(role="leder", unit=us.school, valid_from="2026-01-01")
    variant = begin(SECRET, by=us.fie)
    type(variant).objects.filter(pk=variant.pk).update(release_asked_at=variant.created_at)
    variant.refresh_from_db()
    with pytest.raises(NotAllowed):
        release(variant, us.fie)


def test_a_release_needs_a_reason(us, asked):
    with pytest.raises(ReasonNeeded):
        release(asked, us.fie, reason=" ")


def test_a_released_text_may_go_on(us, asked):
    release(asked, us.fie)
    asked.refresh_from_db()
    assert not asked.confidential
    assert gate(asked, by=us.anna).verdict == "free"


def test_a_release_holds_for_this_text_and_not_for_one_letter_more(us, asked):
    release(asked, us.fie)
    asked.refresh_from_db()
    edited = actions.save_variant(asked, by=us.anna, version=asked.version, text=f"{SECRET}!")
    assert edited.confidential
    assert gate(edited, by=us.anna).verdict == "stop"


def test_what_was_changed_while_it_was_looked_at_is_not_released(us, asked):
    with pytest.raises(ChangedSince):
        actions.release_stop(asked, by=us.fie, reason="Opdigtet.", content_hash="0" * 64)


def test_an_upheld_stop_is_the_authors_alone_again(us, asked):
    actions.uphold_stop(asked, by=us.fie, answer="Skriv det uden navn.")
    asked.refresh_from_db()
    assert not us.fie.has_perm("posts.see_variant", asked)
    assert Notice.objects.get(person=us.anna).text == "Fie lader stoppet bestå"


def test_there_is_nothing_to_ask_about_in_a_clean_text(us, begin):
    with pytest.raises(FindingGone):
        actions.ask_release(begin(SILENT), by=us.anna)
