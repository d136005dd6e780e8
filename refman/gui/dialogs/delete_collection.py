"""Asks whether a collection may go that saved searches ask for, and says which these are."""

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model.errors import CollectionError
from refman.store import collections, kept_faults

_SENTENCE = tr(
    "They ask for it or for what is in it, and would not find its papers any more; each says so"
    " then in the sidebar. Undo brings it back for them too."
)


class DeleteCollectionDialog(Frame):
    """Names the searches."""

    def __init__(self, path: str, searches: list[str], parent: QWidget | None) -> None:
        names = ", ".join(f"“{one}”" for one in searches)
        super().__init__(
            tr("Saved searches ask for “{path}”: {names}", path=path, names=names), parent
        )
        self.add_sentence(_SENTENCE)
        cancel, self.delete = Button(tr("Cancel")), Button(tr("Delete"), kind="danger")
        self.add_buttons(cancel, self.delete)
        cancel.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)


def agreed(session: Session, parent: QWidget, collection: str) -> bool:
    """Whether the user has a collection deleted; asked only where searches ask for it."""
    reading = session.library.reading
    known = collections.tree(reading)
    try:
        gone = list(known.within(known.find(collection)))
    except CollectionError:
        return True  # the command says why
    searches = kept_faults.left_without(reading, gone)
    if not searches:
        return True
    return bool(DeleteCollectionDialog(known.paths[gone[0]], searches, parent).exec())
