"""Commands and how they are declared.

A command is a function of a `Context` and of typed parameters that returns an `Outcome`. It may
run on the writer thread, so it never touches the window. What the window does to itself (focus,
panes, palette) is declared by `gui.commands`, with `cli=False`.
"""

import inspect
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.settings import Settings
from refman.store import Library


class Context(NamedTuple):
    """What a command works on.

    Args:
        selection: the papers it acts on: selected in the window, found by QUERY in the shell.
        window: the main window, for commands that `gui` declares; None in the shell.
        projects: ids of the LaTeX projects that the window is narrowed to.
    """

    library: Library
    settings: Settings
    progress: Progress
    selection: Sequence[EntryId] = ()
    window: Any = None
    projects: Sequence[int] = ()


class Alone(NamedTuple):
    """What a command works on that needs no library.

    Args:
        unopened: there is a library, which cannot be opened; why was said.
        damaged: that library, where it cannot be read and the command may mend it.
        why: the sentence that says so.
    """

    settings: Settings
    progress: Progress
    unopened: bool = False
    damaged: Path = Path()
    why: str = ""


class Outcome(NamedTuple):
    """What a command has to say.

    Args:
        text: one sentence for the status bar; in the shell, what is printed.
        data: the same for `--json`.
        status: exit status of the shell command.
        made: papers that are new by this, or were asked for by it; the window goes there.
        trashed: papers that came in and stay in the trash; the window offers to restore them.
        project: id of a LaTeX project that is new by this, 0 for none; the window goes there.
        given: papers whose keys went out by this; the window notes them in the ledger.
        stream: printed by the shell in place of `text`, piece by piece.
        exact: what is printed is BibTeX, or how files differ, to the byte where it goes into a file
            or another program; of all else control characters are left out.
        change: id of the last change that the command made, undid or redid, 0 for none; the window
            fills it in, to offer the way back.
        choose: what fits a typed text, each as what is printed and the line that shows it: on a
            terminal the shell lets the user choose, in place of printing `stream`.
        taken: told what was chosen there.
        aside: said by the shell on standard error, beside an output that a file may take.
    """

    text: str = ""
    data: Any = None
    status: int = 0
    stream: Iterator[str] | None = None
    change: int = 0
    aside: str = ""
    given: Sequence[EntryId] = ()
    made: Sequence[EntryId] = ()
    trashed: Sequence[EntryId] = ()
    project: int = 0
    choose: Callable[[str], Sequence[tuple[str, str]]] | None = None
    taken: Callable[[Sequence[str]], None] | None = None
    exact: bool = False


class Situation(NamedTuple):
    """What decides whether a command can be used now.

    Args:
        trashed: how many of the selected papers are in the trash.
        searched: something stands in the search field.
        narrowed: fewer than all papers are looked at.
        authors: how many are picked.
        gone: how many papers are in the trash.
        projects: how many LaTeX projects are looked at.
        hindrance: why the library cannot be changed, a clause; "" where it can.
    """

    selected: int = 0
    papers: int = 0
    undo: str = ""
    redo: str = ""
    trashed: int = 0
    searched: bool = False
    narrowed: bool = False
    authors: int = 0
    gone: int = 0
    projects: int = 0
    hindrance: str = ""


class Argument(NamedTuple):
    """How a parameter is asked for: `Annotated[str, Argument("tag to add", ask="tag")]`.

    Args:
        help: what it is, a phrase.
        ask: how the window asks: "text", "tag", "new tag", "tag name", "colour", "digit",
            "collection", "collection of papers", "new collection", "collection name", "place",
            "author", "authors", "search", "rating", "choice" (of `choices`), "open", "save",
            "bib file", "linked file", "project folder"; "searches left without it": whether a
            collection or tag may go that they ask for; "two of one paper": whether authors are
            merged whom it lists side by side; "own keys that go": whether a linked file may with
            the keys that only it explains; "encoding in doubt": what files are in that do not
            tell.
        flag: an option's short form in the shell, `-o`.
        choices: what it may be.
        query: it is a search; in the shell all remaining words.
        positional: in the shell a word that may be left out, no option.
        trailing: in the shell the words `NAME=VALUE` behind the query.
        alone: in the shell it stands in place of a query.
    """

    help: str
    ask: str = "text"
    flag: str = ""
    choices: tuple[str, ...] = ()
    query: bool = False
    positional: bool = False
    trailing: bool = False
    alone: bool = False


class Parameter(NamedTuple):
    """One parameter of a command; `default` is `inspect.Parameter.empty` when it is required."""

    name: str
    type: Any
    argument: Argument
    default: Any

    @property
    def required(self) -> bool:
        """Whether the command cannot run without it."""
        return self.default is inspect.Parameter.empty

    @property
    def several(self) -> bool:
        """Whether it is a sequence of values; a text is one value."""
        made_of = get_origin(self.type)
        return isinstance(made_of, type) and issubclass(made_of, Sequence)

    @property
    def element(self) -> Any:
        """The type of one value: a choice of words (`Literal`) is a text."""
        type_ = get_args(self.type)[0] if self.several else self.type
        return str if get_origin(type_) is Literal else type_


class Command(NamedTuple):
    """One thing that refman can do.

    Args:
        name: `tag.add`; in the shell `refman tag add`.
        title: as in the menu, with “…” when a question follows.
        menu: the menu it stands in; "" for none.
        shortcut: `Ctrl+T`; "" for none.
        icon: name of an icon; "" for none.
        group: commands of one menu with the same group stand together.
        when: whether it can be used in a situation.
        cli: whether the shell has it.
        gui: whether the window has it.
        selects: whether it acts on `Context.selection`.
        trashed: whether the papers that it acts on are those in the trash.
        one: of `selects`, it is done to one paper, so that a word for it in the shell is its key.
        alone: it needs no library, and runs on an `Alone` in place of a `Context`.
        spare: it does without a library where none is named and none is there, and runs on an
            `Alone` then.
        mends: in the shell it runs on an `Alone` where the library is damaged.
        past: it only reads, so that the shell can ask it of the library as it was (`--as-of`); one
            that only the window has is done beside it, and waits for nothing that is written.
        edits: of those that only the window has, it leads to a change of the library.
        once: it is not run again while the last that was asked for is the same: it would find what
            that one finds.
        opens: the command of the window that its `--window` in the shell runs, which asks the
            same there; "" for none.
        makes: it brings something in, so that the shell makes the library that was named for it;
            of the others a mistyped name makes nothing.
        judges: its status 1 says what it found, so that the shell exits with 2 where it fails.
    """

    name: str
    title: str
    run: Callable[..., Outcome]
    help: str
    parameters: tuple[Parameter, ...]
    menu: str = ""
    shortcut: str = ""
    icon: str = ""
    group: int = 0
    when: Callable[[Situation], bool] = lambda _: True
    cli: bool = True
    gui: bool = True
    selects: bool = False
    trashed: bool = False
    one: bool = False
    alone: bool = False
    spare: bool = False
    mends: bool = False
    past: bool = False
    edits: bool = False
    makes: bool = False
    judges: bool = False
    once: bool = False
    opens: str = ""

    @property
    def writes(self) -> bool:
        """Whether it changes the library, or leads to that."""
        return self.edits or (self.cli and not self.past and not self.alone)

    def usable(self, now: Situation) -> bool:
        """Whether it can be used in a situation."""
        return self.when(now) and not (self.writes and now.hindrance)


_registered: dict[str, Command] = {}


def registered() -> dict[str, Command]:
    """Every command that was declared so far, by name."""
    return _registered


def always(_: Situation) -> bool:
    """For commands that can always be used."""
    return True


def some_selected(now: Situation) -> bool:
    """For commands that act on selected papers."""
    return now.selected > 0


def some_papers(now: Situation) -> bool:
    """For commands that need papers in the library."""
    return now.papers > 0


def declare(command: Command) -> None:
    """Have a command known. A name is declared once."""
    if command.name in _registered:
        raise ValueError(f"the command {command.name} is declared twice")
    _registered[command.name] = command


def command(
    name: str, *, title: str, when: Callable[[Situation], bool] = always, **more: Any
) -> Callable[[Callable[..., Outcome]], Callable[..., Outcome]]:
    """Declare a function as a command; see `Command` for the rest of the arguments."""

    def take(run: Callable[..., Outcome]) -> Callable[..., Outcome]:
        help_ = inspect.getdoc(run) or ""
        declare(Command(name, title, run, help_, _parameters(run), when=when, **more))
        return run

    return take


def _parameters(run: Callable[..., Outcome]) -> tuple[Parameter, ...]:
    hints = get_type_hints(run, include_extras=True)
    signature = list(inspect.signature(run).parameters.values())[1:]
    return tuple(_parameter(one.name, hints[one.name], one.default) for one in signature)


def _parameter(name: str, hint: Any, default: Any) -> Parameter:
    if get_origin(hint) is not Annotated:
        raise TypeError(f"the parameter {name} has no Argument")
    type_, argument = get_args(hint)[:2]
    return Parameter(name, type_, argument, default)
