"""Lists of people that are one paper's, made one list."""

import pytest

from refman.services.joining import joined


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("Xue, S. and Hu, T.", "Xue, S. and Yi, M.", "Xue, S. and Yi, M. and Hu, T."),
        ("Xue, S. and Yi, M. and Hu, T.", "Luo, W. and Xue, S. and Yi, M.",
         "Luo, W. and Xue, S. and Yi, M. and Hu, T."),
        ("Luo, Weijian and Hu, T.", "Luo, W. and Hu, Tianyang",
         "Luo, Weijian and Hu, Tianyang"),
        ("Weijian Luo and Hu, T.", "Hu, Tianyang and Luo, W.", "Weijian Luo and Hu, Tianyang"),
        ("Xue, S. and others", "Yi, M. and others", "Xue, S. and Yi, M. and others"),
        ("Xue, S. and others", "Yi, M.", "Xue, S. and Yi, M."),
        ("Li, B. and Li, Bo", "Li, Bo and Sun, J.", "Li, B. and Li, Bo and Sun, J."),
    ],
)  # fmt: skip
def test_each_person_is_named_once_and_as_fully_as_it_is_printed(
    one: str, other: str, both: str
) -> None:
    assert joined([one, other]) == both


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Xue, S. and others", "Xue, Shuchen and Yi, Mingyang"),
        ("Luo, Weijian", "Weijian Luo"),
        ("Luo, W. and Hu, T.", "Luo, Weijian and Hu, Tianyang"),
        ("Luo, W. and Hu, T.", "Hu, T. and Luo, W."),
        ("", "Luo, W."),
        ("others", "Luo, W."),
    ],
)
def test_where_one_list_says_as_much_none_is_made(one: str, other: str) -> None:
    assert joined([one, other]) == joined([other, one]) == ""


def test_of_three_lists_all_people_are_named() -> None:
    assert joined(["A, X. and B, Y.", "C, Z.", "B, Yes"]) == "A, X. and B, Yes and C, Z."
