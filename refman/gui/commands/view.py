"""The menu View: panes, colours, rows, text, language, columns; and the orders of the table."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from refman.commands.registry import some_papers
from refman.gui.commands.row import Row, put_in
from refman.gui.language import LANGUAGES, tr, within
from refman.gui.models.papers_columns import COLUMNS, Column
from refman.gui.theme import theme
from refman.gui.theme.theme import Mode

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def _pane(name: str, title: str, help: str, shortcut: str) -> Row:
    return Row(
        name, title, help, lambda window: window.panes.toggle(name), group=1, shortcut=shortcut,
        checked=lambda window: window.panes.seen(name),
    )  # fmt: skip


def _is(setting: str, value: str | int) -> Callable[[Any], bool]:
    return lambda window: bool(window.session.settings[setting] == value)


def _colours(value: Mode, title: str, help: str) -> Row:
    def dress(window: "MainWindow") -> None:
        window.session.settings.set("theme", value)
        theme().set_mode(value)

    return Row(f"colours-{value}", title, help, dress, group=3, checked=_is("theme", value))


def _rows(value: str, title: str, help: str) -> Row:
    def space(window: "MainWindow") -> None:
        window.session.settings.set("density", value)
        window.papers.set_density(value)

    name = f"rows-{value.replace(' ', '-')}"
    return Row(name, title, help, space, group=4, checked=_is("density", value))


def _text(step: int) -> Callable[["MainWindow"], None]:
    """Makes text larger or smaller by a step; 0 for the size that the desktop has."""

    def resize(window: "MainWindow") -> None:
        from refman.gui.theme.text_size import next_size

        percent = next_size(theme().percent, step)
        window.session.settings.set("text_size", percent)
        theme().set_percent(percent)

    return resize


def _language(name: str, title: str) -> Row:
    def speak(window: "MainWindow") -> str:
        window.session.settings.set("language", name)
        return tr("The language changes at the next start")

    return Row(
        f"language-{name}", title, "Have the window speak this language from the next start on.",
        speak, group=7, checked=_is("language", name),
    )  # fmt: skip


def _best_first(window: "MainWindow") -> None:
    window.session.narrow(best=not window.session.scope.best)


def _order(column: Column) -> Row:
    return Row(
        f"sort-by-{column.name}",
        tr("Sort by {column}", column=within(column.title)),
        "Put the papers in this order; once more turns it round.",
        lambda window: window.papers.sort_by(column.name),
        when=some_papers,
    )


put_in(
    "View",
    Row(
        "commands", "Commands…",
        "Find a command, an author, a tag, a collection or a paper by its name.",
        lambda window: window.open_palette(), shortcut="Ctrl+Shift+P", icon="commands",
    ),
    _pane("sidebar", "Sidebar", "Show or hide the sidebar.", "F9"),
    _pane(
        "authors", "Authors",
        "Show or hide the authors; over the table where the window is narrow.", "F10",
    ),
    _pane(
        "details", "Details",
        "Show or hide the details; over the table where the window is narrow.", "F11",
    ),
    Row(
        "next-pane", "Next pane", "Take the keyboard to the next pane.",
        lambda window: window.panes.go(1), group=2, shortcut="F6",
    ),
    Row(
        "previous-pane", "Previous pane", "Take the keyboard to the pane before.",
        lambda window: window.panes.go(-1), group=2, shortcut="Shift+F6",
    ),
    _colours("system", "Colours of the desktop", "Be light or dark as the desktop is."),
    _colours("light", "Light colours", "Be light, whatever the desktop is."),
    _colours("dark", "Dark colours", "Be dark, whatever the desktop is."),
    _rows("compact", "Compact rows", "Show more papers at once."),
    _rows("regular", "Regular rows", "Show papers in rows of ordinary height."),
    _rows("two lines", "Rows of two lines", "Show each title above its authors."),
    Row(
        "text-larger", "Larger text", "Make all text, and what stands around it, larger by a step.",
        _text(1), group=6, shortcut="Ctrl++",
    ),
    Row(
        "text-smaller", "Smaller text",
        "Make all text, and what stands around it, smaller by a step.",
        _text(-1), group=6, shortcut="Ctrl+-",
    ),
    Row(
        "text-as-desktop", "Text size of the desktop", "Make text as large as the desktop has it.",
        _text(0), group=6, shortcut="Ctrl+0", checked=_is("text_size", 100),
    ),
    _language("system", tr("Language of the desktop")),
    *(_language(name, title) for name, title in LANGUAGES.items()),
    Row(
        "choose-columns", "Choose columns…",
        "Show and hide columns of the table, and set its order.",
        lambda window: window.papers.choose_columns(), group=5, icon="filter",
    ),
    Row(
        "reset-columns", "Reset columns",
        "Have the columns, their order and widths as they were at first.",
        lambda window: window.papers.table.heads.start_over(), group=5,
    ),
    Row(
        "best-first", "Best matches first",
        "While searching, put the best matches first, or the papers in the table's own order.",
        _best_first, group=5,
    ),
)  # fmt: skip
put_in("", *(_order(column) for column in COLUMNS if column.sort))
