"""What is told about a person, and what only sounds like it."""

from pathlib import Path

import pytest

from opslag.core.domain.draft import Draft, meta_from
from opslag.core.language.confidential import disclosures
from opslag.core.language.confidential_roles import concerns

HERE = Path(__file__).parent
TOLD = (HERE / "told.txt").read_text(encoding="utf-8").splitlines()
UNTOLD = (HERE / "untold.txt").read_text(encoding="utf-8").splitlines()


def roles(text: str, **more: object) -> set[str]:
    kind = str(more.pop("kind", "reply" if text.startswith(("Hej ", "Din ", "Kære ")) else "post"))
    draft = Draft(text=text, channel="facebook", kind=kind, meta=meta_from(more))
    return {role for concern in concerns(draft) for role in concern.roles}


@pytest.mark.parametrize("text", TOLD)
def test_a_matter_of_somebody_recognisable_is_seen(text: str) -> None:
    assert roles(text)


@pytest.mark.parametrize("text", UNTOLD)
def test_what_only_sounds_like_it_is_left_alone(text: str) -> None:
    assert not roles(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Emil i 3.B har fået sin diagnose.", "person"),
        ("Damen på stue 4 brækkede hoften.", "patient"),
        ("Emil er glad i dag, men hans mor har det svært.", "relative"),
        ("Jonas er sygemeldt med stress.", "colleague"),
        ("Vores chef er til tjenstlig samtale.", "management"),
        ("Hej Bente. Vi kan se, at din mand var til undersøgelse hos os.", "patient"),
        ("Hej Bente. Vi kan se, at din mand var til undersøgelse hos os.", "relative"),
    ],
)
def test_it_is_told_whose_matter_it_is(text: str, role: str) -> None:
    assert role in roles(text)


def test_a_role_a_small_place_and_a_time_are_enough_without_a_name() -> None:
    assert roles("Skolens eneste elev i kørestol har det svært derhjemme.")
    assert not roles("En elev har det svært derhjemme.")


def test_a_yes_to_being_named_does_not_open_for_health() -> None:
    assert roles("Tak til Lone, der er tilbage efter sin depression.", person_ok=True)
    assert not roles("Tak til Lone, der bager rugbrød.", person_ok=True)


def test_kind_words_tell_as_much_as_harsh_ones() -> None:
    assert roles("Verdens sejeste Emil fik endelig sin ADHD-diagnose, og vi er så stolte af ham ❤️")


def test_the_same_sentence_is_seen_in_alt_text_and_file_name() -> None:
    leak = "Emil i 3.B har fået en diagnose"
    for draft in (
        Draft(text=leak, channel="facebook"),
        Draft(text="Se her.", channel="facebook", has_image=True, alt_text=leak),
        Draft(text="Se her.", channel="facebook", meta=meta_from({"file_names": ["emil_jensen_diagnose.pdf"]})),
        Draft(text=leak, channel="press"),
        Draft(text=leak, channel="newsletter"),
        Draft(text=leak, channel="facebook", kind="reply"),
    ):
        assert concerns(draft), draft


def test_offsets_hold_in_the_field_they_belong_to() -> None:
    draft = Draft(text="Se her. 🎉", channel="facebook", has_image=True, alt_text="Brev: Emil i 3.B har fået leukæmi")
    (concern,) = concerns(draft)
    assert draft.alt_text[concern.found.start : concern.found.end] == "leukæmi"


def test_the_author_may_tell_of_herself() -> None:
    assert disclosures("Jeg har selv haft en depression.")
    assert not roles("Jeg har selv haft en depression.")
