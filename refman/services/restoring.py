"""Bringing a version of a paper back, and finding the paper by its key when it is gone."""

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import EntryMissing, VersionError
from refman.services import naming
from refman.store import Change, Reading, derive, memberships, papers, restoring, turns, versions
from refman.store.turns import State


def meant(reading: Reading, key: str) -> tuple[EntryId, str]:
    """As `naming.meant`, also of a paper that is no longer in the library.

    Raises:
        EntryMissing: no paper has the key, or had it when it left.
    """
    try:
        return naming.meant(reading, key)
    except EntryMissing:
        return _gone(
            reading, key
        ), f"“{key}” is no longer in the library; this is what its history knows."


def only(reading: Reading, word: str) -> EntryId:
    """As `naming.only`, also of a paper that is no longer in the library."""
    try:
        return naming.only(reading, word)
    except EntryMissing:
        return _gone(reading, word)


def _gone(reading: Reading, key: str) -> EntryId:
    gone = turns.gone_with_key(reading, key)
    if gone is None:
        raise EntryMissing(f"No paper has the citation key “{key}”.")
    return gone


def bring_back(change: Change, entry: EntryId, version: int) -> str:
    """Have a paper be as in one of its versions, in the collections of then, and out of the trash.

    An alias that it got since stays, that of a paper merged into it among them: it may be cited.

    Returns:
        A sentence when its citation key stays as it is, because another paper has that one now.

    Raises:
        VersionError: it has no such version, was not in the library then, or is like that now.
    """
    state = _with_aliases(change, entry, versions.state_at(change, entry, version))
    memberships.put_back(change, entry, version)
    restoring.put(change, entry, state)
    renaming = naming.to_key(change, entry, str(state["key"]))
    naming.rename(change, [renaming], Progress())
    if not change.id:
        raise VersionError(f"“{renaming.title}” is as in that version already.")
    change.label = f"Bring back a version of “{renaming.title}”"
    kept = renaming.reason and renaming.old != state["key"]
    return f"{renaming.reason}, so the key stays “{renaming.old}”." if kept else ""


def _with_aliases(reading: Reading, entry: EntryId, state: State) -> State:
    """A state of a paper with the aliases that it has now and that no other paper has."""
    for now in papers.entries(reading, [entry]):
        known = derive.aliases(state["fields"])
        own = {one.casefold() for one in (*known, str(state["key"]))}
        new = [one for one in derive.aliases(now.fields) if one.casefold() not in own]
        kept = [one for one in new if not _elsewhere(reading, entry, one)]
        if kept:
            return {**state, "fields": {**state["fields"], "ids": ", ".join([*known, *kept])}}
    return state


def _elsewhere(reading: Reading, entry: EntryId, key: str) -> bool:
    others = [one for one in papers.with_key(reading, key) if one != entry]
    return any(not papers.in_trash(reading, one) for one in others)
