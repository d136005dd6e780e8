"""What the palette finds in the library: authors, tags, collections and papers, as rows.

Each is asked beside the window and, of a million, for no more than is shown; how many there are
in all comes after them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from refman.bibtex import latex
from refman.gui.counting import counted
from refman.gui.fuzzy import begins, best
from refman.gui.hits import Place, hits
from refman.gui.language import figure, tr
from refman.gui.models.sidebar_collections import collection_icon
from refman.gui.scope import UNCHOSEN, WIDE
from refman.gui.session import Session
from refman.gui.widgets.line_delegate import Line
from refman.model import query
from refman.model.entry import EntryId
from refman.store import Reading, collections, papers, people, search, tags

_MOST = 50
_FEW = 5
"""Rows of each kind where all kinds are shown."""

Find = Callable[[Session, Reading, str], Iterator[tuple[list[Line], str]]]
"""Rows, and how many of how many they are; again when that is known better."""


def everything(session: Session, reading: Reading, text: str) -> Iterator[list[Line]]:
    """The best of each kind under a heading, one kind after another."""
    yield headed(tr("Authors"), _people(session, reading, text, _FEW))
    # to count the papers of tags takes longer than all else of this
    yield headed(tr("Tags"), _close(_tags(session, tags.known(reading), text)))
    yield headed(tr("Collections"), _close(_paths(session, reading, text)))
    yield headed(tr("Papers"), _rows(session, reading, text, _FEW))


def headed(heading: str, lines: list[Line]) -> list[Line]:
    """The same, the first under a heading."""
    return [replace(line, heading=heading) for line in lines[:1]] + lines[1:]


def of_all(shown: int, total: int, noun: str) -> str:
    """“5 of 118 commands”; the total alone where all are shown."""
    all_ = counted(total, noun)
    return all_ if shown == total else tr("{shown:,} of {counted}", shown=shown, counted=all_)


def _close(lines: list[Line]) -> list[Line]:
    """Those in which words begin so."""
    return [line for line in lines if begins(line.text, line.matched)][:_FEW]


def _find_people(session: Session, reading: Reading, text: str) -> Iterator[tuple[list[Line], str]]:
    made = _people(session, reading, text, _MOST)
    if len(made) == _MOST:
        yield made, ""
    total = len(made) if len(made) < _MOST else people.count(reading, text)
    yield made, of_all(len(made), total, "author")


def _find_tags(session: Session, reading: Reading, text: str) -> Iterator[tuple[list[Line], str]]:
    every = tags.every(reading)
    made = _tags(session, every, text)
    yield made, of_all(len(made), len(every), "tag")


def _find_collections(
    session: Session, reading: Reading, text: str
) -> Iterator[tuple[list[Line], str]]:
    made = _paths(session, reading, text)
    yield made, of_all(len(made), len(collections.tree(reading).by_id), "collection")


def _find_papers(session: Session, reading: Reading, text: str) -> Iterator[tuple[list[Line], str]]:
    made = _rows(session, reading, text, _MOST)
    if len(made) == _MOST:
        yield made, ""
    total = len(made) if len(made) < _MOST else search.count(reading, _all_of(text, ""))
    yield made, of_all(len(made), total, "paper")


FINDS: dict[str, Find] = {
    "@": _find_people,
    "#": _find_tags,
    "+": _find_collections,
    "/": _find_papers,
}
"""What each sign at the beginning finds."""


def _people(session: Session, reading: Reading, text: str, most: int) -> list[Line]:
    return [
        Line(
            one.name,
            partial(session.narrow, people=(one.name,)),
            _found_at(one.name, text, "author"),
            figure(one.papers, ","),
            icon="person",
        )
        for one in people.every(reading, text, limit=most)
    ]


def _tags(session: Session, every: Sequence[tags.Tag], text: str) -> list[Line]:
    found = {tag.name: tag for tag in every}
    return [
        Line(
            name,
            partial(session.narrow, **{**UNCHOSEN, "tags": (name,)}),
            places,
            figure(found[name].papers, ",") if found[name].papers else "",
            str(found[name].digit or ""),
            colour=found[name].colour,
        )
        for name, places in best(text, list(found))
    ]


def _paths(session: Session, reading: Reading, text: str) -> list[Line]:
    known = collections.tree(reading)
    found = {path: known.by_id[one] for one, path in known.paths.items()}
    return [
        Line(
            path,
            partial(session.narrow, **{**UNCHOSEN, "collections": (found[path].id,)}),
            places,
            found[path].query,
            icon=collection_icon(found[path]),
        )
        for path, places in best(text, list(found))
    ]


def _rows(session: Session, reading: Reading, text: str, most: int) -> list[Line]:
    """Papers with the words in their titles before those with them elsewhere, latest first."""
    ids: list[int] = []
    for field in ("title", ""):
        if len(ids) < most:
            asked = search.Asked(reading, _all_of(text, field), "date", descending=True)
            ids += [one for one in asked.first(most)[0] if one not in ids]
    return [
        Line(
            latex.plain(row.title),
            partial(show_paper, session, row.id, text),
            _found_at(row.title, text, "title"),
            row.key,
            icon="papers",
        )
        for row in papers.rows(reading, [EntryId(one) for one in ids[:most]])
    ]


def _all_of(text: str, field: str) -> query.Node:
    return query.conjunction(*(query.Text(word, field) for word in text.split()))


def show_paper(session: Session, entry: EntryId, text: str = "") -> None:
    """Have the table show a paper, and select it: in the present scope if it is there."""
    there = entry in session.results
    if not there and not session.whole:
        session.once_whole(session, partial(show_paper, session, entry, text))
        return
    if not there:
        session.narrow(**WIDE, text=text)
    session.go_to(entry)


def _found_at(shown: str, text: str, place: Place) -> tuple[int, ...]:
    """The places of the letters that were searched for in a title or in the name of an author."""
    marks = hits(_all_of(text, place))
    spans = marks.find(place)(shown) if marks else ()
    return tuple(place for start, end in spans for place in range(start, end))
