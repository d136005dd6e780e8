"""What is imported beside the window is what the first of everything needs."""

import json
import subprocess
import sys

_IN_TURN = """
import json, sys
from threading import Event
from PySide6.QtWidgets import QApplication
from refman.gui import foreseen

def there():
    return set(sys.modules)

stop, found = Event(), [there()]
stop.set()
foreseen.read(stop)
found.append(there())
foreseen.begin()
for thread in __import__("threading").enumerate():
    if thread.name == "foreseen":
        thread.join()
found.append(there())
print(json.dumps([sorted(later - found[0]) for later in found[1:]]))
"""


def _read() -> tuple[list[str], list[str]]:
    """What is imported when it is to stop at once, and when it is not."""
    command = [sys.executable, "-c", _IN_TURN]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=60)
    stopped, read = json.loads(done.stdout)
    return stopped, read


def test_once_it_is_to_stop_nothing_more_is_imported() -> None:
    stopped, read = _read()
    assert stopped == []
    assert {"refman.store.offers", "refman.bibtex.render"} <= set(read)


def test_no_class_of_qt_is_made_beside_the_window_that_would_find_it_half_made() -> None:
    _, read = _read()
    assert [name for name in read if name.startswith(("refman.gui", "PySide6", "shiboken6"))] == []
