"""Where an author's papers appeared, and which tags they have."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from refman.gui.language import figure
from refman.gui.session import Session
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import label
from refman.gui.widgets.chips import TagChip
from refman.gui.widgets.flow_layout import FlowLayout
from refman.store.selection import TagCount

_GAP = 6


class Venues(QWidget):
    """Names of venues with counts; a click searches for one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(0, 1)

    def show_venues(self, venues: Sequence[tuple[str, int]]) -> None:
        """Show those of another author."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells.clear()
        for row, (venue, papers) in enumerate(venues):
            name = LinkLabel(self._look, parent=self)
            name.set_pieces([(venue, venue)])
            for column, cell in enumerate((name, label(figure(papers, ","), "secondary"))):
                self._grid.addWidget(cell, row, column)
                self._cells.append(cell)

    def _look(self, venue: object) -> None:
        words = str(venue).replace('"', '""')
        self._session.narrow(text=f'venue:"{words}"')


class Tagged(QWidget):
    """Tags as chips with counts; a click narrows the papers to one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chips: list[TagChip] = []
        self._flow = FlowLayout(self, _GAP)

    def show_tags(self, tags: Sequence[TagCount]) -> None:
        """Show those of another author."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in tags]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()

    def _chip(self, one: TagCount) -> TagChip:
        chip = TagChip(one.name, one.colour, removable=False, count=figure(one.papers, ","))
        chip.clicked.connect(lambda _=False: self._session.narrow(tags=(one.name,)))
        return chip
