"""Review: silence means no queue, an approval is of exactly what was read, and nobody approves their own.

Rows A8, A18, A45.
"""

import pytest

from opslag.core.domain.actor import Role
from opslag.core.domain.states import IllegalMove, NotAllowed, ReasonNeeded
from opslag.ground.archive.queries import history
from opslag.organisation.models import Notice, RoleGrant
from opslag.posts import actions
from opslag.posts.errors import ApprovalNeeded, ChangedSince, NobodyToAsk, Stopped
from opslag.posts.queries import gate, readers, returned_by, waiting_for
from opslag.posts.queries import in_review as in_review_list
from tests.cast import HEAVY, JOB, NO_POINTER, SECRET, SILENT


def test_a_leaders_clean_post_on_the_own_profile_needs_nobody(us, begin):
    variant = begin(SILENT)
    assert gate(variant, by=us.anna).verdict == "free"
    assert actions.mark_publishing(variant, by=us.anna).state == "udgives"
    assert not waiting_for(us.bo)


def test_advice_never_stands_in_the_way(us, begin):
    assert gate(begin(HEAVY), by=us.anna).verdict == "free"


def test_a_teachers_clean_post_goes_to_the_leader_and_no_further(us, begin):
    variant = begin(SILENT, by=us.tea)
    opening = gate(variant, by=us.tea)
    assert opening.verdict == "approval"
    assert readers(variant, opening.needs) == [us.anna]
    with pytest.raises(ApprovalNeeded):
        actions.mark_publishing(variant, by=us.tea)


def test_when_the_leader_has_read_it_the_teacher_may_publish_it(us, begin):
    variant = actions.submit_variant(begin(SILENT, by=us.tea), by=us.tea)
    actions.approve_variant(variant, by=us.anna)
    variant.refresh_from_db()
    assert gate(variant, by=us.tea).verdict == "free"


def test_a_leader_does_not_publish_on_the_towns_main_profile(us, begin):
    variant = begin(SILENT, on="linkedin")
    assert readers(variant, gate(variant, by=us.anna).needs) == [us.bo]


def test_a_profile_that_is_open_for_others_needs_no_reader(us, begin):
    assert gate(begin(SILENT, on="intranet"), by=us.anna).verdict == "free"


def test_a_finding_that_asks_for_approval_goes_to_the_role_it_names(us, begin):
    us.profiles["facebook"].channel = "linkedin"
    us.profiles["facebook"].save()
    variant = begin(JOB)
    opening = gate(variant, by=us.anna)
    assert (opening.verdict, opening.needs) == ("approval", (("kommunikation",),))
    actions.submit_variant(variant, by=us.anna)
    assert [v.pk for v in waiting_for(us.bo)] == [variant.pk]
    assert Notice.objects.get(person=us.bo).link == f"/opslag/{variant.pk}/gennemse/"


@pytest.mark.parametrize("text", [NO_POINTER, SECRET])
def test_a_stop_is_a_stop_for_everybody(us, begin, text):
    variant = begin(text)
    for move in (actions.submit_variant, actions.make_ready, actions.mark_publishing):
        with pytest.raises(Stopped):
            move(variant, by=us.anna)


def test_a_post_without_a_word_or_a_picture_is_no_post(us, begin):
    opening = gate(begin("  "), by=us.anna)
    assert (opening.verdict, opening.missing) == ("stop", ("text",))


def test_the_gate_asks_for_why_and_for_whom_however_the_post_came_about(us, begin):
    variant = begin(SILENT)
    type(variant.post).objects.filter(pk=variant.post_id).update(why="")
    variant.post.refresh_from_db()
    with pytest.raises(Stopped) as stopped:
        actions.submit_variant(variant, by=us.anna)
    assert stopped.value.missing == ("why",)


@pytest.fixture
def in_review(us, begin):
    us.profiles["facebook"].channel = "linkedin"
    us.profiles["facebook"].save()
    return actions.submit_variant(begin(JOB), by=us.anna)


def test_nobody_approves_their_own(us, in_review):
    RoleGrant.objects.create(person=us.anna, role=Role.COMMUNICATIONS, unit=us.root, valid_from="2026-01-01")
    with pytest.raises(NotAllowed, match="eget"):
        actions.approve_variant(in_review, by=us.anna)


@pytest.mark.parametrize("who", ["adam", "carla", "tea", "fie", "dan"])
def test_only_who_was_asked_may_answer(us, in_review, who):
    with pytest.raises(NotAllowed):
        actions.approve_variant(in_review, by=getattr(us, who))


def test_an_approval_is_of_exactly_this_content(us, in_review):
    approved = actions.approve_variant(in_review, by=us.bo, comment="Flot.")
    assert approved.state == "godkendt"
    assert approved.approved_hash == approved.current_hash()
    assert gate(approved, by=us.anna).verdict == "free"


@pytest.mark.parametrize("change", [{"text": f"{JOB}!"}, {"sender": "En anden"}, {"send_zone": "UTC", "send_at": None}])
def test_any_edit_voids_the_approval(us, in_review, change):
    approved = actions.approve_variant(in_review, by=us.bo)
    if "send_at" in change:
        change = {"send_at": approved.created_at, "send_zone": "UTC"}
    edited = actions.save_variant(approved, by=us.anna, version=approved.version, **change)
    assert (edited.state, edited.approved_hash) == ("kladde", "")
    assert gate(edited, by=us.anna).verdict == "approval"


def test_going_back_to_the_approved_words_does_not_bring_the_approval_of_the_state_back(us, in_review):
    approved = actions.approve_variant(in_review, by=us.bo)
    edited = actions.save_variant(approved, by=us.anna, version=approved.version, text=SILENT)
    again = actions.save_variant(edited, by=us.anna, version=edited.version, text=JOB)
    assert again.state == "kladde"


def test_a_reader_who_saw_other_words_is_told_to_look_again(us, in_review):
    with pytest.raises(ChangedSince):
        actions.approve_variant(in_review, by=us.bo, content_hash="0" * 64)
    in_review.refresh_from_db()
    assert in_review.state == "til_godkendelse"


def test_sending_back_asks_for_a_message(us, in_review):
    with pytest.raises(ReasonNeeded):
        actions.return_variant(in_review, by=us.bo, comment=" ")


def test_what_is_sent_back_is_with_its_author_and_seen_by_the_reader(us, in_review):
    actions.return_variant(in_review, by=us.bo, comment="Skriv, hvor mange det er.")
    assert not waiting_for(us.bo)
    assert [v.pk for v in returned_by(us.bo)] == [in_review.pk]
    assert Notice.objects.get(person=us.anna).link == f"/opslag/{in_review.pk}/"


def test_two_answers_from_two_people_are_two_different_errors(us, in_review):
    actions.approve_variant(in_review, by=us.bo)
    in_review.refresh_from_db()
    with pytest.raises(NotAllowed):
        actions.approve_variant(in_review, by=us.bo)


def test_the_author_may_take_it_back_before_anybody_answers(us, in_review):
    actions.take_back(in_review, by=us.anna)
    assert not waiting_for(us.bo)


def test_when_nobody_else_has_the_role_it_is_said_aloud(us, begin):
    us.profiles["facebook"].channel = "linkedin"
    us.profiles["facebook"].save()
    RoleGrant.objects.filter(person=us.bo).delete()
    with pytest.raises(NobodyToAsk):
        actions.submit_variant(begin(JOB), by=us.anna)


def test_the_archive_tells_the_whole_story_in_order(us, in_review):
    actions.return_variant(in_review, by=us.bo, comment="Skriv mere.")
    in_review.refresh_from_db()
    edited = actions.save_variant(in_review, by=us.anna, version=in_review.version, text=f"{JOB} Kom forbi.")
    actions.submit_variant(edited, by=us.anna)
    edited.refresh_from_db()
    actions.approve_variant(edited, by=us.bo)
    actions.mark_publishing(edited, by=us.anna)
    actions.mark_published(edited, url="https://x.example/1")
    actions.mark_published(edited)
    told = [(e.kind.rpartition(".")[2], e.actor_id) for e in history(edited)]
    anna, bo = str(us.anna.pk), str(us.bo.pk)
    assert told == [
        ("channel_added", anna),
        ("submit", anna),
        ("return", bo),
        ("submit", anna),
        ("approve", bo),
        ("publish", anna),
        ("arrive", "system"),
    ]
    approved = history(edited).get(kind="posts.variant.approve")
    assert approved.payload.body["content_hash"] == edited.content_hash
    assert approved.payload.personal["text"] == edited.text


def test_what_could_not_go_out_is_a_draft_again_with_the_reason(us, begin):
    variant = actions.mark_publishing(begin(SILENT), by=us.anna)
    back = actions.come_back(variant, reason="Kanalen sagde nej.")
    assert (back.state, back.approved_hash) == ("kladde", "")
    assert actions.come_back(variant, reason="Kanalen sagde nej.").state == "kladde"


def test_moving_twice_is_illegal_and_not_a_missing_right(us, begin):
    variant = actions.mark_publishing(begin(SILENT), by=us.anna)
    with pytest.raises(IllegalMove):
        actions.mark_publishing(variant, by=us.anna)


def test_a_list_answers_as_the_rule_does_for_each_row(us, in_review, begin):
    actions.submit_variant(begin(SILENT, by=us.tea), by=us.tea)
    for person in (us.anna, us.tea, us.bo, us.carla, us.fie, us.adam):
        listed = {v.pk for v in waiting_for(person)}
        ruled = {v.pk for v in in_review_list() if person.has_perm("posts.review_variant", v)}
        assert listed == ruled, person
