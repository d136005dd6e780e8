"""What a file says, written into the library."""

from refman.model.entry import Entry, EntryId, Source
from refman.services import keys, naming
from refman.services.linking.merge import KEY, TYPE, Delta, parts
from refman.store import Change, documents, entries, papers, sources, tags


def add(change: Change, entry: Entry, source: Source, pattern: str) -> EntryId:
    """A new paper for an entry of a file; a key is made by `pattern` where it has none."""
    if not entry.key:
        made = keys.make(entry, pattern)
        entry = entry._replace(key=keys.unique(made, naming.taken(change)))
    known = {source.uid: sources.ensure(change, source)}
    its_tags = sorted({tags.ensure(change, name) for name in entry.tags})
    return entries.add(change, entry, its_tags, known)


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


def fill(change: Change, old: Entry, new: Entry, source: Source) -> bool:
    """Write what another source told of a paper; returns whether anything differs.

    Other files that hold the paper are not written for it: nobody changed anything there.
    """
    assert old.id is not None
    delta = differences(old, new)
    quiet = [tie for tie in documents.ties_to(change, old.id) if same(tie.ours, old)]
    write(change, old.id, delta)
    known = sources.by_uid(change) | {source.uid: sources.ensure(change, source)}
    entries.set_sightings(change, old.id, new.sightings, known)
    now = next(papers.entries(change, [old.id]))
    documents.put_ties(change, [tie._replace(ours=now) for tie in quiet])
    return not delta.empty


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
