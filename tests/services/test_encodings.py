"""Files that neither are UTF-8 nor tell what they are: the user says it."""

import os
import sys
from pathlib import Path

import pytest

from refman.bibtex.encoding import EncodingUnknown
from refman.jobs import Progress
from refman.model.errors import LinkError
from refman.services import importing, linking, reconciling
from refman.services.checking.bibfile import BibFile
from refman.settings import Settings
from refman.store import Library, counting, documents, entries, papers

PATTERN = Settings()["key_pattern"]
SAID = [
    ("GB18030", "深度学习综述"),
    ("Big5", "深度學習綜述功許蓋"),  # 功, 許 and 蓋 end in the bytes of \ and of braces
    ("Shift_JIS", "日本語の表の構成ソ能十予"),
    ("EUC-KR", "한국어 논문 제목"),
]


def _file(folder: Path, encoding: str, title: str) -> Path:
    path = folder / "a.bib"
    path.write_bytes(
        f"@misc{{k, title = {{{title}}}}}\n@misc{{m, title = {{M}}}}\n".encode(encoding)
    )
    return path


@pytest.mark.parametrize(("encoding", "title"), SAID)
def test_a_file_is_imported_in_the_encoding_that_is_named(
    library: Library, tmp_path: Path, encoding: str, title: str
) -> None:
    path = _file(tmp_path, encoding, title)

    report = importing.import_files(library, [path], PATTERN, Progress(), encoding)

    assert (report.added, report.unread, report.doubts) == (2, (), ())
    assert library.entry(papers.by_key(library.reading, "k")).fields["title"] == title


@pytest.mark.parametrize(("encoding", "title"), SAID)
def test_a_linked_file_stays_in_the_encoding_that_is_named(
    library: Library, tmp_path: Path, encoding: str, title: str
) -> None:
    path = _file(tmp_path, encoding, title)
    before = path.read_bytes()

    report = linking.link(library, path, PATTERN, encoding=encoding)
    assert (report.added, report.unread, report.doubts) == (2, (), ())
    assert path.read_bytes() == before
    with library.change("Edit") as change:
        entries.set_fields(change, papers.by_key(change, "m"), {"title": f"M {title}"})
    (linked,) = documents.every(library.reading)
    linking.sync(library, linked, PATTERN)

    assert path.read_bytes() == before.replace(b"{M}", f"{{M {title}}}".encode(encoding))


def test_what_a_file_itself_tells_counts_before_what_is_said_of_many(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@misc{k, title = {Größe 中文}}", encoding="utf-8")

    importing.import_files(library, [path], PATTERN, Progress(), "gb18030")

    assert library.entry(papers.by_key(library.reading, "k")).fields["title"] == "Größe 中文"


def test_no_byte_of_a_file_is_lost_that_was_read_in_the_wrong_encoding(
    library: Library, tmp_path: Path
) -> None:
    path = _file(tmp_path, "Shift_JIS", "日本語の表の構成ソ能十予")
    before = path.read_bytes()

    report = linking.link(library, path, PATTERN)

    assert ["--encoding" in one for one in report.doubts] == [True]
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["nonsense", "utf-16", "hex"])
def test_a_name_of_no_encoding_is_refused_and_nothing_read(
    library: Library, tmp_path: Path, name: str
) -> None:
    path = _file(tmp_path, "EUC-KR", "한국어")

    with pytest.raises(EncodingUnknown, match="Name it as in GB18030"):
        importing.import_files(library, [path], PATTERN, Progress(), name)
    with pytest.raises(EncodingUnknown, match="Nothing was read"):
        linking.link(library, path, PATTERN, encoding=name)

    assert counting.total(library.reading) == 0
    assert documents.every(library.reading) == []


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_a_file_whose_name_is_no_utf_8_is_imported_and_a_link_to_it_refused_in_a_sentence(
    library: Library, tmp_path: Path
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.bib"))
    path.write_text("@misc{k, title = {T}}\n")

    with pytest.raises(LinkError, match="is no UTF-8, so a link to it"):
        linking.link(library, path, PATTERN)

    assert documents.every(library.reading) == []
    assert importing.import_files(library, [path], PATTERN, Progress()).added == 1


def test_a_check_and_a_reconciliation_read_a_file_as_it_is_said_to_be(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.bib"
    path.write_bytes("@misc{a, title = {深度学习综述}, year = 2001}".encode("gb18030"))
    (one,) = reconciling.meet(library.reading, path, "gb18030").meetings
    assert one.theirs.fields["title"] == "深度学习综述"
    bib = BibFile(path, encoding="gb18030")
    assert "深度学习综述" in bib.document.text
    with pytest.raises(EncodingUnknown):
        BibFile(path, encoding="nonsense")
