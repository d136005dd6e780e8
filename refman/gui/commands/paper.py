"""The menu Paper: papers made, edited, checked, merged, and what hangs on them."""

from typing import TYPE_CHECKING

from refman.commands.registry import Situation, some_papers, some_selected
from refman.gui.commands.row import Row, dialog, put_in, the_session
from refman.gui.language import tr

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def _one_selected(now: Situation) -> bool:
    return now.selected == 1


def _some_gone(now: Situation) -> bool:
    return now.gone > 0


def _merge(window: "MainWindow") -> str:
    """Put two papers side by side: the selected ones, else those that look like one paper."""
    from refman.store import pairs

    selected = window.session.selection
    if len(selected) != 2 and not pairs.count(window.session.library.reading):
        if pairs.waiting(window.session.library.reading):
            return tr("Not all papers were compared yet; find duplicates, or select two to merge")
        return tr("No two papers look like one; select two to merge them")
    from refman.gui.dialogs.merge import MergeDialog

    two = selected if len(selected) == 2 else ()
    MergeDialog(window.session, window, two, selected[0] if selected else None).open()
    return ""


def _tab(name: str, title: str, help: str, tab: str) -> Row:
    return Row(
        name, title, help, lambda window: window.editing.show(tab), when=_one_selected, selects=True
    )


put_in(
    "Paper",
    Row(
        "generate-keys", "Generate citation keys…",
        "Make the citation keys of the selected papers anew by a pattern, with a preview.",
        dialog(
            "generate_keys.GenerateKeysDialog", the_session, lambda window: window.session.selection
        ),
        icon="key", when=some_selected, selects=True, edits=True,
    ),
    Row(
        "rename-key", "Rename key everywhere…",
        "Rename the citation key in the library, in .bib files and in every project that cites it.",
        lambda window: window.citing.rename(),
        icon="key", when=_one_selected, selects=True, edits=True,
    ),
    Row(
        "new-paper", "New paper…", "Make a paper of an entry type and fill in its fields.",
        lambda window: window.editing.ask_for_new(),
        group=1, shortcut="Ctrl+N", icon="plus", edits=True,
    ),
    Row(
        "paste", "Paste BibTeX", "Add the papers of the BibTeX text on the clipboard.",
        lambda window: window.editing.paste(),
        group=1, shortcut="Ctrl+V", icon="note", edits=True,
    ),
    Row(
        "edit", "Edit fields…",
        "Edit the fields of the selected paper, or of several at once: set, append, clear, replace"
        " text, rename, change the type, the case of titles, the names of journals.",
        lambda window: window.editing.edit(),
        shortcut="F2", icon="edit", when=some_selected, selects=True, edits=True,
    ),
    Row(
        "attach", "Attach files…",
        "Copy files into the folder of the library and keep them with the selected paper.",
        lambda window: window.attaching.ask_for_files(), group=1, shortcut="Ctrl+Shift+A",
        icon="attachment", when=_one_selected, selects=True, edits=True,
    ),
    Row(
        "open-file", "Open file", "Open the first file of the selected paper.",
        lambda window: window.attaching.open_first(),
        group=1, shortcut="F4", icon="open", when=_one_selected, selects=True,
    ),
    Row(
        "merge", "Merge duplicates…",
        "Put the two selected papers, or those that look like one, side by side to merge them.",
        _merge, group=2, shortcut="Ctrl+M", icon="merge", when=some_papers, selects=True,
        edits=True,
    ),
    Row(
        "check", "Check the bibliography…",
        "Look for what is wrong with papers or projects, and mend it.",
        dialog("check.CheckDialog"), group=2, icon="check", when=some_papers,
    ),
    Row(
        "scheme", "Bring a project’s keys into one scheme…",
        "Rename the keys of a LaTeX project by a pattern, in every file, with a preview.",
        dialog("scheme.SchemeDialog"), icon="key", edits=True,
    ),
    Row(
        "empty-trash", "Empty trash…", "Delete the papers that are in the trash, after a question.",
        dialog("empty_trash.EmptyTrashDialog"), group=9, when=_some_gone, edits=True,
    ),
)  # fmt: skip
put_in(
    "",
    _tab("show-notes", "Notes of the paper", "See and write the notes of the paper.", "Notes"),
    _tab(
        "show-bibtex", "BibTeX source",
        "See the paper as BibTeX text, and edit that.", "BibTeX",
    ),
    _tab(
        "show-history", "History of the paper",
        "See the versions of the paper, compare them and bring one back.", "History",
    ),
)  # fmt: skip
