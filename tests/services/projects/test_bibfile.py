"""A .bib file that is read again page by page, beside one that is read whole."""

import random
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.bibtex.paging import ENTRIES
from refman.model.entry import Entry
from refman.services.linking import sides
from refman.services.projects import bibfile
from refman.services.projects.bibfile import Page
from refman.services.projects.reading import Memory

PIECES = (
    "@article{new, title={T}}\n", '@string{x = "a"}\n', "@article{a, title=x}\n",
    "@book{q,title={", "@comment{", "@string", "@", "{", "}", "(", ")", '"', "%", "\\", "\n\n",
    "\r", "\r\n", "= #", "x",
)  # fmt: skip


def text_of(number: int) -> str:
    lines = (
        f"@article{{k{one}, author = {{A and B}},\n title = {{On {one}}}, year = {one}}}\n"
        for one in range(number)
    )
    return "".join(lines)


def flat(pages: list[Page]) -> list[tuple[Entry, int]]:
    """The entries with their lines."""
    line, found = 1, []
    for page in pages:
        found += [(said.entry, line + more) for said, more in page.entries]
        line += page.lines
    return found


def whole(text: str) -> list[tuple[Entry, int]]:
    """The same of a file that nothing is known of."""
    document = Document(text)
    return [(sides.side(document, one), document.line(one.start)) for one in document.entries()]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_written_it_says_what_the_whole_file_does(seed: int) -> None:
    chance = random.Random(seed)
    base = text_of(4 * ENTRIES)
    text, pages = base, bibfile.read(Document(base))
    for step in range(120):
        text = base if step % 30 == 0 else text
        place = chance.choice((0, len(text) // 2, len(text), chance.randrange(len(text) + 1)))
        gone = chance.choice((0, 0, 1, 5, 200, 3000))
        written = "".join(chance.choices(PIECES, k=chance.randrange(3)))
        text = text[:place] + written + text[place + gone :]
        pages = bibfile.read(Document(text), pages)
        assert "".join(page.text for page in pages) == text
        assert flat(pages) == whole(text), (seed, step)


@pytest.mark.parametrize("place", ["k0,", "k300,", "k639,"])
def test_of_a_long_file_that_is_changed_in_a_place_the_pages_around_it_are_read(place: str) -> None:
    text = text_of(10 * ENTRIES)
    before = bibfile.read(Document(text))
    after = bibfile.read(Document(text.replace(place, f"other{place}")), before)
    known = {id(page) for page in before}
    assert sum(id(page) not in known for page in after) <= 3
    assert len(after) == 10
    assert bibfile.read(Document(text), before) == before
    appended = bibfile.read(Document(text + "@misc{last}\n"), before)
    assert flat(appended)[-1][0].key == "last"
    assert sum(id(page) not in known for page in appended) <= 3


def test_a_macro_that_is_another_counts_for_all_that_follow() -> None:
    macro = '@string{acm = "ACM"}\n'
    text = macro + text_of(2 * ENTRIES) + "@misc{last, publisher = acm}\n"
    before = bibfile.read(Document(text))
    assert flat(before)[-1][0].fields == {"publisher": "ACM"}
    after = bibfile.read(Document(text.replace("{last", "{other")), before)
    assert flat(after)[-1][0].fields == {"publisher": "ACM"}
    renamed = bibfile.read(Document(text.replace('"ACM"', '"A"')), before)
    assert flat(renamed)[-1][0].fields == {"publisher": "A"}


def test_the_lines_of_entries_follow_what_is_written_before_them(tmp_path: Path) -> None:
    path, memory, text = tmp_path / "refs.bib", Memory(), text_of(3 * ENTRIES)
    for place in (len(text), len(text) // 2, 0, len(text)):
        path.write_text(text)
        before = memory.entries(path)
        text = f"{text[:place]}\n@misc{{new{place},\n title = {{T}}}}\n{text[place:]}"
        path.write_text(text)
        found = memory.entries(path)
        assert [(one.entry, one.line) for one in found] == whole(text)
    assert found[0] is before[0]
