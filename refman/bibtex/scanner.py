"""Where the blocks of a .bib file begin and end, in one pass.

The rules are those of BibTeX 0.99d (bibtex.web, “Reading the database file”), and four of our own
where users want more than that gives: `%` comments out what follows it in its line outside
values; `@comment{…}` takes its braces with it; an `@` that no command follows is text; and behind
an entry that has no end the next line that begins one is tried.

What is repeated for good (`*+`) is an atomic group (`(?>`), here and wherever else: the Python of
Debian 12 loses its place in others.

The work is linear in the text whatever it holds: what a failed attempt looked at is looked at
once more, each entry within it only as far as the line that begins the next.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refman.bibtex.blocks import Block, Broken, Comment, Entry, Note, Preamble, String, Text
from refman.bibtex.body import Body
from refman.bibtex.values import NAME, SPACE, Unreadable, closing_brace, closing_parenthesis

LONGEST = 1 << 22
"""Characters: a longer entry that holds a line beginning another is one without an end."""

_HEAD = rf"@(?:{SPACE}*+({NAME}++){SPACE}*+|(?=\{{))([{{(])"
_COMMENT_HEAD = rf"(?i:@{SPACE}*+comment)(?!{NAME})"
# behind a word it is an address, `ann@example.org (Ann)`, unless its brace follows at once
_COMMAND = rf"(?<!\\)(?:(?<![0-9A-Za-z_.])(?:{_HEAD}|{_COMMENT_HEAD})|@{NAME}++\{{)"
_TEXT = re.compile(rf"(?>[^@%]++|%[^\r\n]*+|(?!{_COMMAND})@)*+")
_AT_LINE = re.compile(rf"(?<=[\r\n])[ \t]*+(?={_HEAD})")
_ENTRY = re.compile(rf'{_HEAD}{SPACE}*+([^,(){{}}"=%{SPACE[1:-1]}]++){SPACE}*+,')
_BEGINNING = re.compile(_HEAD)
_COMMENT = re.compile(rf"(?i:@{SPACE}*+comment)[^\r\n]*+")
_SPECIAL = frozenset(["comment", "string", "preamble"])
_TAKEN_ALONG = re.compile(rf"@{SPACE}*+(?!(?i:comment)(?!{NAME}))(?>(?:{NAME}++(?=@))?)")
_STRAY = re.compile(rf"@{SPACE}*+{NAME}*+{SPACE}*+")
_NEAR = 80
"""Characters before a command in which an `@` of its own is looked for."""

AT_BEFORE = "BibTeX takes the “@” before it for its beginning, and its own for a part of its type."
_NO_SPACE = "To BibTeX a form feed or a vertical tab is no space; it may drop what follows there."
LAST_LINE = "BibTeX skips what follows another command in the last line. Begin a line with it."
"""biber reads on."""


class Stretch(NamedTuple):
    """A part of a text that comes in pieces.

    Args:
        text: whole blocks.
        blocks: their offsets count from the beginning of this part.
        line: the line, counted from 1, in which it begins.
    """

    text: str
    blocks: list[Block]
    line: int


def scan(text: str) -> Iterator[Block]:
    """The blocks of a whole text; they tile it."""
    return (block for block, _ in _blocks(text, 0, final=True))


def guarded(text: str) -> Iterator[tuple[Block, int]]:
    """The same, each with how far was looked to tell it and those before it; at least its end
    where that is farther, which counts where the next one is read."""
    return _blocks(text, 0, final=True)


def entry_at(text: str, at: int) -> Entry | None:
    """What reads as an entry from its `@` on, whatever stands around it."""
    if at < 0:
        return None
    try:
        block, _ = _read(text, at, min(len(text), at + LONGEST))
    except Unreadable:
        return None
    return block if isinstance(block, Entry) else None


def scan_stream(chunks: Iterable[str]) -> Iterator[Stretch]:
    """The blocks of a text that comes in pieces, the same as `scan` gives of the whole.

    No more of it is held than its longest block, one piece and `LONGEST`.
    """
    held, guard, line, wanted = "", 0, 1, 0
    for chunk, final in _with_end(chunks):
        held += chunk
        if len(held) < wanted and not final:
            continue
        guarded = list(_blocks(held, guard, final=final))
        end = 0
        if guarded:
            blocks, guard = [block for block, _ in guarded], guarded[-1][1]
            end = blocks[-1].end
            yield Stretch(held[:end], blocks, line)
            line += line_ends(held, 0, end)
        # a block that is not whole yet is tried again when the text is twice as long
        held, guard = held[end:], max(0, guard - end)
        wanted = 2 * len(held)


def line_ends(text: str, start: int, end: int) -> int:
    r"""The number of line ends, `\n`, `\r\n` or `\r`, between two places."""
    returns = text.count("\r", start, end)
    newlines = text.count("\n", start, end)
    return newlines + returns - text.count("\r\n", start, end) if returns else newlines


def lined(text: str, at: int, line: int, starts: Iterable[int]) -> Iterator[int]:
    """The lines of places in ascending order, from one whose line is known; linear."""
    for start in starts:
        line, at = line + line_ends(text, at, start), start
        yield line


def _with_end(chunks: Iterable[str]) -> Iterator[tuple[str, bool]]:
    for chunk in chunks:
        yield chunk, False
    yield "", True


def _blocks(text: str, guard: int, *, final: bool) -> Iterator[tuple[Block, int]]:
    """Blocks, each with the guard behind it; ends before the first that more text could change."""
    scanner, at, length = _Scanner(text, guard), 0, len(text)
    last = text.rfind("\n", 0, length - 1) + 1 if final else length
    before = 0
    between: Text | None = None  # settled when what follows it is: more text may join the two
    while at < length:
        block, looked = scanner.block(at)
        if looked >= length and not final:
            return
        at = block.end
        if isinstance(block, Text):
            between = block
            continue
        if between:
            yield between, scanner.guard
            between = None
        if last <= block.start and (before > last or _begun(text, before, last, block.start)):
            block = _skipped(block)
        yield block, scanner.guard
        before = block.end
    if between:
        yield between, scanner.guard


def _begun(text: str, start: int, last: int, end: int) -> bool:
    """Whether BibTeX stumbles over an `@` in a text and has the last line before it then."""
    return any(found.end() >= last for found in _STRAY.finditer(text, start, end))


def _skipped(block: Block) -> Block:
    """The same with what BibTeX does with it, behind another command in the last line."""
    if isinstance(block, Entry | String | Preamble):
        return block._replace(notes=(Note(block.start, block.end, LAST_LINE), *block.notes))
    return block


def at_before(text: str, at: int) -> bool:
    """Whether BibTeX takes an `@` before the command at a place for its beginning."""
    sign = text.rfind("@", max(0, at - _NEAR), at)
    found = _TAKEN_ALONG.match(text, sign, at + 1) if sign >= 0 else None
    return found is not None and found.end() == at


class _Scanner:
    """Reads one block after the other.

    Args:
        guard: as far as failed attempts looked: before it, an entry ends before the next line
            that begins one.
    """

    def __init__(self, text: str, guard: int) -> None:
        self._text = text
        self._length = len(text)
        self._line = 0
        self.guard = guard

    def block(self, at: int) -> tuple[Block, int]:
        """The block that begins at `at`, and how far the text was looked at."""
        found = _TEXT.match(self._text, at)
        assert found
        if found.end() > at:
            return Text(at, found.end()), found.end()
        block, looked = self._command(at)
        if looked > block.end or isinstance(block, Broken):
            self.guard = max(self.guard, looked)
        return block, looked

    def _command(self, at: int) -> tuple[Block, int]:
        stop = self._next_line(at) if at < self.guard else min(self._length, at + LONGEST)
        try:
            return _read(self._text, at, stop)
        except Unreadable as fault:
            line = _line_before(self._text, at, fault.at)
            if fault.at < self._length and line is None and fault.at == at + LONGEST:
                return self._long(at)
            return self._broken(at, line, fault)

    def _long(self, at: int) -> tuple[Block, int]:
        """A very long block, in the first part of which no line begins another."""
        try:
            return _read(self._text, at, self._length)
        except Unreadable as fault:
            return self._broken(at, _line_before(self._text, at, fault.at), fault)

    def _broken(self, at: int, line: int | None, fault: Unreadable) -> tuple[Block, int]:
        end = line
        if end is None:
            found = _TEXT.match(self._text, fault.at)
            assert found
            end = found.end()
        looked = max(fault.at, end)
        begin = _BEGINNING.match(self._text, at)
        if not begin or (begin[1] or "").lower() == "comment":
            return Comment(at, end), looked
        whole = self._text[at:end]
        return Broken(at, at + len(whole.rstrip()), fault.reason), looked

    def _next_line(self, at: int) -> int:
        if self._line <= at:
            self._line = _line_before(self._text, at, self._length) or self._length
        return self._line


def _line_before(text: str, at: int, stop: int) -> int | None:
    """The `@` of the next line behind `at` that begins a command, when there is one."""
    found = _AT_LINE.search(text, at + 1, stop)
    return found.end() if found else None


def _read(text: str, at: int, stop: int) -> tuple[Block, int]:
    entry = _ENTRY.match(text, at, stop)
    if entry and entry[1] and entry[1].lower() not in _SPECIAL:
        body = Body(text, stop, entry[2])
        return _entry(entry, body, entry[3], entry.start(3), entry.end())
    begin = _BEGINNING.match(text, at, stop)
    if not begin:
        return _comment_line(text, at, stop)
    kind = (begin[1] or "").lower()
    if kind == "comment":
        end = _closing(text, begin, stop)
        return Comment(at, end), end
    body = Body(text, stop, begin[2])
    if kind == "string":
        return _string(begin, body)
    if kind == "preamble":
        return _preamble(text, begin, body, stop)
    if not kind:
        raise Unreadable(_closing(text, begin, stop), "The entry has no type.")
    return _entry(begin, body, *body.key(begin.end()))


def _entry(
    begin: re.Match[str], body: Body, key: str, key_start: int, at: int
) -> tuple[Block, int]:
    end = body.read(at)
    start, kind_start = begin.start(), begin.start(1)
    fields, notes = body.fields, (*_odd(begin, end), *body.notes)
    if begin[1][0].isdigit():
        notes = (Note(start, begin.end(1), "An entry type cannot begin with a digit."), *notes)
    block = Entry(start, end, begin[1], key, kind_start, key_start, begin[2], fields, notes)
    return block, max(end, body.looked)


def _odd(begin: re.Match[str], end: int) -> Iterator[Note]:
    """What BibTeX reads otherwise in the whole of a command."""
    text, start = begin.string, begin.start()
    if at_before(text, start):
        yield Note(start, begin.end(), AT_BEFORE)
    for sign in "\f\v":
        if (at := text.find(sign, start, end)) >= 0:
            yield Note(at, at + 1, _NO_SPACE)


def _string(begin: re.Match[str], body: Body) -> tuple[Block, int]:
    end = body.read(begin.end())
    if len(body.fields) != 1:
        raise Unreadable(end, "A macro has one name and one value.")
    block = String(begin.start(), end, body.fields[0], (*_odd(begin, end), *body.notes))
    return block, max(end, body.looked)


def _preamble(text: str, begin: re.Match[str], body: Body, stop: int) -> tuple[Block, int]:
    try:
        start, end, close = body.only_value(begin.end())
        notes = (*_odd(begin, close), *body.notes)
        return Preamble(begin.start(), close, start, end, notes), close
    except Unreadable as fault:
        if begin[2] != "{":
            raise
        looked = fault.at
    close = closing_brace(text, begin.end() - 1, stop)
    note = Note(begin.end(), close - 1, "The preamble is no value in braces or quotation marks.")
    return Preamble(begin.start(), close, begin.end(), close - 1, (note,)), max(close, looked)


def _comment_line(text: str, at: int, stop: int) -> tuple[Block, int]:
    found = _COMMENT.match(text, at, stop)
    if not found or found.end() == stop < len(text):
        raise Unreadable(stop, "The comment has no end.")
    return Comment(at, found.end()), found.end()


def _closing(text: str, begin: re.Match[str], stop: int) -> int:
    if begin[2] == "{":
        return closing_brace(text, begin.end() - 1, stop)
    return closing_parenthesis(text, begin.end(), stop)
