"""What the window does to itself: commands like all others, but the shell has none of them.

Each menu has its file, with a table of what stands in it; `row` says what a row is. They run in
the GUI thread. Importing this declares them.
"""

from refman.gui.commands import edit, file, grouping, help, paper, view
from refman.gui.commands.row import CHECKED

__all__ = ["CHECKED", "edit", "file", "grouping", "help", "paper", "view"]
