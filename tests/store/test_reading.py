"""Reading through a connection that somebody else may stop."""

import pytest

from refman.model.errors import Cancelled
from refman.store import Library


def test_what_is_no_longer_wanted_begins_no_other_query(library: Library) -> None:
    reading, wanted = library.reading, [True]
    queries = (reading.value(f"select {number}") for number in range(2))
    answers = reading.wanted(queries, lambda: wanted[0])
    assert next(answers) == 0
    wanted[0] = False
    assert reading.value("select 3") == 3  # who takes an answer may ask what he likes
    with pytest.raises(Cancelled):
        next(answers)
    assert reading.row("select 4") == (4,)


def test_all_that_is_wanted_is_told(library: Library) -> None:
    reading = library.reading
    asked = (reading.value(f"select {number}") for number in range(3))
    assert list(reading.wanted(asked, lambda: True)) == [0, 1, 2]
