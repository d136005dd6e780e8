"""A citation key renamed wherever it stands: the library, .bib files, every `\\cite`.

The library and the files that are to be written anew are one change. The files are written after
it (`catch_up`), as linked files are, so that undo, which changes the library alone, has them
written back in the same way: each only as long as it has the very bytes that were left in it.
"""

import os
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import edits
from refman.bibtex.document import Document
from refman.bibtex.encoding import decode, encode
from refman.bibtex.render import citable
from refman.model.errors import EntryMissing, FieldError, FileUnwritable, RefmanError
from refman.services import files, naming, relations
from refman.services.linking import sides
from refman.services.linking.merge import KEY, Delta
from refman.services.projects import bib
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Texts, Written
from refman.store import (
    Change,
    Library,
    Reading,
    documents,
    made_entries,
    members,
    papers,
    projects,
    rewritings,
)
from refman.store.projects import Kept
from refman.store.rewritings import Piece, Rewriting

_NOTHING = files.digest_of_bytes(b"")
"""Of a file that is empty, or not there; what is undone leaves an empty one behind."""


class Place(NamedTuple):
    """A place where a key stands in a file, its line as it is and as it would be."""

    file: Path
    line: int
    old: str
    new: str


class Rewrite(NamedTuple):
    """What becomes of one file: pieces of its text, and the SHA-256 of its bytes now and then."""

    file: Path
    pieces: tuple[Piece, ...]
    before: str
    after: str
    places: tuple[Place, ...]


class Plan(NamedTuple):
    """What renaming keys would change.

    Args:
        renamings: of papers; none where the library has none of those keys.
        left: places that name a key and are not changed, each as a sentence.
        keys: those of the files, old to new.
        out: ties whose papers leave their linked file, by its path; linking writes that.
    """

    renamings: tuple[naming.Renaming, ...]
    rewrites: tuple[Rewrite, ...]
    left: tuple[str, ...]
    keys: Mapping[str, str] = {}
    out: Mapping[str, tuple[int, ...]] = {}

    @property
    def renaming(self) -> naming.Renaming | None:
        """That of a single paper, where the library has one."""
        return self.renamings[0] if self.renamings else None


def plan(reading: Reading, old: str, new: str) -> Plan:
    """What renaming `old` to `new` would change, in the library and in all projects.

    Raises:
        EntryMissing: neither the library nor any project has the key.
        FieldError: the new one is no key, or another paper's.
    """
    own = [one for one in papers.entries(reading, papers.with_key(reading, old)) if one.key == old]
    renaming = naming.chosen(reading, own[0], new) if own else None
    planned = planned_for(reading, [renaming] if renaming else [], {old: new})
    if renaming is None and not planned.rewrites:
        raise EntryMissing(f"Neither a paper nor a project has the citation key “{old}”.")
    if renaming is None and (not new or citable(new, "typed") != new):
        raise FieldError(f"“{new}” cannot be a citation key. Nothing was changed.")
    return planned


def planned_for(
    reading: Reading, renamings: Iterable[naming.Renaming], names: Mapping[str, str]
) -> Plan:
    """What renaming papers, and keys in all projects, would change.

    Args:
        names: old keys to new ones, all at once: two may take each other's.

    Raises:
        FieldError: a project has another entry of a new key beside that of the old one.
    """
    rewrites, left = _in_projects(reading, names)
    return Plan(tuple(renamings), tuple(rewrites), tuple(left), names)


def rename(change: Change, planned: Plan) -> None:
    """Rename as planned; the files are written by `catch_up` once the change is done."""
    if planned.renamings:
        naming.rename(change, planned.renamings)
    for ties in planned.out.values():
        members.exclude(change, ties)
    owe(change, planned.rewrites)


def owe(change: Change, rewrites: Iterable[Rewrite]) -> None:
    """Have files be written anew by `catch_up`, and back when the change is undone."""
    for one in rewrites:
        rewritings.add(change, files.place(one.file), one.pieces, one.before, one.after)


def catch_up(library: Library) -> list[str]:
    """Write what files owe to changes that were made or undone.

    Returns:
        A sentence for each file that is left as it is, for it was changed meanwhile or cannot be
        written; what is owed to one that cannot be written is owed on, and in turn.
    """
    if not library.writable:
        return []
    said: list[str] = []
    closed: set[str] = set()
    for one, wanted in rewritings.owed(library.reading):
        if one.path not in closed:
            try:
                said.append(_written(library, one, wanted=wanted))
            except FileUnwritable as error:
                closed.add(one.path)
                said.append(str(error))
    return [one for one in said if one]


def waiting(reading: Reading) -> frozenset[tuple[object, ...]]:
    """How the files stand that could not be written so far, so that it is seen when they can be."""
    paths = {Path(one.path) for one, _ in rewritings.owed(reading)}
    return frozenset((path, _stands(path), _stands(path.parent)) for path in paths)


def _stands(path: Path) -> tuple[int, int, bool] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mode, found.st_mtime_ns, os.access(path, os.W_OK)


def _written(library: Library, one: Rewriting, *, wanted: bool) -> str:
    path = Path(one.path)
    known, then = (one.before, one.after) if wanted else (one.after, one.before)
    said = ""
    try:
        data = b"" if _NOTHING in (known, then) and not path.exists() else files.data(path)
        now = files.digest_of_bytes(data)
        if now == known:
            if not data:
                _begin(path)
            made = _with(data, one.pieces, forward=wanted)
            files.replace_known(path, [made], known)
            bib.rewritten(library, one.path, data, made)
        elif now != then:
            said = f"“{one.path}” was changed meanwhile and was left as it is."
    except FileUnwritable:
        raise
    except RefmanError as error:
        said = str(error)
    rewritings.settle(library, one, done=wanted)
    return said


def _begin(path: Path) -> None:
    """Have a file be there that is to be written; its folder must be."""
    with files.writable(path, "It is as it was; refman tries again."):
        path.touch()


def _with(data: bytes, pieces: Iterable[Piece], *, forward: bool) -> bytes:
    text, coding = decode(data)
    shift = 0
    parts, at = list[str](), 0
    for start, old, new in pieces:
        begin = start if forward else start + shift
        gone, come = (old, new) if forward else (new, old)
        parts += [text[at:begin], come]
        at = begin + len(gone)
        shift += len(new) - len(old)
    return encode("".join([*parts, text[at:]]), coding)


def _in_projects(reading: Reading, names: Mapping[str, str]) -> tuple[list[Rewrite], list[str]]:
    """The rewrites of .tex and .bib files of every project that has one of the keys, and of .bib
    files that refman wrote, whether a document names them or not."""
    linked = {one.path for one in documents.every(reading)}
    rewrites: dict[Path, Rewrite] = {}
    left: list[str] = []
    memory = project_files.Memory()
    for kept in projects.every(reading):
        if project_files.lost(kept):
            left += _gone(reading, kept, names)
            continue
        texts = project_files.read(kept, memory)
        _hinder(texts.entries, names)
        found, odd = in_sources(kept, texts, names, rewrites)
        left += odd
        rewrites |= {one.file: one for one in found}
        bibs = [path for path in texts.manuscript.bibs if path.is_relative_to(kept.folder)]
        left += _out_of_reach(kept, texts, names, linked)
        rewrites |= _in_bibs(bibs, names, linked | {str(path) for path in rewrites})
    made = [
        path for one in made_entries.files_with(reading, names) if (path := Path(one)).is_file()
    ]
    for path in made:
        _hinder(memory.entries(path), names)
    rewrites |= _in_bibs(made, names, linked | {str(path) for path in rewrites})
    return list(rewrites.values()), left


def _hinder(entries: Sequence[Written], names: Mapping[str, str]) -> None:
    """Refuse to have two entries of a project, or of a file, take one key: the second is dropped
    by BibTeX and biber.

    Raises:
        FieldError: as `planned_for`.
    """
    new = {names[one.entry.key].casefold() for one in entries if one.entry.key in names}
    for one in entries:
        key = one.entry.key
        if key not in names and key.casefold() in new:
            raise naming.refused(naming.in_use(key, one.entry))


def _out_of_reach(
    kept: Kept, texts: Texts, names: Mapping[str, str], linked: Collection[str]
) -> list[str]:
    """Sentences about .bib files that have the keys and are not the project's own."""
    having = {one.file for one in texts.entries if one.entry.key in names}
    return [
        _outside(path)
        for path in texts.manuscript.bibs
        if path in having and not path.is_relative_to(kept.folder) and str(path) not in linked
    ]


def _gone(reading: Reading, kept: Kept, names: Mapping[str, str]) -> list[str]:
    """A sentence where a project cited one of the keys whose files are not there to be read."""
    cited = [f"“{key}”" for key in projects.noted(reading, kept.id) if key in names]
    root, listed = files.shown(Path(kept.root)), ", ".join(cited)
    said = f"“{root}” is gone: it cited {listed}, and does so when it is back."
    return [said] if cited else []


def _outside(path: Path) -> str:
    return f"“{files.shown(path)}” lies outside the project and is left as it is."


def _in_bibs(
    paths: Iterable[Path], names: Mapping[str, str], done: Collection[str]
) -> dict[Path, Rewrite]:
    found = ((path, _in_bib(path, names)) for path in paths if str(path) not in done)
    return {path: one for path, one in found if one is not None}


def in_sources(
    kept: Kept, texts: Texts, names: Mapping[str, str], done: Collection[Path] = ()
) -> tuple[list[Rewrite], list[str]]:
    """The rewrites of the .tex files of one project, but for those that are `done`.

    Args:
        names: new keys by old ones.

    Returns:
        Them, and sentences about what is left as it is.
    """
    rewrites: list[Rewrite] = []
    left: list[str] = []
    places = [one for one in texts.manuscript.places if one.key in names]
    by_file = groupby(sorted(places, key=lambda one: str(one.file)), lambda one: one.file)
    for path, cited in by_file:
        spans = sorted({(one.start, one.end, one.key) for one in cited})
        if not path.is_relative_to(kept.folder):
            left.append(_outside(path))
        elif path not in done:
            made, odd = _rewrite(path, spans, names)
            left += odd
            rewrites += [made] if made else []
    return rewrites, left


def _rewrite(
    path: Path, spans: Sequence[tuple[int, int, str]], names: Mapping[str, str]
) -> tuple[Rewrite | None, list[str]]:
    """The places of a .tex file; one whose key is parted by a comment is left."""
    data = files.data(path)
    text, _ = decode(data)
    plain = [span for span in spans if text[span[0] : span[1]] == span[2]]
    odd = [
        f"“{files.shown(path)}”, line {text.count(chr(10), 0, span[0]) + 1}: a comment stands"
        " within the key; it is left as it is."
        for span in spans
        if span not in plain
    ]
    pieces = tuple((start, key, names[key]) for start, _, key in plain)
    return (rewrite_of(path, data, text, pieces) if pieces else None), odd


def _in_bib(path: Path, names: Mapping[str, str]) -> Rewrite | None:
    """The entries of a .bib file that have the keys, and those that name them."""
    data = files.data(path)
    document = Document.of(data)
    folded = {old.casefold(): new for old, new in names.items()}
    made: list[edits.Edit] = []
    for block in document.entries():
        fields = sides.side(document, block).fields
        parts: dict[str, str | None] = dict(relations.rewritten(fields, folded))
        if block.key in names:
            parts[KEY] = names[block.key]
        made += sides.edits(document, block, Delta(parts)) if parts else []
    return rewrite_of(path, data, document.text, pieces_of(document, made)) if made else None


def pieces_of(document: Document, made: Iterable[edits.Edit]) -> tuple[Piece, ...]:
    """Edits of a file as pieces of its text, in order."""
    return tuple((e.start, document.text[e.start : e.end], e.text) for e in sorted(made))


def rewrite_of(path: Path, data: bytes, text: str, pieces: tuple[Piece, ...]) -> Rewrite:
    """What becomes of a file by pieces of its text."""
    after = _with(data, pieces, forward=True)
    before, then = files.digest_of_bytes(data), files.digest_of_bytes(after)
    return Rewrite(path, pieces, before, then, tuple(_places(path, text, pieces)))


_LINE_END = re.compile(r"\r\n?|\n")


def _places(path: Path, text: str, pieces: Sequence[Piece]) -> Iterator[Place]:
    """The lines that the pieces change; of those that come or go the other side is empty."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
    for some in _by_lines(starts, pieces):
        first = bisect_right(starts, some[0][0]) - 1
        last = bisect_right(starts, some[-1][0] + len(some[-1][1]))
        begin, end = starts[first], starts[last] if last < len(starts) else len(text)
        made, at = "", begin
        for start, old, new in some:
            made += text[at:start] + new
            at = start + len(old)
        lines = zip_longest(
            _LINE_END.split(text[begin:end]), _LINE_END.split(made + text[at:end]), fillvalue=""
        )
        for number, (old, new) in enumerate(lines, first + 1):
            if old != new:
                yield Place(path, number, old, new)


def _by_lines(starts: Sequence[int], pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces, those together that lie on one line."""
    run: list[Piece] = []
    last = 0
    for piece in pieces:
        first = bisect_right(starts, piece[0])
        if run and first > last:
            yield run
            run = []
        run.append(piece)
        last = bisect_right(starts, piece[0] + len(piece[1]))
    if run:
        yield run
