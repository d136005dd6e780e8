"""The search field: magnifier, text, hit count, clear; and where a query is wrong."""

import re
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import RADIUS
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.own_keys import leaves
from refman.gui.widgets.painting import FOCUS, box, smooth

_ROOM_FOR_NOUN = 18
"""Below this many times the font size the count loses its noun: “52 papers” becomes “52”."""
_ROOM_FOR_WORDS = (4, 6)
"""So many times the font size the count leaves to the text, and at most to what can be searched
for, which is then read as a whole."""
_BRIEF = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard goes and comes back, to where it was in the text."""
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_WRONG = re.compile(r'"[\s\S]*|[()]|[^\s()]*')
"""What is marked from the place on where a query goes wrong: a parenthesis, the rest of the text
behind a quote, or a term."""


class SearchField(QWidget):
    """A field to search in.

    Signals:
        edited: the text, on each change by the user and on clearing.
        left: Esc in an empty field (Esc in a filled one clears it): step back to where one was.
        descended: Enter or arrow down: go on in the results.
    """

    edited = Signal(str)
    left = Signal()
    descended = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = self._brief = ""
        self._error: tuple[int | None, str] | None = None
        self._hint = ""
        self._magnifier = QLabel()
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setAcceptDrops(False)  # a file that is dropped here is meant for the window
        self._hits = QLabel()
        self._hits.setProperty("role", "secondary")
        self._row = QHBoxLayout(self)
        self._assemble()
        self._offer_clear(False)
        self._connect()
        self._dress()

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show `text` without telling anybody."""
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.home(False)
        self._offer_clear(bool(text))

    def set_count(self, count: str, brief: str = "") -> None:
        """What stands at the right, such as “52 papers”, or `brief`, by default its first word,
        where that has no room; empty for nothing."""
        self._count, self._brief = count, brief or count.partition(" ")[0]
        self.line.setAccessibleDescription(self._error[1] if self._error else count)
        self._show_count()

    def set_hint(self, hint: str) -> None:
        """What the pointer is told while nothing is wrong."""
        self._hint = hint
        self._show_hint()

    def set_error(self, position: int | None, message: str = "") -> None:
        """Mark the query as wrong from the character `position` on; None takes the mark away."""
        if position is None and self._error is None:
            return  # as after nearly every key
        self._error = None if position is None else (position, message)
        said = message if self._error else ""
        self._show_hint()
        self.line.setAccessibleDescription(said or self._count)
        self.update()

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in place of a stretch of the text, as if they had been typed."""
        self.line.setSelection(start, end - start)
        self.line.insert(words)

    def clear(self) -> None:
        """Empty the field, as the user does with Esc or the clear button."""
        self.line.clear()
        self._on_edit("")

    def sizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * 20, metrics.button)

    def minimumSizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * 8, metrics.button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _BRIEF:
            self.line.home(False)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leaves(event)
        return False

    def _leaves(self, event: QKeyEvent) -> bool:
        """Undo is the library's where there is nothing of the field's own to undo; other letters
        with Ctrl are the commands' anyway."""
        line, standard = self.line, QKeySequence.StandardKey
        spent = event.matches(standard.Undo) and not line.isUndoAvailable()
        spent = spent or (event.matches(standard.Redo) and not line.isRedoAvailable())
        spent = spent or leaves(event)
        if spent:
            event.ignore()
        return spent

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_count()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        focused = self.line.hasFocus()
        edge = tokens.accent if focused else tokens.control
        if self._error:
            edge = tokens.bad
        with smooth(self) as painter:
            width = FOCUS if focused or self._error else 1
            box(painter, QRectF(self.rect()), RADIUS, tokens.surface, edge, width)
            if self._error:
                painter.setPen(QPen(theme().colour("bad"), 2, Qt.PenStyle.DotLine))
                painter.drawLine(*self._wrong_stretch())

    def _wrong_stretch(self) -> tuple[QPointF, QPointF]:
        position = (self._error or (0, ""))[0] or 0
        measure = self.line.fontMetrics().horizontalAdvance
        text = self.line.text()
        caret = self.line.cursorRect().center().x()
        origin = self.line.x() + caret - measure(text[: self.line.cursorPosition()])
        start = max(self.line.x(), origin + measure(text[:position]))
        wrong = _WRONG.match(text, position)
        end = max(start + measure("m"), origin + measure(text[: wrong.end() if wrong else None]))
        y = self.line.geometry().center().y() + theme().metrics.line / 2 + 1
        return QPointF(start, y), QPointF(min(end, self.line.geometry().right()), y)

    def _assemble(self) -> None:
        self._row.setSpacing(8)
        self._row.addWidget(self._magnifier)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._hits)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_edit)
        self.line.installEventFilter(self)
        theme().changed.connect(self._dress)

    def prepare(self) -> None:
        """Make what is seen once something is typed."""
        self._clear.setVisible(bool(self.text()))

    def _on_edit(self, text: str) -> None:
        self._offer_clear(bool(text))
        self.edited.emit(text)

    def _offer_clear(self, offered: bool) -> None:
        if offered or "_clear" in vars(self):
            self._clear.setVisible(offered)
        self._row.setContentsMargins(10, 2, 4 if offered else 11, 2)

    @cached_property
    def _clear(self) -> IconButton:
        """Made when there is something to clear."""
        made = IconButton("close", tr("Clear search"), "Esc")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(self.clear)
        self._row.addWidget(made)
        return made

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return True
        if event.key() in _DOWN:
            self.descended.emit()
            return True
        return False

    def _show_hint(self) -> None:
        said = verbatim(self._error[1]) if self._error else self._hint
        self.setToolTip(said)
        self.line.setToolTip(said)

    def _show_count(self) -> None:
        roomy = self.width() >= theme().metrics.base * _ROOM_FOR_NOUN
        count = self._count if roomy else self._brief
        self._hits.setText(count if self._has_room(count) else "")

    def _has_room(self, count: str) -> bool:
        """Whether a word of what is typed, or can be searched for, may be read beside it."""
        edges, spacing = self._row.contentsMargins(), self._row.spacing()
        around = edges.left() + edges.right() + 2 * spacing + theme().metrics.icon
        least, most = (theme().metrics.base * times for times in _ROOM_FOR_WORDS)
        words = self.line.fontMetrics().horizontalAdvance(f" {self.line.placeholderText()} ")
        word = words if words <= most else least
        return self.width() >= around + word + self._hits.fontMetrics().horizontalAdvance(count)

    def _dress(self) -> None:
        colour = theme().tokens.second
        self._magnifier.setPixmap(
            pixmap("search", colour, theme().metrics.icon, self.devicePixelRatioF())
        )
        self.updateGeometry()
        self.update()
