"""What strangers may write into names, fields and libraries, and what comes of it: nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.model.errors import FileMissing, RefmanError
from refman.services import importing
from refman.services.attachments import copying, finding, keeping, names
from refman.services.attachments.following import follow
from refman.services.attachments.opening import opening
from refman.services.attachments.places import Places
from refman.services.attachments.programs import is_program
from refman.store import Library, attachments
from refman.store.attachments import ANYWHERE, BESIDE, OWN, Attachment
from tests.conftest import add, key_pattern


def imported(library: Library, bib: Path, field: str) -> list[Attachment]:
    bib.write_text(f"@book{{k, title = {{T}}, file = {{{field}}}}}\n")
    importing.import_files(library, [bib], key_pattern(), Progress())
    return [one for _, one in attachments.every(library.reading)]


@pytest.mark.parametrize(
    "path", ["../x.pdf", "a/../../x.pdf", "/etc/passwd", "", "..", "a\0b", "./../x"]
)
@pytest.mark.parametrize("base", [OWN, BESIDE])
def test_a_path_in_a_library_never_leaves_its_folder(
    library: Library, base: str, path: str
) -> None:
    assert Places.of(library).path(base, path) is None


def test_a_folder_that_is_a_link_out_of_the_librarys_own_is_not_followed(
    library: Library, tmp_path: Path
) -> None:
    places = Places.of(library)
    places.own.mkdir()
    (tmp_path / "outside").mkdir()
    (places.own / "sub").symlink_to(tmp_path / "outside")
    assert places.path(OWN, "sub/x.pdf") is None
    assert places.path(OWN, "x.pdf") == places.own / "x.pdf"


def test_a_folder_that_became_a_link_after_it_was_looked_at_gets_nothing(tmp_path: Path) -> None:
    own, outside, file = tmp_path / "own", tmp_path / "outside", tmp_path / "a.pdf"
    (own / "2001").mkdir(parents=True)
    outside.mkdir()
    file.write_bytes(b"%PDF")
    assert copying.place(file, own / "2001" / "a.pdf", own)
    (own / "2002").symlink_to(outside)
    with pytest.raises(OSError, match="leads out"):
        copying.place(own / "2001" / "a.pdf", own / "2002" / "a.pdf", own)
    assert list(outside.iterdir()) == []
    assert (own / "2001" / "a.pdf").read_bytes() == b"%PDF"


def test_a_pattern_that_leads_into_such_a_link_attaches_nothing(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    from refman.settings import Settings

    Settings().set("file_pattern", "{year}/{key}")
    own = Places.of(library).own
    own.mkdir()
    (tmp_path / "outside").mkdir()
    (own / "1984").symlink_to(tmp_path / "outside")
    with pytest.raises(RefmanError, match="leads out of the folder"):
        keeping.attach(library, knuth, [pdf], link=False)
    assert list((tmp_path / "outside").iterdir()) == []
    assert attachments.of(library.reading, knuth) == []


def test_a_library_that_names_files_outside_moves_none_of_them(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    """As one may that somebody else made."""
    keeping.attach(library, knuth, [pdf], link=False)
    (one,) = attachments.of(library.reading, knuth)
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    with library.change("Evil") as change:
        attachments.store(change, one.id, OWN, "../secret.txt")
        attachments.alter(change, one.id, path="new.pdf")
    assert "leads out of its folder" in follow(library).left[0]
    with library.change("Evil") as change:
        attachments.store(change, one.id, OWN, "new.pdf")
        attachments.alter(change, one.id, path="../../evil.pdf")
    follow(library)
    assert secret.read_text() == "secret"
    assert not list(tmp_path.parent.glob("evil*"))
    with pytest.raises(FileMissing, match="leads out of its folder"):
        opening(library, attachments.of(library.reading, knuth)[0])


def test_a_field_that_points_outside_is_linked_unread_and_asked_about(
    library: Library, tmp_path: Path
) -> None:
    (one,) = imported(library, tmp_path / "a.bib", ":/etc/hostname:Text")
    assert (one.base, one.path, one.origin) == (ANYWHERE, "/etc/hostname", "field")
    assert (one.size, one.sha256) == (None, "")
    assert "outside of the folders" in opening(library, one).doubt
    attachments.trust(library, one.id)
    assert opening(library, one).doubt == ""


def test_a_link_in_the_folder_of_the_bib_that_points_outside_is_asked_about_too(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path.parent / f"{tmp_path.name} share"
    folder.mkdir()
    (folder / "paper.pdf").symlink_to("/etc/hostname")
    (one,) = imported(library, folder / "a.bib", ":paper.pdf:PDF")
    assert one.origin == "field"
    doubt = opening(library, one).doubt
    assert "/etc/hostname" in doubt


def test_a_file_beside_the_bib_opens_without_a_question(library: Library, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "a.pdf").write_bytes(b"%PDF")
    (one,) = imported(library, tmp_path / "p" / "a.bib", "Full text:a.pdf:application/pdf")
    assert (one.base, one.path, one.title, one.size) == (BESIDE, "p/a.pdf", "Full text", 4)
    assert opening(library, one) == (tmp_path / "p" / "a.pdf", "")


@pytest.mark.parametrize(
    "field",
    [
        "\\\\\\\\server\\\\share\\\\a.pdf", "//server/share/a.pdf", "a\x07.pdf", "gpj\u202efdp.exe",
        "Text:\\\\\\\\server\\\\a.pdf:PDF", "\\\\server\\a.pdf",
    ],
)  # fmt: skip
def test_places_on_other_computers_and_hidden_signs_are_not_attached_and_told(
    library: Library, tmp_path: Path, field: str
) -> None:
    bib = tmp_path / "a.bib"
    bib.write_text(f"@book{{k, title = {{T}}, file = {{{field}}}}}\n")
    report = importing.import_files(library, [bib], key_pattern(), Progress())
    assert list(attachments.every(library.reading)) == []
    assert any("was not attached" in one for one in report.doubts)


@pytest.mark.parametrize("name", ["run.desktop", "a.sh", "setup.EXE", "macro.js", "x.jar"])
def test_programs_are_not_run(library: Library, knuth: EntryId, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("#!/bin/sh")
    keeping.attach(library, knuth, [path], link=True)
    with pytest.raises(RefmanError, match="is a program, and is not run"):
        opening(library, attachments.of(library.reading, knuth)[0])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("paper", b"\x7fELF\x02\x01\x01"), ("paper.pdf", b"\x7fELF\x02"), ("paper", b"#!/bin/sh"),
        ("paper", b"MZ\x90\x00\x03"), ("paper.dat", b"\xcf\xfa\xed\xfe\x07"),
        ("paper", b"# x\n\n[Desktop Entry]\nExec=x\n"), ("paper.pdf", b"[Desktop Entry]\nExec=x"),
        ("paper.txt", b"\xef\xbb\xbf[InternetShortcut]\nURL=file:x"),
        ("a.exe.", b"x"), ("a.sh ", b"x"), ("a.inetloc", b"x"), ("a.pyz", b"x"), ("a.ISO", b"x"),
    ],
)  # fmt: skip
def test_a_program_is_known_by_how_it_begins(
    library: Library, knuth: EntryId, tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    keeping.attach(library, knuth, [path], link=True)
    with pytest.raises(RefmanError, match="is a program, and is not run"):
        opening(library, attachments.of(library.reading, knuth)[0])


def test_a_script_that_says_what_it_is_and_may_be_run_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "plot.R"
    path.write_text("#!/usr/bin/env Rscript\n")
    assert not is_program(path)
    path.chmod(0o755)
    assert is_program(path)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"MZ is no word", b"# x\n[a]", b"PK\x03\x04"])
@pytest.mark.parametrize("name", ["paper", "paper.pdf", "notes.txt", "Dr. No", "data.7z"])
def test_what_is_no_program_opens(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert not is_program(path)


def test_a_link_with_a_harmless_name_to_a_program_is_not_run(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    (tmp_path / "evil.desktop").write_text("[Desktop Entry]")
    (tmp_path / "paper.pdf").symlink_to(tmp_path / "evil.desktop")
    keeping.attach(library, knuth, [tmp_path / "paper.pdf"], link=True)
    with pytest.raises(RefmanError, match="is a program"):
        opening(library, attachments.of(library.reading, knuth)[0])


@given(st.text(max_size=80), st.text(max_size=300), st.text(max_size=20))
def test_whatever_a_title_holds_the_name_of_a_copy_is_one_that_every_system_takes(
    key: str, title: str, author: str
) -> None:
    entry = Entry("misc", {"title": title, "author": author}, key)
    path = names.by_pattern(entry, "{author}/{title} {key}", ".pdf")
    parts = path.split("/")
    assert 1 <= len(parts) <= 2
    for part in parts:
        assert part not in (".", "..", ".pdf")
        assert not set(part) & set('<>:"|?*\\\0')
        assert len(part.encode()) <= 255
        assert part == part.strip()
        assert all(char.isprintable() for char in part)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("CON", "_CON.pdf"),
        ("nul.x", "_nul.x.pdf"),
        ("a\x00b\nc\u202ed", "ab cd.pdf"),
        ("Cafe\u0301", "Caf\u00e9.pdf"),
        ("ends in dots...", "ends in dots.pdf"),
        (".hidden", "hidden.pdf"),
    ],
)
def test_names_are_made_harmless(title: str, name: str) -> None:
    assert names.with_suffix(names.cleaned(title), ".pdf") == name


@pytest.mark.parametrize("pattern", ["{nonsense} {title}", "fixed", ""])
def test_a_pattern_that_cannot_name_files_is_refused(pattern: str) -> None:
    with pytest.raises(RefmanError, match="cannot name files"):
        names.by_pattern(Entry("misc", {"title": "T"}), pattern, ".pdf")


def test_a_search_in_a_folder_follows_no_links(
    library: Library, knuth: EntryId, pdf: Path, tmp_path: Path
) -> None:
    keeping.attach(library, knuth, [pdf], link=True)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    pdf.rename(moved / pdf.name)
    looked = tmp_path / "looked"
    looked.mkdir()
    (looked / "loop").symlink_to(looked)
    (looked / "out").symlink_to(moved)
    (looked / pdf.name).symlink_to(moved / pdf.name)
    report = finding.find(library, looked, Progress())
    assert (report.found, len(report.missing)) == ((), 1)


def test_what_belongs_to_one_paper_is_found_without_looking_at_a_million_others(
    library: Library,
) -> None:
    keys = [add(library, f"Paper {n}", key=f"p{n}") for n in range(3)]
    with library.change("Many") as change:
        new = [Attachment(0, ANYWHERE, f"/x/{n}.pdf", sha256=f"{n:064}") for n in range(3000)]
        made = attachments.make(change, new)
        attachments.give(change, {keys[0]: [one.id for one in made]})
    for sql, values in (
        ("select attachment from entry_attachments where entry = ?", (keys[1],)),
        ("select id from attachments where sha256 = ? and sha256 <> ''", ("x",)),
        ("select id from attachments where path = ? and base = ?", ("x", "/")),
        ("select entry from entry_attachments where attachment = ?", (1,)),
    ):
        (plan,) = library.reading.rows(f"explain query plan {sql}", values)
        assert "SEARCH" in plan[3]
    assert len(attachments.of(library.reading, keys[0])) == 3000
    listed = attachments.every(library.reading)
    assert next(listed)[1].path == "/x/0.pdf"


def test_a_whole_path_from_which_mendeley_left_out_the_slash_is_one(
    library: Library, tmp_path: Path
) -> None:
    (one,) = imported(library, tmp_path / "a.bib", ":home/nobody/x{\\_}y.pdf:pdf")
    assert (one.base, one.path, one.origin) == (ANYWHERE, "/home/nobody/x_y.pdf", "field")
