"""The manual page, made from the commands."""

import os
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime

from refman.commands import Command, commands
from refman.commands.registry import Parameter

HEAD = """\
.TH REFMAN 1 "{day}" "refman {version}" "User commands"
.SH NAME
refman \\- references of people who write LaTeX
.SH SYNOPSIS
.B refman
[\\fB\\-\\-library\\fR \\fIFILE\\fR] [\\fB\\-\\-empty\\fR] [\\fIFILE\\fR...]
.br
.B refman
[\\fB\\-\\-library\\fR \\fIFILE\\fR] \\fICOMMAND\\fR [\\fB\\-\\-json\\fR] ...
.SH DESCRIPTION
Without a command, refman opens a window on the library, and reads the files that are named into
it. With one it does one thing without a window, safely beside an open one.
.PP
Every command has \\fB\\-\\-json\\fR, which prints one JSON document, and \\fB\\-\\-help\\fR.
\\fIQUERY\\fR is in the language of the search box, which F1 lists in the window. Of a command that
changes papers it may be citation keys alone, which mean those papers and no other.
.SH COMMANDS
"""
TAIL = """\
.SH ENVIRONMENT
.TP
.B REFMAN_LIBRARY
The library, instead of the one in the folder for user data.
.TP
.B REFMAN_CONFIG
The folder of settings and export profiles.
.SH EXIT STATUS
0: done; 1: an error, or something could not be read, or is asked; 2: wrong usage.
.SH FILES
.TP
.I ~/.local/share/refman/library.refman
The library, one SQLite file.
"""


def manual(version: str) -> str:
    """The page in the language of man(7), of the day in SOURCE_DATE_EPOCH."""
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    head = HEAD.format(day=f"{moment:%Y-%m-%d}", version=version)
    every = (line for one in commands().values() if one.cli for line in _command(one))
    return head + "\n".join(every) + "\n" + TAIL


def _command(command: Command) -> Iterator[str]:
    """Its line of usage, what it does, and each of its arguments."""
    words = [_strong(command.name.replace(".", " "))]
    words += [_usage(one) for one in command.parameters]
    if command.selects:
        words.append("\\fIQUERY\\fR...")
    yield f".TP\n{' '.join(words)}"
    yield _plain(" ".join(command.help.split()))
    for parameter in command.parameters:
        if parameter.argument.help:
            yield f".RS\n.TP\n{_name(parameter)}\n{_plain(parameter.argument.help)}\n.RE"


def _usage(parameter: Parameter) -> str:
    if parameter.required:
        return _name(parameter)
    return f"[{_name(parameter)}]"


def _name(parameter: Parameter) -> str:
    argument, upper = parameter.argument, f"\\fI{parameter.name.upper()}\\fR"
    if argument.trailing:
        return "\\fINAME\\fR=\\fIVALUE\\fR..."
    if (parameter.required and not argument.flag) or argument.positional or argument.query:
        return upper + "..." * (parameter.several or argument.query)
    option = _strong(argument.flag or f"--{parameter.name.replace('_', '-')}")
    return option if parameter.element is bool else f"{option} {upper}"


def _strong(text: str) -> str:
    return f"\\fB{_plain(text)}\\fR"


def _plain(text: str) -> str:
    """Signs that man(7) reads as commands are written as themselves."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    lines = textwrap.wrap(escaped, 99) or [""]
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in lines)
