"""What can be checked in the window: what is selected, what is shown, everything, each project."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.checks import Setting
from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.scope import Scope as Shown
from refman.gui.session import Session
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.query import Node
from refman.services import checking
from refman.services.checking.tally import Group, tallied
from refman.store import Reading, projects, search
from refman.store.projects import Kept


class Looked(NamedTuple):
    """What was found so far.

    Args:
        ids: of all papers that are looked at; none for a project.
        ended: there is no more.
    """

    groups: tuple[Group, ...]
    ids: Sequence[EntryId]
    ended: bool = False


class Choice(NamedTuple):
    """One choice.

    Args:
        words: as the dialog lists it.
        ids: papers; None for those that `node` finds.
        kept: a project in place of papers.
    """

    words: str
    ids: Sequence[EntryId] | None = None
    node: Node | None = None
    kept: Kept | None = None

    def papers(self, reading: Reading) -> Sequence[EntryId]:
        """The papers, of a choice that is no project."""
        if self.ids is not None:
            return self.ids
        assert self.node is not None
        found = search.ids(reading, self.node, "added", descending=False)
        return [EntryId(one) for one in found]

    def looked(self, reading: Reading) -> Iterator[Looked]:
        """What is found there, again and again while it is looked at. Any thread."""
        progress = Progress()
        ids: Sequence[EntryId] = ()
        if self.kept is not None:
            found = checking.of_project(reading, self.kept, progress)
        else:
            ids = tuple(self.papers(reading))
            found = checking.of_papers(reading, ids, Setting(), progress)
        groups: tuple[Group, ...] = ()
        for groups in tallied(found, progress):
            yield Looked(groups, ids)
        yield Looked(groups, ids, ended=True)


def choices(session: Session) -> list[Choice]:
    """The narrowest first, with the project that is looked at; other projects last."""
    reading, found = session.library.reading, list[Choice]()
    shown = session.projects.shown()
    known = [(kept.id == shown, _of_project(kept)) for kept in projects.every(reading)]
    if session.selection:
        number = counted(len(session.selection), "selected paper")
        found.append(Choice(number, tuple(session.selection)))
    found += [choice for here, choice in known if here]
    if session.situation().narrowed:
        found.append(Choice(tr("Papers that are shown"), node=session.scope.node()))
    found.append(Choice(tr("The whole library"), node=Shown().node()))
    return [*found, *(choice for here, choice in known if not here)]


def _of_project(kept: Kept) -> Choice:
    folder, root = Path(kept.folder).name, Path(kept.root).name
    return Choice(tr("Project {name}, {name2}", name=folder, name2=root), kept=kept)
