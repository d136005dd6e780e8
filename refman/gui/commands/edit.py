"""The menu Edit: citing, the selection, searches, the past."""

from typing import TYPE_CHECKING

from refman.commands.registry import Situation, some_papers
from refman.gui.commands.row import Row, dialog, put_in
from refman.gui.language import tr
from refman.gui.scope import Scope

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def narrowed(now: Situation) -> bool:
    """For commands that need fewer than all papers to be looked at."""
    return now.narrowed


def _searched(now: Situation) -> bool:
    return now.searched


def _stop(window: "MainWindow") -> str:
    """What goes on is stopped where it shows its progress; that it was is said there too."""
    jobs = window.session.jobs
    for job in jobs[:1]:
        job.cancel()
    return "" if jobs else tr("Nothing is going on that could be cancelled.")


def _clear_filters(window: "MainWindow") -> None:
    scope = window.session.scope
    whole = Scope(sort=scope.sort, descending=scope.descending, best=scope.best)
    window.session.narrow(**whole._asdict())


put_in(
    "Edit",
    Row(
        "cancel", "Cancel what is going on", "Stop the job whose progress the status bar shows.",
        _stop, shortcut="Ctrl+.", icon="close",
    ),
    Row(
        "quick-cite", "Quick cite…",
        "Open a small window over all others that searches the library and types the citation.",
        lambda window: window.citing.quick(), group=1, icon="search",
    ),
    Row(
        "citing", "Citing and editor…",
        "Choose the command that cites, and the editor that citations are pushed to.",
        dialog("citing.CitingDialog"), group=4, icon="settings",
    ),
    Row(
        "files", "Names and folders of files…",
        "Choose what copies of files are called, and where base folders are on this computer.",
        dialog("files.FilesDialog"), group=4, icon="attachment",
    ),
    Row(
        "history", "History…", "Show what was changed, and take changes back.",
        dialog("history.HistoryDialog"), group=3, icon="recent",
    ),
    Row(
        "as-of", "Open the library as it was…",
        "Look at the library of an earlier day in a window of its own.",
        dialog("as_of.AsOfDialog"), group=3, icon="calendar",
    ),
    Row(
        "select-all", "Select all papers", "Select every paper that the table shows.",
        lambda window: window.papers.select_all(),
        group=1, shortcut="Ctrl+A", when=some_papers,
    ),
    Row(
        "find", "Find papers", "Go to the search field.",
        lambda window: window.focus_search(), group=2, shortcut="Ctrl+F", icon="search",
    ),
    Row(
        "find-author", "Find an author", "Go to the search field of the authors.",
        lambda window: window.focus_authors(), group=2, shortcut="Ctrl+Shift+F", icon="person",
    ),
    Row(
        "clear-search", "Clear search", "Take away what stands in the search field.",
        lambda window: window.session.narrow(text=""), group=2, icon="close", when=_searched,
    ),
    Row(
        "clear-filters", "Clear all filters", "Take away every filter and the search.",
        _clear_filters, group=2, icon="papers", when=narrowed,
    ),
)  # fmt: skip
