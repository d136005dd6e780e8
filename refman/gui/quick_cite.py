"""A small window over all others: search, Enter, and the citation is where one was writing.

It is made once and kept, so that it is there at once when it is called again.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QProcess, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QPaintEvent, QScreen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refman.bibtex import latex
from refman.commands import Outcome
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.line_delegate import Line, line_height
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.painting import box, smooth
from refman.model.entry import EntryId
from refman.services import citing
from refman.services.editors import Citation
from refman.store import Reading, papers
from refman.store.papers import Row

_WIDTH = 640 / 13
"""In font sizes."""
_ROWS = 8
_FOCUS_BACK = 120
"""Milliseconds until the desktop has given the keyboard back to whom it was taken from."""
_HINT = tr("Enter cites · Tab marks several · Ctrl+Enter copies · Esc leaves")


class QuickCite(QFrame):
    """See the module.

    `rows` are the papers that fit, and `marked` those that are cited together; without any the row
    that is chosen is.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(tr("Quick cite"))
        self.setProperty("tone", "raised")
        self._session = session
        self._beside = session.beside(self)
        self.rows: list[Row] = []
        self.marked: dict[EntryId, str] = {}
        self.line = QLineEdit()
        self.list = LineList(tr("Papers that fit"))
        self._text = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._said = QLabel()
        self._magnifier = QLabel()
        self._assemble()
        self.line.textChanged.connect(self._ask)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._cite(copies=False))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._preview())
        session.closing.connect(self.close)
        theme().changed.connect(self._dress)
        self._dress()

    def open(self) -> None:
        """Come up in the middle of the screen that the pointer is on, with an empty field."""
        self.marked.clear()
        self.line.clear()
        self._ask("")
        self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def citation(self) -> Citation:
        """What would be cited now."""
        chosen = self._chosen()
        ids = tuple(self.marked) or ((chosen.id,) if chosen else ())
        session = self._session
        reading, within = session.library.reading, session.scope.projects
        return citing.citation(reading, ids, session.settings, within)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge, for a desktop that gives such a window no shadow."""
        super().paintEvent(event)
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 0, "", theme().tokens.control)

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self._cite(copies=bool(ctrl))
            case Qt.Key.Key_Tab:
                self._mark()
            case key:
                return self.list.step_by(key)
        return True

    def _mark(self) -> None:
        """Mark the row or take its mark away, and go on to the next."""
        row = self._chosen()
        if row is None:
            return
        if self.marked.pop(row.id, None) is None:
            self.marked[row.id] = row.key
        place = self.list.currentIndex().row()
        self._show()
        self.list.setCurrentIndex(self.list.model().index(min(place + 1, len(self.rows) - 1), 0))

    def _cite(self, *, copies: bool) -> None:
        cited = self.citation()
        if not cited.keys:
            return
        self.hide()
        chosen = tuple(self.marked) or tuple(row.id for row in filter(None, [self._chosen()]))
        text = cited.text()
        way = "copy" if copies else self._session.settings["quick_cite"]
        if way == "push":
            self._session.run_on(chosen, "push")
            return
        QGuiApplication.clipboard().setText(text)
        if way == "type" and (typist := _typist(text)):
            QTimer.singleShot(_FOCUS_BACK, self, partial(self._type, typist, text, chosen))
        else:
            self._tell(tr("Copied {text}", text=text), chosen)

    def _type(self, typist: Sequence[str], text: str, chosen: tuple[EntryId, ...]) -> None:
        """Where the keyboard is; in a window of refman its letters may be commands."""
        here = QApplication.focusWidget()
        if here is None or here.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            _run(typist)
            self._tell(tr("Typed {text}", text=text), chosen)
        else:
            self._tell(tr("Copied {text}", text=text), chosen)

    def _tell(self, deed: str, chosen: tuple[EntryId, ...]) -> None:
        self._session.reported.emit(Outcome(deed, given=chosen))

    def _ask(self, typed: str) -> None:
        self._beside.ask(partial(_found, typed), self._take)

    def _take(self, rows: list[Row]) -> None:
        self.rows = rows
        self._show()

    def _show(self) -> None:
        self.list.set_lines([self._line(row) for row in self.rows])
        self._preview()

    def _preview(self) -> None:
        """What Enter would cite."""
        cited = self.citation()
        left = heard(cited.left[0]) if cited.left else tr("Nothing fits")
        self._text.setText(cited.text() if cited.keys else left)

    def _line(self, row: Row) -> Line:
        year = "" if row.year is None else str(row.year)
        stamp = " ".join(filter(None, (_names(row.surnames), year)))
        icon = "check" if row.id in self.marked else "papers"
        return Line(latex.plain(row.title) or row.key, _nothing, stamp=stamp, icon=icon)

    def _chosen(self) -> Row | None:
        place = self.list.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _assemble(self) -> None:
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(tr("Cite: author, title, year or key"))
        self.line.setAccessibleName(tr("Papers to cite"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setContentsMargins(GAP, 0, GAP, 0)
        self._said.setText(_HINT)
        self._said.setProperty("role", "secondary")
        self._said.setContentsMargins(GAP, 0, GAP, 0)
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GAP, GAP, GAP)
        head.setSpacing(GAP)
        head.addWidget(self._magnifier)
        head.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self._text)
        column.addWidget(self._said)

    def _place(self) -> None:
        self.list.setFixedHeight(_ROWS * line_height())
        screen = _screen(self)
        area = screen.availableGeometry()
        width = min(round(_WIDTH * theme().metrics.base), area.width() - 2 * GAP)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(area.x() + (area.width() - width) // 2, area.y() + area.height() // 5)

    def _dress(self) -> None:
        ink, size = theme().tokens.second, theme().metrics.icon
        self._text.setFont(theme().metrics.mono)
        self._magnifier.setPixmap(pixmap("search", ink, size, self.devicePixelRatioF()))


def _screen(widget: QWidget) -> QScreen:
    return QGuiApplication.screenAt(QCursor.pos()) or widget.screen()


def _found(typed: str, reading: Reading) -> Iterator[list[Row]]:
    ids = citing.found(reading, typed)[: 4 * _ROWS]
    yield [row for row in papers.rows(reading, ids) if row.key]


def _nothing() -> None:
    """What a row does is said by the keys."""


def _typist(text: str) -> Sequence[str]:
    """The program and arguments that type a text where the keyboard is; () where there is none."""
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    if wayland and (program := shutil.which("wtype")):
        return (program, "--", text)
    if not wayland and os.environ.get("DISPLAY") and (program := shutil.which("xdotool")):
        return (program, "type", "--clearmodifiers", "--delay", "2", "--", text)
    return ()


def _run(arguments: Sequence[str]) -> None:
    QProcess.startDetached(arguments[0], list(arguments[1:]))


def _names(surnames: Sequence[str]) -> str:
    """As a style with author and year would name them."""
    match surnames:
        case [first, second]:
            return tr("{first} and {second}", first=first, second=second)
        case [first, _, *_]:
            return tr("{surnames} et al.", surnames=first)
    return "".join(surnames)
