"""Which papers of the table are selected, by stretches of rows and never row by row."""

from array import array
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

from refman.gui.models.papers import PapersModel
from refman.gui.models.papers_columns import COLUMNS
from refman.model.entry import Ids


def selected(papers: PapersModel, selection: QItemSelectionModel) -> Ids:
    """The selected papers in the order of the table."""
    found = array("q")
    for top, bottom in _selected_stretches(selection):
        found += papers.ids[top : bottom + 1]
    return Ids(found)


def selected_above(selection: QItemSelectionModel, row: int) -> int:
    """How many selected rows stand above `row`."""
    stretches = _selected_stretches(selection)
    return sum(max(0, min(bottom + 1, row) - top) for top, bottom in stretches)


def selected_among(
    papers: PapersModel, selection: QItemSelectionModel, first: int, last: int
) -> frozenset[int]:
    """Which of some rows are selected; -1 for `last` is the last of all."""
    last = last if last >= 0 else len(papers.ids) - 1
    rows = range(max(0, first), last + 1)
    return frozenset(row for row in rows if selection.isSelected(papers.index(row, 0)))


def of_rows(papers: PapersModel, rows: Sequence[int]) -> QItemSelection:
    """All cells of some rows, which ascend."""
    made = QItemSelection()
    for top, bottom in _stretches(rows):
        end = papers.index(bottom, len(COLUMNS) - 1)
        made.append(QItemSelectionRange(papers.index(top, 0), end))
    return made


def _selected_stretches(selection: QItemSelectionModel) -> Iterator[tuple[int, int]]:
    """First and last row of each, in order; Qt's ranges may overlap."""
    end = -1
    ranges = selection.selection().toList()
    for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
        yield max(top, end + 1), bottom
        end = max(end, bottom)


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken stretch of ascending numbers."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
