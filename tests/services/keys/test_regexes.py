"""Regular expressions that users write: translated, and kept from running for ever."""

import pytest

from refman.services.keys.regexes import LONGEST_TEXT, Regex


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("(a+)+b", "repeats a group"),
        ("(a|a)*b", "repeats a group"),
        ("((a*)b)*c", "repeats a group"),
        ("(?:x(?:a|b))+", "repeats a group"),
        ("(a?){30}", "repeats a group"),
        (".*.*.*.*x", "too many repetitions"),
        ("a?" * 20, "too many repetitions"),
        ("(a|a)" * 28, "too many repetitions"),
        (r"(.*)\1", "looks back"),
        ("a" * 300, "more than 200 characters"),
        ("(?x)(a+) +b", "flag “x”"),
        ("(a+)(?#)+b", "comments"),
        ("(a", "cannot be read"),
        ("*a", "cannot be read"),
        (r"\p{Klingon}", "Klingon"),
        (r"[\p{Lu}x]", "not known in this place"),
    ],
)
def test_what_could_run_for_ever_or_means_nothing_is_refused(source: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Regex(source)


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("(ab)+", "ababc", "xc"),
        ("[*+(|]", "a(b", "axb"),
        (r"\(\+\)*", "a(+))", "ax"),
        (r"\p{Punct}", "a-b!", "axbx"),
        (r"[\p{L}]", "1é2", "1x2"),
        ("(?<year>[0-9]{4})", "in 2020", "in x"),
        ("one|two|" * 9 + "(b)", "a b one", "a x x"),
        ("a{2}", "aaa", "xa"),
        ("(?i)A", "a", "x"),
    ],
)
def test_harmless_ones_work(source: str, text: str, expected: str) -> None:
    assert Regex(source, "g").replace(text, "x") == expected


def test_a_replacement_names_groups_as_java_and_javascript_do() -> None:
    assert Regex("(a)(b)?").replace("ac", r"$2$1$9$&\$") == "aa$c"


def test_a_search_sees_the_beginning_of_a_long_text_only() -> None:
    assert Regex("b").search("a" * LONGEST_TEXT + "b") is None


def test_a_flag_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="flag “y”"):
        Regex("a", "gy")
