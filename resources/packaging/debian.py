"""The Debian package: the folder in /usr/lib/refman, and what a desktop finds it by."""

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from manual import manual

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

CONTROL = """\
Package: refman
Version: {version}
Architecture: {architecture}
Maintainer: the refman authors <refman@localhost>
Installed-Size: {size}
Depends: {depends}
Section: science
Priority: optional
Description: reference manager for people who write LaTeX
 Papers in one searchable library, with authors, tags and collections; .bib
 files kept in sync both ways without a byte changed that need not be; and
 exactly the BibTeX or biblatex that a LaTeX project needs.
"""


def pack(folder: Path, version: str, into: Path) -> None:
    """Write refman_VERSION_ARCH.deb, the same bytes for the same files."""
    tree = folder.parent / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / "refman", symlinks=True)
    _add_desktop(tree, version)
    architecture = _said("dpkg", "--print-architecture")
    size = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    depends = ", ".join(_depends(folder))
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(version=version, architecture=architecture, size=size, depends=depends)
    )
    _even(tree)
    package = into / f"refman_{version}_{architecture}.deb"
    # zstd packs in seconds what takes xz minutes, and Debian 12 reads it
    subprocess.check_call(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z19", "--build", tree, package]
    )


def _add_desktop(tree: Path, version: str) -> None:
    share = tree / "usr" / "share"
    for source, target in (
        (HERE / "linux" / "refman.desktop", "applications/refman.desktop"),
        (HERE / "linux" / "refman.metainfo.xml", "metainfo/refman.metainfo.xml"),
        (ROOT / "resources/icons/refman.svg", "icons/hicolor/scalable/apps/refman.svg"),
    ):
        _copy(source, share / target)
    licences = next(tree.rglob("licences.txt"))
    copyright_ = share / "doc" / "refman" / "copyright"
    copyright_.parent.mkdir(parents=True)
    copyright_.symlink_to(Path("/", licences.relative_to(tree)))
    for picture in (ROOT / "build" / "icons").glob("refman-*.png"):
        size = picture.stem.partition("-")[2]
        _copy(picture, share / f"icons/hicolor/{size}x{size}/apps/refman.png")
    _compress(manual(version), share / "man/man1/refman.1.gz")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _compress(changes, share / "doc/refman/changelog.gz")
    starter = tree / "usr" / "bin" / "refman"
    starter.parent.mkdir(parents=True)
    starter.symlink_to("/usr/lib/refman/refman")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compress(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _depends(folder: Path) -> list[str]:
    """The packages of the libraries that the folder asks for and does not hold, and of fonts."""
    from PyInstaller.depend.bindepend import get_imports

    own = {path.name for path in folder.rglob("*")}
    asked = {
        needed
        for path in _programs(folder)
        for name, needed in get_imports(str(path))
        if needed and Path(name).name not in own
    }
    packages = {_package(path) for path in asked if not Path(path).is_relative_to(folder)}
    libc = _said("dpkg-query", "--show", "--showformat=${Version}", "libc6").partition("-")[0]
    others = (packages - {"libc6"}) | {"fontconfig-config", "fonts-dejavu-core"}
    return [f"libc6 (>= {libc})", *sorted(others)]


def _programs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _package(library: str) -> str:
    """The Debian package that a system library comes from."""
    # Since /usr was merged a file may be known under either name.
    real = Path(library).resolve()
    for name in (real, Path("/", *real.parts[2:])):
        found = subprocess.run(
            ["dpkg-query", "--search", name], capture_output=True, text=True, check=False
        )
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise LookupError(f"No Debian package owns {library}: build on a system whose Python has none.")


def _even(tree: Path) -> None:
    """Give everything the same time and the rights that everybody may have."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _said(*command: str) -> str:
    return subprocess.check_output(command, text=True).strip()
