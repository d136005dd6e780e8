"""Run by `test_pseudo` in a process of the pseudo-language: what was forgotten, what cut off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.window import MainWindow
from refman.model import catalogue, search_fields
from refman.store import Library
from tests.gui import walk

_WORD = re.compile(r"[A-Za-zÀ-ɏ]{3,}")
_TAGS = re.compile(r"<td[^>]*><b>.*?</b>|<[^>]*>|&\w+;|\{[^}]*\}")
_NAMES = """
    refman BibTeX biblatex biber LaTeX pdfLaTeX JabRef Better DOI URL ISBN ISSN ORCID arXiv Markdown
    print Ctrl Alt Shift Esc Enter Ins Del Delete PgUp PgDown Home End Down Left Right click arrows
    Tab Space
    English Deutsch Python PySide system MIT PNG JPEG PDF
    auth year title veryshorttitle shorttitle type alphanum lower
    summary last week month yesterday today with the and von https
    default typed natbib overleaf acm ieee jabref bibdesk Emacs Vim Neovim LyX TeXstudio TeXworks
    Kile Code Sublime Text Zed gvim lyxpipe Texmaker mycite seealso chapterfile summary
"""
"""Names that are the same in every language."""


@pytest.fixture
def full(window: MainWindow, refs: Path) -> MainWindow:
    walk.prepare(window, refs)
    return window


def everything(window: MainWindow, refs: Path) -> Iterator[walk.Scene]:
    yield from walk.scenes(window)
    yield from walk.dialogs(window, refs)
    yield from walk.past(window)


class Theirs:
    """The words of the library, of BibTeX and of the search language: nobody translates them."""

    def __init__(self, library: Library, folder: Path) -> None:
        beside = [path.read_text(errors="replace") for path in folder.rglob("*.[bt][ie][bx]")]
        words = [
            str(folder),
            str(library.path),
            *beside,
            _NAMES,
            *search_fields.FIELDS,
            *_of_bibtex(),
        ]
        values = {value for value in _values(library) if value.strip()}
        words += [value for value in values if len(value.split()) <= _SHORT]
        self.words = {word.casefold() for one in words for word in _WORD.findall(one)}
        self.long = sorted((v for v in values if len(v.split()) > _SHORT), key=len, reverse=True)

    def all_of(self, text: str) -> bool:
        """Whether a text is of such words alone, or of a title or an abstract."""
        if self._known(text):
            return True
        for value in self.long:
            if value in text:
                return self.all_of(text.replace(value, " "))
        value = text.partition(": ")[2] or text
        return any(value.strip(" …\u200b") in one for one in self.long)

    def _known(self, text: str) -> bool:
        return all(word.casefold() in self.words for word in _WORD.findall(text))


_SHORT = 3


def _of_bibtex() -> Iterator[str]:
    for kind in catalogue.KINDS:
        yield f"{kind} {' '.join(catalogue.names(kind))}"


def _values(library: Library) -> Iterator[str]:
    reading = library.reading
    for (table,) in reading.rows("select name from sqlite_master where type = 'table'"):
        if table.startswith(("sqlite", "search", "beginnings", "fts", "pages", "words", "probe")):
            continue
        for row in reading.rows(f"select * from [{table}]"):
            yield from (value for value in row if isinstance(value, str))


def outside(text: str) -> str:
    """What of a text stands in no brackets."""
    found, depth = "", 0
    for letter in text:
        depth += letter == "⟦"
        found += letter if depth == 0 else " "
        depth -= letter == "⟧"
    return found


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what is said in a window to eyes, pointers and screen readers."""
    if isinstance(root, QMenu):
        for action in root.actions():
            yield "action", action.text()
            yield "hint", action.toolTip()
        return
    for one in (root, *root.findChildren(QWidget)):
        if not one.isVisibleTo(root) or one.window() is not root.window():
            continue
        if one.objectName().startswith("Scroll"):  # Qt's own, in Qt's own translation
            continue
        kind = type(one).__name__
        yield f"{kind} name", one.accessibleName()
        yield f"{kind} hint", one.toolTip()
        if isinstance(one, QLabel | QAbstractButton):
            yield kind, one.text()
        if isinstance(one, QLineEdit | QPlainTextEdit):
            yield f"{kind} hint", one.placeholderText()
        if isinstance(one, QComboBox):
            yield from ((kind, one.itemText(row)) for row in range(one.count()))
        if isinstance(one, QTabBar):
            yield from ((kind, one.tabText(tab)) for tab in range(one.count()))
        if isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
            yield from _cells(kind, one)


def _cells(kind: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    many = not isinstance(model, QAbstractListModel)
    columns = model.columnCount(QModelIndex()) if many else 1
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield f"{kind} head", head if isinstance(head, str) else ""
        for row in range(min(30, model.rowCount(QModelIndex()))):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.index(row, column).data(role)
                yield f"{kind} row", said if isinstance(said, str) else ""


def test_every_text_goes_through_the_translation(full: MainWindow, refs: Path) -> None:
    theirs = Theirs(full.session.library, refs.parent)
    forgotten: dict[str, str] = {}
    for scene, root in everything(full, refs):
        for place, text in texts(root):
            rest = _TAGS.sub(" ", outside(text))
            differing = text.startswith('<div style="white-space')  # a value, word by word
            if rest.strip() and not differing and not theirs.all_of(rest):
                forgotten.setdefault(text[:120], f"{scene}: {place}: {text[:120]!r}")
    assert not forgotten, "\n".join(forgotten.values())


def test_nothing_is_cut_off(full: MainWindow, refs: Path, qapp: QApplication) -> None:
    theme().apply(qapp)
    cut: dict[str, str] = {}
    for scene, root in everything(full, refs):
        if not isinstance(root, QMenu):
            for one in root.findChildren(QWidget):
                text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
                if text and _cut(one) and one.isVisible() and one.window() is root.window():
                    wants, has = one.sizeHint().width(), one.width()
                    cut.setdefault(text, f"{scene}: {type(one).__name__} {text!r}: {wants} > {has}")
    assert not cut, "\n".join(cut.values())


def _cut(one: QWidget) -> bool:
    if isinstance(one, ElidedLabel | QToolButton) or not isinstance(one, QLabel | QAbstractButton):
        return False  # made to be shortened, with a hint that says all; an icon
    wraps = isinstance(one, QLabel) and one.wordWrap()
    return not wraps and one.width() + 1 < one.minimumSizeHint().width()


def test_every_section_of_the_sidebar_can_still_be_added_to(full: MainWindow) -> None:
    hints = {button.toolTip() for button in full.sidebar.findChildren(QAbstractButton)}
    assert {tr("New collection"), tr("New tag"), tr("Import files")} <= hints
