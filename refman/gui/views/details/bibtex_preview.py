"""The BibTeX that an export would write for a paper, with a button that copies it."""

from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.gui.bibtex_view import BibtexView
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.page import Section
from refman.gui.views.details.tooltips import explain
from refman.model.entry import Entry


class BibtexPreview(Section):
    """The last section of a paper: as tall as the text."""

    def __init__(self, session: Session) -> None:
        super().__init__("BibTeX")
        self._session = session
        self._view = BibtexView(fits=True)
        self.body.addWidget(self._view)
        link = self.add_link(tr("Copy"))
        explain(link, session, "copy.bibtex")
        link.clicked.connect(lambda _=False: session.run("copy.bibtex"))

    def show_entry(self, entry: Entry) -> None:
        """Show another entry."""
        self._view.set_source(bibtex(self._session, entry, align=False))


def bibtex(session: Session, entry: Entry, align: bool) -> str:
    """An entry as it is copied; a narrow pane has no room to align the equals signs."""
    return render(entry, Profile(dialect=session.settings["dialect"], align=align))
