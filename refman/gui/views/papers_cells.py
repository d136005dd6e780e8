"""How each cell of the papers table is drawn: text, pill, icon, dots. No Qt views here.

Everything that a frame needs more than once (fonts, colours, elided words) is made once per theme:
a frame has some two hundred cells.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from refman.bibtex import latex
from refman.gui.language import figure, tr
from refman.gui.models.papers_columns import COLUMNS, NOBODY, all_surnames, short_category
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import RADIUS_PILL
from refman.gui.theme.tokens import category_colours
from refman.gui.widgets.painting import box, fill, tag_mark
from refman.store.papers import Row

if TYPE_CHECKING:
    from refman.gui.hits import Hits, Place
    from refman.gui.widgets.rich_text import Marks, Run

HIGH_SCORE = 40
"""From here on a score is set in medium."""
DOTS = 3
"""Tags drawn at most; the others are counted."""
_PILL_EDGE = 6
_DOT_GAP = 4
_ROUNDING = 2
"""Text is elided by fractions of a pixel that its measured width leaves out."""
_KEPT = 1024
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight
_TURNS = re.compile("[^\0-\u02ff\u0370-\u058f\u1e00-\u1fff\u2010-\u2027]")
"""Whatever may run from right to left, or stand above, below or within another letter."""


class State(NamedTuple):
    """How the row of a cell stands out."""

    selected: bool = False
    two_lines: bool = False
    hits: "Hits | None" = None


class Face:
    """A font with its measures and its slanted sister. Equal to itself alone."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.italic = QFont(font)
        self.italic.setItalic(True)
        self.measure = QFontMetrics(font)

    @lru_cache(_KEPT)  # noqa: B019  # the few faces of a theme live as long as the window
    def elided(self, text: str, width: int) -> str:
        """`text`, or as much of it as fits before “…”."""
        return self.measure.elidedText(text, Qt.TextElideMode.ElideRight, width)

    @lru_cache(_KEPT)  # noqa: B019
    def surnames(self, names: tuple[str, ...], truncated: bool, width: int) -> str:
        """As many whole names as fit, then “et al.” for those that do not or are not known.

        A single name is cut only when it has no room even alone; “et al.” stays.
        """
        if not names:
            return ""
        whole = ", ".join(names) + (tr(" et al.") if truncated else "")
        if self._fits(whole, width):
            return whole
        shown = ""
        # From the first name on: few fit, and a long text takes long to measure.
        for count in range(1, len(names)):
            longer = ", ".join(names[:count]) + tr(" et al.")
            if not self._fits(longer, width):
                break
            shown = longer
        if shown:
            return shown
        more = tr(" et al.") if truncated or len(names) > 1 else ""
        room = width - self.measure.horizontalAdvance(more)
        return self.elided(names[0], room) + more

    def _fits(self, text: str, width: int) -> bool:
        return self.measure.horizontalAdvance(text) <= width


Draw = Callable[[QPainter, QRect, Row, State], None]


class Cells:
    """Draws cells in the theme as it is now; made anew when the theme changes."""

    def __init__(self, dpr: float) -> None:
        metrics = theme().metrics
        self._text, self._medium = Face(metrics.text), Face(metrics.medium)
        self._small, self._pill = Face(metrics.secondary), Face(metrics.heading)
        self._axis = metrics.axis
        self._ink = theme().colour("text")
        self._second = theme().colour("second")
        self._third = theme().colour("third")
        self._mark = theme().colour("mark")
        self._surface = theme().tokens.surface
        self._icon = metrics.icon
        self._code = pixmap("code", theme().tokens.second, self._icon, dpr)
        self._dpr = dpr
        self._least_pill = metrics.base * 2
        self._draws: dict[str, Draw] = {
            "title": self._draw_title,
            "authors": self._draw_authors,
            "year": self._draw_year,
            "category": self._draw_category,
            "score": self._draw_score,
            "code": self._draw_code,
            "files": self._draw_files,
            "tags": self._draw_tags,
        }
        self._by_number = [self._draws.get(column.name) for column in COLUMNS]

    def draw(self, painter: QPainter, rect: QRect, column: int, row: Row, state: State) -> None:
        """Draw what `column` shows of `row` into `rect`, which has no padding."""
        draw = self._by_number[column]
        if draw is not None:
            draw(painter, rect, row, state)
        elif text := COLUMNS[column].text(row):
            self._put(painter, rect, text, self._text, self._second, right=COLUMNS[column].right)

    def whole(self, rect: QRect, column: int, row: Row) -> bool:
        """Whether the cell shows all it has to say."""
        name = COLUMNS[column].name
        if name == "title":
            return self._medium.measure.horizontalAdvance(row.title) <= rect.width()
        if name == "authors":
            shown = self._text.surnames(row.surnames, row.truncated, rect.width())
            return shown == all_surnames(row)
        if name in ("category", "tags", "code", "files"):
            return False
        text = COLUMNS[column].text(row)
        return self._text.measure.horizontalAdvance(text) <= rect.width()

    def _put(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        face: Face,
        ink: QColor,
        *,
        right: bool = False,
    ) -> None:
        painter.setFont(face.font)
        painter.setPen(ink)
        painter.drawText(rect, _RIGHT if right else _MIDDLE, face.elided(text, rect.width()))

    def _draw_title(self, painter: QPainter, rect: QRect, row: Row, state: State) -> None:
        if state.two_lines:
            middle = rect.center().y() + 1
            authors = QRect(rect.x(), middle, rect.width(), rect.bottom() - middle - 2)
            self._draw_names(painter, authors, row, self._small, state)
            rect = QRect(rect.x(), rect.y() + 3, rect.width(), middle - rect.y() - 3)
        face = self._medium if state.selected else self._text
        styled = _styled(row.markup)
        marks = _marks(state, "title", "".join(text for text, _ in styled) or row.title)
        if styled:
            from refman.gui.widgets.rich_text import draw_line

            draw_line(painter, rect, styled, face.font, self._ink, marks)
        elif marks:
            self._put_marked(painter, rect, row.title, face, self._ink, marks)
        else:
            self._put(painter, rect, row.title, face, self._ink)

    def _put_marked(
        self, painter: QPainter, rect: QRect, text: str, face: Face, ink: QColor, marks: "Marks"
    ) -> None:
        """With grounds below the words, in a third of the time that a layout takes: each key of a
        search paints other papers. What runs from right to left, or joins, needs the layout."""
        if _TURNS.search(text):
            from refman.gui.widgets.rich_text import draw_line

            draw_line(painter, rect, ((text, "text"),), face.font, ink, marks)
            return
        shown, measure = face.elided(text, rect.width()), face.measure
        seen = len(text) if shown == text else len(shown) - 1
        top = rect.y() + (rect.height() - measure.height()) // 2
        for start, end in marks:
            if start < seen:
                left = measure.horizontalAdvance(text[:start])
                right = measure.horizontalAdvance(text[: min(end, seen)])
                ground = QRect(rect.x() + left, top, right - left, measure.height())
                fill(painter, ground, self._mark)
        self._put(painter, rect, text, face, ink)

    def _draw_authors(self, painter: QPainter, rect: QRect, row: Row, state: State) -> None:
        self._draw_names(painter, rect, row, self._text, state)

    def _draw_names(
        self, painter: QPainter, rect: QRect, row: Row, face: Face, state: State
    ) -> None:
        names = face.surnames(row.surnames, row.truncated, rect.width())
        if marks := _marks(state, "surname", names):
            self._put_marked(painter, rect, names, face, self._second, marks)
            return
        painter.setPen(self._second)
        painter.setFont(face.font if row.surnames else face.italic)
        painter.drawText(rect, _MIDDLE, names or NOBODY)

    def _draw_year(self, painter: QPainter, rect: QRect, row: Row, _: State) -> None:
        if row.year is not None:
            painter.setFont(self._text.font)
            painter.setPen(self._second)
            painter.drawText(rect, _RIGHT, str(row.year))

    def _draw_score(self, painter: QPainter, rect: QRect, row: Row, _: State) -> None:
        if row.score is not None:
            high = row.score >= HIGH_SCORE
            painter.setFont((self._medium if high else self._text).font)
            painter.setPen(self._ink if high else self._second)
            painter.drawText(rect, _RIGHT, figure(row.score, ".1f"))

    def _draw_category(self, painter: QPainter, rect: QRect, row: Row, state: State) -> None:
        if not row.category:
            return
        category = short_category(row.category)
        ink, tint = category_colours(theme().tokens, category)
        pill = self._pill_of(rect, category)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(pill), RADIUS_PILL, self._surface if state.selected else tint)
        painter.setFont(self._pill.font)
        painter.setPen(QColor(ink))
        shown = self._pill.elided(category, pill.width() - 2)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)

    def _pill_of(self, rect: QRect, category: str) -> QRect:
        measure = self._pill.measure
        width = max(self._least_pill, measure.horizontalAdvance(category) + 2 * _PILL_EDGE)
        height = measure.height() + 3
        top = rect.y() + (rect.height() - height) // 2
        return QRect(rect.x(), top, min(width, rect.width()), height)

    def _draw_code(self, painter: QPainter, rect: QRect, row: Row, _: State) -> None:
        if row.code:
            self._put_icon(painter, rect, self._code)

    def _draw_files(self, painter: QPainter, rect: QRect, row: Row, _: State) -> None:
        if row.files:
            tokens = theme().tokens
            icon = ("warning", tokens.warn) if row.absent else ("attachment", tokens.second)
            self._put_icon(painter, rect, pixmap(*icon, self._icon, self._dpr))

    def _put_icon(self, painter: QPainter, rect: QRect, drawing: QPixmap) -> None:
        left = rect.x() + (rect.width() - self._icon) // 2
        painter.drawPixmap(left, rect.y() + (rect.height() - self._icon) // 2, drawing)

    def _draw_tags(self, painter: QPainter, rect: QRect, row: Row, _: State) -> None:
        if not row.tags:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, dot = rect.y() + rect.height() / 2, theme().metrics.dot
        x = rect.x() + dot / 2
        for _name, colour in row.tags[:DOTS]:
            tag_mark(painter, QPointF(x, middle), colour)
            x += dot + _DOT_GAP
        if len(row.tags) > DOTS:
            painter.setFont(self._axis)
            painter.setPen(self._third)
            rest = QRect(round(x - dot / 2), rect.y(), rect.right(), rect.height())
            painter.drawText(rest, _MIDDLE, f"+{len(row.tags) - DOTS}")


def _marks(state: State, place: "Place", text: str) -> "Marks":
    return state.hits.find(place)(text) if state.hits else ()


def widths() -> dict[str, int]:
    """What the widest usual content of each column beside the title needs, without padding."""
    metrics = theme().metrics
    text, pill = QFontMetrics(metrics.text), QFontMetrics(metrics.heading)
    plus = QFontMetrics(metrics.axis).horizontalAdvance("+9")
    wide = text.horizontalAdvance("2025-05-21") + _ROUNDING
    return {
        "authors": round(metrics.base * 8.5),
        "year": text.horizontalAdvance("2025") + _ROUNDING,
        "date": wide,
        "category": max(metrics.base * 2, pill.horizontalAdvance("quant-ph") + 2 * _PILL_EDGE),
        "score": text.horizontalAdvance("88.8") + _ROUNDING,
        "code": metrics.icon,
        "files": metrics.icon,
        "tags": DOTS * (metrics.dot + _DOT_GAP) + plus,
        "source": round(metrics.base * 8),
        "key": round(metrics.base * 10),
        "added": wide,
        "reading": text.horizontalAdvance(tr("Reading")) + _ROUNDING,
        "projects": text.horizontalAdvance("88") + _ROUNDING,
        "rating": text.horizontalAdvance("★★★★★") + _ROUNDING,
    }


@lru_cache(_KEPT)
def _styled(markup: str) -> "tuple[Run, ...]":
    """The runs of a title that has any style; laying one out costs ten times a plain text."""
    runs: tuple[Run, ...] = latex.runs(markup)  # type: ignore[assignment]
    return runs if any(style != "text" for _, style in runs) else ()
