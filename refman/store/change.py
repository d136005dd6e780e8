"""An open change: the only way to write. It keeps the journal that undo and history live on.

Every write names an object (an entry, a tag, a source) and gives a patch: the parts to set, or
None to take the object away. What stood there before goes into the journal, so a journal row is
always the side that is *not* in the library, and undo is: exchange the two.
"""

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from refman.model.changes import Changes
from refman.model.entry import EntryId, PersonId, SourceId, TagId
from refman.store.ids import new_id
from refman.store.reading import Reading

Patch = Mapping[str, Any]
"""Parts of an object to set: JSON values by name. A patch of an absent object is all of it."""

Apply = Callable[["Change", int, Patch | None], Patch | None]
"""Writes a patch (None: delete) and returns its inverse (None: there was no such object)."""

_OBJECTS: dict[str, Apply] = {}


def keeper(name: str) -> Callable[[Apply], Apply]:
    """Register the function that writes objects called `name`."""

    def register(apply: Apply) -> Apply:
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
        self._steps: list[tuple[int, int, str, int, str | None, int | None]] = []
        self._step = 0
        self._made: set[tuple[str, int]] = set()
        self._touched: dict[str, set[int]] = {
            name: set() for name in ("entry", "tag", "source", "document")
        }
        self._people: set[int] = set()

    def write(self, name: str, object_id: int, patch: Patch | None) -> None:
        """Patch, make or (None) take away one object, and journal what stood there before."""
        inverse = self.exchange(name, object_id, patch)
        if inverse is None:
            self._made.add((name, object_id))
        elif (name, object_id) in self._made and patch is not None:
            return  # undoing takes the whole object away, whatever became of it since
        elif inverse == patch:
            return
        self._journal(name, object_id, inverse, seal(patch) if inverse and patch else None)

    def exchange(self, name: str, object_id: int, patch: Patch | None) -> Patch | None:
        """Write without journal, as undo does; returns what stood there before."""
        self._touched[name].add(object_id)
        return _OBJECTS[name](self, object_id, patch)

    def execute(self, sql: str, parameters: Any = ()) -> int:
        """One statement of the store's own; returns the number of rows it wrote."""
        return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Any) -> None:
        """One statement of the store's own for each of `rows`."""
        self._connection.executemany(sql, rows)

    def touch_people(self, people: set[int]) -> None:
        """Have the news say that these people's papers changed."""
        self._people |= people

    def touch_document(self, document: int) -> None:
        """Have the news say that what is known of a linked file changed."""
        self._touched["document"].add(document)

    def close(self) -> None:
        """Write what is left of the journal; the library commits after it."""
        self._flush()
        self.execute("update changes set label = ? where id = ?", (self.label, self.id))

    def travel(self, change_id: int, label: str) -> None:
        """Stand for a change of the history, which is undone or redone."""
        self.id, self.label, self.again = change_id, label, True

    def news(self) -> Changes:
        """What this change touched."""
        return Changes(
            label=self.label,
            entries=frozenset(EntryId(id_) for id_ in self._touched["entry"]),
            people=frozenset(PersonId(id_) for id_ in self._people),
            tags=frozenset(TagId(id_) for id_ in self._touched["tag"]),
            sources=frozenset(SourceId(id_) for id_ in self._touched["source"]),
            documents=frozenset(self._touched["document"]),
            id=self.id,
            again=self.again,
        )

    def _journal(self, name: str, object_id: int, inverse: Patch | None, mark: int | None) -> None:
        if not self.id:
            self._begin()
        other = None if inverse is None else dump(inverse)
        self._steps.append((self.id, self._step, name, object_id, other, mark))
        self._step += 1
        if len(self._steps) >= 1000:
            self._flush()

    def _begin(self) -> None:
        """Number the change; what was undone before it can be redone no longer."""
        self.execute("update changes set state = 'dropped' where state = 'undone'")
        # Not below the last one even when the clock went back: the order of ids is the history.
        newest = self.value("select max(id) from changes") or 0
        self.id = max(new_id(), newest + 1)
        row = (self.id, self.time, self.label)
        self.execute("insert into changes (id, at, label) values (?, ?, ?)", row)

    def _flush(self) -> None:
        self.execute_many("insert into journal values (?, ?, ?, ?, ?, ?)", self._steps)
        self._steps.clear()


def dump(value: Any) -> str:
    """JSON as the store keeps it: no spaces, Unicode as it is, order of keys kept."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def seal(patch: Patch) -> int:
    """A check sum of a patch, by which undo sees that nobody wrote past the journal."""
    return zlib.crc32(json.dumps(patch, sort_keys=True).encode())
