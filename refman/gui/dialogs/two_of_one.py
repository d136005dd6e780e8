"""Asks whether two authors whom one paper lists side by side are one person all the same."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model.errors import PersonError
from refman.services import persons
from refman.services.persons import Listed


class TwoOfOneDialog(Frame):
    """Names the paper."""

    def __init__(self, both: Listed, parent: QWidget | None) -> None:
        super().__init__(
            tr("One paper lists both {one} and {other}", one=both.one, other=both.other), parent
        )
        self.add_sentence(
            tr(
                "“{title}” has them side by side, so they should be two persons. Merge them if one"
                " of the names is there by mistake; the paper keeps both as they are printed.",
                title=both.title,
            )
        )
        cancel, self.merge = Button(tr("Cancel")), Button(tr("Merge all the same"), kind="danger")
        self.add_buttons(cancel, self.merge)
        cancel.clicked.connect(self.reject)
        self.merge.clicked.connect(self.accept)


def agreed(session: Session, parent: QWidget, answers: Mapping[str, Any]) -> bool:
    """Whether the user has these authors merged; asked only where one paper lists two of them."""
    reading = session.library.reading
    try:
        both = persons.together(reading, [persons.meant(reading, one) for one in answers["names"]])
    except PersonError:
        return True  # the command says why
    return consented(both, parent)


def consented(both: Listed | None, parent: QWidget) -> bool:
    """Whether these two may be made one; nobody is asked where there are none."""
    return both is None or bool(TwoOfOneDialog(both, parent).exec())
