"""All that is derived from a library's entries made anew, when a newer refman derives it in another
way (`derive.INDEX_VERSION`)."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from refman.store import derive, entry_parts, entry_rows, identifying, indexing, sources
from refman.store.change import Change

WITHOUT_WORDS = " without words"
"""Behind the version where only the search index is to be made anew: a migration writes it."""
_AT_ONCE = 2048
_COLUMNS = ", ".join(f"{name} = ?" for name in derive.COLUMNS)


def rederive(
    writer: sqlite3.Connection,
    path: Path,
    told: Callable[[int, int], None],
    *,
    words_alone: bool = False,
) -> None:
    """Make the derived columns, people with what sources say of them, aliases, identifiers and the
    search index anew.

    One transaction, and no change of the library: nothing true is written, nothing can be undone.

    Args:
        path: of the library that `writer` writes.
        told: how many papers are done, and how many there are.
        words_alone: only the search index is to be made anew.
    """
    with writer:
        writer.execute("begin immediate")
        change = Change(writer, path, "")
        for index in indexing.INDEXES:
            change.execute(f"insert into {index} ({index}) values ('delete-all')")
        stored = change.value("select value from meta where name = 'index_version'")
        put = _put
        if words_alone or stored == f"{derive.INDEX_VERSION}{WITHOUT_WORDS}":
            put = _put_words
        else:
            for table in ("identifiers", "aliases", "entry_people"):
                change.execute(f"delete from {table}")
            identifying.relate_anew(change)
            change.execute("update people set papers = 0")  # `close` counts those who have any
        last = done = 0
        total = change.value("select count(*) from entries")
        while rows := change.rows(
            "select id, key, fields, linked, notes from entries where id > ? order by id limit ?",
            (last, _AT_ONCE),
        ):
            last = rows[-1][0]
            put(change, rows)
            told(done := done + len(rows), total)
        if put is _put:
            sources.put_metrics_anew(change)
        change.close()
        change.execute(
            "insert or replace into meta values ('index_version', ?)", (str(derive.INDEX_VERSION),)
        )


def _put_words(change: Change, rows: list[Any]) -> None:
    words = ((row[0], *_derived(change, row).search) for row in rows)
    indexing.put_words(change, list(words))


def _derived(change: Change, row: Any) -> derive.Derived:
    _, key, text, linked, notes = row
    texts = entry_rows.note_texts({"notes": change.unpacked(notes)}) if notes else ()
    return derive.derive(key, change.fields(text), change.unpacked(linked), texts)


def _put(change: Change, rows: list[Any]) -> None:
    fields = {row[0]: change.fields(row[2]) for row in rows}
    found = [(row[0], _derived(change, row)) for row in rows]
    change.execute_many(
        f"update entries set {_COLUMNS} where id = ?", [(*one.columns, id_) for id_, one in found]
    )
    change.execute_many(
        "update people set sort_key = ?, bibtex = ? where name = ?",
        [(key, bibtex, shown) for _, one in found for shown, key, bibtex, *_ in one.people],
    )
    entry_parts.put_people(change, [(id_, one.people) for id_, one in found])
    change.insert(
        "aliases", [(name, id_) for id_, one in fields.items() for name in derive.aliases(one)]
    )
    change.insert(
        "identifiers",
        [(name, id_) for id_, one in fields.items() for name in derive.identifiers(one)],
    )
    indexing.put_words(change, [(id_, *one.search) for id_, one in found])
