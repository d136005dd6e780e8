"""Where a paper is cited: each project with its places, which a click opens in the editor."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.scope import UNCHOSEN
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.links import LinkLabel, Piece
from refman.gui.views.details.page import Section
from refman.gui.views.details.words import cited_words
from refman.services.editors import Place
from refman.store.projects import Cited

_FIRST = 4
"""Places of one project that are shown unasked."""
_LONGEST = 160
"""Characters of a sentence on either side of the key."""


class CitedIn(Section):
    """Shows one paper after another; rows are made once and used again."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Cited in"))
        self._session = session
        self._cited: tuple[Cited, ...] = ()
        self._names: Mapping[int, str] = {}
        self._whole: set[int] = set()
        self._key = ""
        self._rows: list[_Row] = []
        session.projects.changed.connect(lambda _: self._show())

    def show_cited(self, cited: tuple[Cited, ...], names: Mapping[int, str], key: str) -> None:
        """Show other places; without any the section is hidden.

        Args:
            names: of the projects.
            key: the paper's own; another one under which it is cited is told.
        """
        self._key, self._names = key, names
        cited = _current(cited)
        if cited != self._cited:
            self._cited, self._whole = cited, set()
        self._show()

    def _show(self) -> None:
        while len(self._rows) < len(self._cited):
            self._rows.append(_Row(self._follow))
            self.body.addWidget(self._rows[-1])
        for row, one in zip(self._rows, self._cited, strict=False):
            places = list(self._places(one))
            row.show_pieces(self._named(one), places)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._cited))
        self.setVisible(bool(self._cited))

    def _named(self, one: Cited) -> list[Piece]:
        told = [tr("as {key}", key=one.key)] if one.key != self._key else []
        told += [counted(len(one.places), "place")] if one.places else []
        return [(self._names.get(one.project, one.folder), one.project), f"  {', '.join(told)}"]

    def _places(self, one: Cited) -> Iterator[list[Piece]]:
        whole = one.project in self._whole
        shown = one.places if whole or len(one.places) <= _FIRST + 1 else one.places[:_FIRST]
        for file, line, _ in shown:
            path = Path(one.folder, file)
            around = self._session.projects.sentence(one.project, path, line, one.key)
            said = "" if around is None else f"  {around.within(_LONGEST)}"
            yield [(f"{file}:{line}", Place(path, line)), said]
        if len(shown) < len(one.places):
            yield [
                (tr("Show {places:,} more", places=len(one.places) - len(shown)), (one.project,))
            ]

    def _follow(self, target: object) -> None:
        if isinstance(target, Place):
            self._session.projects.open(target)
        elif isinstance(target, tuple):
            self._whole.update(target)
            self._show()
        else:
            self._session.narrow(**{**UNCHOSEN, "projects": (target,)})


def _current(cited: tuple[Cited, ...]) -> tuple[Cited, ...]:
    """Without the keys that only an older run of LaTeX cited, where the project cites the paper by
    another one now."""
    placed = {one.project for one in cited if one.places}
    return tuple(one for one in cited if one.places or one.project not in placed)


class _Row(QWidget):
    """A project, and below it a line for each place."""

    def __init__(self, followed: Callable[[object], None]) -> None:
        super().__init__()
        self._followed = followed
        self._head = LinkLabel(followed)
        self._lines: list[LinkLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        self._column.addWidget(self._head)

    def show_pieces(self, head: list[Piece], places: list[list[Piece]]) -> None:
        """Show another project."""
        self._head.set_pieces(head)
        while len(self._lines) < len(places):
            self._lines.append(LinkLabel(self._followed, "secondary"))
            self._column.addWidget(self._lines[-1])
        for line, pieces in zip(self._lines, places, strict=False):
            line.set_pieces(pieces)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(places))


class CitedNote(LinkLabel):
    """One line above the fields of a paper that is cited: who edits it should know."""

    def __init__(self) -> None:
        super().__init__(lambda _: None, "secondary")

    def show_cited(self, cited: tuple[Cited, ...], names: Mapping[int, str]) -> None:
        """Speak of another paper; nothing for one that nobody cites."""
        if not cited:
            self.set_pieces([])
            return
        self.set_pieces([tr("Cited in {cited_words}.", cited_words=cited_words(cited, names))])
