"""Names and venues of the library, offered under the field that is typed in."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from refman.gui.views.details.field_edit import FieldEdit
from refman.gui.widgets.offering import Offering
from refman.model import catalogue
from refman.store import Reading, offers

_AND = re.compile(r"\s+and\s+")
LEAST = 2
"""Letters from which on there is anything to offer."""


class Offers:
    """Of all fields of a page.

    Args:
        reading: gives the library as it is now.
    """

    def __init__(self, reading: Callable[[], Reading], parent: QObject) -> None:
        self._reading = reading
        self._edit: FieldEdit | None = None
        self._start = 0
        self._offering = Offering(parent)
        self._offering.taken.connect(self._take)

    def offer(self, edit: FieldEdit, name: str) -> None:
        """Show what the library has for what stands before the cursor of the field `name`."""
        before = edit.text()[: edit.textCursor().position()]
        people = name in catalogue.PEOPLE
        parts = [found.end() for found in _AND.finditer(before)] if people else []
        self._start, self._edit = parts[-1] if parts else 0, edit
        begun = before[self._start :]
        found = self._found(name, begun) if len(begun.strip()) >= LEAST else []
        self._offering.offer(edit, [] if found == [begun] else found)

    def _found(self, name: str, begun: str) -> list[str]:
        if name in catalogue.PEOPLE:
            return offers.people(self._reading(), begun)
        return offers.venues(self._reading(), name, begun)

    def _take(self, text: str) -> None:
        if self._edit is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
            self._offering.offer(self._edit, [])  # what was chosen begins others


def offered(name: str) -> bool:
    """Whether a field has anything that the library could offer."""
    return name in catalogue.PEOPLE or name in catalogue.VENUES
