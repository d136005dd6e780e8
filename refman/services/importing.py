"""Files come in: read by their format, matched to what the library holds, one change for all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from refman.formats import Parsed, Unread, recognise
from refman.jobs import Progress, ahead
from refman.model.entry import Entry, Source
from refman.model.errors import FileUnreadable
from refman.services import files
from refman.services.arriving import Arriving, Coming
from refman.store import Library

_AT_ONCE = 2048


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
        paths: `-` is standard input.
        pattern: of the citation keys of entries that have none.

    Raises:
        Cancelled: the library is as before.
    """
    label = f"Import {_called(paths[0])}" if len(paths) == 1 else f"Import {len(paths)} files"
    with ExitStack() as stack:
        # Pipes first: whoever waits for what another program writes must not keep the library.
        ready = [(path, _settled(path, stack, progress)) for path in paths]
        return put_in(library, label, _each(ready, progress), pattern, progress)


def put_in(
    library: Library,
    label: str,
    parsed: Iterable[tuple[str, Parsed]],
    pattern: str,
    progress: Progress,
) -> Report:
    """Put what is read from files (path and content) into the library as one change."""
    unread: list[tuple[str, Unread]] = []
    counts: Counter[str] = Counter()
    doubts: list[str] = []
    with library.change(label) as change:
        for path, content in parsed:
            arriving = Arriving(change, content.source)
            with ahead(_by_the_hundred(content.found, pattern)) as batches:
                for coming, faults in batches:
                    progress.check()
                    counts += arriving.put(coming)
                    unread += [(path, one) for one in faults]
            arriving.finish(content.groups.found)
            doubts += [*arriving.doubts, *content.groups.lost]
    return Report(
        counts["added"], counts["merged"], counts["unchanged"], tuple(unread), tuple(doubts)
    )


def _by_the_hundred(
    found: Iterable[Entry | Unread], pattern: str
) -> Iterator[tuple[list[Coming], list[Unread]]]:
    rest = iter(found)
    while some := list(islice(rest, _AT_ONCE)):
        coming = [Coming.of(one, pattern) for one in some if isinstance(one, Entry)]
        yield coming, [one for one in some if isinstance(one, Unread)]


def _settled(path: Path, stack: ExitStack, progress: Progress) -> Path | FileUnreadable:
    try:
        return stack.enter_context(files.settled(path, progress.check))
    except FileUnreadable as error:
        return error


def _each(
    ready: Sequence[tuple[Path, Path | FileUnreadable]], progress: Progress
) -> Iterator[tuple[str, Parsed]]:
    """Each file, open until the next one is asked for."""
    total = sum(files.size(place) for _, place in ready if isinstance(place, Path))
    before = 0
    for path, place in ready:
        try:
            if isinstance(place, FileUnreadable):
                raise place
            with files.text(place, progress.check) as text:
                watched = _watched(text, before, total, progress)
                yield _shown(path), _recognised(path, watched)
                before += text.done
        except FileUnreadable as error:
            yield _shown(path), _unreadable(path, str(error))


def _watched(text: files.Text, before: int, total: int, progress: Progress) -> Iterator[str]:
    for piece in text.pieces:
        yield piece
        progress.step(before + text.done, total)


def _recognised(path: Path, pieces: Iterator[str]) -> Parsed:
    head = next(pieces, "")
    format_ = recognise(head)
    if format_ is None:
        return _unreadable(path, f"“{_shown(path)}” is of no format that refman reads.")
    name = _called(path) if path == files.STANDARD_INPUT else files.shown(path.absolute())
    return format_.read(chain([head], pieces), name)


def _unreadable(path: Path, reason: str) -> Parsed:
    return Parsed(Source("", _shown(path), "file"), (Unread(0, reason),))


def _called(path: Path) -> str:
    return _shown(Path(path.name))


def _shown(path: Path) -> str:
    return "standard input" if path == files.STANDARD_INPUT else files.shown(path)
