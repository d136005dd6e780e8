"""Tags as chips, and a line in their midst to add another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.chip_button import ChipButton
from refman.gui.views.details.tag_line import TagLine
from refman.gui.views.details.tooltips import explain
from refman.gui.widgets.chips import TagChip
from refman.gui.widgets.flow_layout import FlowLayout
from refman.model.entry import EntryId
from refman.store import tags

_GAP = 6
_MOST = 12
_SPARED = 2
"""So few tags too many are shown all the same: “more” would take their room."""


@dataclass(frozen=True, slots=True)
class Worn:
    """A tag of the papers shown; `share` is “5 of 7” when some of them lack it."""

    name: str
    colour: str
    share: str = ""


class TagRow(QWidget):
    """Shows the tags of the papers `show_tags` was given, and adds and removes tags of them.

    Args:
        most: how many tags are shown, about, until the user asks for all.

    Signals:
        narrowed: the name of a tag that was clicked and that all the papers have.
    """

    narrowed = Signal(str)

    COMMANDS = ("tag.add", "tag.remove")
    NOUN = "tag"
    """What the commands call their parameter."""

    def __init__(self, session: Session, most: int = _MOST) -> None:
        super().__init__()
        self._session = session
        self._most = most
        self._unfolded = False
        self._entries: Sequence[EntryId] = ()
        self._worn: Sequence[Worn] | None = None
        self._chips: list[TagChip] = []
        self._line: TagLine | None = None
        tagged = self.NOUN == "tag"
        self._alone = tr("Show only this tag") if tagged else tr("Show only this collection")
        words = tr("Add tag") if tagged else tr("Add to collection")
        self._button = ChipButton(words, "plus")
        explain(self._button, session, self.COMMANDS[0], words)
        session.where_unwritable(self._button.setDisabled)
        self._button.clicked.connect(self.open_line)
        self._more = ChipButton()
        self._more.clicked.connect(self._unfold)
        self._more.hide()
        self._flow = FlowLayout(self, _GAP)
        self._arrange()

    def show_tags(self, entries: Sequence[EntryId], worn: Sequence[Worn]) -> None:
        """Show the tags of other papers, or other tags of the same."""
        refold = entries != self._entries and self._unfolded
        if entries != self._entries and self._line is not None:
            self._line.leave()
        self._entries = entries
        if refold or worn != self._worn:
            self._unfolded = self._unfolded and not refold
            self._worn = worn
            self._renew(worn)

    def open_line(self) -> None:
        """Let the user type a tag; Enter adds it, Esc leaves."""
        if self._line is None:
            self._line = TagLine(self._names, self.NOUN)
            self._line.chosen.connect(self._add)
            self._line.left.connect(self._close_line)
            self._arrange()
        self._button.hide()
        self._line.show()
        self._line.setFocus()

    def _renew(self, worn: Sequence[Worn]) -> None:
        folded = not self._unfolded and len(worn) > self._most + _SPARED
        shown = worn[: self._most] if folded else worn
        old, self._chips = self._chips, [self._chip(tag) for tag in shown]
        self._more.setText(tr("+{worn:,} more", worn=len(worn) - len(shown)))
        self._more.setVisible(folded)
        self._arrange()
        for chip in old:
            chip.hide()
            chip.deleteLater()

    def _unfold(self) -> None:
        """Show all tags; the keyboard goes to the first that comes to light."""
        self._unfolded = True
        self._renew(self._worn or ())
        self._chips[self._most].setFocus()

    def _close_line(self) -> None:
        if self._line is not None:
            had_focus = self._line.hasFocus()
            self._line.hide()
            self._button.show()
            if had_focus:
                self._button.setFocus()

    def _names(self) -> list[str]:
        have = {tag.name for tag in self._worn or () if not tag.share}
        return [
            tag.name for tag in tags.known(self._session.library.reading) if tag.name not in have
        ]

    def _chip(self, tag: Worn) -> TagChip:
        chip = self._made(tag)
        chip.clicked.connect(lambda _=False: self._click(tag))
        # Later: the news of the removal takes the chip away while it still handles its click.
        chip.removed.connect(lambda: QTimer.singleShot(0, self, lambda: self._remove(tag.name)))
        click = tr("Add to all ({share} have it)", share=tag.share) if tag.share else self._alone
        chip.setToolTip(click)
        return chip

    def _made(self, worn: Worn) -> TagChip:
        return TagChip(worn.name, worn.colour, worn.share)

    def _click(self, tag: Worn) -> None:
        if tag.share:
            QTimer.singleShot(0, self, lambda: self._add(tag.name))
        else:
            self.narrowed.emit(tag.name)

    def _add(self, name: str) -> None:
        self._session.run_on(self._entries, self.COMMANDS[0], **{self.NOUN: name})

    def _remove(self, name: str) -> None:
        self._session.run_on(self._entries, self.COMMANDS[1], **{self.NOUN: name})

    def _arrange(self) -> None:
        """Put everything in order; what stays is not hidden in between, so it keeps the focus."""
        while self._flow.takeAt(0) is not None:
            pass
        for widget in (*self._chips, self._more, self._line, self._button):
            if widget is not None:
                self._flow.addWidget(widget)
