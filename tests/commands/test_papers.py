"""What is said of papers that went to the trash, or were there already."""

import json
import time
from pathlib import Path

import pytest

from refman.cli import main
from refman.commands import Context, Outcome, commands
from refman.commands.papers import restore, trash
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import Cancelled, NothingToUndo, RefmanError
from refman.model.query import Everything
from refman.settings import Settings
from refman.store import (
    Library,
    collecting,
    collections,
    counting,
    entries,
    entry_rows,
    marks,
    search,
    tags,
    verdicts,
)


@pytest.fixture
def found(seeded: Library) -> list[EntryId]:
    return [EntryId(one) for one in search.ids(seeded.reading, Everything())]


def test_what_is_in_the_trash_already_is_not_counted_as_moved(
    seeded: Library, found: list[EntryId]
) -> None:
    def run(entries: list[EntryId]) -> Outcome:
        return trash(Context(seeded, Settings(), Progress(), entries))

    assert run(found[:2]).text == "Moved 2 papers to the trash"
    more = run(found[:3])
    assert more.text == "Moved 1 paper to the trash; 2 papers are in it already"
    assert more.data == {"trashed": 1}
    assert seeded.history()[0].label == "Move 1 paper to the trash"
    none = run(found[:3])
    assert none.data == {"trashed": 0}
    assert none.text.startswith("3 papers are in the trash already")
    assert seeded.history()[0].label == "Move 1 paper to the trash"


def test_only_what_was_in_the_trash_is_restored(seeded: Library, found: list[EntryId]) -> None:
    trash(Context(seeded, Settings(), Progress(), found[:2]))
    outcome = restore(Context(seeded, Settings(), Progress(), found[:3]))
    assert (outcome.text, outcome.data) == ("Restored 2 papers", {"restored": 2})


@pytest.mark.parametrize("name", ["trash", "restore", "undo", "redo"])
def test_what_takes_long_with_many_papers_tells_how_far_it_is_and_can_be_cancelled(
    seeded: Library, name: str
) -> None:
    told: list[tuple[int, int | None]] = []
    every = [EntryId(row[0]) for row in seeded.reading.rows("select id from entries")]
    before = {"restore": ["trash"], "undo": ["trash"], "redo": ["trash", "undo"]}.get(name, [])
    for one in before:
        commands()[one].run(Context(seeded, Settings(), Progress(), every))
    there = counting.trashed(seeded.reading), seeded.history()[0]

    progress = Progress(lambda done, total: told.append((done, total)))
    cancelled = Progress()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        commands()[name].run(Context(seeded, Settings(), cancelled, every))
    assert (counting.trashed(seeded.reading), seeded.history()[0]) == there
    commands()[name].run(Context(seeded, Settings(), progress, every))

    assert told[-1] == (226, 226)
    assert counting.trashed(seeded.reading) == 226 - there[0]


def test_emptying_the_trash_asks_for_a_second_word(
    seeded: Library, found: list[EntryId], capsys: pytest.CaptureFixture[str]
) -> None:
    context = Context(seeded, Settings(), Progress(), found[:2])
    assert trash(context, empty=True, yes=True).text == "The trash is empty already"
    trash(context)
    with pytest.raises(RefmanError, match=r"2 papers in the trash would be deleted\. Nothing was"):
        trash(context, empty=True)
    assert counting.trashed(seeded.reading) == 2
    outcome = trash(context, empty=True, yes=True)
    assert outcome.data == {"deleted": 2}
    assert seeded.history()[0].label == "Empty the trash of 2 papers"
    assert main(["trash", "--empty", "title:a", "--library", str(seeded.path)]) == 2
    assert "not both" in capsys.readouterr().err


def test_undo_brings_back_what_was_deleted_with_all_that_belongs_to_it(
    seeded: Library, found: list[EntryId]
) -> None:
    with seeded.change("Prepare") as change:
        tags.add(change, found[:2], "gone")
        marks.rate(change, found[:2], 5)
        verdicts.give(change, found[0], found[2], versions=False)
        collecting.add(change, collecting.ensure(change, "Thesis"), found[:2])
        entries.trash(change, found[:2])
    before = entry_rows.read_states(seeded.reading, found)
    trash(Context(seeded, Settings(), Progress()), empty=True, yes=True)
    assert set(entry_rows.read_states(seeded.reading, found)) == set(found[2:])
    assert "gone" in {tag.name for tag in tags.every(seeded.reading)}
    assert len(verdicts.of(seeded.reading, found[2])) == 1
    seeded.undo()
    assert entry_rows.read_states(seeded.reading, found) == before
    assert [one.papers for one in collections.holding(seeded.reading, found[:2])] == [2]
    seeded.redo()
    seeded.fold(time.time() + 1)
    assert entry_rows.read_states(seeded.reading, found[:2]) == {}
    with pytest.raises(NothingToUndo):
        seeded.undo()


def test_an_import_says_which_of_its_papers_stay_in_the_trash_and_how_they_come_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bib = tmp_path / "in.bib"
    bib.write_text("@misc{a, title={Alpha rays}} @misc{b, title={Beta rays}}")

    def run(*words: str) -> tuple[str, str]:
        assert main(["--library", str(tmp_path / "l.refman"), *words]) == 0
        said = capsys.readouterr()
        return said.out, said.err

    run("import", str(bib))
    run("trash", "key:a")
    out, err = run("import", str(bib))
    assert out == "Added 0 papers, 2 already there, 1 paper in the trash.\n"
    assert (
        err
        == "refman: “refman restore key:a” takes out of the trash what came in and stays there.\n"
    )
    assert json.loads(run("import", str(bib), "--json")[0])["trashed"] == 1
    out, err = run("new", "--bibtex", "@misc{a, title={Alpha rays}}")
    assert "1 paper in the trash" in out
    assert "refman restore key:a" in err
    run("restore", "key:a")
    assert run("import", str(bib))[0] == "Added 0 papers, 2 already there.\n"
