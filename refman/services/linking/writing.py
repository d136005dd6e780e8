"""What a file says, written into the library."""

from refman.model.entry import Entry, EntryId, Source
from refman.services.linking.merge import KEY, TYPE, Delta, parts
from refman.store import Change, entries, papers, sources, tags, tying


def write(change: Change, entry_id: EntryId, delta: Delta) -> None:
    """Change a paper."""
    fields = {name: text for name, text in delta.parts.items() if name not in (TYPE, KEY)}
    if fields:
        entries.set_fields(change, entry_id, fields)
    if TYPE in delta.parts:
        entries.set_parts(change, entry_id, kind=delta.parts[TYPE])
    if KEY in delta.parts:
        entries.set_parts(change, entry_id, key=delta.parts[KEY] or "")
    for name in delta.added:
        tags.add(change, [entry_id], name)
    for name in delta.removed:
        tags.remove(change, [entry_id], name)


def fill(change: Change, old: Entry, new: Entry, source: Source) -> None:
    """Write what another source told of a paper.

    Other files that hold the paper are not written for it: nobody changed anything there.
    """
    assert old.id is not None
    quiet = [tie for tie in tying.ties_to(change, old.id) if same(tie.ours, old)]
    write(change, old.id, differences(old, new))
    known = sources.by_uid(change) | {source.uid: sources.ensure(change, source)}
    entries.set_sightings(change, old.id, new.sightings, known)
    now = next(papers.entries(change, [old.id]))
    tying.put(change, [tie._replace(ours=now) for tie in quiet])


def differences(old: Entry, new: Entry) -> Delta:
    """What turns one entry into another."""
    before, after = parts(old), parts(new)
    changed = {
        name: after.get(name)
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    }
    return Delta(changed, new.tags - old.tags, old.tags - new.tags)


def same(one: Entry, other: Entry) -> bool:
    """Whether two entries say the same in a .bib file."""
    return parts(one) == parts(other) and one.tags == other.tags
