"""Linked .bib files: the library and the user's own files in sync, both ways.

This file has what a user does with a linked file: link, unlink, answer, include, exclude. Behind
it:

    first       the first meeting of a file and the library
    sync        one file and the library brought together, guarded against half-written files
    report      what became of it
    seeing      the file and its ties, or of a long one what matters
    views       which pages of it these are, and how the whole is written with them
    meeting     within one change: each entry's two sides compared, the library written
    lens        a paper with the names of fields that its file has
    merge       two sides of one entry, three ways; pure
    questions   what is disputed, asked and decided
    pairing     which entry of the file belongs to which tie
    fresh       entries that are new in the file, with what is worked out beside the library
    taking      these taken in, each as a new paper or one that is there
    finding     which paper such an entry is
    infile      the file as its entries are typed, and the edits that change them
    cuts        where an entry stood that was taken out of the file
    sides       one entry of the file, read and edited
    writing     what the file says, written into the library
    foreseen    what a file will become, before papers are others
    settling    what both sides are after a meeting, kept for the next one
    noting      how the file stands after it, its order and its pages
    guard       when a file is better left alone for a while
    regrouping  groups that were changed in the file, followed by the collections
    calling     what a group is called that one side renamed
    telling     collections that were changed here, told to the file
    listing     the same told to a file that lists the keys of its groups
    marking     what a reader thinks of papers, told to files that keep that
    profile     how papers are written that are added to a file
    unread      what of a file cannot be read, and entries that stand in it
    apart       which side counts in what both had otherwise when they first met
    losing      which keys of projects go with a file that is unlinked
    watch       which files are to be synchronised now
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from refman.bibtex.document import Document
from refman.bibtex.journals import Names
from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.model.errors import LinkError
from refman.services import backups, files, journals, profiles, relations
from refman.services.linking import apart, sides
from refman.services.linking.first import first
from refman.services.linking.losing import losing_of
from refman.services.linking.marking import tell_marks
from refman.services.linking.merge import KEY, TYPE
from refman.services.linking.profile import profile_of
from refman.services.linking.questions import ENTRIES, ENTRY, PAPER, Answer
from refman.services.linking.report import Report
from refman.services.linking.sync import meet, owes, settled, state, sync, write_owed
from refman.services.linking.telling import keeps_groups, lost_groups, tell
from refman.store import (
    Change,
    Library,
    Reading,
    derive,
    documents,
    file_keys,
    members,
    owing,
    papers,
    tying,
)
from refman.store.documents import Linked
from refman.store.ids import new_id
from refman.store.tying import Tie

__all__ = [
    "Report", "answer", "ask_apart", "begin", "catch_up", "choose_profile", "exclude", "include",
    "keeps_groups", "link", "linked", "losing", "lost_groups", "meet", "owes", "profile_of",
    "settled", "state", "sync", "tell", "tell_marks", "unlink",
]  # fmt: skip


def link(
    library: Library,
    path: Path,
    pattern: str,
    progress: Progress | None = None,
    encoding: str = "",
) -> Report:
    """Tie a .bib file to the library: its entries become papers, as one undoable change.

    Args:
        encoding: what it is in where its bytes leave that in doubt, now and in every later sync.

    Raises:
        Cancelled: the library is as it was.
        EncodingUnknown: so it is.
        FileUnreadable: there is no such file; the library is as it was.
        LibraryUnwritable: the library cannot be written, or backed up before many papers come in.
        LinkError: it is linked already, or is no text, as a library or a PDF.
    """
    place = files.place(path)
    if (known := _find(library.reading, path)) is not None:
        raise LinkError(f"“{known.path}” is linked already.")
    if Path(place) != path.absolute():
        raise LinkError(
            f"The name of “{place}” is no UTF-8, so a link to it could not be kept. Nothing was"
            " linked; rename it, or its folder, and link it then. It can be imported as it is."
        )
    if not files.is_text(path):
        raise LinkError(
            f"“{files.shown(path)}” is no BibTeX file. Nothing was linked; name a .bib file."
            " “refman --library FILE” opens a library."
        )
    progress = progress or Progress()
    label = f"Link {files.shown(Path(path.name))}"
    with library.change(label) as change, backups.before_import(library, [path], progress):
        return begin(change, place, pattern, progress, encoding)


def begin(
    change: Change,
    place: str,
    pattern: str,
    progress: Progress | None = None,
    encoding: str = "",
) -> Report:
    """As `link`, within a change, of a .bib file that is there and not linked.

    Args:
        place: its path, as `files.place` gives it.
        encoding: as of `link`.
    """
    linked = documents.add(change, place)
    documents.read_as(change, linked.id, encoding)
    return first(change, linked, pattern, progress or Progress())


def unlink(library: Library, path: Path) -> Linked:
    """Let a file go, as one undoable change; file and papers stay as they are.

    Raises:
        LinkError: it is not linked.
    """
    known = linked(library.reading, path)
    with library.change(f"Unlink {Path(known.path).name}") as change:
        documents.remove(change, known.id)
    return known


def losing(reading: Reading, path: Path) -> str:
    """As `losing_of` of the file at a path; raises LinkError."""
    return losing_of(reading, linked(reading, path).id)


def linked(reading: Reading, path: Path) -> Linked:
    """The linked file at a path, which may be a link to it; raises LinkError."""
    found = _find(reading, path)
    if found is None:
        raise LinkError(
            f"“{files.shown(path)}” is not linked. “refman link FILE” links it; “refman status”"
            " lists those that are."
        )
    return found


def is_linked(reading: Reading, path: Path) -> bool:
    """Whether a path, which may be a link to it, leads to a linked file."""
    return _find(reading, path) is not None


def answer(
    library: Library,
    path: Path,
    key: str,
    field: str,
    take: str,
    pattern: str,
    *,
    literal: bool = False,
) -> Report:
    """Answer an open question of a linked file, and bring both sides together.

    Args:
        key: of the entry in the file.
        field: as `Conflict.field`.
        take: `ours`, `theirs`, or a text of the user's own; for the question which paper an
            entry is: the likeliest, a new one, or the one with a key.
        literal: `take` is a text whatever it says; "" takes the field away on both sides.

    Raises:
        LinkError: the file is not linked, or there is no such question.
            Or it holds no answer to it, or the file cannot hold the answer.
        EntryMissing: no paper has the key that was given.
    """
    known = linked(library.reading, path)
    questions = documents.conflicts(library.reading, known.id)
    asked = [(one.key, one.field) for one in questions if not one.answer]
    if (key, field) not in asked:
        open_ = "; ".join(f"{key} {field}" for key, field in asked) or "none"
        raise LinkError(f"“{known.path}” has no question “{key} {field}”. Open questions: {open_}.")
    given = Answer(take) if take in ("ours", "theirs") and not literal else Answer("", take)
    if field == ENTRY and not given.side:
        raise LinkError("One side is without the entry: take ours or theirs, the entry or none.")
    if field == ENTRIES and not given.side:
        raise LinkError("Take ours, which puts the entries back, or theirs, which lets them go.")
    if field in (TYPE, KEY, PAPER) and given == Answer(""):
        raise LinkError(f"The question “{key} {field}” has no empty answer. It is still open.")
    with library.change(f"Answer {Path(known.path).name}: {key} {field}") as change:
        return meet(change, known, pattern, {(key, field): given})


def ask_apart(
    library: Library, path: Path, pattern: str, progress: Progress | None = None
) -> Report:
    """Bring a linked file and the library together, and ask which side counts in each field that
    they have otherwise since they first met.

    Raises:
        LinkError: it is not linked.
    """
    known = linked(library.reading, path)
    with library.change(f"Compare {Path(known.path).name}") as change:
        apart.ask(change, known.id)
        return meet(change, known, pattern, progress=progress)


def include(
    library: Library,
    path: Path,
    ids: Iterable[EntryId],
    pattern: str,
    keys: Mapping[EntryId, str] = {},
    *,
    aliases: Mapping[EntryId, str] = {},
    follows: bool = False,
) -> Report:
    """Add papers to a linked file; those that are in it already stay as they are.

    Args:
        keys: what papers are called in the file; the others have there the key of the library.
        aliases: other names that they have there, as in `ids`; the others have those of the
            library.
        follows: it is what a document cites now, which is no step of undo.

    Raises:
        LinkError: the file is not linked.
        ProfileError: the file's profile is not there any more.
        FileUnreadable: nor is the list of journals that the profile names.
    """
    known = linked(library.reading, path)
    profile = profile_of(library.reading, known)
    names = journals.journals_of(profile)
    wanted = list(dict.fromkeys(ids))
    with library.change(f"Add to {Path(known.path).name}") as change:
        ties = {tie.entry: tie.id for tie in tying.marks_of(change, known.id)}
        new = list(papers.entries(change, [id_ for id_ in wanted if id_ not in ties]))
        others = _keys_there(change, known.id, new, keys)
        called = ((entry, _called(entry, keys, aliases, others)) for entry in new)
        made = [_new_tie(known.id, *both, profile, names) for both in called]
        tying.put(change, made)
        ties |= {tie.entry: tie.id for tie in made}
        added = [ties[id_] for id_ in wanted]
        owing.forget_met(change, known.id)
        if follows:
            members.follow(change, added, excluded=False)
        else:
            members.include(change, added)
        tell(change, wanted)
        tell_marks(change, wanted)
        return meet(change, known, pattern)


def exclude(
    library: Library, path: Path, ids: Iterable[EntryId], pattern: str, *, follows: bool = False
) -> Report:
    """Take papers out of a linked file, as one undoable change; they stay in the library.

    Args:
        follows: it is what a document does not cite any more, which is no step of undo.
    """
    known = linked(library.reading, path)
    unwanted = frozenset(ids)
    with library.change(f"Take out of {Path(known.path).name}") as change:
        ties = tying.marks_of(change, known.id)
        taken = [t.id for t in ties if not t.gone and t.entry in unwanted]
        owing.forget_met(change, known.id)
        if follows:
            members.follow(change, taken, excluded=True)
        else:
            members.exclude(change, taken)
        return meet(change, known, pattern)


def choose_profile(library: Library, path: Path, name: str) -> None:
    """Give a linked file a profile, as an undoable change; "" takes it away.

    Raises:
        LinkError: the file is not linked.
        ProfileError: there is no such profile.
    """
    known = linked(library.reading, path)
    if name:
        profiles.named(name)
    with library.change(f"Profile of {Path(known.path).name}") as change:
        documents.use(change, known.id, profile=profiles.chosen(name))


def _keys_there(
    reading: Reading, document: int, new: Iterable[Entry], keys: Mapping[EntryId, str]
) -> dict[str, str]:
    """The keys by which entries name one another in a file that gets `new` ones, by what they are
    named in the library, case folded."""
    both = [(one, keys.get(one.id, "")) for one in new if one.id is not None]
    apart = [(one, key) for one, key in both if key not in ("", one.key)]
    named = {alias: key for one, key in apart for alias in derive.aliases(one.fields)}
    taken = papers.keys_taken(reading, named)
    found = {alias.casefold(): key for alias, key in named.items() if alias not in taken}
    found |= file_keys.called(reading, document).now
    return found | {one.key.casefold(): key for one, key in apart}


def _called(
    entry: Entry,
    keys: Mapping[EntryId, str],
    aliases: Mapping[EntryId, str],
    others: Mapping[str, str],
) -> Entry:
    """A paper as it is called in a file, with what `others` are called there."""
    assert entry.id is not None  # it was read from the library
    fields = {**entry.fields, **relations.rewritten(entry.fields, others)}
    fields["ids"] = aliases.get(entry.id, entry.fields.get("ids", ""))
    if not fields["ids"]:
        del fields["ids"]
    return entry._replace(key=keys.get(entry.id, entry.key), fields=fields)


def _new_tie(
    document: int, entry: Entry, called: Entry, profile: Profile, names: Names | None
) -> Tie:
    """The tie of a paper that is not in a file yet, and kept out of it."""
    assert entry.id is not None
    written = Document(render(journals.renamed(called, profile, names), profile))
    theirs = sides.side(written, next(written.entries()))
    added = {"key"} - entry.fields.keys()  # by an export, for BibTeX to sort by
    fields = {name: text for name, text in theirs.fields.items() if name not in added}
    theirs = theirs._replace(fields=fields)
    return Tie(
        new_id(), document, entry.id, brought=False, gone=True, ours=entry, theirs=theirs, mark="",
        excluded=True,
    )  # fmt: skip


def catch_up(library: Library, pattern: str) -> list[Report]:
    """Write what the library owes to its linked files; those that owe nothing are not read."""
    every = documents.every(library.reading)
    reports = (write_owed(library, one, pattern) for one in every)
    return [report for report in reports if report is not None]


def _find(reading: Reading, path: Path) -> Linked | None:
    """The linked file that a path leads to, by whichever name."""
    real = os.path.realpath(path)
    every = documents.every(reading)
    return next((one for one in every if os.path.realpath(one.path) == real), None)
