"""One paper: everything the library knows of it."""

from typing import TYPE_CHECKING

from refman.gui.hits import Hits
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.abstract import Abstract
from refman.gui.views.details.bibtex_preview import BibtexPreview
from refman.gui.views.details.collection_row import CollectionRow
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.heading import Heading
from refman.gui.views.details.in_files import InFiles
from refman.gui.views.details.key_row import KeyRow
from refman.gui.views.details.page import Page
from refman.gui.views.details.reading_row import ReadingRow
from refman.gui.views.details.sightings import Sightings
from refman.gui.views.details.tag_row import TagRow, Worn

if TYPE_CHECKING:
    from refman.gui.views.details.cited_in import CitedIn
    from refman.gui.views.details.files import Files
    from refman.gui.views.details.trash_note import TrashNote
    from refman.gui.views.details.versions import Versions

_TAGS = 20
"""Tags of one paper that are shown unasked, about."""


class PaperPage(Page):
    """Shows one paper after another in the same widgets."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Details of the paper"))
        self._session = session
        self._trash_note: TrashNote | None = None
        self._versions: Versions | None = None
        self._cited: CitedIn | None = None
        self._attached: Files | None = None
        self._shown: Paper | None = None
        self._hits: Hits | None = None
        self._heading = Heading(session)
        self._key = KeyRow(session)
        self._files = InFiles()
        self._tags = TagRow(session, _TAGS)
        self._tags.narrowed.connect(lambda name: session.narrow(tags=(name,)))
        self._collections = CollectionRow(session)
        self._reading = ReadingRow(session)
        self._abstract = Abstract()
        self._seen = Sightings(session)
        self._preview = BibtexPreview(session)
        parts = (self._key, self._files, self._tags, self._collections, self._reading)
        for part in (self._heading, *parts, self._abstract, self._seen):
            self.column.addWidget(part)
        self.column.addWidget(self._preview)
        self.column.addStretch(1)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper. The same one again stays scrolled, and unfolded if its text is the same."""
        before, self._shown = self._shown, paper
        if before is None or before.entry.id != paper.entry.id:
            self.to_top()
        if before is None or before.entry.id != paper.entry.id or not _same_text(before, paper):
            self._heading.show_paper(paper)
            self._abstract.show_paper(paper)
            self._key.show_key(paper.entry.key)
        self._key.show_clashes(paper.clashes)
        self._files.show_files(paper.files)
        self._show_trash_note(paper)
        self._show_versions(paper)
        self._show_cited(paper)
        self._show_attached(paper)
        self._tags.show_tags((paper.row.id,), [Worn(*tag) for tag in paper.row.tags])
        self._collections.show_papers((paper.row.id,), paper.collected)
        self._reading.show_paper(paper.row)
        self._seen.show_seen(paper.seen)
        self._preview.show_entry(paper.entry)

    def mark(self, hits: Hits | None) -> None:
        """Mark what is searched for."""
        if hits != self._hits:
            self._hits = hits
            self._heading.mark(hits)
            self._abstract.mark(hits)

    def _show_versions(self, paper: Paper) -> None:
        """Made for the first paper that has any."""
        if self._versions is None:
            if not paper.versions:
                return
            from refman.gui.views.details.versions import Versions

            self._versions = Versions(self._session)
            self.column.insertWidget(self.column.indexOf(self._seen), self._versions)
        self._versions.show_versions(paper.versions)

    def _show_cited(self, paper: Paper) -> None:
        """Made for the first paper that a project cites."""
        if self._cited is None:
            if not paper.cited:
                return
            from refman.gui.views.details.cited_in import CitedIn

            self._cited = CitedIn(self._session)
            self.column.insertWidget(self.column.indexOf(self._seen), self._cited)
        self._cited.show_cited(paper.cited, paper.named, paper.entry.key)

    def _show_attached(self, paper: Paper) -> None:
        """Made for the first paper that has any file."""
        if self._attached is None:
            if not paper.row.files:
                return
            from refman.gui.views.details.files import Files

            self._attached = Files(self._session)
            self.column.insertWidget(self.column.indexOf(self._abstract), self._attached)
        self._attached.show_files(paper.row.id, paper.attached)

    def _show_trash_note(self, paper: Paper) -> None:
        """Made for the first paper that needs it; few do."""
        if self._trash_note is None:
            if not paper.trashed:
                return
            from refman.gui.views.details.trash_note import TrashNote

            self._trash_note = TrashNote(self._session)
            self.column.insertWidget(0, self._trash_note)
        self._trash_note.show_entry(paper.row.id)
        self._trash_note.setVisible(paper.trashed)


def _same_text(before: Paper, after: Paper) -> bool:
    """Whether two states of a paper differ in their tags at most."""
    old, new = before.entry, after.entry
    facts = ("kind", "key", "fields", "linked", "sightings")
    return all(getattr(old, name) == getattr(new, name) for name in facts)
