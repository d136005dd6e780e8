"""What the window does to itself: declared like every command, but the shell has none of it.

Each runs in the GUI thread; `context.window` is the main window.
"""

from collections.abc import Callable, Mapping
from typing import Any

from refman.commands.registry import (
    Context,
    Outcome,
    Situation,
    command,
    some_papers,
    some_selected,
)
from refman.gui.language import LANGUAGES, tr
from refman.gui.models.papers_columns import COLUMNS, Column
from refman.gui.scope import Scope

_NOTHING = Outcome()


def _seen(pane: str) -> Callable[[Any], bool]:
    return lambda window: bool(window.panes.seen(pane))


def _chosen(setting: str, value: str | int) -> Callable[[Any], bool]:
    return lambda window: bool(window.session.settings[setting] == value)


CHECKED: Mapping[str, Callable[[Any], bool]] = {
    "window.text-as-desktop": _chosen("text_size", 100),
    **{f"window.language-{one}": _chosen("language", one) for one in ("system", *LANGUAGES)},
    "window.sidebar": _seen("sidebar"),
    "window.authors": _seen("authors"),
    "window.details": _seen("details"),
    "window.colours-system": _chosen("theme", "system"),
    "window.colours-light": _chosen("theme", "light"),
    "window.colours-dark": _chosen("theme", "dark"),
    "window.rows-compact": _chosen("density", "compact"),
    "window.rows-regular": _chosen("density", "regular"),
    "window.rows-two-lines": _chosen("density", "two lines"),
}
"""Commands with a check mark in the menu, and when the main window has it set."""


@command(
    "window.export", title="Export…", menu="File", group=1, shortcut="Ctrl+E", icon="export",
    when=some_papers, cli=False,
)  # fmt: skip
def export(context: Context) -> Outcome:
    """Write papers as BibTeX or biblatex, with a preview."""
    context.window.open_export()
    return _NOTHING


@command(
    "window.generate-keys", title="Generate citation keys…", menu="Paper", icon="key",
    when=some_selected, selects=True, cli=False, edits=True,
)  # fmt: skip
def generate_keys(context: Context) -> Outcome:
    """Make the citation keys of the selected papers anew by a pattern, with a preview."""
    context.window.open_generate_keys()
    return _NOTHING


def _one_selected(now: Situation) -> bool:
    return now.selected == 1


@command(
    "window.rename-key", title="Rename key everywhere…", menu="Paper", icon="key",
    when=_one_selected, selects=True, cli=False, edits=True,
)  # fmt: skip
def rename_key(context: Context) -> Outcome:
    """Rename the citation key in the library, in .bib files and in every project that cites it."""
    context.window.citing.rename()
    return _NOTHING


@command("window.quick-cite", title="Quick cite…", menu="Edit", group=1, icon="search", cli=False)
def quick_cite(context: Context) -> Outcome:
    """Open a small window over all others that searches the library and types the citation."""
    context.window.citing.quick()
    return _NOTHING


@command(
    "window.citing", title="Citing and editor…", menu="Edit", group=4, icon="settings", cli=False
)
def citing(context: Context) -> Outcome:
    """Choose the command that cites, and the editor that citations are pushed to."""
    context.window.citing.set_up()
    return _NOTHING


@command(
    "window.files",
    title="Names and folders of files…",
    menu="Edit",
    group=4,
    icon="attachment",
    cli=False,
)
def files_of_papers(context: Context) -> Outcome:
    """Choose what copies of files are called, and where base folders are on this computer."""
    context.window.attaching.set_up()
    return _NOTHING


def _one_project(now: Situation) -> bool:
    return now.projects == 1


@command(
    "window.project-settings", title="Settings of the LaTeX project…", menu="File", group=2,
    icon="settings", when=_one_project, cli=False, edits=True,
)  # fmt: skip
def project_settings(context: Context) -> Outcome:
    """Say what is the root of the project, which .bib file is kept for it, and how it cites."""
    context.window.citing.set_up_project()
    return _NOTHING


@command(
    "window.project-bib", title="Write the project’s .bib file", menu="File", group=2,
    icon="export", when=_one_project, cli=False, edits=True,
)  # fmt: skip
def project_bib(context: Context) -> Outcome:
    """Write the papers that the project cites into its .bib file; what others put in stays."""
    context.window.citing.write_project()
    return _NOTHING


@command(
    "window.new-paper", title="New paper…", menu="Paper", group=1, shortcut="Ctrl+N", icon="plus",
    cli=False, edits=True,
)  # fmt: skip
def new_paper(context: Context) -> Outcome:
    """Make a paper of an entry type and fill in its fields."""
    context.window.editing.ask_for_new()
    return _NOTHING


@command(
    "window.paste", title="Paste BibTeX", menu="Paper", group=1, shortcut="Ctrl+V", icon="note",
    cli=False, edits=True,
)  # fmt: skip
def paste(context: Context) -> Outcome:
    """Add the papers of the BibTeX text on the clipboard."""
    context.window.editing.paste()
    return _NOTHING


@command(
    "window.edit", title="Edit fields…", menu="Paper", shortcut="F2", icon="edit",
    when=some_selected, selects=True, cli=False, edits=True,
)  # fmt: skip
def edit(context: Context) -> Outcome:
    """Edit the fields of the selected paper, or change those of several at once."""
    context.window.editing.edit()
    return _NOTHING


@command(
    "window.attach", title="Attach files…", menu="Paper", group=1, shortcut="Ctrl+Shift+A",
    icon="attachment", when=_one_selected, selects=True, cli=False, edits=True,
)  # fmt: skip
def attach(context: Context) -> Outcome:
    """Copy files into the folder of the library and keep them with the selected paper."""
    context.window.attaching.ask_for_files()
    return _NOTHING


@command(
    "window.open-file", title="Open file", menu="Paper", group=1, shortcut="F4", icon="open",
    when=_one_selected, selects=True, cli=False,
)  # fmt: skip
def open_file(context: Context) -> Outcome:
    """Open the first file of the selected paper."""
    context.window.attaching.open_first()
    return _NOTHING


@command(
    "window.find-files", title="Find missing files…", menu="File", group=4, icon="search",
    when=some_papers, cli=False, edits=True,
)  # fmt: skip
def find_files(context: Context) -> Outcome:
    """Look in a folder for the files of papers that are not where they were."""
    context.window.attaching.ask_for_folder()
    return _NOTHING


@command(
    "window.merge", title="Merge duplicates…", menu="Paper", group=2, shortcut="Ctrl+M",
    icon="merge", when=some_papers, selects=True, cli=False, edits=True,
)  # fmt: skip
def merge(context: Context) -> Outcome:
    """Put the two selected papers, or those that look like one, side by side to merge them."""
    return Outcome(context.window.open_merge())


@command(
    "window.check", title="Check the bibliography…", menu="Paper", group=2, icon="check",
    when=some_papers, cli=False,
)  # fmt: skip
def check(context: Context) -> Outcome:
    """Look for what is wrong with papers or projects, and mend it."""
    context.window.open_check()
    return _NOTHING


@command(
    "window.reconcile", title="Reconcile a co-author’s .bib file…", menu="File", icon="merge",
    cli=False, edits=True,
)  # fmt: skip
def reconcile(context: Context) -> Outcome:
    """Show which entries of a .bib file are yours and what it knows better, to merge or keep."""
    context.window.open_reconcile()
    return _NOTHING


@command(
    "window.scheme", title="Bring a project’s keys into one scheme…", menu="Paper", icon="key",
    cli=False, edits=True,
)  # fmt: skip
def scheme(context: Context) -> Outcome:
    """Rename the keys of a LaTeX project by a pattern, in every file, with a preview."""
    context.window.open_scheme()
    return _NOTHING


@command(
    "window.snapshots", title="Snapshots of projects…", menu="File", group=4, icon="save",
    cli=False,
)  # fmt: skip
def snapshots(context: Context) -> Outcome:
    """Keep what is handed in of a LaTeX project under a name, compare it, and go back to it."""
    context.window.open_snapshots()
    return _NOTHING


def _one_author(now: Situation) -> bool:
    return now.authors == 1


@command(
    "window.person", title="Edit author…", menu="Author", icon="edit", when=_one_author, cli=False,
    edits=True,
)  # fmt: skip
def edit_person(context: Context) -> Outcome:
    """Say how the author who is picked is shown, and what is known of her or him."""
    context.window.authorship.edit()
    return _NOTHING


@command(
    "window.split-person", title="Split author…", menu="Author", icon="swap", when=_one_author,
    cli=False, edits=True,
)  # fmt: skip
def split_person(context: Context) -> Outcome:
    """Say which names or papers of the author who is picked are somebody else’s."""
    context.window.authorship.split()
    return _NOTHING


@command(
    "window.coauthors", title="Co-author graph", menu="Author", group=1, shortcut="Ctrl+G",
    icon="organisation", when=_one_author, cli=False,
)  # fmt: skip
def coauthors(context: Context) -> Outcome:
    """Draw who writes with the author who is picked."""
    context.window.authorship.draw()
    return _NOTHING


@command(
    "window.alike", title="Names that may be one author", menu="Author", group=2,
    icon="duplicates", when=some_papers, cli=False,
)  # fmt: skip
def alike(context: Context) -> Outcome:
    """List names that may be one author, with what speaks for it, to merge or keep apart."""
    context.window.authorship.compare()
    return _NOTHING


def _some_gone(now: Situation) -> bool:
    return now.gone > 0


@command(
    "window.empty-trash",
    title="Empty trash…",
    menu="Paper",
    group=9,
    when=_some_gone,
    cli=False,
    edits=True,
)
def empty_trash(context: Context) -> Outcome:
    """Delete the papers that are in the trash, after a question."""
    context.window.open_empty_trash()
    return _NOTHING


@command("window.tag-cloud", title="Tag cloud…", menu="Tag", group=3, icon="tag", cli=False)
def tag_cloud(context: Context) -> Outcome:
    """Show the tags in the size of their use, to choose one."""
    context.window.open_tag_cloud()
    return _NOTHING


@command("window.quit", title="Quit", menu="File", group=9, shortcut="Ctrl+Q", cli=False)
def leave(context: Context) -> Outcome:
    """Close the window; everything is saved already."""
    context.window.close()
    return _NOTHING


@command("window.history", title="History…", menu="Edit", group=3, icon="recent", cli=False)
def history(context: Context) -> Outcome:
    """Show what was changed, and take changes back."""
    context.window.open_history()
    return _NOTHING


@command(
    "window.open-library", title="Open another library…", menu="File", group=5, icon="library",
    cli=False,
)  # fmt: skip
def open_library(context: Context) -> Outcome:
    """Open a window on another library."""
    context.window.open_library()
    return _NOTHING


@command("window.recent", title="Recently opened…", menu="File", group=5, icon="recent", cli=False)
def recent(context: Context) -> Outcome:
    """Show the libraries and .bib files that were opened of late."""
    context.window.open_recent()
    return _NOTHING


@command("window.backups", title="Backups…", menu="File", group=4, icon="recent", cli=False)
def backups(context: Context) -> Outcome:
    """Show the backups of the library, and bring one back."""
    context.window.open_backups()
    return _NOTHING


@command(
    "window.as-of", title="Open the library as it was…", menu="Edit", group=3, icon="calendar",
    cli=False,
)  # fmt: skip
def as_of(context: Context) -> Outcome:
    """Look at the library of an earlier day in a window of its own."""
    context.window.ask_for_day()
    return _NOTHING


@command(
    "window.select-all", title="Select all papers", menu="Edit", group=1, shortcut="Ctrl+A",
    when=some_papers, cli=False,
)  # fmt: skip
def select_all(context: Context) -> Outcome:
    """Select every paper that the table shows."""
    context.window.select_all()
    return _NOTHING


@command(
    "window.find", title="Find papers", menu="Edit", group=2, shortcut="Ctrl+F", icon="search",
    cli=False,
)  # fmt: skip
def find(context: Context) -> Outcome:
    """Go to the search field."""
    context.window.focus_search()
    return _NOTHING


@command(
    "window.find-author", title="Find an author", menu="Edit", group=2, shortcut="Ctrl+Shift+F",
    icon="person", cli=False,
)  # fmt: skip
def find_author(context: Context) -> Outcome:
    """Go to the search field of the authors."""
    context.window.focus_authors()
    return _NOTHING


def _searched(now: Situation) -> bool:
    return now.searched


def _narrowed(now: Situation) -> bool:
    return now.narrowed


@command(
    "window.save-search", title="Save search as collection…", menu="Collection", group=1,
    icon="smart", when=_narrowed, cli=False, edits=True,
)  # fmt: skip
def save_search(context: Context) -> Outcome:
    """Keep what is shown as a collection that goes on finding it."""
    context.window.save_search()
    return _NOTHING


@command(
    "window.clear-search", title="Clear search", menu="Edit", group=2, icon="close",
    when=_searched, cli=False,
)  # fmt: skip
def clear_search(context: Context) -> Outcome:
    """Take away what stands in the search field."""
    context.window.session.narrow(text="")
    return _NOTHING


@command(
    "window.clear-filters", title="Clear all filters", menu="Edit", group=2, icon="papers",
    when=_narrowed, cli=False,
)  # fmt: skip
def clear_filters(context: Context) -> Outcome:
    """Take away every filter and the search."""
    session = context.window.session
    scope = session.scope
    session.narrow(**Scope(sort=scope.sort, descending=scope.descending, best=scope.best)._asdict())
    return _NOTHING


@command(
    "window.commands", title="Commands…", menu="View", shortcut="Ctrl+Shift+P", icon="commands",
    cli=False,
)  # fmt: skip
def palette(context: Context) -> Outcome:
    """Find a command, an author, a tag, a collection or a paper by its name."""
    context.window.open_palette()
    return _NOTHING


@command(
    "window.sidebar", title="Sidebar", menu="View", group=1, shortcut="F9",
    cli=False,
)  # fmt: skip
def sidebar(context: Context) -> Outcome:
    """Show or hide the sidebar."""
    context.window.panes.toggle("sidebar")
    return _NOTHING


@command(
    "window.authors", title="Authors", menu="View", group=1, shortcut="F10",
    cli=False,
)  # fmt: skip
def authors(context: Context) -> Outcome:
    """Show or hide the authors; over the table where the window is narrow."""
    context.window.panes.toggle("authors")
    return _NOTHING


@command(
    "window.details", title="Details", menu="View", group=1, shortcut="F11",
    cli=False,
)  # fmt: skip
def details(context: Context) -> Outcome:
    """Show or hide the details; over the table where the window is narrow."""
    context.window.panes.toggle("details")
    return _NOTHING


@command("window.next-pane", title="Next pane", menu="View", group=2, shortcut="F6", cli=False)
def next_pane(context: Context) -> Outcome:
    """Take the keyboard to the next pane."""
    context.window.panes.go(1)
    return _NOTHING


@command(
    "window.previous-pane", title="Previous pane", menu="View", group=2, shortcut="Shift+F6",
    cli=False,
)  # fmt: skip
def previous_pane(context: Context) -> Outcome:
    """Take the keyboard to the pane before."""
    context.window.panes.go(-1)
    return _NOTHING


@command("window.colours-system", title="Colours of the desktop", menu="View", group=3, cli=False)
def colours_of_the_desktop(context: Context) -> Outcome:
    """Be light or dark as the desktop is."""
    context.window.choose("theme", "system")
    return _NOTHING


@command("window.colours-light", title="Light colours", menu="View", group=3, cli=False)
def light(context: Context) -> Outcome:
    """Be light, whatever the desktop is."""
    context.window.choose("theme", "light")
    return _NOTHING


@command("window.colours-dark", title="Dark colours", menu="View", group=3, cli=False)
def dark(context: Context) -> Outcome:
    """Be dark, whatever the desktop is."""
    context.window.choose("theme", "dark")
    return _NOTHING


@command("window.rows-compact", title="Compact rows", menu="View", group=4, cli=False)
def compact(context: Context) -> Outcome:
    """Show more papers at once."""
    context.window.choose("density", "compact")
    return _NOTHING


@command("window.rows-regular", title="Regular rows", menu="View", group=4, cli=False)
def regular(context: Context) -> Outcome:
    """Show papers in rows of ordinary height."""
    context.window.choose("density", "regular")
    return _NOTHING


@command("window.rows-two-lines", title="Rows of two lines", menu="View", group=4, cli=False)
def two_lines(context: Context) -> Outcome:
    """Show each title above its authors."""
    context.window.choose("density", "two lines")
    return _NOTHING


@command(
    "window.text-larger", title="Larger text", menu="View", group=6, shortcut="Ctrl++", cli=False
)
def larger_text(context: Context) -> Outcome:
    """Make all text, and what stands around it, larger by a step."""
    context.window.resize_text(1)
    return _NOTHING


@command(
    "window.text-smaller", title="Smaller text", menu="View", group=6, shortcut="Ctrl+-", cli=False
)
def smaller_text(context: Context) -> Outcome:
    """Make all text, and what stands around it, smaller by a step."""
    context.window.resize_text(-1)
    return _NOTHING


@command(
    "window.text-as-desktop", title="Text size of the desktop", menu="View", group=6,
    shortcut="Ctrl+0", cli=False,
)  # fmt: skip
def text_as_desktop(context: Context) -> Outcome:
    """Make text as large as the desktop has it."""
    context.window.resize_text(0)
    return _NOTHING


def _declare_language(name: str, title: str) -> None:
    @command(f"window.language-{name}", title=title, menu="View", group=7, cli=False)
    def speak(context: Context) -> Outcome:
        """Have the window speak this language from the next start on."""
        context.window.session.settings.set("language", name)
        return Outcome(tr("The language changes at the next start"))


for _name, _title in {"system": tr("Language of the desktop"), **LANGUAGES}.items():
    _declare_language(_name, _title)


@command(
    "window.choose-columns", title="Choose columns…", menu="View", group=5, icon="filter",
    cli=False,
)  # fmt: skip
def choose_columns(context: Context) -> Outcome:
    """Show and hide columns of the table, and set its order."""
    context.window.papers.choose_columns()
    return _NOTHING


@command("window.reset-columns", title="Reset columns", menu="View", group=5, cli=False)
def reset_columns(context: Context) -> Outcome:
    """Have the columns, their order and widths as they were at first."""
    context.window.papers.table.heads.start_over()
    return _NOTHING


def _declare_order(column: Column) -> None:
    @command(
        f"window.sort-by-{column.name}", title=tr("Sort by {column}", column=column.title.lower()),
        when=some_papers, cli=False,
    )  # fmt: skip
    def sort(context: Context) -> Outcome:
        """Put the papers in this order; once more turns it round."""
        context.window.papers.sort_by(column.name)
        return _NOTHING


for _column in COLUMNS:
    if _column.sort:
        _declare_order(_column)


@command("window.best-first", title="Best matches first", menu="View", group=5, cli=False)
def best_first(context: Context) -> Outcome:
    """While searching, put the best matches first, or the papers in the table's own order."""
    session = context.window.session
    session.narrow(best=not session.scope.best)
    return _NOTHING


@command(
    "window.keys", title="Keys and search words", menu="Help", shortcut="F1", icon="keyboard",
    cli=False,
)  # fmt: skip
def keys(context: Context) -> Outcome:
    """List every shortcut, and what the search field understands."""
    context.window.open_keys()
    return _NOTHING


@command(
    "window.shortcuts", title="Keyboard shortcuts…", menu="Help", icon="keyboard", cli=False,
)  # fmt: skip
def shortcuts(context: Context) -> Outcome:
    """Show the keys of every command, and change them."""
    context.window.open_shortcuts()
    return _NOTHING


@command("window.about", title="About refman", menu="Help", group=1, icon="info", cli=False)
def about(context: Context) -> Outcome:
    """Say which refman this is, and which library is open."""
    context.window.open_about()
    return _NOTHING
