"""A long export goes on beside the window: what is changed meanwhile comes in at once, and the file
is of one moment."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.export import ExportDialog, ReplaceDialog
from refman.gui.session import Session
from refman.jobs import Writer
from refman.model.entry import EntryId
from refman.model.errors import Cancelled
from refman.services import linking, naming
from refman.settings import Settings, state_of
from refman.store import Library, ledger, reading, written
from tests.conftest import add

Hold = Callable[[Path, Sequence[EntryId]], Event]


@pytest.fixture
def papers(library: Library) -> list[EntryId]:
    return [add(library, f"On {name}", key=name) for name in ("apes", "bees", "cats")]


@pytest.fixture
def session(
    library: Library,
    papers: list[EntryId],
    tmp_path: Path,
    qapp: QApplication,  # noqa: ARG001  # signals need an application
) -> Iterator[Session]:
    """As the program has it: a writer, and threads beside it. All papers are shown."""
    made = Session(library, Settings(tmp_path), state_of(library.path, tmp_path), Writer(), Writer)
    made.begin()
    made.refresh()
    assert len(made.results) == len(papers)
    yield made
    made.close()


@pytest.fixture
def hold(session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hold]:
    """Begins an export that stands still when all is read but its papers, until the event is
    set."""
    monkeypatch.setattr(reading, "_CHUNK", 1)
    go = Event()

    def begin(path: Path, ids: Sequence[EntryId]) -> Event:
        ready, stands = Event(), Event()

        def stand(_done: int, _total: int | None) -> None:
            stands.set()
            go.wait()

        session._exporter.submit("Hold", lambda _: ready.wait())
        session.run_beside_on(ids, "export", output=str(path))
        session.jobs[-1].progress.listener = stand
        ready.set()
        assert stands.wait(20)
        return go

    yield begin
    go.set()


def test_a_change_comes_in_before_the_export_ends_and_the_file_is_of_one_moment(
    session: Session, papers: list[EntryId], hold: Hold, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "refs.bib"
    go = hold(path, papers)
    for name, given in (
        ("tag.add", {"tag": "late"}),
        ("undo", {}),
        ("trash", {}),
        ("trash", {"empty": True, "yes": True}),
    ):
        with qtbot.waitSignal(session.reported):
            session.run_on(papers[2:], name, **given)
    assert not path.exists()

    with qtbot.waitSignal(session.reported):
        go.set()

    text = path.read_text("utf-8")
    assert [f"{{{key}," in text for key in ("apes", "bees", "cats")] == [True] * 3
    assert "late" not in text
    assert written.paths(session.library.reading) == [str(path)]


def test_a_key_that_changes_while_the_file_is_written_stays_an_alias(
    session: Session, papers: list[EntryId], hold: Hold, tmp_path: Path, qtbot: QtBot
) -> None:
    library, path = session.library, tmp_path / "refs.bib"
    go = hold(path, papers)
    with library.change("Generate keys") as change:
        naming.rename(change, list(naming.plan(change, papers[2:], "'dogs'")))

    with qtbot.waitSignal(session.reported):
        go.set()

    assert "{cats," in path.read_text("utf-8")
    assert library.entry(papers[2]).key == "dogs"
    assert library.entry(papers[2]).fields["ids"] == "cats"
    assert ledger.taken_by(library.reading, "cats") == papers[2]


def test_what_was_asked_for_before_the_export_is_in_the_file(
    session: Session, papers: list[EntryId], tmp_path: Path, qtbot: QtBot
) -> None:
    path, gate = tmp_path / "refs.bib", Event()
    session._runner.submit("Hold", lambda _: gate.wait())
    session.run_on(papers, "tag.add", tag="early")
    session.run_beside_on(papers, "export", output=str(path))

    gate.set()

    qtbot.waitUntil(lambda: not session.jobs)
    assert path.read_text("utf-8").count("early") == 3


def test_a_copy_waits_for_no_export(
    session: Session, papers: list[EntryId], hold: Hold, tmp_path: Path, qtbot: QtBot
) -> None:
    hold(tmp_path / "refs.bib", papers)
    with qtbot.waitSignal(session.reported) as said:
        session.run_on(papers[:1], "copy.key")
    assert said.args
    assert said.args[0].text == "Copied apes"


def test_of_two_exports_to_a_file_the_later_stands_in_it(
    session: Session, papers: list[EntryId], hold: Hold, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "refs.bib"
    go = hold(path, papers)
    session.run_beside_on(papers[:1], "export", output=str(path))

    go.set()

    qtbot.waitUntil(lambda: not session.jobs)
    assert path.read_text("utf-8").count("@") == 1


def test_an_export_holds_the_window_open_until_it_is_cancelled(
    session: Session, hold: Hold, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "refs.bib"
    go = hold(path, [add(session.library, f"On {number}") for number in range(101)])
    assert [job.title for job in session.unfinished()] == ["Export"]
    session.unfinished()[0].cancel()

    with qtbot.waitSignal(session.failed) as failed:
        go.set()

    assert failed.args
    assert isinstance(failed.args[0], Cancelled)
    assert not session.unfinished()
    assert not list(tmp_path.glob("*.bib*"))
    assert not list(tmp_path.glob(".*.new"))


def test_an_export_to_a_linked_file_takes_its_turn_among_the_changes(
    session: Session, papers: list[EntryId], tmp_path: Path, qtbot: QtBot
) -> None:
    """What is changed meanwhile goes to that file too, and an older moment in it would undo it."""
    path, aside, gate = tmp_path / "refs.bib", Event(), Event()
    session.run_on(papers, "export", output=str(path))
    qtbot.waitUntil(lambda: not session.jobs)
    linking.link(session.library, path, "")
    session._exporter.submit("Hold", lambda _: aside.wait())
    session._runner.submit("Hold", lambda _: gate.wait())
    dialog = ExportDialog(session)
    qtbot.addWidget(dialog)

    dialog.export_to(path)
    for question in dialog.findChildren(ReplaceDialog):
        question.accept()
    session.run_on(papers, "tag.add", tag="late")
    gate.set()

    qtbot.waitUntil(lambda: not session.jobs)
    aside.set()
    assert "late" not in path.read_text("utf-8")
