"""A linked file as a meeting sees it: whole, or of a long one the pages that matter to it.

These are the pages that are other bytes than when both sides last met, those of papers that are to
be written, and what tells how the file is typed and what its entries hang on: its beginning, its
end, and all that is no plain entry. Put together they are a document of their own. Where it is
written, all between them goes over as it is.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from io import BufferedReader
from itertools import accumulate, pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

from refman.bibtex.blocks import Entry
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, in_pieces
from refman.bibtex.encoding import encoded
from refman.bibtex.paging import Page, blocks, digest
from refman.bibtex.scanner import line_ends
from refman.services import files, replacing
from refman.store.pages import Kept

_SAMPLE = 256
"""Entries at the beginning, which tell how others are typed (`layout`, `order`)."""
_PIECE = 1 << 20
"""Bytes that are held at a time."""


class Run(NamedTuple):
    """Pages one behind the other.

    Args:
        pages: numbers of those that stood there when both sides last met.
        start: bytes of the file before it.
        end: bytes before what follows it.
        at: characters of the document before it.
        chars: characters of the file before it, and `lines` line ends.
        news: whether it is other than it was.
    """

    pages: range
    start: int
    end: int
    at: int = 0
    chars: int = 0
    lines: int = 0
    news: bool = False


class View(NamedTuple):
    """See the module.

    Args:
        digest: SHA-256 of all of the file.
        stamp: of the file when it was read.
        runs: what the document is made of; one where it is the file.
        kept: the pages as they were; None where they are not known, and the file is seen whole.
    """

    path: Path
    document: Document
    digest: str
    stamp: files.Stamp
    runs: Sequence[Run]
    kept: Kept | None = None

    def line(self, at: int) -> int:
        """The line of the file, from 1, of a place in the document."""
        if not self.kept:
            return self.document.line(at)
        run = self._run(at)
        return run.lines + line_ends(self.document.text, run.at, at) + 1

    def offset(self, at: int) -> int:
        """Characters of the file before a place in the document."""
        run = self._run(at)
        return run.chars + at - run.at

    def stretches(self, edits: Sequence[Edit]) -> Iterator[tuple[Run, Iterator[str], bool]]:
        """Each run, its text with all edits made, and whether that is other than the page was."""
        own: dict[int, list[Edit]] = {run.at: [] for run in self.runs}
        for edit in edits:
            own[self._run(edit.start).at].append(edit)
        ends = [*(run.at for run in self.runs[1:]), len(self.document.text)]
        for run, end in zip(self.runs, ends, strict=True):
            text = in_pieces(self.document, own[run.at], run.at, end)
            yield run, text, run.news or bool(own[run.at])

    def written(self, edits: Sequence[Edit]) -> Iterator[bytes]:
        """The bytes of the file with all edits made, some at a time.

        Raises:
            FileChanged: it is not the file any more that was read.
        """
        with self.path.open("rb") as file:
            at = 0
            for run, text, _ in self.stretches(edits):
                yield from _bytes(file, at, run.start)
                coding = self.document.coding
                yield from encoded(text, coding if not run.start else coding._replace(bom=b""))
                at = run.end
            yield from _bytes(file, at, self.stamp.size)
            if self.kept and files.stamp(self.path) != self.stamp:
                raise replacing.changed(self.path)

    def elsewhere(self, keys: Iterable[str]) -> bool:
        """Whether any of these keys stands in the file where the document has nothing of it."""
        sought = [key.encode(self.document.coding.codec, "replace") for key in keys]
        longest = max(map(len, sought), default=0)
        gaps = [(one.end, other.start) for one, other in pairwise(self.runs)]
        with files.readable(self.path), self.path.open("rb") as file:
            for start, end in gaps if sought else ():
                held = b""
                for piece in _bytes(file, start, end):
                    held = held[-longest:] + piece
                    if any(key in held for key in sought):
                        return True
        return False

    def _run(self, at: int) -> Run:
        return self.runs[bisect_right(self.runs, at, key=lambda run: run.at) - 1]


def whole(path: Path, encoding: str) -> View:
    """All of a file; raises as `files.at_rest`.

    Args:
        encoding: what the user says it is in; or "".
    """
    data, stamp = files.at_rest(path, lambda file: file.read())
    document = Document.told(data, encoding)
    run = Run(range(0), 0, len(data), news=True)
    return View(path, document, hashlib.sha256(data).hexdigest(), stamp, (run,))


def narrow(path: Path, kept: Kept, needed: Iterable[int], encoding: str) -> View | None:
    """A file as far as it matters; None where that is half of it, or all may be otherwise.

    Args:
        needed: the numbers of pages with entries that are to be written.
        encoding: as of `whole`.

    Raises:
        FileUnreadable: as `files.at_rest`.
    """
    read = _Reading(kept, frozenset(needed))
    found, stamp = files.at_rest(path, read)
    if found is None:
        return None
    data, runs = found
    document = Document.told(data, encoding)
    if document.coding != kept.coding:
        return None
    placed = list(_placed(kept, runs, document.text))
    if not all(_ends_as_before(kept, run, end, document.text) for run, end in placed):
        return None
    return View(path, document, read.digest, stamp, [run for run, _ in placed], kept)


def _placed(kept: Kept, runs: Sequence[Run], text: str) -> Iterator[tuple[Run, int]]:
    """The runs with their places, each with the place in the document where it ends."""
    own = [sum(page.chars for page in _pages(kept, run)) for run in runs]
    more = len(text) - sum(own)  # all of it in the one run that is other than it was
    chars, lines = _before(page.chars for page in kept.pages), _before(p.lines for p in kept.pages)
    at = moved = more_lines = 0
    for run, length in zip(runs, own, strict=True):
        end = at + length + (more if run.news else 0)
        first = run.pages.start
        yield run._replace(at=at, chars=chars[first] + moved, lines=lines[first] + more_lines), end
        if run.news:
            moved = more
            more_lines = line_ends(text, at, end) - sum(page.lines for page in _pages(kept, run))
        at = end


def _ends_as_before(kept: Kept, run: Run, end: int, text: str) -> bool:
    """Whether what is new in a run has an end before its last page, which is as it was."""
    if not run.news or run.pages.stop == len(kept.pages):
        return True
    place = end - kept.pages[run.pages.stop - 1].chars - run.at
    found = (one for one in blocks(text[run.at : end]) if one[0].start >= place)
    block, firm = next(found, (None, False))
    return firm and isinstance(block, Entry) and block.start == place


def _pages(kept: Kept, run: Run) -> Sequence[Page]:
    return kept.pages[run.pages.start : run.pages.stop]


def _before(numbers: Iterable[int]) -> list[int]:
    return [0, *accumulate(numbers)]


class _Reading:
    """Reads the runs that matter; to be called with the file, and again if somebody wrote it."""

    def __init__(self, kept: Kept, needed: frozenset[int]) -> None:
        self._kept = kept
        self._needed = needed
        self._ends = _before(page.size for page in kept.pages)
        self.digest = ""

    def __call__(self, file: BufferedReader) -> tuple[bytes, list[Run]] | None:
        self.digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.seek(0, 2)
        same = self.digest == self._kept.sha256
        news = range(0) if same else self._news(file, size)
        chosen = sorted({*self._always(), *self._needed, *news})
        if 2 * len(chosen) > len(self._kept.pages):
            return None
        moved = size - self._ends[-1]
        runs = [self._run(pages, news, moved) for pages in _runs(chosen)]
        return b"".join(data for run in runs for data in _bytes(file, run.start, run.end)), runs

    def _always(self) -> Iterator[int]:
        """The beginning, the end, and what has more than entries."""
        entries = 0
        for number, page in enumerate(self._kept.pages):
            if entries < _SAMPLE or page.odd:
                yield number
            entries += page.entries
        yield len(self._kept.pages) - 1

    def _news(self, file: BufferedReader, size: int) -> range:
        """The pages between those that are as they were; with one of these on either side, by which
        it is seen that what stands between them ends there."""
        pages, ends = self._kept.pages, self._ends
        moved, before, behind = size - ends[-1], 0, len(pages)
        while before < behind and _is(file, pages[before], ends[before]):
            before += 1
        while (
            behind > before
            and (at := ends[behind - 1] + moved) >= ends[before]
            and _is(file, pages[behind - 1], at)
        ):
            behind -= 1
        return range(max(0, before - 1), min(len(pages), behind + 1))

    def _run(self, pages: range, news: range, moved: int) -> Run:
        start = self._ends[pages.start] + (moved if news and pages.start >= news.stop else 0)
        end = self._ends[pages.stop] + (moved if news and pages.stop >= news.stop else 0)
        has_news = bool(news) and pages.start <= news.start < pages.stop
        return Run(pages, start, end, news=has_news)


def _is(file: BinaryIO, page: Page, at: int) -> bool:
    file.seek(at)
    return digest(file.read(page.size)) == page.digest


def _bytes(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    file.seek(start)
    while start < end and (piece := file.read(min(_PIECE, end - start))):
        yield piece
        start += len(piece)


def _runs(numbers: Iterable[int]) -> Iterator[range]:
    start = last = -1
    for number in numbers:
        if number != last + 1 or start < 0:
            if start >= 0:
                yield range(start, last + 1)
            start = number
        last = number
    yield range(start, last + 1)
