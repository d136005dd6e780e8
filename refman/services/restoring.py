"""Bringing a version of a paper back, and finding the paper by its key when it is gone."""

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import EntryMissing, VersionError
from refman.services import naming
from refman.store import Change, Reading, memberships, restoring, turns, versions


def meant(reading: Reading, key: str) -> tuple[EntryId, str]:
    """As `naming.meant`, also of a paper that is no longer in the library.

    Raises:
        EntryMissing: no paper has the key, or had it when it left.
    """
    try:
        return naming.meant(reading, key)
    except EntryMissing:
        gone = turns.gone_with_key(reading, key)
        if gone is None:
            raise
        return gone, f"“{key}” is no longer in the library; this is what its history knows."


def bring_back(change: Change, entry: EntryId, version: int) -> str:
    """Have a paper be as in one of its versions, in the collections of then, and out of the trash.

    Returns:
        A sentence when its citation key stays as it is, because another paper has that one now.

    Raises:
        VersionError: it has no such version, was not in the library then, or is like that now.
    """
    state = versions.state_at(change, entry, version)
    memberships.put_back(change, entry, version)
    restoring.put(change, entry, state)
    renaming = naming.to_key(change, entry, str(state["key"]))
    naming.rename(change, [renaming], Progress())
    if not change.id:
        raise VersionError(f"“{renaming.title}” is as in that version already.")
    change.label = f"Bring back a version of “{renaming.title}”"
    kept = renaming.reason and renaming.old != state["key"]
    return f"{renaming.reason}, so the key stays “{renaming.old}”." if kept else ""
