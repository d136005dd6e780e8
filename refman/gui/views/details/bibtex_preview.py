"""The BibTeX that an export would write for a paper, with a button that copies it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.gui.bibtex_view import BibtexView
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.views.details.page import Section, label
from refman.gui.views.details.tooltips import explain
from refman.model.entry import Entry


class BibtexPreview(Section):
    """The last section of a paper: as tall as the text."""

    def __init__(self, session: Session) -> None:
        super().__init__("BibTeX")
        self._session = session
        self._view = BibtexView(fits=True)
        self.body.addWidget(self._view)
        _offer_copy(self, session)

    def show_entry(self, entry: Entry) -> None:
        """Show another entry."""
        self._view.set_source(bibtex(self._session, entry, align=False))


class BibtexPage(QWidget):
    """The same with the whole pane to itself."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view = BibtexView()
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        section = Section("As exported", line=False)
        _offer_copy(section, session)
        section.body.addWidget(self._view, 1)
        self._note = label("", "secondary", wrap=True)
        section.body.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_EDGE, GAP, PANE_EDGE, PANE_EDGE)
        column.addWidget(section)

    def show_entry(self, entry: Entry) -> None:
        """Show another entry."""
        self._view.set_source(bibtex(self._session, entry, align=True))
        cut = "The list of authors is known to go on: “and others”." if entry.truncated else ""
        self._note.setText(cut)
        self._note.setVisible(bool(cut))


def bibtex(session: Session, entry: Entry, align: bool) -> str:
    """An entry as it is copied; a narrow pane has no room to align the equals signs."""
    return render(entry, Profile(dialect=session.settings["dialect"], align=align))


def _offer_copy(section: Section, session: Session) -> None:
    link = section.add_link("Copy")
    explain(link, session.command("copy.bibtex"))
    link.clicked.connect(lambda _=False: session.run("copy.bibtex"))
