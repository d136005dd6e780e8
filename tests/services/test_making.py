"""New papers."""

import json

import pytest

from refman.cli import main
from refman.jobs import Progress
from refman.model.errors import FieldError
from refman.services import editing, making
from refman.store import Library, entries, tags
from tests.conftest import add, key_pattern


def test_a_new_paper_has_its_fields_and_a_key_of_its_own(library: Library) -> None:
    wanted = editing.assignments(
        ["type=article", "title=On Bridges", "author=Lu, C.", "field:type=X", "keywords=new"]
    )
    with library.change("New") as change:
        one, two = (making.new(change, wanted, key_pattern()) for _ in range(2))
    first, second = library.entry(one), library.entry(two)
    assert (first.kind, first.fields["type"]) == ("article", "X")
    assert first.tags == {"new"}
    assert first.key
    assert second.key == f"{first.key}a"


def test_a_paper_of_nothing_but_a_type_has_no_key_yet(library: Library) -> None:
    with library.change("New") as change:
        made = making.new(change, editing.assignments(["type=book"]), key_pattern())
    assert (library.entry(made).kind, library.entry(made).key) == ("book", "")


def test_a_copy_says_all_but_what_stands_for_one_paper(library: Library) -> None:
    paper = add(library, "T", key="k", doi="10.1/2", url="u", ids="old", note="n", author="Lu, C.")
    with library.change("Tag") as change:
        tags.add(change, [paper], "tag")
    with library.change("Duplicate") as change:
        (made,) = making.duplicate(change, [paper], key_pattern())
    entry = library.entry(made)
    assert dict(entry.fields) == {"title": "T", "note": "n", "author": "Lu, C."}
    assert entry.tags == {"tag"}
    assert entry.key not in ("", "k", "old")


def test_pasted_papers_are_told_apart_from_those_that_were_there(library: Library) -> None:
    there = add(library, "A Title That Is There", key="there", author="Lu, Cheng", year="2022")
    text = (
        "@misc{there, title={A Title That Is There}, author={Lu, Cheng}, year=2022}"
        "@misc{new, title={Quite Another Title}, author={Li, Min}}"
    )
    report, made = making.paste(library, text, key_pattern(), Progress())
    assert report.added == 1
    assert [library.entry(one).key for one in made if one != there] == ["new"]
    assert library.undo() == "Paste papers"


def test_pasted_papers_that_are_there_already_are_found_but_for_those_in_the_trash(
    library: Library,
) -> None:
    text = "@misc{a, title={A Title That Is There}}@misc{b, title={Another Title}}"
    _, first = making.paste(library, text, key_pattern(), Progress())
    report, again = making.paste(library, text, key_pattern(), Progress())
    assert (report.added, report.merged, again) == (0, 0, first)
    with library.change("Trash") as change:
        entries.trash(change, first[:1])
    assert making.paste(library, text, key_pattern(), Progress())[1] == first[1:]


def test_text_without_an_entry_adds_nothing(library: Library) -> None:
    with pytest.raises(FieldError, match="no BibTeX entry"):
        making.paste(library, "hello", key_pattern(), Progress())
    assert library.history() == []


def test_the_shell_says_what_may_be_wrong_with_a_new_paper(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["new", "nonsense", "-f", "author=and and", "-f", "title=Alpha"]
    assert main(["--library", str(library.path), *words]) == 0
    told = capsys.readouterr()
    assert told.out == "New nonsense: alpha\n"
    assert "“@nonsense” is no entry type" in told.err
    assert "A name is missing beside an “and”: “and and”; it is kept as it was typed." in told.err


def test_the_shell_says_in_which_line_a_text_could_not_be_read(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "@misc{a, title={A}}\n@misc{b title={B}}\n"
    assert main(["--library", str(library.path), "new", "--bibtex", text]) == 1
    assert "In line 2: A comma is missing behind the key." in capsys.readouterr().out
    assert main(["--library", str(library.path), "new", "--json", "--bibtex", text]) == 1
    assert json.loads(capsys.readouterr().out)["unread"][0]["line"] == 2


def test_the_shell_says_how_bibtex_text_is_handed_over(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("@article{k, title={T}}", "@article{k,"):
        assert main(["--library", str(library.path), "new", text]) == 1
        assert "“refman new --bibtex TEXT” makes papers" in capsys.readouterr().err
