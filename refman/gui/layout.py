"""The four panes side by side: what is shown at which width, and what opens over the table.

Widths are in units of the font size, so that a larger font collapses the window earlier instead
of cutting its panes.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QWidget

from refman.gui.theme import theme

SIDES = ("sidebar", "authors", "details")
ORDER = ("sidebar", "authors", "papers", "details")

WIDTHS = {"sidebar": 226 / 13, "authors": 176 / 13, "details": 336 / 13}
LEAST = {"sidebar": 176 / 13, "authors": 160 / 13, "papers": 400 / 13, "details": 288 / 13}
TABLE = 560 / 13
"""Below this width of the table, which shows scores, sides that nobody resized give of theirs."""
ROOM = {"authors": 1180 / 13, "details": 880 / 13, "sidebar": 720 / 13}
"""The width of the window from which on a pane stands beside the table."""


def fitting(width: float) -> frozenset[str]:
    """The sides that stand beside the table in a window `width` font sizes wide."""
    return frozenset(name for name in SIDES if width >= ROOM[name])


def shared(width: float, sides: Mapping[str, float]) -> dict[str, float]:
    """The widths of the `sides` beside the table in a window `width` wide, all in font sizes: as
    given, but where the table is short of `TABLE`, those with their first width give what they
    have beyond their least, each in proportion to it."""
    spare = {n: WIDTHS[n] - LEAST[n] if wide == WIDTHS[n] else 0 for n, wide in sides.items()}
    short = max(0, TABLE + sum(sides.values()) - width)
    part = min(1, short / sum(spare.values())) if any(spare.values()) else 0
    return {name: wide - part * spare[name] for name, wide in sides.items()}


class Panes(QSplitter):
    """Sidebar, authors, papers and details.

    A side that was switched on but does not fit can be opened over the table, one at a time;
    Esc, a second switch or a wider window ends that.

    Signals:
        arranged: which sides are to be seen changed.
    """

    arranged = Signal()

    def __init__(self, panes: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes = dict(panes)
        self._widths = dict(WIDTHS)
        self._applied: dict[str, int] = {}
        self._hidden: set[str] = set()
        self._only_sidebar = False
        self._over = ""
        for name in ORDER:
            self.addWidget(self._panes[name])
            self.setStretchFactor(self.indexOf(self._panes[name]), int(name == "papers"))
        self.splitterMoved.connect(self._remember)
        theme().changed.connect(self._dress)
        self._dress()

    def seen(self, name: str) -> bool:
        """Whether a side is to be seen, beside the table or over it."""
        return self._beside(name) or self._over == name

    def toggle(self, name: str) -> None:
        """Show or hide a side; where there is no room beside the table, over it."""
        if self._over == name:
            self.close_drawer()
        elif name in self._room():
            self._hidden ^= {name}
            self.arrange()
            self._keep_focus()
        else:
            self.open_over(name)

    def show_side(self, name: str) -> None:
        """Have a side be seen."""
        if not self.seen(name) and not self._only_sidebar:
            self.toggle(name)

    def open_over(self, name: str) -> None:
        """Open a side over the table and give it the keyboard."""
        if self._only_sidebar and name != "sidebar":
            return
        self.close_drawer()
        self._over = name
        self._drawer.take(self._panes[name], self.parentWidget(), at_right=name == "details")
        self._apply_widths()
        self._place_drawer()
        self._drawer.show()
        self._drawer.raise_()
        focus(self._panes[name])
        self.arranged.emit()

    def close_drawer(self) -> None:
        """Put what lies over the table away."""
        if not self._over:
            return
        name, self._over = self._over, ""
        had_focus = _holds_focus(self._drawer)
        self._drawer.hide()
        pane = self._panes[name]
        pane.hide()
        self.insertWidget(self._place_of(name), pane)
        self.setStretchFactor(self.indexOf(pane), 0)
        self.arrange()
        if had_focus:
            focus(self._panes["papers"])

    def drawer_open(self) -> bool:
        """Whether a side lies over the table."""
        return bool(self._over)

    def set_only_sidebar(self, only: bool) -> None:
        """Leave authors and details out while there are no papers."""
        if only != self._only_sidebar:
            self._only_sidebar = only
            self.close_drawer()
            self.arrange()

    def go(self, step: int) -> None:
        """Give the keyboard to the next pane that can take it, or with -1 to the one before."""
        there = [name for name in ORDER if name == "papers" or self.seen(name)]
        now = next((name for name in there if _holds_focus(self._panes[name])), "papers")
        place = there.index(now)
        for number in range(1, len(there)):
            if focus(self._panes[there[(place + number * step) % len(there)]]):
                return

    def arrange(self) -> None:
        """Show what fits, with the widths that the user chose."""
        if self._over and self._over in self._room():
            self.close_drawer()
            return
        for name in SIDES:
            if name != self._over:
                self._panes[name].setVisible(self._beside(name))
        self.refresh()  # else the hairline of a pane that has just been hidden keeps its place
        self._apply_widths()
        if self._over:
            self._place_drawer()
        self.arranged.emit()

    def state(self) -> dict[str, Any]:
        """What to remember: widths in font sizes, and the sides that were switched off."""
        return {"widths": self._widths, "hidden": sorted(self._hidden)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what `state` gave; anything that does not fit is left out."""
        for name, width in state.get("widths", {}).items():
            if name in WIDTHS and isinstance(width, int | float):
                self._widths[name] = max(float(width), LEAST[name])
        self._hidden = set(SIDES) & set(state.get("hidden", ()))
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = self._room(event.oldSize().width())
        super().resizeEvent(event)
        if before != self._room() or not event.oldSize().isValid():
            self.arrange()
            return
        self._apply_widths()
        if self._over:
            self._place_drawer()

    @cached_property
    def _drawer(self) -> "_Drawer":
        made = _Drawer()
        made.closed.connect(self.close_drawer)
        return made

    def _dress(self) -> None:
        base = theme().metrics.base
        for name, width in LEAST.items():
            self._panes[name].setMinimumWidth(round(width * base))
        self.arrange()

    def _room(self, width: int = -1) -> frozenset[str]:
        return fitting((self.width() if width < 0 else width) / theme().metrics.base)

    def _beside(self, name: str) -> bool:
        wanted = name not in self._hidden and name in self._room()
        return wanted and (name == "sidebar" or not self._only_sidebar)

    def _place_of(self, name: str) -> int:
        before = ORDER[: ORDER.index(name)]
        return sum(self.indexOf(self._panes[other]) >= 0 for other in before)

    def _apply_widths(self) -> None:
        base = theme().metrics.base
        widths = shared(self.width() / base, {n: self._widths[n] for n in SIDES if self._beside(n)})
        sizes = {name: round(widths.get(name, 0) * base) for name in SIDES}
        self._applied = dict(sizes)
        hairlines = self.handleWidth() * sum(size > 0 for size in sizes.values())
        rest = self.width() - sum(sizes.values()) - hairlines
        sizes["papers"] = max(round(LEAST["papers"] * base), rest)
        there = [self.widget(index) for index in range(self.count())]
        names = {pane: name for name, pane in self._panes.items()}
        self.setSizes([sizes[names[pane]] for pane in there if pane in names])

    def _remember(self) -> None:
        base = theme().metrics.base
        for name in SIDES:
            width = self._panes[name].width()
            if self._beside(name) and width != self._applied.get(name):
                self._widths[name] = round(width / base, 3)
        if self._over:
            self._place_drawer()

    def _place_drawer(self) -> None:
        table = self._panes["papers"].geometry().translated(self.pos())
        wanted = round(self._widths[self._over] * theme().metrics.base) + 1
        width = min(wanted, self.width())
        left = table.right() + 1 - width if self._over == "details" else table.left()
        self._drawer.setGeometry(max(0, left), self.y(), width, self.height())

    def _keep_focus(self) -> None:
        """A pane that was hidden hands the keyboard to the table."""
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible():
            focus(self._panes["papers"])


class _Drawer(QFrame):
    """What lies over the table, with a hairline at its edge. Belongs to the parent of the panes:
    a splitter would make any child of its own a pane."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._edge = QFrame()
        self._edge.setProperty("tone", "line")
        self._edge.setFixedWidth(1)
        self.hide()

    def take(self, pane: QWidget, host: QWidget | None, at_right: bool) -> None:
        """Hold a pane, with the hairline on the side of the table."""
        self.setProperty("tone", "surface" if at_right else "window")
        self.setParent(host)  # takes up the style of the tone, too
        self._row.addWidget(pane)
        self._row.insertWidget(0 if at_right else 1, self._edge)
        pane.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def focus(pane: QWidget) -> bool:
    """Give the keyboard to a pane: to its proxy, or to the first thing in it that takes it; in an
    empty state to what it offers. False when nothing there takes it."""
    proxy = pane.focusProxy() or pane
    if proxy.isVisible() and proxy.focusPolicy() & Qt.FocusPolicy.TabFocus:
        proxy.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    from refman.gui.widgets.empty_state import EmptyState  # the start has none

    empty = next((one for one in pane.findChildren(EmptyState) if one.isVisible()), pane)
    for home in (empty, pane):
        for child in home.findChildren(QWidget):
            takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and child.isVisible() and child.isEnabled():
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
    return False


def _holds_focus(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
