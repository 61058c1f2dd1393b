"""Acting on findings: one press mends, undo gives back, and nobody goes past a stop without a reason.

Rows A20, A47.
"""

import pytest

from opslag.core.domain.actor import SYSTEM
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive.queries import history
from opslag.policy.actions import adopt
from opslag.posts import actions, edits
from opslag.posts.errors import FindingGone, StaleSave
from opslag.posts.queries import reading_of
from tests.cast import HEAVY, NO_POINTER, POLICY, SECRET, SILENT, clause


def only(variant):
    (finding,) = reading_of(variant).open.findings
    return finding


def fix(variant, by, place=0):
    return actions.apply_fix(variant, by=by, version=variant.version, key=only(variant).key, place=place)


def test_a_good_text_is_met_with_silence(us, begin):
    assert not reading_of(begin(SILENT)).judgement.findings


def test_one_press_puts_the_plain_word_in(us, begin):
    fixed = fix(begin(HEAVY), us.anna)
    assert "i henhold til" not in fixed.text
    assert not reading_of(fixed).open.findings


def test_one_press_mends_every_place_the_card_shows(us, begin):
    fixed = fix(begin("Vi måler i henhold til planen og jf. bilaget. Spørg kontoret."), us.anna)
    assert not reading_of(fixed).open.findings


def test_undo_gives_the_words_back_and_keeps_what_was_written_since(us, begin):
    fixed = fix(begin(HEAVY), us.anna)
    more = actions.save_variant(fixed, by=us.anna, version=fixed.version, text=f"{fixed.text}\n\nKom med!")
    back = actions.undo_fix(more, by=us.anna, version=more.version, revision=fixed.version)
    assert back.text == f"{HEAVY}\n\nKom med!"


def test_undo_says_so_when_the_place_has_been_rewritten(us, begin):
    fixed = fix(begin(HEAVY), us.anna)
    other = actions.save_variant(fixed, by=us.anna, version=fixed.version, text="En helt anden tekst.")
    with pytest.raises(edits.CannotUndo):
        actions.undo_fix(other, by=us.anna, version=other.version, revision=fixed.version)


def test_the_line_that_shows_the_way_is_the_workplaces_own(us, begin):
    fixed = fix(begin(NO_POINTER), us.anna)
    assert fixed.text.endswith("\n\nLæs om onsdagene i skoven: engskolen.example/udeskole")
    assert not reading_of(fixed).open.findings


def test_the_author_may_point_somewhere_else(us, begin):
    variant = begin(NO_POINTER)
    key = only(variant).key
    line = "Spørg Lis på kontoret"
    pointed = actions.insert_pointer(variant, by=us.anna, version=variant.version, key=key, line=line)
    assert pointed.text.endswith(line)


def test_a_fix_for_a_text_that_has_changed_is_refused(us, begin):
    variant = begin(HEAVY)
    key = only(variant).key
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, text=SILENT)
    with pytest.raises(FindingGone):
        actions.apply_fix(variant, by=us.anna, version=variant.version, key=key)


def test_a_fix_from_an_old_tab_overwrites_nothing(us, begin):
    variant = begin(HEAVY)
    with pytest.raises(StaleSave):
        actions.apply_fix(variant, by=us.anna, version=0, key=only(variant).key)


def test_a_number_goes_in_one_press(us, begin):
    fixed = fix(begin(SECRET), us.anna)
    assert "111111-0000" not in fixed.text
    assert not fixed.confidential


def test_a_number_leaves_neither_its_label_nor_a_bracket_behind_and_undo_gives_all_of_it_back(us, begin):
    variant = begin("Ida (cpr 111111-0000) løb langt. Spørg os på kontoret.")
    fixed = fix(variant, us.anna)
    assert fixed.text == "Ida løb langt. Spørg os på kontoret."
    back = actions.undo_fix(fixed, by=us.anna, version=fixed.version, revision=fixed.version)
    assert back.text == variant.text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ring til Emils mor på 12 34 56 78. Spørg os på kontoret.", "Ring til Emils mor. Spørg os på kontoret."),
        ("Skriv til Ida på ida.holm@gmail.com. Spørg os på kontoret.", "Skriv til Ida. Spørg os på kontoret."),
        ("Spørg os på kontoret. Så bor hun på Birkevej 4.", "Spørg os på kontoret."),
    ],
)
def test_private_contact_data_goes_in_one_press_and_comes_back_exactly(us, begin, private, text, left):
    variant = begin(text)
    fixed = fix(variant, us.anna)
    assert fixed.text == left
    back = actions.undo_fix(fixed, by=us.anna, version=fixed.version, revision=fixed.version)
    assert back.text == text


def test_keeping_my_words_quiets_the_advice_for_these_words_only(us, begin):
    variant = begin(HEAVY)
    kept = actions.keep_words(variant, by=us.anna, key=only(variant).key)
    assert not reading_of(kept).open.findings
    other = actions.save_variant(kept, by=us.anna, version=kept.version, text=HEAVY.replace("i henhold til", "jf."))
    assert reading_of(other).open.findings


def test_words_cannot_be_kept_past_a_stop(us, begin):
    variant = begin(NO_POINTER)
    with pytest.raises(NotAllowed):
        actions.keep_words(variant, by=us.anna, key=only(variant).key)


def test_the_author_may_go_on_with_a_reason_where_the_policy_says_so(us, begin):
    variant = begin(NO_POINTER)
    deviation = actions.except_finding(variant, by=us.anna, key=only(variant).key, reason="Et glimt står godt alene.")
    assert not reading_of(variant).open.findings
    assert deviation.content_hash == variant.content_hash
    entry = history(variant).last()
    assert (entry.kind, entry.payload.personal["reason"]) == ("posts.excepted", "Et glimt står godt alene.")


def test_no_reason_is_no_exception(us, begin):
    variant = begin(NO_POINTER)
    with pytest.raises(ReasonNeeded):
        actions.except_finding(variant, by=us.anna, key=only(variant).key, reason="  ")


def test_the_author_never_excepts_the_legal_floor(us, begin):
    variant = begin(SECRET)
    with pytest.raises(NotAllowed):
        actions.except_finding(variant, by=us.anna, key=only(variant).key, reason="Familien har sagt ja.")


def test_a_text_too_long_for_the_channel_becomes_two(us, begin):
    us.profiles["website"].channel = "x"
    us.profiles["website"].save()
    text = "Vi måler træer. " * 12 + "\n\n" + "Vi måler åen. " * 9
    variant = begin(text, on="website")
    first = actions.split_variant(variant, by=us.anna, version=variant.version)
    second = first.post.variants.last()
    assert first.text == ("Vi måler træer. " * 12).strip()
    assert second.text == ("Vi måler åen. " * 9).strip()
    assert second.channel == "x"


HEALTH = "Vi løb om søen. Emil i 3.B fik endelig sin diagnose i går. Læs om det på engskolen.example/udeskole"
LONG = (
    "I henhold til skolebestyrelsens beslutning af 12. november 2026 vedrørende implementering af trivselsfremmende "
    "foranstaltninger i udskolingen skal det hermed meddeles, at der fremadrettet vil blive foretaget en løbende "
    "evaluering af elevernes trivsel med henblik på kvalificering af den tværprofessionelle indsats. "
    "Læs om det på engskolen.example/udeskole"
)


def test_the_sentence_that_holds_the_matter_goes_in_one_press_and_comes_back_in_the_next(us, begin):
    variant = begin(HEALTH)
    assert variant.confidential
    fixed = fix(variant, us.anna)
    assert fixed.text == "Vi løb om søen. Læs om det på engskolen.example/udeskole"
    assert not fixed.confidential
    back = actions.undo_fix(fixed, by=us.anna, version=fixed.version, revision=fixed.version)
    assert back.text == HEALTH
    assert back.confidential


def test_a_press_tells_what_it_did(us, begin):
    variant = begin(HEAVY)
    fixed, done = actions.press_fix(variant, by=us.anna, version=variant.version, key=only(variant).key)
    assert (done.number, done.said, done.about) == (fixed.version, "Ordene er rettet", "bureaucratic-wording")


@pytest.fixture
def private(us):
    """Private contact data goes on, but to a reader."""
    policy = {**POLICY, "clause": [clause(4, "kontakt", "Pas på", check="exposed-contact", severity="approval")]}
    adopt(us.area, policy, by=SYSTEM)


@pytest.fixture
def several(us):
    """Advice of one check that says several things about the same words."""
    policy = {**POLICY, "clause": [clause(4, "ord", "Skriv let", check="hard-to-read", severity="advise")]}
    adopt(us.area, policy, by=SYSTEM)


def test_keeping_my_words_quiets_this_advice_and_no_other(us, begin, several):
    variant = begin(LONG)
    before = reading_of(variant).open.findings
    assert len(before) == len({finding.key for finding in before}) > 1
    kept = actions.keep_words(variant, by=us.anna, key=before[0].key)
    assert reading_of(kept).open.findings == before[1:]
    again = actions.hear_again(kept, by=us.anna, kept=kept.kept_words)
    assert reading_of(again).open.findings == before


@pytest.fixture
def divided(us, begin):
    """A text divided in two, and the second half."""
    us.profiles["website"].channel = "x"
    us.profiles["website"].save()
    variant = begin("Vi måler træer. " * 12 + "\n\n" + "Vi måler åen. " * 9, on="website")
    first = actions.split_variant(variant, by=us.anna, version=variant.version)
    return first, first.post.variants.last()


def undo_split(us, first, second):
    asked = {"by": us.anna, "version": first.version, "revision": first.version, "rest": second.pk}
    return actions.undo_split(first, **asked)


def test_undoing_a_division_puts_the_copy_away(us, divided):
    first, second = divided
    assert undo_split(us, first, second)
    second.refresh_from_db()
    first.refresh_from_db()
    assert second.state == "lagt_vaek"
    assert second.text in first.text


def test_a_second_half_that_has_been_written_in_stays(us, divided):
    first, second = divided
    actions.save_variant(second, by=us.anna, version=second.version, text="Vi måler åen og broen.")
    assert not undo_split(us, first, second)
    second.refresh_from_db()
    assert second.state == "kladde"
