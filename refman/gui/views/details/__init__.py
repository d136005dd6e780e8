"""The details pane: one paper, several, or an author; one file for each part of a page."""

from refman.gui.views.details.pane import DetailsPane

__all__ = ["DetailsPane"]
