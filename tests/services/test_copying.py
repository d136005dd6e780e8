"""Copying as BibTeX: as many papers as a clipboard takes, with a count, until it is cancelled."""

import pytest

from refman.bibtex.profile import Profile
from refman.jobs import Progress
from refman.model.errors import Cancelled, TooManyToCopy
from refman.services import copying
from refman.store import Library
from tests.conftest import add


def test_a_copy_tells_how_many_papers_are_done(library: Library) -> None:
    ids = [add(library, f"Paper {number}", key=f"p{number}") for number in range(150)]
    told = list[tuple[int, int | None]]()

    progress = Progress(lambda *step: told.append(step))
    text = copying.bibtex(library.reading, ids, Profile(), progress)

    assert text.count("@misc") == 150
    assert told == [(0, 150), (100, 150)]


def test_a_copy_that_is_cancelled_stops_and_gives_nothing(library: Library) -> None:
    ids = [add(library, f"Paper {number}", key=f"p{number}") for number in range(150)]
    progress = Progress()
    progress.listener = lambda *_: progress.cancel()
    with pytest.raises(Cancelled):
        copying.bibtex(library.reading, ids, Profile(), progress)


def test_more_than_a_clipboard_takes_is_refused_before_anything_is_read(library: Library) -> None:
    selected = range(1, copying.MOST + 2)
    with pytest.raises(TooManyToCopy, match=r"50,001 papers; copy at most 50,000 .* a file"):
        copying.bibtex(library.reading, selected, Profile(), Progress())
