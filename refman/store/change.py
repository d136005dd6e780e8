"""An open change: the only way to write. It keeps the journal that undo and history live on.

Every write names an object (an entry, a tag, a source) and gives a patch: the parts to set, or
None to take the object away. What stood there before goes into the journal, so a journal row is
always the side that is *not* in the library, and undo is: exchange the two.
"""

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

from refman.model.changes import Changes
from refman.model.entry import CollectionId, EntryId, PersonId, SourceId, TagId
from refman.store.ids import IdSet, new_id
from refman.store.reading import Reading, damaged, marks
from refman.store.tally import recount

Patch = Mapping[str, Any]
"""Parts of an object to set: JSON values by name. A patch of an absent object is all of it."""

Apply = Callable[["Change", int, Patch | None], Patch | None]
"""Writes a patch (None: delete) and returns its inverse (None: there was no such object)."""

Steps = Sequence[tuple[int, Patch | None]]
"""Ids of objects of one kind with a patch of each, to be written in this order."""

ApplyAll = Callable[["Change", Steps], list[Patch | None]]
"""Writes all of them and returns their inverses."""

_OBJECTS: dict[str, ApplyAll] = {}


def keeper(name: str) -> Callable[[Apply], Apply]:
    """Register the function that writes an object called `name`."""

    def register(apply: Apply) -> Apply:
        _OBJECTS[name] = lambda change, steps: [apply(change, *step) for step in steps]
        return apply

    return register


def keeper_of_many(name: str) -> Callable[[ApplyAll], ApplyAll]:
    """Register the function that writes objects called `name`, of which there may be many."""

    def register(apply: ApplyAll) -> ApplyAll:
        _OBJECTS[name] = apply
        return apply

    return register


class Change(Reading):
    """One transaction on the write connection, with its journal. Belongs to one thread.

    `label` may be set anew as long as the change is open, to say how many were touched. `memory`
    is for what one kind of object need not ask the library again within one change.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, label: str) -> None:
        super().__init__(connection, path)
        self.label = label
        self.time = time.time()
        self.id = 0
        self.memory: dict[str, Any] = {}
        self.again = False
        self.holds_words = False
        """Whether many papers come in, whose words the search index holds for a while."""
        self._steps: list[tuple[int, int, str, int, str | None, int | None]] = []
        self._step = 0
        self._made: dict[str, IdSet] = {}
        self._touched: dict[str, set[int]] = {
            name: set()
            for name in ("entry", "tag", "source", "document", "tie", "collection", "project")
        }
        self._people: set[int] = set()
        self._miscounted: set[int] = set()
        self._pairs = False
        self._everything = False
        self._tagged = True

    def write(self, name: str, object_id: int, patch: Patch | None) -> None:
        """Patch, make or (None) take away one object, and journal what stood there before."""
        self.write_all(name, [(object_id, patch)])

    def write_all(self, name: str, steps: Steps) -> None:
        """The same of many objects, no one of them twice, by far fewer statements."""
        for (object_id, patch), inverse in zip(steps, self.exchange(name, steps), strict=True):
            self._note(name, object_id, patch, inverse)

    def made(self, name: str, ids: range) -> None:
        """Journal objects that were not there before and are now."""
        self._touch(self._touched[name], ids)
        self._tagged = self._tagged and name != "entry"
        self._made.setdefault(name, IdSet()).add(ids)
        for object_id in ids:
            self._journal(name, object_id, None, None)

    def exchange(self, name: str, steps: Steps) -> list[Patch | None]:
        """Write without journal, as undo does; returns what stood there before."""
        self._touch(self._touched.setdefault(name, set()), (object_id for object_id, _ in steps))
        if name == "entry" and self._tagged:
            self._tagged = all(patch is not None and patch.keys() == _TAGS for _, patch in steps)
        return _keeper(name, self.path)(self, steps)

    def execute(self, sql: str, parameters: Any = ()) -> int:
        """One statement of the store's own; returns the number of rows it wrote."""
        return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Any) -> None:
        """One statement of the store's own for each of `rows`."""
        self._connection.executemany(sql, rows)

    def insert(self, into: str, rows: Sequence[Sequence[Any]], row: str = "") -> None:
        """Insert many rows, by as few statements as may be.

        For a statement of many rows SQLite keeps a way back from its middle, a copy of each page
        that it writes, and at its beginning has the search index write out all that it still held
        together. It does neither where what fails stays half done, as here, where all of the
        change is taken back then; but it does for rows that name others before the end, for those
        whose index has more than columns, and for those of an index of words. Of the first, many
        go in one by one, and all of these while many papers come in.

        Args:
            into: the table, and its columns if not all.
            row: what stands for one row; question marks in parentheses if it is not given.
        """
        if not rows:
            return
        row = row or marks(rows[0])
        table = into.partition(" ")[0]
        if (self.holds_words and table in _WAY_BACK) or (table in _NAMING and len(rows) > _MANY):
            self.execute_many(_inserting(into, row, 1), rows)
            return
        limit = self._connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // len(rows[0])
        first = 0
        while rest := len(rows) - first:
            # by powers of two: so few statements are made that all of them stay prepared
            some = rows[first : first + (1 << min(rest, limit).bit_length() - 1)]
            self.execute(_inserting(into, row, len(some)), list(chain.from_iterable(some)))
            first += len(some)

    def touch_people(self, people: Iterable[int]) -> None:
        """Have the news say that these people's papers changed, and count these anew."""
        touched = set(people)
        self._miscounted |= touched
        self._touch(self._people, touched)

    def touch_entries(self, entries: Iterable[int]) -> None:
        """Have the news say that something about these papers changed."""
        self._tagged = False
        self._touch(self._touched["entry"], entries)

    def touch_pairs(self) -> None:
        """Have the news say that other papers than before may be one paper."""
        self._pairs = True

    def touch_document(self, document: int) -> None:
        """Have the news say that what is known of a linked file changed."""
        self._touched["document"].add(document)

    def touch_projects(self, projects: Iterable[int]) -> None:
        """Have the news say that these projects mean other papers by what they cite."""
        self._touched["project"].update(projects)

    def close(self) -> None:
        """Write what is left of the journal, and who has how many papers; the library commits
        after it."""
        self._flush()
        self.execute("update changes set label = ? where id = ?", (self.label, self.id))
        recount(self._connection, self._miscounted)

    def travel(self, change_id: int, label: str) -> None:
        """Stand for a change of the history, which is undone or redone."""
        self.id, self.label, self.again = change_id, label, True

    def next_id(self) -> int:
        """For what happens next to the library.

        Not below the last one even when the clock went back: the order of ids is the history.
        """
        newest = (
            "select max(coalesce((select max(id) from changes), 0),"
            " coalesce((select max(id) from travels), 0))"
        )
        return max(new_id(), int(self.value(newest)) + 1)

    def news(self) -> Changes:
        """What this change touched."""
        return Changes(
            label=self.label,
            everything=self._everything,
            tagged=self._tagged and bool(self._touched["entry"]),
            entries=frozenset(EntryId(id_) for id_ in self._touched["entry"]),
            people=frozenset(PersonId(id_) for id_ in self._people),
            tags=frozenset(TagId(id_) for id_ in self._touched["tag"]),
            sources=frozenset(SourceId(id_) for id_ in self._touched["source"]),
            documents=frozenset(self._touched["document"]),
            pairs=self._pairs,
            collections=frozenset(CollectionId(id_) for id_ in self._touched["collection"]),
            projects=frozenset(self._touched["project"]),
            id=self.id,
            again=self.again,
        )

    def _touch(self, touched: set[int], ids: Iterable[int]) -> None:
        """Of what is more than anybody asks for one by one no list is kept."""
        if not self._everything:
            touched.update(ids)
            self._everything = len(touched) > _NEWS_AT_MOST

    def _note(self, name: str, object_id: int, patch: Patch | None, inverse: Patch | None) -> None:
        made = self._made.setdefault(name, IdSet())
        if inverse is None and object_id not in made:
            made.add(range(object_id, object_id + 1))
        elif inverse is not None and object_id in made and patch and name not in _HANDING_ON:
            return  # undoing takes the whole object away, whatever became of it since
        elif inverse == patch:
            return
        self._journal(name, object_id, inverse, seal(patch) if inverse and patch else None)

    def _journal(self, name: str, object_id: int, inverse: Patch | None, mark: int | None) -> None:
        if not self.id:
            self._begin()
        other = None if inverse is None else dump(inverse)
        self._steps.append((self.id, self._step, name, object_id, other, mark))
        self._step += 1
        if len(self._steps) >= _STEPS_AT_ONCE:
            self._flush()

    def _begin(self) -> None:
        """Number the change; what was undone before it can be redone no longer."""
        self.execute("update changes set state = 'dropped' where state = 'undone'")
        self.id = self.next_id()
        row = (self.id, self.time, self.label)
        self.execute("insert into changes (id, at, label) values (?, ?, ?)", row)

    def _flush(self) -> None:
        self.insert("journal", self._steps)
        self._steps.clear()


@lru_cache(maxsize=128)
def _inserting(into: str, row: str, count: int) -> str:
    return f"insert or fail into {into} values {', '.join([row] * count)}"


_NAMING = frozenset(("aliases", "journal", "sightings"))
_WAY_BACK = _NAMING | {"beginnings", "entries", "search", "word_parts"}
_MANY = 1000
"""Rows that stand on more pages than are worth a copy."""


_KEEPERS = {
    "assignment": "identifying",
    "attachment": "attachments",
    "collection": "collecting",
    "distinction": "distinctions",
    "document": "documents",
    "entry": "entries",
    "person": "identifying",
    "project": "projects",
    "rewriting": "rewritings",
    "snapshot": "snapshots",
    "source": "sources",
    "succession": "successions",
    "tag": "tags",
    "tie": "members",
    "verdict": "verdicts",
}
"""The module that writes each kind of object: an undo may be the first that needs it."""


def _keeper(name: str, path: Path) -> ApplyAll:
    if name not in _KEEPERS:  # whoever wrote this journal was no refman
        raise damaged(path)
    if name not in _OBJECTS:
        import_module(f"refman.store.{_KEEPERS[name]}")
    return _OBJECTS[name]


_HANDING_ON = frozenset(("person",))
"""Kinds whose objects take from each other what one alone may have: names. The way back is right
only step by step, also of one that was made in the change."""
_NEWS_AT_MOST = 10_000
_TAGS = {"tags"}
_STEPS_AT_ONCE = 4096
_in_order = json.JSONEncoder(sort_keys=True).encode
_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def dump(value: Any) -> str:
    """JSON as the store keeps it: no spaces, Unicode as it is, order of keys kept."""
    return _encoded(value)


def seal(patch: Patch) -> int:
    """A check sum of a patch, by which undo sees that nobody wrote past the journal."""
    return zlib.crc32(_in_order(patch).encode())
