"""The version a reader has answered: they go on seeing it, and nothing later, until the draft is sent again."""

from html import unescape

import pytest
from django.urls import reverse

from opslag.core.domain.states import NotAllowed
from opslag.posts import actions
from opslag.posts.judged import judged_by
from opslag.posts.models import Approval, Deviation
from opslag.posts.queries import reading_of, returned_by, shown_to
from opslag.publishing.actions import publish_variant
from tests.cast import JOB, NO_POINTER, SECRET

LATER = "Senere ord, som ingen har fået. "
SAME = ("clause_id", "check_id", "words", "content_hash")


def page(response):
    assert response.status_code == 200, response.status_code
    return unescape(response.content.decode())


@pytest.fixture
def returned(us, begin):
    """What Bo has sent back."""
    sent = actions.submit_variant(begin(JOB), by=us.anna)
    return actions.return_variant(sent, by=us.bo, comment="Skriv mere.")


@pytest.fixture
def edit(us):
    """The author's next words."""

    def edited(variant, text=LATER + JOB, **more):
        return actions.save_variant(variant, by=us.anna, version=variant.version, text=text, **more)

    return edited


def test_whoever_answered_sees_what_they_answered_and_no_later_word(us, returned, edit, as_):
    edit(returned, alt_text="Et senere alt-ord.", sender="Engskolen, senere")
    shown = page(as_(us.bo).get(reverse("review", args=[returned.pk])))
    assert JOB in shown
    assert "enere" not in shown
    assert "Det her er den udgave, du svarede på i dag kl." in shown
    assert "»Skriv mere.«" in shown


def test_the_page_is_the_same_whether_the_author_has_written_or_not(us, returned, edit, as_):
    before = page(as_(us.bo).get(reverse("review", args=[returned.pk])))
    edit(returned)
    after = page(as_(us.bo).get(reverse("review", args=[returned.pk])))
    main = [shown.split("<main")[1].split("</main>")[0] for shown in (before, after)]
    assert main[0] == main[1]


def test_the_whole_text_is_no_way_round(us, returned, edit, as_):
    edit(returned)
    assert LATER not in page(as_(us.bo).get(f"{reverse('review', args=[returned.pk])}?hele=1"))


def test_the_composer_leads_the_reader_to_what_they_answered(us, returned, edit, as_):
    edit(returned)
    assert LATER not in page(as_(us.bo).get(reverse("composer", args=[returned.pk]), follow=True))


def test_why_and_for_whom_stand_as_they_were_answered(us, returned, as_):
    actions.change_answers(returned.post, by=us.anna, why="en senere grund", whom="senere læsere")
    for address in (reverse("review", args=[returned.pk]), "/gennemsyn/"):
        shown = page(as_(us.bo).get(address))
        assert "Vise udeskole" in shown
        assert "enere" not in shown
    returned.refresh_from_db()
    assert returned.post.why == "en senere grund"


def test_findings_and_exceptions_are_of_what_was_answered(us, begin, edit, as_):
    sent = actions.submit_variant(begin(JOB), by=us.anna)
    later = edit(actions.return_variant(sent, by=us.bo, comment="Skriv mere."), NO_POINTER)
    key = reading_of(later).open.stops[0].key
    actions.except_finding(later, by=us.anna, key=key, reason="En senere grund.")
    shown = page(as_(us.bo).get(reverse("review", args=[later.pk])))
    assert "Læseren mangler et sted" not in shown
    assert "En senere grund" not in shown


def test_a_reason_given_later_for_the_same_words_is_the_authors_own_matter(us, begin, as_):
    variant = begin(NO_POINTER, by=us.tea)
    key = reading_of(variant).open.stops[0].key
    actions.except_finding(variant, by=us.tea, key=key, reason="Første grund.")
    sent = actions.submit_variant(variant, by=us.tea)
    back = actions.return_variant(sent, by=us.anna, comment="Er du sikker?")
    first = back.deviations.get()
    Deviation(variant=back, by=us.tea, reason="En senere grund.", **{n: getattr(first, n) for n in SAME}).save()
    shown = page(as_(us.anna).get(reverse("review", args=[back.pk])))
    assert "Første grund." in shown
    assert "En senere grund" not in shown


def test_what_becomes_confidential_afterwards_is_not_met_and_closes_no_page(us, returned, edit, as_):
    secret = edit(returned, SECRET)
    shown = page(as_(us.bo).get(reverse("review", args=[secret.pk])))
    assert JOB in shown
    assert "Emil" not in shown


def test_when_it_is_sent_again_the_reader_sees_what_is_new(us, returned, edit, as_):
    actions.submit_variant(edit(returned), by=us.anna)
    shown = page(as_(us.bo).get(reverse("review", args=[returned.pk])))
    assert "<ins>" in shown
    assert "Senere ord" in shown
    assert "Det her er den udgave" not in shown


def test_when_it_is_answered_again_the_newer_answer_is_what_one_sees(us, returned, edit):
    second = actions.submit_variant(edit(returned, f"Nyt. {JOB}"), by=us.anna)
    back = actions.return_variant(second, by=us.bo, comment="Næsten.")
    edit(back)
    assert shown_to(us.bo, back).text == f"Nyt. {JOB}"


def test_an_approval_shows_what_was_approved_when_the_author_edits_it(us, begin, edit):
    approved = actions.approve_variant(actions.submit_variant(begin(JOB), by=us.anna), by=us.bo)
    edited = edit(approved)
    assert shown_to(us.bo, edited).text == JOB
    assert not us.bo.has_perm("posts.publish_variant", edited)
    with pytest.raises(NotAllowed):
        publish_variant(edited, by=us.bo)


def test_nobody_publishes_for_the_author_what_they_have_sent_back(us, returned):
    assert not us.bo.has_perm("posts.publish_variant", returned)


def test_what_was_approved_and_came_back_untouched_may_be_sent_again_by_whoever_approved_it(us, begin):
    approved = actions.approve_variant(actions.submit_variant(begin(JOB), by=us.anna), by=us.bo)
    back = actions.come_back(actions.mark_publishing(approved, by=us.bo), reason="Profilen er på pause.")
    assert us.bo.has_perm("posts.publish_variant", back)


def test_the_author_and_only_the_author_reads_what_stands_now(us, returned, edit):
    edited = edit(returned)
    assert shown_to(us.anna, edited) is edited
    for person in (us.carla, us.tea, us.adam, us.fie):
        with pytest.raises(NotAllowed):
            shown_to(person, edited)


def test_looking_changes_nothing_of_what_the_author_has(us, returned, edit):
    edited = edit(returned)
    judged_by(us.bo, edited)
    assert (edited.text, edited.judged) == (LATER + JOB, None)
    assert edited.current_hash() == edited.content_hash


def test_what_was_answered_has_the_hash_that_was_answered(us, returned, edit):
    edit(returned, language="en", send_at=returned.created_at, send_zone="Europe/Copenhagen")
    shown = shown_to(us.bo, returned)
    assert shown.current_hash() == shown.content_hash == returned.approvals.get().content_hash


def test_an_answer_from_before_its_surroundings_were_kept_shows_its_words_all_the_same(us, returned, edit):
    Approval.objects.update(around={})
    assert shown_to(us.bo, edit(returned)).text == JOB


def test_the_list_of_what_is_with_the_author_grows_by_no_questions(us, begin, django_assert_num_queries):
    for _ in range(3):
        sent = actions.submit_variant(begin(JOB), by=us.anna)
        actions.return_variant(sent, by=us.bo, comment="Skriv mere.")
    with django_assert_num_queries(3):
        assert len(returned_by(us.bo)) == 3
