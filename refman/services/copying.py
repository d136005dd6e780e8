"""Papers as BibTeX for the clipboard, which takes only so many."""

from collections.abc import Sequence, Sized

from refman.bibtex.profile import Profile
from refman.jobs import Progress
from refman.model.errors import TooManyToCopy
from refman.services import exporting
from refman.store import Reading

MOST = 50_000
"""Papers: with their abstracts 60 MB of text, which is in memory several times over while another
program takes it."""


def demand_few(papers: Sized) -> None:
    """Raise TooManyToCopy for more than a clipboard takes."""
    if len(papers) > MOST:
        raise TooManyToCopy(
            f"A clipboard does not take {len(papers):,} papers; copy at most {MOST:,} of them, or"
            " export them to a file."
        )


def bibtex(reading: Reading, ids: Sequence[int], profile: Profile, progress: Progress) -> str:
    """The text of a .bib file with these papers.

    Raises:
        TooManyToCopy: a file can take them.
        Cancelled: by `progress`, which is told of every hundred papers.
    """
    demand_few(ids)
    return "".join(exporting.pieces(reading, ids, profile, progress))
