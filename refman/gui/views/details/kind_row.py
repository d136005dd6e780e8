"""The entry type of a paper; another one keeps all fields."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.field_row import NAMES
from refman.gui.views.details.page import label
from refman.model import catalogue

_OTHER = tr("Another one…")


class KindRow(QWidget):
    """Signals:
    chosen: the name of another type.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = label("type", "secondary")
        self.box = _Box()
        self.box.addItems([*catalogue.KINDS, _OTHER])
        self.box.setAccessibleName(tr("Entry type"))
        self.box.setToolTip(tr("Another type keeps all fields"))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMaxVisibleItems(len(catalogue.KINDS) // 2)
        self._name.setBuddy(self.box)
        self._doubt = label("", "secondary", wrap=True)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.box)
        right.addWidget(self._doubt)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.box.textActivated.connect(self._choose)
        self._kind = ""
        theme().changed.connect(self._dress)
        self._dress()

    def show_kind(self, kind: str, doubt: str) -> None:
        """Show the type of another paper, one that nobody knows too, with a sentence about it."""
        self._kind = kind
        if self.box.findText(kind) < 0:
            self.box.insertItem(self.box.count() - 1, kind)
        self.box.setCurrentText(kind)
        self.box.setAccessibleDescription(doubt)
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))

    def _choose(self, kind: str) -> None:
        if kind == _OTHER:
            self.box.setCurrentText(self._kind)
            self._ask()
        elif kind != self._kind:
            self.chosen.emit(kind)

    def _ask(self) -> None:
        from refman.gui.dialogs.kind import KindDialog  # needed by who asks alone

        dialog = KindDialog(list(catalogue.KINDS), tr("Another type"), tr("Change"), self.window())
        dialog.accepted.connect(lambda: self._choose(dialog.chosen))
        dialog.open()

    def _dress(self) -> None:
        self._name.setFixedWidth(NAMES * theme().metrics.base)
        self._name.setFixedHeight(self.box.sizeHint().height())
        self._doubt.setStyleSheet(f"color: {theme().tokens.warn}")


class _Box(QComboBox):
    def event(self, event: QEvent) -> bool:
        """What is typed looks for a type: a digit is no key of a tag here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.text().isdigit():
            event.accept()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the page: nobody means to change a type by it."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys open the list: each step would change the type."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)
