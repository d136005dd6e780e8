"""Files that others write, noticed as soon as the system tells of it.

It does not tell of every disk: what lies on a network is to be looked at by the clock as well.
"""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_MOST = 2_000
"""Paths of which the system is asked to tell: what it keeps for that is no endless room."""


class Noticing(QObject):
    """See the module. Lives in the GUI thread.

    Signals:
        noticed: one of the paths was written, or came or went.
    """

    noticed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self.noticed.emit())
        self._watcher.directoryChanged.connect(lambda _: self.noticed.emit())

    def follow(self, paths: Iterable[Path]) -> None:
        """Have these told of, and no others; a file that was replaced is to be named again.

        Args:
            paths: that were there a moment ago, for a disk that is gone would answer late.
        """
        wanted = {str(path) for path in islice(paths, _MOST)}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := known - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - known:
            self._watcher.addPaths(list(new))
