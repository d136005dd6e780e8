"""All SQL. `Library` opens, changes, undoes and tells; beside it one file per kind of row."""

from refman.store.library import Change, Library
from refman.store.reading import Reading

__all__ = ["Change", "Library", "Reading"]
