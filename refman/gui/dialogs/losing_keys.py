"""Asks whether a linked file may go with the keys that only it explains to LaTeX projects."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model.errors import LinkError
from refman.services import linking


class LosingKeysDialog(Frame):
    """Names the keys, and the projects that have them."""

    def __init__(self, name: str, sentence: str, parent: QWidget | None) -> None:
        super().__init__(tr("Unlink {name}, and the keys it explains?", name=name), parent)
        self.add_sentence(heard(sentence))
        cancel, self.unlink = Button(tr("Cancel")), Button(tr("Unlink"), kind="danger")
        self.add_buttons(cancel, self.unlink)
        cancel.clicked.connect(self.reject)
        self.unlink.clicked.connect(self.accept)


def agreed_to_lose(session: Session, parent: QWidget, answers: Mapping[str, Any]) -> bool:
    """Whether the user has a file unlinked; asked only where a project has keys that go."""
    try:
        lost = linking.losing(session.library.reading, answers["path"])
    except LinkError:
        return True  # the command says why
    return not lost or bool(LosingKeysDialog(Path(answers["path"]).name, lost, parent).exec())
