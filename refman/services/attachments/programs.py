"""Which files a desktop would run rather than show: by their names, and by how they begin.

A file whose name says nothing is judged by its beginning (freedesktop.org, shared-mime-info), so
that is looked at too, whatever the name.
"""

import os
from contextlib import suppress
from pathlib import Path

from refman.model.errors import RefmanError
from refman.services import files

_RUN = frozenset(
    "ade afploc app appimage appinstaller applescript application appref-ms appx appxbundle"
    " bash bat chm cmd com command cpl csh deb desklink desktop diagcab dll dmg elf exe fileloc"
    " fish flatpak flatpakref ftploc gadget hta img inetloc inf ins iqy iso jar jnlp js jse ksh"
    " library-ms lnk mailloc mapimail mobileconfig mpkg msc msh msi msix msixbundle msp mst msu"
    " osax out pif pkg pl prefpane ps1 psm1 py pyc pyw pyz pyzw rb reg rpm run scf scpt scr sct"
    " search-ms settingcontent-ms sh shb shs slk so sylk terminal theme tool url vb vbe vbs vhd"
    " vhdx vsto webloc workflow wsc wsf wsh xbap xlam xll zsh".split()
)
"""Suffixes of what is run, or leads to what is."""
_BEGINNINGS = (
    b"\x7fELF",
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),  # macOS
    b"\xca\xfe\xba\xbe",  # macOS for several processors, and Java
    b"[Desktop Entry]",
    b"[InternetShortcut]",
)
_HEAD = 4096


def is_program(path: Path) -> bool:
    """Whether a desktop would run a file, or what it is a link to. It is looked into."""
    real = Path(os.path.realpath(path))
    return any(_is_named_so(one) for one in (path, real)) or _begins_so(real)


def demand_document(path: Path) -> None:
    """Nothing, or raise RefmanError where a file is a program."""
    if is_program(path):
        raise RefmanError(
            f"“{files.shown(path)}” is a program, and is not run from here. Show it in its folder"
            " instead."
        )


def _is_named_so(path: Path) -> bool:
    return path.name.lower().rstrip(". ").rpartition(".")[2] in _RUN


def _begins_so(path: Path) -> bool:
    head = b""
    with suppress(OSError), path.open("rb") as file:  # what cannot be read is not run either
        head = file.read(_HEAD)
    if head.startswith(b"#!"):
        return not path.suffix or os.access(path, os.X_OK)
    if head.startswith(b"MZ"):  # Windows; a text of these letters has no zero byte
        return b"\0" in head
    first = (line for line in head.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip())
    entry = next((one for one in first if not one.lstrip().startswith(b"#")), b"").strip()
    return head.startswith(_BEGINNINGS) or entry.startswith(_BEGINNINGS)
