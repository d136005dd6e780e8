r"""Citations handed to the editor that the user writes in, and places opened in it.

Each editor is told in its own way, by a list of arguments that no shell reads, or LyX by its pipe.
Sources: the manuals of TeXstudio (command line), TeXworks (`--help`), Texmaker (command line),
VS Code (`code --help`), Vim (`:help clientserver`), Neovim (`:help --remote`), Emacs (emacsclient),
LyX (the LyX server, in “Customization”).
"""

import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from refman.model.errors import EditorError, RefmanError
from refman.services import files

_NO_SERVER = 'Unknown option argument: "--servername"'
_PATIENCE = 2.0
"""Seconds in which an editor that runs already takes what it is given; one that is started by it
stays."""


class Citation(NamedTuple):
    r"""What is handed over: the command without its backslash, and the keys.

    Args:
        left: why papers cannot be cited, each a sentence.
    """

    command: str
    keys: tuple[str, ...]
    left: tuple[str, ...] = ()

    def demand_whole(self) -> None:
        """Refuse to hand over less than was asked for; raises RefmanError."""
        if self.left:
            raise RefmanError(self.left[0])

    def text(self) -> str:
        r"""`\cite{a,b}`."""
        return f"\\{self.command}{{{','.join(self.keys)}}}"


class Place(NamedTuple):
    """A line of a file, from 1."""

    file: Path
    line: int


class Editor(NamedTuple):
    """An editor, and how it is spoken to.

    Args:
        programs: the names under which it may be installed, the first that is there counts.
        insert: the arguments behind the program that have it insert a citation, given also the
            address that the user chose, which may be empty; None where it takes none from outside.
        open: those that have it show a place.
    """

    title: str
    programs: tuple[str, ...]
    insert: Callable[[Citation, str], list[str]] | None
    open: Callable[[Place, str], list[str]]


def _vim(typed: str, server: str) -> list[str]:
    return ["--servername", server or "GVIM", "--remote-send", typed]


def _neovim(address: str) -> list[str]:
    place = address or next(_sockets(), "")
    if not place:
        raise EditorError("Neovim listens nowhere that refman knows. Say where, by its address.")
    return ["--server", place]


def _keys(text: str) -> str:
    """A text as Vim is to type it: behind the cursor, whatever mode it is in."""
    return f"<C-\\><C-N>a{text.replace('<', '<lt>')}"


def _lisp(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _vim_text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _edited(place: Place) -> str:
    """What has Neovim edit a file: unlike Vim's, its --remote knows no line."""
    return f"execute('edit +{place.line} ' .. fnameescape({_vim_text(str(place.file))}))"


EDITORS: Mapping[str, Editor] = {
    "texstudio": Editor(
        "TeXstudio", ("texstudio",),
        lambda cited, _: ["--insert-cite", cited.text()],
        lambda place, _: ["--line", str(place.line), str(place.file)],
    ),
    "texworks": Editor(
        "TeXworks", ("texworks",),
        lambda cited, _: ["--insert-text", cited.text()],
        lambda place, _: [f"--position={place.line}", str(place.file)],
    ),
    "texmaker": Editor(
        "Texmaker", ("texmaker",),
        lambda cited, _: ["-insert", cited.text()],
        lambda place, _: [str(place.file), "-line", str(place.line)],
    ),
    "vscode": Editor(
        "VS Code", ("code", "codium"), None,
        lambda place, _: ["--reuse-window", "--goto", f"{place.file}:{place.line}"],
    ),
    "vim": Editor(
        "Vim", ("gvim", "vim"),
        lambda cited, server: _vim(_keys(cited.text()), server),
        lambda place, server: [
            "--servername", server or "GVIM", "--remote-silent", f"+{place.line}", str(place.file)
        ],
    ),
    "neovim": Editor(
        "Neovim", ("nvim",),
        lambda cited, address: [*_neovim(address), "--remote-send", _keys(cited.text())],
        lambda place, address: [*_neovim(address), "--remote-expr", _edited(place)],
    ),
    "emacs": Editor(
        "Emacs", ("emacsclient",),
        lambda cited, _: [
            "--no-wait", "--eval", f"(with-current-buffer (window-buffer) (insert"
            f" {_lisp(cited.text())}))",
        ],
        lambda place, _: ["--no-wait", f"+{place.line}", str(place.file)],
    ),
    "lyx": Editor("LyX", (), lambda _, __: [], lambda _, __: []),
}  # fmt: skip
"""By the name that the setting `editor` has."""


def editor(name: str) -> Editor:
    """The editor that a setting names; raises EditorError when none is chosen."""
    if name not in EDITORS:
        raise EditorError("No editor is chosen yet. Edit > Citing and editor… chooses one.")
    return EDITORS[name]


def push(name: str, cited: Citation, address: str = "") -> str:
    """Have the editor of a setting insert a citation where its cursor is.

    Args:
        address: the name of Vim's server, the address of Neovim, the pipe of LyX; "" for the
            usual one.

    Returns:
        A sentence about what else is to be done; "" where it is inserted.

    Raises:
        EditorError: it is not there, or did not take it.
    """
    chosen = editor(name)
    if not cited.keys:
        raise EditorError("None of these papers has a citation key yet.")
    _demand_seen(cited.text())
    if name == "lyx":
        _tell_lyx(f"citation-insert:{','.join(cited.keys)}", address)
    elif chosen.insert is None:
        return f"{chosen.title} takes no text from outside: it is on the clipboard to be pasted."
    else:
        _run(chosen, chosen.insert(cited, address))
    return ""


def show(name: str, place: Place, address: str = "") -> None:
    """Have the editor of a setting show a line of a file; raises EditorError."""
    chosen = editor(name)
    _demand_seen(str(place.file))
    if name == "lyx":
        _tell_lyx(f"server-goto-file-row:{place.file} {place.line}", address)
    else:
        _run(chosen, chosen.open(place, address))


def installed() -> list[str]:
    """The names of the editors that are there; LyX by its pipe."""
    found = [name for name, one in EDITORS.items() if any(map(shutil.which, one.programs))]
    return [*found, *(["lyx"] if any(_pipes()) else [])]


def _demand_seen(text: str) -> None:
    """Vim runs what is typed behind an escape sign, and LyX every line that it reads."""
    if not text.isprintable():
        shown = "".join(char if char.isprintable() else "?" for char in text)
        raise EditorError(
            f"“{shown}” holds signs that nobody sees, which an editor may obey. It was not handed"
            " over."
        )


def _run(chosen: Editor, arguments: Sequence[str]) -> None:
    program = next(filter(None, map(shutil.which, chosen.programs)), None)
    if program is None:
        names = " or ".join(f"“{one}”" for one in chosen.programs)
        raise EditorError(f"{chosen.title} is not installed: there is no program {names}.")
    with tempfile.TemporaryFile() as told:
        try:
            process = subprocess.Popen(
                [program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=told, start_new_session=True,
            )  # fmt: skip
            status = process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            Thread(target=process.wait, daemon=True).start()  # it became the editor itself
            return
        except OSError as error:
            reason = str(error.strerror).lower()
            raise EditorError(f"{chosen.title} cannot be started: {reason}.") from error
        if status:
            told.seek(0)
            said = told.read(2_000).decode("utf-8", "replace")
            raise EditorError(f"{chosen.title} did not take it: {_why(said, status)}.")


def _why(said: str, status: int) -> str:
    """Of what an editor wrote the line that says what is the matter."""
    if _NO_SERVER in said:
        return "this Vim was built without +clientserver; install one that has it, such as gvim"
    lines = filter(None, (line.strip(" .?") for line in said.split("\n")))
    return next(lines, f"status {status}")


def _tell_lyx(deed: str, address: str) -> None:
    """LyX answers in a second pipe that nobody need read. Never waits: without LyX, a pipe has no
    reader, and opening it says so."""
    places = [Path(address).expanduser()] if address else list(_pipes())
    pipe = next((one for one in map(_inward, places) if one.exists()), None)
    if pipe is None:
        raise EditorError(
            "LyX has no pipe yet. In LyX, name one at Tools > Preferences > Paths > LyXServer"
            " pipe, such as ~/.lyx/lyxpipe."
        )
    try:
        handle = os.open(pipe, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "wb", buffering=0) as file:
            file.write(f"LYXCMD:refman:{deed}\n".encode())
    except OSError as error:
        gone = error.errno == errno.ENXIO
        why = "LyX does not run" if gone else str(error.strerror).lower()
        raise EditorError(f"“{files.shown(pipe)}” takes nothing: {why}.") from error


def _inward(pipe: Path) -> Path:
    return pipe if pipe.suffix == ".in" else pipe.with_name(f"{pipe.name}.in")


def _pipes() -> Iterator[Path]:
    """Where LyX may have its pipe."""
    home = Path.home()
    folders = sorted(home.glob(".lyx*"), reverse=True)
    for pipe in (*(one / "lyxpipe" for one in folders if one.is_dir()), home / ".lyxpipe"):
        if _inward(pipe).exists():
            yield pipe


def _sockets() -> Iterator[str]:
    """Where Neovim may listen, the youngest first."""
    if told := os.environ.get("NVIM") or os.environ.get("NVIM_LISTEN_ADDRESS"):
        yield told
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    found = [
        *(Path(runtime).glob("nvim.*") if runtime else ()),
        *Path(tempfile.gettempdir()).glob(f"nvim.{os.environ.get('USER', '')}/*/nvim.*"),
    ]
    yield from map(str, sorted(found, key=lambda one: one.stat().st_mtime, reverse=True))
