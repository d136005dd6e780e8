"""What becomes of the files of a project where keys are others: pieces of their text.

Nothing is written here. Encoding and line ends stay, and so does all that is no key: comments,
verbatim text, longer keys.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile, zip_longest
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import edits
from refman.bibtex.document import Document
from refman.bibtex.encoding import Unwritable, decode, encode
from refman.latex import enclosed
from refman.latex.marks import Citation
from refman.services import files, relations
from refman.services.linking import sides
from refman.services.linking.merge import KEY, Delta
from refman.services.projects.reading import Texts
from refman.store.projects import Kept
from refman.store.rewritings import Piece

_Span = tuple[int, int, str]
_NEAR = 60
"""Characters on either side of a place that are told with it."""


class Place(NamedTuple):
    """A place where a key stands in a file, its line as it is and as it would be."""

    file: Path
    line: int
    old: str
    new: str

    @property
    def sides(self) -> Iterator[tuple[str, str]]:
        """What it is behind “-”, what it would be behind “+”; of a line that comes or goes one."""
        for sign, text in (("-", self.old), ("+", self.new)):
            if text := text.strip():
                yield sign, text

    @property
    def back(self) -> "Place":
        """The same the other way round."""
        return self._replace(old=self.new, new=self.old)


class Rewrite(NamedTuple):
    """What becomes of one file: pieces of its text, and the SHA-256 of its bytes now and then."""

    file: Path
    pieces: tuple[Piece, ...]
    before: str
    after: str
    places: tuple[Place, ...]


def in_sources(
    kept: Kept,
    texts: Texts,
    names: Mapping[str, str],
    done: Collection[Path] = (),
    far: Collection[str] = (),
    *,
    entries: bool = True,
) -> tuple[list[Rewrite], list[str]]:
    """The rewrites of the .tex files of one project, but for those that are `done`.

    Args:
        names: new keys by old ones.
        far: those that become others outside the project's folder, too, for they do so for
            whoever else reads a file there.
        entries: also of those that a .tex file has for LaTeX to write into a .bib file.

    Returns:
        Them, and sentences about what is left as it is.
    """
    rewrites: list[Rewrite] = []
    left: list[str] = []
    seen = {path.resolve() for path in done}
    places = [one for one in texts.manuscript.places if one.key in names]
    left += _also_made(texts, names, places)
    by_file: dict[Path, set[_Span]] = {}
    for one in places:
        by_file.setdefault(one.file, set()).add((one.start, one.end, one.key))
    for path in texts.manuscript.enclosing if entries else ():
        by_file.setdefault(path, set())
    for path in sorted(by_file, key=lambda path: (not by_file[path], str(path))):
        if (target := path.resolve()) in seen:
            continue
        seen.add(target)
        every, here = by_file[path], names
        if not path.is_relative_to(kept.folder):
            here = {old: new for old, new in names.items() if old in far}
            left += [outside(path)] if any(key not in far for *_, key in every) else []
        spans = sorted(one for one in every if one[2] in here)
        if spans or entries:
            made, odd = _rewrite(path, spans, here, entries=entries)
            left += odd
            rewrites += [made] if made else []
    return rewrites, left


def _also_made(texts: Texts, names: Mapping[str, str], places: Sequence[Citation]) -> list[str]:
    """Sentences on keys that a command makes of one that becomes another: `\\cite{#1,p#1}`."""
    renamed = {(one.file, one.start): one for one in places if one.end - one.start == len(one.key)}
    return [
        f"“{files.shown(one.file)}”, line {one.line}: a command makes “{one.key}” of “{old.key}”,"
        f" which becomes “{names[old.key]}”; see to it by hand."
        for one in texts.manuscript.places
        if (old := renamed.get((one.file, one.start))) and one.key not in names
    ]


def _rewrite(
    path: Path, spans: Sequence[_Span], names: Mapping[str, str], *, entries: bool
) -> tuple[Rewrite | None, list[str]]:
    """The places of a .tex file; one whose key is parted by a comment, or made by a command of
    what stands there, is left."""
    data = files.data(path)
    text, coding = decode(data)
    plain = [span for span in spans if text[span[0] : span[1]] == span[2]]
    odd = [_odd(files.shown(path), text, span) for span in spans if span not in plain]
    pieces = [(start, key, names[key]) for start, _, key in plain]
    for begin, body in enclosed.bibs(text) if entries else ():
        found = _in_entries(Document(body, coding), names)
        pieces += [(begin + start, old, new) for start, old, new in found]
    return (rewrite_of(path, data, text, tuple(sorted(pieces))) if pieces else None), odd


def _odd(name: str, whole: str, span: _Span) -> str:
    start, end, key = span
    text, line = whole[start:end], whole.count("\n", 0, start) + 1
    around = _around(whole, start, end)
    if "=" in text:
        return f"“{name}”, line {line}: “{text}” may mean “{key}”; see to it by hand: {around}"
    if "%" in text:
        return f"“{name}”, line {line}: a comment stands within the key, which stays: {around}"
    return (
        f"“{name}”, line {line}: a command makes “{key}” of “{text}” and goes on citing it; see to"
        f" it by hand: {around}"
    )


def _around(text: str, start: int, end: int) -> str:
    """What stands on the lines of a place, near it."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    lines = _LINE_END.split(before)[-1] + text[start:end] + _LINE_END.split(behind)[0]
    return " ".join(lines.split())


def in_bib(path: Path, names: Mapping[str, str]) -> Rewrite | None:
    """The entries of a .bib file that have the keys, and those that name them."""
    data = files.data(path)
    document = Document.of(data)
    made = _in_entries(document, names)
    return rewrite_of(path, data, document.text, made) if made else None


def _in_entries(document: Document, names: Mapping[str, str]) -> tuple[Piece, ...]:
    folded = {old.casefold(): new for old, new in names.items()}
    made: list[edits.Edit] = []
    for block in document.entries():
        fields = sides.side(document, block).fields
        parts: dict[str, str | None] = dict(relations.rewritten(fields, folded))
        if block.key in names:
            parts[KEY] = names[block.key]
        made += sides.edits(document, block, Delta(parts)) if parts else []
    return pieces_of(document, made)


def pieces_of(document: Document, made: Iterable[edits.Edit]) -> tuple[Piece, ...]:
    """Edits of a file as pieces of its text, in order."""
    return tuple((e.start, document.text[e.start : e.end], e.text) for e in sorted(made))


def rewrite_of(path: Path, data: bytes, text: str, pieces: tuple[Piece, ...]) -> Rewrite:
    """What becomes of a file by pieces of its text; raises Unwritable where its encoding lacks a
    character of them."""
    try:
        after = patched(data, pieces, forward=True)
    except UnicodeEncodeError as error:
        codec, sign = decode(data)[1].codec, error.object[error.start]
        raise Unwritable(
            f"“{path.name}” is written in {codec}, which has no “{sign}”. Save it as UTF-8"
            " first, or choose another key."
        ) from error
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
        same, was, now = _parted(
            _LINE_END.split(text[begin:end]), _LINE_END.split(made + text[at:end])
        )
        lines = zip_longest(was, now, fillvalue="")
        for number, (old, new) in enumerate(lines, first + same + 1):
            if old != new:
                yield Place(path, number, old, new)


def _parted(was: list[str], now: list[str]) -> tuple[int, list[str], list[str]]:
    """How many lines both begin with, and both without these and those that they end with."""
    same = _alike(was, now)
    was, now = was[same:], now[same:]
    end = _alike(was[::-1], now[::-1])
    return same, was[: len(was) - end], now[: len(now) - end]


def _alike(some: Sequence[str], others: Sequence[str]) -> int:
    pairs = zip(some, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


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


def outside(path: Path) -> str:
    return f"“{files.shown(path)}” lies outside the project and is left as it is."


def patched(data: bytes, pieces: Iterable[Piece], *, forward: bool) -> bytes:
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
