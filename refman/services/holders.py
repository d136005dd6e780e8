"""Who has citation keys, or had them when they left the library: of many asked for at once."""

from collections.abc import Iterable, Sequence

from refman.model.entry import Entry, EntryId
from refman.store import Reading, ledger, papers


class Holders:
    """Papers by the keys that they have, as key or alias, and had.

    Args:
        foreseen: keys that are asked for together; any other is asked for when it is wanted.
    """

    def __init__(self, reading: Reading, foreseen: Iterable[str] = ()) -> None:
        self._reading = reading
        self._having: dict[str, Sequence[EntryId]] = {}
        self._given: dict[str, EntryId | None] = {}
        self._said: dict[EntryId, Entry | None] = {}
        self.ask(foreseen)

    def having(self, key: str) -> Sequence[EntryId]:
        """The papers that have a key, whatever its case."""
        return self._having[self._asked(key)]

    def given(self, key: str) -> EntryId | None:
        """The paper for which a key left the library, as of `ledger.taken_by`."""
        return self._given[self._asked(key)]

    def paper(self, id_: EntryId) -> Entry | None:
        """What the library says of a holder; None of one that is gone."""
        if id_ not in self._said:
            every = {one for some in self._having.values() for one in some}.union(
                filter(None, self._given.values())
            )
            new = every - self._said.keys()
            found = {one.id: one for one in papers.said(self._reading, new)}
            self._said |= {one: found.get(one) for one in new}
        return self._said.get(id_)

    def _asked(self, key: str) -> str:
        folded = _folded(key)
        if folded not in self._having:
            self.ask([key])
        return folded

    def ask(self, wanted: Iterable[str]) -> None:
        """Ask for keys that are going to be looked for."""
        keys = list({_folded(key) for key in wanted} - self._having.keys())
        found = papers.with_keys(self._reading, keys)
        given = ledger.taken_by_any(self._reading, filter(None, keys))
        known = {_folded(key): one for key, one in given.items()}
        self._having |= {key: found.get(key, ()) for key in keys}
        self._given |= {key: known.get(key) for key in keys}


def _folded(key: str) -> str:
    """Without case as SQLite has it, which knows that of ASCII alone."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in key)
