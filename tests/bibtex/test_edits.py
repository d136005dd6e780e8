"""Edits: in the way a file is typed, and of the bytes they are for only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.blocks import Entry
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, applied
from refman.bibtex.encoding import Coding, Unwritable
from refman.bibtex.entry_edits import (
    NewEntry,
    add_entry,
    change_entry,
    remove_entry,
    set_key,
    set_kind,
)
from refman.bibtex.field_edits import remove_field, rename_field, set_field

NAMES = ["title", "Year", "NOTE", "url", "month", "a+b"]
VALUES = [
    "",
    "x",
    "two words",
    "1984",
    "jan",
    "{B}raced",
    'say "hi"',
    "é–中",
    r"\%{\"o}",
    "a # b, c",
]
SOURCES = ["{x}", '"x"', "1984", "jan", '{a} # "b"', "{two\n    words}", "", "{{B}}", "jan # {~1}"]
JOINTS = [",\n  ", ",\n\t", ",", " , ", "\n, ", ",\r\n ", ", % remark\n ", ",,\n ", "\n "]
EQUALS = [" = ", "=", "   = ", "  =    ", "\n = "]


@st.composite
def entries(draw: st.DrawFn) -> str:
    """An entry typed in any way."""
    opens, closes = draw(st.sampled_from([("{", "}"), ("(", ")")]))
    written = "@" + draw(st.sampled_from(["misc", "Article", "BOOK"])) + opens
    written += draw(st.sampled_from(["k", "k:1", ""]))
    joints = st.sampled_from([draw(st.sampled_from(JOINTS))] * 4 + JOINTS)
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=4)):
        written += draw(joints if written.count("=") else st.sampled_from([",", ",\n  ", "\n, "]))
        written += name + draw(st.sampled_from(EQUALS)) + draw(st.sampled_from(SOURCES))
    return written + draw(st.sampled_from(["", ",", "\n", ",\n", " "])) + closes


BETWEEN = [
    "\n",
    "\n\n",
    "\r\n\r\n",
    " ",
    "",
    "\n% remark\n",
    "\n@comment{x}\n",
    "\n@misc{broken, {\n",
]


@st.composite
def files(draw: st.DrawFn) -> Document:
    """A file of one to four entries with anything between."""
    between = st.sampled_from(BETWEEN)
    parts = draw(st.lists(st.tuples(between, entries()), min_size=1, max_size=4))
    text = "".join(a + b for a, b in parts) + draw(between)
    return Document.of(text.encode())


def some_entry(document: Document, data: st.DataObject) -> Entry:
    found = list(document.entries())
    if not found:
        pytest.skip("the entries of this example are all broken")
    return data.draw(st.sampled_from(found))


def same_again(document: Document, entry: Entry) -> Entry:
    """The entry that stands where `entry` stood."""
    return next(other for other in document.entries() if other.start == entry.start)


def values(document: Document, entry: Entry) -> dict[str, str]:
    fields: dict[str, str] = {}
    for field in entry.fields:
        fields.setdefault(field.name.lower(), document.value(field))
    return fields


def outside(document: Document, entry: Entry) -> tuple[str, str]:
    return document.text[: entry.start], document.text[entry.end :]


documents = files().filter(lambda document: any(document.entries()))


@given(documents, st.data(), st.sampled_from(NAMES), st.sampled_from(VALUES))
def test_setting_a_field_changes_that_field_of_that_entry_only(
    document: Document, data: st.DataObject, name: str, value: str
) -> None:
    entry = some_entry(document, data)

    after = applied(document, set_field(document, entry, name, value))

    again = same_again(after, entry)
    assert values(after, again) == values(document, entry) | {name.lower(): value}
    assert outside(after, again) == outside(document, entry)
    assert (again.key, again.kind) == (entry.key, entry.kind)


@given(documents, st.data())
def test_setting_a_field_to_what_it_is_changes_no_byte(
    document: Document, data: st.DataObject
) -> None:
    entry = some_entry(document, data)

    for field in entry.fields:
        value = values(document, entry)[field.name.lower()]
        assert set_field(document, entry, field.name, value) == []


@given(documents, st.data())
def test_removing_a_field_takes_that_field_of_that_entry_only(
    document: Document, data: st.DataObject
) -> None:
    entry = some_entry(document, data)
    name = data.draw(st.sampled_from(NAMES)).lower()

    after = applied(document, remove_field(document, entry, name))

    again = same_again(after, entry)
    left = {other: value for other, value in values(document, entry).items() if other != name}
    assert values(after, again) == left
    assert outside(after, again) == outside(document, entry)
    assert again.key == entry.key


@given(documents, st.data(), st.sampled_from(VALUES))
def test_a_field_added_and_removed_again_leaves_the_bytes_as_they_were(
    document: Document, data: st.DataObject, value: str
) -> None:
    entry = some_entry(document, data)
    if entry.notes or not entry.fields:
        return  # a file with a comma too few is not worse for having it behind

    added = applied(document, set_field(document, entry, "zz", value))
    after = applied(added, remove_field(added, same_again(added, entry), "zz"))

    assert after.text == document.text


@given(documents, st.data(), st.sampled_from(VALUES))
def test_a_braced_or_quoted_value_set_and_set_back_leaves_the_bytes_as_they_were(
    document: Document, data: st.DataObject, value: str
) -> None:
    entry = some_entry(document, data)
    for field in entry.fields:
        source = document.source(field)
        if source in ("{x}", '"x"', "{{B}}") and entry.field(field.name) is field:
            old = document.value(field)
            changed = applied(document, set_field(document, entry, field.name, value))
            again = same_again(changed, entry)
            after = applied(changed, set_field(changed, again, field.name, old))
            kept_quotes = source[0] == "{" or '"' not in value
            assert not kept_quotes or after.text == document.text


@given(
    documents, st.data(), st.dictionaries(st.sampled_from(NAMES), st.sampled_from([*VALUES, None]))
)
def test_several_changes_of_an_entry_are_all_made_in_it(
    document: Document, data: st.DataObject, changes: dict[str, str | None]
) -> None:
    entry = some_entry(document, data)

    edits = change_entry(document, entry, changes, kind="online", key="new:key")
    after = applied(document, edits)

    again = same_again(after, entry)
    wanted = values(document, entry) | {name.lower(): value for name, value in changes.items()}
    assert values(after, again) == {
        name: value for name, value in wanted.items() if value is not None
    }
    assert (again.kind.lower(), again.key) == ("online", "new:key")
    assert outside(after, again) == outside(document, entry)


@given(documents, st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES)))
def test_an_added_entry_touches_no_other_byte_and_removing_it_gives_them_back(
    document: Document, fields: dict[str, str]
) -> None:
    (edit,) = add_entry(document, NewEntry("misc", "new", fields))
    added = applied(document, [edit])

    assert edit.start == edit.end
    entry = added.entry("new")
    assert entry is not None
    assert values(added, entry) == {name.lower(): value for name, value in fields.items()}
    assert len(list(added.entries())) == len(list(document.entries())) + 1
    assert applied(added, [Edit(edit.start, edit.start + len(edit.text), "")]).text == document.text


@given(documents, st.data())
def test_removing_an_entry_leaves_all_others_and_every_word_between(
    document: Document, data: st.DataObject
) -> None:
    entry = some_entry(document, data)

    after = applied(document, remove_entry(document, entry))

    left = [document.source(other) for other in document.entries() if other != entry]
    assert [after.source(other) for other in after.entries()] == left
    head, tail = outside(document, entry)
    assert "".join(after.text.split()) == "".join((head + tail).split())


STYLES = {
    "two spaces, trailing comma": "@misc{k,\n  title = {A},\n  NEW = {N},\n}",
    "no trailing comma": "@misc{k,\n  title = {A},\n  NEW = {N}\n}",
    "comma first": "@misc{k\n, title = {A}\n, NEW = {N}\n}",
    "tabs": "@misc{k,\n\ttitle = {A},\n\tNEW = {N}}",
    "one line": "@misc{k, title={A}, NEW={N}}",
    "quotation marks": '@misc{k,\n title = "A",\n NEW = "N"\n}',
    "in a column": "@misc{k,\n  title     = {A},\n  publisher = {P},\n  NEW       = {N},\n}",
    "values in a column": "@misc{k,\n  title=     {A},\n  publisher= {P},\n  NEW=       {N},\n}",
    "parentheses": "@misc(k,\n  title = {A},\n  NEW = {N}\n)",
    "returns": "@misc{k,\r  title = {A},\r  NEW = {N}\r}",
    "Windows": "@misc{k,\r\n  title = {A},\r\n  NEW = {N}\r\n}",
    "space before the comma": "@misc{k ,\n  title = {A} ,\n  NEW = {N}\n}",
}


@pytest.mark.parametrize("style", STYLES)
def test_a_field_is_added_and_removed_as_the_others_are_typed(style: str) -> None:
    typed = STYLES[style].replace("NEW", "new")
    whole = Document(typed)
    (entry,) = whole.entries()

    bare = applied(whole, remove_field(whole, entry, "new"))
    again = applied(bare, set_field(bare, next(bare.entries()), "new", "N"))

    assert "new" not in bare.text
    assert again.text == typed


@pytest.mark.parametrize("style", STYLES)
def test_an_entry_is_added_as_the_others_are_typed(style: str) -> None:
    typed = STYLES[style].replace("NEW", "new")
    whole = Document(f"{typed}\n")
    fields = values(whole, next(whole.entries()))

    after = applied(whole, add_entry(whole, NewEntry("misc", "k", fields)))

    first, second = after.entries()
    assert after.source(second) == typed == after.source(first)


def test_names_and_types_are_in_the_case_of_their_file() -> None:
    document = Document("@ARTICLE{k, TITLE = {A}}\n\n@Book{l,\n  Title = {B}}\n")
    article, book = document.entries()

    edits = [
        *set_field(document, article, "year", "N"),
        *set_field(document, book, "year", "N"),
        *set_kind(article, "misc"),
        *set_kind(book, "inproceedings"),
        *rename_field(document, book, "title", "booktitle"),
    ]

    assert applied(document, edits).text == (
        "@MISC{k, TITLE = {A}, YEAR = {N}}\n\n"
        "@Inproceedings{l,\n  Booktitle = {B},\n  Year = {N}}\n"
    )


def test_a_renamed_field_stays_in_the_column() -> None:
    document = Document("@misc{k,\n  journal = {A},\n  year    = {1}}")

    after = applied(document, rename_field(document, next(document.entries()), "journal", "series"))

    assert after.text == "@misc{k,\n  series  = {A},\n  year    = {1}}"


def test_numbers_months_and_macros_stay_without_delimiters() -> None:
    document = Document(
        '@string{a = "A Press"}@string{b = "B Press"}@misc{k, year = 1, month = jan, publisher = a}'
    )
    (entry,) = document.entries()

    after = applied(
        document,
        change_entry(document, entry, {"year": "2", "month": "feb", "publisher": "B Press"}),
    )

    assert after.text.endswith("@misc{k, year = 2, month = feb, publisher = b}")


def test_a_value_that_says_the_same_keeps_its_macros_and_its_pieces() -> None:
    document = Document(
        '@string{a = "A"}@misc{k, title = a # { B}, month = "1~" # jan, note = JCP}'
    )
    (entry,) = document.entries()

    assert change_entry(document, entry, {"title": "A B", "month": "1~jan", "note": "JCP"}) == []


def test_a_wrapped_value_keeps_its_line_breaks_where_its_words_stay() -> None:
    document = Document("@misc{k,\n  title = {A long title\n           in two lines}}")
    (entry,) = document.entries()

    after = applied(
        document, set_field(document, entry, "title", "A very long title in three lines")
    )

    assert after.text == "@misc{k,\n  title = {A very long title\n           in three lines}}"


def test_a_value_with_a_quotation_mark_goes_into_braces() -> None:
    document = Document('@misc{k, title = "A", note = "B"}')
    (entry,) = document.entries()

    after = applied(document, change_entry(document, entry, {"title": 'a "b"', "note": 'a {"}b'}))

    assert after.text == '@misc{k, title = {a "b"}, note = "a {"}b"}'


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("@misc{}", "@misc{k}"),
        ("@misc{,\n  title = {A}}", "@misc{k,\n  title = {A}}"),
        ("@misc{\n  title = {A},\n  year = 1}", "@misc{\n  k,\n  title = {A},\n  year = 1}"),
    ],
)
def test_an_entry_without_a_key_gets_one(typed: str, given: str) -> None:
    document = Document(typed)

    after = applied(document, set_key(document, next(document.entries()), "k"))

    assert after.text == given


@pytest.mark.parametrize("typed", ["@misc{k}", "@misc{k,}", "@misc{k,\n}"])
def test_an_entry_without_fields_gets_one_as_its_file_types_them(typed: str) -> None:
    document = Document(f"@misc{{a,\n\ttitle = {{A}}\n}}\n{typed}\n")
    *_, entry = document.entries()

    after = applied(document, set_field(document, entry, "year", "1"))

    assert after.source(same_again(after, entry)) == "@misc{k,\n\tyear = {1}\n}"


def test_remarks_stay_when_the_field_beside_them_goes() -> None:
    document = Document("@misc{k,\n  a = {A}, % of a\n  b = {B},\n  c = {C}\n}")

    after = applied(document, remove_field(document, next(document.entries()), "b"))

    assert after.text == "@misc{k,\n  a = {A}, % of a\n  c = {C}\n}"


def test_an_entry_goes_with_the_blank_line_behind_it_and_the_last_with_that_before() -> None:
    text = "% head\n\n@misc{a}\n\n% of b\n@misc{b}\n\n@misc{c}\n"
    document = Document(text)
    first, second, last = document.entries()

    assert applied(document, remove_entry(document, first)).text == text.replace("@misc{a}\n\n", "")
    assert applied(document, remove_entry(document, second)).text == text.replace(
        "@misc{b}\n\n", ""
    )
    assert applied(document, remove_entry(document, last)).text == text.replace("\n\n@misc{c}", "")


def test_the_only_entry_of_a_file_leaves_nothing() -> None:
    document = Document("@misc{a}\n")

    assert applied(document, remove_entry(document, next(document.entries()))).text == ""


def test_an_entry_is_added_before_what_jabref_keeps_at_the_end() -> None:
    meta = "\n\n@Comment{jabref-meta: databaseType:bibtex;}\n"
    document = Document("@misc{a}\n\n@misc{b}" + meta)

    after = applied(document, add_entry(document, NewEntry("misc", "c", {})))

    assert after.text == "@misc{a}\n\n@misc{b}\n\n@misc{c}" + meta


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("", "@misc{c}\n"),
        ("% head", "% head\n\n@misc{c}\n"),
        ("% head\r\n", "% head\r\n\r\n@misc{c}\r\n"),
        ("@string{a = 1}\n", "@string{a = 1}\n\n@misc{c}\n"),
        ("@Comment{jabref-meta: x}\n", "@misc{c}\n\n@Comment{jabref-meta: x}\n"),
        ("@misc{a} % of a\n", "@misc{a} % of a\n\n@misc{c}\n"),
    ],
)
def test_an_entry_is_added_to_a_file_that_holds_little(typed: str, given: str) -> None:
    document = Document(typed)

    assert applied(document, add_entry(document, NewEntry("misc", "c", {}))).text == given


def test_an_entry_is_added_behind_another_one_when_that_is_asked() -> None:
    document = Document("@misc{a}\n@misc{b}\n")

    edits = add_entry(document, NewEntry("misc", "c", {}), next(document.entries()))

    assert applied(document, edits).text == "@misc{a}\n@misc{c}\n@misc{b}\n"


def test_what_a_file_cannot_hold_is_written_as_latex_or_refused() -> None:
    document = Document.of(b"@misc{k, title = {\xe9}}")
    (entry,) = document.entries()

    after = applied(document, set_field(document, entry, "title", "Čapek é"))

    assert after.to_bytes() == b"@misc{k, title = {{\\v C}apek \xe9}}"
    assert document.coding == Coding("cp1252")
    with pytest.raises(Unwritable):
        set_field(document, entry, "title", "中")


@pytest.mark.parametrize("value", ["{", "}", "a } { b"])
def test_a_value_whose_braces_are_not_balanced_is_refused(value: str) -> None:
    document = Document("@misc{k}")

    with pytest.raises(ValueError, match="not balanced"):
        set_field(document, next(document.entries()), "title", value)


@pytest.mark.parametrize("key", ["", "a b", "a,b", "a}", "é" * 3 + "\n"])
def test_a_key_that_bibtex_cannot_read_is_refused(key: str) -> None:
    document = Document("@misc{k}")

    with pytest.raises(ValueError, match="BibTeX cannot read"):
        set_key(document, next(document.entries()), key)


def test_two_edits_of_the_same_text_are_refused() -> None:
    with pytest.raises(ValueError, match="Two edits replace"):
        applied(Document("abc"), [Edit(0, 2, "x"), Edit(1, 3, "")])


SORTED = "@misc{a,\n\tAuthor = {A},\n\tTitle = {T},\n\tYear = {2001}}\n"


def test_a_new_field_goes_where_a_file_that_sorts_its_fields_would_have_it() -> None:
    document = Document.of(SORTED.encode())
    entry = next(document.entries())
    after = applied(document, change_entry(document, entry, {"note": "n", "abstract": "x"})).text
    assert after == (
        "@misc{a,\n\tAbstract = {x},\n\tAuthor = {A},\n\tNote = {n},\n\tTitle = {T},"
        "\n\tYear = {2001}}\n"
    )


def test_a_new_field_goes_where_the_other_entries_have_it() -> None:
    document = Document.of(
        b"@misc{a, title = {T}, year = 2001, doi = {10.1/1}, note = {n}}\n"
        b"@misc{b, title = {T}, year = 2002, note = {n}}\n"
    )
    entry = document.entry("b")
    assert entry
    after = applied(document, change_entry(document, entry, {"doi": "10.1/2"})).text
    assert "year = 2002, doi = {10.1/2}, note" in after
