"""What BibTeX or biber reported: the .blg file, message by message.

Sources: bibtex.web (the texts of its errors, and where it adds `---line N of file F`), and biber's
`WARN - `, `ERROR - ` behind the place in its own source.
"""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from refman.latex.marks import Message

_MOST = 5_000
_LONGEST = 2_000
"""Characters of a line that are looked at."""
_BIBER = re.compile(r"^\[\d+\] \S+> (WARN|ERROR|FATAL) - (.*)$")
_WARNING = re.compile(r"^Warning--(.*)$")
_PLACE = re.compile(r"-{2,3}line (\d+) of file (.+)$")
_ERRORS = re.compile(
    r"^(?:I (?:was expecting|couldn't open|found no|'m stopping|don't find)|Repeated entry|"
    r"A bad cross reference|Illegal|Missing|Too many commas|Name \d+ in|Unbalanced|You can't|"
    r"You're missing|Sorry---you've exceeded|.*-{2,3}line \d+ of file )"
)
_EXECUTING = re.compile(r"^while executing-{2,3}line \d+ of file ")
"""Where in the style it was: an author can do nothing there."""
_BAD_REFERENCE = "A bad cross reference---"
_KEYS = (
    re.compile(r"^I didn't find a database entry for [\"'](.+?)[\"']"),
    re.compile(r"for entry (\S+?)\.?$"),
    re.compile(r"^entry type for \"(.+?)\" isn't"),
    re.compile(r"reference---entry \"(.+?)\""),
    re.compile(r"\b[Ee]ntry(?: key)?:? '([^']+)'"),
    re.compile(r"\bkey:? '([^']+)'"),
    re.compile(r"^(?:empty|missing|to sort, need|there's a|can't use|page numbers|all relevant)"
               r".*\bin (\S+)$"),
    re.compile(r" in ([^\s\"']+)$"),
)  # fmt: skip
_REPEATED = re.compile(r"^ : @\w+\s*[{(]\s*([^\s,]+)")
_BIBER_FILE = re.compile(r"\(([^()]+\.bib)\)|in file '([^']+)'")
_BIBER_LINE = re.compile(r"\bline (\d+)")


def messages(path: Path) -> tuple[Message, ...]:
    """The messages of a .blg file in order, each once, of the first thousands; none where there is
    no file."""
    try:
        if not path.is_file():
            return ()
        with path.open(encoding="utf-8", errors="replace") as file:
            found = _messages(iter(lambda: file.readline(_LONGEST), ""))
            return tuple(dict.fromkeys(islice(found, _MOST)))
    except OSError:
        return ()


def _messages(lines: Iterator[str]) -> Iterator[Message]:
    waiting: Message | None = None
    for line in map(str.rstrip, lines):
        if _EXECUTING.match(line):
            continue
        if waiting is not None:
            if joined := _joined(waiting, line):
                waiting = joined
                continue
            yield waiting
            waiting = None
        if found := _BIBER.match(line):
            yield _of_biber(*found.groups())
        elif found := _WARNING.match(line):
            waiting = Message("warning", found[1], _key(found[1]))
        elif _ERRORS.match(line):
            waiting = _error(line)
    if waiting is not None:
        yield waiting


def _joined(message: Message, line: str) -> Message | None:
    """A message with what the next line tells of it; None when that is another one."""
    if not message.line and (place := _PLACE.match(line)):
        return message._replace(line=int(place[1]), file=place[2])
    if message.text == "Repeated entry" and (repeated := _REPEATED.match(line)):
        return message._replace(key=repeated[1])
    if message.text.startswith(_BAD_REFERENCE) and line.startswith("refers to entry"):
        return message._replace(text=f"{message.text} {line}")
    return None


def _error(line: str) -> Message:
    place = _PLACE.search(line)
    text = line[: place.start()] if place else line
    key = _key(text)
    return Message("error", text, key, place[2] if place else "", int(place[1]) if place else 0)


def _of_biber(severity: str, text: str) -> Message:
    file, line = _BIBER_FILE.search(text), _BIBER_LINE.search(text)
    return Message(
        "warning" if severity == "WARN" else "error",
        text,
        _key(text),
        (file[1] or file[2]) if file else "",
        int(line[1]) if line else 0,
    )


def _key(text: str) -> str:
    found = (pattern.search(text) for pattern in _KEYS)
    return next((match[1] for match in found if match), "")
