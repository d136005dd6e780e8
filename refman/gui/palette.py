"""The palette: what it offers for what was typed, commands at once and the rest as it is found.

Rows only join below those that are there, so that none moves under a key or the mouse: commands
that have words which begin so come first, then what the library has, and behind all that the
commands that fit in another way and those that cannot be used now.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from refman.commands import Command, commands
from refman.commands.synonyms import SYNONYMS
from refman.gui.actions import Actions
from refman.gui.beside import Beside
from refman.gui.counting import counted
from refman.gui.fuzzy import begins, best
from refman.gui.language import heard, tr
from refman.gui.palette_finds import FINDS, Find, everything, headed, of_all
from refman.gui.session import Session
from refman.gui.shortcuts import native
from refman.gui.unusable import reason
from refman.gui.widgets.line_delegate import Line
from refman.store import Reading, papers

_LEAST = 4
"""So many letters are sought in what explains a command; with fewer, nearly all would fit."""


class Offer(NamedTuple):
    """Rows, how many of how many that is said to be, and whether no more will come."""

    lines: list[Line]
    said: str
    whole: bool = True


Show = Callable[[Offer], object]


class _Commands(NamedTuple):
    """Rows: those to begin with, and those that come behind all else."""

    named: list[Line]
    behind: list[Line]
    said: str


class _Fit(NamedTuple):
    """A command that fits, and where its title has what was typed.

    Args:
        close: words begin so, in its title, or in the English one or another word for it, which
            `other` is then.
    """

    command: Command
    places: tuple[int, ...] = ()
    close: bool = False
    other: str = ""


def offering(session: Session, actions: Actions, beside: Beside) -> Callable[[str, Show], None]:
    """What offers rows for a text to whoever shows them: first at once, then each time that more
    of them are found. A sign of `FINDS` asks for one kind of thing. What was asked before is
    dropped."""

    def offer(text: str, show: Show) -> None:
        sign, text = text[:1], text.strip()
        if sign in FINDS:
            show(Offer([], "", whole=False))
            beside.ask(partial(_of_one_kind, FINDS[sign], session, text[1:].strip()), show)
            return
        with session.at_once():
            own = _commands(session, actions, text)
        if text:
            show(Offer(own.named, own.said, whole=False))
            beside.ask(partial(_of_all_kinds, session, text, own), show)
        else:
            beside.forget()
            show(Offer(own.named + own.behind, own.said))

    return offer


def _of_one_kind(find: Find, session: Session, text: str, reading: Reading) -> Iterator[Offer]:
    for lines, count in find(session, reading, text):
        yield Offer(lines, count)


def _of_all_kinds(session: Session, text: str, own: _Commands, reading: Reading) -> Iterator[Offer]:
    lines = own.named
    for group in everything(session, reading, text):
        lines = lines + group
        yield Offer(lines, own.said, whole=False)
    yield Offer(lines + own.behind, own.said)


def _commands(session: Session, actions: Actions, text: str) -> _Commands:
    now, every = session.situation(), actions.every()
    usable = [command for command in every if command.usable(now)]
    fitting = _fitting(text, usable)
    row = partial(_row, actions, _target(session))
    close = [one for one in fitting if one.close]
    if session.selection and text:
        close.sort(key=lambda one: not _acts(one, text))
    named = list(map(row, close))
    others = [row(one) for one in fitting if not one.close]
    off = [
        _unusable(one, reason(one.command, now))
        for one in _fitting(text, [command for command in every if command not in usable])
        if one.close
    ]
    others = headed(tr("More commands") if named else tr("Commands"), others)
    return _Commands(
        headed(tr("Commands"), named),
        others + headed(tr("Cannot be used now"), off),
        of_all(len(fitting), len(usable), "command"),
    )


def _acts(one: _Fit, text: str) -> bool:
    """Whether it acts on chosen papers and is called what was typed: it is meant before others."""
    return one.command.selects and one.command.title.casefold().startswith(text.casefold())


def _fitting(text: str, among: Sequence[Command]) -> list[_Fit]:
    """The commands that fit, best first: by their titles, in English too, by other words for them,
    and by what is said of them."""
    titled = {command.title: command for command in among}
    by_title = [
        _Fit(titled[title], places, begins(title, places))
        for title, places in best(text, list(titled), len(titled))
    ]
    english = {commands()[command.name].title: command for command in among}
    by_english = [
        _Fit(english[title], close=True, other=title)
        for title, places in best(text, list(english), len(english))
        if begins(title, places)
    ]
    close = [one for one in by_title if one.close]
    told = [_Fit(command) for command in _telling(among, text)]
    found: dict[str, _Fit] = {}
    for one in (*close, *by_english, *_by_synonym(text, among), *by_title, *told):
        found.setdefault(one.command.name, one)
    return list(found.values())


def _by_synonym(text: str, among: Sequence[Command]) -> Iterator[_Fit]:
    for command in among:
        own = SYNONYMS.get(command.name, "")
        words = [*heard(own).split(", "), *own.split(", ")] if own else []
        for word, places in best(text, words, 1):
            if begins(word, places):
                yield _Fit(command, close=True, other=word)


def _telling(among: Sequence[Command], text: str) -> list[Command]:
    """Those whose explanation has words that begin with what was typed."""
    sought = text.casefold().split()
    if len(text) < _LEAST:
        return []
    return [
        one
        for one in among
        if all(re.search(rf"\b{re.escape(word)}", one.help.casefold()) for word in sought)
    ]


def _row(actions: Actions, target: str, one: _Fit) -> Line:
    command = one.command
    label = actions.action(command.name).text().partition(": ")[2].replace("&&", "&")
    return Line(
        command.title,
        partial(actions.trigger, command.name),
        one.places,
        one.other or (target if command.selects else label),
        native(command.shortcut),
        command.icon,
    )


def _unusable(one: _Fit, why: str) -> Line:
    command = one.command
    return Line(command.title, _nothing, one.places, why, icon=command.icon, off=True)


def _nothing() -> None:
    """What cannot be used does."""


def _target(session: Session) -> str:
    """What commands on the selection will act on: a citation key, or how many papers."""
    chosen = session.selection
    if len(chosen) == 1:
        rows = papers.rows(session.library.reading, chosen)
        return rows[0].key or rows[0].title if rows else ""
    return counted(len(chosen), "paper") if chosen else ""
