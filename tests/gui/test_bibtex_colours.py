"""BibTeX text in colours."""

from hypothesis import given
from hypothesis import strategies as st

from refman.gui.bibtex_colours import spans

ENTRY = """@article{zheng2025scaling,
  title = {Scaling {$\\mu$P} by \\emph{hand}},
  year = 2025,
  month = may # "~1",
}
"""


def roles(text: str) -> dict[str, str]:
    return {piece.strip(): role for piece, role in spans(text) if piece.strip()}


def test_every_part_of_an_entry_has_its_role() -> None:
    found = roles(ENTRY)

    assert found["@article"] == "type"
    assert found["zheng2025scaling"] == "key"
    assert found["title"] == found["year"] == found["month"] == "field"
    assert found["Scaling"] == "value"
    assert found["$\\mu$"] == found["\\emph"] == found["2025"] == "number"
    assert found["may"] == "string"


def test_a_value_in_quotes_may_hold_quotes_in_braces() -> None:
    found = roles('@misc{a, title = "the {"}quoted{"} word", year = 1}')

    assert found["word"] == "value"
    assert found["year"] == "field"


def test_a_field_name_in_a_value_is_no_field() -> None:
    found = spans("@misc{a, note = {year = 2025}}")

    assert ("year = 2025", "value") in found


def test_text_between_entries_is_plain() -> None:
    assert spans("a comment\n") == [("a comment\n", "value")]


@given(st.text(alphabet='@{}"$\\=,#% \nabc1é𝜇'))
def test_no_character_is_lost(text: str) -> None:
    assert "".join(piece for piece, _ in spans(text)) == text
