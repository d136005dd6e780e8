"""BibDesk's list of groups is changed where it must be, and stays as it is typed else."""

import pytest

from refman.bibtex import group_list
from refman.bibtex.group_list import Wanted

HEAD = '@comment{BibDesk Static Groups{<?xml version="1.0"?><plist version="1.0">'
TAIL = "</plist>}}"
ONE = "<dict><key>group name</key><string>A</string><key>keys</key><string>x</string></dict>"
TWO = ONE.replace(">A<", ">B<")


def rewritten(
    array: str, ids: list[int | None], wanted: dict[int, Wanted], codec: str = "utf-8"
) -> str:
    tree = group_list.typed(f"{HEAD}{array}{TAIL}")
    assert tree is not None
    text = group_list.rewritten(tree, ids, wanted, {}, {}, codec).comment
    return text.removeprefix(HEAD).removesuffix(TAIL)


def test_what_is_as_it_is_wanted_stays() -> None:
    array = f"<array>{ONE}\r\n  {TWO}</array>"
    assert rewritten(array, [1, None], {1: Wanted("A", ["x"])}) == array


def test_a_group_beside_others_is_typed_as_they_are() -> None:
    array = f"<array>{ONE}\n  {TWO}</array>"
    new = "\n  " + ONE.replace(">A<", ">C &amp; d<").replace("x", "y,z")
    wanted = {1: Wanted("A", ["x"]), 2: Wanted("B", ["x"]), 3: Wanted("C & d", ["y", "z"])}
    assert rewritten(array, [1, 2], wanted) == f"<array>{ONE}\n  {TWO}{new}</array>"


def test_the_first_group_of_an_empty_list_opens_it() -> None:
    new = rewritten("<array/>", [], {1: Wanted("A", ["x"])})
    assert new.startswith("<array>\n\t<dict>\n\t\t<key>group name</key>\n\t\t<string>A</string>\n")
    assert new.endswith("<string>x</string>\n\t</dict>\n</array>")


def test_a_letter_that_the_encoding_has_not_is_typed_by_its_number() -> None:
    text = rewritten(f"<array>{ONE}</array>", [1], {1: Wanted("读 é", ["x"])}, "latin-1")
    assert "<string>&#35835; é</string>" in text


def test_a_string_may_end_as_an_empty_one_does() -> None:
    one = ONE.replace(">A<", "><![CDATA[Ä]]> é/><").replace("<dict>", "<dict><key/><true/>")
    text = rewritten(f"<array>{one}</array>", [1], {1: Wanted("Ä é/>", ["x", "ü"])})
    assert text == f"<array>{one.replace('>x<', '>x,ü<')}</array>"


def test_what_another_string_says_is_no_name() -> None:
    more = "<key>more</key><dict><key>group name</key><string>no</string></dict>"
    one = ONE.replace("<dict>", f"<dict>{more}")
    text = rewritten(f"<array>{one}</array>", [1], {1: Wanted("B", ["x", "y"])})
    assert text == f"<array>{one.replace('>A<', '>B<').replace('>x<', '>x,y<')}</array>"


@pytest.mark.parametrize(
    "array",
    [
        f"<array><!-- mine -->{ONE}</array>",
        f"<array>{ONE}<string>x</string></array>",
        f"<dict><key>a</key><array>{ONE}</array></dict>",
        "<array><dict><key>keys</key><string>x</string></dict></array>",
    ],
)
def test_a_list_that_is_typed_otherwise_is_none(array: str) -> None:
    assert group_list.typed(f"{HEAD}{array}{TAIL}") is None
