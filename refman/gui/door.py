"""Where later starts of refman come to hand over their files; see `refman.meeting`."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from refman.meeting import LONGEST, TAKEN, address, asked, deed


class Door(QObject):
    """Open as long as it lives, in the GUI thread; nobody comes where none can be opened.

    Signals:
        asked_for: name of a command that a later start wants done.
        called: the files, absolute paths, that a later start was given; none to just come up.
    """

    called = Signal(list)
    asked_for = Signal(str)

    def __init__(self, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if place := address(library):
            with suppress(OSError):  # then there is no door, and each start has its window
                _make_room(place)
            if not self._server.listen(place):
                # left behind by one that was killed: `hand_over` found nobody there
                QLocalServer.removeServer(place)
                self._server.listen(place)

    def shut(self) -> None:
        """Answer nobody any more, nor who stands at the door: the window that they would come to is
        going, and they open one of their own."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not self._server.isListening():
            caller.abort()
        elif caller.canReadLine():
            line = bytes(caller.readLine().data())
            files, wanted = asked(line, self._library), deed(line)
            if files is not None:
                caller.write(TAKEN)
                caller.flush()
                if wanted:
                    self.asked_for.emit(wanted)
                else:
                    self.called.emit(files)
            caller.disconnectFromServer()
        elif caller.bytesAvailable() > LONGEST:
            caller.abort()


def _make_room(place: str) -> None:
    if os.name == "posix":  # on Windows it is no place on a disk
        Path(place).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
