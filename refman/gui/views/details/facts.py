"""What the details pane shows of one paper, read in one go."""

from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.store import Reading, citekeys, papers, projects, tying, verdicts
from refman.store.citekeys import Clash
from refman.store.papers import Row, Seen
from refman.store.projects import Cited


class Paper(NamedTuple):
    """A paper as BibTeX text (`entry`) and as plain text (`row`), where it was seen, whether it is
    in the trash, what else its key stands for, the paths of the linked files it is in, the
    other versions of its work, and where LaTeX projects cite it."""

    entry: Entry
    row: Row
    seen: tuple[Seen, ...]
    trashed: bool = False
    clashes: tuple[Clash, ...] = ()
    files: tuple[str, ...] = ()
    versions: tuple[Entry, ...] = ()
    cited: tuple[Cited, ...] = ()


def read(reading: Reading, entry_id: EntryId) -> Paper | None:
    """One paper; None when the library holds it no longer."""
    entries = list(papers.entries(reading, [entry_id]))
    rows = papers.rows(reading, [entry_id])
    if not entries or not rows:
        return None
    seen = tuple(papers.seen_in(reading, entry_id))
    clashes = tuple(citekeys.clashes(reading, entry_id))
    files = tuple(tying.holding(reading, entry_id))
    versions = tuple(papers.entries(reading, verdicts.work(reading, entry_id)))
    trashed = papers.in_trash(reading, entry_id)
    cited = tuple(projects.citing(reading, entry_id))
    return Paper(entries[0], rows[0], seen, trashed, clashes, files, versions, cited)
