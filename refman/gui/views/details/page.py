"""What all pages of the details pane are made of: a scrolling column, and sections in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.scrollbars import overlay

_HAIRLINE_GAP = 12


class Page(QScrollArea):
    """A column of sections that scrolls; `column` takes them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setViewport(QWidget())  # one that Python made: see PapersTable
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        inner = QFrame()
        inner.setProperty("tone", "surface")
        inner.setMinimumWidth(1)  # a word longer than the pane is cut, never scrolled to
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(PANE_EDGE, _HAIRLINE_GAP, PANE_EDGE, PANE_EDGE)
        self.column.setSpacing(GAP)
        self.setWidget(inner)
        overlay(self)

    def to_top(self) -> None:
        """Scroll back to the beginning."""
        self.verticalScrollBar().setValue(0)


class Section(QWidget):
    """A hairline, a heading with room for something at its right, and what stands below."""

    def __init__(self, title: str, line: bool = True) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, _HAIRLINE_GAP - GAP, 0, 0)
        self.body.setSpacing(GAP)
        if line:
            self.body.addWidget(hairline())
            self.body.addSpacing(_HAIRLINE_GAP - GAP)
        self._title = label(title, "heading")
        self._head = QHBoxLayout()
        self._head.setSpacing(GAP)
        self._head.addWidget(self._title)
        self._head.addStretch()
        self.body.addLayout(self._head)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)

    def add_aside(self, widget: QWidget) -> None:
        """Put a widget at the right end of the heading."""
        self._head.addWidget(widget)

    def add_link(self, text: str) -> Button:
        """Put a link at the right end of the heading."""
        link = Button(text, kind="link")
        self.add_aside(link)
        return link


def hairline() -> QFrame:
    """One line across the page."""
    line = QFrame()
    line.setProperty("tone", "line")
    line.setFixedHeight(1)
    return line


def label(text: str, role: str = "", wrap: bool = False) -> QLabel:
    """Plain text in one of the stylesheet's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made
