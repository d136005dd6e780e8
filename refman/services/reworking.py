"""One field of many papers at once: text put behind or replaced in it, or its name changed.

Each deed gives the edits that it would make, for a preview or for `editing.write`. What it would
break (braces, dates) stays as it is, and the edit says why.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from refman.bibtex import casing
from refman.bibtex.casing import Case
from refman.bibtex.journals import Names
from refman.model import catalogue
from refman.model.entry import Entry, EntryId
from refman.model.errors import FieldError
from refman.model.names import OTHERS
from refman.services import editing
from refman.services.editing import Edit
from refman.services.journals import FIELDS
from refman.services.keys import regexes
from refman.services.venues import Length
from refman.store import Reading, papers

_MOST_WORK = 10_000_000
"""Steps of a search, at most; some tenths of a second."""
_TOO_LONG = "This text is too long for an expression that can match in so many ways; it stays."

Deed = Callable[[Entry], Iterator[Edit]]
"""The edits of one paper."""


def plan(reading: Reading, ids: Iterable[EntryId], deed: Deed) -> Iterator[Edit]:
    """What would change of each paper, in order."""
    for entry in papers.entries(reading, ids):
        yield from deed(entry)


def append(field: str, text: str, between: str = "") -> Deed:
    """Put text behind what a field has, after `between`; an empty field gets the text alone.

    Args:
        text: as it is to stand there, a blank before it among that; of keywords and other lists,
            what comes in.
        between: "" parts names and what else a list has as such a list is parted, and is nothing
            in any other field.

    Raises:
        FieldError: the field cannot be named so, or the text is no BibTeX text.
    """
    name = editing.checked_name(field)
    alone = editing.checked("note", text)
    if name == "keywords":
        return partial(editing.tagged, more=editing.tags_of(alone))
    between = between or _BETWEEN.get(name, "")
    behind = between + (alone if between else editing.spaced(text).rstrip(" "))

    def deed(entry: Entry) -> Iterator[Edit]:
        old = entry.fields.get(name, "")
        new = _behind(name, old, behind) if old else alone
        for edit in _edit(entry, name, old, new):
            yield edit if edit.fault else edit._replace(new=new)

    return deed


_BETWEEN = {
    **dict.fromkeys(catalogue.PEOPLE, " and "),
    **dict.fromkeys(("ids", "xdata", "related", "entryset", "groups", "options"), ", "),
}
"""What parts the items of fields that are lists."""
_OTHERS = re.compile(rf"\s+and\s+{OTHERS}\s*$", re.IGNORECASE)


def _behind(name: str, old: str, more: str) -> str:
    """What a field has with more; a list of names that goes on still ends in “and others”."""
    goes_on = _OTHERS.search(old) if name in catalogue.PEOPLE else None
    if goes_on is None:
        return old + more
    return old[: goes_on.start()] + more + ("" if _OTHERS.search(more) else goes_on[0])


def replace(
    field: str, sought: str, by: str, *, pattern: bool = False, any_case: bool = False
) -> Deed:
    r"""Put `by` wherever `sought` stands in a field; nothing left takes the field away.

    No expression runs for long: one that repeats what holds a repetition is refused, and a text
    that is too long for the others stays.

    Args:
        pattern: `sought` is a regular expression of Python, and `by` may name its groups (`\1`).
        any_case: capitals and small letters are the same.

    Raises:
        FieldError: the field cannot be named so, or the expression cannot be read.
    """
    name = _field(field)
    if not sought:
        raise FieldError("Say what is to be replaced. Nothing was changed.")
    found = _compiled(sought if pattern else re.escape(sought), any_case=any_case)
    new = _template(found, by) if pattern else (lambda _: by)

    def deed(entry: Entry) -> Iterator[Edit]:
        old = entry.fields.get(name, "")
        if old and pattern and regexes.work(sought, old) > _MOST_WORK:
            assert entry.id is not None  # it was read from the library
            yield Edit(entry.id, entry.key, editing.said(name), old, old, _TOO_LONG)
        elif old:
            yield from _edit(entry, name, old, found.sub(new, old).strip())

    return deed


def case(field: str, wanted: Case) -> Deed:
    """Have a field in sentence case or in title case; see `bibtex.casing`.

    Raises:
        FieldError: the field cannot be named so, or holds people.
    """
    name = _field(field)
    if name in catalogue.PEOPLE:
        raise FieldError(
            "Names of people are written as they are printed; choose a field such as title or"
            " booktitle. Nothing was changed."
        )

    def deed(entry: Entry) -> Iterator[Edit]:
        if old := entry.fields.get(name, ""):
            yield from _edit(entry, name, old, casing.CASES[wanted](old))

    return deed


def venues(wanted: Length, names: Names) -> Deed:
    """Have journals named in full or in short, where `names` has them; else they stay."""
    named = names.in_full if wanted == "full" else names.shortened

    def deed(entry: Entry) -> Iterator[Edit]:
        for name in FIELDS:
            if old := entry.fields.get(name, ""):
                yield from _edit(entry, name, old, named(old))

    return deed


def rename(field: str, to: str) -> Deed:
    """Give a field another name; where a paper has both with other texts, both stay.

    Raises:
        FieldError: one of them cannot be named so.
    """
    old, new = _field(field), _field(to)

    def deed(entry: Entry) -> Iterator[Edit]:
        value, there = entry.fields.get(old, ""), entry.fields.get(new, "")
        if not value or old == new:
            return
        named = editing.proposed(entry, new, there, value)._replace(new=value)
        if there not in ("", value):
            named = named._replace(fault=f"“{new}” says “{there}” already; both stay.")
        fault = named.fault or _said_otherwise(entry, new, besides=old)
        yield named._replace(fault=fault)
        yield Edit(named.entry, entry.key, editing.said(old), value, "", fault)

    return deed


def common(reading: Reading, ids: Sequence[EntryId], field: str) -> tuple[str, bool]:
    """The text that all papers have in a field, or their `type`, and whether they differ."""
    found = papers.kinds(reading, ids) if field == "type" else papers.texts(reading, ids, field)
    return ("", True) if len(found) > 1 else (next(iter(found), ""), False)


def _edit(entry: Entry, name: str, old: str, new: str) -> Iterator[Edit]:
    edit = editing.proposed(entry, name, old, new)
    if not (edit.fault or old):
        edit = edit._replace(fault=_said_otherwise(entry, name))
    if edit.fault or old not in (new, edit.new):
        yield edit


def _said_otherwise(entry: Entry, name: str, besides: str = "") -> str:
    """Why a date cannot be begun in one way where it is said in the other, or nothing."""
    for other in _OTHER_WAY.get(name, ()):
        if other != besides and (text := entry.fields.get(other)):
            return f"“{other}” says “{text}” already, and a date is said in one way; both stay."
    return ""


_OTHER_WAY = {"date": ("year", "month"), "year": ("date",), "month": ("date",)}


def _field(written: str) -> str:
    name = editing.checked_name(written)
    if name == "keywords":
        raise FieldError("Keywords are tags; “refman tag” renames, merges and adds those.")
    return name


def _compiled(sought: str, *, any_case: bool) -> re.Pattern[str]:
    try:
        regexes.check_groups(sought)
    except ValueError as error:
        raise FieldError(
            f"The regular expression {error}, and could search without end. Nothing was changed;"
            " write it without a repetition in a repetition."
        ) from error
    try:
        return re.compile(sought, re.IGNORECASE if any_case else 0)
    except re.error as error:
        place = f" at character {error.pos + 1}" if error.pos is not None else ""
        raise FieldError(
            f"The regular expression cannot be read{place}: {error.msg}. Nothing was changed."
        ) from error
    except (OverflowError, RecursionError) as error:
        raise FieldError(
            "The regular expression repeats something too often, or holds too many groups in one"
            " another. Nothing was changed."
        ) from error


def _template(found: re.Pattern[str], by: str) -> str:
    try:
        found.sub(by, "")
    except (re.error, IndexError) as error:
        why = error.msg if isinstance(error, re.error) else error
        raise FieldError(
            f"“{by}” cannot be put in: {why}. A backslash names a group, such as \\1; two stand"
            " for one. Nothing was changed."
        ) from error
    return by
