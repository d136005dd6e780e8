"""A label that ends in “…” where the space ends."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from refman.gui.widgets.hint import verbatim

_LEAST_CHARACTERS = 3


class ElidedLabel(QLabel):
    """Plain text in one line, or in a few; what does not fit is in the hover hint. Screen readers
    get it all."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
        *,
        lines: int = 1,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hint()

    def shown(self) -> str:
        """The text as it is seen at the present width, its lines apart."""
        return "\n".join(self._broken(self.contentsRect().width()))

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        if self._lines == 1:
            return -1
        edges = self.contentsMargins()
        lines = self._broken(width - edges.left() - edges.right())
        return self.fontMetrics().lineSpacing() * len(lines) + edges.top() + edges.bottom()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._least_width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._hint()

    def _least_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS

    def _broken(self, width: int) -> list[str]:
        """The lines that the text takes, the last of them elided."""
        whole = _wrapped(self.text(), self.font(), width, self._lines - 1)
        rest = self.text()[sum(map(len, whole)) :]
        last = self.fontMetrics().elidedText(rest, self._mode, width)
        if last == "…" and not whole:
            return [""]  # by itself it looks like a fault
        return [line.rstrip() for line in whole] + ([last] if rest or not whole else [])

    def _hint(self) -> None:
        cut = "".join(self.shown().split()) != "".join(self.text().split())
        self.setToolTip(verbatim(self.text()) if cut else "")


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The first lines of `text`, broken between words or, where one is too long, within it."""
    if not most:
        return []
    from PySide6.QtGui import QTextLayout, QTextOption  # no start wraps any

    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found
