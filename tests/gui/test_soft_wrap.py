"""Lines of code broken at spaces."""

from hypothesis import given
from hypothesis import strategies as st

from refman.gui.soft_wrap import INDENT, wrap


def shown(text: str, columns: int) -> list[str]:
    return [line.shown for line in wrap(text, columns)]


def test_a_long_line_goes_on_after_four_spaces() -> None:
    assert shown("  title = {Scaling Diffusion Transformers},", 22) == [
        "  title = {Scaling",
        "    Diffusion",
        "    Transformers},",
    ]


def test_mathematics_is_not_broken() -> None:
    assert shown("theory via {$\\mu$P}, of old", 15) == [
        "theory via",
        "    {$\\mu$P},",
        "    of old",
    ]


def test_a_word_longer_than_the_line_is_broken_where_the_line_ends() -> None:
    assert shown("abcdefghijklmnop", 10) == ["abcdefghij", "    klmnop"]


def test_a_key_that_is_too_long_for_its_line_gets_one_of_its_own() -> None:
    assert shown("@misc{fourteenletter,", 20) == ["@misc{", "    fourteenletter,"]
    assert shown("@misc{sixteenletterkey,", 20) == ["@misc{sixteenletterk", "    ey,"]


def test_the_indent_of_a_line_is_no_place_to_break() -> None:
    assert shown("      abcdefghij", 10)[0] == "      abcd"


def test_a_column_of_a_shown_line_leads_to_its_place_in_the_source() -> None:
    text = "one two three four"
    last = list(wrap(text, 10))[-1]

    assert text[last.source(INDENT) :] == last.text
    assert last.source(0) == last.offset


@given(st.text(alphabet="ab \n{$"), st.integers(8, 30))
def test_nothing_but_spaces_and_breaks_is_left_out(text: str, columns: int) -> None:
    lines = list(wrap(text, columns))

    assert all(len(line.shown) <= columns for line in lines)
    assert all(text[line.offset :].startswith(line.text) for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == "".join(text.split())


def test_a_character_that_takes_two_columns_counts_twice() -> None:
    lines = list(wrap("王王 王王 王王", 10, lambda character: 2 if character == "王" else 1))

    assert [line.shown for line in lines] == ["王王 王王", "    王王"]
