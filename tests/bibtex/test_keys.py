"""The keys under which entries are written."""

import pytest

from refman.bibtex.keys import aliases_left, written_keys
from refman.bibtex.profile import Dialect


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["a", "b"], ["a", "b"]),
        (["same", "Same", "SAME"], ["same", "Sameb", "SAMEc"]),
        (["same", "same", "sameb"], ["same", "samec", "sameb"]),
        (["foo bar", "foobar"], ["foobarb", "foobar"]),
        (["foo bar", "foo%bar"], ["foobar", "foobarb"]),
        (["", "%"], ["entry", "entryb"]),
        (["a\x1b:q!\x9b"], ["a:q!"]),
        (["x"] * 28, ["x", *(f"x{c}" for c in "bcdefghijklmnopqrstuvwxyz"), "xaa", "xab"]),
    ],
)
def test_every_key_is_written_once_and_what_can_stay_stays(
    keys: list[str], expected: list[str]
) -> None:
    assert written_keys(keys, "bibtex") == expected


@pytest.mark.parametrize(
    ("dialect", "expected"), [("bibtex", "a(b)"), ("biblatex", "ab"), ("typed", "a(b)")]
)
def test_a_key_is_cleaned_for_the_program_that_reads_it(dialect: Dialect, expected: str) -> None:
    assert written_keys(["a(b)"], dialect) == [expected]


def test_an_alias_that_is_a_key_of_the_file_goes() -> None:
    assert aliases_left("old, Taken , older", {"taken"}) == "old, older"
    assert aliases_left("taken", {"taken"}) == ""
