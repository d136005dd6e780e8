"""Chooses a tag by typing: those that fit are listed, and a new name can make a new tag."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.refusal import Refusal
from refman.gui.fuzzy import holding
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.store import tags

_ROWS = 7


class TagDialog(Frame):
    """After `exec`, `tag` is the chosen name.

    Args:
        deed: what its button says.
        creating: offer a name that no tag has as a new tag.
        without: names that are no answer, such as the tag that is merged itself.
    """

    def __init__(
        self,
        session: Session,
        heading: str,
        deed: str,
        creating: bool,
        without: Sequence[str],
        hint: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(heading, parent, width=26)
        self.tag = ""
        self._creating = creating
        self._check = partial(tags.checked, session.library.reading)
        found = tags.every(session.library.reading)
        self._tags = {tag.name: tag for tag in found if tag.name not in without}
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.list = LineList("Tags that fit")
        self._done = Button(deed, kind="primary")
        self._assemble()
        self._fit("")
        self.line.setFocus()

    def accept(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.list.step_by(event.key())
        return super().eventFilter(watched, event)

    def _assemble(self) -> None:
        self.column.addWidget(self.line)
        self._refusal = Refusal(self, self.line)
        self.column.addWidget(self.list)
        cancel = Button("Cancel")
        self.add_buttons(cancel, self._done)
        cancel.clicked.connect(self.reject)
        self._done.clicked.connect(self.accept)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fit)
        self.list.clicked.connect(lambda index: self.list.line_at(index).run())
        self.fit_rows(self.list, _ROWS)

    def _fit(self, text: str) -> None:
        name = " ".join(text.split())
        # Not by scattered letters: a long name would hold those of many a new tag.
        lines = [self._line(tag, places) for tag, places in holding(name, list(self._tags))]
        taken = set(map(tags.folded, self._tags))
        if self._creating and name and tags.folded(name) not in taken:
            lines.append(Line(f"New tag “{name}”", lambda: self._make(name), icon="plus"))
        self.list.set_lines(lines)
        self._done.setEnabled(bool(lines))

    def _line(self, name: str, places: tuple[int, ...]) -> Line:
        tag = self._tags[name]
        keys = str(tag.digit or "")
        note = f"{tag.papers:,}" if tag.papers else ""
        return Line(name, lambda: self._take(name), places, note, keys, colour=tag.colour)

    def _make(self, name: str) -> None:
        if not self._refusal.refuses(self._check, name):
            self._take(name)

    def _take(self, name: str) -> None:
        self.tag = name
        super().accept()
