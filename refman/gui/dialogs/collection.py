"""Chooses a collection by typing; a new name or path can make a new one."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.choosing import Choices, ChoosingDialog, nothing
from refman.gui.language import tr
from refman.gui.models.sidebar_collections import collection_icon
from refman.gui.widgets.line_delegate import Line
from refman.store.collections import Collection, Tree
from refman.store.tags import folded


class CollectionDialog(ChoosingDialog):
    """After `exec`, `chosen` is the path.

    Args:
        fits: whether a collection is an answer.
        more: other answers, before them, and how each is shown.
        creating: offer a path that no collection has as a new one.
    """

    def __init__(
        self,
        known: Tree,
        fits: Callable[[Collection], bool],
        more: dict[str, Line],
        creating: bool,
        heading: str,
        deed: str,
        hint: str,
        parent: QWidget | None,
    ) -> None:
        lines = more | {
            path: _line(known.by_id[id_], path)
            for id_, path in known.paths.items()
            if fits(known.by_id[id_])
        }
        check = known.known if creating else None
        words = tr("Collections that fit"), tr("New collection “{name}”")
        choices = Choices(lines, *words, check, folded)
        super().__init__(choices, heading, deed, hint, parent)


def _line(one: Collection, path: str) -> Line:
    return Line(path, nothing, note=one.query, icon=collection_icon(one))
