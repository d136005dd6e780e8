"""What the first key, click or page needs, imported while nobody waits for it.

A start imports nothing of this (see `gui.app`), and in the thread of the window it would take some
60 ms of the first letter of a search.
"""

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread

_BESIDE = (
    *("refman.store.offers", "refman.store.ranking", "refman.store.named"),
    *("refman.store.comparing", "refman.bibtex.walk", "refman.bibtex.latex_readings"),
    *("refman.store.misspelt", "refman.store.collection_queries", "refman.store.citekeys"),
    *("refman.store.verdicts", "refman.store.attachments", "refman.store.notes"),
    *("refman.bibtex.render", "refman.store.identities", "refman.store.vocabulary"),
)
"""In the order in which they are likely to be wanted. None knows Qt: PySide makes a class and its
enumerations when it is first used, and whoever uses it meanwhile in another thread finds a part."""

IN_WINDOW = (
    *("refman.gui.views.search_offers", "refman.gui.hits", "refman.gui.widgets.rich_text"),
    *("refman.gui.views.papers_filters", "refman.gui.views.papers_empty"),
    *("refman.gui.views.details.facts", "refman.gui.views.details.paper"),
    *("refman.gui.views.author_card", "refman.gui.views.details.profile"),
    *("refman.gui.views.details.many", "refman.gui.widgets.job_progress"),
    "refman.gui.views.papers_fault",
)
"""For the thread of the window, one at a time. Classes are made, and no widget."""


def begin() -> Callable[[], None]:
    """Import them in a thread of their own; returns what ends that after the next of them."""
    stop = Event()
    Thread(target=lambda: read(stop), name="foreseen").start()
    return stop.set


def read(stop: Event) -> None:
    """Import them here, until `stop`."""
    for name in _BESIDE:
        if stop.is_set():
            return
        import_module(name)
