"""What a search may go on with: fields, and what the library has for the term that is typed.

Each question reads a few rows from an index of what it offers, so that a million papers are asked
as quickly as a thousand: people by the beginning of their surname, those of most papers first.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from refman.model.begun import Begun
from refman.model.language import quote
from refman.model.search_fields import FIELDS
from refman.store import collections, documents, offers, people, projects
from refman.store.derive import fold
from refman.store.reading import Reading

MOST = 8
"""Offers at once."""
_AMONG_OTHERS = 3
"""Tags, and people, that are offered for a bare word."""
_LEAST = 2
"""Letters of a bare word for which tags and people are offered."""
_CATEGORIES = 400
"""Categories that are gone through; arXiv has 155."""
_COUNTED = 10_000
"""Papers of a tag that are counted, to have those of most first."""


class Offer(NamedTuple):
    """One way to go on.

    Args:
        term: what would stand in place of the term that is typed.
        note: what it is.
        whole: whether the term ends with it; a field's name wants a value yet.
    """

    term: str
    note: str = ""
    whole: bool = True


def offered(reading: Reading, begun: Begun) -> list[Offer]:
    """What the term may become, the likeliest first; nothing for one that is whole already."""
    if begun.field:
        found = list(_values(reading, begun.field, begun.value))
    else:
        found = list(_bare(reading, begun.value))
    return list(dict.fromkeys(found))[:MOST]


def _bare(reading: Reading, word: str) -> Iterator[Offer]:
    lower = word.lower()
    for name, field in FIELDS.items():
        if lower and name.startswith(lower):
            yield Offer(f"{name}:", field.means, whole=False)
    if len(word) < _LEAST:
        return
    for name in ("has", "is"):
        for value, means in FIELDS[name].words.items():
            if value.startswith(lower):
                yield Offer(f"{name}:{value}", means)
    yield from list(_values(reading, "tag", word))[:_AMONG_OTHERS]
    yield from _surnames(reading, fold(word), _AMONG_OTHERS)


def _values(reading: Reading, field: str, value: str) -> Iterable[Offer]:
    if words := FIELDS[field].words:
        return _words(field, words, value)
    found = _SOURCES.get(field)
    return () if found is None else found(reading, field, value)


def _words(field: str, words: Mapping[str, str], value: str) -> Iterator[Offer]:
    for word, means in words.items():
        if word.startswith(value.lower()) and word != value.lower():
            yield Offer(f"{field}:{word}", means)


def _people(reading: Reading, _: str, value: str) -> Iterator[Offer]:
    """By surname, then by any part of the name."""
    key = fold(value)
    found = list(_surnames(reading, key, MOST)) if key else []
    yield from found
    if len(found) < MOST:
        every = people.every(reading, value, limit=MOST)
        yield from (_author(one.name, one.papers) for one in every)


def _surnames(reading: Reading, key: str, most: int) -> Iterator[Offer]:
    """A plus keeps SQLite from going through everybody by their papers, where nobody is called
    so."""
    rows = reading.rows(
        "select name, people.papers from (select id from people where sort_key >= ? and"
        " sort_key < ? and +papers > 0 order by +papers desc, sort_key limit ?) as found"
        " cross join people on people.id = found.id",
        (key, f"{key}\U0010ffff", most),
    )
    return (_author(*row) for row in rows)


def _author(name: str, papers: int) -> Offer:
    return Offer(f"author:{_exactly(name)}", _counted(papers))


def _tags(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    names = [row[0] for row in reading.rows("select name from tags order by name collate nocase")]
    counted = [(-_papers_of(reading, name), name) for name in _beginning(names, value)[:50]]
    for papers, name in sorted(counted, key=lambda one: one[0]):
        yield Offer(f"{field}:{quote(name)}", f"tag of {_counted(-papers)}")


def _papers_of(reading: Reading, tag: str) -> int:
    sql = (
        "select count(*) from (select 1 from entry_tags where tag ="
        " (select id from tags where name = ?) limit ?)"
    )
    return int(reading.value(sql, (tag, _COUNTED)))


def _collections(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    paths = list(collections.tree(reading).paths.values())
    for path in _beginning(paths, value):
        yield Offer(f"{field}:{quote(path)}", "collection")


def _files(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    names = [Path(one.path).name for one in documents.every(reading)]
    for name in _beginning(names, value):
        yield Offer(f"{field}:{quote(name)}", "linked file")
    yield from _collections(reading, field, value)


def _projects(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    names = [Path(one.folder).name for one in projects.every(reading)]
    for name in _beginning(names, value):
        yield Offer(f"{field}:{quote(name)}", "LaTeX project")


def _sources(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    names = [row[0] for row in reading.rows("select name from sources order by added desc")]
    for name in _beginning(names, value):
        yield Offer(f"{field}:{_exactly(name)}", "source")


def _categories(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    """The index is stepped through from one category to the next, never through their papers."""
    last, found = "", list[str]()
    sql = (
        "select category from entries where trashed is null and category > ? collate nocase"
        " order by category collate nocase limit 1"
    )
    for _ in range(_CATEGORIES):
        last = reading.value(sql, (last,)) or ""
        if not last:
            break
        found.append(last)
    for name in _beginning(found, value):
        yield Offer(f"{field}:{quote(name)}", "category")


def _venues(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    from refman.bibtex import latex  # the search box has no other use for it

    for name in ("journal", "journaltitle", "booktitle"):
        for venue in offers.venues(reading, name, value):
            yield Offer(f"{field}:{_exactly(latex.plain(venue))}", "")


def _types(_: Reading, field: str, value: str) -> Iterator[Offer]:
    from refman.model import catalogue

    for name in _beginning(list(catalogue.KINDS), value):
        yield Offer(f"{field}:{name}", "entry type")


def _keys(reading: Reading, field: str, value: str) -> Iterator[Offer]:
    if value:
        rows = reading.rows(
            "select key, title from entries where key <> '' and key >= ? collate nocase"
            " and key < ? collate nocase order by key collate nocase limit ?",
            (value, f"{value}\U0010ffff", MOST),
        )
        yield from (Offer(f"{field}:{quote(key)}", title) for key, title in rows)


_SOURCES: Mapping[str, Callable[[Reading, str, str], Iterable[Offer]]] = {
    "author": _people,
    "tag": _tags,
    "collection": _collections,
    "in": _files,
    "cited-in": _projects,
    "source": _sources,
    "category": _categories,
    "venue": _venues,
    "type": _types,
    "key": _keys,
}


def _beginning(names: Iterable[str], value: str) -> list[str]:
    """Those that begin with what is typed, then those of which a word does."""
    wanted = fold(value)
    folded = [(name, fold(name)) for name in names]
    first = [name for name, key in folded if key.startswith(wanted)]
    return first + [n for n, key in folded if f" {wanted}" in key and not key.startswith(wanted)]


def _exactly(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _counted(papers: int) -> str:
    if papers >= _COUNTED:
        return f"{papers:,} papers" if papers > _COUNTED else f"{papers:,} papers or more"
    return "1 paper" if papers == 1 else f"{papers:,} papers"
