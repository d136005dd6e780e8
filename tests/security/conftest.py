"""The window of the tests of the gui."""

from tests.gui.conftest import session, window

__all__ = ["session", "window"]
