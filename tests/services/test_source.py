"""One entry as text that is edited."""

import pytest

from refman.model.entry import Entry, EntryId
from refman.services import source
from refman.services.source import SourceError
from refman.store import Library, ledger, tags
from tests.conftest import add


def save(library: Library, entry: EntryId, text: str) -> Entry:
    said = source.read(text)
    with library.change("Edit") as change:
        source.write(change, entry, said)
    return library.entry(entry)


@pytest.fixture
def paper(library: Library) -> EntryId:
    made = add(library, r"On {\TeX}", key="knuth1984", month="jun", author="Knuth, D.", odd="x # y")
    with library.change("Tag") as change:
        for name in ("to read", "a; b", "R&D"):
            tags.add(change, [made], name)
    return made


def test_an_entry_that_is_written_and_read_back_is_the_same(
    library: Library, paper: EntryId
) -> None:
    before, changes = library.entry(paper), len(library.history())
    assert save(library, paper, source.text(before)) == before
    assert len(library.history()) == changes


def test_type_fields_order_and_tags_are_what_the_text_says(
    library: Library, paper: EntryId
) -> None:
    text = '@Book(knuth1984, Year = 1984, title = "A " # {B}, keywords = {new, to read})'
    entry = save(library, paper, text)
    assert entry.kind == "book"
    assert list(entry.fields.items()) == [("year", "1984"), ("title", "A B")]
    assert entry.tags == {"new", "to read"}
    library.undo()
    assert "a; b" in library.entry(paper).tags
    assert next(iter(library.entry(paper).fields)) == "title"


def test_fields_can_be_put_in_another_order(library: Library) -> None:
    paper = add(library, "T", key="k", year="1984")
    entry = save(library, paper, "@misc{k, year = 1984, title = {T}}")
    assert list(entry.fields) == ["year", "title"]


def test_a_new_key_follows_the_rules_of_keys(library: Library, paper: EntryId) -> None:
    add(library, "Other", key="taken")
    ledger.remember(library, [("knuth1984", paper)])
    assert "“Taken” is in use" in str(refusal(library, paper, "@misc{Taken, title = {T}}"))
    assert refusal(library, paper, "\n@misc{, title = {T}}").line == 2
    entry = save(library, paper, "@misc{mine, title = {T}}")
    assert entry.key == "mine"
    assert entry.fields["ids"] == "knuth1984"


def refusal(library: Library, entry: EntryId, text: str) -> SourceError:
    before = library.entry(entry)
    with pytest.raises(SourceError) as error:
        save(library, entry, text)
    assert library.entry(entry) == before
    return error.value


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "no BibTeX entry"),
        ("@misc{k,\n  title = {T}\n}\n\n@misc{l,}", 5, "one entry"),
        ("@misc{k,\n title = {T}}\nafter", 3, "outside the entry"),
        ("@misc{k,\n  title = {T},\n  title = {U}\n}", 3, "stands twice"),
        ("@misc{k,\n  date = {2023-02-30}\n}", 2, "calendar"),
        ("@misc{k,\n  title = {T\n", 2, "never closed"),
        ("@misc{k,\n  title = {T,\n  year = {1984}\n}", 2, "never closed"),
        ("@misc{k,\n  title = {T},\n  year = {1984,\n}", 3, "never closed"),
        ("@misc{k,\n  title = {T},\n  note = {a\n {b} c\n d {e},\n}", 5, "never closed"),
        ("@misc{k,\n  note = {a\n {b c\n d},\n  year = {1984}\n}", 3, "never closed"),
        ("@misc{k,\n  note = {a\n x = 3\n},\n  title = {T,\n  year = 1\n}", 5, "never closed"),
        ("@misc{k,\n  note = {a\n {b} c,\n  year = {1984}\n}", 2, "never closed"),
        ("@misc{k,\n  title = {T},\n", 1, "no end"),
        ("@misc{k,\n  title = {T}", 1, "no end"),
        ("@misc(k,\n  title = {T,\n  year = {1984}\n)", 2, "never closed"),
        ('@misc{k,\n  year = 1984,\n  title = "T,\n  note = {n}\n}', 3, "mark that is opened"),
        ('@misc{k,\n  year = 1984,\n  title = "T\n}', 3, "mark that is opened"),
        ("@string{a = {b}}", 1, "one entry"),
    ],
)
def test_what_is_not_one_entry_is_refused_at_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as error:
        source.read(text)
    assert error.value.line == line


def test_all_faults_of_a_text_are_told_in_the_order_of_their_lines() -> None:
    text = "@misc{k,\n  title = {T},\n  date = {2023-02-30},\n  note =,\n  title = {U}\n}"
    found = source.faults(text)
    assert [(error.line, str(error).split()[-1]) for error in found] == [
        (3, "BC."),
        (4, "value."),
        (5, "twice."),
    ]
    assert source.faults("@misc{k,\n  title = {T},\n}") == []
