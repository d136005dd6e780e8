"""Files come in: read by their format, matched to what the library holds, one change for all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from refman.ahead import in_process, in_thread
from refman.bibtex.groups import Groups
from refman.formats import Unread
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import FileUnreadable
from refman.services import backups, files, grouping
from refman.services.arriving import Arriving
from refman.services.coming import Batch, called, of_file, shown, unreadable
from refman.store import Library, preambles
from refman.store.ids import IdSet

Opened = AbstractContextManager[Iterable[Batch]]
"""What a file holds, and the end of reading it."""

_LARGE = 3 << 20
"""Bytes of a file that is worth a process of its own, which takes 0.2 s to begin."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the entries of some files.

    Args:
        added: new in the library.
        merged: already there, and now known more fully.
        unchanged: already there, with all that the file says.
        unread: path of the file and what could not be read of it.
        doubts: sentences about keys and commands that LaTeX should not meet.
        trashed: papers that are there already, in the trash, where they stay.
        there: those of `unchanged`, of each file.
    """

    added: int = 0
    merged: int = 0
    unchanged: int = 0
    unread: tuple[tuple[str, Unread], ...] = ()
    doubts: tuple[str, ...] = ()
    trashed: tuple[EntryId, ...] = ()
    there: tuple[IdSet, ...] = field(default=(), compare=False)

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
        parts += [f"{counted(len(self.trashed), 'paper')} in the trash"] if self.trashed else []
        parts += [f"{counted(len(self.unread), 'place')} unread"] if self.unread else []
        parts += [f"{counted(len(self.doubts), 'place')} in doubt"] if self.doubts else []
        return ", ".join(parts)


def counted(number: int, noun: str) -> str:
    """`1 paper`, `2,000 papers`, `3 entries`."""
    many = f"{noun[:-1]}ies" if noun.endswith("ry") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else many}"


def import_files(
    library: Library,
    paths: Sequence[Path],
    pattern: str,
    progress: Progress,
    encoding: str = "",
) -> Report:
    """Read files and put what they hold into the library, as one undoable change.

    Args:
        paths: `-` is standard input.
        pattern: of the citation keys of entries that have none.
        encoding: of those files whose bytes leave it in doubt.

    Raises:
        Cancelled: the library is as before.
        EncodingUnknown: so it is.
        LibraryUnwritable: so it is; it cannot be written, or backed up before many papers come in.
    """
    label = f"Import {called(paths[0])}" if len(paths) == 1 else f"Import {len(paths)} files"
    with ExitStack() as stack:
        # Pipes first: whoever waits for what another program writes must not keep the library.
        ready = [(path, _settled(path, stack, progress)) for path in paths]
        there = [one for _, one in ready if isinstance(one, Path)]
        saved = backups.before_import(library, there, progress)
        given = _each(ready, (pattern, encoding), progress)
        return put_in(library, label, given, progress, saved)


def put_in(
    library: Library,
    label: str,
    given: Iterable[tuple[str, Opened]],
    progress: Progress,
    around: AbstractContextManager[object] | None = None,
) -> Report:
    """Put what is read from files (path and content) into the library as one change.

    Args:
        around: is entered and left within the change.
    """
    unread: list[tuple[str, Unread]] = []
    counts: Counter[str] = Counter()
    doubts: list[str] = []
    trashed: list[EntryId] = []
    there: list[IdSet] = []
    with library.change(label) as change, around or nullcontext():
        for path, opened in given:
            arriving: Arriving | None = None
            groups = Groups()
            typed: Sequence[str] = ()
            with opened as batches:
                for batch in batches:
                    progress.check()
                    arriving = arriving or Arriving(change, batch.source)
                    counts += arriving.put(batch.coming)
                    progress.papers = counts.total()
                    unread += [(path, one) for one in batch.unread]
                    doubts += batch.doubts
                    groups, typed = batch.groups, batch.preambles
            if arriving:
                arriving.finish(groups)
                preambles.keep(change, arriving.source.uid, typed)
                doubts += [*arriving.doubts, *grouping.lost(groups)]
                trashed += arriving.trashed
                there.append(arriving.there)
    return Report(
        counts["added"],
        counts["merged"],
        counts["unchanged"],
        tuple(unread),
        tuple(doubts),
        tuple(dict.fromkeys(trashed)),
        tuple(there),
    )


def _settled(path: Path, stack: ExitStack, progress: Progress) -> Path | FileUnreadable:
    try:
        return stack.enter_context(files.settled(path, progress.check))
    except FileUnreadable as error:
        return error


def _each(
    ready: Sequence[tuple[Path, Path | FileUnreadable]], how: tuple[str, str], progress: Progress
) -> Iterator[tuple[str, Opened]]:
    total = sum(files.size(place) for _, place in ready if isinstance(place, Path))
    before = 0
    for path, place in ready:
        if isinstance(place, Path):
            yield shown(path), _opened(path, place, how, _Way(progress, before, total))
            before += files.size(place)
        else:
            yield shown(path), nullcontext([unreadable(path, str(place))])


class _Way(NamedTuple):
    """How far an import is: bytes of the files before this one, and of all."""

    progress: Progress
    before: int
    total: int


@contextmanager
def _opened(path: Path, place: Path, how: tuple[str, str], way: _Way) -> Iterator[Iterator[Batch]]:
    """What a file holds; of a large one it is worked out in another process."""
    check = way.progress.check
    with (
        in_process(check, of_file, path, place, *how)
        if files.size(place) > _LARGE
        else in_thread(of_file(path, place, *how), check)
    ) as batches:
        yield _watched(batches, way)


def _watched(batches: Iterable[Batch], way: _Way) -> Iterator[Batch]:
    for batch in batches:
        yield batch
        way.progress.step(way.before + batch.done, way.total)
