"""What a hostile file, page or library may try, and that it comes to nothing.

Tried elsewhere: TeX that would read or write files (tests/test_real_latex.py, tests/bibtex/
test_danger.py), entities in XML (tests/latex/test_evidence.py), macros that double and endless
fields (tests/services/test_importing.py), HTML, pictures and addresses in notes (tests/gui/views/
details/test_notes_page.py), paths and links of attachments (tests/services/attachments/
test_safety.py). refman opens no port of the network, unpacks no archive, keeps no log, and writes
no table that a spreadsheet would calculate; tests below hold it to that.
"""

import ast
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import tracemalloc
import zlib
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import refman
from refman.cli import main
from refman.commands import commands
from refman.gui.door import Door
from refman.gui.language import heard, tr
from refman.gui.models.edits import EditsModel
from refman.gui.session import Session
from refman.gui.views.details.identity import Facts
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.markdown import Markdown
from refman.gui.window import MainWindow
from refman.jobs import Progress
from refman.meeting import address
from refman.model.entry import EntryId
from refman.model.errors import DamagedLibrary, NotALibrary, RefmanError
from refman.model.language import parse
from refman.services import backups, linking
from refman.services.editing import Edit
from refman.services.editors import Place
from refman.store import Library, counting, documents, entries, outgoing, papers, search
from refman.store.documents import Linked
from tests.conftest import add, key_pattern

_CODE = Path(refman.__file__).parent
_HOSTILE = {
    "a trigger": "create trigger t after insert on changes begin delete from entries; end",
    "a trigger under a name of ours": "create trigger entries_made after insert on entries"
    " begin delete from journal; end",
    "a view": "create view tally as select load_extension('evil')",
    "an index that calls": "create index i on entries(printf('%900000s', key))",
    "an index that calls, disguised": "create index i on entries([printf]/*(*/ ('%9s', key))",
    "a table that makes up": "create table t(a, b as (zeroblob(900000000)))",
    "a table that checks": "create table t(a default '--' check (length(a)))",
}


@pytest.mark.parametrize("statement", _HOSTILE.values(), ids=_HOSTILE)
def test_a_library_that_brings_instructions_of_its_own_is_not_opened(
    library: Library, knuth: EntryId, statement: str
) -> None:
    assert knuth
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute(statement)
    before = library.path.read_bytes()
    with pytest.raises(NotALibrary, match="instructions that refman did not write"):
        Library.open(library.path)
    assert library.path.read_bytes() == before


_RESHAPED = {
    "a renamed column": "alter table {0} rename column {1} to another",
    "a virtual table": "create virtual table kept using fts5(a); drop table {0};"
    " create virtual table {0} using fts5(a)",
}


@pytest.mark.parametrize("how", _RESHAPED.values(), ids=_RESHAPED)
@pytest.mark.parametrize(
    ("table", "column"),
    [("entries", "key"), ("people", "name"), ("documents", "state"), ("changes", "label"),
     ("journal", "other"), ("tags", "name"), ("collections", "name"), ("meta", "value")],
)  # fmt: skip
def test_a_library_whose_tables_are_others_is_called_damaged(
    seeded: Library, how: str, table: str, column: str, capsys: pytest.CaptureFixture[str]
) -> None:
    seeded.close()
    with closing(sqlite3.connect(seeded.path)) as connection:
        connection.execute("pragma foreign_keys = off")
        connection.executescript(how.format(table, column))
    for line in (
        ["list"],
        ["history"],
        ["collection", "list"],
        ["tags"],
        ["status"],
        ["authors"],
        ["undo"],
    ):
        main(["--library", str(seeded.path), *line])
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "is damaged" in said or "instructions that refman did not write" in said


def test_a_vast_schema_is_refused_before_it_is_looked_through(library: Library) -> None:
    library.close()
    with closing(sqlite3.connect(library.path)) as connection, connection:
        for number in range(1001):
            connection.execute(f"create table x{number} (a)")
    with pytest.raises(NotALibrary, match="has other tables"):
        Library.open(library.path)


def test_a_path_that_no_system_has_is_called_damaged(
    library: Library, tied: Linked, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("update documents set path = ?", ("/a\0b.bib",))
    library.close()
    for line in (["status"], ["sync"], ["link", tied.path], ["unlink", tied.path]):
        main(["--library", str(library.path), *line])
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.count("is damaged") == 4


def test_a_backup_that_brings_instructions_is_not_restored(seeded: Library) -> None:
    made = backups.make(seeded, "asked", Progress())
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute(_HOSTILE["a trigger"])
    with pytest.raises(NotALibrary, match="instructions"):
        backups.restore(seeded, made.path, Progress())
    assert counting.total(seeded.reading) == 226


@pytest.mark.parametrize(
    ("spoilt", "values"),
    [
        ("update journal set object = ?", ("os",)),
        ("update journal set other = ? where other is not null", ("[" * 100_000,)),
        ("update entries set fields = ?", ("[" * 100_000,)),
    ],
    ids=["an object that there is none of", "deep JSON in its journal", "deep JSON in papers"],
)
def test_what_no_refman_wrote_is_called_damaged(
    library: Library, knuth: EntryId, spoilt: str, values: tuple[str]
) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute(spoilt, values)
    with pytest.raises(DamagedLibrary):
        library.undo()


def test_a_paper_of_which_a_journal_has_a_part_is_called_damaged(library: Library) -> None:
    add(library, "Of which a part is left")
    library.undo()
    with closing(sqlite3.connect(library.path)) as connection, connection:
        spoil = "update journal set other = ? where object = 'entry' and other is not null"
        assert connection.execute(spoil, ('{"fields": {}}',)).rowcount == 1
    with pytest.raises(DamagedLibrary):
        library.redo()


def _packed(text: bytes, times: int) -> bytes:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return b"".join(packer.compress(text) for _ in range(times)) + packer.flush()


@pytest.fixture
def tied(library: Library, tmp_path: Path) -> Linked:
    """A linked file in which an entry was changed."""
    bib = tmp_path / "refs.bib"
    bib.write_text("@misc{k, title = {T}}\n")
    linking.link(library, bib, key_pattern(), Progress())
    bib.write_text("@misc{k, title = {Theirs}}\n")
    (linked,) = documents.every(library.reading)
    return linked


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("text", b"\xff\xff"), ("text", _packed(b"\xff", 9)), ("fields", "[1]"),
        ("fields", '{"title": 1}'), ("theirs", "[1]"), ("theirs", '["misc", "k", 1, 2]'),
        ("removed", "{}"), ("removed", "[[1], 2, 3]"),
    ],
)  # fmt: skip
def test_a_tie_that_no_refman_wrote_is_called_damaged(
    library: Library, tied: Linked, column: str, value: object
) -> None:
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute(f"update ties set {column} = ?", (value,))
    with pytest.raises(DamagedLibrary):
        linking.sync(library, tied, key_pattern(), Progress())


def test_a_text_that_would_fill_the_memory_is_not_unpacked(library: Library, tied: Linked) -> None:
    """64 MB here, of 64 kB; a library of some megabytes may ask for any size."""
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("update ties set text = ?", (_packed(b" " * (1 << 20), 64),))
    tracemalloc.start()
    linking.sync(library, tied, key_pattern(), Progress())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 16 << 20
    assert library.entry(papers.by_key(library.reading, "k")).fields["title"] == "Theirs"


@pytest.mark.parametrize("fields", ["[1, 2]", '{"title": 5}', '{"title": {"a": []}}', "null"])
def test_a_paper_whose_fields_are_no_texts_is_called_damaged(
    library: Library, knuth: EntryId, fields: str
) -> None:
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("update entries set fields = ?", (fields,))
    for read in (papers.entries, papers.said, outgoing.entries):
        with pytest.raises(DamagedLibrary):
            list(read(library.reading, [knuth]))
    with pytest.raises(DamagedLibrary), library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})


def test_names_in_a_journal_never_become_sql(library: Library, knuth: EntryId) -> None:
    """A library from elsewhere brings its journal along, and its seals with it."""
    hostile = {"path": "a.pdf", "name = (select 'ran') --": "x"}
    with library.change("Link") as change:
        change.write("document", 7, {"path": "/a.bib", "linked": 1.0, "profile": "", "pattern": ""})
        change.write("document", 7, hostile)
        change.write(
            "document", 8, {**hostile, "path": "b.pdf", "linked": 1.0, "profile": "", "pattern": ""}
        )
    assert knuth
    sql = "select id, path from documents order by id"
    assert library.reading.rows(sql) == [(7, "a.pdf"), (8, "b.pdf")]


def test_a_library_loads_no_code(library: Library) -> None:
    with pytest.raises(sqlite3.OperationalError, match="not authorized"):
        library.reading.rows("select load_extension('evil')")


@pytest.mark.parametrize(
    "text",
    [
        "'; drop table entries; --", '" or 1=1 --', "') or ('1'='1", "tag:'; delete from tags --",
        'search MATCH "x"', "title : *", "NEAR(a b, 3)", "a* OR b*", "^title", "{title people} : a",
        "-- comment", "/* */", "\x00", "author:\"x' union select fields from entries --\"",
        "key:%_%", "a" * 20_000, "(" * 300 + "a" + ")" * 300, "\\", "year:1e999", "rating:>=9e99",
    ],
)  # fmt: skip
def test_no_search_is_taken_for_sql_or_for_the_language_of_the_index(
    seeded: Library, text: str
) -> None:
    """It finds something, nothing, or is refused in a sentence; nothing else happens."""
    before = seeded.path.read_bytes()
    with suppress(RefmanError):
        assert len(search.ids(seeded.reading, parse(text))) <= 226
    assert seeded.path.read_bytes() == before
    assert counting.total(seeded.reading) == 226


def test_what_papers_say_cannot_steer_a_terminal(library: Library) -> None:
    pty = pytest.importorskip("pty")
    add(library, "Red \x1b[31m \x1b]0;owned\x07 \x9b2J bell", key="k1", author="A\x1b[2J, B")
    library.close()
    master, slave = pty.openpty()
    for words in (["show", "k1"], ["list", "nothing:\x1b[2J"]):
        command = [sys.executable, "-m", "refman", "--library", str(library.path), *words]
        subprocess.run(command, stdout=slave, stderr=slave, check=False)
    os.close(slave)
    said = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # its last writer is gone
            break
        if not piece:
            break
        said += piece
    os.close(master)
    assert b"Red" in said
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]", said)


def test_what_goes_into_a_pipe_cannot_steer_the_terminal_behind_it(library: Library) -> None:
    """But for BibTeX, of which every byte is the user's, and JSON, which says all of it escaped."""
    title = "Red \x1b[31m \x9b2J \u202eevil\u202c wide\u2003space tab"
    add(library, title, key="k1")
    library.close()

    def said(*words: str) -> str:
        command = [sys.executable, "-m", "refman", "--library", str(library.path), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    steering = re.compile(r"[^\S \n\t]|[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e]")
    for words in (["show", "k1"], ["list"], ["show", "k1", "--json"], ["list", "--json"]):
        told = said(*words)
        assert "evil" in told
        assert not steering.search(told), words
    assert json.loads(said("list", "--json"))[0]["title"] == title
    assert "wide space" in said("list")
    assert "\x1b[31m \x9b" in said("export")


def test_html_of_a_paper_is_text_that_loads_nothing(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "spy.png"
    html = f'<img src="{picture.as_uri()}"><script>alert(1)</script><a href="javascript:x">c</a>'
    paper = add(
        session.library, html, author=html, journal=html, abstract=html, note=html, year="2"
    )
    session.refresh()
    session.select((paper,))
    qtbot.waitUntil(lambda: any("script" in one.text() for one in window.findChildren(QLabel)))
    for one in window.details.findChildren(QLabel):
        assert "<img src" not in one.text()
        assert "<script" not in one.text() or one.textFormat().name == "PlainText"
        assert 'href="javascript' not in one.text()


def test_hints_show_what_files_say_and_load_nothing(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt takes a hint for HTML where it looks like it, and then loads its pictures, from servers
    too."""
    html = '<img src="//server/share/spy.png"> x'
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    bib = tmp_path / "refs.bib"
    bib.write_text(f"@misc{{k, title = {{T}}, file = {{{html}:a.pdf:PDF}}}}\n")
    session.run("import", paths=[bib])
    session.select((papers.by_key(session.library.reading, "k"),))
    qtbot.waitUntil(lambda: any("img" in one.toolTip() for one in window.findChildren(QLabel)))
    model = EditsModel()
    model.add([Edit(EntryId(1), html, html, html, html, html)])
    hints = [one.toolTip() for one in window.findChildren(QWidget)]
    hints += [model.index(0, n).data(Qt.ItemDataRole.ToolTipRole) for n in range(4)]
    hints.append(IconButton("more", html).toolTip())
    assert [one for one in hints if "<img" in one] == []
    assert sum("&lt;img" in one for one in hints) > 4


def test_a_name_cannot_turn_the_sentence_around_that_it_stands_in() -> None:
    assert tr("Import {name}", name="a\u202efdp.exe") == "Import afdp.exe"
    assert heard("“a\u2067b.bib” is not there.") == "“ab.bib” is not there."


@pytest.mark.parametrize(
    ("target", "opens"),
    [
        ("https://example.org/a", True), ("mailto:a@example.org", True), ("file:///etc/x", False),
        ("javascript:alert(1)", False), ("smb://host/share", False), ("\\\\host\\share", False),
        ("data:text/html,x", False), ("/usr/share/applications/x.desktop", False),
        ("run:/bin/sh", False), ("JaVaScRiPt:x", False), (" javascript:x", False),
        ("java\nscript:x", False), ("%6aavascript:x", False), ("file%3A///etc/x", False),
        ("https:\\\\host\\x", False), ("http:///etc/x", False), ("https://", False),
        ("https://[::1", False), ("https://a.org/\x1b]0;x\x07", False),
        ("https://a.org/%0d%0aX: y", False), ("mailto:a@b.org?subject=x&body=y", True),
        ("mailto:a@b.org?attach=/etc/x", False), ("mailto:a@b.org?body=x&ATTACHMENT=/etc/x", False),
        ("mailto:a@b.org?%61ttach=/etc/x", False), ("view-source:https://a.org", False),
        ("ms-msdt:/id", False), ("C:\\x.exe", False), ("--help", False),
    ],
)  # fmt: skip
def test_only_addresses_of_the_web_and_of_mail_are_opened(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, target: str, opens: bool
) -> None:
    """Of any other it is said that it was not."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    failed: list[Exception] = []
    session.failed.connect(failed.append)
    facts, note = Facts(session), Markdown("A note")
    for one in (facts, note):
        qtbot.addWidget(one)
    facts.set_pieces([("Homepage", target)])
    facts.setFocus()
    QTest.keyClick(facts, Qt.Key.Key_Return)
    note.refused.connect(failed.append)
    note.anchorClicked.emit(QUrl("javascript:alert(1)"))
    assert ["was not opened" in str(one) for one in failed] == [True] * (2 - opens)
    assert [one.toString() for one in opened] == ([target] if opens else [])


def test_a_project_that_inputs_a_program_has_it_read_and_not_run(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda one: not opened.append(one))  # type: ignore[func-returns-value]
    failed: list[Exception] = []
    session.failed.connect(failed.append)
    for name, text in (("part.desktop", "\\cite{a}"), ("part.tex", "#!/bin/sh\n"), ("x.tex", "a")):
        (tmp_path / name).write_text(text)
    (tmp_path / "part.tex").chmod(0o755)
    for name in ("part.desktop", "part.tex", "x.tex"):
        session.projects.open(Place(tmp_path / name, 1))
    assert [Path(one.toLocalFile()).name for one in opened] == ["x.tex"]
    assert ["is a program" in str(one) for one in failed] == [True, True]


def test_addresses_are_opened_in_one_place_alone() -> None:
    """All else that is opened is a file or a folder on this machine."""
    for path in _CODE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        opened = re.findall(r"QDesktopServices\.openUrl\((.*)\)", text)
        if path.name != "markdown.py":
            assert all("fromLocalFile" in one for one in opened), path


@pytest.mark.skipif(os.name != "posix", reason="asks for the rights of a socket")
def test_only_this_user_reaches_the_window(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "met.refman"
    Door(path, window)
    place = Path(address(path))
    assert stat.S_ISSOCK(place.stat().st_mode)
    assert not place.stat().st_mode & 0o077


def _calls(path: Path) -> set[str]:
    """Dotted names of all that a file calls."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            names.add(ast.unparse(node.func))
            names |= {
                f"{ast.unparse(node.func)}({word.arg})"
                for word in node.keywords
                if word.arg == "shell"
            }
    return names


def test_no_shell_is_asked_to_run_anything_and_no_port_is_opened() -> None:
    for path in _CODE.rglob("*.py"):
        calls = _calls(path)
        wrong = {"os.system", "os.popen", "eval", "exec", "tempfile.mktemp", "QTcpServer"}
        if path.name != "loading.py":  # which loads PySide's own modules
            assert not calls & wrong, path
        assert not [one for one in calls if one.endswith("(shell)")], path
        if any(one.startswith("pickle.load") for one in calls):
            assert path.name == "ahead.py", "what refman told its own second process"


def test_no_archive_is_unpacked_and_no_log_is_kept() -> None:
    """But for the texts of ties, which are no longer than what is taken of them."""
    others = {"zipfile", "tarfile", "gzip", "bz2", "lzma", "logging", "xml.sax"}
    for path in _CODE.rglob("*.py"):
        nodes = tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        names = {one.name for node in nodes if isinstance(node, ast.Import) for one in node.names}
        names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
        assert not names & others, path
        unpacking = [one for one in _calls(path) if re.search(r"unpack_archive|decompress", one)]
        assert not unpacking or path.name == "tying.py", path


def test_nothing_is_written_that_a_spreadsheet_would_calculate() -> None:
    """Exports are BibTeX, and no command writes anything like CSV."""
    formats = {one for command in commands().values() for one in command.name.split(".")}
    assert not formats & {"csv", "tsv", "xlsx"}
    writers = [path for path in _CODE.rglob("*.py") if "csv.writer" in path.read_text("utf-8")]
    assert not writers
