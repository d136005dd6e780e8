"""What a rename comes to once the .bib files are linked that are to hold its keys."""

from collections.abc import Callable
from contextlib import suppress

from refman.services.projects import renaming
from refman.services.projects.renaming import Plan
from refman.store import Library, Reading


def foreseen(
    library: Library, planned: Plan, again: Callable[[Reading], Plan], pattern: str
) -> Plan:
    """What a plan comes to: linking may bring lines of its own. It is done, and taken back, in the
    thread that writes.

    Args:
        again: makes the plan anew.
        pattern: of the citation keys of entries that have none.
    """
    if not planned.links:
        return planned
    with suppress(_TakenBack), library.change("Foresee") as change:
        renaming.link(change, planned.links, pattern)
        planned = again(change)._replace(links=planned.links, unwritable=planned.unwritable)
        raise _TakenBack
    return planned


class _TakenBack(Exception):
    """Leaves a change without a trace."""
