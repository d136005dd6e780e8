"""How papers are written that are added to a linked file."""

from refman.bibtex.profile import Profile
from refman.services import profiles
from refman.store import Reading, documents, projects
from refman.store.documents import Linked


def profile_of(reading: Reading, known: Linked) -> Profile:
    """The profile of a linked file; raises ProfileError.

    Without a profile of its own by that of the project in whose folder it lies.
    """
    name = documents.used(reading, known.path).profile
    chosen = profiles.named(profiles.called(name)) if name else None
    if not name and (project := projects.around(reading, known.path)):
        chosen = profiles.of_project(project.settings)
    return (chosen or Profile(protect="typed"))._replace(align=False)  # the file has its own ways
