"""A session on a small library, and what a person would read on a widget."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.settings import Settings, Store
from refman.store import Library, entries, sources, tags

Put = Callable[..., EntryId]


@pytest.fixture
def session(library: Library, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:  # noqa: ARG001  # signals need an application
    """A session on `library`; commands run at once."""
    made = Session(library, Settings(tmp_path / "config"), Store(tmp_path / "state.json"))
    yield made
    made.close()


@pytest.fixture
def put(library: Library) -> Put:
    """Puts one paper into `library`: its sightings, linked authors, tags and fields."""

    def _put(
        title: str,
        *,
        key: str = "",
        kind: str = "article",
        seen: tuple[Sighting, ...] = (),
        linked: tuple[str, ...] = (),
        tagged: tuple[str, ...] = (),
        page: Source | None = None,
        **fields: str,
    ) -> EntryId:
        page = page or Source("page", "Chongxuan Li’s page", "profile")
        entry = Entry(kind, {"title": title, **fields}, key, sightings=seen, linked=linked)
        with library.change(f"Add {title}") as change:
            known = {page.uid: sources.ensure(change, page)} if seen else {}
            entry_id = entries.add(change, entry, tags=[], sources=known)
            for name in tagged:
                tags.add(change, [entry_id], name)
        return entry_id

    return _put


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> DetailsPane:
    """The pane, shown."""
    made = DetailsPane(session)
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    qtbot.waitUntil(lambda: made.page() is not None)
    return made


@pytest.fixture
def read() -> Callable[[QWidget], str]:
    """Gives all that can be read on a widget, in the order in which it was made."""

    def _read(widget: QWidget) -> str:
        QApplication.processEvents()  # Qt shows what a layout was given a moment later
        labels = [one for one in widget.findChildren(QWidget) if one.isVisible()]
        return " | ".join(filter(None, map(_words, labels)))

    return _read


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return unescape(re.sub(r"<[^>]*>", "", widget.text())).replace("\xa0", " ")
    return widget.accessibleName() if isinstance(widget, QAbstractButton) else ""
