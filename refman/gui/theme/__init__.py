"""How the window looks: tokens and the system font in; palette, stylesheet and icons out.

Widgets ask `theme()` for colours and sizes and listen to its `changed` signal; none of them names
a colour of its own.
"""

from refman.gui.theme.theme import Theme, theme

__all__ = ["Theme", "theme"]
