"""Seed files that are not as they should be."""

import json
from typing import Any

import pytest

from refman.formats import seed
from tests.formats import samples


@pytest.mark.parametrize(
    "paper",
    [
        {},
        {"title": ""},
        {"title": 3},
        {"title": "A", "authors": "Ada Lin"},
        {"title": "A", "authors": [1]},
        {"title": "A", "score": True},
        {"title": "A", "date": "soon"},
        {"title": "A", "colour": "red"},
        {"title": "\ud800"},
        "A",
        None,
    ],
)
def test_a_paper_that_does_not_follow_the_format_is_unread_and_the_others_stay(paper: Any) -> None:
    document = json.loads(samples.text_of("seed.json"))
    document["papers"].insert(1, paper)

    found = samples.whole(seed.read([json.dumps(document)], "seed.json"))

    assert len(found.entries) == 2
    assert found.unread[0].reason.startswith("Paper 2 ")


def test_a_seed_file_that_breaks_off_is_unread_with_the_line() -> None:
    text = samples.text_of("seed.json")[:500]

    found = samples.parsed(text)

    assert not found.entries
    assert found.unread[0].line == text.count("\n") + 1


@pytest.mark.parametrize("key", ["source", "papers"])
def test_a_seed_file_without_source_or_papers_is_unread(key: str) -> None:
    document = json.loads(samples.text_of("seed.json"))
    del document[key]

    assert len(samples.parsed(json.dumps(document)).unread) == 1
