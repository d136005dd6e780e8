"""Where a library lies: folders that programs keep equal on several machines, and network disks.

Such a program copies the file while refman writes it, and writes over it what another machine had:
the one way in which a sound SQLite file is spoilt by sound programs (sqlite.org/howtocorrupt.html,
2.1 and 1.2).
"""

import os
import sys
from pathlib import Path

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "pcloud": "pCloud",
}
"""How folders of such programs begin, alone or before a sign or a word."""
_WHOLE = {
    "my dropbox": "Dropbox",
    "onedrivebusiness": "OneDrive",
    "onedrivecommercial": "OneDrive",
    "pclouddrive": "pCloud",
    "box": "Box",
    "box sync": "Box",
    "box-box": "Box",
    "sync": "Sync",
}
"""What such folders are called as a whole: with more behind it, these are words of everybody."""
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",  # the folder of its settings, `~/.dropbox`, lies in what it is not
    ".owncloudsync.log": "Nextcloud",
}
_NETWORK = (
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "davfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.davfs"),
)


def synced_by(path: Path) -> str:
    """The name of the program that syncs the folder of a file; "" for none that is known."""
    real = Path(os.path.realpath(path))
    folders = [*path.absolute().parents, *real.parents]
    for folder in folders:
        for mark, program in _MARKS.items():
            if os.path.lexists(folder / mark):
                return program
    for folder in folders:
        name = folder.name.lower()
        if name in _WHOLE:
            return _WHOLE[name]
        for begins, program in _NAMES.items():
            if name == begins or name.startswith((f"{begins} ", f"{begins}-", f"{begins}(")):
                return program
    return ""


def on_network(path: Path, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Whether a file lies on a disk of another machine; False where the system does not say."""
    if sys.platform == "win32":
        return str(path.absolute()).startswith("\\\\")
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    kinds = {}
    for line in lines:
        _, place, kind, *_ = line.split(" ")
        kinds[place.replace("\\040", " ")] = kind
    real = Path(os.path.realpath(path))
    return next((kinds[str(one)] for one in real.parents if str(one) in kinds), "") in _NETWORK
