"""Where the library stands: what undo and redo would do, and how much lies in the trash.

It is read beside the window when something was written, and known in between, for it decides at
every step which commands can be used.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from refman.model.entry import EntryId
from refman.store import Reading, counting, history

if TYPE_CHECKING:
    from refman.gui.session import Session

_NONE = 0, ""


class Known(NamedTuple):
    """Id and label of the changes that undo and redo would take back and bring back; the papers in
    the trash, and those among the selected ones."""

    undo: tuple[int, str] = _NONE
    redo: tuple[int, str] = _NONE
    gone: int = 0
    trashed: int = 0


class Standing(QObject):
    """Lives in the GUI thread; asked again by the session.

    Signals:
        changed: `known` is another.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.known = Known()
        self._waiting: list[Callable[[], object]] = []
        self._asks = False
        self._beside = session.promptly(self)
        self._beside.failed.connect(lambda _: self._end())

    def look(self, selected: Sequence[EntryId]) -> None:
        """Read it anew.

        Args:
            selected: papers of which some may be in the trash.
        """
        self._asks = True
        self._beside.ask(partial(_known, selected), self._take)

    def once_known(self, act: Callable[[], object]) -> None:
        """Have `act` run when what is being read was read, else now; in the order of asking."""
        self._waiting.append(act)
        if not self._asks:
            self._end()

    def _take(self, known: Known) -> None:
        before, self.known = self.known, known
        if known != before:
            self.changed.emit()
        self._end()

    def _end(self) -> None:
        self._asks = False
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()


def _known(selected: Sequence[EntryId], reading: Reading) -> Iterator[Known]:
    from refman.store import selection  # no start needs it

    with reading.together():
        trashed = selection.trashed(reading, selected) if selected else 0
        yield Known(*history.next_steps(reading), counting.trashed(reading), trashed)
