"""The inside of an entry: its key and its fields, by BibTeX's rules, and past what breaks them.

BibTeX drops the rest of an entry at the first thing that it does not expect. Here a stray comma,
a missing one, a `%` line, a value that is no value are read past and noted; only an entry that has
no end, or whose end is in doubt, cannot be read.
"""

import re

from refman.bibtex.blocks import Field, Note
from refman.bibtex.values import (
    BRACED,
    NAME,
    QUOTED,
    SPACE,
    Unreadable,
    closing_brace,
    half_quoted_end,
    piece_end,
)

MOST = 10_000
"""Fields, or faults between them, in an entry. Each is an object of 150 bytes: of a file of 25 MB
in which nothing but commas follows a key, they were 2.4 GB."""
_TOO_MANY = "It has more fields, or faults between them, than any entry: over 10,000."

_BLANK = rf"{SPACE}*+(?>%[^\r\n]*+{SPACE}*+)*+"
_SIMPLE_FIELD = re.compile(
    rf"{SPACE}*+((?![0-9]){NAME}++){SPACE}*+={SPACE}*+"
    rf"({BRACED}|{QUOTED}|[0-9]++|[A-Za-z][0-9A-Za-z]*+){SPACE}*+(?:,|(?=[}})]))"
)
"""What nearly every field looks like, in one step; all others go the long way."""

_SKIP_BLANK = re.compile(_BLANK)
_NAMED = re.compile(rf"({NAME}++){_BLANK}={_BLANK}")
_COMMAND = re.compile(rf"@{SPACE}*+{NAME}++{SPACE}*+[{{(]")
_NO_NUMBER = re.compile(rf"[0-9]++{NAME}")
_JUNK = re.compile("[^{}(),@]++")
_CLOSERS = {"{": "}", "(": ")"}

_KEY = {
    "{": re.compile(rf"[^,}}{SPACE[1:-1]}]*+"),
    "(": re.compile(rf"[^,(){SPACE[1:-1]}]*+(?>\([^,(){SPACE[1:-1]}]*+\)[^,(){SPACE[1:-1]}]*+)*+"),
}
_SPACED_KEY = re.compile(r'[^,{}()="%\r\n]++(?=,)')
_FIELD_FOR_KEY = re.compile(rf'{NAME}++(?:{SPACE}++={SPACE}*+|={SPACE}++|={SPACE}*+(?=[{{"]))')


class Body:
    """Reads what stands between the delimiters of an entry, or of a `@string`.

    Args:
        text: the whole text.
        stop: as far as may be looked.
        delimiter: `{` or `(`.
    """

    def __init__(self, text: str, stop: int, delimiter: str) -> None:
        self._text = text
        self._stop = stop
        self._closer = _CLOSERS[delimiter]
        self._delimiter = delimiter
        self.fields: list[Field] = []
        self.notes: list[Note] = []
        self.looked = 0
        """As far as was looked behind the end of what was read."""

    def key(self, at: int) -> tuple[str, int, int]:
        """The key, where it begins, and where the fields begin.

        Raises:
            Unreadable: what stands there is neither key nor field.
        """
        at = self._blank(at)
        if _FIELD_FOR_KEY.match(self._text, at, self._stop):
            self._note(at, at, "The entry has no key.")
            return "", at, at
        end = self._key_end(at)
        after = self._blank(end)
        if self._sign(after) == ",":
            return self._text[at:end], at, after + 1
        if self._sign(after) != self._closer:
            if not _NAMED.match(self._text, after, self._stop):
                raise Unreadable(min(after + 1, self._stop), "There is no comma behind its key.")
            self._note(end, after, "A comma is missing behind the key.")
        return self._text[at:end], at, after

    def read(self, at: int) -> int:
        """Read fields from `at` on; gives the place behind the closing delimiter.

        Raises:
            Unreadable: it has no end, another command begins before it, or it has too many fields.
        """
        text, stop, put = self._text, self._stop, self.fields.append
        new = tuple.__new__  # Field(…) does just this, in twice the time
        for _ in range(MOST):
            simple = _SIMPLE_FIELD.match(text, at, stop)
            if simple:
                start, end = simple.span(2)
                put(new(Field, (simple[1], simple.start(1), start, end)))
                at = simple.end()
                continue
            at = self._blank(at)
            if self._sign(at) == self._closer:
                return at + 1
            at = self._odd(at)
        raise Unreadable(at, _TOO_MANY)

    def value(self, at: int) -> int:
        """Behind the value that begins at `at`: its pieces and the `#` between them."""
        end = self._piece(at)
        while True:
            sign = self._blank(end)
            if self._sign(sign) != "#":
                return end
            if end == at:
                self._note(sign, sign + 1, "Nothing is joined with “#”.")
            begin = self._blank(sign + 1)
            end = self._piece(begin)
            if end == begin:
                self._note(sign, sign + 1, "Nothing is joined with “#”.")
                end = sign + 1

    def only_value(self, at: int) -> tuple[int, int, int]:
        """The span of a value that stands alone, and the place behind the closing delimiter."""
        start = self._blank(at)
        end = self.value(start)
        close = self._blank(end)
        if self._sign(close) == self._closer:
            return start, end, close + 1
        raise Unreadable(close, "This is no value.")

    def _piece(self, at: int) -> int:
        number = _NO_NUMBER.match(self._text, at, self._stop)
        if number:
            self._note(at, number.end(), "What begins with a digit and is no number needs braces.")
        try:
            return piece_end(self._text, at, self._stop)
        except Unreadable as fault:
            end = half_quoted_end(self._text, at, fault.at)
            if end is None:
                raise
            self.looked = max(self.looked, fault.at)
            self._note(at, end, "Braces within quotation marks are not balanced.")
            return end

    def _odd(self, at: int) -> int:
        """One field that is not simple, or something that is none, with the comma behind it."""
        if self._sign(at) == ",":
            self._note(at, at + 1, "There is a comma too many.")
            return at + 1
        named = _NAMED.match(self._text, at, self._stop)
        at = self._field(named) if named else self._junk(at)
        after = self._blank(at)
        if self._sign(after) == ",":
            return after + 1
        if self._sign(after) == self._closer:
            return after
        if _NAMED.match(self._text, after, self._stop):
            self._note(at, after, "A comma is missing between two fields.")
            return after
        end = self._junk(after)
        return end + 1 if self._sign(end) == "," else end

    def _field(self, named: re.Match[str]) -> int:
        start = named.end()
        end = self.value(start)
        if end == start:
            self._note(named.start(), start, f"The field “{named[1]}” has no value.")
        if named[1][0].isdigit():
            self._note(named.start(), start, f"The field name “{named[1]}” begins with a digit.")
        self.fields.append(Field(named[1], named.start(1), start, end))
        return end

    def _junk(self, at: int) -> int:
        """Past what is no field, up to the next comma or the end of the entry."""
        start = at
        while (sign := self._sign(at)) not in (",", self._closer):
            if sign == "}" or (sign == "@" and _COMMAND.match(self._text, at, self._stop)):
                raise Unreadable(at, "Something else begins before the entry has an end.")
            if sign == "{":
                at = closing_brace(self._text, at, self._stop)
            else:
                found = _JUNK.match(self._text, at, self._stop)
                at = found.end() if found else at + 1
        if at > start:
            self._note(start, at, "This is no field of the entry.")
        return at

    def _key_end(self, at: int) -> int:
        found = _KEY[self._delimiter].match(self._text, at, self._stop)
        assert found
        if self._sign(self._blank(found.end())) in (",", self._closer):
            return found.end()
        spaced = _SPACED_KEY.match(self._text, at, self._stop)
        if not spaced:
            return found.end()
        end = at + len(spaced[0].rstrip(" \t"))
        self._note(at, end, "There is a space in the key.")
        return end

    def _blank(self, at: int) -> int:
        found = _SKIP_BLANK.match(self._text, at, self._stop)
        assert found
        if found.end() > at and (percent := self._text.find("%", at, found.end())) >= 0:
            self._note(percent, found.end(), "BibTeX stumbles over a “%” within an entry.")
        return found.end()

    def _sign(self, at: int) -> str:
        """The character at `at`.

        Raises:
            Unreadable: the text ends there.
        """
        if at >= self._stop:
            raise Unreadable(self._stop, "The entry has no end.")
        return self._text[at]

    def _note(self, start: int, end: int, reason: str) -> None:
        note = Note(start, end, reason)
        if len(self.notes) == MOST:
            raise Unreadable(start, _TOO_MANY)
        if note not in self.notes[-2:]:  # a blank is passed more than once
            self.notes.append(note)
