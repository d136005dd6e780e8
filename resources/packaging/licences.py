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
is at https://download.qt.io; the text of the licence, and of the one that it adds to, follow. What
Qt holds of others, and their terms, is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""
_KEPT = sorted((ROOT / "resources" / "packaging" / "licences").iterdir(), reverse=True)
"""Of what PySide6's distribution brings no text: LGPL-3, and GPL-3, which it adds to."""


def write(folder: Path, path: Path) -> None:
    """Write the text: refman's own licence, Python's, those of the libraries in `folder`."""
    path.write_text("\n".join(_parts(folder)), encoding="utf-8", newline="\n")


def _parts(folder: Path) -> Iterator[str]:
    yield _titled("refman", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    yield _titled(f"Python {sys.version.split()[0]}", _of_python().read_text(encoding="utf-8"))
    yield _titled("Qt", QT_NOTE)
    for kept in _KEPT:
        yield _titled(kept.stem, kept.read_text(encoding="utf-8"))
    for name in CARRIED:
        yield _of(distribution(name))
    if sys.platform == "linux":
        yield from _of_the_system(folder)


def _of_python() -> Path:
    """Beside the standard library; on Windows above it."""
    library = Path(sysconfig.get_path("stdlib"))
    found = [path for path in (library, library.parent) if (path / "LICENSE.txt").exists()]
    return found[0] / "LICENSE.txt"


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
    """Debian keeps the terms of each library in a file of its package, and those that several
    share in a folder that a folder of our own does not reach."""
    texts = {
        package: Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
        for package in sorted({_package(name) for name in _libraries(folder)})
    }
    named = {name for text in texts.values() for name in _SHARED.findall(text)}
    for package, text in texts.items():
        yield _titled(f"{package} (Debian)", text)
    for name in sorted(named - {path.stem for path in _KEPT}):
        if (path := Path("/usr/share/common-licenses", name)).exists():
            yield _titled(name, path.read_text(encoding="utf-8"))


_SHARED = re.compile(r"/usr/share/common-licenses/([A-Z][\w.-]*\w)")


def _libraries(folder: Path) -> set[str]:
    """Names of the libraries that are neither Python's nor told of by a distribution; of what comes
    with Qt that is ICU."""
    return {
        path.name
        for path in folder.rglob("lib*.so*")
        if not path.is_symlink() and not path.name.startswith("libpython")
        if path.parent.name == "_internal" or path.name.startswith("libicu")
    }


def _package(library: str) -> str:
    """The Debian package with a library, if need be of another version; its terms are the same."""
    for name in (library, library.partition(".so")[0] + ".so.*"):
        command = ["dpkg-query", "--search", f"*/{name}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return min(line.partition(":")[0] for line in done.stdout.splitlines())
    raise LookupError(f"No Debian package here has {library}: its terms would not be told.")


def _titled(title: str, text: str) -> str:
    return f"{'=' * 72}\n{title}\n{'=' * 72}\n\n{text.strip()}\n"
