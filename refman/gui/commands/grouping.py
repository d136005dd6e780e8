"""The menus Author, Tag and Collection: what papers are grouped by."""

from functools import partial
from typing import TYPE_CHECKING

from refman.commands.registry import Outcome, Situation, some_papers, some_selected
from refman.gui.commands.edit import narrowed
from refman.gui.commands.row import Row, dialog, put_in
from refman.gui.scope import WIDE
from refman.store import collections

if TYPE_CHECKING:
    from concurrent.futures import Future

    from refman.gui.session import Session
    from refman.gui.window import MainWindow


def _one_author(now: Situation) -> bool:
    return now.authors == 1


def _save_search(window: "MainWindow") -> None:
    from refman.gui.dialogs import ask
    from refman.gui.saved_search import words_of

    session = window.session
    given = {"search": words_of(session.scope, session.library)}
    answers = ask.missing(session.command("collection.create"), given, session, window)
    if answers is not None:
        session.run_aside(partial(_show_saved, session), "collection.create", **answers)


def _show_saved(session: "Session", done: "Future[Outcome]") -> None:
    """Go to the collection, whose papers are those that were shown."""
    if error := done.exception():
        session.failed.emit(error)
        return
    path = done.result().data["collection"]
    found = collections.tree(session.library.reading).find(path)
    session.narrow(**{**WIDE, "text": "", "collections": (found,)})
    session.reported.emit(done.result())


put_in(
    "Author",
    Row(
        "person", "Edit author…",
        "Say how the author who is picked is shown, and what is known of her or him.",
        lambda window: window.authorship.edit(), icon="edit", when=_one_author, edits=True,
    ),
    Row(
        "split-person", "Split author…",
        "Say which names or papers of the author who is picked are somebody else’s.",
        lambda window: window.authorship.split(), icon="swap", when=_one_author, edits=True,
    ),
    Row(
        "coauthors", "Co-author graph", "Draw who writes with the author who is picked.",
        lambda window: window.authorship.draw(),
        group=1, shortcut="Ctrl+G", icon="organisation", when=_one_author,
    ),
    Row(
        "alike", "Names that may be one author",
        "List names that may be one author, with what speaks for it, to merge or keep apart.",
        dialog("alike.AlikeDialog"), group=2, icon="duplicates", when=some_papers,
    ),
)  # fmt: skip
put_in(
    "Tag",
    Row(
        "tag-cloud", "Tag cloud…", "Show the tags in the size of their use, to choose one.",
        dialog("tag_cloud.TagCloud"), group=3, icon="tag",
    ),
)  # fmt: skip
put_in(
    "Collection",
    Row(
        "save-search", "Save search as collection…",
        "Keep what is shown as a collection that goes on finding it.",
        _save_search, group=1, icon="smart", when=narrowed, edits=True,
    ),
    Row(
        "show-in-collection", "Show in collection…",
        "Say where the selected papers are: go to the collection, or to one of several.",
        lambda window: window.whereabouts.show(),
        group=1, icon="folder", when=some_selected, selects=True,
    ),
)  # fmt: skip
