"""Running one command in the shell: on the library, with its outcome printed."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import Any

from refman.cli import printable
from refman.cli.output import put, written
from refman.cli.progress import shown, waited
from refman.cli.selecting import Selected, selected
from refman.commands import Command, Context, Outcome
from refman.commands.registry import Alone
from refman.jobs import Progress
from refman.model.errors import NotALibrary, QueryError, RefmanError
from refman.settings import Settings, default_library
from refman.store import Library, Reading, attachments, counting, documents, history
from refman.store.hindrances import ASIDE


def run(command: Command, values: dict[str, Any], library: Path | None, *, as_json: bool) -> int:
    """Run a command with the values of its parameters; returns the exit status."""
    try:
        return _run(command, values, library, as_json=as_json)
    except NotALibrary as error:
        path = library or default_library()
        if not command.mends or not path.is_file():
            raise
        alone = Alone(Settings(), Progress(), unopened=True, damaged=path, why=str(error))
    return _run_alone(command, alone, values, as_json=as_json)


def _run_alone(command: Command, alone: Alone, values: dict[str, Any], *, as_json: bool) -> int:
    with shown() as progress:
        outcome = command.run(alone._replace(progress=progress), **values)
    return _said(outcome, as_json=as_json)


def _run(command: Command, values: dict[str, Any], library: Path | None, *, as_json: bool) -> int:
    spare = command.spare and library is None
    if command.alone or (spare and not default_library().exists()):
        return _run_alone(command, Alone(Settings(), Progress()), values, as_json=as_json)
    make = command.makes or library is None
    try:
        opening = Library.open(library or default_library(), make=make, told=_renewing())
    except RefmanError as error:
        if not spare:
            raise
        print(f"refman: {printable(str(error))}", file=sys.stderr)
        alone = Alone(Settings(), Progress(), unopened=True)
        return _run_alone(command, alone, values, as_json=as_json)
    with opening as opened:
        opened.tell_waiting(waited())
        if opened.hindrance in ASIDE:
            print(f"refman: {printable(str(opened.path))}: {opened.hindrance}.", file=sys.stderr)
        if opened.amiss:
            print(f"refman: {printable(str(opened.amiss))}", file=sys.stderr)
        _read_files(opened)
        text = values.pop("query") if command.selects else ""
        as_of = values.pop("as_of", None) or ""
        before = history.top(opened.reading)
        try:
            with _as_of(opened, as_of) if as_of else nullcontext(opened) as meant:
                if as_of and not as_json:
                    _say_when(meant.reading, as_of)
                found = selected(meant, text, command)
                with shown() as progress:
                    context = Context(meant, Settings(), progress, found.ids)
                    outcome = command.run(context, **values)
                status = _chosen(outcome, values) if _asks(outcome, as_json) else None
                status = _said(outcome, as_json=as_json) if status is None else status
                _doubted(found)
        except QueryError as error:
            raise RefmanError(_pointed(text or values.get("query", ""), error)) from error
        if history.top(opened.reading) != before:
            _tell_linked_files(opened)
    return status or int(bool(text.strip()) and not found.ids)


def _read_files(library: Library) -> None:
    """Attach what fields name in a library from before there were attachments, and say so."""
    if library.writable and attachments.unread(library.reading):
        from refman.commands.attachments import read_fields  # done once in the life of a library

        if said := read_fields(library, Progress()).text:
            print(f"refman: {printable(said)}", file=sys.stderr)


def _renewing() -> Callable[[int, int], None] | None:
    """Says on a terminal how far it is while an older library is brought up to date."""
    if not (sys.stderr and sys.stderr.isatty()):
        return None

    def told(done: int, total: int) -> None:
        if total:
            end = "\n" if done == total else ""
            words = f"bringing the library up to date: {done:,} of {total:,} papers"
            with suppress(OSError):  # the terminal was closed, and the work goes on
                print(f"\rrefman: {words}", end=end, file=sys.stderr, flush=True)

    return told


def _asks(outcome: Outcome, as_json: bool) -> bool:
    """Whether the user is to choose on the terminal."""
    if outcome.choose is None or as_json:
        return False
    from refman.cli import picker  # one command has it

    return picker.possible()


def _chosen(outcome: Outcome, values: dict[str, Any]) -> int:
    """Print what the user chooses, parted by commas; the status is 1 when he leaves."""
    from refman.cli import picker

    assert outcome.choose
    keys = picker.pick(outcome.choose, values.get("query", ""))
    if keys and outcome.taken:
        outcome.taken(keys)
    put([",".join(keys) + "\n"] if keys else [])
    return int(not keys)


def _as_of(library: Library, text: str) -> AbstractContextManager[Library]:
    """The library as it was on a day."""
    from refman.model import moments  # few commands are asked of the past
    from refman.services import past

    return past.opened(library, moments.end_of(text), Progress())


def _say_when(reading: Reading, text: str) -> None:
    """Beside what is printed: it is not what the library says now."""
    from refman.model import moments

    moment = moments.end_of(text)
    if moment >= time.time():
        when = "the library as it is now; that day is not over, or yet to come."
    else:
        when = f"the library as it was at {moments.written(moment)}"
        when += "." if counting.total(reading) else ", when no paper was in it."
    print(f"refman: {when}", file=sys.stderr)


def _said(outcome: Outcome, *, as_json: bool) -> int:
    """Print an outcome while what it reads from is open; returns the exit status."""
    if as_json:
        put(_json(outcome))
    else:
        put(_texts(outcome), exact=outcome.exact)
    if outcome.aside and not as_json:
        print(f"refman: {printable(outcome.aside)}", file=sys.stderr)
    return outcome.status


def _doubted(found: Selected) -> None:
    for sentence in found.doubts:
        print(f"refman: {printable(sentence)}", file=sys.stderr)


def _tell_linked_files(library: Library) -> None:
    """Write what the command changed into the linked files, and say what hinders that."""
    if not library.writable or not documents.every(library.reading):
        return
    from refman.services import key_patterns, linking  # most libraries have no linked file

    pattern = key_patterns.pattern(library.reading, Settings()["key_pattern"])
    *_, could = history.top(library.reading)
    for report in linking.catch_up(library, pattern):
        if report.state != "in sync":
            why = report.reason or f"{len(report.conflicts)} to review. “refman sync” lists them."
            print(f"refman: {printable(report.file)}: {report.state}. {why}", file=sys.stderr)
    if could is not None and history.top(library.reading)[2] is None:
        print(
            "refman: What was changed in a linked file came in as a step of its own, so that there"
            " is nothing to redo any more.",
            file=sys.stderr,
        )


def _pointed(text: str, error: QueryError) -> str:
    """The sentence, and under the query a mark at the place."""
    return f"{error}\n  {text}\n  {' ' * error.position}^"


def _texts(outcome: Outcome) -> Iterable[str]:
    return outcome.stream or ([f"{outcome.text}\n"] if outcome.text else [])


def _json(outcome: Outcome) -> Iterable[str]:
    data = outcome.data() if callable(outcome.data) else outcome.data
    if isinstance(data, Iterator):
        data = list(data)
    yield written(data, indent=2) + "\n"
