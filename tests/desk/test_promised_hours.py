"""Whoever is asked about a stop is told the hour that the author was promised, at home and in the queue."""

from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.posts import actions
from opslag.posts.promises import release_by
from tests.cast import SECRET


def test_home_and_queue_tell_the_hour_that_the_author_was_promised(us, begin, as_):
    asked = actions.ask_release(begin(SECRET), by=us.anna)
    when = hvornaar(release_by(asked.release_asked_at))
    assert f"Lovet {when}" in as_(us.fie).get("/").content.decode()
    queue = as_(us.fie).get("/gennemsyn/").content.decode()
    assert f"Svar lovet {when}" in queue
    assert "Intet venter på dig" not in queue
    assert f"Den fortrolighedsansvarlige svarer senest {when}." in as_(us.anna).get("/opslag/").content.decode()


def test_nobody_else_meets_the_question_in_their_queue(us, begin, as_):
    actions.ask_release(begin(SECRET), by=us.anna)
    for person in (us.bo, us.carla, us.tea, us.adam, us.anna):
        assert "Et stop skal ses efter" not in as_(person).get("/gennemsyn/").content.decode(), person
