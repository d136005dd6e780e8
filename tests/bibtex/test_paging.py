"""A long file in pages."""

from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.blocks import Block, Entry
from refman.bibtex.encoding import UTF8, Coding
from refman.bibtex.paging import ENTRIES, Page, paged
from refman.bibtex.scanner import scan

BOM = Coding("utf-8", b"\xef\xbb\xbf")
PIECES = (
    "@misc{k, title = {Ünï}}\n",
    "@misc{k, title = {One}}\r\n\r\n",
    "@misc{k, note = {a\n@misc{in, a line of it},\n}}\n",
    "% a remark",
    "\n",
    "@string{a = {b}}",
    "@comment{anything}\n",
    "@misc{never = {ends\n",
    "}\n",
    "a word ",
)


def many(number: int) -> str:
    return "".join(f"@misc{{k{n}, title = {{Title {n}}}}}\n\n" for n in range(number))


def texts(text: str, pages: list[Page]) -> list[str]:
    found, at = [], 0
    for page in pages:
        found.append(text[at : at + page.chars])
        at += page.chars
    assert at == len(text)
    return found


def moved(block: Block, by: int) -> tuple[str, int, int]:
    return type(block).__name__, block.start + by, block.end + by


def test_a_page_begins_with_an_entry_and_has_some() -> None:
    text = "% by hand\n" + many(3 * ENTRIES + 1)

    pages = paged(text, UTF8)

    assert [page.entries for page in pages] == [ENTRIES] * 3 + [1]
    assert all(one.startswith("@misc") for one in texts(text, pages)[1:])
    assert not any(page.odd for page in pages)


def test_what_is_no_plain_entry_makes_its_page_odd() -> None:
    text = many(ENTRIES) + "@string{a = {b}}\n" + many(ENTRIES) + "@misc{k, a = 1, a = 2}\n"

    assert [page.odd for page in paged(text, UTF8)] == [True, False, True]


def test_bytes_and_lines_are_counted() -> None:
    text = many(ENTRIES) + "@misc{ü, title = {ï}}\r\n" + many(1)

    first, second = paged(text, BOM)

    assert first.size + second.size == len(BOM.bom + text.encode())
    assert (second.lines, second.chars) == (3, len("@misc{ü, title = {ï}}\r\n" + many(1)))
    assert paged(text, UTF8)[0].digest != first.digest
    assert paged(text, UTF8)[1].digest == second.digest


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.integers(0, 2 * ENTRIES))
def test_a_page_reads_by_itself_as_in_the_file(pieces: list[str], before: int) -> None:
    text = many(before) + "".join(pieces) + many(2 * ENTRIES) + "".join(pieces)
    alone: list[tuple[str, int, int]] = []
    at = 0
    for one in texts(text, paged(text, UTF8)):
        assert not at or isinstance(next(scan(one)), Entry)
        alone += [moved(block, at) for block in scan(one)]
        at += len(one)

    assert alone == [moved(block, 0) for block in scan(text)]
