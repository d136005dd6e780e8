"""Who an author is: affiliation and pages, the names that were seen, and who may be the same."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refman.gui.counting import counted
from refman.gui.language import figure, heard, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.chip_button import ChipButton
from refman.gui.views.details.links import LinkLabel, Piece
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.chips import TagChip
from refman.gui.widgets.flow_layout import FlowLayout
from refman.model import orcid
from refman.model.errors import AddressRefused
from refman.store.identities import Identity, Printed

_CHIPS = 6
_MOST = 12


class Facts(LinkLabel):
    """Affiliation, ORCID iD and homepage in a line; hidden where nothing is known."""

    def __init__(self, session: Session) -> None:
        super().__init__(self._open, "secondary")
        self._session = session
        self.hide()

    def show_identity(self, known: Identity) -> None:
        """Show what is known of another author."""
        pieces: list[Piece] = [known.affiliation] if known.affiliation else []
        if known.orcid:
            pieces += [" · "] * bool(pieces)
            pieces.append((tr("ORCID {orcid}", orcid=known.orcid), orcid.address(known.orcid)))
        if known.homepage:
            pieces += [" · "] * bool(pieces)
            pieces.append((tr("Homepage"), known.homepage))
        self.set_pieces(pieces)

    def _open(self, address: object) -> None:
        from refman.gui.widgets.markdown import open_address  # when the first is opened

        try:
            open_address(QUrl(str(address)))
        except AddressRefused as error:
            self._session.failed.emit(error)


class NamesSeen(QWidget):
    """The names that are printed on papers, as chips with the number of papers; a click shows
    these, `add` adds one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.add = ChipButton(tr("Add a name"), "plus")
        self._names: Sequence[Printed] = ()
        self._chips: list[QWidget] = []
        self._flow = FlowLayout(self, _CHIPS)
        self._flow.addWidget(self.add)

    def show_names(self, names: Sequence[Printed]) -> None:
        """Show the names of another author."""
        if names == self._names:
            return
        self._names = names
        old, alone = self._chips, len(names) == 1
        self._chips = [*(_name(one, self._session, alone=alone) for one in names[:_MOST])]
        if len(names) > _MOST:
            self._chips.append(
                label(tr("and {names:,} more", names=len(names) - _MOST), "secondary")
            )
        while self._flow.takeAt(0) is not None:
            pass
        for chip in (*self._chips, self.add):
            self._flow.addWidget(chip)
            chip.show()
        for chip in old:
            chip.hide()
            chip.deleteLater()
        self._flow.invalidate()


class Alike(NamedTuple):
    """Somebody who may be the same person: the name, how sure in per cent, and why."""

    name: str
    score: int
    reasons: tuple[str, ...]


class AlikeRows(QWidget):
    """Each with why, and the two ways to decide."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_alike(self, name: str, others: Sequence[Alike]) -> None:
        """Show who may be the author called `name`."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(name, one) for one in others]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, name: str, other: Alike) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        link = LinkLabel(lambda name: self._session.narrow(people=(str(name),)), parent=made)
        link.set_pieces([(other.name, other.name), f"  {other.score} %"])
        names = sorted((name, other.name), key=len, reverse=True)
        head.addWidget(link, 1)
        for words, command in (
            (tr("Merge"), "person.merge"),
            (tr("Not the same"), "person.distinct"),
        ):
            button = Button(words, kind="link")
            button.setAccessibleName(f"{words}: {other.name}")
            button.clicked.connect(partial(self._decide, command, names))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(label(", ".join(map(heard, other.reasons)), "secondary", wrap=True))
        return made

    def _decide(self, command: str, names: list[str], _checked: bool = False) -> None:
        self._session.run(command, names=names)


def _name(one: Printed, session: Session, *, alone: bool) -> TagChip:
    chip = TagChip(one.name, removable=False, count="" if alone else figure(one.papers, ","))
    chip.setToolTip(
        tr("Show the {papers} on which this is printed", papers=counted(one.papers, "paper"))
    )
    words = one.name.replace('"', '""')
    chip.clicked.connect(lambda _=False: session.narrow(text=f'author:"{words}"'))
    return chip
