"""Where a text stands with others: its author is told who can read it, and what has been said of its stop."""

import re
from html import unescape

import pytest
from django.urls import reverse

from opslag.organisation.models import Notice
from opslag.posts import actions
from tests.cast import JOB, NO_POINTER, SECRET, SILENT

WHY_NOT = "Han er til at kende. Skriv om turen uden navnet."


def page(response):
    assert response.status_code == 200, response.status_code
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", response.content.decode())))


@pytest.fixture
def composer(us, as_):
    """The author's screen as words."""

    def shown(variant):
        return page(as_(us.anna).get(reverse("composer", args=[variant.pk])))

    return shown


def upheld(us, variant):
    asked = actions.ask_release(variant, by=us.anna)
    return actions.uphold_stop(asked, by=us.fie, answer=WHY_NOT)


def released(us, variant):
    asked = actions.ask_release(variant, by=us.anna)
    actions.release_stop(asked, by=us.fie, reason="Opdigtet.", content_hash=asked.content_hash)
    asked.refresh_from_db()
    return asked


def changed(us, variant, **what):
    return actions.save_variant(variant, by=us.anna, version=variant.version, **what)


# ---- who can read it


def test_an_unsent_draft_says_that_only_its_author_sees_it(us, begin, composer):
    for text in (SILENT, NO_POINTER, SECRET):
        assert "kun synlig for dig" in composer(begin(text))


def test_when_the_confidentiality_role_is_asked_the_line_names_who_reads_along(us, begin, composer):
    shown = composer(actions.ask_release(begin(SECRET), by=us.anna))
    assert "kan læses af dig og Fie" in shown
    assert "kun synlig for dig" not in shown


def test_a_draft_that_came_back_names_who_has_read_it(us, begin, composer):
    sent = actions.submit_variant(begin(JOB), by=us.anna)
    assert "kan læses af dem, der arbejder med opslag for Engskolen" in composer(sent)
    assert "kan læses af dig og Bo" in composer(actions.return_variant(sent, by=us.bo, comment="Skriv mere."))


def test_what_is_written_after_an_answer_is_the_authors_alone_and_says_so(us, begin, composer):
    back = actions.return_variant(actions.submit_variant(begin(JOB), by=us.anna), by=us.bo, comment="Skriv mere.")
    shown = composer(changed(us, back, text=f"{JOB}. Mere."))
    assert "kun synlig for dig; Bo ser stadig den udgave, der er svaret på" in shown
    assert "kan læses af dig" not in shown


# ---- the answer stays


def test_the_answer_stays_by_the_stop_with_name_and_time_until_the_text_changes(us, begin, composer):
    variant = upheld(us, begin(SECRET))
    for _look in range(2):
        shown = composer(variant)
        assert "Fie lod stoppet bestå i dag kl." in shown
        assert WHY_NOT in shown
        assert "Spørg den fortrolighedsansvarlige" not in shown
    shown = composer(changed(us, variant, text=f"{SECRET} Kom og se."))
    assert WHY_NOT not in shown
    assert "Spørg den fortrolighedsansvarlige" in shown


def test_another_sender_is_no_other_text(us, begin, composer):
    variant = upheld(us, begin(SECRET))
    assert WHY_NOT in composer(changed(us, variant, sender="Engskolen"))


def test_a_release_is_told_as_a_release(us, begin, composer):
    shown = composer(released(us, begin(SECRET)))
    assert "Fie har frigivet teksten i dag kl." in shown
    assert "Udgives uden" not in shown


@pytest.mark.parametrize("change", [{"text": f"{SECRET}!"}, {"sender": "Engskolen"}])
def test_a_release_that_falls_away_is_told_with_name_and_time(us, begin, composer, change):
    shown = composer(changed(us, released(us, begin(SECRET)), **change))
    assert "Fie frigav opslaget i dag kl." in shown
    assert "præcis som det stod. Det er ændret siden" in shown


# ---- asking


def ask(us, as_, variant, **said):
    address = reverse("ask_release", args=[variant.pk])
    client = as_(us.anna)
    return client.post(address, said, follow=True) if said else client.get(address, follow=True)


def test_the_asking_page_says_beforehand_that_a_release_is_of_the_post_exactly_as_it_stands(us, begin, as_):
    shown = page(ask(us, as_, begin(SECRET)))
    assert "En frigivelse gælder opslaget, præcis som det står" in shown
    assert "Gør helst det her færdigt først" not in shown


def test_other_stops_are_best_mended_before_one_asks(us, begin, as_):
    shown = page(ask(us, as_, begin("Emil, 111111-0000, klarede det flot.")))
    assert "Gør helst det her færdigt først: Læseren mangler et sted at læse videre" in shown


def test_the_authors_line_is_read_by_the_one_who_answers_and_kept_out_of_notice_and_home(us, begin, as_):
    variant = begin(SECRET)
    ask(us, as_, variant, why="Emil er en tegneserie.")
    assert "Emil er en tegneserie." in page(as_(us.fie).get(reverse("release", args=[variant.pk])))
    for address in ("/", "/gennemsyn/", "/mig/"):
        assert "Emil" not in page(as_(us.fie).get(address))


def test_nobody_is_asked_twice_about_the_same_words(us, begin, as_):
    for variant in (actions.ask_release(begin(SECRET), by=us.anna), upheld(us, begin(SECRET)), begin(SILENT)):
        assert ask(us, as_, variant).redirect_chain[-1][0] == reverse("composer", args=[variant.pk])


def test_a_second_press_asks_nobody_again_and_moves_no_promise(us, begin, as_):
    variant = actions.ask_release(begin(SECRET), by=us.anna, why="Det er en tegneserie.")
    ask(us, as_, variant, why="Det er en tegneserie.")
    actions.ask_release(variant, by=us.anna, why="Igen.")
    assert variant.release_questions.count() == Notice.objects.filter(person=us.fie).count() == 1
    asked_at = variant.release_asked_at
    variant.refresh_from_db()
    assert variant.release_asked_at == asked_at


def test_an_upheld_stop_is_not_asked_about_again_by_a_page_that_was_left_open(us, begin, as_):
    variant = upheld(us, begin(SECRET))
    ask(us, as_, variant, why="Jo.")
    assert not variant.release_questions.filter(answer="").exists()


@pytest.mark.parametrize("who", ["bo", "tea", "carla", "adam", "fie"])
def test_nobody_asks_for_the_author(us, begin, as_, who):
    assert as_(getattr(us, who)).post(reverse("ask_release", args=[begin(SECRET).pk])).status_code == 403


# ---- answering


def test_the_page_points_at_what_stopped_the_text_and_folds_the_rest(us, begin, as_):
    asked = actions.ask_release(begin(f"{SECRET} Vi måler i henhold til planen."), by=us.anna)
    raw = as_(us.fie).get(reverse("release", args=[asked.pk])).content.decode()
    assert re.search(r'<mark class="m-stop" id="maerke-1" data-nr="1">[^<]*111111-0000', raw)
    assert raw.count('class="anm anm--') == raw.count('class="anm anm--stop"')
    assert "Tjekkene så også andet" in raw
    assert "Anna har fået lovet svar senest" in page(as_(us.fie).get(reverse("release", args=[asked.pk])))


def test_going_back_after_an_answer_says_when_it_was_given_and_shows_no_text(us, begin, as_):
    variant = upheld(us, begin(SECRET))
    shown = page(as_(us.fie).get(reverse("release", args=[variant.pk])))
    assert "Du har svaret i dag kl." in shown
    assert WHY_NOT in shown
    assert "111111" not in shown
    again = as_(us.fie).post(reverse("release", args=[variant.pk]), {"reason": "Jo, alligevel.", "release": "1"})
    assert again.status_code == 409
    assert "Jo, alligevel." in again.content.decode()
    assert not variant.deviations.exists()


def test_what_the_author_has_changed_since_is_told_and_the_words_of_the_answer_are_not_lost(us, begin, as_):
    variant = actions.ask_release(begin(SECRET), by=us.anna)
    actions.save_variant(variant, by=us.anna, version=variant.version, text=f"{SECRET} Og en linje.")
    assert "spørger til et stop" not in page(as_(us.fie).get("/"))
    assert "spørger til et stop" not in page(as_(us.fie).get("/mig/"))
    address = reverse("release", args=[variant.pk])
    shown = page(as_(us.fie).get(address))
    assert "Anna har ændret det, der blev spurgt om" in shown
    assert "111111" not in shown
    late = as_(us.fie).post(address, {"reason": "Nummeret er opdigtet.", "release": "1"})
    assert late.status_code == 409
    assert "Nummeret er opdigtet." in late.content.decode()
    assert not variant.deviations.exists()


def test_a_reason_stays_when_the_question_has_been_asked_anew(us, begin, as_):
    variant = actions.ask_release(begin(SECRET), by=us.anna)
    form = {"reason": "Nummeret er opdigtet.", "release": "1", "content_hash": "0" * 64}
    late = as_(us.fie).post(reverse("release", args=[variant.pk]), form)
    assert late.status_code == 422
    assert "Nummeret er opdigtet.</textarea>" in late.content.decode()


@pytest.mark.parametrize("who", ["anna", "bo", "tea", "carla", "adam"])
def test_what_was_answered_is_no_page_for_others(us, begin, as_, who):
    variant = upheld(us, begin(SECRET))
    assert as_(getattr(us, who)).get(reverse("release", args=[variant.pk])).status_code == 403


def test_no_door_is_shown_that_cannot_be_opened(us, begin, as_):
    from opslag.posts.queries import reading_of

    variant = begin(SECRET)
    key = reading_of(variant).open.stops[0].key
    assert as_(us.anna).get(f"{reverse('except', args=[variant.pk])}?fund={key}").status_code == 403
