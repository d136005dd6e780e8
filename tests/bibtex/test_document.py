"""A document: its lines and its entries."""

from refman.bibtex.document import Document


def test_lines_are_counted_by_any_line_end_and_by_no_other_character() -> None:
    document = Document("a\rb\r\nc\nd\u2028e\x85f")

    assert [document.line(document.text.index(sign)) for sign in "abcdef"] == [1, 2, 3, 4, 4, 4]


def test_the_first_of_two_entries_with_a_key_is_found_by_it() -> None:
    document = Document("@misc{K}@book{k, a = 1}@misc{k, a = 2}")

    entry = document.entry("k")

    assert entry is not None
    assert (entry.kind, document.entry("x")) == ("book", None)
