"""The head of a profile page: whose page it is, and the figures it gives of the author."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from refman.formats import arxiv, printed_names
from refman.formats.base import Unread
from refman.formats.page import Line
from refman.formats.printed_names import is_name
from refman.formats.profile_marks import begins_row
from refman.model.entry import Profile

_FIGURE = re.compile(
    r"h-index(?P<h_index>\d[\d,]{0,11})|(?P<papers>\d[\d,]{0,11})papers"
    r"|(?P<citations>\d[\d,]{0,11})citations|Novelty(?P<novelty>\d{1,3})%"
    r"|AI Score(?P<ai_score>\d{1,3})"
)
_COUNT = re.compile(r"[\d,]{1,12} Papers")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page, if it has one, and the lines behind it."""

    profile: Profile | None
    unread: list[Unread]
    rest: list[Line]


def read_head(lines: list[Line]) -> Head:
    """Split a page behind the last line of its head."""
    end = _end(lines)
    head, rest = lines[:end], lines[end:]
    figures = _figures_of(head)
    last = max((line.number for line in head if _figure(line)), default=0)
    above = [line for line in head if line.number < last and not _key(line)]
    name, field = _name(above, rest), _field(above)
    profile = _profile(name, field, figures)
    told = [name, field, *figures] if profile else []
    unread = [
        line.unread("It is no part of a profile’s head.") for line in head if line not in told
    ]
    return Head(profile, unread, rest)


def _end(lines: list[Line]) -> int:
    """How many lines the head has: up to the last figure above the first row.

    A row begins below marks; marks that have two figures below them are a crumb in the head.
    """
    rows = (index for index, line in enumerate(lines) if begins_row(line))
    first, second = next(rows, len(lines)), next(rows, len(lines))
    ours = [index for index, line in enumerate(lines[:second]) if _key(line)]
    below = [index for index in ours if index > first]
    found = ours if len(below) > 1 else ours[: len(ours) - len(below)]
    return found[-1] + 1 if found else 0


def _figures_of(head: Sequence[Line]) -> list[Line]:
    """The lines with figures, each kind once; of a kind with different figures none."""
    kinds: dict[str, list[Line]] = {}
    for line in head:
        kinds.setdefault(_key(line), []).append(line)
    kinds.pop("", None)
    return [lines[0] for lines in kinds.values() if len({line.text for line in lines}) == 1]


def _profile(name: Line | None, field: Line | None, figures: Sequence[Line]) -> Profile | None:
    # the last line of a cut page may be half a figure
    told = dict(found for line in figures if line.ended and (found := _figure(line)))
    if name is None or not told:
        return None
    return Profile(name.text, arxiv.category(field.text) if field else None, **told)


def _name(above: Sequence[Line], rows: Sequence[Line]) -> Line | None:
    """The line above the figures that has the shape of a name.

    Of several it is the one that the papers' lists of authors have, else the one that is a
    paragraph of its own; where that leaves more than one, none is taken.
    """
    shaped = [line for line in above if is_name(line.text) and not arxiv.category(line.text)]
    if len(shaped) < 2:
        return shaped[0] if shaped else None
    authors = Counter(name for line in rows for name in _authors(line))
    most = max(authors[line.text] for line in shaped)
    named = [line for line in shaped if most and authors[line.text] == most]
    found = named or [line for line in shaped if line.apart]
    return found[0] if len(found) == 1 else None


def _authors(line: Line) -> tuple[str, ...]:
    listed = printed_names.read(line.text)
    return listed.names if listed.plausible else ()


def _field(above: Sequence[Line]) -> Line | None:
    """The main field; none where the head seems to give two."""
    fields = [line for line in above if arxiv.category(line.text)]
    return fields[0] if len({line.text for line in fields}) == 1 else None


def _figure(line: Line) -> tuple[str, int] | None:
    match = _FIGURE.fullmatch(line.text)
    key = match.lastgroup if match else None
    return (key, int(match[key].replace(",", "") or 0)) if match and key else None


def _key(line: Line) -> str:
    """Which figure a line gives, "" for none; the number of papers also stands above the rows."""
    figure = _figure(line)
    return figure[0] if figure else "count" * bool(_COUNT.fullmatch(line.text))
