"""Files come in: read by their format, matched to what the library holds, one change for all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from refman.bibtex import danger, latex, render
from refman.formats import Parsed, Unread, recognise
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId, Source
from refman.model.errors import FileUnreadable
from refman.services import files, keys, matching, merging
from refman.store import Change, Library, derive, entries, papers, sources, tags

_RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the entries of some files.

    Args:
        added: new in the library.
        merged: already there, and now known more fully.
        unchanged: already there, with all that the file says.
        unread: path of the file and what could not be read of it.
        doubts: sentences about keys and commands that LaTeX should not meet.
    """

    added: int = 0
    merged: int = 0
    unchanged: int = 0
    unread: tuple[tuple[str, Unread], ...] = ()
    doubts: tuple[str, ...] = ()

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
        parts += [f"{counted(len(self.doubts), 'place')} in doubt"] if self.doubts else []
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
    doubts: list[str] = []
    with library.change(label) as change:
        for _, content in parsed:
            coming = _Coming(content, pattern)
            for entry in content.entries:
                progress.step(sum(counts.values()), total)
                counts[_put(change, entry, coming)] += 1
            _rewrite_relations(change, coming)
            doubts += coming.doubts
    return Report(**counts, unread=unread, doubts=tuple(doubts))


@dataclass(slots=True)
class _Coming:
    """One file on its way in.

    Args:
        put: entries of the library that entries with a key of this file became. Their author
            gave them keys of their own, so no second one becomes the same.
        renamed: keys of the file, case folded, and the keys under which those papers are held.
    """

    content: Parsed
    pattern: str
    put: set[EntryId] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)


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


def _put(change: Change, entry: Entry, coming: _Coming) -> str:
    """Add an entry or merge it with its like; returns which of a report's counts it belongs to."""
    _doubt_commands(entry, coming)
    old = _like(change, entry, coming)
    if old is None or old.id is None:
        added = _add(change, entry, coming)
        if entry.key:
            coming.put.add(added)
        return "added"
    if entry.key:
        coming.put.add(old.id)
        if old.key.casefold() != entry.key.casefold():
            coming.renamed[entry.key.casefold()] = old.key
    written = _write(change, old, merging.merge(old, entry), coming.content)
    return "merged" if written else "unchanged"


def _like(change: Change, entry: Entry, coming: _Coming) -> Entry | None:
    """The entry of the library that is the same paper: by its key, else by its title."""
    return next(
        (
            old
            for candidates, fits in (
                (papers.with_key(change, entry.key or keys.make(entry, coming.pattern)), _named),
                (papers.same_title(change, _title_key(entry)), matching.same_paper),
            )
            for old in papers.entries(change, candidates)
            if old.id not in coming.put
            and (matching.tells_nothing_new(old, entry) or _same_title_and(fits, old, entry))
        ),
        None,
    )


def _named(old: Entry, entry: Entry) -> bool:
    """Whether an entry of the same key and title is the same paper; a made key proves nothing."""
    return bool(entry.key) and not matching.contradict(old, entry)


def _same_title_and(fits: Callable[[Entry, Entry], bool], old: Entry, entry: Entry) -> bool:
    return matching.same_title(old, entry) and fits(old, entry)


def _title_key(entry: Entry) -> str:
    return derive.fold(latex.plain(entry.fields.get("title", "")))


def _doubt_commands(entry: Entry, coming: _Coming) -> None:
    for name, text in entry.fields.items():
        if found := danger.dangers(text):
            coming.doubts.append(
                f"The field “{name}” of “{entry.key}” holds {', '.join(found)}, which would have"
                " TeX do more than set it; an export writes it as words."
            )


def _add(change: Change, entry: Entry, coming: _Coming) -> EntryId:
    if not entry.key:
        made = keys.make(entry, coming.pattern)
        entry = entry._replace(key=keys.unique(made, lambda key: papers.key_taken(change, key)))
    elif render.citable(entry.key, "biblatex") != entry.key:
        coming.doubts.append(
            f"The key “{entry.key}” holds signs that not every LaTeX program reads; an export"
            " leaves them out where they do harm."
        )
    elif papers.key_taken(change, entry.key):
        coming.doubts.append(
            f"The key “{entry.key}” is another paper’s too; LaTeX sees only one of them. Give one"
            " of them another key."
        )
    return entries.add(
        change, entry, _tag_ids(change, entry), _source_ids(change, coming.content, entry)
    )


def _rewrite_relations(change: Change, coming: _Coming) -> None:
    """Have the file's entries name their parents by the keys under which the library has them."""
    if not coming.renamed:
        return
    for entry in papers.entries(change, sorted(coming.put)):
        rewritten = {
            name: ", ".join(
                coming.renamed.get(key.strip().casefold(), key.strip())
                for key in entry.fields[name].split(",")
            )
            for name in _RELATIONS
            if name in entry.fields
        }
        changed = {n: v for n, v in rewritten.items() if v != entry.fields[n]}
        if changed and entry.id is not None:
            entries.set_fields(change, entry.id, changed)


def _tag_ids(change: Change, entry: Entry) -> list[int]:
    """Tags that differ in case only are one."""
    return sorted({tags.ensure(change, name) for name in entry.tags})


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
        entries.set_parts(change, old.id, tags=_tag_ids(change, new))
    if new.sightings != old.sightings:
        entries.set_sightings(change, old.id, new.sightings, _source_ids(change, content, new))
    return True


def _source_ids(change: Change, content: Parsed, entry: Entry) -> dict[str, int]:
    if not entry.sightings:
        return {}
    known = sources.by_uid(change)
    return known | {content.source.uid: sources.ensure(change, content.source)}
