"""Asks before papers go to the trash that a LaTeX project cites."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.session import Session
from refman.gui.views.details.words import cited_words, counted
from refman.gui.widgets.buttons import Button
from refman.model.entry import EntryId
from refman.store import papers, projects

_SHOWN = 6


class CitedTrashDialog(Frame):
    """Names the first of them, and where each is cited.

    Args:
        cited: those of `entries` that are cited.
        go: moves all of them.
    """

    def __init__(
        self,
        session: Session,
        entries: Sequence[EntryId],
        cited: Sequence[EntryId],
        go: Callable[[], object],
        parent: QWidget | None,
    ) -> None:
        alone = len(entries) == 1
        number = "This paper is" if alone else f"{len(cited):,} of {len(entries):,} papers are"
        if not alone and len(cited) == len(entries):
            number = f"These {len(cited):,} papers are"
        super().__init__(f"{number} cited in your projects", parent, width=38)
        self._go = go
        reading = session.library.reading
        names = projects.names(projects.every(reading))
        for row in papers.rows(reading, cited[:_SHOWN]):
            where = cited_words(projects.citing(reading, row.id), names)
            self.add_sentence(f"{row.key or row.title}: {where}")
        if len(cited) > _SHOWN:
            self.add_sentence(f"and {len(cited) - _SHOWN:,} more")
        self.add_sentence(
            "What is in the trash stands in no .bib file that refman keeps for a project; restoring"
            " brings it back."
        )
        self.keep = Button("Keep them" if not alone else "Keep it", kind="primary")
        self.move_ = Button(f"Move {counted(len(entries), 'paper')} to the trash", kind="danger")
        self.add_buttons(self.move_, self.keep)
        self.keep.clicked.connect(self.reject)
        self.move_.clicked.connect(self.accept)

    def accept(self) -> None:
        self._go()
        super().accept()
