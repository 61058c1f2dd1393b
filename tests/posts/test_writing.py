"""Beginning and saving: the answers come first, and nothing that was kept is lost.

Rows A45, A46, A53.
"""

import pytest

from opslag.core.domain.states import IllegalMove, NotAllowed
from opslag.ground.archive.models import Entry
from opslag.ground.archive.queries import history
from opslag.ground.tenancy.scope import ForeignOrganisation, scope
from opslag.posts import actions
from opslag.posts.errors import AnswersNeeded, StaleSave
from opslag.posts.models import Post, Revision, Variant
from opslag.posts.queries import put_away_by, shown_to
from tests.cast import JOB, SECRET, SILENT


def start(us, **changes):
    given = {
        "unit": us.school,
        "by": us.anna,
        "occasion": "hverdag",
        "why": "vise udeskole",
        "whom": "forældre",
        "profile": us.profiles["facebook"],
    }
    return actions.start_post(**{**given, **changes})


@pytest.mark.parametrize(("why", "whom", "missing"), [("", "forældre", ("why",)), (" ", "\n", ("why", "whom"))])
def test_no_text_field_opens_before_why_and_for_whom_are_answered(us, why, whom, missing):
    with pytest.raises(AnswersNeeded) as refused:
        start(us, why=why, whom=whom)
    assert refused.value.fields == missing
    assert not Post.objects.exists()


def test_the_answers_cannot_be_emptied_later_either(us, begin):
    with pytest.raises(AnswersNeeded):
        actions.change_answers(begin().post, by=us.anna, why="", whom="forældre")


def test_an_administrator_is_no_author(us):
    with pytest.raises(NotAllowed):
        start(us, unit=us.root, by=us.adam)


def test_a_leader_of_one_place_does_not_write_for_another(us):
    with pytest.raises(NotAllowed):
        start(us, unit=us.area)


def test_deciding_not_to_post_is_a_finished_answer(us):
    post = actions.end_without_post(
        unit=us.school, by=us.anna, occasion="hverdag", why="sige tak", whom="klassen", instead="Skriv til klassen."
    )
    assert post.state == "ikke_opslag"
    assert [e.kind for e in history(post)] == ["posts.started", "posts.post.end_without_post"]
    assert not Variant.objects.exists()


def test_every_acknowledged_version_is_kept(us, begin):
    variant = begin("Først.")
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, text="Så.")
    kept = [r.text for r in Revision.objects.filter(variant=variant)]
    assert kept == ["", "Først.", "Så."]
    assert variant.version == 2


def test_saving_the_same_words_again_makes_no_new_version(us, begin):
    variant = begin("Det samme.")
    again = actions.save_variant(variant, by=us.anna, version=0, text="Det samme.")
    assert again.version == variant.version


def test_a_late_save_overwrites_nothing_and_both_texts_are_kept(us, begin):
    variant = begin("Fra telefonen.")
    with pytest.raises(StaleSave) as late:
        actions.save_variant(variant, by=us.anna, version=0, text="Fra computeren.")
    assert (late.value.theirs, late.value.mine) == ("Fra telefonen.", "Fra computeren.")
    assert Variant.objects.get().text == "Fra telefonen."
    assert Revision.objects.get(aside=True).text == "Fra computeren."


def test_the_same_late_save_sent_twice_is_kept_once(us, begin):
    variant = begin("Fra telefonen.")
    for _ in range(2):
        with pytest.raises(StaleSave):
            actions.save_variant(variant, by=us.anna, version=0, text="Fra computeren.")
    assert Revision.objects.filter(aside=True).count() == 1


def test_only_the_author_writes_in_it(us, begin):
    with pytest.raises(NotAllowed):
        actions.save_variant(begin(), by=us.bo, version=1, text="Bo var her.")


def test_what_is_with_readers_can_no_longer_be_edited(us, begin):
    variant = actions.mark_publishing(begin(), by=us.anna)
    with pytest.raises(IllegalMove):
        actions.save_variant(variant, by=us.anna, version=variant.version, text="En anden tekst.")


def test_the_hash_covers_every_word_a_reader_meets(us, begin):
    variant = begin()
    hashes = {variant.content_hash}
    for change in ({"text": "Ny."}, {"sender": "Engskolen"}, {"language": "en"}):
        variant = actions.save_variant(variant, by=us.anna, version=variant.version, **change)
        hashes.add(variant.content_hash)
    assert len(hashes) == 4


def test_another_municipality_sees_nothing_and_can_touch_nothing(us, begin):
    variant = begin()
    with scope(us.neighbour):
        assert not Variant.objects.exists()
        assert not us.dan.has_perm("posts.see_variant", variant)
        with pytest.raises(NotAllowed):
            actions.save_variant(variant, by=us.dan, version=variant.version, text="Dan var her.")
        with pytest.raises(ForeignOrganisation):
            variant.save()


def test_a_draft_that_is_put_away_is_off_the_list_and_can_come_back(us, begin):
    variant = begin()
    actions.drop_variant(variant, by=us.anna)
    assert [v.pk for v in put_away_by(us.anna)] == [variant.pk]
    actions.take_up_variant(variant, by=us.anna)
    assert not put_away_by(us.anna)


def test_the_archive_of_an_autosave_is_the_revision_and_not_the_chain(us, begin):
    variant = begin()
    before = Entry.objects.count()
    actions.save_variant(variant, by=us.anna, version=variant.version, text=f"{SILENT} Mere.")
    assert Entry.objects.count() == before


def test_a_text_with_a_confidential_word_is_kept_for_its_author_alone(us, begin):
    variant = begin(SECRET)
    assert variant.confidential
    assert us.anna.has_perm("posts.see_variant", variant)
    for person in (us.bo, us.carla, us.fie, us.tea, us.adam, us.dan):
        assert not person.has_perm("posts.see_variant", variant), person
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, text=SILENT)
    assert not variant.confidential


def test_an_unsent_draft_is_its_authors_alone(us, begin):
    variant = begin()
    assert us.anna.has_perm("posts.see_variant", variant)
    for person in (us.bo, us.carla, us.fie, us.tea, us.adam):
        assert not person.has_perm("posts.see_variant", variant), person
        assert not person.has_perm("posts.publish_variant", variant), person


def test_a_draft_that_is_sent_on_is_followed_by_colleagues_of_the_place(us, begin):
    variant = actions.submit_variant(begin(JOB), by=us.anna)
    for person in (us.bo, us.carla, us.tea):
        assert person.has_perm("posts.see_variant", variant), person
    taken_back = actions.take_back(variant, by=us.anna)
    for person in (us.bo, us.carla, us.tea):
        assert not person.has_perm("posts.see_variant", taken_back), person


def test_a_draft_that_is_sent_back_stays_in_sight_of_whoever_sent_it_back(us, begin):
    variant = actions.submit_variant(begin(JOB), by=us.anna)
    returned = actions.return_variant(variant, by=us.bo, comment="Skriv mere.")
    assert us.bo.has_perm("posts.see_variant", returned)
    assert not us.carla.has_perm("posts.see_variant", returned)
    secret = actions.save_variant(returned, by=us.anna, version=returned.version, text=SECRET)
    assert shown_to(us.bo, secret).text == JOB
    assert not us.carla.has_perm("posts.see_variant", secret)
