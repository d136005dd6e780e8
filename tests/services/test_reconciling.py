"""A co-author's .bib file beside the library: what is ours, what they know better, what is done."""

from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import reconciling
from refman.services.reconciling import Meeting
from refman.store import Library, ledger, pairs, papers, verdicts
from tests.conftest import add, key_pattern

ENGINE = "author={Ada Lovelace and Bo Bee}, title={Notes on the Analytical Engine}"
OURS = {"author": "Ada Lovelace and Bo Bee", "year": "1843"}


def meet(library: Library, tmp_path: Path, text: str) -> list[Meeting]:
    path = tmp_path / "theirs.bib"
    path.write_text(text, encoding="utf-8")
    return reconciling.meet(library.reading, path).meetings


@pytest.fixture
def engine(library: Library) -> int:
    return add(
        library, "Notes on the Analytical Engine", kind="article", key="ada43",
        journal="Memoirs", **OURS,
    )  # fmt: skip


def test_a_paper_of_ours_under_another_key_is_found_with_what_they_know_better(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{lovelace, {ENGINE}, journal={{Memoirs}}, year=1843, volume=3}}"
    (one,) = meet(library, tmp_path, text)
    assert (one.paper, one.ours, one.key, one.line) == (engine, "ada43", "lovelace", 1)
    assert [(part.field, part.ours, part.theirs) for part in one.better] == [("volume", "", "3")]
    assert one.advice == "merge"


def test_a_mistyped_isbn_alone_does_not_part_a_book_from_ours(
    library: Library, tmp_path: Path
) -> None:
    ours = add(library, "The Art of Computer Programming", kind="book", key="taocp",
               author="Donald E. Knuth", year="1997", isbn="978-0-201-89683-1")  # fmt: skip
    text = (
        "@book{knuth97, author={Donald E. Knuth}, title={The Art of Computer Programming},"
        " year=1997, isbn={ISBN}}"
    )
    (one,) = meet(library, tmp_path, text.replace("ISBN}", "978-0-201-89688-1}"))
    assert (one.paper, [part.field for part in one.apart]) == (ours, ["isbn"])
    (other,) = meet(library, tmp_path, text.replace("ISBN}", "978-0-201-89684-8}"))
    assert other.paper is None


def test_what_cannot_be_read_is_told_with_its_line_and_the_reason_and_the_rest_is_met(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.bib"
    path.write_text(
        "@misc{one, title={One}}\n\n@article{broken, title={No end,\n year=2001\n"
        "@misc{two, title={Two}}\n",
        encoding="utf-8",
    )
    met = reconciling.meet(library.reading, path)
    assert [one.key for one in met.meetings] == ["one", "two"]
    ((line, reason),) = met.unread
    assert line == 3
    assert reason


def test_what_both_say_otherwise_is_shown_and_stays_ours(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{ada43, {ENGINE}, journal={{Mem.}}, year=1843, note={{N}}}}"
    (one,) = meet(library, tmp_path, text)
    assert one.paper == engine
    assert [part.field for part in one.apart] == ["journal"]
    with library.change("Reconcile") as change:
        reconciling.settle(change, [one], {0: "merge"}, key_pattern())
    fields = library.entry(one.paper).fields
    assert (fields["journal"], fields["note"]) == ("Memoirs", "N")


def test_a_paper_of_ours_under_its_key_is_found_though_they_say_another_year(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{ada43, {ENGINE}, journal={{Memoirs}}, year=1853}}"
    (one,) = meet(library, tmp_path, text)
    assert (one.paper, one.advice) == (engine, "leave")
    assert [(part.field, part.ours, part.theirs) for part in one.apart] == [
        ("year", "1843", "1853")
    ]
    (other,) = meet(library, tmp_path, text.replace("Lovelace", "Byron"))
    assert other.paper is None


def test_a_paper_of_ours_under_its_key_is_found_though_they_corrected_its_volume(
    library: Library, tmp_path: Path
) -> None:
    told = {"author": "Turing, Alan M.", "year": "1937", "pages": "230--265"}
    title = "On Computable Numbers"
    amt = add(library, title, kind="article", key="amt", journal="Proc.", volume="42", **told)
    text = (
        f"@article{{amt, author={{Turing, Alan M.}}, title={{{title}}}, journal={{Proc.}},"
        " year=1937, volume=43, issue=7, pages={230--265}}"
    )
    (one,) = meet(library, tmp_path, text)
    assert (one.paper, one.advice) == (amt, "merge")
    assert [part.field for part in one.better] == ["issue"]
    assert [(part.ours, part.theirs) for part in one.apart] == [("42", "43")]
    for name, was in (("230--265", "1--2"), ("1937", "1951")):
        text = text.replace(name, was)
    (one,) = meet(library, tmp_path, text)
    assert one.paper is None


def test_merging_keeps_their_key_as_an_alias_and_mapping_takes_nothing_else(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{lovelace, {ENGINE}, journal={{Memoirs}}, year=1843, volume=3}}"
    met = meet(library, tmp_path, text)
    with library.change("Reconcile") as change:
        reconciling.settle(change, met, {0: "map"}, key_pattern())
    assert papers.with_key(library.reading, "lovelace") == [engine]
    assert "volume" not in library.entry(met[0].paper).fields  # type: ignore[arg-type]
    library.undo()
    with library.change("Reconcile") as change:
        reconciling.settle(change, met, {0: "merge"}, key_pattern())
    assert papers.with_key(library.reading, "lovelace") == [engine]
    assert library.entry(met[0].paper).fields["volume"] == "3"  # type: ignore[arg-type]


def test_their_key_of_another_paper_of_ours_is_told_and_becomes_no_alias(
    library: Library, engine: int, tmp_path: Path
) -> None:
    other = add(library, "Quite another thing", key="lovelace")
    text = f"@article{{lovelace, {ENGINE}, journal={{Memoirs}}, year=1843, volume=3}}"
    (one,) = meet(library, tmp_path, text)
    assert (one.paper, one.clash) == (engine, "Quite another thing")
    with library.change("Reconcile") as change:
        reconciling.settle(change, [one], {0: "merge"}, key_pattern())
    assert papers.with_key(library.reading, "lovelace") == [other]


def test_what_is_new_comes_in_and_names_its_parent_by_our_key(
    library: Library, tmp_path: Path
) -> None:
    add(library, "Proceedings of Engines", kind="proceedings", key="engines", year="1843")
    text = (
        "@inproceedings{new, title={A New One}, author={Bo Bee}, crossref={proc}}\n"
        "@proceedings{proc, title={Proceedings of Engines}, year=1843}\n"
    )
    met = meet(library, tmp_path, text)
    assert [one.advice for one in met] == ["add", "map"]
    with library.change("Reconcile") as change:
        done = reconciling.settle(change, met, {0: "add", 1: "map"}, key_pattern())
    assert (done.added, done.mapped) == (1, 1)
    (new,) = papers.with_key(library.reading, "new")
    assert library.entry(new).fields["crossref"] == "engines"


def test_what_was_taken_in_and_cited_comes_with_its_key_again_once_that_was_undone(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = "@misc{new, title={A New One}}\n@misc{before, title={Another New One}}\n"
    for _ in range(2):
        met = meet(library, tmp_path, text)
        with library.change("Reconcile") as change:
            done = reconciling.settle(change, met, {0: "add"}, key_pattern())
        assert done.keys == ()
        (new,) = papers.with_key(library.reading, "new")
        ledger.remember_papers(library, [new])
        library.undo()
    ledger.remember(library, [("before", EntryId(engine))])
    with library.change("Reconcile") as change:
        done = reconciling.settle(change, met, {1: "add"}, key_pattern())
    assert done.keys == (("before", "beforea"),)


def test_what_is_kept_apart_is_a_paper_of_its_own_for_good(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{ada43, {ENGINE}, journal={{Memoirs}}, year=1843, volume=3}}"
    met = meet(library, tmp_path, text)
    with library.change("Reconcile") as change:
        reconciling.settle(change, met, {0: "apart"}, key_pattern())
    (new,) = papers.with_key(library.reading, "ada43a")
    assert new != engine
    assert pairs.open_of(library.reading, [engine]) == set()
    library.undo()
    assert papers.with_key(library.reading, "ada43a") == []


def test_what_cannot_be_done_with_an_entry_is_refused_and_nothing_is(
    library: Library, engine: int, tmp_path: Path
) -> None:
    met = meet(library, tmp_path, "@misc{new, title={Brand New}}")
    with (
        pytest.raises(RefmanError, match="no paper of yours"),
        library.change("Reconcile") as change,
    ):
        reconciling.settle(change, met, {0: "merge"}, key_pattern())
    assert library.entry(EntryId(engine)).key == "ada43"


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ({"editor": "Ada Bee", "year": "2001"}, "editor={Ada Bee}, year=2001", True),
        ({"editor": "Ada Bee", "year": "2001"}, "editor={A. Bee}, year=2001", True),
        ({"editor": "Ada Bee", "year": "2001"}, "editor={Ada Bee}, year=2002", False),
        ({"editor": "Ada Bee", "year": "2001"}, "editor={Cy Dee}, year=2001", False),
        ({"editor": "Ada Bee"}, "editor={Cy Dee}", False),
        ({"year": "2001"}, "year=2001", True),
        ({"year": "2001"}, "year=2002", False),
    ],
)
@pytest.mark.parametrize("kind", ["proceedings", "book"])
@pytest.mark.parametrize("key", ["nips", "theirs"])
def test_a_book_without_authors_is_ours_where_its_year_and_editors_say_so(
    library: Library, tmp_path: Path, kind: str, key: str, ours: dict[str, str], theirs: str,
    same: bool,
) -> None:  # fmt: skip
    title = "Advances in Neural Information Processing Systems"
    paper = add(library, title, kind=kind, key="nips", **ours)
    (one,) = meet(library, tmp_path, f"@{kind}{{{key}, title={{{title}}}, {theirs}}}")
    assert (one.paper == paper and one.sure) == same


@pytest.mark.parametrize("kind", ["proceedings", "book"])
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"editor": "Ada Bee"}, "year=2002"),
        ({"year": "2001"}, "editor={Ada Bee}"),
        ({}, "publisher={ACM}"),
    ],
)
def test_the_title_alone_makes_no_two_books_one_but_their_key_does(
    library: Library, tmp_path: Path, kind: str, ours: dict[str, str], theirs: str
) -> None:
    title = "Advances in Neural Information Processing Systems"
    paper = add(library, title, kind=kind, key="nips", **ours)
    (one,) = meet(library, tmp_path, f"@{kind}{{nips, title={{{title}}}, {theirs}}}")
    assert (one.paper, one.reason) == (paper, "the same key and title")
    (one,) = meet(library, tmp_path, f"@{kind}{{other, title={{{title}}}, {theirs}}}")
    assert not one.sure


@pytest.mark.parametrize(
    "author",
    ["Lovelace, Ada and Bee, Bo", "Ada   Lovelace and Bo Bee", "{Ada} Lovelace and Bee, Bo"],
)
def test_another_order_of_the_parts_of_a_name_is_no_difference(
    library: Library, engine: int, tmp_path: Path, author: str
) -> None:
    text = (
        f"@article{{ada43, author={{{author}}}, title={{Notes on the Analytical Engine}},"
        " journal={Memoirs}, year=1843}"
    )
    (one,) = meet(library, tmp_path, text)
    assert (one.paper, one.better, one.apart, one.advice) == (engine, (), (), "leave")


def test_an_entry_that_is_nearly_ours_is_offered_as_possibly_ours_and_taken_for_new(
    library: Library, engine: int, tmp_path: Path
) -> None:
    text = f"@article{{lovelace, {ENGINE}, year=1843, volume=3}}"
    (one,) = meet(library, tmp_path, text.replace("Analytical", "Analytcal"))
    assert (one.paper, one.ours, one.possible, one.sure) == (engine, "ada43", True, False)
    assert (one.advice, one.reason.partition(",")[0]) == (
        "add", "the same title but for the typing",
    )  # fmt: skip
    assert [part.field for part in one.better] == ["volume"]
    assert [part.field for part in one.apart] == ["title"]
    (other,) = meet(library, tmp_path, text.replace("Analytical Engine", "Loom of Jacquard"))
    assert (other.paper, other.possible, other.advice) == (None, False, "add")


@pytest.mark.parametrize("deed", ["merge", "map", "apart", "add", "leave"])
def test_what_is_possibly_ours_becomes_what_is_chosen(
    library: Library, engine: int, tmp_path: Path, deed: reconciling.Deed
) -> None:
    text = f"@article{{lovelace, {ENGINE.replace('Analytical', 'Analytcal')}, year=1843}}"
    more = "@inbook{part, title={A Part}, author={Cy Dee}, crossref={lovelace}}"
    near, part = meet(library, tmp_path, text + more)
    with library.change("Reconcile") as change:
        reconciling.settle(change, [near, part], {0: deed, 1: "add"}, key_pattern())
    ours = papers.with_key(library.reading, "lovelace")
    taken = ["ada43" if deed in ("merge", "map") else "lovelace"]
    assert (ours == [engine]) == (deed in ("merge", "map"))
    assert bool(ours) == (deed != "leave")
    (child,) = papers.with_key(library.reading, "part")
    assert [library.entry(child).fields["crossref"]] == taken
    assert bool(verdicts.of(library.reading, engine)) == (deed == "apart")
