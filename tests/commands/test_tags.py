"""Tags from the shell: what was made is told, and what asks for one that goes."""

import json

import pytest

from tests.commands.test_collections import run

__all__ = ["run"]


def test_a_tag_is_named_as_it_was_made(run) -> None:  # type: ignore[no-untyped-def]
    assert run("tag", "create", "/x/")[1] == "Created the tag “x”\n"
    assert run("tag", "rename", "x", "y//z")[1] == "Renamed “x” to “y/z”\n"
    assert "“a/b”" in run("tag", "add", "a//b", "*")[1]
    assert "a//b" not in run("history")[1]


@pytest.mark.parametrize("asked", ["vision", "vis*", "vision/video"])
def test_a_tag_that_saved_searches_ask_for_goes_when_that_was_said(run, asked: str) -> None:  # type: ignore[no-untyped-def]
    run("tag", "create", "vision/video")
    run("tag", "create", "vision")
    run("tag", "create", "other")
    run("collection", "create", "Kept", "--search", f"tag:{asked}")
    run("collection", "create", "Free", "--search", "tag:other")
    status, _, err = run("tag", "delete", "vision")
    assert (status, err) == (
        1,
        "refman: Saved searches ask for “vision”: “Kept”. They would not find its papers any more,"
        " so nothing was deleted; add --yes to delete it.\n",
    )
    assert json.loads(run("tag", "delete", "vision", "--yes", "--json")[1])["searches"] == ["Kept"]
    fault = f"This search asks for tags that are not there: “{asked}”."
    assert (fault in run("collection", "list")[1]) == ("*" not in asked)
    run("undo")
    assert "not there" not in run("collection", "list")[1]


def test_a_merged_tag_is_asked_for_by_its_new_name(run) -> None:  # type: ignore[no-untyped-def]
    run("tag", "create", "one")
    run("tag", "create", "two")
    run("collection", "create", "Kept", "--search", "tag:one")
    run("tag", "merge", "one", "two")
    assert "[tag:two]" in run("collection", "list")[1]
    assert "not there" not in run("collection", "list")[1]
