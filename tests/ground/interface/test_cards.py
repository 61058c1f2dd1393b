"""The finding card: what it says, offers and never repeats."""

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from opslag.core.checks import all_checks
from opslag.core.domain.check import Edit, Fix
from opslag.core.domain.finding import Finding, Message
from opslag.core.domain.policy import AUTHOR_WITH_REASON, Clause, ClauseKind, Layer, Mode, Source
from opslag.core.domain.severity import Severity
from opslag.ground.interface.cards import FOUND_BY, card_of, counts

TEXT = "Vi måler i henhold til planen."


def finding(severity: Severity = Severity.ADVISE, *, floor: bool = False, exception: str = "none") -> Finding:
    clause = Clause(
        "ord",
        4,
        "Skriv, så alle er med",
        "Skriv enkelt.",
        "Flere læser med.",
        ClauseKind.HOUSE,
        Source("Prøven"),
        floor=floor,
    )
    return Finding(
        check="bureaucratic-wording",
        clause=clause,
        layer=Layer("version-1", "Engskolen", "3", Mode.TRUST),
        severity=severity,
        field="text",
        spans=((9, 22),),
        heading=Message("Tunge ord kan gøres lettere"),
        advice=Message("Skriv {ord} i stedet.", {"ord": "efter"}),
        why=Message("Forældre læser mellem madpakker og sengetid."),
        method="lexicon",
        fixes=(Fix("Ret det", (Edit("text", 9, 22, "efter"),)),),
        exception=exception,
    )  # fmt: skip


def shown(severity: Severity = Severity.ADVISE, **words: object) -> str:
    made = finding(severity, floor=bool(words.pop("floor", False)), exception=str(words.pop("exception", "none")))
    card = card_of(made, texts={"text": TEXT}, number=2, clause_url="/politik/ord/", **words)
    return render_to_string("interface/finding.html", {"finding": card})


def test_it_cites_clause_and_version_and_says_what_to_do() -> None:
    page = shown()
    for words in ("Tunge ord kan gøres lettere", "Skriv efter i stedet.", "Skriv, så alle er med", "udgave 3"):
        assert words in page
    assert 'href="/politik/ord/"' in page
    assert "Mærke 2" in page


def test_it_says_honestly_how_it_was_found() -> None:
    assert "Fundet af en ordliste." in shown()


@pytest.mark.parametrize("method", sorted({check.method for check in all_checks().values()}))
def test_every_way_of_finding_has_its_words(method: str) -> None:
    assert str(FOUND_BY[method])


def test_the_change_is_shown_before_it_is_made() -> None:
    page = shown()
    assert "<del>i henhold til</del>" in page
    assert "<ins>efter</ins>" in page


def test_advice_may_be_left_as_it_is_a_stop_may_not() -> None:
    assert "Behold min tekst" in shown(Severity.ADVISE)
    assert "Behold min tekst" not in shown(Severity.BLOCK)


def test_only_a_stop_has_the_loud_button() -> None:
    assert "button-primary" in shown(Severity.BLOCK)
    assert "button-primary" not in shown(Severity.APPROVAL)


def test_a_confidential_finding_repeats_nothing() -> None:
    page = shown(Severity.BLOCK, floor=True)
    assert "i henhold til" not in page


def test_the_way_round_is_only_offered_where_the_policy_allows_it() -> None:
    assert "Udgiv uden" in shown(Severity.BLOCK, exception=AUTHOR_WITH_REASON, exception_url="/undtag/")
    assert "Udgiv uden" not in shown(Severity.BLOCK, exception_url="/undtag/")
    assert "Udgiv uden" not in shown(Severity.BLOCK, exception=AUTHOR_WITH_REASON, exception_url="/x/", floor=True)


@pytest.mark.parametrize("severity", Severity)
def test_each_severity_has_its_own_sign_word_and_edge(severity: Severity) -> None:
    page = shown(severity)
    assert page.count("<svg") == 1
    assert f'class="anm anm--{card_of(finding(severity)).style}"' in page


def test_tips_are_not_counted() -> None:
    said = counts([Severity.INFO, Severity.BLOCK, Severity.ADVISE, Severity.ADVISE])
    assert said == [(Severity.BLOCK, 1), (Severity.ADVISE, 2)]


def test_the_policys_own_words_keep_their_language_on_an_english_page() -> None:
    assert "lang=" not in shown()
    with translation.override("en"):
        page = shown()
    assert '<span lang="da">Skriv, så alle er med</span>' in page
    assert '<h3 tabindex="-1">Heavy words can be made lighter</h3>' in page
    assert '<p lang="da">Skriv efter i stedet.</p>' in page
    assert '<div class="foer" lang="da">' in page
