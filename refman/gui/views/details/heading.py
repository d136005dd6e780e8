"""The head of a paper: title, authors, category, date and type."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refman.bibtex import latex
from refman.gui.counting import counted
from refman.gui.hits import Hits, nothing
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.category import CategoryPill
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.links import LinkLabel, Piece
from refman.gui.views.details.page import label
from refman.gui.views.details.prose import Prose
from refman.gui.views.details.words import date_words, kind_words
from refman.model import names
from refman.model.entry import Entry

_AUTHORS_AT_FIRST = 24
_ALL = object()


class Heading(QWidget):
    """Shows the head of one paper after another. A name narrows the table to its papers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entry: Entry | None = None
        self._title = Prose(title=True)
        self._authors = LinkLabel(self._follow)
        self._linked = LinkLabel(self._follow, "secondary")
        self._category = CategoryPill()
        self._date = label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._authors)
        column.addWidget(self._linked)
        column.addLayout(self._facts_row())

    def show_paper(self, paper: Paper) -> None:
        """Show another paper."""
        self._title.show_text(paper.entry.fields.get("title", "").strip() or r"\emph{Untitled}")
        self._show_authors(paper.entry, _AUTHORS_AT_FIRST)
        nobody = not (paper.row.surnames or paper.entry.linked)
        self._linked.set_pieces([tr("No authors")] if nobody else _linked_pieces(paper.entry))
        self._category.set_category(paper.row.category)
        known = (date_words(paper.row.date), kind_words(paper.entry.kind))
        facts = "  ·  ".join(filter(None, known))
        self._date.setText(facts)
        self._date.setVisible(bool(facts))

    def mark(self, hits: Hits | None) -> None:
        """Mark what is searched for."""
        self._title.mark(hits.find("title") if hits else nothing)
        for line in (self._authors, self._linked):
            line.mark(hits.find("author") if hits else nothing)

    def _facts_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._category)
        row.addWidget(self._date, 1)
        return row

    def _show_authors(self, entry: Entry, limit: int | None) -> None:
        self._entry = entry
        self._authors.set_pieces(list(_author_pieces(entry, limit)))

    def _follow(self, target: object) -> None:
        if target is _ALL and self._entry is not None:
            self._show_authors(self._entry, None)
        else:
            self._session.narrow(people=(target,))


def _author_pieces(entry: Entry, limit: int | None) -> Iterator[Piece]:
    role = "author" if entry.fields.get("author") else "editor"
    found = [latex.plain(name.display) for name in names.people(entry.fields.get(role, ""))]
    hidden = len(found) - limit if limit is not None and len(found) > limit + 2 else 0
    yield from _listed(found[: len(found) - hidden])
    if hidden:
        yield from (", ", (tr("and {hidden}", hidden=counted(hidden, "more author")), _ALL))
    elif names.split_list(entry.fields.get(role, ""))[-1:] == [names.OTHERS]:
        yield tr(" and others")
    if role == "editor" and found:
        yield tr(" (editors)") if len(found) > 1 else tr(" (editor)")


def _linked_pieces(entry: Entry) -> list[Piece]:
    """Authors who are known to be some, but not where in the list."""
    found = [latex.plain(names.parse(name).display) for name in entry.linked]
    return [tr("also "), *_listed(found), tr(", place in the list unknown")] if found else []


def _listed(found: list[str]) -> Iterator[Piece]:
    for index, name in enumerate(found):
        if index:
            yield ", "
        yield (name, name)
