"""Files attached, shared, detached, renamed; and what undo, the trash and a merge make of them."""

import os
import resource
import signal
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import Cancelled, FileMissing, FileUnreadable, FileUnwritable, RefmanError
from refman.model.language import parse
from refman.services import restoring, uniting
from refman.services.attachments import keeping
from refman.services.attachments.following import follow
from refman.services.attachments.places import Places
from refman.store import Library, attachments, entries, search, versions
from refman.store.attachments import OWN, Attachment
from tests.conftest import add


def attached(library: Library, paper: EntryId) -> list[Attachment]:
    return attachments.of(library.reading, paper)


def path_of(library: Library, one: Attachment) -> Path:
    path = Places.of(library).found(one)
    assert path is not None
    return path


def files(library: Library) -> list[str]:
    """All that is in the library's own folder of files."""
    own = Places.of(library).own
    return sorted(path.relative_to(own).as_posix() for path in own.rglob("*") if path.is_file())


def keep(library: Library, paper: EntryId, *paths: Path, link: bool = False) -> list[str]:
    return [one.state for one in keeping.attach(library, paper, paths, link=link)]


def undo(library: Library) -> None:
    library.undo()
    follow(library)


def redo(library: Library) -> None:
    library.redo()
    follow(library)


COPY = "Knuth 1984 The TeXbook.pdf"


def test_a_copy_is_named_by_the_pattern_and_the_original_stays(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    assert keep(library, knuth, pdf) == ["copied"]
    (one,) = attached(library, knuth)
    assert (one.base, one.path, one.size) == (OWN, COPY, 18)
    assert path_of(library, one).read_bytes() == pdf.read_bytes()
    assert files(library) == [COPY]
    assert search.ids(library.reading, parse("has:pdf")).tolist() == [knuth]
    assert library.history()[0].label == f"Attach “{COPY}” to knuth1984"


def test_undo_of_attach_takes_the_copy_away_and_redo_brings_it_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    pdf.unlink()
    undo(library)
    assert files(library) == [f"Detached/{COPY}"]
    assert search.ids(library.reading, parse("has:pdf")).tolist() == []
    redo(library)
    assert files(library) == [COPY]
    undo(library)
    redo(library)
    assert path_of(library, attached(library, knuth)[0]).read_bytes() == b"%PDF-1.5 attention"


def test_undo_of_detach_restores_the_file(library: Library, knuth: EntryId, pdf: Path) -> None:
    keep(library, knuth, pdf)
    followed = keeping.detach(library, knuth, attached(library, knuth))
    assert (followed.away, followed.left) == (1, ())
    assert files(library) == [f"Detached/{COPY}"]
    undo(library)
    assert files(library) == [COPY]
    assert len(attached(library, knuth)) == 1


def test_undo_of_rename_gives_the_file_its_name_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    keeping.rename(library, knuth, attached(library, knuth)[0], "Texbook: my copy")
    assert files(library) == ["Texbook - my copy.pdf"]
    undo(library)
    assert files(library) == [COPY]
    redo(library)
    assert files(library) == ["Texbook - my copy.pdf"]
    keeping.rename(library, knuth, attached(library, knuth)[0])
    assert files(library) == [COPY]


def test_undo_of_rename_never_writes_over_what_has_come_there(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    keeping.rename(library, knuth, attached(library, knuth)[0], "other")
    stranger = Places.of(library).own / COPY
    stranger.write_text("mine")
    undo(library)
    assert stranger.read_text() == "mine"
    (one,) = attached(library, knuth)
    assert path_of(library, one).read_bytes() == pdf.read_bytes()
    assert files(library) == ["Knuth 1984 The TeXbook 2.pdf", COPY]
    redo(library)
    assert files(library) == [COPY, "other.pdf"]


def test_a_linked_file_is_renamed_where_it_is_and_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    assert keep(library, knuth, pdf, link=True) == ["linked"]
    (one,) = attached(library, knuth)
    assert path_of(library, one) == pdf
    assert files(library) == []
    keeping.rename(library, knuth, one, "attention")
    assert not pdf.exists()
    assert (pdf.parent / "attention.pdf").exists()
    undo(library)
    assert pdf.exists()
    keeping.detach(library, knuth, attached(library, knuth))
    assert pdf.exists()


def test_a_link_beside_the_library_goes_along_with_it(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    keep(library, knuth, pdf, link=True)
    keep(library, knuth, _file(tmp_path / "b.pdf", b"another"))
    library.close()
    moved = tmp_path / "another computer"
    (tmp_path / "away").mkdir()
    for name in ("test.refman", "test files", "downloads"):
        moved.mkdir(exist_ok=True)
        (tmp_path / name).rename(moved / name)
    with Library.open(moved / "test.refman") as there:
        found = [path_of(there, one) for one in attached(there, knuth)]
        assert found == [moved / "downloads" / pdf.name, moved / "test files" / COPY]
        assert all(path.is_file() for path in found)


def test_a_renamed_library_keeps_its_folder(library: Library, knuth: EntryId, pdf: Path) -> None:
    keep(library, knuth, pdf)
    library.close()
    renamed = library.path.rename(library.path.with_name("mine.refman"))
    with Library.open(renamed) as there:
        assert path_of(there, attached(there, knuth)[0]).is_file()


def test_a_base_folder_is_elsewhere_on_another_computer(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    from refman.services.attachments.places import set_base
    from refman.settings import Settings

    here, there = tmp_path.parent / f"{tmp_path.name} here", tmp_path.parent / f"{tmp_path.name} o"
    _file(here / "2017" / "a.pdf", b"x")
    set_base(Settings(), f"papers={here}")
    keep(library, knuth, here / "2017" / "a.pdf", link=True)
    (one,) = attached(library, knuth)
    assert (one.base, one.path) == ("papers", "2017/a.pdf")
    here.rename(there)
    assert not path_of(library, one).exists()
    set_base(Settings(), f"papers={there}")
    assert path_of(library, one).is_file()
    with pytest.raises(RefmanError, match="is no folder here"):
        set_base(Settings(), f"papers={here}")


def test_the_same_file_attached_twice_is_attached_once(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    keep(library, knuth, pdf)
    before = library.history()
    assert keep(library, knuth, pdf) == ["there"]
    assert keep(library, knuth, _file(tmp_path / "copy.pdf", pdf.read_bytes())) == ["there"]
    assert keep(library, knuth, pdf, link=True) == ["there"]
    assert files(library) == [COPY]
    assert library.history() == before


def test_two_papers_have_one_file(library: Library, knuth: EntryId, pdf: Path) -> None:
    other = add(library, "Another", key="other")
    keep(library, knuth, pdf)
    assert keep(library, other, pdf) == ["shared"]
    assert attached(library, knuth) == attached(library, other)
    assert files(library) == [COPY]
    keeping.detach(library, knuth, attached(library, knuth))
    assert files(library) == [COPY]
    keeping.detach(library, other, attached(library, other))
    assert files(library) == [f"Detached/{COPY}"]
    assert keep(library, other, pdf) == ["shared"]
    assert files(library) == [COPY]


def test_an_undo_that_another_papers_use_of_the_file_makes_impossible_says_which(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    first = library.history()[0].id
    other = add(library, "Another", key="other")
    keep(library, other, pdf)
    with pytest.raises(RefmanError, match=r"cannot be undone: “Attach .* to other” of .*“Another”"):
        library.undo(first)


def test_several_files_are_one_undo_step_and_all_or_none(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    second = _file(tmp_path / "data.CSV", b"1,2")
    assert keep(library, knuth, pdf, second) == ["copied", "copied"]
    assert files(library) == ["Knuth 1984 The TeXbook.csv", COPY]
    undo(library)
    assert attached(library, knuth) == []
    with pytest.raises(FileMissing):
        keep(library, knuth, _file(tmp_path / "third.txt", b"3"), tmp_path / "none.pdf")
    assert attached(library, knuth) == []
    assert not [name for name in files(library) if not name.startswith("Detached/")]


def test_files_alike_in_name_are_numbered(library: Library, knuth: EntryId, tmp_path: Path) -> None:
    one, other = _file(tmp_path / "a.pdf", b"1"), _file(tmp_path / "b.pdf", b"2")
    keep(library, knuth, one)
    keep(library, knuth, other)
    assert files(library) == ["Knuth 1984 The TeXbook 2.pdf", COPY]


@pytest.mark.parametrize("over", [5, 1_000_000], ids=["in its last bytes", "by much"])
def test_a_full_disk_says_so_and_leaves_nothing(
    library: Library, knuth: EntryId, tmp_path: Path, over: int
) -> None:
    large = _file(tmp_path / "large.pdf", b"x" * (2 * 1024 * 1024 + over))
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * 1024 * 1024, limit[1]))
    try:
        with pytest.raises(
            FileUnwritable, match=r"files” cannot be written: file too large.*Nothing was"
        ):
            keep(library, knuth, large)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, old)
    assert files(library) == []
    assert library.history()[0].label == "Add The {\\TeX}book"


def test_what_a_killed_copy_left_is_removed_an_hour_later(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    own = Places.of(library).own
    old, young = _file(own / ".attaching-old", b"x"), _file(own / ".attaching-young", b"x")
    os.utime(old, (0, 0))
    keep(library, knuth, pdf)
    assert (old.exists(), young.exists()) == (False, True)


def test_a_cancelled_copy_leaves_nothing(library: Library, knuth: EntryId, pdf: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        keeping.attach(library, knuth, [pdf], link=False, progress=progress)
    assert files(library) == []
    assert attached(library, knuth) == []


@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
def test_what_is_no_file_is_refused(
    library: Library, knuth: EntryId, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "it"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path = Path("/dev/zero")
    with pytest.raises(FileUnreadable):
        keep(library, knuth, path)
    assert attached(library, knuth) == []


def test_a_merge_unites_attachments_and_undo_parts_them(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    other = add(library, "The TeXbook", key="other")
    both = _file(tmp_path / "both.pdf", b"the same")
    keep(library, knuth, pdf, both)
    keep(library, other, _file(tmp_path / "own.txt", b"of the other"), both)
    with library.change("Merge") as change:
        uniting.unite(change, [knuth, other], {})
    assert [one.size for one in attached(library, knuth)] == [18, 8, 12]
    before = files(library)
    with library.change("Empty") as change:
        entries.empty_trash(change, lambda _: None)
    follow(library)
    assert files(library) == before
    undo(library)
    undo(library)
    assert [len(attached(library, one)) for one in (knuth, other)] == [2, 2]


def test_of_a_link_and_a_copy_of_one_file_a_merge_keeps_the_copy(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    copied = add(library, "The TeXbook", key="other")
    keep(library, knuth, pdf, link=True)
    keep(library, copied, _file(pdf.with_name("again.pdf"), pdf.read_bytes()))
    [copy] = attached(library, copied)
    with library.change("Merge") as change:
        uniting.unite(change, [knuth, copied], {})
    pdf.unlink()
    assert attached(library, knuth) == [copy]
    assert path_of(library, copy).exists()
    undo(library)
    assert [one.base == OWN for one in attached(library, knuth)] == [False]


def test_files_of_an_emptied_trash_are_kept_and_named_and_come_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    with library.change("Trash") as change:
        entries.trash(change, [knuth])
    follow(library)
    assert files(library) == [COPY]
    with library.change("Empty") as change:
        entries.empty_trash(change, lambda _: None)
    followed = follow(library)
    assert followed.sentences == ["1 file is kept in “test files/Detached”."]
    assert files(library) == [f"Detached/{COPY}"]
    undo(library)
    assert files(library) == [COPY]
    assert len(attached(library, knuth)) == 1


def test_the_history_of_a_paper_tells_of_its_files_and_brings_them_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    version = versions.versions(library.reading, knuth)[0]
    assert version.files == (COPY,)
    undo(library)
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"note": "x"})
    with library.change("Bring back") as change:
        restoring.bring_back(change, knuth, version.id)
    follow(library)
    assert files(library) == [COPY]
    assert path_of(library, attached(library, knuth)[0]).is_file()


def test_what_a_crash_left_undone_is_done_by_whoever_comes_next(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    (one,) = attached(library, knuth)
    with library.change("Rename") as change:
        attachments.alter(change, one.id, path="new.pdf")
    assert attachments.owed(library.reading)
    assert path_of(library, one).is_file()
    follow(library)
    assert files(library) == ["new.pdf"]
    assert not attachments.owed(library.reading)


def test_a_file_that_cannot_be_moved_is_where_it_is_said_to_be(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keep(library, knuth, pdf)
    (one,) = attached(library, knuth)
    with library.change("Rename") as change:
        attachments.alter(change, one.id, path=f"{COPY}/below a file.pdf")
    assert "cannot be moved" in follow(library).left[0]
    assert path_of(library, attached(library, knuth)[0]).is_file()
    undo(library)
    assert files(library) == [COPY]


def test_a_missing_file_is_not_renamed(library: Library, knuth: EntryId, pdf: Path) -> None:
    keep(library, knuth, pdf, link=True)
    pdf.unlink()
    with pytest.raises(FileMissing, match="Find it first"):
        keeping.rename(library, knuth, attached(library, knuth)[0], "x")


def test_a_file_that_lies_in_the_folder_already_stays_there(
    library: Library, knuth: EntryId
) -> None:
    inside = _file(Places.of(library).own / "scans" / "mine.pdf", b"scan")
    assert keep(library, knuth, inside) == ["copied"]
    assert attached(library, knuth)[0].path == "scans/mine.pdf"
    assert files(library) == ["scans/mine.pdf"]


def _file(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
