"""Whose confidential matter it is, in every text of a draft, file names too."""

from opslag.core.domain.draft import Draft, meta_from
from opslag.core.language.confidential_roles import concerns, concerns_about


def draft(text: str, channel: str = "facebook", **meta: object) -> Draft:
    return Draft(text=text, channel=channel, kind="post", meta=meta_from(meta))


def told(text: str, channel: str = "facebook", **meta: object) -> list[tuple[str, set[str]]]:
    made = draft(text, channel, **meta)
    texts = dict(made.texts())
    return [(texts[c.field][c.found.start : c.found.end], set(c.roles)) for c in concerns(made)]


def test_a_bare_name_is_a_colleagues_on_the_intranet_only() -> None:
    assert told("Jonas har diabetes.", "intranet") == [("diabetes", {"colleague"})]
    assert told("Jonas har diabetes.") == [("diabetes", {"person"})]
    assert told("Hr. Jonas Holm har diabetes.", "intranet") == [("diabetes", {"person"})]


def test_a_room_is_a_patients_only_where_people_are_nursed() -> None:
    assert told("Jonas er på stue 4.", author_title="Sygeplejerske") == [("på stue 4", {"patient"})]
    assert told("Jonas er på stue 4.") == []


def test_what_somebody_agreed_to_tell_is_no_concern() -> None:
    assert told("Jonas har diabetes.")
    assert told("Jonas har diabetes, og han har sagt ja til at fortælle om det.") == []


def test_a_file_name_tells_as_much_as_a_sentence() -> None:
    assert told("Se filen.", file_names=["🎉_Jonas_sygemeldt.jpg"]) == [("sygemeldt", {"colleague"})]
    assert told("Se filen.", file_names=["sommerfest_stress.pdf"]) == []


def test_several_matters_stand_in_order() -> None:
    said = "🎉 Åse har diabetes. Ole bager. Bo har epilepsi."
    assert [word for word, _ in told(said)] == ["diabetes", "epilepsi"]


def test_a_matter_that_names_a_relative_concerns_both() -> None:
    made = draft("Jonas mistede sin mor.")
    assert len([*concerns_about(made, "relative")]) == len([*concerns_about(made, "person")]) == 1
    assert [*concerns_about(made, "patient")] == []
