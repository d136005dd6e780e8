"""How a file is typed: what stands between the fields of an entry, read from its own entries.

A layout is bytes that somebody typed, not settings: the stretch from one field to the next holds
the comma, the line end and the indent at once, whichever of them comes first.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import NamedTuple, TypeVar

from refman.bibtex.blocks import Entry, Field
from refman.bibtex.values import SPACE

_SAMPLE = 200
"""Entries that are looked at to know what a file does mostly."""

JOINT = re.compile(rf"{SPACE}*,{SPACE}*")
"""What stands between two fields when it is nothing but a comma and white space."""

_CLOSE = re.compile(rf"{SPACE}*,?{SPACE}*")
_EQUALS = re.compile(rf"({SPACE}*)(={SPACE}*)")

LONGEST = -1
"""A column as far to the right as the longest name of an entry needs."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Layout:
    """How an entry is typed.

    Args:
        delimiter: `{` or `(` around the entry.
        opening: from the key to the first field, `,\\n  `.
        between: from a value to the next field, `,\\n  ` or `\\n, `.
        closing: from the last value to the closing delimiter, `,\\n` or `\\n`.
        equals: from a name to its value, ` = `.
        name_width: characters that names are padded to so that the `=` stand in a column; 0 when
            they do not, `LONGEST` when each entry has a column of its own.
        value_column: the same of the values, counted from the beginning of the name.
        quotes: values in quotation marks.
        bare: numbers without delimiters.
        case: of the names of fields: "lower", "upper" or "title".
        kind_case: of the entry's type.
    """

    delimiter: str = "{"
    opening: str = ",\n  "
    between: str = ",\n  "
    closing: str = ",\n"
    equals: str = " = "
    name_width: int = 0
    value_column: int = 0
    quotes: bool = False
    bare: bool = False
    case: str = "lower"
    kind_case: str = "lower"

    def field(self, name: str, source: str) -> str:
        """A field as it is typed, from its name to the end of its value."""
        return name + self.equals_behind(name) + source

    def equals_behind(self, name: str) -> str:
        """What stands between a name and its value."""
        before = " " * (self.name_width - len(name))
        after = " " * (self.value_column - len(name) - len(self.equals))
        return before + self.equals + after

    def delimited(self, value: str) -> str:
        """The source of a value that stands by itself."""
        if self.bare and value.isascii() and value.isdigit():
            return value
        return quoted(value) if self.quotes else f"{{{value}}}"

    def for_names(self, names: Iterable[str]) -> "Layout":
        """The same for an entry that has these fields."""
        longest = max(map(len, names), default=0)
        width, column = self.name_width, self.value_column
        return replace(
            self,
            name_width=max(longest, width) if width else 0,
            value_column=max(longest + len(self.equals), column) if column else 0,
        )

    def with_line_end(self, line_end: str) -> "Layout":
        """The same with the line ends of another file."""
        parts = (self.opening, self.between, self.closing)
        opening, between, closing = (re.sub(r"\r\n?|\n", line_end, part) for part in parts)
        return replace(self, opening=opening, between=between, closing=closing)


HOUSE = Layout()
"""How entries are typed where no file tells."""


def layout_of(text: str, entry: Entry) -> Layout | None:
    """How one entry is typed; None when it has no field to tell."""
    fields = entry.fields
    if not fields:
        return None
    opening = text[entry.key_end : fields[0].start]
    joints = [text[one.value_end : other.start] for one, other in pairwise(fields)]
    plain = [joint for joint in joints if JOINT.fullmatch(joint)]
    between = _most(plain) or (opening if JOINT.fullmatch(opening) else HOUSE.between)
    closing = text[fields[-1].value_end : entry.end - 1]
    equals, name_width, value_column = _columns(text, fields)
    return Layout(
        delimiter=entry.delimiter,
        opening=opening if JOINT.fullmatch(opening) else between,
        between=between,
        closing=closing if _CLOSE.fullmatch(closing) else "\n",
        equals=equals,
        name_width=name_width,
        value_column=value_column,
        quotes=_quotes(text, fields),
        bare=_bare(text, fields),
        case=case_of(field.name for field in fields),
        kind_case=case_of([entry.kind]),
    )


def layout_near(text: str, entries: Iterable[Entry], line_end: str) -> Layout:
    """How entries are typed mostly; the house style when there are none with fields."""
    layouts = (layout_of(text, entry) for entry in entries)
    found = list(islice((layout for layout in layouts if layout), _SAMPLE))
    if not found:
        return HOUSE.with_line_end(line_end)
    typical = _most(replace(layout, name_width=0, value_column=0) for layout in found)
    assert typical
    return replace(
        typical,
        name_width=_column(layout.name_width for layout in found),
        value_column=_column(layout.value_column for layout in found),
    )


def _column(found: Iterable[int]) -> int:
    """The column that most entries share, `LONGEST` when most have one but not the same."""
    columns = list(found)
    common = _most(columns) or 0
    if 2 * columns.count(common) > len(columns) and (common or len(columns) > 1):
        return common
    return LONGEST if 2 * columns.count(0) < len(columns) else 0


def quoted(value: str) -> str:
    """A value in quotation marks, or in braces where it has one that would end it."""
    depth = 0
    for sign in re.findall('[{}"]', value):
        if sign == '"' and depth == 0:
            return f"{{{value}}}"
        depth += (sign == "{") - (sign == "}")
    return f'"{value}"'


def case_of(names: Iterable[str]) -> str:
    """What most names are: "upper", "title" or "lower"."""
    return _most([_case(name) for name in names]) or "lower"


def cased(name: str, case: str) -> str:
    """A name in lower case as the others are typed."""
    if case == "upper":
        return name.upper()
    return name[:1].upper() + name[1:] if case == "title" else name


def _case(name: str) -> str:
    if name.isupper():
        return "upper"
    return "title" if name[:1].isupper() else "lower"


class _Sign(NamedTuple):
    """An equals sign: the length of the name, the spaces before it, it and the spaces behind."""

    name: int
    before: str
    equals: str

    @property
    def column(self) -> int:
        return self.name + len(self.before)

    @property
    def value(self) -> int:
        return self.column + len(self.equals)


def _columns(text: str, fields: list[Field]) -> tuple[str, int, int]:
    """Equals sign with its spaces, width that names are padded to, column of the values."""
    signs = list(_signs(text, fields))
    if aligned := _aligned(signs, lambda sign: sign.column):
        gap = min(aligned, key=lambda sign: len(sign.before)).before[:1]
        equals = _most(sign.equals for sign in aligned) or ""
        return gap + equals, aligned[0].column - len(gap), 0
    if aligned := _aligned(signs, lambda sign: sign.value):
        before = _most(sign.before for sign in aligned) or ""
        return before + min((sign.equals for sign in aligned), key=len), 0, aligned[0].value
    return _most(sign.before + sign.equals for sign in signs) or HOUSE.equals, 0, 0


def _signs(text: str, fields: list[Field]) -> Iterator[_Sign]:
    for field in fields:
        found = _EQUALS.fullmatch(text, field.start + len(field.name), field.value_start)
        if found:
            yield _Sign(len(field.name), found[1], found[2])


def _aligned(signs: list[_Sign], place: Callable[[_Sign], int]) -> list[_Sign]:
    """Those that stand under each other, when most do though their names differ in length."""
    column = _most(map(place, signs))
    found = [sign for sign in signs if place(sign) == column]
    several = len({sign.name for sign in found}) > 1
    return found if several and 3 * len(found) >= 2 * len(signs) else []


def _quotes(text: str, fields: list[Field]) -> bool:
    opens = Counter(text[field.value_start : field.value_start + 1] for field in fields)
    return opens['"'] > opens["{"]


def _bare(text: str, fields: list[Field]) -> bool:
    sources = [text[field.value_start : field.value_end] for field in fields]
    bare = sum(source.isdigit() for source in sources)
    return bare > sum(source[1:-1].isdigit() for source in sources if not source.isdigit())


def _most(found: Iterable[T]) -> T | None:
    """What comes most often, the first of equals."""
    counted = Counter(found).most_common(1)
    return counted[0][0] if counted else None
