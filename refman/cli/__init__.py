"""The shell: `refman` starts the window, `refman COMMAND` does one thing on the same library."""

import io
import os
import re
import sys
from collections.abc import Sequence
from itertools import takewhile

from refman.model.errors import RefmanError


def main(argv: Sequence[str] | None = None) -> int:
    """Run refman as the shell called it; returns the exit status.

    0: done; 1: an error, or something could not be read; 2: wrong usage. Of `check`, whose 1 says
    that something was found, 2 is an error as well. With `--json` what went
    wrong is a document on standard output, too: `{"error": "…"}`.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_unicode()
    try:
        return _told(arguments)
    except BrokenPipeError:  # the reader, `head` say, has seen enough
        _mute()
        return 0
    except OutputError as error:
        _mute()
        print(f"refman: what there is to say cannot be written: {error}.", file=sys.stderr)
        return 1


class UsageError(Exception):
    """The words mean nothing; `command` is as much of them as is known."""

    def __init__(self, command: str, text: str) -> None:
        super().__init__(text)
        self.command = command


class OutputError(Exception):
    """Standard output cannot be written; the text is the system's reason."""


def _told(arguments: list[str]) -> int:
    """Run, and say what went wrong."""
    name, status = "refman", 1
    try:
        return _run(arguments)
    except UsageError as error:
        name, status, sentence = error.command, 2, str(error)
    except RefmanError as error:
        status, sentence = error.status, str(error)
    except KeyboardInterrupt:
        status, sentence = 130, "cancelled. The library is as it was before."
    print(f"{name}: {printable(sentence)}", file=sys.stderr)
    if "--json" in takewhile(lambda word: word != "--", arguments):
        from refman.cli.output import put, written

        put([written({"error": sentence}) + "\n"])
    return status


def _speak_unicode() -> None:
    """BibTeX and JSON are UTF-8 whatever the locale; a file name that is none is spelt out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _mute() -> None:
    """Let Python's own last flush of standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str]) -> int:
    # Imported where needed: a start of the window must not pay for the shell, nor the reverse.
    if not arguments:
        from refman.cli.window import start

        return start()
    if arguments[-1] == _IN_WINDOW and _taken(arguments[:-1]):
        return 0
    from refman.cli.arguments import parse

    return parse(arguments)()


_IN_WINDOW = "--window"


def _taken(words: Sequence[str]) -> bool:
    """Whether a window that is open does what the words say: it is to come up at once, and reading
    all that the shell knows would take twice as long. Without such a window they are read as any
    others."""
    from pathlib import Path

    from refman.meeting import hand_over
    from refman.settings import default_library

    named = words[:1] == ["--library"]
    rest = words[2:] if named else words
    if not rest or any(word.startswith("-") for word in rest):
        return False
    library = Path(words[1]) if named else default_library()
    return hand_over(library, (), ".".join(rest))


def printable(text: str) -> str:
    """Text that a terminal only prints: of what no letter is seen of but line ends and tabs, spaces
    of any width become plain ones, and all else is dropped."""
    return ODD.sub(lambda found: "".join(map(_seen, found[0])), text)


def _seen(char: str) -> str:
    if char.isprintable():
        return char
    return " " if char.isspace() and char > "\x9f" else ""


ODD = re.compile(r"[^\n\t -~]+")
"""Where anything but plain letters stands."""
