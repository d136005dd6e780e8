"""Files come in: read by their format, matched to what the library holds, one change for all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from refman.bibtex import latex
from refman.formats import Parsed, Unread, recognise
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId, Source
from refman.model.errors import FileUnreadable
from refman.services import files, keys, merging
from refman.store import Change, Library, derive, entries, papers, sources, tags


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the entries of some files.

    Args:
        added: new in the library.
        merged: already there, and now known more fully.
        unchanged: already there, with all that the file says.
        unread: path of the file and what could not be read of it.
    """

    added: int = 0
    merged: int = 0
    unchanged: int = 0
    unread: tuple[tuple[str, Unread], ...] = ()

    @property
    def read(self) -> int:
        """The number of entries that were read."""
        return self.added + self.merged + self.unchanged

    @property
    def sentence(self) -> str:
        """The report in words: `Added 3 papers, filled in 2, 1 place unread`."""
        parts = [f"Added {counted(self.added, 'paper')}"]
        parts += [f"filled in {self.merged}"] if self.merged else []
        parts += [f"{self.unchanged} already there"] if self.unchanged else []
        parts += [f"{counted(len(self.unread), 'place')} unread"] if self.unread else []
        return ", ".join(parts)


def counted(number: int, noun: str) -> str:
    """`1 paper`, `2,000 papers`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def import_files(
    library: Library, paths: Sequence[Path], pattern: str, progress: Progress
) -> Report:
    """Read files and put what they hold into the library, as one undoable change.

    Args:
        pattern: of the citation keys of entries that have none.

    Raises:
        Cancelled: the library is as before.
    """
    parsed = [(files.shown(path), _read(path)) for path in paths]
    label = (
        f"Import {files.shown(Path(paths[0].name))}"
        if len(paths) == 1
        else f"Import {len(paths)} files"
    )
    return put_in(library, label, parsed, pattern, progress)


def put_in(
    library: Library,
    label: str,
    parsed: Iterable[tuple[str, Parsed]],
    pattern: str,
    progress: Progress,
) -> Report:
    """Put what was read from files (path and content) into the library as one change."""
    parsed = list(parsed)
    total = sum(len(content.entries) for _, content in parsed)
    unread = tuple((path, one) for path, content in parsed for one in content.unread)
    counts = {"added": 0, "merged": 0, "unchanged": 0}
    with library.change(label) as change:
        for _, content in parsed:
            for entry in content.entries:
                progress.step(sum(counts.values()), total)
                counts[_put(change, entry, content, pattern)] += 1
    return Report(**counts, unread=unread)


def _read(path: Path) -> Parsed:
    try:
        content = files.text(path)
    except FileUnreadable as error:
        return _unreadable(path, str(error))
    format_ = recognise(content)
    if format_ is None:
        return _unreadable(path, f"“{files.shown(path)}” is of no format that refman reads.")
    return format_.read(content, files.shown(path.absolute()))


def _unreadable(path: Path, reason: str) -> Parsed:
    return Parsed(Source("", files.shown(path), "file"), unread=(Unread(0, reason),))


def _put(change: Change, entry: Entry, content: Parsed, pattern: str) -> str:
    """Add an entry or merge it with its like; returns which of a report's counts it belongs to."""
    old = _like(change, entry)
    if old is None:
        _add(change, entry, content, pattern)
        return "added"
    new = merging.merge(old, entry)
    return "merged" if _write(change, old, new, content) else "unchanged"


def _like(change: Change, entry: Entry) -> Entry | None:
    title = derive.fold(latex.plain(entry.fields.get("title", "")))
    found = papers.same_title(change, title) if title else []
    candidates = papers.entries(change, found)
    return next((old for old in candidates if merging.same_paper(old, entry)), None)


def _add(change: Change, entry: Entry, content: Parsed, pattern: str) -> EntryId:
    if not entry.key:
        key = keys.unique(keys.make(entry, pattern), lambda key: papers.key_taken(change, key))
        entry = entry._replace(key=key)
    tag_ids = [tags.ensure(change, name) for name in entry.tags]
    return entries.add(change, entry, tag_ids, _source_ids(change, content, entry))


def _write(change: Change, old: Entry, new: Entry, content: Parsed) -> bool:
    """Write what differs; returns whether anything did."""
    if new == old or old.id is None:
        return False
    fields = {n: v for n, v in new.fields.items() if old.fields.get(n) != v}
    if fields:
        entries.set_fields(change, old.id, fields)
    if new.key != old.key:
        entries.set_parts(change, old.id, key=new.key)
    if new.linked != old.linked:
        entries.set_parts(change, old.id, linked=list(new.linked))
    if new.tags != old.tags:
        ids = sorted(tags.ensure(change, name) for name in new.tags)
        entries.set_parts(change, old.id, tags=ids)
    if new.sightings != old.sightings:
        entries.set_sightings(change, old.id, new.sightings, _source_ids(change, content, new))
    return True


def _source_ids(change: Change, content: Parsed, entry: Entry) -> dict[str, int]:
    if not entry.sightings:
        return {}
    known = sources.by_uid(change)
    return known | {content.source.uid: sources.ensure(change, content.source)}
