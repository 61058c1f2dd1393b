"""What must be removed is removed by the archivist, with a reason, and the chain tells erased from broken."""

import pytest
from django.core.management import CommandError, call_command

from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive.models import Entry
from opslag.ground.archive.queries import entries, history
from opslag.ground.archive.verification import verify
from opslag.publishing.actions.erasing import erase_entries
from opslag.publishing.archive.exporting import Extract
from opslag.publishing.archive.finding import Asked, found
from tests.publishing.work import no_scope

pytestmark = pytest.mark.django_db

RULE = "afgørelse 26/117"


@pytest.fixture
def sending(tree) -> Entry:
    return history(tree).get(kind="publishing.delivery.send")


def left(number: int) -> Entry:
    return entries().get(number=number)


def test_the_page_says_what_goes_and_what_stays_before_it_is_done(us, gorm, page, sending):
    said = page(f"/arkiv/{sending.number}/slet/", by=gorm).content.decode()
    assert "Det her forsvinder for altid" in said
    assert "Tekst" in said
    assert "Det her bliver" in said
    assert "Kæden kan stadig efterprøves" in said
    assert not left(sending.number).erased


def test_erased_the_words_are_gone_from_the_entry_and_the_chain_holds(us, gorm, page, sending):
    answer = page(f"/arkiv/{sending.number}/slet/", by=gorm, sent={"reason": RULE})
    assert answer.status_code == 302
    said = page(f"/arkiv/{sending.number}/", by=gorm).content.decode()
    assert "skovens" not in said.split('id="told"')[1]
    assert "Personoplysningerne er slettet" in said
    report = verify(us.organisation)
    assert (report.ok, report.erased) == (True, 1)
    told = entries().filter(kind="archive.erased").get().facts
    assert (told["number"], told["rule"], told["by_name"]) == (sending.number, RULE, "Gorm Gran")


def test_the_whole_post_is_erased_and_found_by_its_words_no_more(us, gorm, page, tree, sending):
    assert {line.thread for line in found(Asked(words="skovens"), by=gorm)} == {tree.variant.post_id}
    page(f"/arkiv/{sending.number}/slet/", by=gorm, sent={"reason": RULE, "whole": "on"})
    assert not found(Asked(words="skovens"), by=gorm).exists()
    assert "skovens" not in page(f"/arkiv/opslag/{tree.variant.post_id}/", by=gorm).content.decode()
    assert verify(us.organisation).ok


def test_no_reason_and_nothing_happens(us, gorm, page, sending):
    assert page(f"/arkiv/{sending.number}/slet/", by=gorm, sent={"reason": " "}).status_code == 200
    assert not left(sending.number).erased
    with pytest.raises(ReasonNeeded):
        erase_entries([sending], by=gorm, reason=" ")


@pytest.mark.parametrize("name", ["anna", "bo", "tea", "adam", "dan"])
def test_only_the_archivist_may(us, page, sending, name):
    assert page(f"/arkiv/{sending.number}/slet/", by=getattr(us, name), sent={"reason": RULE}).status_code == 404
    with pytest.raises(NotAllowed):
        erase_entries([sending], by=getattr(us, name), reason=RULE)
    assert not left(sending.number).erased


def test_nobody_erases_what_they_did_themselves(us, gorm, page, tree):
    page("/arkiv/udtraek/", by=gorm, sent={"q": "skovens"})
    own = entries().get(kind="archive.exported")
    said = page(f"/arkiv/{own.number}/slet/", by=gorm, sent={"reason": RULE}).content.decode()
    assert "skal en anden arkivar slette den" in said
    assert not left(own.number).erased
    with pytest.raises(NotAllowed):
        erase_entries([own], by=gorm, reason=RULE)


def test_the_command_tells_first_and_erases_when_told_to(us, gorm, sending, capsys):
    with no_scope():
        call_command("archive_erase", str(sending.number), by=gorm.email, reason=RULE)
    assert not left(sending.number).erased
    with no_scope():
        call_command("archive_erase", str(sending.number), by=gorm.email, reason=RULE, yes=True)
    assert left(sending.number).erased
    assert verify(us.organisation).ok


def test_the_command_is_refused_in_the_name_of_others(us, sending):
    with no_scope(), pytest.raises(CommandError, match="skal en arkivar"):
        call_command("archive_erase", str(sending.number), by=us.bo.email, reason=RULE, yes=True)
    assert not left(sending.number).erased


def test_what_another_erased_meanwhile_is_passed_over(us, gorm, sending):
    as_shown = left(sending.number)
    assert erase_entries([left(sending.number)], by=gorm, reason=RULE) == 1
    assert erase_entries([as_shown], by=gorm, reason=RULE) == 0
    assert entries().filter(kind="archive.erased").count() == 1


def test_the_command_tells_beforehand_who_may_not(us, sending):
    with no_scope(), pytest.raises(CommandError, match="skal en arkivar"):
        call_command("archive_erase", str(sending.number), by=us.bo.email, reason=RULE)


def test_the_picture_of_an_erased_post_is_not_handed_out(us, gorm, page, sending, tree):
    def pictures() -> list[str]:
        extract = Extract.of(Asked(post=tree.variant.post_id), by=gorm)
        return [name for name, _content in extract.files() if "/billede-" in name]

    assert len(pictures()) == 1
    page(f"/arkiv/{sending.number}/slet/", by=gorm, sent={"reason": RULE, "whole": "on"})
    assert pictures() == []
