"""A person and those around her or him as a graph that can be dragged, zoomed and clicked."""

from collections.abc import Sequence
from math import log2, sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from refman.gui.graph_layout import Place
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.painting import FOCUS, box, smooth
from refman.store.people import Circle

_LEAST, _MOST = 0.4, 4.0
"""How far it is zoomed."""
_STEP = 1.2
_DOT, _LARGEST = 5.0, 16.0
_SHIFT = 40
_KEPT = 4
"""Ties of each that are painted while somebody else stands out."""
_NAME = 13
"""Font sizes that a name may be wide."""
_MOVES = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleGraph(QWidget):
    """Shows one `Circle` after another.

    People are dragged, the ground is dragged, the wheel zooms; the arrow keys move the ground,
    plus and minus zoom, 0 shows all. Names that would lie on others are seen when it is zoomed.
    Beside it stands a list with the same people, for those who cannot see it.

    Signals:
        picked: the place in the circle of who was clicked.
        followed: of who was clicked twice, or is picked when Enter is pressed.
    """

    picked = Signal(int)
    followed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle = Circle((), {})
        self._places: list[QPointF] = []
        self._strong: frozenset[tuple[int, int]] = frozenset()
        self._zoom = 1.0
        self._shift = QPointF(0, 0)
        self._picked = 0
        self._over = -1
        self._held: int | None = None
        self._from: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Co-author graph"))
        theme().changed.connect(self.update)

    def show_circle(self, circle: Circle, places: Sequence[Place]) -> None:
        """Show other people, each in a place of the square from -1 to 1."""
        self._circle = circle
        self._places = [QPointF(*place) for place in places]
        self._strong = _strongest(circle)
        self._over, self._held, self._from = -1, None, None
        self.setAccessibleDescription(_described(circle))
        self.fit()
        self.pick(0)

    def pick(self, place: int) -> None:
        """Have one stand out, with her or his ties; no signal."""
        self._picked = place
        self.update()

    def fit(self) -> None:
        """Show all of it, those who were dragged away too."""
        spread = max((max(abs(one.x()), abs(one.y())) for one in self._places), default=1.0)
        self._zoom, self._shift = 1 / max(1.0, spread), QPointF(0, 0)
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom around a point of the widget, or its middle."""
        around = self._middle() if around is None else around
        now = min(_MOST, max(_LEAST, self._zoom * factor))
        kept = (around - self._middle() - self._shift) / self._zoom
        self._shift = around - self._middle() - kept * now
        self._zoom = now
        self.update()

    def point(self, place: int) -> QPointF:
        """Where somebody is painted, in widget coordinates."""
        one, room = self._places[place], self._room()
        scaled = QPointF(one.x() * room.width() / 2, one.y() * room.height() / 2)
        return self._middle() + self._shift + scaled * self._zoom

    def at(self, point: QPointF) -> int:
        """Whose dot or name is at a point of the widget; -1 for nobody."""
        named = self.named()
        for place in reversed(range(len(self._places))):
            away = point - self.point(place)
            near = sqrt(QPointF.dotProduct(away, away)) <= max(self._radius(place), _DOT) + 3
            if near or (place in named and named[place].contains(point)):
                return place
        return -1

    def named(self) -> dict[int, QRectF]:
        """Whose names are painted, and where: those with more papers first, none on another, and
        on somebody else's dot only where both above and below are taken. The name of a dot that is
        pointed at or picked is always there."""
        everybody = range(len(self._places))
        first = [place for place in (self._over, self._picked, 0) if place in everybody]
        found: dict[int, QRectF] = {}
        for place in dict.fromkeys([*first, *everybody]):
            free = [
                area
                for area in self._name_areas(place)
                if not any(area.intersects(other) for other in found.values())
            ]
            clear = [area for area in free if not self._on_a_dot(area, place)]
            if free:
                found[place] = (clear or free)[0]
        return found

    def sizeHint(self) -> QSize:
        return QSize(theme().metrics.base * 40, theme().metrics.base * 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().metrics.base * 18, theme().metrics.base * 16)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()
            place = self.at(event.position())
            self._held = place if place >= 0 else None
            if place >= 0:
                self.pick(place)
                self.picked.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            moved = event.position() - self._from
            self._from = event.position()
            if self._held is None:
                self._shift += moved
            else:
                self._drag(self._held, moved)
        self._over = self.at(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self._over >= 0 else Qt.CursorShape.OpenHandCursor
        )
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place > 0:
            self.followed.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over = -1
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _MOVES:
            across, down = _MOVES[Qt.Key(key)]
            self._shift += QPointF(across * _SHIFT, down * _SHIFT)
            self.update()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _STEP if key == Qt.Key.Key_Minus else _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _ENTER and self._picked > 0:
            self.followed.emit(self._picked)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with smooth(self) as painter:
            edge = tokens.accent if self.hasFocus() else tokens.line
            width = FOCUS if self.hasFocus() else 1
            box(painter, QRectF(self.rect()), RADIUS, tokens.surface, edge, width)
            painter.setClipRect(self.rect().adjusted(FOCUS, FOCUS, -FOCUS, -FOCUS))
            self._paint_ties(painter)
            named = self.named()
            for area in named.values():
                self._paint_ground(painter, area)
            for place in self._order():
                self._paint_dot(painter, place)
            for place, area in named.items():
                self._paint_name(painter, place, area)

    def _order(self) -> list[int]:
        """Who stands out is painted last."""
        out = {self._picked, self._over}
        places = range(len(self._places))
        return [p for p in places if p not in out] + [p for p in places if p in out]

    def _lit(self) -> set[int]:
        """Who stands out, with those who are tied to them."""
        centre = self._over if self._over >= 0 else self._picked
        ties = [tie for tie in self._circle.ties if centre in tie]
        return {centre, *(place for tie in ties for place in tie)}

    def ties(self) -> list[tuple[int, int]]:
        """Those that are painted, in that order: of who stands out all, and last; of others the
        strongest, for where everybody writes with everybody the rest would hide them."""
        centre = self._over if self._over >= 0 else self._picked
        every = self._circle.ties
        others = [tie for tie in every if centre not in tie and tie in self._strong]
        return [*others, *(tie for tie in every if centre in tie)]

    def _paint_ties(self, painter: QPainter) -> None:
        tokens, centre = theme().tokens, self._over if self._over >= 0 else self._picked
        for one, other in self.ties():
            own, papers = centre in (one, other), self._circle.ties[one, other]
            pen = QPen(QColor(tokens.accent if own else tokens.control))
            pen.setWidthF(min(6.0, 1 + log2(papers)) * (1.0 if own else 0.6))
            painter.setPen(pen)
            painter.drawLine(self.point(one), self.point(other))

    def _paint_dot(self, painter: QPainter, place: int) -> None:
        tokens, radius, lit = theme().tokens, self._radius(place), place in self._lit()
        chosen = place in (0, self._picked)
        painter.setBrush(QColor(tokens.accent if chosen else tokens.selected))
        painter.setPen(QPen(QColor(tokens.accent if lit else tokens.strong), 1.5))
        painter.drawEllipse(self.point(place), radius, radius)
        if place == self._picked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text), 1.5))
            painter.drawEllipse(self.point(place), radius + 3, radius + 3)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Over the lines that a name lies on, and below the dots."""
        ground = QColor(theme().tokens.surface)
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, RADIUS / 2, RADIUS / 2)

    def _paint_name(self, painter: QPainter, place: int, area: QRectF) -> None:
        tokens, metrics = theme().tokens, theme().metrics
        strong = place in (0, self._picked, self._over)
        painter.setFont(metrics.strong if strong else metrics.secondary)
        painter.setPen(QColor(tokens.text if place in self._lit() else tokens.third))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._name(place))

    def _name(self, place: int) -> str:
        metrics = theme().metrics
        font = metrics.strong if place in (0, self._picked, self._over) else metrics.secondary
        room = _NAME * metrics.base
        name = self._circle.people[place].name
        return QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _name_areas(self, place: int) -> tuple[QRectF, QRectF]:
        """Where a name can stand: below its dot, or else above."""
        metrics = theme().metrics
        font = metrics.strong if place in (0, self._picked, self._over) else metrics.secondary
        measure = QFontMetrics(font)
        width, height = measure.horizontalAdvance(self._name(place)) + GAP, measure.height()
        point, away = self.point(place), self._radius(place) + 2
        below = QRectF(point.x() - width / 2, point.y() + away, width, height)
        return below, below.translated(0, -2 * away - height)

    def _on_a_dot(self, area: QRectF, place: int) -> bool:
        return any(
            area.intersects(_around(self.point(other), self._radius(other)))
            for other in range(len(self._places))
            if other != place
        )

    def _radius(self, place: int) -> float:
        most = max((one.papers for one in self._circle.people[1:]), default=1)
        share = 1.0 if place == 0 else self._circle.people[place].papers / most
        return (_DOT + (_LARGEST - _DOT) * sqrt(min(1.0, share))) * sqrt(self._zoom)

    def _drag(self, place: int, moved: QPointF) -> None:
        """Not beyond what the smallest zoom shows."""
        room, most = self._room() * self._zoom, 1 / _LEAST
        now = self._places[place]
        x = now.x() + 2 * moved.x() / room.width()
        y = now.y() + 2 * moved.y() / room.height()
        self._places[place] = QPointF(min(most, max(-most, x)), min(most, max(-most, y)))

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2 - theme().metrics.line / 2)

    def _room(self) -> QSizeF:
        base = theme().metrics.base
        return QSizeF(max(self.width() - _NAME * base, 80), max(self.height() - 6 * base, 80))


def _strongest(circle: Circle) -> frozenset[tuple[int, int]]:
    """The `_KEPT` ties of most papers of each of the people."""
    found: set[tuple[int, int]] = set()
    for place in range(len(circle.people)):
        own = [tie for tie in circle.ties if place in tie]
        found.update(sorted(own, key=lambda tie: -circle.ties[tie])[:_KEPT])
    return frozenset(found)


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def _described(circle: Circle) -> str:
    """The circle in words."""
    if not circle.people:
        return ""
    first, *others = circle.people
    with_ = ", ".join(f"{one.name} ({one.papers})" for one in others)
    return (
        tr("{name} writes with {with_}", name=first.name, with_=with_)
        if others
        else tr("{name} writes alone", name=first.name)
    )
