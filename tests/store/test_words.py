"""The words that a library knows, to look for parts of them."""

from pathlib import Path

from refman.model.language import parse
from refman.store import Library, entries, search
from tests.conftest import add


def known(library: Library) -> list[str]:
    return [row[0] for row in library.reading.rows("select word from words order by word")]


def found(library: Library, text: str) -> int:
    return search.count(library.reading, parse(text))


def test_each_word_of_titles_names_and_keys_is_known_once(library: Library) -> None:
    for _ in range(2):
        add(library, "Reformers, 123456", author="Schrödinger, Erwin", key="erwin2020transform")

    assert known(library) == [
        "erwin", "erwin2020transform", "reformers", "schrodinger", "transform",
    ]  # fmt: skip


def test_a_word_that_no_paper_has_any_more_finds_none(library: Library) -> None:
    add(library, "Reformers")
    assert found(library, "former") == 1

    library.undo()
    assert found(library, "former") == 0

    library.redo()
    assert found(library, "former") == 1


def test_what_an_edit_brings_is_known_from_then_on(library: Library) -> None:
    paper = add(library, "Trees")
    with library.change("Edit") as change:
        entries.replace_fields(change, paper, {"title": "Reformers"})

    assert found(library, "former") == 1
    assert found(library, "title:*formers") == 1


def test_a_library_whose_index_is_made_anew_knows_its_words(tmp_path: Path) -> None:
    path = tmp_path / "old.refman"
    with Library.open(path) as library:
        add(library, "Reformers")
        with library.change("Age") as change:
            change.execute("delete from words")
            change.execute("insert into word_parts (word_parts) values ('rebuild')")
            change.execute("update meta set value = '4' where name = 'index_version'")
    with Library.open(path) as library:
        assert known(library) == ["reformers"]
        assert found(library, "former") == 1
