"""A .bib file from a co-author beside the library: what is ours, under which key, what they know
better; and what becomes of each entry."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from refman.bibtex import latex
from refman.bibtex.document import Document
from refman.bibtex.faults import faults
from refman.bibtex.latex import plain
from refman.model import names
from refman.model.catalogue import PEOPLE
from refman.model.entry import Entry, EntryId
from refman.model.errors import RefmanError
from refman.services import duplicates, files, keys, matching, merging, naming, relations
from refman.services.duplicates.judging import Facts, judge
from refman.services.linking import sides, unread
from refman.store import Change, Reading, derive, entries, file_keys, ledger, papers, tags
from refman.store.derive import fold

Deed = Literal["merge", "map", "apart", "add", "leave"]
"""Take what they know better, and their key as an alias; take their key alone; keep both, as two
papers; take in what is new; leave it."""

DEEDS: tuple[Deed, ...] = get_args(Deed)
_SURE = 95
"""Per cent from which two entries are taken for one paper."""


_ROLES = ("author", "editor")


class Part(NamedTuple):
    """A field in which they differ; "" where a side is without it."""

    field: str
    ours: str
    theirs: str


class Meeting(NamedTuple):
    """An entry of theirs, and what it is to us.

    Args:
        line: in their file.
        paper: of the library; None where it has none.
        ours: its key.
        reason: what says that it is that paper.
        possible: that it only may be: nothing is proposed of it but what a new entry is.
        better: what merging would take of theirs.
        apart: what both say otherwise, and stays as ours.
        clash: the title of another paper of ours that has their key; "" for none.
        advice: what is proposed.
    """

    theirs: Entry
    line: int
    paper: EntryId | None = None
    ours: str = ""
    reason: str = ""
    possible: bool = False
    better: tuple[Part, ...] = ()
    apart: tuple[Part, ...] = ()
    clash: str = ""
    advice: Deed = "leave"

    @property
    def key(self) -> str:
        """Theirs."""
        return self.theirs.key

    @property
    def sure(self) -> bool:
        """Whether it is a paper of ours."""
        return self.paper is not None and not self.possible

    def may(self, deed: Deed) -> bool:
        """Whether that can be done with it."""
        if deed == "add":
            return not self.sure
        return deed == "leave" or self.paper is not None


class Met(NamedTuple):
    """A file beside the library.

    Args:
        meetings: entry by entry, in the order of the file.
        unread: line and reason of what cannot be read in it, and is in no meeting.
    """

    meetings: list[Meeting]
    unread: tuple[tuple[int, str], ...]


class Counts(NamedTuple):
    """What was done.

    Args:
        keys: of those that came in under another key than theirs, theirs and that.
    """

    merged: int
    mapped: int
    apart: int
    added: int
    keys: tuple[tuple[str, str], ...] = ()

    def numbers(self) -> dict[str, int]:
        """By name."""
        return dict(zip(self._fields, self[:4], strict=False))


def meet(reading: Reading, path: Path, encoding: str = "") -> Met:
    """Compare a .bib file with the library.

    Args:
        encoding: what the user says it is in; see `encoding.told`.

    Raises:
        EncodingUnknown: there is none of that name, or it is not in that.
        FileUnreadable: it cannot be read.
    """
    data = files.data(path)
    document = Document.told(data, encoding) if encoding else Document.of(data)
    blocks = list(document.entries())
    theirs = [sides.side(document, block) for block in blocks]
    known = _Known(reading, theirs)
    met = (
        known.meeting(one, document.line(b.start)) for one, b in zip(theirs, blocks, strict=True)
    )
    found = (fault for block in document.blocks for fault in faults(document.text, block))
    return Met(list(met), tuple(unread.lines(document.line, found)))


def settle(
    change: Change, meetings: Iterable[Meeting], deeds: Mapping[int, Deed], pattern: str
) -> Counts:
    """Do with each entry what was chosen.

    Args:
        deeds: by the place of a meeting among all.
        pattern: of the keys of those that cannot keep theirs.

    Raises:
        RefmanError: what was chosen cannot be done with an entry.
    """
    done = dict.fromkeys(DEEDS, 0)
    renamed: dict[str, str] = {}
    made: list[EntryId] = []
    given: list[tuple[str, str]] = []
    for number, one in enumerate(meetings):
        deed = deeds.get(number, "leave")
        if not one.may(deed):
            what = "is a paper of yours" if one.sure else "is no paper of yours yet"
            raise RefmanError(f"“{one.key}” {what}, so “{deed}” cannot be done with it.")
        if one.paper and deed in ("merge", "map"):
            _take(change, one, one.paper, deed)
            renamed[one.key.casefold()] = one.ours
        elif deed in ("add", "apart"):
            added, key = _add(change, one.theirs, pattern)
            made.append(added)
            if deed == "apart" and one.paper:
                duplicates.distinct(change, [one.paper, added])
            if key != one.key:
                renamed[one.key.casefold()] = key
                given += [(one.key, key)] if one.key else []
        elif one.sure and one.ours != one.key:
            renamed[one.key.casefold()] = one.ours
        done[deed] += 1
    for entry in papers.entries(change, made):
        if entry.id and (fields := relations.rewritten(entry.fields, renamed)):
            entries.set_fields(change, entry.id, fields)
    return Counts(done["merge"], done["map"], done["apart"], done["add"], tuple(given))


class _Known:
    """What the library has that may be one of their entries, asked for all at once."""

    def __init__(self, reading: Reading, theirs: Sequence[Entry]) -> None:
        self._reading = reading
        titles = {one: fold(latex.plain(entry.fields.get("title", "")))
                  for one, entry in enumerate(theirs)}  # fmt: skip
        self._keys = papers.with_keys(reading, [one.key for one in theirs if one.key])
        self._titles = papers.same_titles(reading, {one for one in titles.values() if one})
        numbers = {name for one in theirs for name in derive.identifiers(one.fields)}
        self._numbers = papers.with_identifiers(reading, numbers)
        self._called = file_keys.called_by(reading, [one.key for one in theirs if one.key])
        found = (self._keys, self._titles, self._numbers, self._called)
        ids = {one for by in found for some in by.values() for one in some}
        there = [one for one in ids if not papers.in_trash(reading, one)]
        self._held = {entry.id: entry for entry in papers.entries(reading, there)}

    def meeting(self, theirs: Entry, line: int) -> Meeting:
        """What one entry is to us."""
        ids = (*self._keys.get(theirs.key, ()), *self._called.get(theirs.key, ()))
        same_key = [self._held[one] for one in dict.fromkeys(ids) if one in self._held]
        found = self._paper(theirs, same_key)
        others = [one for one in same_key if found is None or one.id != found[0].id]
        clash = _title(others[0]) if others else ""
        if found is None:
            return self._possible(Meeting(theirs, line, clash=clash, advice="add"))
        ours, reason = found
        better, apart = _compared(ours, theirs)
        aliases = {a.casefold() for a in (ours.key, *derive.aliases(ours.fields))}
        called = ours.id in self._called.get(theirs.key, ())
        known = not theirs.key or called or theirs.key.casefold() in aliases
        advice: Deed = "merge" if better else "leave" if known else "map"
        if clash and not known:
            advice = "leave"
        return Meeting(theirs, line, ours.id, ours.key, reason, False, better, apart, clash, advice)

    def _possible(self, new: Meeting) -> Meeting:
        """One that is taken for new, beside the paper that it may be all the same."""
        found = duplicates.likeliest(self._reading, new.theirs)
        if found is None:
            return new
        ours, judged = found
        better, apart = _compared(ours, new.theirs)
        return new._replace(paper=ours.id, ours=ours.key, reason=", ".join(judged.reasons),
                            possible=True, better=better, apart=apart)  # fmt: skip

    def _paper(self, theirs: Entry, same_key: list[Entry]) -> tuple[Entry, str] | None:
        for entry in same_key:
            if matching.tells_nothing_new(entry, theirs):
                return entry, "the same entry"
            if matching.same_title(entry, theirs) and not matching.contradict(entry, theirs):
                return entry, "the same key and title"
            if matching.same_but_for_slips(entry, theirs):
                return entry, "the same key, title and people"
        likely = (self._numbers.get(name, ()) for name in derive.identifiers(theirs.fields))
        titled = self._titles.get(fold(latex.plain(theirs.fields.get("title", ""))), ())
        ids = dict.fromkeys([*(one for some in likely for one in some), *titled])
        for one in ids:
            if one not in self._held:
                continue
            entry = self._held[one]
            judged = judge(Facts(entry), Facts(theirs))
            if judged and not judged.versions and judged.score >= _SURE:
                return entry, ", ".join(judged.reasons)
            if matching.same_title(entry, theirs) and matching.same_paper(entry, theirs):
                named = any(entry.fields.get(role) and theirs.fields.get(role) for role in _ROLES)
                return entry, "the same title and people" if named else "the same title"
        return None


def _compared(ours: Entry, theirs: Entry) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    merged = merging.merge(ours, theirs)
    better = tuple(
        Part(name, ours.fields.get(name, ""), text)
        for name, text in merged.fields.items()
        if name != "ids" and text != ours.fields.get(name, "")
    )
    taken = {one.field for one in better}
    apart = tuple(
        Part(name, ours.fields[name], text)
        for name, text in theirs.fields.items()
        if name in ours.fields
        and name not in taken
        and _told(name, text) != _told(name, ours.fields[name])
    )
    return better, apart


def _told(name: str, text: str) -> object:
    """What a field says, however it is typed: of people, who they are in whichever order of the
    parts of their names."""
    if name not in PEOPLE:
        return plain(text)
    cut = [one.lower() == names.OTHERS for one in names.split_list(text)]
    return [plain(one.display) for one in names.people(text)], any(cut)


def _take(change: Change, one: Meeting, paper: EntryId, deed: Deed) -> None:
    ours = papers.entry(change, paper)
    merged = merging.merge(ours, one.theirs)
    if one.clash:  # their key is another paper's: no alias for two
        same = {"ids": ours.fields["ids"]} if "ids" in ours.fields else {}
        rest = {name: text for name, text in merged.fields.items() if name != "ids"}
        merged = merged._replace(fields={**rest, **same})
    names = list(merged.fields) if deed == "merge" else ["ids"]
    fields = {
        name: merged.fields.get(name)
        for name in names
        if merged.fields.get(name) != ours.fields.get(name)
    }
    if fields:
        entries.set_fields(change, paper, fields)
    if deed == "merge" and merged.tags != ours.tags:
        made = sorted({tags.ensure(change, name) for name in merged.tags})
        entries.set_parts(change, paper, tags=made)


def _add(change: Change, theirs: Entry, pattern: str) -> tuple[EntryId, str]:
    key = theirs.key
    if not key or _is_held(change, key):
        key = keys.unique(key or keys.make(theirs, pattern), naming.taken(change))
    named = sorted({tags.ensure(change, name) for name in theirs.tags})
    return entries.add(change, theirs._replace(key=key), tags=named, sources={}), key


def _is_held(change: Change, key: str) -> bool:
    """Whether a key stands for a paper that is there. One that went leaves it to an entry that
    comes with it, as in an import: what their document cites is that."""
    given = ledger.taken_by(change, key)
    return bool(papers.with_key(change, key)) or (
        given is not None and papers.exists(change, given)
    )


def _title(entry: Entry) -> str:
    return latex.plain(entry.fields.get("title", "")) or entry.key
