"""What was typed and is not in the library: it is kept beside it while it is typed, so that no end
of the window loses it, and the next start tells of it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from refman.bibtex import latex
from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Choice
from refman.model.entry import Entry, EntryId
from refman.store import papers

if TYPE_CHECKING:
    from refman.gui.window import MainWindow

FIELDS, NOTES, TEXTS = "unsaved fields", "unsaved notes", "unsaved texts"
_TABS = {FIELDS: "Fields", NOTES: "Notes", TEXTS: "BibTeX"}
"""Where the state of a window has it, and the tab of the paper that shows it."""
_SOON = 500
"""Milliseconds in which it is written, however long one goes on typing."""


class Unsaved(QTimer):
    """Of one page.

    Args:
        page: lives as long.
        name: one of the three.
        typed: each text as a list that JSON can hold, the id of its paper first.
    """

    def __init__(
        self, page: QObject, session: Session, name: str, typed: Callable[[], list[list[Any]]]
    ) -> None:
        super().__init__(page, singleShot=True, interval=_SOON)
        self._state = session.state
        self._name = name
        self._typed = typed
        self.timeout.connect(self._keep)
        session.closing.connect(self._end)

    def kept(self) -> list[list[Any]]:
        """What the last window left."""
        return list(self._state.get(self._name, []))

    def change(self) -> None:
        """Something was typed, or is not unsaved any more."""
        if not self.isActive():
            self.start()

    def _end(self) -> None:
        self._keep()
        self.blockSignals(True)  # what the library has cannot be looked at any more

    def _keep(self) -> None:
        self.stop()
        typed = self._typed()
        if typed != self.kept():
            self._state.update({self._name: typed})


def tell(window: "MainWindow") -> None:
    """Say for which papers the last window left something, and lead to the first."""
    session = window.session
    left = dict(_left(session))
    found = list(papers.entries(session.library.reading, left))
    if not found:
        return
    name, number = _named(found[0]), counted(len(found), "paper")
    said = (
        tr("What was typed for {paper} is not in the library yet.", paper=name)
        if len(found) == 1
        else tr(
            "What was typed for {papers} is not in the library yet; the first is {paper}.",
            papers=number,
            paper=name,
        )
    )
    first = found[0].id
    assert first is not None  # it was read from the library

    def show() -> None:
        from refman.gui.palette_finds import show_paper

        show_paper(session, first)
        window.editing.show(left[first])

    window.presenter.ask(said, (Choice(tr("Show it"), show),))


def _left(session: Session) -> Iterator[tuple[EntryId, str]]:
    """The papers, and the tab that shows it."""
    for name, tab in _TABS.items():
        for entry, *_ in session.state.get(name, []):
            yield EntryId(entry), tab


def _named(entry: Entry) -> str:
    return entry.key or latex.plain(entry.fields.get("title", "")) or tr("a paper")
