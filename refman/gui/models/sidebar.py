"""The rows of the sidebar: places, collections, tags and sources with how many papers each has."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from refman.gui.language import tr
from refman.gui.models.sidebar_collections import CollectionRows
from refman.gui.models.sidebar_row import Kind, Row
from refman.gui.models.sidebar_tags import TagRows
from refman.gui.models.source_icons import source_icon
from refman.gui.scope import PLACES, Scope
from refman.gui.session import Session
from refman.gui.widgets.hint import verbatim
from refman.model.changes import Changes
from refman.model.entry import CollectionId, EntryId
from refman.store import (
    Reading,
    collections,
    counting,
    pairs,
    projects,
    search,
    sources,
    tags,
)

Index = QModelIndex | QPersistentModelIndex

MIME = "application/x-refman-entries"
"""A JSON list of entry ids."""
COLLECTION = "application/x-refman-collection"
"""The id of a collection that is dragged about."""

_PLACE_ICONS = {
    "all": "papers",
    "recent": "recent",
    "list": "list",
    "read": "book",
    "untagged": "untagged",
    "duplicates": "duplicates",
    "trash": "trash",
}


Of = tuple[Kind, str | int]
"""What is counted: a kind of row, and an id or the name of a place."""
Counts = dict[Of, int]


class _Known(NamedTuple):
    """What has rows of its own."""

    tags: Sequence[tags.Tag]
    sources: Sequence[sources.SourceRow]
    projects: Sequence[projects.Kept]
    collections: collections.Tree


class SidebarModel(QAbstractListModel):
    """Rows in the order of the sidebar. They are read beside the window, and how many papers each
    has is counted there; until then those from before a change are shown. GUI thread."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.collections = CollectionRows(session, self, self._show_counts)
        self.tags = TagRows(session)
        self._beside = session.beside(self)
        self._promptly = session.promptly(self)
        self._counts: Counts = {}
        self._known = next(_read(session.library.reading))
        self.rows: list[Row] = self._made()
        if counting.few(session.library.reading):
            self._take_counts(next(_counts(self.tags.tops, session.library.reading)))
        else:
            self._count()

    def reload(self, news: Changes) -> None:
        """Read and count again after a change."""
        told = (news.entries, news.tags, news.sources, news.collections, news.pairs, news.projects)
        if not (news.everything or any(told)):
            return
        self._promptly.ask(_read, self._take)

    def _take(self, known: _Known) -> None:
        before, self._known = self.tags.names, known
        rows = self._made()
        self._follow(before, rows)
        self._show(rows)
        self._count()
        self.count_collections()

    def count_collections(self) -> None:
        """Have the papers of the collections that are seen counted, beside the window."""
        self.collections.count([CollectionId(r.id) for r in self.rows if r.kind == "collection"])

    def set_open(self, row: Row, opened: bool) -> None:
        """Show or hide what stands in a collection or tag."""
        if row.opened not in (None, opened) and row.kind == "tag":
            self.tags.set_open(row.name, opened)
            self._show(self._made())
        elif row.opened not in (None, opened):
            self.collections.set_open(CollectionId(row.id), opened)
            self._show(self._with_collections())
            self.count_collections()

    def unfold(self, collection: CollectionId) -> None:
        """Show a collection in whatever it stands in."""
        if self.collections.unfold(collection):
            self._show(self._with_collections())
            self.count_collections()

    def _count(self) -> None:
        self._beside.ask(partial(_counts, self.tags.tops), self._take_counts)

    def _take_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._show(self._counted(self.rows))

    def _counted(self, rows: list[Row]) -> list[Row]:
        return [
            row if row.kind == "collection" else row._replace(papers=self._counts.get(_of(row)))
            for row in rows
        ]

    def _show_counts(self) -> None:
        self._show(self._with_collections())

    def _with_collections(self) -> list[Row]:
        """The rows that there are, with those of the collections made again."""
        first = next(n for n, row in enumerate(self.rows) if row == _COLLECTIONS) + 1
        rest = (n for n, row in enumerate(self.rows) if n >= first and row.kind != "collection")
        return [*self.rows[:first], *self._collections(), *self.rows[next(rest) :]]

    def _show(self, rows: list[Row]) -> None:
        if [(row.kind, row.name) for row in rows] == [(row.kind, row.name) for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def _made(self) -> list[Row]:
        known = self._known
        places = self._counted(_places())
        others = self._counted([*self.tags.rows(known.tags), *_sources(known.sources)])
        found = self._counted(_projects(known.projects))
        return [*places, _COLLECTIONS, *self._collections(), *found, _TAGS, *others]

    def _collections(self) -> list[Row]:
        return self.collections.rows(self._known.collections)

    def _follow(self, tags: Mapping[str, int], rows: list[Row]) -> None:
        """Have the scope go along with tags that were renamed, and let go of what is no more."""
        scope = self._session.scope
        now = {tag: name for name, tag in self.tags.names.items()}
        called = (now.get(tags[name], "") if name in tags else name for name in scope.tags)
        kept = tuple(name for name in called if self.tags.is_there(name))
        known = {row.name for row in rows if row.kind == "source"}
        cited = {row.id for row in rows if row.kind == "project"}
        parts: dict[str, tuple[Any, ...]] = {
            "tags": kept,
            "sources": tuple(name for name in scope.sources if name in known),
            "projects": tuple(one for one in scope.projects if one in cited),
        }
        there = self._known.collections.by_id
        parts["collections"] = tuple(one for one in scope.collections if one in there)
        self._session.narrow(**parts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words()
            case Qt.ItemDataRole.ToolTipRole:
                return None if row.kind == "heading" else verbatim(row.words())
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid() or self.rows[index.row()].kind == "heading":
            return flag.NoItemFlags
        usable = flag.ItemIsEnabled | flag.ItemIsSelectable
        return usable | flag.ItemIsDropEnabled if self._takes(index) else usable

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        return data.hasFormat(MIME) and parent.isValid() and self._takes(parent)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        ids = tuple(EntryId(one) for one in json.loads(bytes(data.data(MIME).data())))
        onto = self.rows[parent.row()]
        if onto.kind == "tag":
            self._session.run_on(ids, "tag.add", tag=onto.name)
        elif onto.kind == "collection":
            self._session.run_on(ids, "collection.add", collection=onto.name)
        elif onto.name == "list":
            self._session.run_on(ids, "reading.add")
        elif onto.name == "all":
            self._session.run_on(ids, "restore")
        else:
            self._session.run_on(ids, "trash")
        return True

    def _takes(self, index: Index) -> bool:
        """Papers can be dropped on a tag, on a collection that is no search, on the trash and on
        the reading list; those of the trash on all papers, in place of these two."""
        row = self.rows[index.row()]
        in_trash = self._session.scope.place == "trash"
        plain = row.kind == "collection" and not row.query
        places = ("all",) if in_trash else ("list", "trash")
        return row.kind == "tag" or plain or (row.kind == "place" and row.name in places)


_COLLECTIONS = Row("heading", "Collections", tr("Collections"))
_TAGS = Row("heading", "Tags", tr("Tags"))


def _places() -> list[Row]:
    places = (Row("place", name, label, icon=_PLACE_ICONS[name]) for name, label in PLACES.items())
    return [Row("heading", "Library", tr("Library")), *places]


def _sources(known: Sequence[sources.SourceRow]) -> list[Row]:
    rows = [Row("source", one.name, one.name, one.id, icon=source_icon(one.kind)) for one in known]
    return [Row("heading", "Sources", tr("Sources")), *rows] if rows else []


def _projects(known: Sequence[projects.Kept]) -> list[Row]:
    """LaTeX projects by the names of their folders; of two in one folder, by their roots."""
    names = projects.names(known)
    rows = [Row("project", one.root, names[one.id], one.id, icon="project") for one in known]
    rows.sort(key=lambda row: row.label.casefold())
    return [Row("heading", "Projects", tr("Projects")), *rows] if rows else []


def _read(reading: Reading) -> Iterator[_Known]:
    with reading.together():
        yield _Known(
            tags.known(reading),
            sources.every(reading),
            projects.every(reading),
            collections.tree(reading),
        )


def _of(row: Row) -> Of:
    return row.kind, row.id or row.name


def _counts(tops: Sequence[tuple[int, str]], reading: Reading) -> Iterator[Counts]:
    """Of every place, tag and source.

    Args:
        tops: ids, 0 for none, and names of the tags that others stand in.
    """
    counts: Counts = {
        ("place", place): search.count(reading, Scope(place=place).node())
        for place in ("recent", "list", "read")
    }
    counts |= {
        ("place", "all"): counting.total(reading),
        ("place", "untagged"): counting.untagged(reading),
        ("place", "duplicates"): pairs.count(reading),
        ("place", "trash"): counting.trashed(reading),
    }
    counts |= {("tag", tag.id): 0 for tag in tags.known(reading)}
    counts |= {("tag", tag): papers for tag, papers in tags.counts(reading).items()}
    over = tags.counts_over(reading, [name for _, name in tops])
    counts |= {("tag", tag or name): over[name] for tag, name in tops}
    counts |= {("source", one): papers for one, papers in sources.counts(reading).items()}
    counts |= {("project", one.id): projects.papers(reading, one.id)
               for one in projects.every(reading)}  # fmt: skip
    yield counts
