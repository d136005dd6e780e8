"""What the small dialogs share: a heading, something in the middle, buttons at the end; and the
scrim over the window that they ask from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from refman.gui.theme import theme
from refman.gui.theme.metrics import DIALOG_EDGE, GAP, GROUP_GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import line_height
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.scrim import Scrim


class Frame(QDialog):
    """A modal dialog; Esc closes it without an answer."""

    def __init__(self, heading: str, parent: QWidget | None, width: int = 32) -> None:
        """`width` is in font sizes; a dialog is never larger than the screen."""
        super().__init__(parent)
        # The heading is said once, where it is never cut; screen readers hear it as the title.
        self.setWindowTitle("refman")
        self.setAccessibleName(heading)
        self.setModal(True)
        self.setMaximumSize(self.screen().availableSize())
        self.setMinimumWidth(min(width * theme().metrics.base, self.maximumWidth()))
        self._scrim: Scrim | None = None
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
        width = max(self.width(), min(self.column.totalMinimumSize().width(), self.maximumWidth()))
        if self.column.hasHeightForWidth():
            self.resize(width, self.column.totalHeightForWidth(width))
        elif width > self.width():
            self.resize(width, self.height())

    def fit_area(self, area: QScrollArea, highest: int, least: int = 0) -> None:
        """Have an area of `column` be as high as what is in it, or `highest`, and fit round it.

        Args:
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
        area.setFixedHeight(min(height, highest))
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

    def add_buttons(self, *buttons: Button, left: Sequence[Button] = ()) -> None:
        """Buttons at the right end, the last one being what Enter means that destroys nothing;
        `left` at the left."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in left:
            row.addWidget(button)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addSpacing(GROUP_GAP - GAP)
        self.column.addLayout(row)
        safe = [button for button in buttons if button.kind != "danger"][-1]
        safe.setDefault(True)
        safe.setFocus()

    def give_key(self, button: Button, key: str) -> None:
        """Have one key press a button, and its hint say so; for dialogs in which nobody types."""
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        hint = button.toolTip()
        button.setToolTip(f"{hint} ({shown})" if hint else f"{button.text()} ({shown})")
