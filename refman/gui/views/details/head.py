"""The head of the details pane: tabs over a paper, a title over anything else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.views.details.page import hairline, label
from refman.gui.widgets.buttons import IconButton

TABS = ("Details", "Fields", "Notes", "BibTeX", "History")


class Head(QWidget):
    """As tall as the heads of the other panes.

    Signals:
        tab_changed: the tab the user chose, an index of `TABS`.
        cleared: the user wants nothing selected.
    """

    tab_changed = Signal(int)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Details")
        for name in TABS:
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self.tab_changed)
        self._title = label("", "pane")
        self._clear = IconButton("close", "Clear selection")
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout()
        row.setContentsMargins(PANE_EDGE, 0, GAP, 0)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._title)
        row.addStretch()
        # Aligned, or its greatest height would be that of the whole row.
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(hairline())
        theme().changed.connect(self._dress)
        self._dress()

    def tab(self) -> str:
        """The tab that the user chose, one of `TABS`."""
        return TABS[self.tabs.currentIndex()]

    def choose(self, tab: str) -> None:
        """Go to one of `TABS`."""
        self.tabs.setCurrentIndex(TABS.index(tab))

    def show_tabs(self) -> None:
        """Over a paper."""
        self.tabs.show()
        self._title.hide()
        self._clear.hide()

    def show_title(self, title: str, selection: bool = False) -> None:
        """Over anything else, a `selection` with a way to clear it; "" for nothing."""
        self.tabs.hide()
        self._clear.setVisible(selection)
        self._title.setText(title)
        self._title.show()

    def _dress(self) -> None:
        self.setFixedHeight(theme().metrics.pane_head)
