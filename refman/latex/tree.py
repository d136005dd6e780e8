r"""All .tex files of a document: the root, and whatever it reads (`\input`, `\import`, its class).

A file that is found nowhere is told of; what LaTeX itself installs is not looked for. Each file is
read once, wherever it is named from, so a ring of `\input` ends; it is read again only when it was
written since, or when other commands are known before it.
"""

import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import is_not
from pathlib import Path, PurePath
from typing import Any, NamedTuple, TypeVar

from refman.bibtex.encoding import decode, shown
from refman.latex.commands import NO_RULES, Rules
from refman.latex.marks import Absent, Citation
from refman.latex.scanned import Names, Reads, Scanned
from refman.latex.scanner import scan

MOST_FILES = 10_000
LARGEST = 50_000_000
"""Bytes; what is larger is no text that somebody wrote."""
_MOST_WALKS = 6
"""Through a document: commands that are made of commands that are defined behind them."""
_SUFFIXES = {
    "package": (".sty",),
    "class": (".cls",),
    "include": (".tex", ""),
}
_FIXED = ("./", "../")
"""How a name begins that is looked for in no other folder."""
_OURS = ("package", "class")
"""Kinds of files that LaTeX has of its own."""


class Stamp(NamedTuple):
    """What changes when a file is written.

    Args:
        modified: when it says that it was written; of one that was unpacked, or that came from
            another computer, that was there.
        changed: when it came to be what and where it is, where the system notes that.
    """

    modified: int
    size: int
    inode: int
    changed: int


def stamp_of(path: Path) -> Stamp | None:
    """Of a file or folder as it is now; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return _stamped(found)


def _stamped(found: os.stat_result) -> Stamp:
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino, found.st_ctime_ns)


Stamps = Mapping[Path, Stamp | None]
T = TypeVar("T")


class Source(NamedTuple):
    """One file as it was read, and its stamp before that.

    `include` is what `\\include` names, for that file and those it reads; "" for all others.
    """

    path: Path
    scanned: Scanned
    stamp: Stamp
    include: str = ""


class Cited(NamedTuple):
    """All citations of a document in order, and by key those that cite.

    Args:
        sets: the keys for which one key stands: these are cited, and it is not.
    """

    every: tuple[Citation, ...]
    by_key: Mapping[str, tuple[Citation, ...]]
    sets: Mapping[str, tuple[str, ...]]


class Tree(NamedTuple):
    """The .tex files of a document.

    Args:
        files: in the order in which TeX would come to them, the root first.
        absent: files that are named and not there, or that are no text.
    """

    files: tuple[Source, ...]
    absent: tuple[Absent, ...]

    @property
    def citations(self) -> Iterator[Citation]:
        """File by file, in order."""
        return chain.from_iterable(file.scanned.citations for file in self.files)

    @property
    def bibliographies(self) -> Iterator[tuple[Path, Names]]:
        """The .bib files that are named, and where."""
        for file in self.files:
            for name in file.scanned.bibliographies:
                yield file.path, name


class Memory:
    """What was read of files, for as long as they stay as they are.

    Of any thread: two that come to a file at once both read it, and find the same.
    """

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Stamp, Rules, Scanned]] = {}
        self._paths: dict[str, Path] = {}
        self._made: dict[tuple[object, Path], tuple[Any, Stamps]] = {}
        self.learnt: dict[Path, Rules] = {}
        """By root, what commands meant when it was read last."""
        self._cited: dict[Path, tuple[tuple[Scanned, ...], Cited]] = {}
        self.read = 0
        """Files that were read so far, however often each."""

    def once(self, make: Callable[[Path], tuple[T, Stamps]], path: Path) -> T:
        """What is made of a file, and anew when what it rests on is not as it was before that.

        Args:
            make: the same for the same thing; returns what that rests on as well.
        """
        known = self._made.get((make, path))
        if known is None or any(stamp_of(one) != stamp for one, stamp in known[1].items()):
            known = self._made[make, path] = make(path)
            self.read += sum(stamp is not None for stamp in known[1].values())
        made: T = known[0]
        return made

    def cited(self, root: Path, files: Iterable[Source]) -> Cited:
        """The citations of a document, put in order once for as long as its files stay."""
        scanned = tuple(file.scanned for file in files)
        known = self._cited.get(root)
        if known is None or len(known[0]) != len(scanned) or any(map(is_not, known[0], scanned)):
            known = self._cited[root] = scanned, _cited(scanned)
        return known[1]

    def path(self, place: str) -> Path | None:
        """A file that is there, by a name as `os.path.normpath` gives it; the same object again."""
        if not _is_file(place):
            return None
        return self._paths.get(place) or self._paths.setdefault(place, Path(place))

    def scanned(self, path: Path, rules: Rules) -> Source | None:
        """What a file says; None when it cannot be read."""
        try:
            found = path.stat()
            if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
                return None
            stamp = _stamped(found)
            known = self._known.get(path)
            if known is None or known[:2] != (stamp, rules):
                text = text_of(path.read_bytes())
                known = self._known[path] = (stamp, rules, scan(text, path, rules))
                self.read += 1
        except OSError:
            return None
        return Source(path, known[2], stamp)


def _cited(scanned: Collection[Scanned]) -> Cited:
    every = tuple(chain.from_iterable(one.citations for one in scanned))
    found: dict[str, list[Citation]] = {}
    for one in every:
        if one.cites:
            found.setdefault(one.key, []).append(one)
    sets = dict(chain.from_iterable(one.sets for one in scanned))
    for name in sets.keys() & found.keys():
        places = found.pop(name)
        for key in sets[name]:
            found.setdefault(key, []).extend(places)
    return Cited(every, {key: tuple(places) for key, places in found.items()}, sets)


def text_of(data: bytes) -> str:
    """The text of a file of whatever encoding, for reading."""
    return shown(decode(data)[0])


def tree(
    root: Path,
    rules: Rules = NO_RULES,
    memory: Memory | None = None,
    places: Sequence[Path] = (),
) -> Tree:
    """Read a document from its root on; nothing in it when there is no such file.

    A command counts in all files, wherever it is defined: those that were read before its
    definition are read again. So does the text that a command is in the place of a key.

    Args:
        places: folders in which TeX looks for files, in place of that of the root.
    """
    memory = memory or Memory()
    known = rules.also(memory.learnt.get(root, NO_RULES))
    for _ in range(_MOST_WALKS):
        walk = _Walk(root, known, memory, places)
        found = walk.whole()
        learnt = walk.rules._replace(texts=_texts(found.files))
        if learnt == known:
            break
        known = memory.learnt[root] = learnt
    return found


def _texts(files: Sequence[Source]) -> tuple[tuple[str, str], ...]:
    """What commands stand for in the place of a key; none that is defined in several ways."""
    lacking = frozenset[str]().union(*(one.scanned.lacking for one in files))
    found: dict[str, set[str]] = {}
    for name, text in chain.from_iterable(one.scanned.texts for one in files if lacking):
        if name in lacking:
            found.setdefault(name, set()).add(text)
    return tuple((name, next(iter(texts))) for name, texts in found.items() if len(texts) == 1)


class _Walk:
    """Goes through files as TeX does, with a stack of its own: they may nest deeper than Python."""

    def __init__(self, root: Path, rules: Rules, memory: Memory, places: Sequence[Path]) -> None:
        self._root = root
        self._places = places
        self.rules = rules
        self._memory = memory
        self._seen: set[Path] = set()
        self._files: list[Source] = []
        self._absent: list[Absent] = []

    def whole(self) -> Tree:
        pending = [self._opened(self._root, self._root.parent, "")]
        while pending:
            try:
                path, folder, include = next(pending[-1])
            except StopIteration:
                pending.pop()
                continue
            if path not in self._seen and len(self._seen) < MOST_FILES:
                pending.append(self._opened(path, folder, include))
        return Tree(tuple(self._files), tuple(self._absent))

    def _opened(self, path: Path, folder: Path, include: str) -> Iterator[tuple[Path, Path, str]]:
        """The files that one reads, each with the folder that names are looked for in, and what
        `\\include` called the file or one that reads it."""
        self._seen.add(path)
        source = self._memory.scanned(path, self.rules)
        if source is None:
            return
        self.rules = self.rules.also(source.scanned.rules)
        self._files.append(source._replace(include=include))
        for said in source.scanned.reads:
            read = said._replace(name=said.name.replace("\\jobname", self._root.stem))
            found = self._found(read, folder, path.parent)
            if found is not None:
                yield *found, read.name if read.kind == "include" else include
            elif read.kind not in _OURS and _is_plain(said):  # with \jobname it may be made
                self._absent.append(Absent(_named(read), path, read.line))

    def _found(self, read: Reads, folder: Path, beside: Path) -> tuple[Path, Path] | None:
        """The file that is meant, and the folder in which names in it are looked for."""
        if not _is_plain(read):
            return None
        for base in self._bases(read, folder, beside):
            for suffix in _SUFFIXES.get(read.kind, ("", ".tex")):
                # As texts: of a Path for each that is not there a long book would have hundreds.
                place = os.path.normpath(os.path.join(base, f"{read.name}{suffix}"))  # noqa: PTH118
                if not suffix and not ("." in read.name and PurePath(place).suffix):
                    continue
                if (path := self._memory.path(place)) is not None:
                    return path, self._folder_for(read, path, base, folder)
        return None

    def _bases(self, read: Reads, folder: Path, beside: Path) -> Iterable[Path]:
        if read.kind == "import":
            bases = [self._root.parent / read.folder, folder / read.folder]
        elif read.kind == "subimport":
            bases = [folder / read.folder, beside / read.folder, self._root.parent / read.folder]
        else:
            imported = [folder] if folder != self._root.parent else []
            places = () if read.name.startswith(_FIXED) else self._places
            bases = [*imported, *places, self._root.parent, beside]
        return dict.fromkeys(bases)

    def _folder_for(self, read: Reads, path: Path, base: Path, folder: Path) -> Path:
        """Of an import the folder that it names; a subfile stands on its own."""
        if read.kind in ("import", "subimport"):
            return base
        return path.parent if read.kind == "subfile" else folder


def _is_plain(read: Reads) -> bool:
    """Whether the name can be known without TeX: no command stands in it."""
    name = _named(read)
    return bool(read.name) and not any(sign in name for sign in "\\#{}\n")


def _named(read: Reads) -> str:
    return str(PurePath(read.folder) / read.name) if read.folder else read.name


def _is_file(place: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(place).st_mode)  # noqa: PTH116  # see above
    except (OSError, ValueError):
        return False
