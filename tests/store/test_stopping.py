"""Long reads that end when they are no longer wanted."""

import threading
from itertools import count

import pytest

from refman.model.errors import Cancelled, NotALibrary
from refman.store import Library
from refman.store.stopping import stopped_by

_ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"


def test_a_query_that_would_never_end_ends_where_it_is_no_longer_wanted(library: Library) -> None:
    asked = count()

    def check() -> None:
        if next(asked) == 2:
            raise Cancelled("Enough.")

    with pytest.raises(Cancelled, match="Enough"), stopped_by(check, library.reading):
        library.reading.value(_ENDLESS)
    assert library.reading.value("select 1") == 1
    assert "stopping" not in {one.name for one in threading.enumerate()}


def test_what_goes_wrong_in_what_is_wanted_is_told(library: Library) -> None:
    with pytest.raises(NotALibrary, match="none"), stopped_by(lambda: None, library.reading):
        raise NotALibrary("It is none.")
