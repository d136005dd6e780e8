"""The application where the system tells of files to be opened by events: macOS, which names none
as arguments, and starts no second process for them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the files that come before there is a window to take them. GUI thread."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Path] = []
        self._take: Callable[[Sequence[Path]], object] | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._waiting.append(Path(event.file()))
            # of several files, each comes by itself, and all are asked about together
            QTimer.singleShot(0, self, self._hand_over)
            return True
        return super().event(event)

    def hand_to(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Have files go there, absolute paths, and those first that wait."""
        self._take = take
        self._hand_over()

    def _hand_over(self) -> None:
        if self._take is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._take(files)
