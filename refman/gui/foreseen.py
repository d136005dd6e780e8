"""What the first key, click or page needs, imported while nobody waits for it.

A start imports nothing of this (see `gui.app`), and in the thread of the window it would take some
60 ms of the first letter of a search. Classes are made, and no widget.
"""

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread

_MODULES = (
    *("refman.gui.views.search_offers", "refman.gui.hits", "refman.store.ranking"),
    *("refman.store.named", "refman.store.comparing"),
    *("refman.gui.widgets.rich_text", "refman.bibtex.walk", "refman.bibtex.latex_readings"),
    *("refman.gui.views.papers_filters", "refman.gui.views.papers_empty"),
    *("refman.gui.views.details.facts", "refman.gui.views.details.paper"),
    *("refman.gui.views.author_card", "refman.gui.views.details.profile"),
    *("refman.gui.views.details.many", "refman.gui.widgets.job_progress"),
    *("refman.gui.views.papers_fault", "refman.store.vocabulary"),
)
"""In the order in which they are likely to be wanted."""


def begin() -> Callable[[], None]:
    """Import them in a thread of their own; returns what ends that after the next of them."""
    stop = Event()
    Thread(target=lambda: read(stop), name="foreseen").start()
    return stop.set


def read(stop: Event) -> None:
    """Import them here, until `stop`."""
    for name in _MODULES:
        if stop.is_set():
            return
        import_module(name)
