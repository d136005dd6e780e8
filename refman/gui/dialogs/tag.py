"""Chooses a tag by typing; a new name can make a new tag."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.choosing import Choices, ChoosingDialog, nothing
from refman.gui.language import figure, tr
from refman.gui.session import Session
from refman.gui.widgets.line_delegate import Line
from refman.store import tags
from refman.store.tags import Tag

_UNCOUNTED: Mapping[int, int] = MappingProxyType({})


class TagDialog(ChoosingDialog):
    """After `exec`, `chosen` is the name.

    Args:
        deed: what its button says.
        creating: offer a name that no tag has as a new tag.
        without: names that are no answer, such as the tag that is merged itself.
    """

    def __init__(
        self,
        session: Session,
        heading: str,
        deed: str,
        creating: bool,
        without: Sequence[str],
        hint: str,
        parent: QWidget | None,
    ) -> None:
        reading = session.library.reading
        known = [tag for tag in tags.known(reading) if tag.name not in without]
        check = partial(tags.checked, reading) if creating else None
        words = tr("Tags that fit"), tr("New tag “{name}”")
        choices = Choices(_lines(known), *words, check, tags.folded)
        super().__init__(choices, heading, deed, hint, parent)
        session.beside(self).ask(
            lambda reading: iter([tags.counts(reading)]),
            lambda papers: self.relist(_lines(known, papers)),
        )


def _lines(known: Iterable[Tag], papers: Mapping[int, int] = _UNCOUNTED) -> dict[str, Line]:
    """Counts come later: of a million papers they take a fifth of a second."""
    return {tag.name: _line(tag._replace(papers=papers.get(tag.id, 0))) for tag in known}


def _line(tag: Tag) -> Line:
    note = figure(tag.papers, ",") if tag.papers else ""
    return Line(tag.name, nothing, (), note, str(tag.digit or ""), colour=tag.colour)
