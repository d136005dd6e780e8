"""Fields of papers set by hand: `year=1984`, `type=article`, `keywords=a, b`, `note=`.

`type` is the entry type and `keywords` are the tags; the fields that are called `type` and `key`
are `field:type` and `field:key`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import attrgetter
from typing import Any, NamedTuple

from refman.bibtex import latex, reader_fields
from refman.bibtex.escape import balanced
from refman.model import catalogue, dates
from refman.model.entry import Entry, EntryId
from refman.model.errors import FieldError
from refman.services import marking, merging
from refman.store import Change, Reading, entries, papers, tags

_NAME = re.compile(r"[a-z_][a-z0-9_:+./-]*")
"""What BibTeX and biber both read as the name of a field."""
_KIND = re.compile(r"[a-z][a-z0-9_-]*")
_NO_KINDS = ("comment", "preamble", "string")
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
_YEAR = re.compile(r"[0-9]{4}")
_OF_DATE = ("year", "month")
_MONTH = len("2020-05")
_AT_ONCE = 500
"""Papers that are written together; between two lots it is told how far it is."""
_TYPE = "@type"
"""Where a check says that it found something about the entry type."""
_FIELD = "field:"
_AMBIGUOUS = ("type", "key")
"""Fields that share their name with a part of the entry that is no field."""


class Assignments(NamedTuple):
    """What is to be set.

    Args:
        fields: name to BibTeX text; None takes the field away.
        kind: another entry type; "" leaves it.
        tags: the names of all tags; None leaves them.
        more: tags that are put on beside those that are there.
    """

    fields: Mapping[str, str | None]
    kind: str = ""
    tags: frozenset[str] | None = None
    more: frozenset[str] = frozenset()

    @property
    def names(self) -> list[str]:
        """What is set, in words of a .bib file."""
        more = [*(["type"] if self.kind else []), *(["keywords"] if self.tags is not None else [])]
        return [*self.fields, *more]


NOTHING = Assignments({})


class Edit(NamedTuple):
    """One field of one paper; "" is none.

    Args:
        field: as an assignment names it.
        fault: why `new` cannot be written, a sentence; such an edit is shown and left out.
    """

    entry: EntryId
    key: str
    field: str
    old: str
    new: str
    fault: str = ""


def said(name: str) -> str:
    """A field as an assignment names it."""
    return f"{_FIELD}{name}" if name in _AMBIGUOUS else name


def bare(said: str) -> str:
    """A field that an assignment names, by its own name."""
    return said.removeprefix(_FIELD)


def checked(name: str, value: str) -> str:
    """The value of a field as it is kept.

    Raises:
        FieldError: it is no BibTeX text, or a date that no calendar has.
    """
    value = spaced(value).strip(" ")
    if not balanced(value):
        raise FieldError(
            f"“{value}” has a brace without its partner, and BibTeX would read on beyond the"
            f" field “{name}”; close every brace that is opened."
        )
    if value and not _is_possible(name, value):
        raise FieldError(
            f"“{value}” is no date that a calendar has; write one as precise as it is known: 2023,"
            " 2023-06 or 2023-06-22, and -0049 for 50 BC."
        )
    return value


def spaced(value: str) -> str:
    """A text with one blank for white space of any kind and length."""
    return _WHITE.sub(" ", value)


def check_date(before: Mapping[str, str], name: str, value: str, other: str = "") -> None:
    """That a year or month can be set beside the date that a paper has.

    Args:
        other: the month that is set with a year, or the year with a month.

    Raises:
        FieldError: that date is a range, or one of which it is not known what the year is; the
            year and month of BibTeX would leave the rest of it. Or its day is not in the month.
    """
    whole = before.get("date", "")
    if name == "month" and value and dates.is_day(whole):
        _check_day(whole, other or whole[:4], value)
    if name == "year" and value and not other and dates.is_day(whole):
        _check_day_of_year(whole, value)
    first = dates.of_fields({"date": whole})
    if name in _OF_DATE and whole and (not first or first != dates.sound(whole)):
        if first and not _with_date(before, {name: value or None}):
            return
        if whole.startswith("-"):
            _check_before_christ(whole, name, value if name == "year" else other)
            return
        raise FieldError(
            f"The date is “{whole}”, which is more than one year and month: “{name}” alone would"
            " lose the rest; write all of it into “date”."
        )


def _check_before_christ(whole: str, name: str, year: str) -> None:
    """That a year takes the place of nothing but a year: BibTeX's fields know none before Christ.

    Args:
        name: the field that is set, with which `year` is set or taken away.
    """
    gone = name == "year" and not year
    if not (_YEAR.fullmatch(whole[1:]) and (gone or _YEAR.fullmatch(year.strip()))):
        raise FieldError(
            f"The date is “{whole}”, before Christ, which “{name}” cannot say; write all of it"
            " into “date”."
        )


def _check_day(day: str, year: str, month: str) -> None:
    """That a month leaves the day of a date, or names another."""
    named = dates.of_fields({"year": year, "month": month})
    if dates.moved(day, year, month) or dates.is_day(named):
        return
    raise FieldError(
        f"The date is “{day}”, whose day would be lost with “{month}” as its month; write the"
        " whole date into “date”."
    )


def _check_day_of_year(day: str, year: str) -> None:
    """That what is set as the year of a day, without a month, is a year; one that has not that day
    leaves the month."""
    if not _YEAR.fullmatch(year.strip()):
        raise FieldError(
            f"The date is “{day}”, whose day would be lost with “{year}” as its year; write the"
            " whole date into “date”."
        )


def checked_name(written: str) -> str:
    """The name of a field, in lower case; raises FieldError."""
    name = written.strip().lower().removeprefix(_FIELD)
    if not _NAME.fullmatch(name):
        raise FieldError(
            f"“{written}” cannot be the name of a field; letters, digits and _ - can. Nothing was"
            " changed."
        )
    return name


def proposed(entry: Entry, name: str, old: str, new: str) -> Edit:
    """A field of a paper of the library written anew, with what is wrong about that."""
    assert entry.id is not None  # it was read from the library
    fault = ""
    try:
        new = checked(name, new)
    except FieldError as error:
        fault = str(error)
    return Edit(entry.id, entry.key, said(name), old, new, fault)


def assignments(words: Iterable[str]) -> Assignments:
    """Read `FIELD=VALUE` each.

    Raises:
        FieldError: a field cannot be set, or its value is no BibTeX text.
    """
    fields: dict[str, str | None] = {}
    kind, tags_ = "", None
    for name, value in map(_parts, words):
        if name == "type":
            kind = checked_kind(value)
        elif name == "keywords":
            tags_ = tags_of(value)
        else:
            fields[name] = value or None
    return Assignments(fields, kind, tags_)


def tags_of(value: str) -> frozenset[str]:
    """The tags that a field `keywords` names."""
    return frozenset(filter(None, (latex.plain(one).strip() for one in value.split(","))))


def tagged(entry: Entry, more: frozenset[str]) -> Iterator[Edit]:
    """Tags put on a paper of the library beside those that it has."""
    assert entry.id is not None  # it was read from the library
    had = set(map(tags.folded, entry.tags))
    new = {name for name in more if tags.folded(name) not in had}
    if new:
        both = _listed({*entry.tags, *new})
        yield Edit(entry.id, entry.key, "keywords", _listed(entry.tags), both)


def doubts(wanted: Assignments) -> list[str]:
    """Sentences about values that are set though they may be wrong."""
    from refman.bibtex import checks  # no start needs it

    fields = {name: value for name, value in wanted.fields.items() if value}
    paper = checks.Paper(wanted.kind or "misc", "", fields)
    return [
        f"{one.message.removesuffix('.')}; it is kept as it was typed."
        for _, one in checks.of_paper(paper, checks.Setting())
        if one.field in {*fields, _TYPE} and one.severity != "hint"
    ]


def plan(reading: Reading, ids: Iterable[EntryId], wanted: Assignments) -> Iterator[Edit]:
    """What would change of each paper, in order."""
    for entry in papers.entries(reading, ids):
        yield from _edits(entry, wanted)


def write(
    change: Change,
    edits: Sequence[Edit],
    wanted: Assignments = NOTHING,
    told: Callable[[int, int], object] | None = None,
) -> None:
    """Make the edits of a plan, those with a fault left out.

    Args:
        edits: in any order of papers; they are written in the one in which these came in, whose
            rows lie side by side.
        wanted: what the plan was made of, for its tags.
        told: hears how many papers of how many are written.
    """
    done, total = 0, len({edit.entry for edit in edits})
    by_paper = attrgetter("entry")
    each = groupby(sorted(edits, key=by_paper), key=by_paper)
    while some := [(entry, list(found)) for entry, found in islice(each, _AT_ONCE)]:
        if told is not None:
            told(done, total)
        steps = [(entry, *_written(change, found, wanted)) for entry, found in some]
        entries.set_many(change, [step for step in steps if step[1] or step[2]])
        for entry, found in some:
            _note(change, entry, found)
        for entry, fields, _ in steps:
            if "author" in fields:
                link(change, entry)
        for name in sorted(wanted.more):
            tags.add(change, [entry for entry, _ in some], name)
        done += len(some)


def _written(
    change: Change, edits: Iterable[Edit], wanted: Assignments
) -> tuple[dict[str, str | None], dict[str, Any]]:
    """The fields of one paper, and what else of it is set."""
    values = {edit.field: edit.new for edit in edits if not edit.fault}
    parts: dict[str, Any] = {}
    if values.get("type"):
        parts["kind"] = values["type"]
    if "keywords" in values and wanted.tags is not None:
        parts["tags"] = sorted({tags.ensure(change, name) for name in wanted.tags})
    own = values.keys() - {"type", "keywords"}
    return {bare(name): value or None for name, value in values.items() if name in own}, parts


def _note(change: Change, entry: EntryId, edits: Iterable[Edit]) -> None:
    """A rating that is edited as a field is that of the paper."""
    own = [edit for edit in edits if edit.field in reader_fields.FIELDS and not edit.fault]
    before = {edit.field: edit.old for edit in own}
    marking.follow(change, entry, before, {edit.field: edit.new for edit in own})


def _parts(word: str) -> tuple[str, str]:
    written, _, value = word.partition("=")
    lower = written.strip().lower()
    if lower == "key":
        raise FieldError("A citation key is no field; “refman rekey” and “refman key” change keys.")
    name = checked_name(written)
    try:
        value = checked(name, value)
    except FieldError as error:
        raise FieldError(f"{error} Nothing was changed.") from error
    return (lower if lower in _AMBIGUOUS else said(name)), value


def _is_possible(name: str, value: str) -> bool:
    """Whether a date is one: what the calendar lacks of it would not be left out."""
    if name == "month":
        return not value.isdecimal() or 1 <= int(value) <= 12
    if name not in catalogue.DATES:
        return True
    return _precision(dates.sound(value)) == _precision(value)


def _precision(date: str) -> list[int]:
    """How many parts each end of a date has; a minus before a year parts nothing."""
    return [one.strip().lstrip("-").count("-") for one in date.split("/")] if date else []


def checked_kind(value: str) -> str:
    """The name of an entry type, in lower case; raises FieldError."""
    kind = value.lower()
    if not _KIND.fullmatch(kind) or kind in _NO_KINDS:
        raise FieldError(f"“{value}” cannot be an entry type; write one such as article or book.")
    return kind


def _edits(entry: Entry, wanted: Assignments) -> Iterator[Edit]:
    assert entry.id is not None  # it was read from the library
    unfit = _unfit(entry.fields, wanted.fields)
    fits = {name: new for name, new in wanted.fields.items() if name not in unfit}
    left = {name: wanted.fields[name] for name in unfit}
    for name, new in {**_with_date(entry.fields, fits), **left}.items():
        old = entry.fields.get(bare(name), "")
        if old != (new or ""):
            yield Edit(entry.id, entry.key, name, old, new or "", unfit.get(name, ""))
    if wanted.kind and wanted.kind != entry.kind:
        yield Edit(entry.id, entry.key, "type", entry.kind, wanted.kind)
    if wanted.tags is not None:
        before, after = (set(map(tags.folded, names)) for names in (entry.tags, wanted.tags))
        if before != after:
            yield Edit(entry.id, entry.key, "keywords", _listed(entry.tags), _listed(wanted.tags))


def _unfit(before: Mapping[str, str], wanted: Mapping[str, str | None]) -> dict[str, str]:
    """What cannot be set beside the date that a paper has, and why."""
    found = {}
    for name in _OF_DATE if "date" not in wanted else ():
        try:
            if name in wanted:
                other = wanted.get(_OF_DATE[1 - _OF_DATE.index(name)])
                check_date(before, name, wanted[name] or "", other or "")
        except FieldError as error:
            found[name] = str(error)
    return found


def _with_date(
    before: Mapping[str, str], wanted: Mapping[str, str | None]
) -> Mapping[str, str | None]:
    """What is wanted, and what must go with it so that a date is said in one way only.

    Another year or month leaves the day, and those that it has already leave all of it.
    BibTeX has `year` and `month`, biblatex `date`, which would outweigh them.
    """
    if wanted.get("date"):
        return {**{name: None for name in _OF_DATE if name in before}, **wanted}
    if "date" not in before or not any(name in wanted for name in _OF_DATE):
        return wanted
    set_ = {name: wanted[name] or "" for name in _OF_DATE if name in wanted}
    if all(set_.values()) and (day := dates.moved(before["date"], **set_)):
        return {**wanted, **dict.fromkeys(_OF_DATE), "date": day}
    first = dates.of_fields(before)
    year, month = (*first.split("-"), "")[:2]
    parts = {"year": year or None, "month": dates.MONTHS[int(month) - 1] if month else None}
    named = {name: value for name, value in parts.items() if value}
    after = dates.of_fields({n: v for n, v in {**named, **wanted}.items() if v})
    if first and after == first[:_MONTH]:
        return {name: new for name, new in wanted.items() if name not in _OF_DATE}
    return {"date": None, **named, **wanted}


def link(change: Change, entry_id: EntryId) -> None:
    """Who has a place in the list of authors now is no longer one whose place is unknown."""
    entry = papers.entry(change, entry_id)
    linked = merging.unlisted(entry.linked, entry.fields.get("author", ""))
    if linked != entry.linked:
        entries.set_parts(change, entry_id, linked=list(linked))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names, key=str.casefold))
