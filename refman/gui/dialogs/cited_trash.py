"""Asks before papers go to the trash that a LaTeX project cites."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr, tr_n
from refman.gui.session import Session
from refman.gui.views.details.words import cited_at
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
        heading = tr_n(
            "This paper is cited in your projects",
            "{cited:,} of {number:,} papers are cited in your projects",
            len(entries),
            cited=len(cited),
        )
        super().__init__(heading, parent, width=38)
        self._go = go
        reading = session.library.reading
        names = projects.names(projects.every(reading))
        for row in papers.rows(reading, cited[:_SHOWN]):
            where = cited_at(projects.citing(reading, row.id), names)
            self.add_sentence(f"{row.key or row.title}: {where}")
        if len(cited) > _SHOWN:
            self.add_sentence(tr("and {cited:,} more", cited=len(cited) - _SHOWN))
        self.add_sentence(
            tr(
                "What is in the trash stands in no .bib file that refman keeps for a project;"
                " restoring brings it back."
            )
        )
        self.keep = Button(tr("Keep them") if not alone else tr("Keep it"), kind="primary")
        self.move_ = Button(
            tr("Move {entries} to the trash", entries=counted(len(entries), "paper")), kind="danger"
        )
        self.add_buttons(self.move_, self.keep)
        self.keep.clicked.connect(self.reject)
        self.move_.clicked.connect(self.accept)

    def accept(self) -> None:
        self._go()
        super().accept()
