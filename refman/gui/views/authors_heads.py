"""Above the authors: two heads that say and set their order, as those of the papers do."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS_PILL
from refman.gui.widgets.buttons import PressedByEnter
from refman.gui.widgets.painting import FOCUS, box, fill, smooth

_EDGE = 4


class AuthorsHeads(QFrame):
    """“Name” and “Papers”; the one that the list is ordered by is dark and has an arrow.

    Signals:
        sorted: "name" or "papers".
    """

    sorted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP - _EDGE, 0, 2 * GAP - _EDGE, 1)
        self._heads = {
            "name": _Head(tr("Name"), "chevron-up", tr("Sort by name")),
            "papers": _Head(tr("Papers"), "chevron-down", tr("Sort by papers, most first")),
        }
        for name, head in self._heads.items():
            row.addWidget(head)
            head.clicked.connect(lambda _=False, name=name: self.sorted.emit(name))
        row.insertStretch(1)
        theme().changed.connect(self._dress)
        self._dress()

    def show_order(self, order: str) -> None:
        for name, head in self._heads.items():
            head.setChecked(name == order)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            edge = QRect(0, self.height() - 1, self.width(), 1)
            fill(painter, edge, theme().colour("line"))

    def _dress(self) -> None:
        self.setFixedHeight(theme().metrics.row)


class _Head(PressedByEnter, QAbstractButton):
    """A label with an arrow while it is checked."""

    def __init__(self, label: str, arrow: str, hint: str) -> None:
        super().__init__()
        self._arrow = arrow
        self.setText(label)
        self.setCheckable(True)
        self.setToolTip(hint)
        self.setAccessibleName(hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().metrics.heading).horizontalAdvance(self.text())
        return QSize(words + _arrow() + 2 * _EDGE, theme().metrics.row - 1)

    def nextCheckState(self) -> None:
        """The list says which head is on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        ascending = self._arrow == "chevron-up"
        with smooth(self) as painter:
            if self.hasFocus():
                box(painter, QRectF(self.rect()), RADIUS_PILL, "", tokens.accent, FOCUS)
            painter.setFont(theme().metrics.heading)
            dark = self.isChecked() or self.underMouse()
            painter.setPen(theme().colour("text" if dark else "third"))
            side = Qt.AlignmentFlag.AlignLeft if ascending else Qt.AlignmentFlag.AlignRight
            area = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.isChecked():
                size = _arrow()
                x = self.width() - _EDGE - size + 2 if ascending else 0
                drawing = pixmap(self._arrow, tokens.text, size, self.devicePixelRatioF())
                painter.drawPixmap(x, (self.height() - size) // 2, drawing)


def _arrow() -> int:
    return theme().metrics.icon - 2
