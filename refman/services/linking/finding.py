"""Which paper of the library an entry of a file is, when it is seen for the first time."""

from collections.abc import Callable
from typing import NamedTuple

from refman.bibtex import latex
from refman.model.entry import Entry, EntryId
from refman.services import matching
from refman.store import derive, documents, papers
from refman.store.reading import Reading


class Found(NamedTuple):
    """What the library has of it.

    Args:
        paper: the paper that it is; None when it is none of them, or may be one.
        doubtful: papers that it may be, the likeliest first.
    """

    paper: Entry | None = None
    doubtful: tuple[Entry, ...] = ()


def find(reading: Reading, entry: Entry, taken: Callable[[EntryId], bool]) -> Found:
    """Find the paper by DOI or e-print number, by key, or by title with all else that is known.

    Args:
        taken: whether a paper is another entry of the same file; papers in the trash are out too.
    """
    ids = _candidates(reading, entry)
    there = documents.present(reading, ids)
    free = [id_ for id_ in ids if id_ in there and not taken(id_)]
    known = list(papers.entries(reading, free))
    sure = [one for one in known if _sure(one, entry)]
    if len(sure) == 1:
        return Found(sure[0])
    return Found(doubtful=tuple(sure or (one for one in known if _likely(one, entry))))


def _candidates(reading: Reading, entry: Entry) -> list[EntryId]:
    title = derive.fold(latex.plain(entry.fields.get("title", "")))
    found = papers.with_identifier(reading, derive.identifiers(entry.fields))
    found += papers.with_key(reading, entry.key) if entry.key else []
    found += papers.same_title(reading, title) if title else []
    return list(dict.fromkeys(found))


def _sure(known: Entry, entry: Entry) -> bool:
    if matching.tells_nothing_new(known, entry):
        return True
    if not matching.same_title(known, entry):
        return _share_identifier(known, entry) and not matching.contradict(known, entry)
    if _same_key(known, entry) and not matching.contradict(known, entry):
        return True
    return matching.same_paper(known, entry)


def _likely(known: Entry, entry: Entry) -> bool:
    """Whether only the user can say: one thing speaks for it, and another against it."""
    if _share_identifier(known, entry):
        return True
    if not matching.contradict(known, entry):
        return True
    return matching.same_title(known, entry) and (
        _same_key(known, entry)
        or matching.share_author(known, entry)
        or matching.same_but_for_authors(known, entry)
    )


def _same_key(known: Entry, entry: Entry) -> bool:
    return bool(entry.key) and known.key.casefold() == entry.key.casefold()


def _share_identifier(one: Entry, other: Entry) -> bool:
    ours, theirs = (set(derive.identifiers(entry.fields)) for entry in (one, other))
    return bool(ours & theirs)
