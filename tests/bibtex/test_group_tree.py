"""JabRef's tree of groups, changed line by line."""

import pytest

from refman.bibtex.group_tree import Cut, Wanted, joined, rearranged, typed

HEAD = "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
A, B, C = (rf"StaticGroup:{name}\;0\;1\;\;\;\;;" for name in "ABC")
SEARCH = r"SearchGroup:S\;0\;year \< 2000\;0\;0\;1\;\;\;\;;"


def comment(*lines: str) -> str:
    return HEAD + "".join(f"{line}\n" for line in lines) + "}"


@pytest.mark.parametrize(
    "text",
    [
        comment(f"1  {A}"),
        comment(f"1 {A}1 {B}"),
        comment("1 StaticGroup:A and", A.removeprefix("StaticGroup:")),
        "@Comment{jabref-meta: grouping:\n}",
    ],
)
def test_a_tree_that_is_typed_otherwise_is_left_alone(text: str) -> None:
    assert typed(text) is None


def test_a_group_that_goes_leaves_those_in_it_that_are_none_of_ours() -> None:
    tree = typed(comment(f"1 {A}", f"2 {SEARCH}", f"3 {B}", f"1 {C}"))
    assert tree is not None
    wanted = {2: Wanted("B", None), 3: Wanted("C c", None)}
    text, now, cut = rearranged(tree, [1, 2, 3], wanted, (), {})
    renamed = C.replace(":C", ":C c")
    assert text == comment(f"1 {SEARCH}", f"2 {B}", f"1 {renamed}")
    assert (now, cut) == ([2, 3], {1: Cut(A, 0)})


def test_a_group_that_comes_back_stands_where_it_stood() -> None:
    tree = typed(comment(f"1 {A}", f"1 {C}"))
    assert tree is not None
    wanted = {1: Wanted("A", None), 2: Wanted("B", None), 3: Wanted("C", None)}
    text, now, cut = rearranged(tree, [1, 3], wanted, [2], {2: Cut(B, 1)})
    assert (text, now, cut) == (comment(f"1 {A}", f"1 {B}", f"1 {C}"), [1, 2, 3], {})


def test_those_above_a_new_group_come_with_it() -> None:
    tree = typed(comment(f"1 {A}"))
    assert tree is not None
    wanted = {1: Wanted("A", None), 2: Wanted("B", 4), 4: Wanted("D", 1)}
    text, now, _ = rearranged(tree, [1], wanted, [2], {})
    new = r"StaticGroup:{}\;2\;1\;\;\;\;;"
    assert text == comment(f"1 {A}", f"2 {new.format('D')}", f"3 {new.format('B')}")
    assert now == [1, 4, 2]


@pytest.mark.parametrize(
    "lines",
    [
        ("1 StaticGroup:Broken", f"1 {B}"),
        ("StaticGroup:No level;", f"1 {B}"),
        ("", f"1 {B}"),
        (f"1 {B}", "1 StaticGroup:At;the;end"),
    ],
)
def test_a_line_that_cannot_be_read_stays_and_stops_no_other(lines: tuple[str, str]) -> None:
    tree = typed(comment(f"1 {A}", *lines))
    assert tree is not None
    assert rearranged(tree, [1, 2], {1: Wanted("A", None), 2: Wanted("B", None)}, (), {}) == (
        comment(f"1 {A}", *lines),
        [1, 2],
        {},
    )
    renamed = {1: Wanted("A", None), 2: Wanted("new", None)}
    text, *_ = rearranged(tree, [1, 2], renamed, (), {})
    assert text == comment(f"1 {A}", *lines).replace("StaticGroup:B\\", "StaticGroup:new\\")


def test_levels_that_leave_one_out_stay_as_they_are_typed() -> None:
    text = comment(f"2 {A}", f"5 {SEARCH}", f"2 {C}")
    tree = typed(text)
    assert tree is not None
    wanted = {1: Wanted("A", None), 3: Wanted("C", None)}
    assert rearranged(tree, [1, 3], wanted, (), {}) == (text, [1, 3], {})


def test_trees_of_several_files_are_one_in_which_each_group_comes_once() -> None:
    one = comment(f"1 {A}", f"1 {SEARCH}")
    two = comment(f"1 {B}", f"1 {SEARCH}", f"1 {A}", f"1 {C}")
    there = joined([(one, [1]), (two.replace("\n", "\r\n"), [2, 1, 3])])
    assert (there.ids, there.lines) == ([1, 2, 3], {1: A, 2: B, 3: C})
    wanted = {1: Wanted("A", None), 2: Wanted("B", None), 3: Wanted("C", 1, "0xff0000ff")}
    text, *_ = rearranged(there.tree, there.ids, wanted, (), {})
    red = r"StaticGroup:C\;0\;1\;0xff0000ff\;\;\;;"
    assert text == comment(f"1 {A}", f"2 {red}", f"1 {SEARCH}", f"1 {B}")
