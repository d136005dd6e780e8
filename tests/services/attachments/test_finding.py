"""Missing files are noted, and found again by their bytes, by name and size, or by name."""

from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import FileUnreadable
from refman.model.language import parse
from refman.services.attachments import finding, keeping
from refman.services.attachments.following import follow
from refman.services.attachments.places import Places
from refman.store import Library, attachments, search
from refman.store.attachments import ANYWHERE, OWN, Attachment


def only(library: Library, paper: EntryId) -> Attachment:
    (one,) = attachments.of(library.reading, paper)
    return one


def missing(library: Library) -> list[int]:
    return search.ids(library.reading, parse("is:missing")).tolist()


def test_a_missing_file_is_noted_and_told_until_it_is_back(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keeping.attach(library, knuth, [pdf], link=True)
    assert finding.look(library, Progress()) == []
    aside = pdf.rename(pdf.with_suffix(".aside"))
    assert [one.name for one in finding.look(library, Progress())] == [pdf.name]
    assert missing(library) == [knuth]
    aside.rename(pdf)
    assert finding.look(library, Progress()) == []
    assert missing(library) == []


def test_a_moved_and_renamed_link_is_known_by_its_bytes(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    keeping.attach(library, knuth, [pdf], link=True)
    new = tmp_path / "deep" / "er" / "other name.pdf"
    new.parent.mkdir(parents=True)
    (new.parent / "decoy.pdf").write_bytes(b"%PDF-1.5 attentiom")
    pdf.rename(new)
    report = finding.find(library, tmp_path, Progress())
    assert [(one.path, one.how) for one in report.found] == [(new, "bytes")]
    assert Places.of(library).found(only(library, knuth)) == new
    assert missing(library) == []
    assert library.history()[0].label == "Find 1 missing file"
    library.undo()
    assert Places.of(library).found(only(library, knuth)) == pdf


def test_a_copy_comes_back_into_the_folder_and_what_was_found_stays(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keeping.attach(library, knuth, [pdf], link=False)
    there = Places.of(library).found(only(library, knuth))
    assert there is not None
    there.unlink()
    report = finding.find(library, pdf.parent, Progress())
    assert [one.how for one in report.found] == ["bytes"]
    assert there.read_bytes() == pdf.read_bytes()
    follow(library)
    assert there.exists()


def test_a_copy_that_the_user_renamed_in_the_folder_is_found_there(
    library: Library, knuth: EntryId, pdf: Path
) -> None:
    keeping.attach(library, knuth, [pdf], link=False)
    own = Places.of(library).own
    (own / "sorted").mkdir()
    (own / only(library, knuth).name).rename(own / "sorted" / "mine.pdf")
    finding.find(library, own, Progress())
    follow(library)
    one = only(library, knuth)
    assert (one.base, one.path) == (OWN, "sorted/mine.pdf")
    assert list(finding.unused(library)) == []


def test_of_files_of_the_same_name_the_one_of_the_same_size_is_taken_and_else_none(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    for size, folder in ((3, "a"), (4, "b"), (5, "c")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Paper.PDF").write_bytes(b"x" * size)
    with library.change("Link") as change:
        (sized, unsized) = attachments.make(
            change,
            [
                Attachment(0, ANYWHERE, "/gone/paper.pdf", size=4),
                Attachment(0, ANYWHERE, "/gone/too/paper.pdf"),
            ],
        )
        attachments.give(change, {knuth: [sized.id, unsized.id]})
    report = finding.find(library, tmp_path, Progress())
    assert [(one.path.parent.name, one.how) for one in report.found] == [("b", "name and size")]
    assert [one.id for one in report.several] == [unsized.id]
    assert missing(library) == [knuth]


def test_a_name_alone_is_enough_where_one_file_has_it(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    with library.change("Link") as change:
        (one,) = attachments.make(change, [Attachment(0, ANYWHERE, r"C:\papers\Café.pdf")])
        attachments.give(change, {knuth: [one.id]})
    (tmp_path / "Cafe\u0301.pdf").write_bytes(b"x")
    report = finding.find(library, tmp_path, Progress())
    assert [one.how for one in report.found] == ["name"]


def test_a_folder_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="is no folder to look in"):
        finding.find(library, tmp_path / "none", Progress())


def test_files_that_are_nobodys_are_listed(library: Library, knuth: EntryId, pdf: Path) -> None:
    keeping.attach(library, knuth, [pdf], link=False)
    stranger = Places.of(library).own / "stranger.pdf"
    stranger.write_bytes(b"x")
    assert list(finding.unused(library)) == [stranger]
