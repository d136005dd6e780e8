"""Saved searches as smart groups of BibDesk."""

import plistlib
from typing import Any

import pytest

from refman.bibtex.group_conditions import comments, group, queries, without_queries


def _conditions(made: dict[str, Any] | None) -> list[tuple[str, int, str]]:
    assert made is not None
    return [(one["key"], one["comparison"], one["value"]) for one in made["conditions"]]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("tag:method", [("Keywords", 0, "method")]),
        ("-tag:x year:2020", [("Keywords", 1, "x"), ("Year", 4, "2020")]),
        ('author:smith title:"deep nets"', [("Author", 2, "smith"), ("Title", 2, "deep nets")]),
        ("quantum -type:book", [("Any Field", 2, "quantum"), ("BibTeX Type", 5, "book")]),
        ("tag:*flow*", [("Keywords", 2, "flow")]),
    ],
)
def test_what_conditions_can_say_is_said(query: str, said: list[tuple[str, int, str]]) -> None:
    made = group("G", query)
    assert _conditions(made) == said
    assert made is not None
    assert (made["conjunction"], made["group name"]) == (0, "G")


def test_any_of_several_is_said_by_the_conjunction() -> None:
    made = group("Either {or}", "abstract:foo OR title:bar")
    assert made is not None
    assert (made["conjunction"], made["group name"]) == (1, "Either (or)")
    assert len(_conditions(made)) == 2


@pytest.mark.parametrize(
    "query", ["is:unread", "year:2020..2023", "(a OR b) c", "venue:jmlr", "key:kn*", "*", "{a}"]
)
def test_what_no_condition_can_say_is_left(query: str) -> None:
    assert group("G", query) is None


def test_those_that_came_in_stay_as_they_are_and_take_in_the_others() -> None:
    ours = group("Ours", "tag:x")
    assert ours is not None
    kept = comments([], [ours]).rstrip("\n")
    assert kept.startswith("@comment{BibDesk Smart Groups{\n<?xml")
    assert comments([kept], [ours]) == f"{kept}\n"
    other = group("Other", "author:y")
    assert other is not None
    url = "@comment{BibDesk URL Groups{\n<array>\n</array>}}"
    both = comments([url, kept], [other])
    assert both.startswith(f"{url}\n")
    assert both.count("Smart Groups") == 1
    listed = plistlib.loads(both[both.index("<?xml") : both.rindex("}}")].encode())
    assert listed == [ours, other]


def test_no_group_is_no_comment() -> None:
    assert comments([], []) == ""


@pytest.mark.parametrize(
    "query",
    [
        "tag:method", "-tag:x year:2020", "tag:*flow*", "abstract:foo OR title:bar",
        'author:smith title:"deep nets"', "quantum -type:book", "-year:1999",
    ],
)  # fmt: skip
def test_what_was_said_as_conditions_is_asked_for_again(query: str) -> None:
    ours = group("R & D", query)
    assert ours is not None
    text = comments([], [ours]).rstrip("\n")
    assert queries(text) == {"R & D": query}
    assert without_queries(text) == ""


def test_a_smart_group_that_no_query_can_ask_for_stays_alone() -> None:
    ours = group("Ours", "tag:x")
    assert ours is not None
    condition = {"comparison": 6, "key": "Title", "value": "A", "version": "1"}
    begins: dict[str, Any] = {"conditions": [condition], "conjunction": 0, "group name": "Begins"}
    text = comments([], [begins, ours]).rstrip("\n")
    assert queries(text) == {"Ours": "tag:x"}
    rest = without_queries(text)
    assert queries(rest) == {}
    assert "<string>Begins</string>" in rest
    assert without_queries(rest) == rest


@pytest.mark.parametrize("text", ["<array>", "<dict/>", "<array><string>a</string></array>"])
def test_a_comment_that_cannot_be_read_has_no_queries(text: str) -> None:
    comment = f"@comment{{BibDesk Smart Groups{{\n<plist>{text}</plist>}}}}"
    assert queries(comment) == {}
    assert without_queries(comment) == comment
