"""A view whose rows look otherwise while it has the keyboard is painted anew when that changes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView

_CHANGES = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.ActivationChange)


class FollowingFocus(QObject):
    """Watches `view` for as long as that lives."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() in _CHANGES:
            self._view.viewport().update()
        return super().eventFilter(watched, event)
