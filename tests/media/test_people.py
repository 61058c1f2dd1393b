"""People in a picture: what must be said before it is shown.

Rows X2.
"""

from opslag.media.people import QUESTIONS, Basis, careful, missing, unanswered

CALM = {"formaal": "ja", "udstillet": "nej", "alder": "ja", "foelsomt": "nej", "oplyst": "ja"}


def test_there_are_five_questions():
    assert len(QUESTIONS) == 5
    assert unanswered({}) == tuple(q.id for q in QUESTIONS)


def test_a_picture_of_nobody_needs_nothing_more():
    assert missing(False, "", {}, "") == ()


def test_doubt_is_not_an_answer_to_publish_on():
    assert missing(None, "", {}, "") == ("recognisable",)


def test_recognisable_people_need_a_basis_and_the_five_answers():
    assert missing(True, "", {}, "") == ("basis", "assessment")
    assert missing(True, Basis.TASK, CALM, "") == ()


def test_consent_as_basis_needs_a_standing_consent():
    assert missing(True, Basis.CONSENT, CALM, "") == ("consent",)
    assert missing(True, Basis.CONSENT, CALM, "withdrawn") == ("consent",)
    assert missing(True, Basis.CONSENT, CALM, "ok") == ()


def test_nobody_recognisable_is_no_basis_when_somebody_is():
    assert missing(True, Basis.NOBODY, CALM, "") == ("basis",)


def test_a_picture_that_may_expose_somebody_is_held_back():
    exposed = {**CALM, "udstillet": "ja"}
    assert [q.id for q in careful(exposed)] == ["udstillet"]
    assert missing(True, Basis.TASK, exposed, "") == ("assessment",)
