"""Where Tab goes: from region to region as the eye does, and within one line by line.

Qt's own order is that in which widgets were made, and most of the details are made late.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from refman.gui.theme import theme

_LINE = 6
"""Pixels by which the middles of two things on one line may differ."""


def go(window: QWidget, regions: Sequence[QWidget], forwards: bool) -> bool:
    """Give the keyboard to the next, or to the last, that takes it; False when nothing does."""
    order = stops(window, regions)
    if not order:
        return False
    now = window.focusWidget()
    step = 1 if forwards else -1
    place = order.index(now) + step if now in order else min(0, step)
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    chosen = order[place % len(order)]
    chosen.setFocus(reason)
    _show(chosen)
    return True


def stops(window: QWidget, regions: Sequence[QWidget]) -> list[QWidget]:
    """All that Tab stops at in `window`. What lies in several regions is of the innermost; what
    lies in none comes last."""
    found: list[list[QWidget]] = [[] for _ in range(len(regions) + 1)]
    for widget in window.findChildren(QWidget):
        if _takes_tab(widget) and widget.window() is window:
            found[_region(widget, regions)].append(widget)
    return [widget for some in found for widget in _read(some, window)]


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(takes) and widget.isVisible() and widget.isEnabled()


def _region(widget: QWidget, regions: Sequence[QWidget]) -> int:
    inside: QWidget | None = widget
    while inside is not None and inside not in regions:
        inside = inside.parentWidget()
    return regions.index(inside) if inside is not None else len(regions)


def _read(widgets: list[QWidget], window: QWidget) -> Iterator[QWidget]:
    """Line by line, each from the left."""
    places = sorted(((*_place(one, window), one) for one in widgets), key=lambda place: place[:2])
    while places:
        line = [place for place in places if place[0] - places[0][0] < _LINE]
        places = places[len(line) :]
        yield from (one for _, _, one in sorted(line, key=lambda place: place[1]))


def _place(widget: QWidget, window: QWidget) -> tuple[float, int]:
    """The middle of its first line, and its left edge."""
    corner = widget.mapTo(window, QPoint())
    return corner.y() + min(widget.height(), theme().metrics.row) / 2, corner.x()


def _show(widget: QWidget) -> None:
    """Scroll a page to what has the keyboard now; Qt does so only on the way within the page."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if page is not None:
        page.ensureWidgetVisible(widget, 0, theme().metrics.row)
