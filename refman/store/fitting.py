"""Whether the tables of a library are those that refman makes, column by column.

Asked only when a statement failed: then it tells a file that somebody changed from a fault of
refman's own.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from refman.store import schema

_COLUMNS = """
    select tables.name, tables.type, columns.name from pragma_table_list as tables
    join pragma_table_info(tables.name) as columns where tables.schema = 'main'
"""


def fits(path: Path) -> bool:
    """Whether the library at `path` has each table and column, of the kind that it is made of."""
    from refman.store.opening import connect  # which itself reads with `store.reading`

    with closing(sqlite3.connect(":memory:")) as made, closing(connect(path, "ro")) as found:
        schema.migrate(made)
        return set(_columns(made)) <= set(_columns(found))


def _columns(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    yield from connection.execute(_COLUMNS)
