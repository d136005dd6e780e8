"""The rows of the sidebar: places, tags and sources with how many papers each has."""

import json
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from refman.gui.models.source_icons import source_icon
from refman.gui.scope import PLACES, Scope
from refman.gui.session import Session
from refman.gui.widgets.hint import verbatim
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.store import Reading, counting, pairs, search, sources, tags

Kind = Literal["heading", "place", "tag", "source"]
Index = QModelIndex | QPersistentModelIndex

MIME = "application/x-refman-entries"
"""A JSON list of entry ids."""

_PLACE_ICONS = {
    "all": "papers",
    "recent": "recent",
    "untagged": "untagged",
    "duplicates": "duplicates",
    "trash": "trash",
}


class Row(NamedTuple):
    """One row.

    Args:
        name: a key of `PLACES`, or the tag's or source's name; of a heading, its words.
        id: of a tag or source.
        icon: of a place or source; `colour`: the stored colour name of a tag.
        papers: how many it has; of duplicates, how many pairs; None while they are being counted.
        digit: the key that sets a tag.
    """

    kind: Kind
    name: str
    label: str
    id: int = 0
    papers: int | None = None
    icon: str = ""
    colour: str = ""
    digit: int | None = None

    @property
    def waits(self) -> bool:
        """Whether its papers wait for the user to decide something."""
        return self.kind == "place" and self.name == "duplicates"

    def chosen(self, scope: Scope) -> bool:
        """Whether the scope is narrowed to this row."""
        if self.kind == "tag":
            return self.name in scope.tags
        if self.kind == "source":
            return self.name in scope.sources
        alone = not scope.tags and not scope.sources
        return self.kind == "place" and scope.place == self.name and (alone or self.name != "all")

    def words(self) -> str:
        """For screen readers: “vision, 45 papers, key 3”."""
        if self.kind == "heading":
            return self.label
        if self.papers is None:
            return f"{self.label}, being counted"
        noun = "pair" if self.waits else "paper"
        words = f"{self.label}, {self.papers:,} {noun}{'' if self.papers == 1 else 's'}"
        return f"{words}, key {self.digit}" if self.digit else words

    @property
    def of(self) -> "Of":
        """What is counted in it."""
        return self.kind, self.id or self.name


Of = tuple[Kind, str | int]
Counts = dict[Of, int]


class SidebarModel(QAbstractListModel):
    """Rows in the order of the sidebar, read in the GUI thread; how many papers each has is counted
    beside the window, and until then the count from before a change is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._beside = session.beside(self)
        self._counts: Counts = {}
        self.rows: list[Row] = _rows(session)
        if counting.few(session.library.reading):
            self._take_counts(next(_counts(session.library.reading)))
        else:
            self._count()

    def reload(self, news: Changes) -> None:
        """Count again after a change."""
        if not (news.everything or news.entries or news.tags or news.sources or news.pairs):
            return
        rows = self._counted(_rows(self._session))
        self._follow(rows)
        self._show(rows)
        self._count()

    def _count(self) -> None:
        self._beside.ask(_counts, self._take_counts)

    def _take_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._show(self._counted(self.rows))

    def _counted(self, rows: list[Row]) -> list[Row]:
        return [row._replace(papers=self._counts.get(row.of)) for row in rows]

    def _show(self, rows: list[Row]) -> None:
        if [(row.kind, row.name) for row in rows] == [(row.kind, row.name) for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def _follow(self, rows: list[Row]) -> None:
        """Have the scope go along with tags that were renamed, and let go of what is no more."""
        scope = self._session.scope
        names = {(str(row.kind), row.id): row.name for row in rows}
        parts: dict[str, tuple[str, ...]] = {}
        for part, kind in (("tags", "tag"), ("sources", "source")):
            ids = {row.name: row.id for row in self.rows if row.kind == kind}
            now = (names.get((kind, ids[n])) if n in ids else n for n in getattr(scope, part))
            parts[part] = tuple(name for name in now if name is not None)
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
        else:
            self._session.run_on(ids, "trash")
        return True

    def _takes(self, index: Index) -> bool:
        """Papers can be dropped on a tag, and on the trash while it is not what is shown."""
        row = self.rows[index.row()]
        in_trash = self._session.scope.place == "trash"
        return row.kind == "tag" or (row.name == "trash" and row.kind == "place" and not in_trash)


def _rows(session: Session) -> list[Row]:
    reading = session.library.reading
    rows = [Row("heading", "Library", "Library")]
    for name, label in PLACES.items():
        rows.append(Row("place", name, label, icon=_PLACE_ICONS[name]))
    rows.append(Row("heading", "Tags", "Tags"))
    rows += [
        Row("tag", tag.name, tag.name, tag.id, colour=tag.colour, digit=tag.digit)
        for tag in sorted(tags.known(reading), key=lambda tag: _numbered(tag.name))
    ]
    rows.append(Row("heading", "Sources", "Sources"))
    for source in sources.every(reading):
        icon = source_icon(source.kind)
        rows.append(Row("source", source.name, source.name, source.id, icon=icon))
    return rows if rows[-1].kind != "heading" else rows[:-1]


def _numbered(name: str) -> list[str | int]:
    """Orders “t2” before “t12”; what stands at an odd place is a number in every such list."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)]


def _counts(reading: Reading) -> Iterator[Counts]:
    """Of every place, tag and source."""
    recent = search.count(reading, Scope(place="recent").node())
    counts: Counts = {
        ("place", "all"): counting.total(reading),
        ("place", "recent"): recent,
        ("place", "untagged"): counting.untagged(reading),
        ("place", "duplicates"): pairs.count(reading),
        ("place", "trash"): counting.trashed(reading),
    }
    counts |= {("tag", tag.id): 0 for tag in tags.known(reading)}
    counts |= {("tag", tag): papers for tag, papers in tags.counts(reading).items()}
    counts |= {("source", one): papers for one, papers in sources.counts(reading).items()}
    yield counts
