"""What the window shows of its linked files: the button, what they brought, what hinders them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from refman.commands import Outcome
from refman.gui.language import tr, tr_n
from refman.gui.linked_words import warnings
from refman.gui.linking import Linking
from refman.gui.presenter import Presenter
from refman.gui.session import Session
from refman.gui.views.linked_button import LinkedButton
from refman.gui.views.status_bar import StatusBar
from refman.gui.widgets.buttons import Choice
from refman.jobs import Runner
from refman.store.documents import Linked


class LinkedFiles(QObject):
    """Belongs to the window. The button is there as long as a file is linked."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        presenter: Presenter,
        status: StatusBar,
    ) -> None:
        super().__init__(window)
        self._session = session
        self.linking = linking = Linking(session)
        self._window = window
        self._presenter = presenter
        self._status = status
        self._failing: dict[int, Linked] = {}
        self._warning = ""
        self._reported: tuple[str, list[Linked]] = ("", [])
        self.button: LinkedButton | None = None
        linking.changed.connect(self._show)
        linking.brought.connect(presenter.mention)
        presenter.also = self._ways_on
        linking.failing.connect(self._warn)
        linking.mended.connect(lambda one: self._withdraw(one.id))
        self._show()

    def watch(self, looker: Runner) -> None:
        """Keep the files in sync from now on."""
        self.linking.watch(looker)

    def open(self) -> None:
        """Show every linked file with what can be done about it."""
        from refman.gui.dialogs.linked_files import LinkedFilesDialog

        LinkedFilesDialog(self._session, self.linking, self.review, self._window).open()

    def review(self, one: Linked) -> None:
        """Ask what a file has to be asked."""
        from refman.gui.dialogs.review import ReviewDialog

        ReviewDialog(self._session, one, self._window).open()

    def _ways_on(self, outcome: Outcome) -> tuple[Choice, ...]:
        """What is to be done about files that were linked or synchronised and ask something."""
        data = outcome.data
        reports = [one for one in (data if isinstance(data, list) else [data])
                   if isinstance(one, dict)]  # fmt: skip
        if apart := [one["file"] for one in reports if one.get("differing")]:
            ask = partial(self._session.run, "sync", path=apart[0], differing=True)
            return (Choice(tr("Choose what counts…"), ask),)
        told = {one["file"] for one in reports if one.get("state", "in sync") != "in sync"}
        waiting = [one for one in self.linking.files if one.path in told]
        self._reported = (outcome.text.partition("\n")[0], waiting)
        if len(waiting) == 1 and waiting[0].conflicts:
            return (Choice(tr("Review…"), partial(self.review, waiting[0])),)
        return (Choice(tr("Linked files"), self.open),) if waiting else ()

    def _show(self) -> None:
        files = self.linking.files
        if files and self.button is None:
            self.button = LinkedButton()
            self.button.clicked.connect(self.open)
            self._status.put_first(self.button)
        if self.button is not None:
            self.button.setVisible(bool(files))
            if files:
                self.button.show_files(files, self.linking.moving)
        for id_ in self._failing.keys() - {one.id for one in files}:
            self._withdraw(id_)
        self._withdraw_report(files)

    def _withdraw_report(self, files: tuple[Linked, ...]) -> None:
        """What was said of files when they were synchronised is said until one stands otherwise."""
        text, waiting = self._reported
        now = set(map(_stands, files))
        if waiting and not now.issuperset(map(_stands, waiting)):
            self._presenter.withdraw(text)
            self._reported = ("", [])

    def _warn(self, one: Linked) -> None:
        self._failing[one.id] = one
        self._say()

    def _withdraw(self, id_: int) -> None:
        """Of a file that is well again; of the others, unless that was closed, it is still said."""
        found = self._failing.pop(id_, None)
        if found and self._presenter.withdraw(self._warning) and self._failing:
            self._say()

    def _say(self) -> None:
        files = sorted(self._failing.values(), key=lambda one: one.path)
        self._presenter.withdraw(self._warning)
        self._warning = warnings(files)
        only = {"path": files[0].path} if len(files) == 1 else {}
        again = Choice(tr("Try again"), partial(self._session.run, "sync", **only))
        self._presenter.warn(self._warning, (again, Choice(tr("Linked files"), self.open)))


def _stands(one: Linked) -> tuple[int, str, str, int]:
    return one.id, one.state, one.reason, one.conflicts


def offer_to_link(
    ask: Callable[..., None], presenter: Presenter, files: list[Path], window: QWidget
) -> None:
    """Ask what is meant with .bib files that were dropped or opened.

    Args:
        ask: runs a command, asking for what it needs.
    """
    alone = len(files) == 1
    question = tr_n(
        "“{name}”: view, link or import? A linked file stays in sync with the library, both ways.",
        "{number:,} .bib files: view, link or import? Linked files stay in sync with the library,"
        " both ways.",
        len(files),
        name=files[0].name,
    )

    def link() -> None:
        for path in files:
            ask("link", path=path)

    def view() -> None:
        from refman.gui.dialogs.encoding import encoding_said
        from refman.gui.dialogs.view_file import ViewFile

        for path in files:
            if (encoding := encoding_said(window, {"path": path})) is not None:
                ViewFile(path, window, encoding).open()

    presenter.ask(
        question,
        (
            Choice(tr("View it") if alone else tr("View them"), view),
            Choice(tr("Link it") if alone else tr("Link them"), link),
            Choice(
                tr("Import it once") if alone else tr("Import them once"),
                partial(ask, "import", paths=files),
            ),
        ),
        about=files,
    )
