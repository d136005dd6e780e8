"""Styled text as it grows, and what a LaTeX command does to the argument it has just got."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby

from refman.bibtex.latex_tables import ALONE, BLACKBOARD, DOTLESS

_MARKS_AT_MOST = 4


@dataclass(slots=True)
class Scope:
    """A command and its argument.

    Args:
        kind: "style", "words" (a style, and no mathematics within), "mathematics", "script",
            "accent", "fenced" (in parentheses when longer than a character), "numerator",
            "quotation", "blackboard" or "drop".
        value: the style, the combining character, or what stands in front of the fence.
        start: the piece at which the argument begins; -1 until it does.
    """

    kind: str
    value: str = ""
    start: int = -1


class Pieces:
    """Pieces of text with their styles, in order.

    Arguments are changed where they stand, never copied out: so the work stays linear however
    deep commands are nested.
    """

    def __init__(self) -> None:
        self._pieces: list[list[str]] = []

    def put(self, text: str, style: str) -> None:
        """Append `text`."""
        self._pieces.append([text, style])

    @property
    def spaced(self) -> bool:
        """Whether the last character is a space."""
        return bool(self._pieces) and self._pieces[-1][0].endswith(" ")

    def runs(self) -> tuple[tuple[str, str], ...]:
        """Text and style, neighbours of one style joined."""
        filled = (piece for piece in self._pieces if piece[0])
        styled = groupby(filled, key=lambda piece: piece[1])
        return tuple(("".join(piece[0] for piece in pieces), style) for style, pieces in styled)

    def begin(self, scope: Scope, style: str) -> None:
        """The argument of `scope` starts here."""
        scope.start = len(self._pieces)
        if scope.kind in ("fenced", "numerator", "quotation"):
            self.put(scope.value, style)

    def end(self, scope: Scope, style: str) -> Scope | None:
        """The argument of `scope` ends here; gives the scope of a second argument."""
        if scope.kind == "accent":
            self._accent(scope)
        elif scope.kind == "blackboard":
            self._blackboard(scope)
        elif scope.kind == "quotation":
            self.put("”", style)
        elif scope.kind == "drop":
            del self._pieces[scope.start :]
        elif scope.kind in ("fenced", "numerator"):
            self._fence(scope, style)
        if scope.kind != "numerator":
            return None
        self.put("/", style)
        return Scope("fenced")

    def _accent(self, scope: Scope) -> None:
        if scope.start >= len(self._pieces):
            self.put(ALONE.get(scope.value, ""), "text")
            return
        piece = self._pieces[scope.start]
        base, rest = piece[0][:1], piece[0][1:]
        marks = rest[:_MARKS_AT_MOST]
        if base and not (len(marks) == _MARKS_AT_MOST and all(map(unicodedata.combining, marks))):
            letter = unicodedata.normalize("NFC", DOTLESS.get(base, base) + scope.value)
            piece[0] = letter + rest

    def _blackboard(self, scope: Scope) -> None:
        for piece in self._pieces[scope.start : scope.start + 1]:
            piece[0] = BLACKBOARD.get(piece[0], piece[0])

    def _fence(self, scope: Scope, style: str) -> None:
        inner = self._pieces[scope.start + 1 : scope.start + 3]
        if len(inner) > 1 or (inner and len(inner[0][0]) > 1 and not inner[0][0].isalnum()):
            self._pieces[scope.start][0] += "("
            self.put(")", style)
