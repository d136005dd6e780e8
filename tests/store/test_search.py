from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.errors import QueryError
from refman.model.language import MAX_DEPTH, MAX_TERMS, parse, quote
from refman.model.query import And, By, Everything, Node, Not, Or, SeenIn, Tagged, conjunction
from refman.model.search_fields import HAS, IS
from refman.store import (
    Library,
    attachments,
    collecting,
    counting,
    derive,
    entries,
    marks,
    misspelt,
    projects,
    search,
    sources,
    tags,
)
from refman.store.attachments import ANYWHERE, Attachment
from refman.store.traits import condition
from tests.conftest import add

PAGE = Source("page:1", "Jiacheng Sun’s profile", "profile")
TRENDING = Source("page:2", "Trending: Diffusion", "daily papers")

BRIDGE = Entry(
    "article",
    {
        "title": "Diffusion Bridge Models for $\\mu$P",
        "author": "Sun, Jiacheng and Li, Chongxuan and others",
        "date": "2023-06-22",
        "primaryclass": "cs.LG",
        "abstract": "We scale-up the bridges.",
        "doi": "10.1000/xyz",
        "journal": "Annals of Things",
    },
    key="sun2023diffusion",
    tags=frozenset({"must cite", "Überblick"}),
    sightings=(Sighting(PAGE.uid, 1, "Diffusion", "cs.LG", 40.5, code=True),),
)
CAT = Entry(
    "misc",
    {
        "title": '{Schr{\\"o}dinger} Cats',
        "author": "Huang, Hsiang-Wei",
        "year": "2024",
        "primaryclass": "stat.ML",
        "summary": "On cats and the diffusion of cats.",
    },
    key="Huang_2024",
    tags=frozenset({"C++"}),
    sightings=(Sighting(TRENDING.uid, 1, "Cats", score=30.0),),
)
BARE = Entry("misc", {"title": "zebra"}, linked=("Sun, Jiacheng",))
DATED = Entry(
    "misc",
    {"title": "A month", "date": "2023-12", "primaryclass": "cs.CV", "file": ":m.pdf:PDF"},
)
TRASHED = Entry("misc", {"title": "Old diffusion", "year": "1999"})
ALL = {"bridge": BRIDGE, "cat": CAT, "bare": BARE, "dated": DATED, "trashed": TRASHED}


class Shelf:
    """A library and the names of its papers."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.names: dict[EntryId, str] = {}
        for name, entry in ALL.items():
            with library.change(f"Add {name}") as change:
                known = {page.uid: sources.ensure(change, page) for page in (PAGE, TRENDING)}
                ids = [tags.ensure(change, tag) for tag in sorted(entry.tags)]
                self.names[entries.add(change, entry, ids, known)] = name
        with library.change("Throw away") as change:
            entries.trash(change, [entry_id for entry_id in self.names if self.is_trash(entry_id)])
        bridge, cat = list(self.names)[:2]
        for paper, rating in ((bridge, 3), (cat, 1)):
            with library.change("Read") as change:
                marks.mark(change, [paper], "read")
                marks.rate(change, [paper], rating)
        with library.change("To read again") as change:
            marks.enlist(change, [cat, bridge])
        with library.change("Attach") as change:
            new = [Attachment(0, ANYWHERE, "/a.pdf"), Attachment(0, ANYWHERE, "/b.txt")]
            one, other = (file.id for file in attachments.make(change, new))
            attachments.give(change, {bridge: [one, other], cat: [other]})
        with library.change("Cite") as change:
            both = [projects.add(change, f"/{one}", f"/{one}/m.tex", {}) for one in "ab"]
        for project, keys in zip(both, ([BRIDGE.key, CAT.key], [BRIDGE.key]), strict=True):
            projects.note_citations(library, project.id, dict.fromkeys(keys, ()))

    def is_trash(self, entry_id: EntryId) -> bool:
        return self.names[entry_id] == "trashed"

    def found(self, query: str | Node, sort: str = "added", *, down: bool = False) -> list[str]:
        node = parse(query) if isinstance(query, str) else query
        ids = search.ids(self.library.reading, node, sort, down)
        assert search.count(self.library.reading, node) == len(ids)
        return [self.names[EntryId(entry_id)] for entry_id in ids]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    with Library.open(tmp_path_factory.mktemp("search") / "library.refman") as library:
        yield Shelf(library)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", "bridge cat bare dated"),
        ("is:trashed year:1999", "trashed"),
        ("is:trashed year:1999..2000 diffusion", "trashed"),
        ("is:trashed has:date", "trashed"),
        ("has:files", "bridge cat"),
        ("-has:files", "bare dated"),
        ("is:missing", ""),
        ("diff", "bridge cat"),
        ("diffusion bridge", "bridge"),
        ("diffusion sun", "bridge"),
        ('"diffusion bridge"', "bridge"),
        ('"diffusion bri"', ""),
        ('"bridge diffusion"', ""),
        ("schrodinger", "cat"),
        ("SCHRÖDINGER", "cat"),
        ("scale-up", "bridge"),
        ("scale-u", "bridge"),
        ("cale", ""),
        ("ridg", "bridge"),
        ("ale", ""),
        ("ebra", "bare"),
        ("scaleup", "bridge"),
        ("SCALE‐UP", "bridge"),
        ('"scaleup the"', ""),
        ("mu-p", "bridge"),
        ("mup", "bridge"),
        ("μp", "bridge"),
        ("hsiangwei", "cat"),
        ("iachen", "bridge bare"),
        ("title:iachen", ""),
        ("author:iachen", "bridge bare"),
        ("abstract:iffusion", ""),
        ("*fusion", "bridge cat"),
        ("d*fusion", "bridge cat"),
        ("title:*fusion", "bridge"),
        ("*xqz", ""),
        ("-*fusion", "bare dated"),
        ("2023diff", "bridge"),
        ("un2023", "bridge"),
        ("10.1000", "bridge"),
        ("type:Misc", "cat bare dated"),
        ("type:art*", "bridge"),
        ("doi:10.1000/XYZ", "bridge"),
        ("doi:https://doi.org/10.1000/*", "bridge"),
        ('doi:"10.1000/*"', ""),
        ("arxiv:*", ""),
        ("has:venue", "bridge"),
        ("has:key", "bridge cat"),
        ("has:pdf", "bridge"),
        ("must", "bridge"),
        ("überb", "bridge"),
        ("UBERBLICK annals", "bridge"),
        ("cite zebra", ""),
        ("cite OR zebra", "bridge bare"),
        ("huang2", ""),
        ("sun2023", "bridge"),
        ("++", "bridge cat bare dated"),
        ("++ zebra", "bare"),
        ("-++", ""),
        ("zebra OR ++", "bridge cat bare dated"),
        ("-diffusion", "bare dated"),
        ("diffusion -cats", "bridge"),
        ("-(diffusion OR zebra)", "dated"),
        ("title:diffusion", "bridge"),
        ("abstract:diffusion", "cat"),
        ("author:sun", "bridge bare"),
        ('author:"Chongxuan Li"', "bridge"),
        ('author:"Li, Chongxuan"', "bridge"),
        ('author:"Sun, Jiacheng"', "bridge bare"),
        ('author:"Jiacheng Sun, Chongxuan Li"', "bridge"),
        ('author:"Li, Jiacheng"', ""),
        ("author:sun,jiacheng", "bridge bare"),
        ("author:sun,", "bridge bare"),
        ("author:hsiang-wei", "cat"),
        ("venue:annals", "bridge"),
        ("venue:diffusion", ""),
        ("key:SUN2023diffusion", "bridge"),
        ("key:sun", ""),
        ("key:sun*", "bridge"),
        ("key:*2024", "cat"),
        ("key:huang_2024", "cat"),
        ("key:sun_2023*", ""),
        ('key:"sun*"', ""),
        ("key:*", "bridge cat"),
        ('tag:"Must Cite"', "bridge"),
        ("tag:must*", "bridge"),
        ("tag:must", ""),
        ("tag:uberblick", "bridge"),
        ("tag:c++", "cat"),
        ("tag:c", ""),
        ("tag:[c]*", ""),
        ('tag:"*"', ""),
        ("category:lg", "bridge"),
        ("category:cs.LG", "bridge"),
        ("category:cs", "bridge dated"),
        ("category:cs*", "bridge dated"),
        ('category:"LG"', ""),
        ("source:sun", "bridge"),
        ("source:diff", "cat"),
        ('source:"Trending: diffusion"', "cat"),
        ('source:"trending"', ""),
        ("source:trend*", "cat"),
        ("year:2023", "bridge dated"),
        ("year:>2023", "cat"),
        ("year:2023..2024", "bridge cat dated"),
        ("year:..2023", "bridge dated"),
        ("-year:2023", "cat bare"),
        ("score:>=40", "bridge"),
        ("score:30", "cat"),
        ("score:30..40.5", "bridge cat"),
        ("score:<40.5", "cat"),
        ("date:2023", "bridge dated"),
        ("date:2023-06", "bridge"),
        ("date:2024", "cat"),
        ("date:2024-03", ""),
        ("date:2024-01-01..2024-12-31", "cat"),
        ("date:2024-01-02..", ""),
        ("date:2023-12-01..2023-12-31", "dated"),
        ("date:2023-12-01..2023-12-30", ""),
        ("date:..2023-06-22", "bridge"),
        ("date:<2023-12", "bridge"),
        ("date:<=2023-12", "bridge dated"),
        ("date:>2023-06", "cat dated"),
        ("date:>2023", "cat"),
        ("date:>9999-12-31", ""),
        ("has:abstract", "bridge"),
        ("has:summary", "cat"),
        ("has:authors", "bridge cat bare"),
        ("has:category", "bridge cat dated"),
        ("has:code", "bridge"),
        ("has:date", "bridge cat dated"),
        ("has:year", "bridge cat dated"),
        ("has:doi", "bridge"),
        ("has:score", "bridge cat"),
        ("has:tags", "bridge cat"),
        ("is:untagged", "bare dated"),
        ("is:truncated", "bridge"),
        ("is:undated", "bare"),
        ("is:trashed", "trashed"),
        ("is:trashed OR zebra", "bare trashed"),
        ("diffusion -is:trashed", "bridge cat"),
    ],
)
def test_a_query_finds_what_it_says(shelf: Shelf, query: str, names: str) -> None:
    assert shelf.found(query) == names.split()


def test_chips_narrow_by_exact_names(shelf: Shelf) -> None:
    assert shelf.found(Tagged("must cite")) == ["bridge"]
    assert shelf.found(Tagged("must")) == []
    assert shelf.found(SeenIn(TRENDING.name)) == ["cat"]
    assert shelf.found(SeenIn("Trending")) == []
    assert shelf.found(By("Jiacheng Sun")) == ["bridge", "bare"]
    assert shelf.found(By("Sun")) == []
    assert shelf.found(conjunction(By("Jiacheng Sun"), parse("year:2023"))) == ["bridge"]


@pytest.mark.parametrize("tag", sorted(BRIDGE.tags | CAT.tags))
def test_a_quoted_tag_finds_the_papers_that_have_it(shelf: Shelf, tag: str) -> None:
    names = [name for name, entry in ALL.items() if tag in entry.tags]

    assert shelf.found(f"tag:{quote(tag)}") == names


@pytest.mark.parametrize(
    ("days", "queries"),
    [
        (0, {"today", "last-week", "last-month", ">=yesterday", "yesterday..today"}),
        (1, {"yesterday", "last-week", "last-month", ">=yesterday", "yesterday..today", "<today"}),
        (7, {"last-week", "last-month", "<today"}),
        (8, {"last-month", "<today"}),
        (31, {"<today"}),
    ],
)
def test_added_counts_in_days_of_this_computer(
    tmp_path: Path, days: int, queries: set[str]
) -> None:
    noon = datetime.now().astimezone().replace(hour=12) - timedelta(days)
    asked = ["today", "yesterday", "last-week", "last-month", ">=yesterday", "yesterday..today"]
    with Library.open(tmp_path / "library.refman") as library:
        with library.change("Add") as change:
            entries.add(change, BARE, [], {})
            change.execute("update entries set added = ?", (noon.timestamp(),))

        def finds(query: str) -> bool:
            return search.count(library.reading, parse(f"added:{query}")) == 1

        assert {query for query in [*asked, "<today"] if finds(query)} == queries
        day = noon.date().isoformat()
        assert all(map(finds, [day, day[:7], day[:4], f"{day}..", f"..{day}", f">={day[:7]}"]))
        assert not any(map(finds, [f">{day}", f"<{day}", f">{day[:4]}", f"<{day[:4]}"]))


@pytest.mark.parametrize("value", [date.min.isoformat(), "0001", date.max.isoformat(), "9999-12"])
def test_added_takes_the_first_and_the_last_days_there_are(shelf: Shelf, value: str) -> None:
    assert len(shelf.found(f"added:>{value}") + shelf.found(f"added:<={value}")) == 4


ORDERS = [
    ("title", "dated bridge cat bare", "bare cat bridge dated"),
    ("authors", "cat bridge bare dated", "bridge cat dated bare"),
    ("year", "bridge dated cat bare", "cat dated bridge bare"),
    ("date", "bridge dated cat bare", "cat dated bridge bare"),
    ("category", "dated bridge cat bare", "cat bridge dated bare"),
    ("score", "cat bridge bare dated", "bridge cat dated bare"),
    ("code", "cat bare dated bridge", "bridge dated bare cat"),
    ("tags", "cat bridge bare dated", "bridge cat dated bare"),
    ("source", "bridge cat bare dated", "cat bridge dated bare"),
    ("added", "bridge cat bare dated", "dated bare cat bridge"),
    ("key", "cat bridge bare dated", "bridge cat dated bare"),
    ("rating", "cat bridge bare dated", "bridge cat dated bare"),
    ("read", "bridge cat bare dated", "cat bridge dated bare"),
    ("files", "cat bridge bare dated", "bridge cat dated bare"),
    ("queued", "cat bridge bare dated", "bridge cat dated bare"),
    ("projects", "cat bridge bare dated", "bridge cat dated bare"),
    ("alike", "bridge cat bare dated", "dated bare cat bridge"),
]


@pytest.mark.parametrize(("sort", "rising", "falling"), ORDERS)
def test_each_column_sorts_both_ways_with_the_unknown_last(
    shelf: Shelf, sort: str, rising: str, falling: str
) -> None:
    assert shelf.found("", sort) == rising.split()
    assert shelf.found("", sort, down=True) == falling.split()


def test_every_sort_is_tested() -> None:
    assert [sort for sort, *_ in ORDERS] == list(search.SORTS)


def test_every_word_of_has_and_is_has_its_condition() -> None:
    words = [("has", word) for word in HAS] + [("is", word) for word in IS]

    assert len({condition(*word, repr) for word in words}) == len(words)


def test_thousands_are_found_in_order_and_each_once(library: Library) -> None:
    nothing = derive.of(Entry("misc", {}))
    with library.change("Add") as change:
        made = entries.add_all(change, [entries.New.of(Entry("misc", {}), (), {}, nothing)] * 2500)
    assert list(search.ids(library.reading, Everything())) == list(reversed(made))


def test_the_trash_is_not_counted(shelf: Shelf) -> None:
    assert counting.total(shelf.library.reading) == len(ALL) - 1


def test_sqlite_bears_the_largest_query_that_can_be_written(shelf: Shelf) -> None:
    nested = "author:a tag:b -(year:1999 OR has:code " * MAX_DEPTH + "key:c" + ")" * MAX_DEPTH
    terms = MAX_TERMS - 5 * MAX_DEPTH - 1
    shelf.found(conjunction(parse(f"{nested} {'-year:1000 ' * terms}"), Tagged("a"), By("b")))
    shelf.found(" OR ".join(["cats", "year:1000", "key:a*"] * (MAX_TERMS // 3)))
    shelf.found("a-" * 4000)
    shelf.found(f"tag:{'*a' * 200} key:{'*a' * 200}")


def test_text_that_only_a_shell_can_hand_over_is_searched_like_any_other(shelf: Shelf) -> None:
    assert shelf.found("zebra\udcff") == ["bare"]
    assert shelf.found("key:\udcff") == []


FRAGMENTS = st.sampled_from(
    [
        *("diff", "sun", "++", '"', '""', "'", "*", "scale-up", "-", "^", "NEAR(", "{a}:", "\0"),
        *("é", "日本", "½", "\u07fb", "year:2023", "date:2023-12-31", "date:<2023-01-01", "a\0b"),
        *("tag:c*", "tag:[", "key:%_\\*", "category:*", "source:sun", "added:..today", "has:code"),
        *("score:>1", "-is:undated", "is:trashed", 'title:"a""b"', "author:++", "venue:x", ";--"),
    ]
)
LEAVES = st.one_of(st.text(), FRAGMENTS, st.lists(FRAGMENTS).map(" ".join))


def read(text: str) -> Node | None:
    try:
        return parse(text)
    except QueryError:
        return None


def groups(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    return st.one_of(parts.map(And), parts.map(Or), nodes.map(Not))


NODES: st.SearchStrategy[Node] = st.recursive(
    LEAVES.map(read).filter(lambda node: node is not None).map(lambda node: node or Everything()),
    groups,
    max_leaves=6,
)


@given(node=NODES)
def test_any_query_runs_and_parts_the_papers_from_its_negation(shelf: Shelf, node: Node) -> None:
    found, left = shelf.found(node), shelf.found(Not(node))

    everything = shelf.found(Or((parse("is:trashed"), Everything())))
    assert sorted(found + left) in (sorted(everything), sorted(set(everything) - {"trashed"}))


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("difusion bridge", "diffusion bridge"),
        ("Difusion (brigde OR zebar)", "diffusion (bridge OR zebra)"),
        ('author:huagn -zebar "difusion of cats"', 'author:huang -zebar "diffusion of cats"'),
        ("sclae-up", "scale-up"),
        ("schordingar", "schrodinger"),
        ("2024", "year:2024"),
        ("cats 2024", "cats year:2024"),
        ("difusion 2023", "diffusion year:2023"),
        ("difusion 2025", None),
        ('"2024"', None),
        ("title:2024", None),
        ("-2024 zebra difusion", None),
        ("diffusion zebra", None),
        ("difusion zebra", None),
        ("qqqqqqqq", None),
        ("uberblik difusion", None),
        ("tag:difusion", None),
        ("xy", None),
        ("difusion " * 31, None),
        ("difusion" * 1000, None),
        ("++", None),
    ],
)
def test_a_misspelt_search_is_put_right_where_that_finds_something(
    shelf: Shelf, text: str, corrected: str | None
) -> None:
    assert misspelt.correct(shelf.library.reading, text) == corrected


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("tag:theroy", "tag:theory"),
        ("collection:samplrs", "collection:samplers"),
        ("in:samplrs", "in:samplers"),
        ("cited-in:thesys", "cited-in:thesis"),
        ("source:trendng -tag:theroy", None),
        ("tag:theory", None),
        ("tag:th*y", None),
        ("tag:xyzzyx", None),
    ],
)
def test_of_names_that_are_not_there_the_nearest_that_is_takes_their_place(
    library: Library, text: str, corrected: str | None
) -> None:
    paper = add(library, "A named one", key="named")
    with library.change("Name") as change:
        tags.add(change, [paper], "theory")
        collecting.add(change, collecting.create(change, "samplers"), [paper])
        project = projects.add(change, "/home/thesis", "/home/thesis/main.tex", {})
    projects.note_citations(library, project.id, {"named": ()})
    assert misspelt.correct(library.reading, text) == corrected


def test_a_word_that_begins_one_of_the_index_is_not_misspelt(shelf: Shelf) -> None:
    assert misspelt.suggest(shelf.library.reading, "diffu") is None
    assert misspelt.suggest(shelf.library.reading, "DIFUSION") == "diffusion"
