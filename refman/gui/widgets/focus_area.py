"""A page that scrolls to what has the keyboard, however that came there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from refman.gui.theme.metrics import GAP


class FocusArea(QScrollArea):
    """Scrolls downwards only; the keyboard goes to what is on it, never to itself.

    Qt scrolls on the way of Tab within the page alone: not with arrow keys or mnemonics.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is None or page is None or not self.isAncestorOf(now):
            return
        half = now.height() // 2 + GAP
        if 2 * half > self.viewport().height():
            self.ensureWidgetVisible(now, 0, GAP)  # where its cursor is
        else:
            middle = now.mapTo(page, now.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, half)
