"""Tags that stand in one another: found, renamed, merged, deleted and counted with those."""

import pytest

from refman.commands import Context
from refman.commands import tags as commands
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import TagError
from refman.model.language import parse, replaced
from refman.model.query import Tagged
from refman.settings import Settings
from refman.store import Library, collecting, collections, papers, search, tags
from tests.conftest import add

NAMES = ("method", "method/diffusion", "method/Diffusion/bridge", "methodology", "other/x")


@pytest.fixture
def tagged(library: Library) -> dict[str, EntryId]:
    made = {name: add(library, name) for name in NAMES}
    for name, paper in made.items():
        with library.change("Tag") as change:
            tags.add(change, [paper], name)
    return made


def names(library: Library) -> list[str]:
    return [tag.name for tag in tags.known(library.reading)]


def of(library: Library, paper: EntryId) -> set[str]:
    return {name for name, _ in papers.rows(library.reading, [paper])[0].tags}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tag:method", {0, 1, 2}), ("tag:METHOD/diffusion", {1, 2}), ('tag:"method"', {0, 1, 2}),
        ("tag:other", {4}), ("tag:method*", {0, 1, 2, 3}), ("-tag:method", {3, 4}),
        ("tag:diffusion", set()),
    ],
)  # fmt: skip
def test_a_tag_is_found_with_what_stands_in_it(
    library: Library, tagged: dict[str, EntryId], query: str, found: set[int]
) -> None:
    ids = search.ids(library.reading, parse(query))
    assert set(ids) == {tagged[NAMES[number]] for number in found}


def test_a_chip_finds_what_stands_in_its_tag_and_counts_each_paper_once(
    library: Library, tagged: dict[str, EntryId]
) -> None:
    with library.change("Both") as change:
        tags.add(change, [tagged["method"]], "method/diffusion")
    assert search.count(library.reading, Tagged("method")) == 3
    assert tags.counts_over(library.reading, ["method", "other"]) == {"method": 3, "other": 1}


@pytest.mark.parametrize(
    ("old", "new", "after"),
    [
        ("method", "way",
         ["methodology", "other/x", "way", "way/diffusion", "way/Diffusion/bridge"]),
        ("other", "Others/y",
         ["method", "method/diffusion", "method/Diffusion/bridge", "methodology", "Others/y/x"]),
        ("method", "method/diffusion",
         ["method/diffusion", "method/diffusion/diffusion", "method/diffusion/Diffusion/bridge",
          "methodology", "other/x"]),
        ("method/diffusion", "d",
         ["d", "d/bridge", "method", "methodology", "other/x"]),
    ],
)  # fmt: skip
def test_what_stands_in_a_tag_is_renamed_with_it(
    library: Library, tagged: dict[str, EntryId], old: str, new: str, after: list[str]
) -> None:
    assert len(tagged) == 5
    with library.change("Rename") as change:
        tags.rename(change, old, new)
    assert names(library) == after
    library.undo()
    assert names(library) == list(NAMES)


def test_a_name_that_another_tag_has_is_refused_wherever_it_would_stand(
    library: Library, tagged: dict[str, EntryId]
) -> None:
    assert len(tagged) == 5
    with library.change("Make") as change:
        tags.create(change, "way/DIFFUSION")
    with library.change("Rename") as change, pytest.raises(TagError, match="“way/DIFFUSION” alr"):
        tags.rename(change, "method", "way")
    with library.change("Rename") as change, pytest.raises(TagError, match="no tag “none”"):
        tags.rename(change, "none", "way")


def test_what_stands_in_a_tag_is_merged_with_it(
    library: Library, tagged: dict[str, EntryId]
) -> None:
    with library.change("Make") as change:
        tags.create(change, "way/diffusion")
        tags.create(change, "way")
        assert tags.merge(change, "method", "WAY") == 3
    assert names(library) == [
        "methodology", "other/x", "way", "way/diffusion", "way/Diffusion/bridge",
    ]  # fmt: skip
    assert of(library, tagged["method/diffusion"]) == {"way/diffusion"}
    with library.change("Merge") as change, pytest.raises(TagError, match="stands in it"):
        tags.merge(change, "way", "way/diffusion")


def test_what_stands_in_a_tag_is_deleted_with_it(
    library: Library, tagged: dict[str, EntryId]
) -> None:
    with library.change("Delete") as change:
        assert tags.delete(change, "method") == 3
    assert names(library) == ["methodology", "other/x"]
    library.undo()
    assert of(library, tagged["method/diffusion"]) == {"method/diffusion"}


def test_saved_searches_go_along_with_a_tag(library: Library, tagged: dict[str, EntryId]) -> None:
    with library.change("Keep") as change:
        collecting.create(change, "A", query='tag:method/diffusion OR -(keyword:"method" title:x)')
        collecting.create(change, "B", query="tag:methodology")
    outcome = commands.rename(Context(library, Settings(), Progress()), "method", "my way")
    text = "with 2 tags in it and 1 saved search that asked for it"
    assert outcome.text == f"Renamed “method” to “my way” {text}"
    queries = [one.query for one in collections.tree(library.reading).by_id.values()]
    assert queries == ['tag:"my way/diffusion" OR -(keyword:"my way" title:x)', "tag:methodology"]
    library.undo()
    assert len(tagged) == len(names(library))


@pytest.mark.parametrize(
    ("query", "after"),
    [
        ("tag:a*", "tag:b"), ("tag:", "tag:"), ('"tag:a" tag:a', '"tag:a" tag:b'),
        ("title:a TAG:a", "title:a TAG:b"),
    ],
)  # fmt: skip
def test_only_what_stands_behind_the_field_is_replaced(query: str, after: str) -> None:
    assert replaced(query, ("tag",), lambda _: "b") == after
