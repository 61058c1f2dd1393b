"""The signs around a place: words by how near they are, what kind they are, and who else is named."""

from opslag.core.language.word_cues import around


def told(text: str, place: str) -> set[str]:
    start = text.index(place)
    return around(text, start, start + len(place))


def test_near_and_far_words_before_and_after_are_told_apart() -> None:
    found = told("Vi har nu endelig fået lov til at sige det: Rektor X holder festtalen.", "X")
    assert {"0<rektor", "n<rektor", "f<endelig", "n>festtalen", "0>holder"} <= found


def test_compounds_share_their_ends() -> None:
    assert "n<-vagt" in told("Ring til havnevagt X.", "X") & told("Ring til driftsvagt X.", "X")


def test_what_stood_before_another_number_is_told_apart() -> None:
    found = told("Kontoret har 86 34 56 78 og hun har X.", "X")
    assert "p<kontoret" in found
    assert "n<hun" in found


def test_the_last_that_can_be_an_owner_is_told() -> None:
    assert "nearest:<p>" in told("Ring til Mette Lund på X.", "X")
    assert "nearest:hendes" in told("Mette svarer ikke, men hendes nummer er X.", "X")


def test_nothing_around_tells_almost_nothing() -> None:
    assert told("X", "X") == {"on:", "nearest:none", "told:000"}
