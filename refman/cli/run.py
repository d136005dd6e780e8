"""Running one command in the shell: on the library, with its outcome printed."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from refman.cli import printable
from refman.cli.output import put, written
from refman.commands import Command, Context, Outcome
from refman.commands.registry import Alone
from refman.jobs import Progress
from refman.model import language, query
from refman.model.entry import EntryId
from refman.model.errors import QueryError, RefmanError
from refman.services import called
from refman.settings import Settings, default_library
from refman.store import Library, attachments, documents, history, search
from refman.store.hindrances import ASIDE


def run(command: Command, values: dict[str, Any], library: Path | None, *, as_json: bool) -> int:
    """Run a command with the values of its parameters; returns the exit status."""
    spare = command.spare and library is None
    if command.alone or (spare and not default_library().exists()):
        return _said(command.run(Alone(Settings(), Progress()), **values), as_json=as_json)
    make = command.makes or library is None
    try:
        opening = Library.open(library or default_library(), make=make, told=_renewing())
    except RefmanError as error:
        if not spare:
            raise
        print(f"refman: {printable(str(error))}", file=sys.stderr)
        alone = Alone(Settings(), Progress(), unopened=True)
        return _said(command.run(alone, **values), as_json=as_json)
    with opening as opened:
        if opened.hindrance in ASIDE:
            print(f"refman: {printable(str(opened.path))}: {opened.hindrance}.", file=sys.stderr)
        _read_files(opened)
        text = values.pop("query") if command.selects else ""
        as_of = values.pop("as_of", "")
        before = history.top(opened.reading)
        try:
            with _as_of(opened, as_of) if as_of else nullcontext(opened) as meant:
                selection = _selection(meant, text, command) if command.selects else ()
                outcome = command.run(Context(meant, Settings(), Progress(), selection), **values)
                status = _chosen(outcome, values) if _asks(outcome, as_json) else None
                status = _said(outcome, as_json=as_json) if status is None else status
        except QueryError as error:
            raise RefmanError(_pointed(text or values.get("query", ""), error)) from error
        if history.top(opened.reading) != before:
            _tell_linked_files(opened)
    return status


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


def _said(outcome: Outcome, *, as_json: bool) -> int:
    """Print an outcome while what it reads from is open; returns the exit status."""
    if as_json:
        put(_json(outcome))
    else:
        put(_texts(outcome), exact=outcome.exact)
    if outcome.aside and not as_json:
        print(f"refman: {printable(outcome.aside)}", file=sys.stderr)
    return outcome.status


def _tell_linked_files(library: Library) -> None:
    """Write what the command changed into the linked files, and say what hinders that."""
    if not library.writable or not documents.every(library.reading):
        return
    from refman.services import key_patterns, linking  # most libraries have no linked file

    pattern = key_patterns.pattern(library.reading, Settings()["key_pattern"])
    for report in linking.catch_up(library, pattern):
        if report.state != "in sync":
            why = report.reason or f"{len(report.conflicts)} to review. “refman sync” lists them."
            print(f"refman: {printable(report.file)}: {report.state}. {why}", file=sys.stderr)


def _selection(library: Library, text: str, command: Command) -> tuple[EntryId, ...]:
    """The papers of a query; none without one, where something stands in its place."""
    if not text.strip():
        return ()
    named = called.by_words(library.reading, text, trashed=command.trashed, one=command.one)
    if named is not None:
        return tuple(named)
    node = language.parse(text)
    if text.strip() != "*" and search.says_nothing(node):  # as `"$name"` of a script may be
        raise QueryError(
            "This would find all papers, for it has no letter or digit to look for; if all are"
            " meant, say “*”.",
            0,
        )
    if command.trashed:
        node = query.And((node, query.Trait("is", "trashed")))
    ids = search.ids(library.reading, node, "added", descending=False)
    return tuple(EntryId(id_) for id_ in ids)


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
