"""A linked file beside a window, and the two sides of it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.store import entries, papers

TEXT = """@article{turing1950,
  author = {Turing, Alan M.},
  title = {Computing Machinery and Intelligence},
  journal = {Mind},
  year = {1950},
}

@book{knuth1984,
  author = {Knuth, Donald E.},
  title = {The {\\TeX}book},
  year = {1984},
}
"""


def edit(window: MainWindow, key: str, **fields: str) -> None:
    """Change a paper in the library."""
    library = window.session.library
    with library.change(f"Edit {key}") as change:
        entries.set_fields(change, paper(window, key), fields)


def paper(window: MainWindow, key: str) -> EntryId:
    return papers.by_key(window.session.library.reading, key)


def fields(window: MainWindow, key: str) -> Any:
    return window.session.library.entry(paper(window, key)).fields


def write(path: Path, old: str, new: str) -> None:
    """Change the file as an editor does."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def look(window: MainWindow, *, news: bool = False) -> None:
    """As often as it takes to find a file unchanged between two looks."""
    for _ in range(2):
        window.linked_files.linking.look(news=news)
        QApplication.processEvents()
