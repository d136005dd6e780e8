"""Several papers: how many, what they share, their tags, and what can be done with all of them."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

import refman.gui.commands  # noqa: F401  # declares some of what is offered
from refman.commands import Command
from refman.gui.counting import counted
from refman.gui.language import tr, tr_n
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.views.details.actions import ActionRow
from refman.gui.views.details.collection_row import CollectionRow
from refman.gui.views.details.glance import Glance
from refman.gui.views.details.page import Page, Section, label
from refman.gui.views.details.tag_row import TagRow, Worn
from refman.gui.views.details.tooltips import keys
from refman.model.entry import EntryId
from refman.store import Reading, collections, selection
from refman.store.collections import Collected
from refman.store.selection import Count, Facts, TagCount

_AT_ONCE = 2_000
"""Larger selections are summed up only when they stop growing; this many take some 10 ms."""
_PAUSE = 120
_AUTHORS_UP_TO = 20_000
"""Among more papers nearly everybody shares some, and to find them takes half a second."""
_ACTIONS = (
    ("copy.cite", tr("Copy \\cite{{…}} with {keys}")),
    ("copy.key", tr("Copy {keys}")),
    ("copy.bibtex", tr("Copy as BibTeX")),
    ("window.edit", tr("Edit fields…")),
    ("window.export", tr("Export…")),
    ("collection.add", tr("Add to collection…")),
    ("reading.add", tr("Add to reading list")),
    ("mark.read", tr("Mark as read")),
    ("rate", tr("Rate…")),
    ("window.generate-keys", tr("Generate citation keys…")),
    ("window.merge", tr("Merge the two…")),
    ("restore", tr("Restore from trash")),
    ("trash", tr("Move to trash")),
)
"""Commands and how they are said here; those that can be used show."""
_OF_TWO = "window.merge"
_DANGEROUS = "trash"
_ICON = 32


class _Sums(NamedTuple):
    """What a selection amounts to."""

    facts: Facts
    categories: list[Count]
    authors: list[Count]
    tags: list[TagCount]
    collected: Collected


def _summed(entries: Sequence[EntryId], reading: Reading) -> Iterator[_Sums]:
    few = len(entries) <= _AUTHORS_UP_TO
    yield _Sums(
        selection.facts(reading, entries),
        selection.categories(reading, entries),
        selection.shared_authors(reading, entries) if few else [],
        selection.tags(reading, entries),
        collections.collected(reading, entries),
    )


class ManyPage(Page):
    """Shows one selection after another."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Selected papers"))
        self._session = session
        self._entries: Sequence[EntryId] = ()
        self._summed: Sequence[EntryId] = ()
        self._count = label("", "title", wrap=True)
        self._missing = label("", "secondary", wrap=True)
        self._picture = QLabel()
        self._glance = Glance(session)
        self._tags = TagRow(session)
        self._tags.narrowed.connect(lambda name: session.narrow(tags=(name,)))
        self._collections = CollectionRow(session)
        self._collected = Section(tr("Collections"))
        self._do = Section("")
        self._actions = [
            (session.command(name), words, self._action(session.command(name)))
            for name, words in _ACTIONS
        ]
        self._beside = session.beside(self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._sum_up)
        self._assemble()
        theme().changed.connect(self._dress)
        session.standing.changed.connect(self._offer)
        self._dress()

    def show_papers(self, entries: Sequence[EntryId]) -> None:
        """Show a selection; how many at once, the rest of a large one when it stops growing."""
        if entries != self._entries:
            self._entries = entries
            self.to_top()
        number = len(entries)
        self._count.setText(tr("{number} selected", number=counted(number, "paper")))
        self._do.set_title(tr("Do with all {number:,}", number=number))
        self._offer()
        if number <= _AT_ONCE:
            self._sum_up()
        else:
            self._missing.setText(tr("Counting what they share…"))
            self._timer.start()
        if self._summed is not self._entries:
            self._empty()

    def forget(self) -> None:
        """Something else is shown: of a million papers to sum up takes seconds and 100 MB."""
        self._timer.stop()
        self._beside.forget()

    def _empty(self) -> None:
        """Show nothing of the papers before: their chips would do something with those."""
        self._missing.setText(tr("Counting what they share…"))
        self._glance.forget()
        self._tags.show_tags(self._entries, [])
        self._collected.hide()

    def _sum_up(self) -> None:
        entries = self._entries

        def take(sums: _Sums) -> None:
            self._summed = entries
            self._missing.setText(missing(sums.facts))
            self._glance.show_facts(sums.facts, sums.categories, sums.authors)
            self._collected.setVisible(self._collections.show_papers(entries, sums.collected))
            self._tags.show_tags(entries, worn(sums.tags, sums.facts.papers))

        self._beside.ask(partial(_summed, entries), take)

    def _offer(self) -> None:
        situation = self._session.situation()
        number = counted(len(self._entries), "key")
        for command, words, row in self._actions:
            row.set_words(words.format(keys=number))
            fits = command.name != _OF_TWO or len(self._entries) == 2
            row.setVisible(command.usable(situation) and fits)

    def _action(self, command: Command) -> ActionRow:
        asks = any(parameter.required for parameter in command.parameters)
        ask = self._session.window.ask if asks and self._session.window else self._session.run
        run = lambda: ask(command.name)  # noqa: E731
        dangerous = command.name == _DANGEROUS
        return ActionRow(command.title, command.icon, keys(command), run, dangerous)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._count)
        words.addWidget(self._missing)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        for title, widget in ((tr("At a glance"), self._glance), (tr("Tags"), self._tags)):
            section = Section(title)
            section.body.addWidget(widget)
            self.column.addWidget(section)
        self._collected.body.addWidget(self._collections)
        self.column.addWidget(self._collected)
        self._do.body.addWidget(self._list())
        self.column.addWidget(self._do)
        self.column.addStretch(1)

    def _list(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for _, _, row in self._actions:
            column.addWidget(row)
        return made

    def _dress(self) -> None:
        colour = theme().tokens.accent
        self._picture.setPixmap(pixmap("duplicates", colour, _ICON, self.devicePixelRatioF()))


def missing(facts: Facts) -> str:
    """“1 has no authors, 4 have no score”; "" when nothing is missing."""
    lacks = (
        (facts.without_authors, "{number:,} has no authors", "{number:,} have no authors"),
        (facts.papers - facts.dated, "{number:,} has no date", "{number:,} have no date"),
        (
            facts.papers - facts.scored if facts.scored else 0,  # most libraries have none at all
            "{number:,} has no score",
            "{number:,} have no score",
        ),
    )
    return ", ".join(tr_n(one, many, number) for number, one, many in lacks if number)


def worn(tags: Sequence[TagCount], papers: int) -> list[Worn]:
    """The tags of a selection of so many papers, with their share where it is not all."""
    return [
        Worn(
            tag.name,
            tag.colour,
            ""
            if tag.papers == papers
            else tr("{part:,} of {papers:,}", part=tag.papers, papers=papers),
        )
        for tag in tags
    ]
