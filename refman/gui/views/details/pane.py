"""The details pane: what is known of the selection, of an author, or of nothing yet."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.head import Head
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.store import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from refman.gui.views.details.facts import Paper
    from refman.gui.views.details.fields import FieldsPage
    from refman.gui.views.details.history_page import HistoryPage
    from refman.gui.views.details.many import ManyPage
    from refman.gui.views.details.notes_page import NotesPage
    from refman.gui.views.details.paper import PaperPage
    from refman.gui.views.details.profile import ProfilePage
    from refman.gui.views.details.source import SourcePage
    from refman.gui.widgets.empty_state import EmptyState

    _OfPaper = PaperPage | FieldsPage | NotesPage | SourcePage | HistoryPage

P = TypeVar("P", bound=QWidget)


class DetailsPane(QFrame):
    """Follows the session. Each kind of page is made, and its module read, when first needed.

    A hidden pane reads nothing; it catches up when it is shown. The first page that has anything to
    say is made once the pane was painted: the window is there sooner, by the time a page takes.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("tone", "surface")
        self.setAccessibleName(tr("Details"))
        self._session = session
        self._beside = session.promptly(self)
        self._stale = True
        self._painted = False
        self.head = Head()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self.head.tab_changed.connect(self.refresh)
        self.head.cleared.connect(lambda: session.select(()))
        session.selection_changed.connect(self.refresh)
        session.scope_changed.connect(self._follow_scope)
        session.results_changed.connect(self._mark)
        session.news.connect(self._hear)

    def page(self) -> QWidget | None:
        """The page that is shown; None before the pane itself was."""
        return self._stack.currentWidget()

    def refresh(self) -> None:
        """Show what is selected now; while hidden, remember to do so."""
        self._show_selected(edit=False)

    def _show_selected(self, *, edit: bool) -> None:
        selected, people = self._session.selection, self._session.scope.people
        early = not self._painted and bool(selected or people)
        self._stale = early or not self.isVisible()
        if self._stale:
            return
        self._beside.forget()
        if "_profile_page" in vars(self):
            self._profile_page.forget()
        if "_many_page" in vars(self):
            self._many_page.forget()
        if len(selected) == 1:
            tab = self.head.tab()
            self._beside.ask(
                partial(_facts, selected[0], tab),
                lambda paper: self._show_paper(paper, tab, edit=edit),
            )
        elif selected:
            self.head.show_title(tr("Selection"), selection=True)
            self._stack.setCurrentWidget(self._many_page)
            self._many_page.show_papers(selected)
        elif len(people) == 1:
            self._show_person(people[0])
        else:
            self._show("", self._empty_page)

    def preparing(self) -> "Iterator[Callable[[], object]]":
        """What makes the pages of an author and of a paper, each at a time."""
        yield lambda: self._profile_page.ensurePolished()
        for tab in ("Details", "Fields", "BibTeX"):
            yield self._paper_pages[tab]

    def edit(self) -> None:
        """Go to the fields of the paper that is selected; while hidden, have them shown later."""
        self._painted = True
        self.head.choose("Fields")
        self._show_selected(edit=True)

    def commit(self) -> None:
        """Keep what is being typed in a field or a note."""
        if "_notes_page" in vars(self):
            self._notes_page.commit()
        if "_fields_page" in vars(self):
            self._fields_page.commit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painted = True
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the head has no use for scroll the page."""
        page = self.page()
        if isinstance(page, QScrollArea):
            page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _follow_scope(self) -> None:
        """Behind the papers: a page about an author takes longer to make than a page of these."""
        if not self._session.selection:
            self._session.once_found(self, self.refresh)

    def _mark(self) -> None:
        """Mark in the paper that is shown what is searched for; another is marked when shown."""
        if "_paper_page" in vars(self) and self.isVisible():
            self._paper_page.mark(self._session.hits)

    def _hear(self, news: Changes) -> None:
        selected = self._session.selection
        # Another paper may have come to share the key of the one that is shown.
        alone = len(selected) == 1 and bool(news.entries)
        mine = not news.entries.isdisjoint(selected) if selected else bool(news.people)
        # A tag or a source that was renamed or recoloured names no paper.
        named = news.tags or news.sources or news.documents or news.collections
        named = named or news.projects
        if mine or alone or news.everything or named:
            self.refresh()

    def _show_paper(self, paper: "Paper | None", tab: str, *, edit: bool) -> None:
        if paper is None:
            self._show("", self._empty_page)
            return
        self.head.show_tabs()
        page = self._paper_pages[tab]()
        page.show_paper(paper)
        self._mark()
        self._stack.setCurrentWidget(page)
        if edit:
            self._fields_page.focus_first()

    def _show_person(self, name: str) -> None:
        def show(known: bool) -> None:
            if known:
                self._show(tr("Author"), self._profile_page)
            else:
                self._show("", self._empty_page)

        self._profile_page.show_person(name, show)

    def _show(self, title: str, page: QWidget) -> None:
        self.head.show_title(title)
        self._stack.setCurrentWidget(page)

    @property
    def _paper_pages(self) -> "dict[str, Callable[[], _OfPaper]]":
        """What makes or gives the page of each tab over a paper."""
        return {
            "Details": lambda: self._paper_page,
            "Fields": lambda: self._fields_page,
            "Notes": lambda: self._notes_page,
            "BibTeX": lambda: self._source_page,
            "History": lambda: self._history_page,
        }

    @cached_property
    def _paper_page(self) -> "PaperPage":
        from refman.gui.views.details.paper import PaperPage

        return self._added(PaperPage(self._session))

    @cached_property
    def _fields_page(self) -> "FieldsPage":
        from refman.gui.views.details.fields import FieldsPage

        return self._added(FieldsPage(self._session))

    @cached_property
    def _notes_page(self) -> "NotesPage":
        from refman.gui.views.details.notes_page import NotesPage

        return self._added(NotesPage(self._session))

    @cached_property
    def _source_page(self) -> "SourcePage":
        from refman.gui.views.details.source import SourcePage

        return self._added(SourcePage(self._session))

    @cached_property
    def _history_page(self) -> "HistoryPage":
        from refman.gui.views.details.history_page import HistoryPage

        return self._added(HistoryPage(self._session))

    @cached_property
    def _many_page(self) -> "ManyPage":
        from refman.gui.views.details.many import ManyPage

        return self._added(ManyPage(self._session))

    @cached_property
    def _profile_page(self) -> "ProfilePage":
        from refman.gui.views.details.profile import ProfilePage

        return self._added(ProfilePage(self._session))

    @cached_property
    def _empty_page(self) -> "EmptyState":
        from refman.gui.widgets.empty_state import EmptyState, Situation

        sentence = tr("Select a paper to see it here. Select several to see what they share.")
        nothing = Situation(tr("No paper selected"), sentence, icon="papers")
        return self._added(EmptyState(nothing))

    def _added(self, page: P) -> P:
        self._stack.addWidget(page)
        return page


def _facts(entry: EntryId, tab: str, reading: Reading) -> "Iterator[Paper | None]":
    from refman.gui.views.details import facts

    with reading.together():
        yield facts.read(reading, entry, tab)
