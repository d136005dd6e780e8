"""The folder as one archive: unpack it anywhere, start `refman` in it."""

import os
import platform
import tarfile
from pathlib import Path


def pack(folder: Path, version: str, into: Path) -> None:
    """Write refman-VERSION-linux-ARCH.tar.xz, the same bytes for the same files."""
    name = f"refman-{version}-linux-{platform.machine()}"
    with tarfile.open(into / f"{name}.tar.xz", "w:xz", preset=6) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            archive.add(path, f"{name}/{path.relative_to(folder)}", recursive=False, filter=_plain)


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Owned by root, of the time of the sources, with the rights that everybody may have."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = int(os.environ["SOURCE_DATE_EPOCH"])
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member
