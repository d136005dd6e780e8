"""The notes of a paper: each rendered, and edited as Markdown where it stands."""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.unsaved import NOTES, Unsaved
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.note_view import NoteView
from refman.gui.views.details.page import Page, label
from refman.gui.widgets.buttons import Button
from refman.model.entry import EntryId
from refman.store import notes
from refman.store.notes import Note


class Draft(NamedTuple):
    """What was typed of a paper's note, or as a new one for `note` 0, and is not kept."""

    entry: EntryId
    note: int
    text: str


class NotesPage(Page):
    """A note is kept when it is left, as one undo step; Esc gives up what was typed.

    What cannot be kept is there again with its paper, and after a restart.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Notes of the paper"))
        self._session = session
        self._entry: EntryId | None = None
        self._notes: tuple[Note, ...] = ()
        self.views: list[NoteView] = []
        session.closing.connect(self._put_aside)
        self._unsaved = Unsaved(self, session, NOTES, self._typed)
        kept = self._unsaved.kept()
        self._drafts = [Draft(EntryId(entry), *rest) for entry, *rest in kept]
        self._sent: list[Draft] = []
        self.add = Button(tr("Add note"), "plus")
        session.where_unwritable(self.add.setDisabled)
        self.add.clicked.connect(self._begin)
        session.failed.connect(self._take_back)
        self._hint = label(
            tr("Notes are yours: no .bib file gets them unless you ask."), "secondary"
        )
        self._hint.setWordWrap(True)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._hint)
        self.column.addStretch(1)

    def show_paper(self, paper: Paper) -> None:
        """Show the notes of a paper; what is being typed of another one is kept first."""
        if self._entry != paper.row.id:
            self._put_aside()
            self.to_top()
        typing = any(view.editing() for view in self.views)
        if (self._entry, self._notes) != (paper.row.id, paper.notes) or not typing:
            self._entry, self._notes = paper.row.id, paper.notes
            self._renew()
        self._take_up()

    def commit(self) -> None:
        """Keep what is being typed."""
        for view in self.views:
            view.commit()

    def _put_aside(self) -> None:
        """Keep what is being typed, and what cannot be kept for when its paper is shown again."""
        self.commit()
        self._drafts += self._open()
        for view in [one for one in self.views if one.editing()]:
            self._drop(view)

    def _take_up(self) -> None:
        """Have what could not be kept of this paper in its boxes again."""
        if not self._session.library.writable:
            return
        here = [one for one in self._drafts if one.entry == self._entry]
        self._drafts = [one for one in self._drafts if one.entry != self._entry]
        for draft in [one for one in here if not self._arrived(one)]:
            known = (one for one in self.views if one.note and one.note.id == draft.note)
            view = next(known, None)
            if view is None or view.editing():
                view = self._made(None)
            view.take_up(draft.text)

    def _take_back(self) -> None:
        """Something failed: what was on its way and did not arrive is typed and not kept."""
        self._drafts += [one for one in self._sent if not self._arrived(one)]
        self._sent = []
        if self._entry is not None:
            self._take_up()

    def _arrived(self, draft: Draft) -> bool:
        known = notes.of(self._session.library.reading, draft.entry)
        return draft.text in [one.text for one in known]

    def _typed(self) -> list[list[Any]]:
        sent = (one for one in self._sent if not self._arrived(one))
        return [list(one) for one in (*self._drafts, *self._open(), *sent)]

    def _open(self) -> Iterator[Draft]:
        """What stands in boxes, and nowhere else."""
        for view in self.views:
            known, text = (view.note.id, view.note.text) if view.note else (0, "")
            if self._entry is not None and view.editing() and view.typed() != text:
                yield Draft(self._entry, known, view.typed())

    def _begin(self) -> None:
        """A new note, empty; it is kept once it has words."""
        view = self._made(None)
        view.edit()

    def _renew(self) -> None:
        """Those that are being typed in stay as they are."""
        for view in [one for one in self.views if not one.editing()]:
            self._drop(view)
        for place, note in enumerate(self._notes):
            if all(view.note is None or view.note.id != note.id for view in self.views):
                self._made(note, place)

    def _drop(self, view: NoteView) -> None:
        self.views.remove(view)
        view.hide()
        view.deleteLater()

    def _made(self, note: Note | None, place: int = -1) -> NoteView:
        assert self._entry is not None  # a paper is shown
        view = NoteView(note)
        self._session.where_unwritable(view.buttons.setHidden)
        view.shown.refused.connect(self._session.failed)
        view.typing.connect(self._unsaved.change)
        view.left.connect(partial(self._keep, view, self._entry))
        view.removed.connect(partial(self._delete, view, self._entry))
        self.views.insert(place if place >= 0 else len(self.views), view)
        at = self.column.indexOf(self.add) if place < 0 else place
        self.column.insertWidget(at, view)
        return view

    def _keep(self, view: NoteView, entry: EntryId, text: str) -> None:
        """A note that others changed or deleted meanwhile stays so: what was typed is one more."""
        self._unsaved.change()
        known = view.note
        if known is None:
            self.views.remove(view)
            QTimer.singleShot(0, view, view.deleteLater)
            if text:
                self._send(Draft(entry, 0, text), add=text)
        elif text == known.text:
            QTimer.singleShot(0, self, self._renew)  # it was left alone while it was typed in
        elif not text:
            self._delete(view, entry)
        elif number := self._number(entry, known):
            self._send(Draft(entry, known.id, text), edit=number, text=text)
        else:
            self._send(Draft(entry, 0, text), add=text)

    def _delete(self, view: NoteView, entry: EntryId) -> None:
        if view.note is not None and (number := self._number(entry, view.note)):
            self._run(entry, delete=number)
        else:
            QTimer.singleShot(0, self, self._renew)

    def _number(self, entry: EntryId, note: Note) -> int:
        """Which note of the paper it is; 0 where it says something else by now, or is gone."""
        known = notes.of(self._session.library.reading, entry)
        same = (at for at, one in enumerate(known, 1) if (one.id, one.text) == (note.id, note.text))
        return next(same, 0)

    def _send(self, draft: Draft, **given: object) -> None:
        self._sent = [*(one for one in self._sent if not self._arrived(one)), draft]
        self._run(draft.entry, **given)

    def _run(self, entry: EntryId, **given: object) -> None:
        self._session.run_on((entry,), "note", key="", **given)
