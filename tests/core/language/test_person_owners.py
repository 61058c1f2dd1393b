"""Whose worker somebody is."""

from opslag.core.language.person_anchors import anchors


def _scores(text: str) -> list[tuple[str, float]]:
    return [(a.kind, a.score) for a in anchors(text) if a.kind == "colleague"]


def test_the_readers_own_is_known_to_them() -> None:
    """One bus, one driver."""
    assert _scores("Jeres faste buschauffør er i kemo.") == [("colleague", 2.0)]
    assert _scores("Børnenes yndlingspædagog er fyret.") == [("colleague", 2.0)]


def test_in_general_nobody_is_meant() -> None:
    """A condition is for whoever it may concern."""
    assert _scores("Når jeres dagplejer er syg, får I en gæsteplads.") != [("colleague", 2.0)]
