"""Run by the bundled program before anything else: it goes on with its own file when that of
another version takes its place, as in an upgrade under an open window.

PyInstaller opens the file by its name for each module that is imported, and looks in it where the
module lay in the one that was started.
"""

import os
import sys

import pyimod02_importers  # a part of every such program

archive = pyimod02_importers.pyz_archive
if sys.platform == "linux":
    held = f"/proc/self/fd/{os.open(archive._filename, os.O_RDONLY | os.O_CLOEXEC)}"
    if os.path.exists(held):  # noqa: PTH110  # pathlib is one more module at each start
        archive._filename = held
