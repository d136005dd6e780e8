import pytest
from hypothesis import assume, given

from refman.model.language import parse
from refman.model.writing import written
from tests.model.test_language import QUERIES, misfit


@given(QUERIES)
def test_what_was_read_is_read_again_from_what_is_written_of_it(text: str) -> None:
    assume(misfit(text) is None)
    node = parse(text)

    assert parse(written(node)) == node


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("  a   b ", "a b"),
        ("a AND b OR c", "a b OR c"),
        ("(a OR b) c", "(a OR b) c"),
        ("-(a b)", "-(a b)"),
        ("-(-a)", "-(-a)"),
        ("---a", "-a"),
        ("a OR (b OR c)", "a OR (b OR c)"),
        ('Author:"Sun, Jiacheng"', 'author:"Sun, Jiacheng"'),
        ('"say ""no"""', '"say ""no"""'),
        ("year:=2023", "year:2023"),
        ("-year:2020..2022", "-year:2020..2022"),
        ("year:>=2020 year:<=2022", "year:2020..2022"),
        ("year:>=2022 year:<=2020", "year:>=2022 year:<=2020"),
        ("score:>0.5", "score:>0.5"),
        ("--OR", "--OR"),
        ("added:>2025-01", "added:>2025-01"),
    ],
)
def test_a_query_is_written_in_one_way(text: str, again: str) -> None:
    assert written(parse(text)) == again
