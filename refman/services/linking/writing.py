"""What a file says, written into the library."""

from collections.abc import Iterator, Sequence

from refman.model.entry import Entry, EntryId, Source
from refman.services import keys, naming
from refman.services.linking.merge import KEY, TYPE, Delta, parts
from refman.store import Change, derive, documents, entries, papers, sources, tags

_AT_ONCE = 512


def add_all(
    change: Change, new: Sequence[Entry], source: Source, pattern: str
) -> Iterator[EntryId]:
    """New papers for entries of a file; keys are made by `pattern` where they have none."""
    given: set[str] = set()
    known = {source.uid: sources.ensure(change, source)} if new else {}
    named: dict[str, int] = {}
    for some in _batched(new):
        keyed = [_with_key(change, entry, pattern, given) for entry in some]
        for name in sorted({name for e in keyed for name in e.tags} - named.keys()):
            named[name] = tags.ensure(change, name)
        rows = [
            entries.New.of(e, sorted({named[name] for name in e.tags}), known, derive.of(e))
            for e in keyed
        ]
        yield from map(EntryId, entries.add_all(change, rows))


def _batched(new: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """Entries by the hundred, to hold what is derived of no more at a time."""
    return (new[start : start + _AT_ONCE] for start in range(0, len(new), _AT_ONCE))


def _with_key(change: Change, entry: Entry, pattern: str, given: set[str]) -> Entry:
    """The entry with a key; `given` are those that were made before, case folded."""
    if not entry.key:
        taken = naming.taken(change)
        made = keys.unique(
            keys.make(entry, pattern), lambda key: key.casefold() in given or taken(key)
        )
        entry = entry._replace(key=made)
    given.add(entry.key.casefold())
    return entry


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
    quiet = [tie for tie in documents.ties_to(change, old.id) if same(tie.ours, old)]
    write(change, old.id, differences(old, new))
    known = sources.by_uid(change) | {source.uid: sources.ensure(change, source)}
    entries.set_sightings(change, old.id, new.sightings, known)
    now = next(papers.entries(change, [old.id]))
    documents.put_ties(change, [tie._replace(ours=now) for tie in quiet])


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
