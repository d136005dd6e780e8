"""Searches that are kept go along with the collections that they name."""

import pytest

from refman.commands import Context
from refman.commands import collections as commands
from refman.jobs import Progress
from refman.settings import Settings
from refman.store import Library, collecting, collections, documents
from tests.conftest import add


@pytest.fixture
def context(library: Library) -> Context:
    with library.change("Make") as change:
        collecting.ensure(change, "Thesis/Samplers")
        collecting.ensure(change, "Survey")
    return Context(library, Settings(), Progress())


def keep(library: Library, query: str) -> None:
    with library.change("Keep") as change:
        collecting.create(change, "Kept", query=query)


def kept(library: Library) -> str:
    known = collections.tree(library.reading).by_id.values()
    return next(one.query for one in known if one.query)


@pytest.mark.parametrize(
    ("query", "renamed", "after"),
    [
        ("collection:samplers year:2024", ("Thesis/Samplers", "Flows"),
         "collection:Flows year:2024"),
        ("in:thesis/samplers -in:survey", ("Thesis", "My thesis"),
         'in:"My thesis/Samplers" -in:survey'),
        ("collection:samplers", ("Thesis", "My thesis"), "collection:Samplers"),
        ("collection:sam*", ("Samplers", "Flows"), "collection:sam*"),
        ('title:"collection:survey"', ("Survey", "Flows"), 'title:"collection:survey"'),
    ],
)  # fmt: skip
def test_a_search_names_a_collection_as_it_is_called_now(
    library: Library, context: Context, query: str, renamed: tuple[str, str], after: str
) -> None:
    keep(library, query)
    commands.rename(context, *renamed)
    assert kept(library) == after
    library.undo()
    assert kept(library) == query


def test_a_search_follows_a_collection_that_moves(library: Library, context: Context) -> None:
    keep(library, "collection:thesis/samplers")
    commands.move(context, "Samplers", into="Survey")
    assert kept(library) == "collection:Survey/Samplers"


def test_what_may_be_a_linked_file_stays(library: Library, context: Context) -> None:
    with library.change("Link") as change:
        documents.add(change, "/home/me/survey.bib")
    keep(library, "in:survey")
    outcome = commands.rename(context, "Survey", "Review")
    assert kept(library) == "in:survey"
    assert outcome.text == "Renamed “Survey” to “Review”"


def test_it_is_told_how_many_searches_followed(library: Library, context: Context) -> None:
    add(library, "A paper")
    keep(library, "collection:survey")
    assert commands.rename(context, "Survey", "Review").text.endswith(
        "; 1 saved search that named it followed"
    )
