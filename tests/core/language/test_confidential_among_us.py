"""A colleague or somebody we nurse."""

import pytest

from opslag.core.domain.draft import draft_from
from opslag.core.language.confidential_roles import concerns


def _roles(text: str, title: str, channel: str = "intranet") -> set[str]:
    draft = draft_from({"text": text, "channel": channel, "kind": "post", "meta": {"author_title": title}})
    return {role for concern in concerns(draft) for role in concern.roles}


@pytest.mark.parametrize(
    "text",
    [
        "Mange spørger til Palle. Han fik en blodprop i lørdags. Blomsterne er bestilt.",
        "Vi mangler en til lørdagsvagten. Trine er indlagt med svangerskabsforgiftning.",
        "Lone er startet på kemo og arbejder hjemmefra, når hun kan.",
        "Tonny har diskusprolaps og er væk fra vognen i mindst tre måneder.",
    ],
)
def test_a_bare_name_among_nurses_is_one_of_them(text: str) -> None:
    """On the intranet nobody is nursed where no bed, room or patient is spoken of."""
    assert _roles(text, "ledende bioanalytiker") == {"colleague"}


@pytest.mark.parametrize(
    "text",
    [
        "Villy på værelse 8 er blevet sat i gang med morfin.",
        "Fru Ager har fået lungebetændelse oven i sin KOL, så husk hende ved runden.",
        "Gerda i lejlighed 4 er blevet opereret i hoften. Hun skal støttes af to.",
    ],
)
def test_whoever_has_a_room_is_nursed(text: str) -> None:
    """A room, a title or a bed."""
    assert _roles(text, "sygeplejerske") == {"patient"}


@pytest.mark.parametrize(
    "text",
    [
        "Palle fylder 60. Blomsterne er bestilt, og I kan lægge 50 kr. i bøtten.",
        "Vi mangler to til lørdagsvagten. Byt indbyrdes, og skriv det i bogen.",
        "Palle er tilbage fra kursus og holder oplæg om epilepsi på torsdag.",
    ],
)
def test_a_roster_tells_of_nobody(text: str) -> None:
    """Flowers and shifts alone are no matter."""
    assert not _roles(text, "ledende bioanalytiker")


def test_whom_the_office_hides_may_be_either() -> None:
    """The corner office: a chief or a colleague."""
    text = "Ham med hjørnekontoret er smidt ud hjemmefra."
    assert _roles(text, "kontorassistent") == {"colleague", "management"}


def test_who_is_in_the_midst_of_something_has_no_office() -> None:
    """`i gang` is no corridor."""
    text = "Skolechefen er ikke med. Hun er i gang med en skilsmisse."
    assert _roles(text, "sekretær", "facebook") == {"management"}


def test_what_is_told_of_a_visitor_tells_of_the_one_in_bed() -> None:
    """A relative by a bed: both."""
    text = "Tak til Nadia, datter af Ahmed på værelse 6. Hun er lige blevet skilt."
    assert _roles(text, "hospicesygeplejerske", "facebook") == {"relative", "patient"}


def test_of_a_rabbit_nothing_is_agreed() -> None:
    """`fortalte om sin kanin` is no consent."""
    text = "Vores lille stamgæst på syv fra Hesselmark har diabetes. Hun fortalte om sin kanin."
    assert _roles(text, "bioanalytiker", "facebook") == {"patient"}
