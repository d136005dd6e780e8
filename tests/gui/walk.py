"""A walk through every window, dialog and pane, for tests of what must hold in all of them.

What is said of a dialog's way in the window is no matter here: each is made and shown.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from refman.commands import Outcome
from refman.gui.dialogs.about import AboutDialog
from refman.gui.dialogs.alike import AlikeDialog
from refman.gui.dialogs.as_of import AsOfDialog
from refman.gui.dialogs.asked_for import AskedForDialog
from refman.gui.dialogs.author import AuthorDialog
from refman.gui.dialogs.backups import BackupsDialog
from refman.gui.dialogs.check import CheckDialog
from refman.gui.dialogs.choice import ChoiceDialog
from refman.gui.dialogs.cited_trash import CitedTrashDialog
from refman.gui.dialogs.citing import CitingDialog
from refman.gui.dialogs.coauthors import CoauthorsDialog
from refman.gui.dialogs.collection import CollectionDialog
from refman.gui.dialogs.empty_trash import EmptyTrashDialog
from refman.gui.dialogs.encoding import EncodingDialog
from refman.gui.dialogs.export import ExportDialog, ReplaceDialog
from refman.gui.dialogs.export_profiles import DeleteDialog
from refman.gui.dialogs.file_settings import FileSettingsDialog
from refman.gui.dialogs.files import FilesDialog
from refman.gui.dialogs.fold import FoldDialog
from refman.gui.dialogs.foreign_file import ForeignFileDialog
from refman.gui.dialogs.generate_keys import GenerateKeysDialog
from refman.gui.dialogs.history import HistoryDialog
from refman.gui.dialogs.keys import KeysDialog
from refman.gui.dialogs.kind import KindDialog
from refman.gui.dialogs.line import LineDialog
from refman.gui.dialogs.linked_file import LinkedFileDialog
from refman.gui.dialogs.linked_files import LinkedFilesDialog
from refman.gui.dialogs.losing_keys import LosingKeysDialog
from refman.gui.dialogs.merge import MergeDialog
from refman.gui.dialogs.no_library import NoLibraryDialog
from refman.gui.dialogs.people import PeopleDialog
from refman.gui.dialogs.person import PersonDialog
from refman.gui.dialogs.project_settings import ProjectSettingsDialog
from refman.gui.dialogs.put_back import PutBackDialog
from refman.gui.dialogs.recent import RecentDialog
from refman.gui.dialogs.reconcile import ReconcileDialog
from refman.gui.dialogs.rename_key import RenameKeyDialog
from refman.gui.dialogs.renewing import RenewingDialog
from refman.gui.dialogs.report import ReportDialog
from refman.gui.dialogs.rescue import RescueDialog
from refman.gui.dialogs.review import ReviewDialog
from refman.gui.dialogs.rework import ReworkDialog
from refman.gui.dialogs.scheme import SchemeDialog
from refman.gui.dialogs.shortcuts import ShortcutsDialog
from refman.gui.dialogs.snapshots import SnapshotsDialog
from refman.gui.dialogs.split import SplitDialog
from refman.gui.dialogs.tag import TagDialog
from refman.gui.dialogs.tag_cloud import TagCloud
from refman.gui.dialogs.two_of_one import TwoOfOneDialog
from refman.gui.dialogs.unkept import UnkeptDialog
from refman.gui.dialogs.view_file import ViewFile
from refman.gui.language import heard, tr
from refman.gui.past import open_past
from refman.gui.views.projects import bar as projects_bar
from refman.gui.watching import watch_projects
from refman.gui.window import MainWindow
from refman.jobs import Inline, Progress
from refman.model.entry import EntryId, PersonId
from refman.services import duplicates
from refman.services.attachments.opening import Opening
from refman.services.files.guesses import InDoubt
from refman.services.persons import Listed
from refman.store import collections, documents, people, projects
from refman.store.projects import Kept
from tests.conftest import add
from tests.gui.conftest import papers_of
from tests.gui.linked import edit, look, write
from tests.services.projects.folders import written

TABS = ("Details", "Fields", "Notes", "BibTeX", "History")
Scene = tuple[str, QWidget]


def prepare(window: MainWindow, refs: Path) -> None:
    """Have something to show everywhere: collections, notes, duplicates, a question, trash."""
    session = window.session
    session.run("collection.create", name="Thesis")
    session.run("collection.create", name="Found", search="diffusion")
    session.run_on(papers_of(session, 0, 3), "collection.add", collection="Thesis")
    session.run_on(papers_of(session, 0, 3), "tag.add", tag="method/diffusion")
    session.run_on(papers_of(session, 0, 1), "note", key="", add="A *note* on it.")
    session.run_on(papers_of(session, 0, 1), "attach", key="", file=[refs])
    session.run_on(papers_of(session, 8, 9), "trash")
    library = session.library
    for key, title in (
        ("sun", "Deep BERT of Nothing Much"),
        ("SUN20", "Deep BERT of Nothing Muhc"),
    ):
        add(library, title, key=key, author="Sun, Jiacheng and Li, Bo", year="2020")
    add(library, "Few-step generators", author="Luo, W. and Hu, T.", year="2024")
    duplicates.refresh(library, Progress())
    watch_projects(window, Inline)
    session.run("project.add", folder=written(refs.parent / "thesis"))
    session.narrow(projects=())
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    look(window, news=True)
    session.refresh()
    settle()


def settle() -> None:
    """Let what was put off be done."""
    for _ in range(4):
        QApplication.processEvents()


def scenes(window: MainWindow) -> Iterator[Scene]:
    """The main window as it is used: each pane in each of its states."""
    session = window.session
    session.select(papers_of(session, 0, 1))
    window.panes.show_side("details")
    for tab in TABS:
        window.details.head.choose(tab)
        window.details.refresh()
        settle()
        yield f"one paper: {tab}", window
    window.details.head.choose("Details")
    session.select(papers_of(session, 0, 5))
    settle()
    yield "several papers", window
    session.select(())
    window.panes.show_side("authors")
    session.narrow(people=("Weijian Luo",))
    settle()
    yield "an author", window
    session.narrow(people=(), text="difusion bridgee")
    settle()
    yield "nothing found", window
    session.narrow(text="year:")
    settle()
    yield "a wrong search", window
    session.narrow(text="", place="trash")
    settle()
    yield "trash", window
    session.narrow(place="all")
    for tab in ("papers", "places", "missing", "tidy", "problems"):
        session.narrow(projects=tuple(one.id for one in projects.every(session.library.reading)))
        window.papers.project.bar.tabs.setCurrentIndex(projects_bar.TABS.index(tab))
        settle()
        yield f"a project: {tab}", window
    session.narrow(projects=())
    session.reported.emit(Outcome("Read 3 papers\nrefs.bib: line 3 cannot be read", status=1))
    settle()
    yield "a message", window
    window.presenter.strip.dismiss()
    for sign in ("", "@", "#", "+", "/", "zzzzz"):
        window.open_palette()
        window._palette.line.setText(sign)
        settle()
        yield f"palette {sign}", window._palette
        window._palette.leave()
    for menu in window.top_bar.menu_bar.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield f"menu {menu.objectName()}", menu
    context = QMenu(window)
    session.select(papers_of(session, 0, 1))
    window.actions_of.fill_for_selection(context)
    yield "menu of papers", context


def past(window: MainWindow) -> Iterator[Scene]:
    """The window on an earlier day."""
    open_past(window, window.session.library.history(1)[0].at, Inline)
    (opened,) = window.beside
    opened.activateWindow()
    settle()
    yield "as it was", opened
    opened.close()


def dialogs(window: MainWindow, refs: Path) -> Iterator[Scene]:
    """Every dialog."""
    for name, make in _makers(window, refs).items():
        dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.setModal(False)
        dialog.show()
        dialog.activateWindow()
        settle()
        yield name, dialog
        dialog.done(0)
        dialog.deleteLater()
        settle()


def kinds(window: MainWindow, refs: Path) -> set[type[QDialog]]:
    """The classes of all dialogs that the walk comes by."""
    made = [make() for make in _makers(window, refs).values()]
    found = {type(dialog) for dialog in made}
    for dialog in made:
        dialog.done(0)
        dialog.deleteLater()
    return found


def _makers(window: MainWindow, refs: Path) -> dict[str, Callable[[], QDialog]]:
    session, reading = window.session, window.session.library.reading
    two, five = papers_of(session, 0, 2), papers_of(session, 0, 5)
    linked = documents.every(reading)[0]
    tree = collections.tree(reading)
    watched = window.linked_files.linking
    return {
        "about": lambda: AboutDialog(session.library.path, window),
        "alike": lambda: AlikeDialog(session, window),
        "as of": lambda: AsOfDialog(session, window),
        "a line": lambda: LineDialog(heard("Rename tag…"), heard("Rename"), "3", "", window),
        "a choice": lambda: ChoiceDialog(heard("Rename"), [(heard("blue"), 1), ("7", 2)], window),
        "an author": lambda: AuthorDialog(session, heard("Merge authors…"), heard("Merge"), window),
        "backups": lambda: BackupsDialog(session, window),
        "cited papers": lambda: CitedTrashDialog(session, five, two, lambda: None, window),
        "check": lambda: CheckDialog(session, window),
        "citing": lambda: CitingDialog(session, window),
        "co-authors": lambda: CoauthorsDialog(session, _who(window), window),
        "a collection": lambda: CollectionDialog(
            tree, lambda _: True, {}, True, heard("Add to collection…"), heard("Add"), "3", window
        ),
        "asked for by searches": lambda: AskedForDialog("Thesis", ["Kept", "Old"], window),
        "keys that go": lambda: LosingKeysDialog("refs.bib", "3", window),
        "an encoding": lambda: EncodingDialog(InDoubt(refs, [("cp932", "3")]), window),
        "empty trash": lambda: EmptyTrashDialog(session, window),
        "export": lambda: ExportDialog(session, window),
        "replace": lambda: ReplaceDialog(refs, window),
        "delete a profile": lambda: DeleteDialog("arXiv", window),
        "settings of a file": lambda: FileSettingsDialog(session, linked, window),
        "a file from outside": lambda: ForeignFileDialog(Opening(refs, "42"), window),
        "names of files": lambda: FilesDialog(session, window),
        "fold": lambda: FoldDialog(session, window),
        "keys of papers": lambda: GenerateKeysDialog(session, five, window),
        "history": lambda: HistoryDialog(session, window),
        "keys": lambda: KeysDialog(window.actions_of.every(), window),
        "a linked file": lambda: LinkedFileDialog(
            heard("Rename"), heard("Unlink"), [linked], window
        ),
        "linked files": lambda: LinkedFilesDialog(
            session, watched, window.linked_files.review, window
        ),
        "merge": lambda: MergeDialog(session, window, two),
        "merge pairs": lambda: MergeDialog(session, window),
        "new paper": lambda: KindDialog(("article", "book"), tr("New paper"), tr("Make"), window),
        "no library": lambda: NoLibraryDialog("42", session.library.path),
        "people": lambda: PeopleDialog(
            "author", "Luo, Weijian and Li, Bo and others", lambda _: [], window
        ),
        "person": lambda: PersonDialog(session, _who(window), window),
        "settings of a project": lambda: ProjectSettingsDialog(
            session, _project(refs), "a.bib", window
        ),
        "recently opened": lambda: RecentDialog(lambda _: None, window),
        "reconcile": lambda: ReconcileDialog(session, refs, window),
        "rename a key": lambda: RenameKeyDialog(session, "turing1950", window),
        "renewing": lambda: RenewingDialog("library"),
        "rescue": lambda: RescueDialog(session.library.path, window),
        "put back": lambda: PutBackDialog(session.library.path, window),
        "report": lambda: ReportDialog(tr("What was not read"), "1", "3", window),
        "review": lambda: ReviewDialog(session, linked, window),
        "rework": lambda: ReworkDialog(session, five, window),
        "scheme": lambda: SchemeDialog(session, window),
        "snapshots": lambda: SnapshotsDialog(session, window),
        "shortcuts": lambda: ShortcutsDialog(session, window.actions_of.every(), window),
        "split": lambda: SplitDialog(session, _who(window), window, list(_some(window))),
        "a tag": lambda: TagDialog(session, heard("Add tag…"), heard("Add"), True, [], "3", window),
        "unkept": lambda: UnkeptDialog(tr("Keep the changes to the people?"), window),
        "two of one paper": lambda: TwoOfOneDialog(Listed("Thesis", "Bo Li", "B. Li"), window),
        "tag cloud": lambda: TagCloud(session, window),
        "a file seen": lambda: ViewFile(refs, window),
    }


def _project(refs: Path) -> Kept:
    return Kept(1, str(refs.parent), str(refs.with_name("main.tex")), {"bib": "a.bib"})


def _who(window: MainWindow) -> PersonId:
    found = people.find(window.session.library.reading, "Weijian Luo")
    assert found is not None
    return found


def _some(window: MainWindow) -> tuple[EntryId, ...]:
    return papers_of(window.session, 0, 1)
