"""Which pattern the citation keys of a paper are made by: that of a project, a linked file, the
library, or the user's settings."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from refman.services import keys
from refman.store import Library, Reading, documents, patterns, projects, tying
from refman.store.documents import Linked
from refman.store.projects import Kept


class Pattern(NamedTuple):
    """The pattern that counts.

    Args:
        holder: whose it is: the name of a file or folder, “this library”, “your settings”.
        own: whether that is the project, file or library that was asked for.
    """

    text: str
    holder: str
    own: bool = False

    @property
    def whose(self) -> str:
        """The same as a clause: “thesis’s own”."""
        return f"{self.holder}’s own" if self.own else f"from {self.holder}"


def pattern(reading: Reading, chosen: str, file: str = "", project: Kept | None = None) -> str:
    """As `pattern_for`, its text alone."""
    return pattern_for(reading, chosen, file, project).text


def pattern_for(
    reading: Reading, chosen: str, file: str = "", project: Kept | None = None
) -> Pattern:
    """The pattern of a project, else of a linked file or the project in whose folder that lies,
    else the library's own, else that of the user's settings.

    Args:
        chosen: the one in the settings.
        file: path of a linked file, as it is kept; "" for none.
    """
    if project and (own := pattern_of(project)):
        return Pattern(own, Path(project.folder).name, own=True)
    if file and (own := documents.used(reading, file).pattern):
        return Pattern(own, Path(file).name, own=True)
    around = projects.around(reading, file) if file else None
    if around and (own := pattern_of(around)):
        return Pattern(own, f"the project {Path(around.folder).name}")
    if own := patterns.of_library(reading):
        return Pattern(own, "this library", own=not (file or project))
    return Pattern(chosen, "your settings")


def pattern_of(project: Kept) -> str:
    """A project's own pattern; "" where it has none."""
    return str(project.settings.get("pattern", ""))


def choose(
    library: Library, wanted: str, file: Linked | None = None, project: Kept | None = None
) -> None:
    """Give the library, or as an undoable change a linked file or a project, a pattern of its own.

    Args:
        wanted: "" takes it away.

    Raises:
        KeyPatternError: it cannot be read.
    """
    if wanted:
        keys.check(wanted)
    if project is not None:
        with library.change(f"Key pattern of {Path(project.folder).name}") as change:
            projects.set_settings(change, project.id, {**project.settings, "pattern": wanted})
        return
    if file is None:
        patterns.choose(library, wanted)
        return
    with library.change(f"Key pattern of {Path(file.path).name}") as change:
        documents.use(change, file.id, pattern=wanted)


def file_of(reading: Reading, ids: Iterable[int]) -> str:
    """The path of the one linked file that all of some papers are in; "" where there is none."""
    wanted = list(ids)
    holders = tying.holding_all(reading, wanted) if wanted else []
    return holders[0] if len(holders) == 1 else ""


def project_of(reading: Reading, ids: Iterable[int]) -> Kept | None:
    """The one project with a pattern of its own that cites all of some papers."""
    found = [one for one in projects.citing_all(reading, ids) if pattern_of(one)]
    return found[0] if len(found) == 1 else None
