"""What leads the user to how papers are cited; made when first asked for."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from refman.commands import Outcome
from refman.gui.language import tr
from refman.model.entry import EntryId
from refman.store import Reading, papers, project_keys, projects

if TYPE_CHECKING:
    from refman.gui.quick_cite import QuickCite
    from refman.gui.window import MainWindow


class Citing:
    """Of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    @cached_property
    def quick_cite(self) -> "QuickCite":
        """The small window; made once, for it is to be there at once."""
        from refman.gui.quick_cite import QuickCite

        return QuickCite(self._session)

    def quick(self) -> None:
        """Open the small window over all others."""
        self.quick_cite.open()

    def rename(self) -> None:
        """Ask for another key of the selected paper: the one of its own that the project that is
        looked at has for it, else that of the library."""
        reading, within = self._session.library.reading, self._session.scope.projects
        (row,) = papers.rows(reading, self._session.selection[:1])
        named = project_keys.names_in(reading, within[0], [row.id]) if len(within) == 1 else {}
        own = named.get(row.id, row.key)
        if own.casefold() != row.key.casefold():
            self.rename_key(own, within[0])
        elif row.key:
            self.rename_key(row.key)
        else:
            words = tr("This paper has no key yet; Paper > Make citation keys gives it one")
            self._session.reported.emit(Outcome(words))

    def rename_key(self, key: str, project: int = 0) -> None:
        """Ask for another key in place of one, as a project means it."""
        from refman.gui.dialogs.rename_key import RenameKeyDialog

        kept = self._session.projects.kept(project)
        RenameKeyDialog(self._session, key, self._window, kept).open()

    def set_up_project(self) -> None:
        """Ask for the settings of the project that is looked at."""
        self._session.projects.set_up(self._session.projects.shown())

    def write_project(self) -> None:
        """Write the .bib file of the project that is looked at."""
        self._session.projects.write(self._session.projects.shown())

    def trash(self, entries: Sequence[EntryId], go: Callable[[], object]) -> None:
        """Have papers go to the trash, by `go`; asks before when some are cited."""
        beside = self._session.promptly(self._window)  # of each its own: none overtakes another

        def take(cited: Collection[int]) -> None:
            beside.deleteLater()
            if cited:
                self._ask_to_trash(entries, [one for one in entries if one in cited], go)
            else:
                go()

        beside.ask(partial(_cited, entries), take)

    def _ask_to_trash(
        self, entries: Sequence[EntryId], cited: list[EntryId], go: Callable[[], object]
    ) -> None:
        from refman.gui.dialogs.cited_trash import CitedTrashDialog

        CitedTrashDialog(self._session, entries, cited, go, self._window).open()


def _cited(entries: Sequence[EntryId], reading: Reading) -> Iterator[Collection[int]]:
    yield projects.counts(reading, entries)
