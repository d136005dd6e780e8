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
        ("Library/CloudStorage/GoogleDrive-ada@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("My Dropbox/thesis", "Dropbox"),
        ("OneDriveBusiness", "OneDrive"),
        ("OneDriveCommercial/x", "OneDrive"),
        ("pCloudDrive/x", "pCloud"),
        ("pCloud Drive", "pCloud"),
        ("Box", "Box"),
        ("Box Sync/x", "Box"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Sync/x", "Sync"),
        ("my dropbox papers", ""),
        ("box of papers", ""),
        ("boxes", ""),
        ("sync tests", ""),
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


def test_the_folder_that_syncthing_makes_by_itself_is_no_folder_of_sync(tmp_path: Path) -> None:
    (tmp_path / "Sync" / ".stfolder").mkdir(parents=True)
    assert synced_by(tmp_path / "Sync" / "l.refman") == "Syncthing"


def test_a_renamed_folder_of_dropbox_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "Cloud" / ".dropbox.cache").mkdir(parents=True)
    (tmp_path / "Cloud" / ".dropbox").write_text("{}")
    assert synced_by(tmp_path / "Cloud" / "deep" / "l.refman") == "Dropbox"


def test_a_home_folder_in_which_dropbox_keeps_its_settings_is_no_folder_that_it_copies(
    tmp_path: Path,
) -> None:
    (tmp_path / "ada" / ".dropbox" / "instance1").mkdir(parents=True)
    assert synced_by(tmp_path / "ada" / ".local/share/refman/library.refman") == ""


def test_a_library_that_is_a_link_lies_where_its_file_does(tmp_path: Path) -> None:
    there = tmp_path / "Dropbox"
    there.mkdir()
    (there / "l.refman").touch()
    (tmp_path / "my.refman").symlink_to(there / "l.refman")
    assert synced_by(tmp_path / "my.refman") == "Dropbox"


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
