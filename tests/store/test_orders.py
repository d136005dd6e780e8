"""A page comes before the whole list, and both are in the order of a plain sort."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.language import parse
from refman.model.query import Everything
from refman.store import (
    Library,
    attachments,
    derive,
    entries,
    marks,
    pairs,
    projects,
    search,
    sources,
    tags,
)
from refman.store.attachments import ANYWHERE, Attachment
from refman.store.pairs import Pair

PAGE = Source("page:1", "Trending", "daily papers")
PAPERS, SHOWN = 2600, 100
TAGS = ("beta", "Alpha", "gamma")
QUERIES = (
    "", "common", "co", "half", "ha", "rare", "nowhere", "common half", "-rare", "half -rare",
    "title:co", "#alpha", "#gamma common", "alph", "year:2001..2003", "year:2002 half",
    "has:files", "-has:files half", "has:pdf",
    "author:knuth", "key:k1*", "category:cs.LG", "category:LG rare", "has:score", "is:untagged",
    "is:undated half", "rare OR year:2001", "added:today", "is:trashed", "is:trashed half",
    "has:url", "has:isbn", "has:venue", "-has:url half", "has:url has:isbn rare", "half has:url",
    "common half rare", "half co", "rare co", "common -half", "common -ha rare", "abstract:c",
    "abstract:h half", '"common half" ra', "title:common author:knuth", "author:kn co",
)  # fmt: skip
PLAIN = {
    "title": "nullif(title_key, '')",
    "authors": "nullif(author_key, '')",
    "year": "year",
    "date": "nullif(date, '')",
    "category": "nullif(category, '') collate nocase",
    "score": "score",
    "code": "code",
    "tags": "(select min(name) from entry_tags join tags on id = tag where entry = e.id)"
    " collate nocase",
    "source": "nullif(sources, '') collate nocase",
    "added": "added",
    "key": "nullif(key, '') collate nocase",
    "rating": "rating",
    "read": "read_at",
    "files": "nullif(attached, 0)",
    "queued": "queued",
    "projects": "(select nullif(count(distinct project), 0) from citations where e.key <> ''"
    " and key = e.key collate nocase or key in (select alias from aliases where entry = e.id))",
    "alike": "(select min(place) from groups where paper = e.id)",
}
ALIKE = [(9, 4, 0, 90), (4, 1300, 0, 95), (1300, 77, 1, 99), (21, 22, 1, 80), (30, 31, 0, 99),
         (1000, 30, 0, 70), (500, 501, 0, 95)]  # fmt: skip
"""Pairs: whether versions, and the score."""
GROUPS = ((30, 31, 1000), (4, 9, 77, 1300), (500, 501), (21, 22))
"""Those of one group, the surest first."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("orders") / "library.refman") as library:
        fill(library)
        yield library


def fill(library: Library) -> None:
    """Papers with many ties, gaps, letters of both cases, tags, and some in the trash."""
    chance = random.Random(4)
    with library.change("Begin") as change:
        cite = [projects.add(change, f"/{one}", f"/{one}/m.tex", {}) for one in "ab"]
        tag_ids = [tags.ensure(change, name) for name in TAGS]
        known = {PAGE.uid: sources.ensure(change, PAGE)}
    for _ in range(4):
        with library.change("Add") as change:
            made = [made_up(chance) for _ in range(PAPERS // 4)]
            ids = entries.add_all(
                change,
                [
                    entries.New.of(one, chance.sample(tag_ids, some), known, derive.of(one))
                    for one in made
                    for some in [chance.choice((0, 0, 1, 2))]
                ],
            )
        with library.change("Throw away") as change:
            entries.trash(change, map(EntryId, ids[::9]))
        for some in (ids[::5], ids[::7]):
            with library.change("Read") as change:
                papers = list(map(EntryId, some))
                marks.mark(change, papers, "read")
                marks.rate(change, papers, chance.randrange(1, 6))
                marks.enlist(change, reversed(papers))
                new = [Attachment(0, ANYWHERE, f"/{n}") for n in range(chance.randrange(3))]
                files = [one.id for one in attachments.make(change, new)]
                attachments.give(change, dict.fromkeys(papers, files))
    with library.change("Compare") as change:
        found = [
            Pair(EntryId(min(one, other)), EntryId(max(one, other)), bool(versions), score, ("",))
            for one, other, versions, score in ALIKE
        ]
        pairs.keep(change, found, None)
        change.execute("create table groups (paper, place)")
        placed = [(paper, place) for place, group in enumerate(GROUPS) for paper in group]
        change.execute_many("insert into groups values (?, ?)", placed)
    for one, keys in zip(cite, (["k1", "other", "gone"], ["K1"]), strict=True):
        projects.note_citations(library, one.id, dict.fromkeys(keys, ()))


def made_up(chance: random.Random) -> Entry:
    words = [*chance.choices("abAB", k=2), "common"]
    words += ["half"] * (chance.random() < 0.5) + ["rare"] * (chance.random() < 0.01)
    fields = {"title": " ".join(words)} if chance.random() < 0.9 else {"note": " ".join(words)}
    if chance.random() < 0.7:
        fields["author"] = chance.choice(("Knuth, Donald", "Lamport, Leslie"))
    if chance.random() < 0.7:
        fields["date"] = chance.choice(("2001", "2001-03", "2002", "2003-04-05"))
    if chance.random() < 0.7:
        fields["primaryclass"] = chance.choice(("cs.LG", "CS.lg", "math"))
    if chance.random() < 0.1:
        fields["ids"] = "other"
    for field, part in (("url", 0.5), ("isbn", 0.01), ("booktitle", 0.3), ("abstract", 0.5)):
        if chance.random() < part:
            fields[field] = "half common"
    seen = [Sighting(PAGE.uid, 1, "", "", chance.choice((None, 1.5, 2.5)), chance.random() < 0.5)]
    key = chance.choice(("", "k1", "K1", "k2"))
    return Entry("misc", fields, key, sightings=tuple(seen * chance.randint(0, 1)))


@pytest.mark.parametrize("sort", search.SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_is_that_of_a_plain_sort(many: Library, sort: str, *, descending: bool) -> None:
    way = "desc" if descending else "asc"
    plain = many.reading.rows(
        f"select id from entries e where trashed is null order by {PLAIN[sort]} {way} nulls last,"
        f" id {way}"
    )
    found = search.ids(many.reading, Everything(), sort, descending)
    assert list(found) == [row[0] for row in plain]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("sort", ["title", "tags", "score", "projects", "alike"])
@pytest.mark.parametrize("descending", [False, True])
def test_what_is_found_stands_in_the_order_of_all(
    many: Library, query: str, sort: str, *, descending: bool
) -> None:
    reading, node = many.reading, parse(query)
    way = "desc" if descending else "asc"
    condition, values = search.where(reading, node)
    plain = reading.rows(
        f"select e.id from entries e where {condition} order by {PLAIN[sort]} {way} nulls last,"
        f" e.id {way}",
        values,
    )
    wanted = [row[0] for row in plain]
    asked = search.Asked(reading, node, sort, descending)
    assert list(asked.every()) == wanted
    ids, whole = asked.first(SHOWN)
    assert list(ids) == (wanted if whole else wanted[:SHOWN])
    assert whole or len(wanted) >= SHOWN


def test_a_page_that_is_not_full_is_all_there_is(many: Library) -> None:
    asked = search.Asked(many.reading, Everything(), "title", True)
    assert asked.first(2 * PAPERS) == (asked.every(), True)


def test_what_another_process_writes_is_in_the_next_page(tmp_path: Path) -> None:
    path = tmp_path / "library.refman"
    with Library.open(path) as here, Library.open(path) as there:
        ask = search.Asked(here.reading, Everything(), "title", False)
        for count in (1, 2):
            with there.change("Add") as change:
                entries.add(change, Entry("misc", {"title": "Same"}), [], {})
            ids, whole = ask.first(SHOWN)
            assert (len(ids), whole) == (count, True)
