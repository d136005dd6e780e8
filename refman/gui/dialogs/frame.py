"""What the small dialogs share: a heading, something in the middle, buttons at the end; and the
scrim over the window that they ask from. On a small screen all but the buttons scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from refman.gui.theme import theme
from refman.gui.theme.metrics import DIALOG_EDGE, GAP, GROUP_GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.focus_area import FocusArea
from refman.gui.widgets.foot_layout import FootLayout
from refman.gui.widgets.line_delegate import line_height
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.scrim import Scrim

_TITLE_BAR = 40
"""What a desktop puts above a window, in pixels."""
_LEAST_AREA = 8
"""Height to which an area goes before all scrolls, in font sizes."""


class Frame(QDialog):
    """A modal dialog; Esc closes it without an answer."""

    def __init__(self, heading: str, parent: QWidget | None, width: int = 32) -> None:
        """`width` is in font sizes; a dialog is never larger than the screen."""
        super().__init__(parent)
        # The heading is said once, where it is never cut; screen readers hear it as the title.
        self.setWindowTitle("refman")
        self.setAccessibleName(heading)
        self.setModal(True)
        self.setMaximumSize(self.screen().availableSize() - QSize(0, _TITLE_BAR))
        self.setMinimumWidth(min(width * theme().metrics.base, self.maximumWidth()))
        self._scrim: Scrim | None = None
        self._page: FocusArea | None = None
        self._foot = QVBoxLayout()
        self.column = QVBoxLayout(self)
        across, down = DIALOG_EDGE, DIALOG_EDGE - GAP
        self.column.setContentsMargins(across, down, across, down)
        self.column.setSpacing(GAP)
        self.heading = QLabel(heading)
        self.heading.setProperty("role", "pane")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.column.addWidget(self.heading)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit_height()
        super().showEvent(event)
        host = self.parentWidget()
        if host is not None and self._scrim is None:
            self._scrim = Scrim(host.window())
            self._scrim.cover()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None

    def fit_height(self) -> None:
        """Be as high as what is in it, for which Qt's own guess for wrapped words is of another
        width, and wide enough for all words in a row, which are longer in other languages."""
        least = self.column.totalMinimumSize().width()
        if self._page is None and self._least_height() > self.maximumHeight():
            self._scroll()
        if self._page is not None:
            least += self._page.verticalScrollBar().sizeHint().width()
        width = max(self.width(), min(least, self.maximumWidth()))
        if self._page is not None:
            self.resize(width, self._height_on_page(width))
        elif self.column.hasHeightForWidth():
            self.resize(width, self.column.totalHeightForWidth(width))
        elif width > self.width():
            self.resize(width, self.height())
        self._stay_on_screen()

    def _least_height(self) -> int:
        """That below which something would be cut."""
        if self.column.hasHeightForWidth():
            return self.column.totalMinimumHeightForWidth(self.width())
        return self.column.totalMinimumSize().height()

    def _height_on_page(self, width: int) -> int:
        """That of a dialog that scrolls, of which no more is hidden than must be."""
        assert self._page is not None
        inner = width - self._page.verticalScrollBar().sizeHint().width()
        layout = self.layout()
        assert layout is not None
        return self.column.totalHeightForWidth(inner) + layout.totalMinimumHeightForWidth(width)

    def _scroll(self) -> None:
        """Have all but the buttons on a page that scrolls, now that the screen is too low."""
        focused = self.focusWidget()
        edges = self.column.contentsMargins()
        self.column.removeItem(self._foot)
        inner = QWidget()
        inner.setLayout(self.column)
        self._page = FocusArea()
        self._page.setWidget(inner)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, edges.bottom())
        outer.addWidget(self._page, 1)
        self._foot.setParent(None)
        self._foot.setContentsMargins(edges.left(), GAP, edges.right(), 0)
        outer.addLayout(self._foot)
        outer.activate()  # or the least height stays that of before
        if focused is not None:
            focused.setFocus()

    def _stay_on_screen(self) -> None:
        """Go up where the lower edge would be below that of the screen."""
        screen = self.screen().availableGeometry()
        below = self.frameGeometry().bottom() - screen.bottom()
        if self.isVisible() and below > 0:
            self.move(self.x(), max(screen.top(), self.y() - below))

    def fit_area(self, area: QScrollArea, highest: int | None = None, least: int = 0) -> None:
        """Have an area of `column` be as high as what is in it, or `highest`, and fit round it.

        Args:
            highest: in pixels, as the screen has room for without it.
            least: the height of the dialog that the area fills up, in pixels.
        """
        inner = area.widget()
        layout = inner.layout() if inner is not None else None
        assert inner is not None
        assert layout is not None
        inner.setAutoFillBackground(False)
        for child in inner.findChildren(QWidget):
            child.ensurePolished()  # before it is shown, it has not the font that it will have
        layout.invalidate()
        edges = self.column.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        follows = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(width) if follows else layout.totalSizeHint().height()
        inner.setMinimumHeight(height)  # Qt's own guess for wrapped words is of the least width
        area.setFixedHeight(min(height, highest or self.maximumHeight()))
        self.column.activate()
        over = self._least_height() - self.maximumHeight()
        if over > 0:
            lowest = min(area.height(), _LEAST_AREA * theme().metrics.base)
            area.setFixedHeight(max(area.height() - over, lowest))
            self.column.activate()
        lacking = least - self.column.totalHeightForWidth(self.width())
        if lacking > 0:
            area.setFixedHeight(area.height() + lacking)
            self.column.activate()
        self.fit_height()

    def fit_rows(self, rows: LineList, number: int) -> None:
        """Have a list of `column` be `number` rows high, or fewer, down to half the screen."""
        seen = min(number, self.maximumHeight() // 2 // line_height())
        rows.setFixedHeight(line_height() * max(seen, 1))

    def add_sentence(self, text: str) -> QLabel:
        """A paragraph that can be copied."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def add_buttons(
        self, *buttons: Button, left: Sequence[Button] = (), words: QLabel | None = None
    ) -> None:
        """Buttons at the right end, the last one being what Enter means that destroys nothing;
        `left` at the left; `words` above them, which tell what they do and never scroll away."""
        row = FootLayout(self.maximumWidth() - 2 * DIALOG_EDGE, GAP)
        row.left = len(left)
        for button in (*left, *buttons):
            row.addWidget(button)
        self._foot.setSpacing(GROUP_GAP)
        if words is not None:
            self._foot.addWidget(words)
        else:
            self.column.addSpacing(GROUP_GAP - GAP)
        self._foot.addLayout(row)
        self.column.addLayout(self._foot)
        safe = [button for button in buttons if button.kind != "danger"][-1]
        safe.setDefault(True)
        safe.setFocus()

    def give_key(self, button: QAbstractButton, key: str) -> None:
        """Have one key press a button, and its hint say so; for dialogs in which nobody types."""
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        hint = button.toolTip()
        button.setToolTip(f"{hint} ({shown})" if hint else f"{button.text()} ({shown})")
