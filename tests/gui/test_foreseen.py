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
    return sorted(name for name in sys.modules if name.startswith("refman.gui.views"))

stop, found = Event(), []
stop.set()
foreseen.read(stop)
found.append(there())
foreseen.begin()
for thread in __import__("threading").enumerate():
    if thread.name == "foreseen":
        thread.join()
found.append(there())
print(json.dumps([*found, len(QApplication.allWidgets())]))
"""


def test_once_it_is_to_stop_nothing_more_is_imported_and_no_widget_is_made() -> None:
    command = [sys.executable, "-c", _IN_TURN]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=60)
    stopped, read, widgets = json.loads(done.stdout)
    assert stopped == []
    assert {"refman.gui.views.search_offers", "refman.gui.views.details.paper"} <= set(read)
    assert widgets == 0
