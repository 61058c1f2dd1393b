"""Pieces of which one anywhere in a text tells enough."""

from opslag.core.language.cues import Cues, plain_part


class TestCues:
    def test_a_plain_piece_is_found_inside_a_word(self) -> None:
        assert Cues("klinik hos_os").stand_in("vi venter på tandklinikken")
        assert Cues("klinik hos_os").stand_in("han er hos os")

    def test_a_pattern_is_held_to_its_edges(self) -> None:
        assert Cues(r"\bstue_\d").stand_in("på stue 4")
        assert not Cues(r"\bstue_\d").stand_in("skadestue 4")

    def test_nothing_is_found_in_nothing(self) -> None:
        assert not Cues("klinik").stand_in("")


class TestPlainPart:
    def test_what_may_be_left_out_does_not_count(self) -> None:
        assert plain_part(r"afsnit(?:tet)?\b") == "afsnit"
        assert plain_part(r"samle[rt]? ind til") == " ind til"

    def test_a_choice_has_none(self) -> None:
        assert plain_part("mor|far") == ""
