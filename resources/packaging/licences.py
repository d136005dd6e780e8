"""The licences of all that the installers carry, in one text."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CARRIED = (
    *("PySide6-Essentials", "shiboken6", "sqlite-utils", "sqlite-fts4", "rapidfuzz"),
    *("platformdirs", "python-dateutil", "tabulate", "pluggy", "click", "click-default-group"),
)
QT_NOTE = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate
files in this folder, and may be replaced by builds of your own of the same versions. Their source
is at https://download.qt.io; the text of the licence follows below or stands at
https://www.gnu.org/licenses/lgpl-3.0.html.
"""


def write(folder: Path, path: Path) -> None:
    """Write the text: refman's own licence, Python's, those of the libraries in `folder`."""
    path.write_text("\n".join(_parts(folder)), encoding="utf-8", newline="\n")


def _parts(folder: Path) -> Iterator[str]:
    yield _titled("refman", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    standard = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    yield _titled(f"Python {sys.version.split()[0]}", standard.read_text(encoding="utf-8"))
    yield _titled("Qt", QT_NOTE)
    for name in CARRIED:
        yield _of(distribution(name))
    if sys.platform == "linux":
        yield from _of_the_system(folder)


def _of(one: Distribution) -> str:
    """What a distribution says of its licence, and the texts that come with it."""
    said = one.metadata["License-Expression"] or one.metadata["License"] or ""
    texts = [
        Path(str(one.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in sorted(one.files or (), key=str)
        if ".dist-info" in str(file) and _TEXT.match(file.name)
    ]
    return _titled(f"{one.metadata['Name']} {one.version}", "\n".join([said, *texts]))


_TEXT = re.compile(r"(?i)licen[cs]e|copying|notice|.*gpl")


def _of_the_system(folder: Path) -> Iterator[str]:
    """Debian keeps the terms of each library in a file of its package."""
    packages = set()
    for path in folder.rglob("*.so*"):
        found = subprocess.run(
            ["dpkg-query", "--search", f"*/{path.name}"],
            capture_output=True,
            text=True,
            check=False,
        )
        packages |= {line.partition(":")[0] for line in found.stdout.splitlines()}
    for package in sorted(packages):
        terms = Path("/usr/share/doc", package, "copyright")
        if terms.exists():
            yield _titled(f"{package} (Debian)", terms.read_text(encoding="utf-8"))


def _titled(title: str, text: str) -> str:
    return f"{'=' * 72}\n{title}\n{'=' * 72}\n\n{text.strip()}\n"
