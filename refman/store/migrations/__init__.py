"""How a library of an earlier schema comes to have the tables of the present one (`store.schema`).

Imported for those alone. Steps are numbered from 1 and never changed, for libraries have them done;
a new one comes last, with what it changes changed in `schema.TABLES` too, and with a library of the
schema before it (`tests/store/kept_library.py`).
"""

from refman.store.migrations import from_0001, from_0010

STEPS = (*from_0001.STEPS, *from_0010.STEPS)
"""The name and the statements of each."""
