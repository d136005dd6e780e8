"""Chooses an entry type by typing a part of it: that of a new paper, or another one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.choosing import Choices, ChoosingDialog, nothing
from refman.gui.language import tr
from refman.gui.views.details.words import kind_words
from refman.gui.widgets.line_delegate import Line
from refman.model import catalogue
from refman.services import editing


class KindDialog(ChoosingDialog):
    """After it was accepted, `chosen` is the entry type.

    Args:
        deed: what its button says.
    """

    def __init__(
        self, kinds: Sequence[str], heading: str, deed: str, parent: QWidget | None
    ) -> None:
        lines = {kind: Line(kind, nothing, note=_note(kind), icon="file") for kind in kinds}
        new = tr("“{name}”, a type of your own")
        choices = Choices(lines, tr("Entry types that fit"), new, editing.checked_kind)
        super().__init__(choices, heading, deed, tr("Entry type"), parent)


def _note(kind: str) -> str:
    """What it is in words, or else what it cannot do without."""
    words = kind_words(kind)
    if words.lower() != kind:
        return words
    return ", ".join(tr(" or ").join(group) for group in catalogue.kind(kind).required)
