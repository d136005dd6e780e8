"""The head of the details pane: tabs over a paper, a title over anything else."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE, TAB_EDGE
from refman.gui.views.details.page import hairline, label
from refman.gui.widgets.buttons import IconButton

_WORDS = {
    "Details": tr("Details"),
    "Fields": tr("Fields"),
    "Notes": tr("Notes"),
    "BibTeX": "BibTeX",
    "History": tr("History"),
}
TABS = tuple(_WORDS)


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
        self._title = label("", "pane")
        self._title.setContentsMargins(TAB_EDGE, 0, 0, 0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(PANE_EDGE - TAB_EDGE, 0, GAP, 0)
        self._row.addWidget(self._title)
        self._row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(hairline())
        theme().changed.connect(self._dress)
        self._dress()

    @cached_property
    def tabs(self) -> QTabBar:
        """Made for the first paper."""
        made = QTabBar()
        made.setDrawBase(False)
        made.setExpanding(False)
        made.setProperty("head", True)
        made.setAccessibleName(tr("Details"))
        for name in TABS:
            made.addTab(_WORDS[name])
        made.currentChanged.connect(self.tab_changed)
        self._row.insertWidget(0, made, 0, Qt.AlignmentFlag.AlignBottom)
        return made

    @cached_property
    def _clear(self) -> IconButton:
        """Made for the first selection."""
        made = IconButton("close", tr("Clear selection"))
        made.clicked.connect(self.cleared)
        # Aligned, or its greatest height would be that of the whole row.
        self._row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def tab(self) -> str:
        """The tab that the user chose, one of `TABS`."""
        return TABS[self.tabs.currentIndex()]

    def choose(self, tab: str) -> None:
        """Go to one of `TABS`."""
        self.tabs.setCurrentIndex(TABS.index(tab))

    def show_tabs(self) -> None:
        """Over a paper."""
        self._show(tabs=True)
        self._title.hide()

    def show_title(self, title: str, selection: bool = False) -> None:
        """Over anything else, a `selection` with a way to clear it; "" for nothing."""
        self._show(clear=selection)
        self._title.setText(title)
        self._title.show()

    def _show(self, *, tabs: bool = False, clear: bool = False) -> None:
        for name, there in (("tabs", tabs), ("_clear", clear)):
            if there or name in vars(self):
                getattr(self, name).setVisible(there)

    def _dress(self) -> None:
        self.setFixedHeight(theme().metrics.pane_head)
