"""What breaks other programs, each decided: read as people mean it, written back as it stands.

The numbers are those of the forty features that were found in real files.
"""

import pytest

from refman.bibtex.blocks import Broken, Comment, Entry, Preamble, String, Text
from refman.bibtex.document import Document
from refman.bibtex.edits import applied
from refman.bibtex.encoding import Coding
from refman.bibtex.entry_edits import change_entry
from refman.bibtex.field_edits import set_field
from refman.bibtex.latex import plain
from refman.bibtex.values import unresolved
from refman.formats import bibtex
from refman.model import dates
from refman.model.names import Name, people
from refman.store.derive import aliases
from tests.formats.samples import whole


def fields(text: str, key: str = "k") -> dict[str, str]:
    """The fields that count of one entry, by name as typed."""
    document = Document(text)
    entry = document.entry(key)
    assert entry is not None
    found: dict[str, str] = {}
    for field in entry.fields:
        found.setdefault(field.name, document.value(field))
    return found


def keys(text: str) -> list[str]:
    return [entry.key for entry in Document(text).entries()]


def reasons(text: str) -> list[str]:
    return [unread.reason for unread in whole(bibtex.read([text], "a.bib")).unread]


def edited(text: str, **values: str) -> str:
    """The text after an edit of its first entry."""
    document = Document(text)
    return applied(document, change_entry(document, next(document.entries()), values)).text


# 1
def test_parentheses_delimit_an_entry_and_stay_when_it_is_edited() -> None:
    text = "@techreport(k, author={A (B) C}, year=1971 )"

    assert fields(text) == {"author": "A (B) C", "year": "1971"}
    assert edited(text, year="1972") == text.replace("1971", "1972")


# 2, 4
def test_an_unknown_macro_in_a_concatenation_stays_a_macro_for_ever() -> None:
    text = "@book{k, author = {Ann Poe and } # UNKNOWN, journal = JFOO, title = {T}}"
    document = Document(text)
    entry = next(document.entries())

    assert fields(text)["author"] == "Ann Poe and UNKNOWN"
    assert [unresolved(document.source(field), document.macros()) for field in entry.fields] == [
        ["UNKNOWN"], ["JFOO"], [],
    ]  # fmt: skip
    assert edited(text, journal="JFOO", title="U") == text.replace("{T}", "{U}")


# 3
def test_a_day_joined_to_a_month_is_read_and_keeps_its_source() -> None:
    text = '@misc{k, month = "30 " # sep, note = {n}}'

    assert fields(text)["month"] == "30 sep"
    assert edited(text, month="30 sep", note="m") == text.replace("{n}", "{m}")
    assert dates.of_fields({"year": "1990", **fields(text)}) == "1990-09-30"


def test_a_macro_of_another_file_may_be_given() -> None:
    document = Document("@misc{k, journal = JFOO}", given={"jfoo": "Journal of Foo"})

    assert document.value(next(document.entries()).fields[0]) == "Journal of Foo"


# 5, 6
def test_macros_are_the_same_in_any_case_and_the_last_of_two_counts() -> None:
    text = '@STRING{abc = "One"}@string(ABC = {Two})@misc{k, publisher = aBc}'

    assert fields(text) == {"publisher": "Two"}


def test_a_macro_is_what_it_was_defined_as_before_the_entry_that_uses_it() -> None:
    use = "@misc{%s, note = m}"
    text = f'{use % "a"}@string{{m = "1"}}{use % "b"}@string{{m = "2"}}{use % "c"}'

    assert [fields(text, key)["note"] for key in "abc"] == ["m", "1", "2"]
    assert [entry.fields["note"] for entry in whole(bibtex.read([text], "a.bib")).entries] == [
        "m",
        "1",
        "2",
    ]


def test_a_macro_may_use_the_one_before_and_keeps_the_space_at_its_end() -> None:
    text = '@string{a = "The "}@string{b = a # "Press"}@misc{k, publisher = b # " of " # A # {X}}'

    assert fields(text) == {"publisher": "The Press of The X"}


# 7, 55
def test_preambles_are_kept_in_order_whatever_tex_they_hold() -> None:
    text = (
        '@PREAMBLE{" \\makeatletter \\@ifundefined{url}{\\def\\url#1{#1}}{}" # {x}}\n'
        "@preamble{\\newcommand{\\x}{y}}\n@misc{k}\n"
    )
    first, second = (b for b in Document(text).blocks if isinstance(b, Preamble))

    assert text[first.value_start : first.value_end].endswith("# {x}")
    assert text[second.value_start : second.value_end] == "\\newcommand{\\x}{y}"
    assert len(second.notes) == 1
    assert keys(text) == ["k"]


# 8
def test_entries_in_a_comment_are_commented_out() -> None:
    text = "@Comment{ old:\n@book{a, title = {A}}\n}\n@misc{k}"

    assert keys(text) == ["k"]
    assert isinstance(Document(text).blocks[0], Comment)


# 9
def test_an_entry_behind_a_percent_sign_is_text() -> None:
    text = "%@article{a,\n%  title = {A},\n%}\n  % @misc{b}\n@misc{k}"

    assert keys(text) == ["k"]
    assert isinstance(Document(text).blocks[0], Text)


# 10
def test_a_percent_line_within_an_entry_is_skipped_and_stays() -> None:
    text = "@misc{k,\n  title = {T},\n%  note = {a } in it},\n  year = 2000, % and so on\n}"

    assert fields(text) == {"title": "T", "year": "2000"}
    assert edited(text, year="2001") == text.replace("2000", "2001")


def test_an_entry_behind_a_percent_sign_that_bibtex_reads_is_told() -> None:
    told = "BibTeX reads the entry “a” out of this comment; refman and biber do not."

    assert reasons("%@misc{a, title = {A}}\n@misc{k}\n") == [told]
    assert reasons("see @misc(a, title = {A})\n@misc{k}\n") == []
    assert reasons("@comment{@misc{a, title = {A}}}\n@misc{k}\n") == [told]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("pages = 1-10", "What begins with a digit and is no number needs braces."),
        ("version = 1.5", "What begins with a digit and is no number needs braces."),
        ("1st = {x}", "The field name “1st” begins with a digit."),
        ("% note\n year = 1", "BibTeX stumbles over a “%” within an entry."),
    ],
)
def test_that_bibtex_drops_the_rest_of_an_entry_is_told(typed: str, reason: str) -> None:
    assert reasons(f"@misc{{k, {typed}, title = {{T}}}}\n") == [reason]
    assert fields(f"@misc{{k, {typed}, title = {{T}}}}\n")["title"] == "T"


def test_a_head_that_bibtex_does_not_read_is_told() -> None:
    assert reasons("@3misc{k, year = 1}") == ["An entry type cannot begin with a digit."]
    for head in ("@misc n{k, year = 1}\n@misc{l}", "@misc k,\n year = 1}\n@misc{l}"):
        assert reasons(head) == ["An opening brace has to stand right behind the entry type."]


def test_a_percent_sign_in_a_value_is_of_the_value() -> None:
    assert fields("@misc{k, note = {50% of\n it}, url = {a%20b}}") == {
        "note": "50% of it",
        "url": "a%20b",
    }


# 11
def test_an_at_sign_in_prose_begins_nothing() -> None:
    text = "Kept by ann@example.org (Ann), @ home, \\@ifundefined{x}.\n@misc{k}\n"

    assert keys(text) == ["k"]
    assert keys(f"stray@misc{{l}}\n{text}") == ["l", "k"]
    assert not reasons(text)


# 12
def test_a_quotation_mark_in_braces_does_not_end_a_quoted_value() -> None:
    text = '@misc{k, author = "J{\\"o}rg {"}X{"}", title = {a "b" c}}'

    assert fields(text) == {"author": 'J{\\"o}rg {"}X{"}', "title": 'a "b" c'}


def test_a_backslash_escapes_no_brace() -> None:
    assert fields("@misc{k, file = {C:\\papers\\}, note = {n}}")["note"] == "n"


# 13, 53
def test_a_missing_brace_costs_one_entry_which_is_kept_and_told() -> None:
    text = "@misc{a, title = {A {B}, year = 1}\n@misc{k, title = {T}}\n@misc{z, title = {Z\n"

    assert keys(text) == ["k"]
    assert [type(b) for b in Document(text).blocks] == [Broken, Text, Entry, Text, Broken, Text]
    assert [unread.line for unread in whole(bibtex.read([text], "a.bib")).unread] == [1, 3]


def test_a_missing_closing_brace_of_an_entry_costs_that_entry_only() -> None:
    assert keys("@misc{a,\n  year = 1,\n\n@misc{k, year = 2}\n") == ["k"]


# 14, 57
def test_fields_behind_the_end_of_an_entry_stay_and_are_told() -> None:
    text = '@misc{k, year = 1989} pages "1--2", volume = 3}\n@misc{l}} }} tail\n'

    assert keys(text) == ["k", "l"]
    left = "These fields stand behind the end of their entry."
    assert reasons("@misc{k, a = 1}, volume = 3}") == [left]
    assert reasons("@misc{k, a = {1}},\n  journal = JCP}") == [left]
    assert edited(text, year="1990") == text.replace("1989", "1990")


# 15
def test_a_missing_comma_joins_no_two_fields_and_is_told() -> None:
    text = '@misc{k author = "Ann Poe"\n title = {T}, year = 1}'

    assert fields(text) == {"author": "Ann Poe", "title": "T", "year": "1"}
    assert reasons(text) == [
        "A comma is missing behind the key.",
        "A comma is missing between two fields.",
    ]


def test_a_macro_without_its_last_quotation_mark_is_told_and_what_follows_is_read() -> None:
    text = '@string{ foo = "foo }\n@misc{k, title = {T}}\n'

    assert keys(text) == ["k"]
    assert len(reasons(text)) == 1


# 16, 17
def test_entries_without_a_key_are_all_read() -> None:
    text = "@misc{, title = {A}}@misc{ ,\n title = {B}}@misc{\n author = {C}, title={D}}@misc{}"

    found = whole(bibtex.read([text], "a.bib")).entries

    assert [(entry.key, entry.fields.get("title")) for entry in found] == [
        ("", "A"), ("", "B"), ("", "D"), ("", None),
    ]  # fmt: skip


# 18, 18b
def test_two_entries_with_one_key_are_both_there() -> None:
    assert keys("@misc{a}@misc{a}@misc{A}") == ["a", "a", "A"]


# 19
def test_of_a_repeated_field_the_first_counts_and_the_others_stay_in_the_file() -> None:
    text = "@misc{k, url = {a}, URL = {b}, url = {c}}"

    assert fields(text)["url"] == "a"
    assert len(reasons(text)) == 2
    assert edited(text, url="x") == text.replace("{a}", "{x}")


# 20, 60
def test_commas_too_many_are_read_past() -> None:
    text = "@misc{k,, title = {A},  , number = {2PTE3},,}"

    assert fields(text) == {"title": "A", "number": "2PTE3"}
    assert edited(text, title="B") == text.replace("{A}", "{B}")


# 21
@pytest.mark.parametrize("end", ["\r", "\r\r\r", "\r\n", "\n"])
def test_any_line_end_is_white_space_and_stays_that_of_the_file(end: str) -> None:
    text = f"% a{end}@misc{{k,{end}  title = {{A{end}B}},{end}}}{end}"
    document = Document(text)
    after = applied(document, set_field(document, next(document.entries()), "year", "x"))

    assert fields(text) == {"title": "A B"}
    assert after.text == text.replace(f"}},{end}", f"}},{end}  year = {{x}},{end}")


# 22, 23, 24, 25
@pytest.mark.parametrize(
    ("data", "codec", "title"),
    [
        (b"% Encoding: ISO8859_1\n@misc{k, title = {\xe9}}", None, "é"),
        (b"@misc{k, title = {\xe9 \x80}}", None, "é €"),
        ("\ufeff@misc{k, title = {é}}".encode("utf-16-be"), None, "é"),
        ("\ufeff@misc{k, title = {é}}".encode(), None, "é"),
        ("@misc{k, title = {中}}".encode("gbk"), "gbk", "中"),
    ],
)
def test_every_encoding_is_read_and_an_edit_stays_in_it(
    data: bytes, codec: str | None, title: str
) -> None:
    document = Document.of(data, codec)
    entry = next(document.entries())
    after = applied(document, set_field(document, entry, "title", title + " x"))

    assert document.value(entry.fields[0]) == title
    assert Document.of(after.to_bytes(), codec).text == document.text.replace(title, title + " x")
    assert after.to_bytes()[:4] == data[:4]


def test_a_stray_byte_among_utf8_is_shown_as_latin_and_stays_beside_an_edit() -> None:
    data = "@misc{k, title = {Žižek}, note = {caf".encode() + b"\xe9}}"
    document = Document.of(data)
    entry = next(document.entries())

    edits = change_entry(document, entry, {"title": "Čapek", "note": "café"})

    assert document.coding == Coding("utf-8", mixed=True)
    assert applied(document, edits).to_bytes() == data.replace("Žižek".encode(), "Čapek".encode())


# 26, 27
def test_a_crossref_is_a_field_whatever_it_names() -> None:
    text = "@inbook{c, crossref = {p}}@book{p, title = {T}, crossref = {c}}@book{l, crossref = {l}}"

    assert [fields(text, key)["crossref"] for key in "cpl"] == ["p", "c", "l"]
    assert edited(text, title="X", crossref="p").endswith(text[text.index("@book{p") :])


# 28
def test_xdata_is_a_field_and_a_pointer_to_it_names_nobody() -> None:
    text = "@xdata{x, publisher = {P}}@book{k, xdata = {x},% Picks a name\n author = {xdata=x-a-1}}"

    assert keys(text) == ["x", "k"]
    assert fields(text) == {"xdata": "x", "author": "xdata=x-a-1"}
    assert people(fields(text)["author"]) == []


# 29
def test_a_set_is_an_entry_and_other_keys_are_aliases() -> None:
    text = "@set{k, entryset = {a, b}}@misc{a, ids = {old, Older,old}}"

    assert fields(text) == {"entryset": "a, b"}
    assert aliases(fields(text, "a")) == ["old", "Older"]


NAMES = {
    # 30: as BibTeX splits them
    "Francis van der valt Frome and {de la} Cruz, Jr, Ana": [
        Name("Francis", "van der valt", "Frome"),
        Name("Ana", "", "{de la} Cruz", "Jr"),
    ],
    # 31: one author
    "{Bureau of Weights and Measures}": [Name("", "", "{Bureau of Weights and Measures}")],
    # 32: one name, for nobody knows where it would have to be parted
    "Poe, A., Doe, B., Roe, C.": [Name("Doe B. Roe C.", "", "Poe", "A.")],
    "Poe, A.; Doe, B.": [Name("B.", "", "Poe", "A.; Doe")],
    # 33: no name between them, and `AND` is `and`
    "A. Poe and and B. Doe AND C. Roe and": [
        Name("A.", "", "Poe"),
        Name("B.", "", "Doe"),
        Name("C.", "", "Roe"),
    ],
    # 34: read
    "family=Poe, given=Ann, prefix=van, useprefix=true": [Name("Ann", "van", "Poe")],
    # 58: the part between the commas is empty
    "{Pinna},, E.": [Name("E.", "", "{Pinna}")],
}


# 30, 31, 32, 33, 34, 58
@pytest.mark.parametrize("names", NAMES)
def test_names_are_kept_as_typed_however_they_are_read(names: str) -> None:
    (entry,) = whole(bibtex.read([f"@misc{{k, author = {{{names}}}}}"], "a.bib")).entries

    assert entry.fields["author"] == names
    assert people(names) == NAMES[names]


READ_AS = {
    # 35: an accent however it is written, and a code that is none
    '{\\\'{\\i}}, \\v{c}, \\"o, {\\"o}, \\u g': "í, č, ö, ö, ğ",
    "\\u201cInformation\\u201d": "“Information”",
    # 36: what the HTML means, in text
    "H<sup>+</sup> &amp; <i>x</i>": "H⁺ & x",
    # 37: an address stands for itself
    "\\url{http://example.org/a\\%20b\\_c?x=1&y#z~u}": "http://example.org/a%20b_c?x=1&y#z~u",
    # 66: composed, as everybody else writes it
    "re\u0301sume\u0301": "re\u0301sume\u0301",
    # 67: money
    "$25, 000": "$25, 000",
}


# 35, 36, 37, 66, 67
@pytest.mark.parametrize("value", READ_AS)
def test_a_value_is_shown_as_it_is_meant(value: str) -> None:
    assert plain(value) == READ_AS[value]


# 38
@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("2004-01-01/..", "2004-01-01"),
        ("1999-uu", "1999"),
        ("-0876", ""),
        ("y52000", ""),
        ("1995-1-04", "1995"),
        ("{{1989}}", "1989"),
        ("1273?~", "1273"),
        ("unknown/2006", ""),
    ],
)
def test_a_date_is_read_as_far_as_it_is_one_and_kept_as_typed(date: str, read: str) -> None:
    assert dates.of_fields({"date": date}) == read
    assert fields(f"@misc{{k, date = {{{date}}}}}") == {"date": date}


# 35, 36, 37, 38, 65, 66, 67
@pytest.mark.parametrize(
    "value",
    [
        "{\\'{\\i}}, \\v{c}, \\u201cInformation\\u201d",
        "H<sup>+</sup> &amp; <i>x</i>",
        "http://example.org/a\\%20b\\_c?x=1&amp;y#z~u",
        "2004-01-01/..",
        "-0876",
        "in press",
        "10.1000/\u200bx",
        "re\u0301sume\u0301",
        "$25, 000",
        "{eng$\\}$, x",
    ],
)
def test_a_value_is_kept_as_typed_whatever_it_looks_like(value: str) -> None:
    text = f"@misc{{k, note = {{{value}}}, year = 1}}"

    assert fields(text) == {"note": value, "year": "1"}
    assert edited(text, note=value, year="2") == text.replace("= 1", "= 2")


# 39
@pytest.mark.parametrize(
    "key",
    ["&2008", "1973A&A....24..337S", "9.8:11", "schön", "DBLP:conf/x", "a'b", "x(y)", "A. Poe 04"],
)
def test_any_key_is_read_also_one_with_a_space_in_it(key: str) -> None:
    assert keys(f"@misc{{ {key} , title = {{T}}}}") == [key]
    assert keys(f"@misc{{{key},\n title = {{T}}}}") == [key]


# 40
def test_what_other_programs_keep_is_carried_unharmed() -> None:
    text = (
        "@misc{k,\n\tFile = {:C$\\backslash$:/a.pdf:pdf;R1:C\\:\\\\b.pdf:PDF},\n"
        "\tAUTHOR+an:username = {1=me},\n\tBdsk-File-1 = {YnBsaXN0MDDSAQIDBFxy==}}\n\n"
        "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 StaticGroup:a\\;0\\;;\n}\n\n"
        '@comment{BibDesk Static Groups{\n<?xml version="1.0"?>\n<plist>{}</plist>\n}}\n'
    )

    assert edited(text, title="T").replace(",\n\tTitle = {T}", "") == text
    assert len([b for b in Document(text).blocks if isinstance(b, Comment)]) == 2


# 49
def test_white_space_is_allowed_wherever_bibtex_allows_it() -> None:
    text = "@\n string\n{ a:a = \n {x} }\n@\n book\n{ k , \n title\n =\n a:a\n #\n {y} ,\n}"

    assert isinstance(Document(text).blocks[0], String)
    assert fields(text) == {"title": "xy"}


# 50
def test_an_entry_without_a_type_is_kept_and_told() -> None:
    text = "@{a,\n title = {A}}\n@misc{k}\n"

    assert keys(text) == ["k"]
    assert [type(b) for b in Document(text).blocks] == [Broken, Text, Entry, Text]


# 51, 52
def test_a_web_page_is_text_and_entries_within_it_are_read() -> None:
    assert reasons("<html><h1>400 Bad Request</h1></html>") == [
        "There is no BibTeX entry in the file."
    ]
    assert keys("<HTML><pre>\n@misc{k, title = {T}}\n</pre></HTML>\n") == ["k"]


# 54
def test_thousands_of_authors_are_read_and_edited() -> None:
    authors = " and ".join(f"A{number}, B." for number in range(3000))

    text = f"@misc{{k, author = {{{authors}}}, year = 1}}"

    assert fields(text)["author"] == authors
    assert edited(text, author=authors + " and others").count(" and ") == 3000


# 63
def test_a_comment_without_braces_ends_with_its_line() -> None:
    text = "\f\n@Comment % by hand\n@misc(k, title = {T})\n"

    assert keys(text) == ["k"]
    assert Document(text).source(Document(text).blocks[1]) == "@Comment % by hand"


def test_a_comment_that_is_never_closed_ends_where_a_line_begins_an_entry() -> None:
    assert keys("@comment{ never closed\n more\n@misc{k, title = {T}}\n") == ["k"]


# 69
def test_a_blank_line_in_a_value_is_a_space_and_stays_in_the_file() -> None:
    text = "@misc{k, abstract = {One.\n\n  Two.}, year = 1}"

    assert fields(text)["abstract"] == "One. Two."
    assert edited(text, abstract="One. Two.", year="2") == text.replace("= 1", "= 2")


def test_half_a_brace_within_quotation_marks_is_read_and_told() -> None:
    text = '@misc{k, note = "half a { brace", year = 1}'

    assert fields(text) == {"note": r"half a \textbraceleft{} brace", "year": "1"}
    assert reasons(text) == ["Braces within quotation marks are not balanced."]


def test_a_field_without_a_value_is_empty_and_told() -> None:
    text = "@misc{k, title = , year = 1}"

    assert fields(text) == {"title": "", "year": "1"}
    assert reasons(text) == ["The field “title” has no value."]
