"""Asks whether a collection or tag may go that saved searches ask for, and says which these are."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model.errors import CollectionError, TagError
from refman.store import collections, kept_faults

_SENTENCE = tr(
    "They ask for it or for what is in it, and would not find its papers any more; each says so"
    " then in the sidebar. Undo brings it back for them too."
)


class AskedForDialog(Frame):
    """Names the searches."""

    def __init__(self, path: str, searches: list[str], parent: QWidget | None) -> None:
        names = ", ".join(heard(f"“{one}”") for one in searches)
        super().__init__(
            tr("Saved searches ask for “{path}”: {names}", path=path, names=names), parent
        )
        self.add_sentence(_SENTENCE)
        cancel, self.delete = Button(tr("Cancel")), Button(tr("Delete"), kind="danger")
        self.add_buttons(cancel, self.delete)
        cancel.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)


def agreed(session: Session, parent: QWidget, answers: Mapping[str, str]) -> bool:
    """Whether the user has a collection or tag deleted; asked only where searches ask for it."""
    try:
        path, searches = _asking(session, answers)
    except (CollectionError, TagError):
        return True  # the command says why
    return not searches or bool(AskedForDialog(path, searches, parent).exec())


def _asking(session: Session, answers: Mapping[str, str]) -> tuple[str, list[str]]:
    """What is to go, and the searches that ask for it."""
    reading = session.library.reading
    if tag := answers.get("tag"):
        return tag, kept_faults.left_without_tag(reading, tag)
    known = collections.tree(reading)
    gone = list(known.within(known.find(answers["collection"])))
    return known.paths[gone[0]], kept_faults.left_without(reading, gone)
