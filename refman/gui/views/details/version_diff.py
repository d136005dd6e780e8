"""What differs between two versions of a paper: the old struck out, the new underlined."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextEdit

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.views.details.version_rows import part_words, value_words
from refman.gui.widgets.scrollbars import overlay
from refman.gui.word_diff import Pieces, compare
from refman.model.versions import Difference

_NEAR = 80
"""Letters that are shown of a stretch that is the same, before and behind what differs."""


class VersionDiff(QTextEdit):
    """Each part under its name: a minus before what was, a plus before what is, so that no colour
    says anything alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("tone", "sunken")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("What differs"))
        overlay(self)
        self._shown: tuple[str, Sequence[Difference]] = ("", ())
        theme().changed.connect(self._dress)

    def show_differences(self, sentence: str, found: Sequence[Difference]) -> None:
        """Show differences, below a sentence where it says something."""
        self._shown = (sentence, found)
        self._dress()

    def _dress(self) -> None:
        sentence, found = self._shown
        tokens = theme().tokens
        parts = [f'<p style="color:{tokens.second}">{escape(sentence)}</p>'] if sentence else []
        parts += [_told(one) for one in found]
        self.setHtml("".join(parts))


def _told(one: Difference) -> str:
    old, new = _pieces(one)
    tokens = theme().tokens
    name = escape(part_words(one.part))
    head = f'<p style="margin:8px 0 2px 0;color:{tokens.third};font-weight:600">{name}</p>'
    struck = f"color:{tokens.bad};background:{tokens.bad_tint};text-decoration:line-through"
    marked = f"color:{tokens.good};background:{tokens.good_tint}"
    marked += ";text-decoration:underline" if old else ""  # a part that is new all over needs none
    return head + _line("−", old, struck) + _line("+", new, marked)


def _pieces(one: Difference) -> tuple[Pieces, Pieces]:
    before, after = (value_words(one.part, value) for value in (one.before, one.after))
    if before and after:
        old, new = compare(before, after)
        return _near(old), _near(new)
    return [(before, True)] if before else [], [(after, True)] if after else []


def _near(pieces: Pieces) -> Pieces:
    """Of long texts, what stands about that which differs: one finds a word among thousands."""
    last = len(pieces) - 1
    return [
        (text if differs else _shortened(text, at > 0, at < last), differs)
        for at, (text, differs) in enumerate(pieces)
    ]


def _shortened(text: str, behind: bool, before: bool) -> str:
    """A stretch that stands behind something that differs, before such a thing, or both."""
    if len(text) <= 3 * _NEAR:
        return text
    begin = text[:_NEAR].rpartition(" ")[0] or text[:_NEAR] if behind else ""
    end = text[-_NEAR:].partition(" ")[2] or text[-_NEAR:] if before else ""
    return f"{begin} … {end}"


def _line(sign: str, pieces: Pieces, style: str) -> str:
    if not pieces:
        return ""
    return f'<p style="margin:2px 0">{sign} {"".join(_marked(pieces, style))}</p>'


def _marked(pieces: Pieces, style: str) -> Iterable[str]:
    for text, differs in pieces:
        yield f'<span style="{style}">{escape(text)}</span>' if differs else escape(text)
