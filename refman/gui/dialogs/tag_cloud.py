"""All tags in the size of their use; a click or Enter shows the papers of one."""

from functools import partial
from math import log1p

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.scope import UNCHOSEN
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.flow_layout import FlowLayout
from refman.gui.widgets.painting import FOCUS, box, smooth, tag_mark
from refman.store import tags
from refman.store.tags import Tag

_LEAST, _MORE = 0.92, 0.78
"""The size of a tag without papers in font sizes, and what that of the most used one has more."""
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HIGHEST = 30
"""Of the cloud, in font sizes; a larger one scrolls."""


class TagCloud(Frame):
    """Arrow keys go from tag to tag."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Tags by use"), parent, width=44)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.words: list[_Word] = []
        cloud = QWidget()
        self._flow = FlowLayout(cloud, GAP)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Tags by use"))
        area.setWidget(cloud)
        self._area = area
        self._none = self.add_sentence(
            tr("There are no tags yet. Ctrl+T puts one on the selected papers.")
        )
        self._none.hide()
        self.column.addWidget(area)
        close = Button(tr("Close"))
        self.add_buttons(close)
        close.clicked.connect(self.reject)
        # Of a million papers it takes a fifth of a second to count by tags.
        session.beside(self, patient=True).ask(
            lambda reading: iter([tags.every(reading)]), self._fill
        )

    def _fill(self, found: list[Tag]) -> None:
        self._none.setVisible(not found)
        most = max((tag.papers for tag in found), default=0)
        by_name = sorted(found, key=lambda tag: tag.name.casefold())
        self.words = [_Word(tag, _size(tag.papers, most)) for tag in by_name]
        for word in self.words:
            self._flow.addWidget(word)
            word.show()  # Qt does so later, in a dialog that is seen, and it has no height before
            word.stepped.connect(partial(self._go, word))
            word.clicked.connect(lambda _=False, name=word.tag.name: self._take(name))
        self.fit_area(self._area, _HIGHEST * theme().metrics.base)
        if self.words:
            self.words[0].setFocus()

    def _go(self, here: "_Word", key: Qt.Key) -> None:
        there = self._beside(here, key)
        there.setFocus()
        self._area.ensureWidgetVisible(there)

    def _beside(self, here: "_Word", key: Qt.Key) -> "_Word":
        """The next tag to a side; above and below, the nearest of the next line."""
        place = self.words.index(here)
        if key == Qt.Key.Key_Left:
            return self.words[max(place - 1, 0)]
        if key == Qt.Key.Key_Right:
            return self.words[min(place + 1, len(self.words) - 1)]
        down = key == Qt.Key.Key_Down
        at = here.geometry().center()
        lines = [one for one in self.words if (one.y() > here.geometry().bottom()) == down]
        lines = [one for one in lines if one.geometry().bottom() < here.y() or down]
        return min(
            lines,
            key=lambda one: (
                abs(one.geometry().center().y() - at.y()) // here.height(),
                abs(one.geometry().center().x() - at.x()),
            ),
            default=here,
        )

    def _take(self, name: str) -> None:
        self.accept()
        self._session.narrow(**{**UNCHOSEN, "tags": (name,)})


class _Word(QAbstractButton):
    """A tag; `size` is in font sizes.

    Signals:
        stepped: one of the arrow keys. Qt's own way round buttons knows no lines.
    """

    stepped = Signal(object)

    def __init__(self, tag: Tag, size: float) -> None:
        super().__init__()
        self.tag = tag
        self._font = QFont(theme().metrics.text)
        self._font.setPixelSize(round(theme().metrics.base * size))
        self.setText(tag.name.replace("&", "&&"))
        self.setAccessibleName(f"{tag.name}, {counted(tag.papers, 'paper')}")
        self.setToolTip(counted(tag.papers, "paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        measure = QFontMetrics(self._font)
        width = measure.horizontalAdvance(self.tag.name) + theme().metrics.dot + 4 * GAP
        return QSize(width, max(measure.height() + GAP, theme().metrics.chip))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        elif event.key() in _KEYS:
            self.stepped.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme().tokens
        with smooth(self) as painter:
            fill = tokens.hover if self.underMouse() else ""
            edge = tokens.accent if self.hasFocus() else ""
            box(painter, QRectF(self.rect()), RADIUS, fill, edge, FOCUS)
            tag_mark(
                painter, QPointF(GAP + theme().metrics.dot / 2, self.height() / 2), self.tag.colour
            )
            painter.setFont(self._font)
            painter.setPen(theme().colour("text" if self.tag.papers else "third"))
            words = QRect(2 * GAP + theme().metrics.dot, 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tag.name)


def _size(papers: int, most: int) -> float:
    return _LEAST + (_MORE * log1p(papers) / log1p(most) if most else 0)
