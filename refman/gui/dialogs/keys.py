"""Every shortcut, read from the commands, and what the search field understands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from refman.commands import Command
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.shortcuts import native
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button
from refman.model import search_guide

_MORE_KEYS = (
    ("1 … 9", tr("Set or clear the tag that has this key")),
    ("Enter", tr("Open the details of the selected paper")),
    ("Esc", tr("Step back: clear the search, take away the last filter")),
    ("Up, Down, Tab", tr("In the search field: choose and take one of the words that are offered")),
    ("Enter, Esc", tr("In a field of a paper: keep what was typed, or take it back")),
    ("Ctrl+Enter", tr("In the BibTeX of a paper: save the text")),
    ("Enter, Ctrl+Enter", tr("In a list of a project: open the place, do what is offered")),
    ("Ctrl+click", tr("In the sidebar: narrow by one more collection, tag or source")),
    ("Left, Right", tr("In the sidebar: close and open a collection")),
    ("Alt+arrows", tr("In the sidebar: move a collection up, down, out and in")),
)

_BETWEEN = 24
"""Pixels between the columns."""


class KeysDialog(Frame):
    """What the search field understands, then all keys."""

    def __init__(self, commands: Iterable[Command], parent: QWidget | None) -> None:
        super().__init__(tr("Keys and search words"), parent, width=60)
        keys = [(native(c.shortcut), c.title.rstrip("…")) for c in commands if c.shortcut]
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMinimumHeight(min(theme().metrics.base * 44, self.maximumHeight() * 2 // 3))
        area.setProperty("scrolled", True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("Keys and search words"))
        page = QFrame()
        page.setProperty("tone", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        guide = {
            heard(name): [(words, heard(said)) for words, said in rows]
            for name, rows in search_guide.tables().items()
        }
        tables = {**guide, tr("Keys"): [*keys, *_MORE_KEYS]}
        lines = [
            line for rows in tables.values() for words, _ in rows for line in words.split("\n")
        ]
        widest = max(map(_width, lines))
        left = min(widest, self.minimumWidth() // 2)
        for name, rows in tables.items():
            column.addWidget(_table(name, rows, left))
        column.addStretch(1)
        area.setWidget(page)
        self.column.addWidget(area)
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close)
        close.clicked.connect(self.accept)


def _width(words: str) -> int:
    bold = QFont(theme().metrics.text)
    bold.setBold(True)
    return QFontMetrics(bold).horizontalAdvance(words)


def _table(heading: str, rows: Iterable[tuple[str, str]], width: int) -> QLabel:
    """Two columns, the words of the first in `width` pixels; what is longer is broken."""
    from html import escape

    ink = theme().tokens.second
    lines = "".join(
        f'<tr><td width="{width + _BETWEEN}" style="padding:3px {_BETWEEN}px 3px 0">'
        f"<b>{escape(left).replace(chr(10), '<br>')}</b></td>"
        f'<td style="padding:3px 0;color:{ink}">{escape(right)}</td></tr>'
        for left, right in rows
    )
    label = QLabel(f"<p><b>{escape(heading)}</b></p><table>{lines}</table>")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
