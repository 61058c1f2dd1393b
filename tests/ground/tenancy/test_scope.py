"""Every organisation sees its own rows and no others."""

import threading

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse

from opslag.ground.tenancy.middleware import ScopeMiddleware
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import (
    ForeignOrganisation,
    OutOfScope,
    current,
    every_organisation,
    in_scope,
    scope,
)


def test_there_is_no_organisation_outside_a_scope():
    assert not in_scope()
    with pytest.raises(OutOfScope):
        current()


def test_a_scope_ends_with_its_block_even_after_an_error(nordkyst):
    with pytest.raises(LookupError), scope(nordkyst):
        raise LookupError(current())
    assert not in_scope()


def test_an_inner_scope_gives_way_to_the_outer(nordkyst, fjordklit):
    with scope(nordkyst):
        with scope(fjordklit):
            assert current() == fjordklit
        assert current() == nordkyst


def test_a_scope_is_unknown_in_another_thread(here):
    seen = []
    thread = threading.Thread(target=lambda: seen.append(in_scope()))
    thread.start()
    thread.join()
    assert seen == [False]


def test_every_organisation_is_entered_in_turn_and_left_again(nordkyst, fjordklit):
    entered = [(organisation, current()) for organisation in every_organisation()]
    assert all(one == other for one, other in entered)
    assert {nordkyst, fjordklit} <= {organisation for organisation, _ in entered}
    assert not in_scope()


def test_leaving_the_round_early_leaves_the_scope(nordkyst, fjordklit):
    for _ in every_organisation():
        break
    assert not in_scope()


def test_nobody_goes_round_from_inside_a_scope(here):
    with pytest.raises(ForeignOrganisation):
        next(every_organisation())


@pytest.mark.parametrize(
    "query",
    [
        lambda notes: notes.objects.all(),
        lambda notes: notes.objects.filter(text="x"),
        lambda notes: notes.objects.count(),
        lambda notes: notes.objects.get(pk=1),
        lambda notes: notes.objects.create(text="x"),
        lambda notes: notes.objects.bulk_create([notes(text="x")]),
        lambda notes: notes.objects.update(text="x"),
        lambda notes: notes.objects.exists(),
        lambda notes: notes.objects.values_list("text"),
        lambda notes: notes.objects.none(),
        lambda notes: notes(text="x").save(),
        lambda notes: notes._default_manager.first(),
    ],
)
def test_a_query_outside_a_scope_raises(notes, query):
    with pytest.raises(OutOfScope):
        query(notes)


def test_a_row_is_saved_into_the_scope_and_seen_there_only(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        ours = notes.objects.create(text="vores")
        assert ours.organisation == nordkyst
        assert list(notes.objects.all()) == [ours]
    with scope(fjordklit):
        assert not notes.objects.exists()
        with pytest.raises(ObjectDoesNotExist):
            notes.objects.get(pk=ours.pk)
        assert notes.objects.filter(pk=ours.pk).update(text="deres") == 0
        assert notes.objects.filter(pk=ours.pk).delete()[0] == 0


@pytest.mark.parametrize(
    "deed",
    [
        lambda note: note.save(),
        lambda note: note.delete(),
        lambda note: type(note).objects.bulk_create([type(note)(text="x", organisation=note.organisation)]),
        lambda note: type(note).objects.bulk_update([note], ["text"]),
        lambda note: type(note)(text="x", organisation=note.organisation).save(),
        lambda note: type(note)(text="x", organisation_id=note.organisation_id).save(),
    ],
)
def test_a_foreign_row_is_neither_saved_nor_deleted(notes, nordkyst, fjordklit, deed):
    with scope(nordkyst):
        ours = notes.objects.create(text="vores")
    with scope(fjordklit), pytest.raises(ForeignOrganisation):
        deed(ours)


def test_a_row_does_not_change_hands(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        pk = notes.objects.create(text="vores").pk
        taken = notes.objects.get(pk=pk)
        with pytest.raises(ForeignOrganisation):
            notes.objects.filter(pk=pk).update(organisation=fjordklit)
    taken.organisation = fjordklit
    for organisation in (nordkyst, fjordklit):
        with scope(organisation), pytest.raises(ForeignOrganisation):
            taken.save()


def test_a_row_does_not_point_across_the_wall(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        theirs = notes.objects.create(text="vores")
    with scope(fjordklit), pytest.raises(ForeignOrganisation):
        notes.objects.create(text="deres", about=theirs)


def test_a_row_does_not_point_across_the_wall_by_a_bare_id_either(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        theirs = notes.objects.create(text="vores")
    with scope(fjordklit):
        with pytest.raises(ForeignOrganisation):
            notes.objects.create(text="deres", about_id=theirs.pk)
        one, other = notes.objects.create(text="deres"), notes.objects.create(text="deres")
        one.about_id = other.pk
        one.save()
        read = notes.objects.get(pk=one.pk)
        read.about_id = theirs.pk
        with pytest.raises(ForeignOrganisation):
            read.save()


def test_a_link_that_stands_is_not_looked_up_again(notes, here, django_assert_num_queries):
    one = notes.objects.create(text="spørgsmål")
    answer = notes.objects.get(pk=notes.objects.create(text="svar", about=one).pk)
    with django_assert_num_queries(1):
        answer.save()


def test_rows_reached_through_a_relation_keep_the_wall(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        question = notes.objects.create(text="spørgsmål")
        notes.objects.create(text="svar", about=question)
        assert question.answers.count() == 1
    with scope(fjordklit):
        assert question.answers.count() == 0
    with pytest.raises(OutOfScope):
        question.answers.count()


class Person:
    is_authenticated = True

    def __init__(self, organisation: Organisation) -> None:
        self.organisation = organisation


class Nobody:
    is_authenticated = False


def _seen_by(user: object) -> list[object]:
    seen: list[object] = []

    def view(request: HttpRequest) -> HttpResponse:
        seen.append(current() if in_scope() else None)
        return HttpResponse()

    request = HttpRequest()
    if user is not None:
        request.user = user
    ScopeMiddleware(view)(request)
    return seen


def test_a_signed_in_request_is_in_the_persons_organisation(nordkyst):
    assert _seen_by(Person(nordkyst)) == [nordkyst]
    assert not in_scope()


@pytest.mark.parametrize("user", [Nobody(), None])
def test_a_public_request_is_in_no_scope(user):
    assert _seen_by(user) == [None]
