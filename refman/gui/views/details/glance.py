"""What several papers have in common, as a small table of label and value."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from refman.gui.language import figure, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.category import CategoryPill
from refman.gui.views.details.links import LinkLabel, Piece
from refman.gui.views.details.page import label
from refman.gui.widgets.flow_layout import FlowLayout
from refman.store.selection import Count, Facts

_CATEGORIES = 8


class Glance(QWidget):
    """Rows that say nothing are hidden."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._years = label("")
        self._categories = QWidget()
        self._flow = FlowLayout(self._categories, 6)
        self._authors = LinkLabel(lambda name: session.narrow(people=(name,)))
        self._scores = label("")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._names = {
            widget: self._row(name, widget)
            for name, widget in (
                (tr("Year"), self._years),
                (tr("Category"), self._categories),
                (tr("Authors"), self._authors),
                (tr("Scores"), self._scores),
            )
        }

    def show_facts(
        self, facts: Facts, categories: Sequence[Count], authors: Sequence[Count]
    ) -> None:
        """Show what another selection has in common."""
        self._years.setText(_years(facts))
        self._scores.setText(_scores(facts))
        self._authors.set_pieces(_authors(authors))
        self._show_categories(categories)
        for widget, said in (
            (self._years, facts.years),
            (self._categories, categories),
            (self._authors, authors),
            (self._scores, facts.scores),
        ):
            self._show_row(widget, bool(said))

    def forget(self) -> None:
        """Say nothing until it is known."""
        for widget in self._names:
            self._show_row(widget, False)

    def _show_row(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self._names[widget].setVisible(shown)

    def _row(self, name: str, widget: QWidget) -> QWidget:
        row = self._grid.rowCount()
        caption = label(name, "secondary")
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        return caption

    def _show_categories(self, categories: Sequence[Count]) -> None:
        self._flow.clear()
        for category in categories[:_CATEGORIES]:
            self._flow.addWidget(CategoryPill(category.name, self))
            self._flow.addWidget(label(figure(category.papers, ","), "secondary"))
        if len(categories) > _CATEGORIES:
            rest = len(categories) - _CATEGORIES
            self._flow.addWidget(label(tr("and {rest} more", rest=rest), "secondary"))


def _years(facts: Facts) -> str:
    if facts.years is None:
        return ""
    first, last = facts.years
    years = str(first) if first == last else tr("{first} to {last}", first=first, last=last)
    return (
        years
        if facts.dated == facts.papers
        else tr("{years}, on {of}", years=years, of=_of(facts.dated, facts))
    )


def _scores(facts: Facts) -> str:
    if facts.scores is None:
        return ""
    low, high = facts.scores
    scores = (
        figure(low, ".1f") if low == high else tr("{low:.1f} to {high:.1f}", low=low, high=high)
    )
    return (
        scores
        if facts.scored == facts.papers
        else tr("{scores}, on {of}", scores=scores, of=_of(facts.scored, facts))
    )


def _of(part: int, facts: Facts) -> str:
    return tr("{part:,} of {papers:,}", part=part, papers=facts.papers)


def _authors(authors: Sequence[Count]) -> list[Piece]:
    pieces: list[Piece] = []
    for author in authors:
        pieces += [(author.name, author.name), f" ({figure(author.papers, ',')}), "]
    return [*pieces[:-1], f" ({figure(authors[-1].papers, ',')})"] if authors else []
