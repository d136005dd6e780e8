"""Files that fields name, as JabRef, Zotero, Better BibTeX, Mendeley, calibre and BibDesk do."""

import base64
import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.file_field import FIELD, MOST, Named, named, names_any, written
from refman.formats import bibtex
from refman.model.entry import Entry
from tests.corpora.files import bib_files, needed


@pytest.mark.parametrize(
    ("field", "paths"),
    [
        ("kn/mueller2001.pdf", ["kn/mueller2001.pdf"]),
        (":Harrer2014.pdf:PDF", ["Harrer2014.pdf"]),
        ("Full Text:files/12/a.pdf:application/pdf", ["files/12/a.pdf"]),
        ("a:x.pdf:PDF;b:y.html:text/html", ["x.pdf", "y.html"]),
        ("desc:only/link.pdf", ["only/link.pdf"]),
        (r"Full:C\:\\Users\\me\\a.pdf:application/pdf", [r"C:\Users\me\a.pdf"]),
        (r"C:\Users\me\a.pdf", [r"C:\Users\me\a.pdf"]),
        (r":C$\backslash$:/me/a.pdf:pdf", ["C:/me/a.pdf"]),
        (r"one\; two\: three.pdf", ["one; two: three.pdf"]),
        (r":home/me/thesis{\_}talks/a.pdf:pdf", ["home/me/thesis_talks/a.pdf"]),
        ("/a/one.pdf;/a/two.pdf", ["/a/one.pdf", "/a/two.pdf"]),
        (":/c/a.pdf:PDF, :/c/a.epub:EPUB", ["/c/a.pdf", "/c/a.epub"]),
        (":http\\://arxiv.org/pdf/1308.4085v1:PDF", []),
        ("https://example.org/a.pdf", []),
        ("file://localhost/Users/me/a%20b.pdf", ["/Users/me/a b.pdf"]),
        (":a.pdf:PDF;:a.pdf:PDF", ["a.pdf"]),
        (":broken\n   over lines.pdf:PDF", ["broken over lines.pdf"]),
        (";;::;", []),
        (":url{~/a/b.pdf}:PDF", ["~/a/b.pdf"]),
        ("", []),
        ("trailing\\", ["trailing\\"]),
    ],
)
def test_every_programs_way_to_name_files_is_read(field: str, paths: list[str]) -> None:
    assert [one.path for one in named({FIELD: field})] == paths


def test_what_jabref_says_of_a_file_is_kept() -> None:
    assert named({FIELD: r"My \: title:a.pdf:PDF"}) == [Named("My : title", "a.pdf", "PDF")]


def test_bibdesks_property_lists_are_read() -> None:
    data = plistlib.dumps({"relativePath": "Papers/a b.pdf", "x": b"1"}, fmt=plistlib.FMT_BINARY)
    fields = {"bdsk-file-1": base64.b64encode(data).decode(), "title": "T"}
    assert names_any(fields)
    assert [one.path for one in named(fields)] == ["Papers/a b.pdf"]
    for broken in ("", "!!", base64.b64encode(b"bplist00 no").decode(), "YWJj"):
        assert named({"bdsk-file-1": broken}) == []


_TEXT = st.text("a:;\\\\ .", max_size=6).map(str.strip)


@given(st.lists(st.builds(Named, _TEXT, _TEXT.map("dir/{}x".format), st.just("PDF"))))
def test_what_is_written_is_read_again(files: list[Named]) -> None:
    known = {one.path: one for one in reversed(files)}
    assert {one.path: one for one in named({FIELD: written(files)})} == known


def test_no_entry_makes_a_million_files_of_a_field() -> None:
    assert len(named({FIELD: ";".join(f":{n}.pdf:PDF" for n in range(1_000_000))})) == MOST


def test_a_field_full_of_escapes_takes_no_time_that_grows_with_its_square() -> None:
    assert len(named({FIELD: ":" + "\\" * 200_001 + "a" * 200_000 + ":PDF"})) == 1


@pytest.mark.corpora
@needed
def test_the_files_that_real_bib_files_name_are_found() -> None:
    found = 0
    for path in bib_files():
        text = path.read_bytes().decode("utf-8", "replace")
        if "file" in text and len(text) < 3_000_000:
            entries = bibtex.FORMAT.read([text], "x.bib").found
            found += sum(bool(named(one.fields)) for one in entries if isinstance(one, Entry))
    assert found > 300
