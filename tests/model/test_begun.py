import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.begun import Begun, begun
from tests.model.test_language import QUERIES


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("aut|", Begun("", "aut", 0, 3)),
        ("a aut|", Begun("", "aut", 2, 5)),
        ("aut|hor", Begun("", "aut", 0, 6)),
        ("author:|", Begun("author", "", 0, 7)),
        ("Editor:hu|", Begun("author", "hu", 0, 9)),
        ('author:"Sun, J|', Begun("author", "Sun, J", 0, 14)),
        ('author:"Sun"| x', Begun("author", "Sun", 0, 12)),
        ("-tag:mu|", Begun("tag", "mu", 1, 7)),
        ("(a OR tag:m|)", Begun("tag", "m", 6, 11)),
        ('"a ""b|', Begun("", 'a "b', 0, 6)),
        ("nosuch:x|", Begun("", "nosuch:x", 0, 8)),
        ("a |", None),
        ("|a", None),
        ("(|", None),
        ("|", None),
    ],
)
def test_the_term_around_the_cursor_is_known(text: str, term: Begun | None) -> None:
    assert begun(text.replace("|", ""), text.index("|")) == term


@given(QUERIES, st.integers(0, 50))
def test_any_text_has_a_term_around_the_cursor_or_none(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    found = begun(text, cursor)

    assert found is None or 0 <= found.start < cursor <= found.end <= len(text)
