"""The palette: every command by its name, and with a sign authors, tags, collections and papers."""

import re
from collections.abc import Callable, Collection, Iterable
from functools import partial

from refman.bibtex import latex
from refman.commands import Command
from refman.gui.actions import Actions
from refman.gui.counting import counted
from refman.gui.fuzzy import best
from refman.gui.hits import Place, hits
from refman.gui.language import tr
from refman.gui.models.sidebar_collections import collection_icon
from refman.gui.scope import UNCHOSEN, WIDE
from refman.gui.session import Session
from refman.gui.shortcuts import native
from refman.gui.widgets.line_delegate import Line
from refman.model import query
from refman.model.entry import EntryId
from refman.store import collections, papers, people, search, tags

SIGNS = {"@": "authors", "#": "tags", "+": "collections", "/": "papers"}
_MOST = 50
_LEAST = 4
"""So many letters are sought in what explains a command; with fewer, nearly all would fit."""

Lines = tuple[list[Line], str]
"""What fits, and how many of how many that is."""


def lines(session: Session, actions: Actions, text: str) -> Lines:
    """What the palette offers for what was typed: a sign of `SIGNS`, or none for commands."""
    sign, rest = text[:1], text[1:].strip()
    found: dict[str, Callable[[], Lines]] = {
        "@": lambda: _authors(session, rest),
        "#": lambda: _tags(session, rest),
        "+": lambda: _collections(session, rest),
        "/": lambda: _papers(session, rest),
    }
    with session.at_once():
        return found[sign]() if sign in found else _commands(session, actions, text.strip())


def _commands(session: Session, actions: Actions, text: str) -> Lines:
    usable = {command.title: command for command in actions.usable()}
    target = _target(session)
    fitting = best(text, list(usable), len(usable))
    titled = {title for title, _ in fitting}
    fitting += [(one.title, ()) for one in _telling(usable.values(), text, titled)]
    made = [_command(actions, usable[title], places, target) for title, places in fitting]
    return made, _counted(len(made), len(usable), "command")


def _telling(commands: Iterable[Command], text: str, but: Collection[str]) -> list[Command]:
    """Of the others, those whose explanation has words that begin with what was typed."""
    sought = text.casefold().split()
    if len(text) < _LEAST:
        return []
    return [
        one
        for one in commands
        if one.title not in but
        and all(re.search(rf"\b{re.escape(word)}", one.help.casefold()) for word in sought)
    ]


def _command(actions: Actions, command: Command, places: tuple[int, ...], target: str) -> Line:
    label = actions.action(command.name).text().partition(": ")[2].replace("&&", "&")
    return Line(
        command.title,
        partial(actions.trigger, command.name),
        places,
        target if command.selects else label,
        native(command.shortcut),
        command.icon,
    )


def _target(session: Session) -> str:
    """What commands on the selection will act on: a citation key, or how many papers."""
    chosen = session.selection
    if len(chosen) == 1:
        rows = papers.rows(session.library.reading, chosen)
        return rows[0].key or rows[0].title if rows else ""
    return counted(len(chosen), "paper") if chosen else ""


def _authors(session: Session, text: str) -> Lines:
    reading = session.library.reading
    found = people.every(reading, text, limit=_MOST)
    total = len(found) if len(found) < _MOST else people.count(reading, text)
    made = [
        Line(
            one.name,
            partial(session.narrow, people=(one.name,)),
            _found_at(one.name, text, "author"),
            f"{one.papers:,}",
            icon="person",
        )
        for one in found
    ]
    return made, _counted(len(made), total, "author")


def _tags(session: Session, text: str) -> Lines:
    found = {tag.name: tag for tag in tags.every(session.library.reading)}
    made = [
        Line(
            name,
            partial(session.narrow, **{**UNCHOSEN, "tags": (name,)}),
            places,
            f"{found[name].papers:,}",
            str(found[name].digit or ""),
            colour=found[name].colour,
        )
        for name, places in best(text, list(found))
    ]
    return made, _counted(len(made), len(found), "tag")


def _collections(session: Session, text: str) -> Lines:
    known = collections.tree(session.library.reading)
    found = {path: known.by_id[one] for one, path in known.paths.items()}
    made = [
        Line(
            path,
            partial(session.narrow, **{**UNCHOSEN, "collections": (found[path].id,)}),
            places,
            found[path].query,
            icon=collection_icon(found[path]),
        )
        for path, places in best(text, list(found))
    ]
    return made, _counted(len(made), len(found), "collection")


def _papers(session: Session, text: str) -> Lines:
    reading = session.library.reading
    titled, anywhere = (
        search.ids(reading, _all_of(text, field), "date") for field in ("title", "")
    )
    ids = list(dict.fromkeys([*titled, *anywhere]))
    rows = papers.rows(reading, [EntryId(one) for one in ids[:_MOST]])
    made = [
        Line(
            latex.plain(row.title),
            partial(_show, session, row.id, text),
            _found_at(row.title, text, "title"),
            row.key,
            icon="papers",
        )
        for row in rows
    ]
    return made, _counted(len(made), len(ids), "paper")


def _all_of(text: str, field: str) -> query.Node:
    return query.conjunction(*(query.Text(word, field) for word in text.split()))


def _show(session: Session, entry: EntryId, text: str) -> None:
    """Have the table show a paper, and select it: in the present scope if it is there."""
    if entry not in session.every():
        session.narrow(**WIDE, text=text)
    session.select((entry,))


def _found_at(shown: str, text: str, place: Place) -> tuple[int, ...]:
    """The places of the letters that were searched for in a title or in the name of an author."""
    marks = hits(_all_of(text, place))
    spans = marks.find(place)(shown) if marks else ()
    return tuple(place for start, end in spans for place in range(start, end))


def _counted(shown: int, total: int, noun: str) -> str:
    all_ = counted(total, noun)
    return all_ if shown == total else tr("{shown:,} of {counted}", shown=shown, counted=all_)
