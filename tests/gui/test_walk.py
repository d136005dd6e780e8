"""What holds in every window, dialog and pane: names, focus that is seen, ways by keyboard."""

import importlib
import pkgutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QWidget,
)

from refman import gui
from refman.gui.dialogs.choosing import ChoosingDialog
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.merge_rows import Cell
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from tests.gui import walk

_BASES = {QDialog, Frame, ChoosingDialog}


@pytest.fixture
def full(window: MainWindow, refs: Path) -> MainWindow:
    """A window with something everywhere."""
    walk.prepare(window, refs)
    return window


def everything(window: MainWindow, refs: Path) -> Iterator[walk.Scene]:
    yield from walk.scenes(window)
    yield from walk.dialogs(window, refs)
    yield from walk.past(window)


def controls(root: QWidget) -> list[QWidget]:
    """What the keyboard can go to in a window; what a compound control is made of is no control."""
    return [
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(root)
        and one.window() is root.window()
        and not isinstance(one.parent(), QAbstractSpinBox | QComboBox)
    ]


def name_of(control: QWidget) -> str:
    """As a screen reader tells it: its own name, its words, or its caption."""
    if control.accessibleName():
        return control.accessibleName()
    if isinstance(control, QAbstractButton):
        return control.text()
    captions = control.window().findChildren(QLabel)
    return next((label.text() for label in captions if label.buddy() is control), "")


def _subclasses(kind: type) -> set[type]:
    return {kind}.union(*map(_subclasses, kind.__subclasses__()))


def test_the_walk_comes_by_every_dialog(full: MainWindow, refs: Path) -> None:
    for module in pkgutil.walk_packages(gui.__path__, "refman.gui."):
        importlib.import_module(module.name)
    own = {one for one in _subclasses(QDialog) if one.__module__.startswith("refman.")}
    assert own - _BASES - walk.kinds(full, refs) == set()


def test_every_window_and_all_that_is_in_it_has_a_name(full: MainWindow, refs: Path) -> None:
    nameless = {
        f"{scene}: {part}" for scene, root in everything(full, refs) for part in _nameless(root)
    }
    assert nameless == set()


def test_nothing_is_squeezed_in_any_dialog_in_large_type_on_a_small_screen(
    full: MainWindow, refs: Path
) -> None:
    font = theme().metrics.text
    large = QFont(font)
    large.setPixelSize(round(2.6 * QFontInfo(font).pixelSize()))
    theme().set_font(large)
    try:
        for words, dialog in walk.dialogs(full, refs):
            assert (words, dialog.height() <= dialog.maximumHeight()) == (words, True)
            assert (words, _squeezed(dialog)) == (words, 0)
    finally:
        theme().set_font(font)


def _squeezed(dialog: QWidget) -> int:
    """Pixels that what is in it lacks; what scrolls lacks none."""
    if not isinstance(dialog, Frame):
        return 0
    inside, width = dialog.column, dialog.column.geometry().width()
    follows = inside.hasHeightForWidth()
    least = inside.minimumHeightForWidth(width) if follows else inside.minimumSize().height()
    return max(0, least - inside.geometry().height())


def test_enter_destroys_nothing_in_any_dialog(full: MainWindow, refs: Path) -> None:
    dangerous = {
        scene
        for scene, root in walk.dialogs(full, refs)
        for button in root.findChildren(QPushButton)
        if button.property("kind") == "danger" and (button.isDefault() or button.hasFocus())
    }
    assert dangerous == set()


def _nameless(root: QWidget) -> Iterator[str]:
    menu = isinstance(root, QMenu)
    if root.isWindow() and not menu and not (root.accessibleName() or root.windowTitle()):
        yield "itself"
    for part in {*controls(root), *_buttons(root)}:
        if not name_of(part).strip():
            yield f"{type(part).__name__} in {type(part.parent()).__name__}"


def _buttons(root: QWidget) -> Iterator[QAbstractButton]:
    """Those of the mouse alone too: a screen reader can press them."""
    for button in root.findChildren(QAbstractButton):
        own = type(button).__module__.startswith("refman.")
        if own and button.isVisibleTo(root) and not button.objectName().startswith("qt_"):
            yield button


def _look(control: QWidget) -> bytes:
    """What is seen of a control and a little round it, where frames are drawn by others."""
    window = control.window()
    area = QRect(control.mapTo(window, control.rect().topLeft()), control.size())
    image = window.grab(area.adjusted(-4, -4, 4, 4).intersected(window.rect())).toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_where_the_keyboard_is_is_always_seen(
    full: MainWindow, refs: Path, qapp: QApplication, mode: str
) -> None:
    theme().set_mode(mode)  # type: ignore[arg-type]  # one of its words
    theme().apply(qapp)
    unseen, looked = set(), 0
    for scene, root in chain(walk.scenes(full), walk.dialogs(full, refs)):
        if not root.isActiveWindow() or not root.isWindow():
            continue
        looked += 1
        for control in controls(root):
            if not control.isEnabled() or control.visibleRegion().isEmpty():
                continue
            root.setFocus()
            if (held := root.focusWidget()) is not None:
                held.clearFocus()
            before = _look(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if control.hasFocus() and _look(control) == before:
                unseen.add(f"{scene}: {type(control).__name__} “{name_of(control)}”")
    theme().set_mode("light")
    assert looked > 30
    assert not unseen, "\n".join(sorted(unseen))


def test_tab_goes_to_every_control_of_every_dialog(full: MainWindow, refs: Path) -> None:
    """And back to where it began: nothing keeps the keyboard for itself."""
    missed = set()
    for scene, root in walk.dialogs(full, refs):
        wanted = {
            one
            for one in controls(root)
            if one.isEnabled() and not isinstance(one, QScrollBar) and _reachable(one)
        }
        reached: set[QWidget] = set()
        for _ in range(3 * len(wanted) + 6):
            if not (held := _focused(root)):
                break
            reached.add(held)
            kept = isinstance(held, QPlainTextEdit) and not (
                held.isReadOnly() or held.tabChangesFocus()
            )
            away = Qt.KeyboardModifier.ControlModifier if kept else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(held, Qt.Key.Key_Tab, away)
        left = {one for one in wanted - reached if one.isVisible() and one.isEnabled()}
        missed |= {f"{scene}: {type(one).__name__} “{name_of(one)}”" for one in left}
    assert not missed, "\n".join(sorted(missed))


def _focused(root: QWidget) -> QWidget | None:
    return root.focusWidget()


def _reachable(control: QWidget) -> bool:
    """Of things to choose one of, Tab goes to the one that is chosen, arrows to the others."""
    return not isinstance(control, QRadioButton | Cell) or control.isChecked()
