"""Folders in which other programs write over a library are known."""

from pathlib import Path

import pytest

from refman.services.places import on_network, synced_by


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/thesis", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - University of Ü", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("Google Drive/x", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("my dropbox papers", ""),
        ("Dropboxes", ""),
        ("thesis", ""),
    ],
)
def test_folders_of_programs_that_sync_are_known_by_their_names(
    tmp_path: Path, folder: str, program: str
) -> None:
    assert synced_by(tmp_path / folder / "l.refman") == program


def test_a_folder_of_syncthing_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert synced_by(tmp_path / "shared" / "deep" / "l.refman") == "Syncthing"


@pytest.mark.parametrize(
    ("kind", "found"),
    [("nfs4", True), ("cifs", True), ("fuse.rclone", True), ("ext4", False), ("fuseblk", False)],
)
def test_a_network_disk_is_known_by_its_mount(tmp_path: Path, kind: str, found: bool) -> None:
    folder = tmp_path / "net disk"
    folder.mkdir()
    mounts = tmp_path / "mounts"
    place = str(folder.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {place} {kind} rw 0 0\n")
    assert on_network(folder / "l.refman", mounts) == found


def test_where_the_system_does_not_say_nothing_is_assumed(tmp_path: Path) -> None:
    assert not on_network(tmp_path / "l.refman", tmp_path / "none")
