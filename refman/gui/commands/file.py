"""The menu File: what goes out, projects, backups, other libraries."""

from pathlib import Path
from typing import TYPE_CHECKING

from refman.commands.registry import Situation, some_papers
from refman.gui.commands.row import Row, dialog, put_in
from refman.gui.language import tr

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def _one_project(now: Situation) -> bool:
    return now.projects == 1


def _reconcile(window: "MainWindow") -> None:
    """Ask for the file first."""
    from refman.gui.dialogs.encoding import encoding_said
    from refman.gui.dialogs.file_dialog import open_names
    from refman.gui.dialogs.reconcile import ReconcileDialog

    words, kinds = tr("Reconcile a co-author’s .bib file"), tr("BibTeX (*.bib)")
    for name in open_names(window, words, kinds=kinds):
        if (encoding := encoding_said(window, {"path": name})) is not None:
            ReconcileDialog(window.session, Path(name), window, encoding).open()


def _open_library(window: "MainWindow") -> None:
    from refman.gui.another import ask_for_library

    ask_for_library(window.session.library.path, window)


def _quit(window: "MainWindow") -> None:
    window.close()


put_in(
    "File",
    Row(
        "export", "Export…", "Write papers as BibTeX or biblatex, with a preview.",
        dialog("export.ExportDialog"),
        group=1, shortcut="Ctrl+E", icon="export", when=some_papers,
    ),
    Row(
        "project-settings", "Settings of the LaTeX project…",
        "Say what is the root of the project, which .bib file is kept for it, and how it cites.",
        lambda window: window.citing.set_up_project(),
        group=2, icon="settings", when=_one_project, edits=True,
    ),
    Row(
        "project-bib", "Write the project’s .bib file",
        "Write the papers that the project cites into its .bib file; what others put in stays.",
        lambda window: window.citing.write_project(),
        group=2, icon="export", when=_one_project, edits=True,
    ),
    Row(
        "find-files", "Find missing files…",
        "Look in a folder for the files of papers that are not where they were.",
        lambda window: window.attaching.ask_for_folder(),
        group=4, icon="search", when=some_papers, edits=True,
    ),
    Row(
        "reconcile", "Reconcile a co-author’s .bib file…",
        "Show which entries of a .bib file are yours and what it knows better, to merge or keep.",
        _reconcile, icon="merge", edits=True,
    ),
    Row(
        "snapshots", "Snapshots of projects…",
        "Keep what is handed in of a LaTeX project under a name, compare it, and go back to it.",
        dialog("snapshots.SnapshotsDialog"), group=4, icon="save",
    ),
    Row(
        "quit", "Quit", "Close the window; everything is saved already.",
        _quit, group=9, shortcut="Ctrl+Q",
    ),
    Row(
        "open-library", "Open another library…", "Open a window on another library.",
        _open_library, group=5, icon="library",
    ),
    Row(
        "recent", "Recently opened…",
        "Show the libraries and .bib files that were opened of late.",
        dialog("recent.RecentDialog", lambda window: window.take), group=5, icon="recent",
    ),
    Row(
        "backups", "Backups…", "Show the backups of the library, and bring one back.",
        dialog("backups.BackupsDialog"), group=4, icon="recent",
    ),
)  # fmt: skip
