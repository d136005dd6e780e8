"""German and Chinese: complete, with the gaps of the English, compiled, and found when spoken."""

import ast
import importlib.util
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from refman.bibtex.checks import CHECKS
from refman.bibtex.profile import Profile
from refman.commands import commands
from refman.gui import language
from refman.gui.dialogs import merge_words
from refman.gui.dialogs.export_parts import in_words
from refman.gui.views.details.words import printed_words
from refman.model.entry import Entry
from refman.model.errors import RefmanError
from refman.resources import sentences_path, translation_path
from refman.services import reworking
from refman.services.choosing import Part
from refman.services.duplicates.people import Agree
from refman.services.duplicates.titles import Near
from refman.store.hindrances import WAYS
from refman.store.reading import sentences

_MAKE = Path(__file__).parents[2] / "resources" / "translations" / "make.py"
_FORMS = {"de": 2, "zh_CN": 1}
_GAP = re.compile(r"\{(\w+)[^{}]*\}")
BOTH = pytest.mark.parametrize("chosen", list(_FORMS))


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_translations", _MAKE)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def spoken(chosen: str) -> Iterator[str]:
    language.begin(chosen)
    yield chosen
    language.begin("en")


@pytest.fixture(scope="module")
def collected(make: ModuleType) -> tuple[dict[str, Any], dict[str, Any]]:
    """All texts of the source: seconds to find."""
    texts, below = make.collected()
    return texts, below


@BOTH
def test_every_text_has_a_translation_with_the_same_gaps(
    make: ModuleType, collected: tuple[dict[str, Any], dict[str, Any]], chosen: str
) -> None:
    texts, _ = collected
    known = make.translations(_MAKE.with_name(f"{chosen}.ts"))
    assert [source for source in texts if not known.get(source)] == []
    assert [source for source in known if source not in texts] == []
    for source, text in texts.items():
        assert len(known[source]) == (_FORMS[chosen] if text.many else 1), source
        gaps = set(_GAP.findall(source))
        for form in known[source]:
            allowed = gaps | set(_GAP.findall(text.text))
            assert set(_GAP.findall(form)) <= allowed, source
            assert text.many or set(_GAP.findall(form)) == gaps, source


@BOTH
def test_the_compiled_catalogue_is_that_of_the_source(make: ModuleType, chosen: str) -> None:
    known = make.translations(_MAKE.with_name(f"{chosen}.ts"))
    compiled = QTranslator()
    assert compiled.load(str(translation_path(chosen)))
    for source, forms in known.items():
        said = compiled.translate(language.CONTEXT, source, None, 2 if len(forms) > 1 else -1)
        assert said == forms[-1] or (not said and forms[0] == source), source


def test_the_list_of_sentences_is_that_of_the_source(
    make: ModuleType, collected: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    _, below = collected
    listed = make.json.loads(sentences_path().read_text(encoding="utf-8"))
    assert listed == below


def test_what_foreseen_errors_say_below_the_window_is_in_the_catalogue(make: ModuleType) -> None:
    """Raised or given back; but for those of commands that only the shell has."""
    listed = set(make.json.loads(sentences_path().read_text(encoding="utf-8")))
    said: list[str] = []
    for path in sorted(make.SOURCE.rglob("*.py")):
        name = path.relative_to(make.SOURCE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if not name.startswith(("gui/", "cli/", *make._OF_SHELL)):
            said += [text for call in _calls(tree, make) if (text := _first(call, make))]
    assert len(said) > 200
    assert [text for text in said if make.is_sentence(text, True) and text not in listed] == []


def _calls(tree: ast.Module, make: ModuleType) -> Iterator[ast.Call]:
    shell = [one for one in tree.body if isinstance(one, ast.FunctionDef) and make._of_shell(one)]
    apart = {id(node) for one in shell for node in ast.walk(one)}
    foreseen = {error.__name__ for error in _foreseen(RefmanError)}
    for node in ast.walk(tree):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if (
            isinstance(node, ast.Call)
            and called.rpartition(".")[2] in foreseen
            and id(node) not in apart
        ):
            yield node


def _foreseen(error: type[RefmanError]) -> Iterator[type[RefmanError]]:
    yield error
    for one in error.__subclasses__():
        yield from _foreseen(one)


def _first(call: ast.Call, make: ModuleType) -> str:
    """What is said; "" where it is put together elsewhere."""
    said = call.args[0] if call.args else None
    return str(make.template(said)) if isinstance(said, ast.Constant | ast.JoinedStr) else ""


@pytest.mark.parametrize("chosen", list(_FORMS))
@pytest.mark.parametrize(
    "code", ["BUSY", "READONLY", "FULL", "IOERR", "CANTOPEN", "CORRUPT", "NOTADB"]
)
@pytest.mark.usefixtures("spoken")
def test_what_sqlite_cannot_do_is_said_in_the_language(code: str) -> None:
    failed = sqlite3.OperationalError()
    failed.sqlite_errorcode = getattr(sqlite3, f"SQLITE_{code}")
    with pytest.raises(RefmanError) as told, sentences(Path("My library.db")):
        raise failed
    assert "The library" not in language.heard(str(told.value))
    assert "library of refman" not in language.heard(str(told.value))


@pytest.mark.parametrize("chosen", list(_FORMS))
@pytest.mark.usefixtures("spoken")
def test_what_hinders_writing_is_said_in_the_language_as_a_whole() -> None:
    for hindrance, way in WAYS.items():
        english = f"The library “/l.db” cannot be changed: {hindrance}. Nothing was changed; {way}."
        said = language.heard(english)
        assert language.heard(hindrance) in said
        assert language.heard(way) in said
        assert language.heard(way) != way
        assert language.heard(hindrance) != hindrance


@pytest.mark.parametrize(
    ("chosen", "said", "number"),
    [("de", "1.234 Einträge", "1 Eintrag"), ("zh_CN", "1,234 篇文献", "1 篇文献")],
)
@pytest.mark.usefixtures("spoken")
def test_numbers_have_the_forms_and_marks_of_the_language(said: str, number: str) -> None:
    assert language.tr_n("{number:,} paper", "{number:,} papers", 1234) == said
    assert language.tr_n("{number:,} paper", "{number:,} papers", 1) == number


@pytest.mark.parametrize(
    ("chosen", "english", "said"),
    [
        ("de", "Add a note of knuth1984", "Notiz zu knuth1984 hinzufügen"),
        ("de", "Add tag “red”", "Schlagwort „red“ hinzufügen"),
        ("de", "Moved 3 papers to the trash", "3 Einträge in den Papierkorb gelegt"),
        ("de", "Add tag “a” to 1 paper", "1 Eintrag das Schlagwort „a“ geben"),
        ("de", "“vision” is red now", "„vision“ ist jetzt rot"),
        ("de", "Tagged 1,200 papers “a”", "1.200 Einträge mit „a“ verschlagwortet"),
        ("de", "Added 226 papers, filled in 9.", "226 Einträge hinzugefügt, 9 ergänzt."),
        ("zh_CN", "Added 1 paper, 3 already there.", "已添加 1 篇文献, 已有 3 篇。"),
        ("de", "1 shared venue, the same years", "1 gemeinsamer Erscheinungsort, dieselben Jahre"),
        (
            "de",
            "Linked a.bib: 92 papers added, 1 place unread.",
            "a.bib verknüpft: 92 Einträge hinzugefügt, 1 Stelle nicht gelesen.",
        ),
        ("de", "a.bib: in sync, 1 entry written", "a.bib: abgeglichen, 1 Eintrag geschrieben"),
        (
            "de",
            "“a.bib” cannot be written: it is read-only. It is as it was; refman tries again.",
            "„a.bib“ kann nicht geschrieben werden: sie ist schreibgeschützt. Sie ist, wie sie war;"
            " refman versucht es erneut.",
        ),
        (
            "de",
            "The key pattern cannot be read at character 2: there is no marker “[x]”.",
            "Das Schlüsselmuster ist bei Zeichen 2 nicht lesbar: es gibt keine Marke „[x]“.",
        ),
        ("de", "Attach “a.pdf” to turing1950", "„a.pdf“ an turing1950 anhängen"),
        ("de", "Attach 2 files to turing1950", "2 Dateien an turing1950 anhängen"),
        ("de", "Bring back a version of “A and B”", "Fassung von „A and B“ zurückholen"),
        ("de", "Find 1 missing file", "1 fehlende Datei suchen"),
        ("de", "Empty the trash of 3 papers", "3 Einträge im Papierkorb löschen"),
        ("de", "author, year and title fit the key", "Autor, Jahr und Titel passen zum Schlüssel"),
        ("de", "it is shown as it was on 2026-11-22 03:40", "so war sie am 2026-11-22 03:40"),
        ("de", "Name of the new collection, or its path", "Name der neuen Sammlung oder ihr Pfad"),
        ("de", "once a day", "einmal am Tag"),
        ("de", "2 added, 1 removed, 0 changed", "2 hinzugefügt, 1 entfernt, 0 geändert"),
        (
            "de",
            "Exported 7 papers to a.bib. “b” is written as “c”: another paper has that key, or"
            " LaTeX cannot cite it. The library keeps it; give the paper a key of its own.",
            "7 Einträge nach a.bib exportiert. „b“ wird als „c“ geschrieben: ein anderer Eintrag"
            " hat diesen Schlüssel, oder LaTeX kann ihn nicht zitieren. Die Bibliothek behält ihn;"
            " geben Sie dem Eintrag einen eigenen Schlüssel.",
        ),
        ("zh_CN", "2 places cannot be read", "2 处无法读取"),
        (
            "de",
            "k.bib: It is UTF-8 with stray bytes, which were read as letters of Windows’ Latin-1.",
            "k.bib: Sie ist UTF-8 mit einzelnen fremden Bytes, die als Buchstaben von"
            " Windows-Latin-1 gelesen wurden.",
        ),
        (
            "de",
            "It seems to be the paper of line 54, “a” (the same title, the same year).",
            "Es ist wohl der Eintrag von Zeile 54, „a“ (derselbe Titel, dasselbe Jahr).",
        ),
        (
            "de",
            "In line 1: It is no whole BibTeX entry. An opening brace is never closed.",
            "In Zeile 1: Es ist kein ganzer BibTeX-Eintrag. Eine öffnende Klammer wird nie"
            " geschlossen.",
        ),
        (
            "de",
            "“\\3” cannot be put in: invalid group reference 3. A backslash names a group, such as"
            " \\1; two stand for one. Nothing was changed.",
            "„\\3“ kann nicht eingesetzt werden: eine Gruppe 3 gibt es nicht. Ein Rückstrich nennt"
            " eine Gruppe, etwa \\1; zwei stehen für einen. Nichts wurde geändert.",
        ),
        (
            "de",
            "“Phys. Rev.” is written “Physical Review” in 3 other entries.",
            "„Phys. Rev.“ heißt in 3 anderen Einträgen „Physical Review“.",
        ),
        (
            "de",
            "BibTeX’s styles lower “Lie”, “Hilbert”; names among them need braces.",
            "Die Stile von BibTeX verkleinern „Lie“, „Hilbert“; Namen darunter brauchen Klammern.",
        ),
        (
            "de",
            "Copied \\cite{a} for VS Code. VS Code takes no text from outside: it is on the"
            " clipboard to be pasted.",
            "\\cite{a} für VS Code kopiert. VS Code nimmt keinen Text von außen: er ist in der"
            " Zwischenablage, zum Einfügen.",
        ),
        (
            "de",
            "Renamed a to b: 5 lines in 5 files. “a.tex” cannot be written: it is read-only. It is"
            " as it was; refman tries again. Another 3 were left.",
            "a in b umbenannt: 5 Zeilen in 5 Dateien. „a.tex“ kann nicht geschrieben werden: sie"
            " ist schreibgeschützt. Sie ist, wie sie war; refman versucht es erneut. 3 weitere"
            " blieben, wie sie waren.",
        ),
        (
            "de",
            "Undid: Rename key a to b. “a.tex” was changed meanwhile and was left as it is.",
            "Rückgängig gemacht: Schlüssel a in b umbenennen. „a.tex“ wurde inzwischen geändert"
            " und blieb, wie sie ist.",
        ),
        (
            "de",
            "Went back to “sent”. “a.bib” cannot be written: it is read-only. It is as it was;"
            " refman tries again.",
            "Zurück zu „sent“. „a.bib“ kann nicht geschrieben werden: sie ist schreibgeschützt."
            " Sie ist, wie sie war; refman versucht es erneut.",
        ),
        (
            "de",
            "Went back to “sent”. “a.bib” cannot be written: it is read-only. It is as it was;"
            " refman tries again. “b.bib” cannot be written: the disk is full. It is as it was;"
            " refman tries again. Another was left.",
            "Zurück zu „sent“. „a.bib“ kann nicht geschrieben werden: sie ist schreibgeschützt."
            " Sie ist, wie sie war; refman versucht es erneut. „b.bib“ kann nicht geschrieben"
            " werden: der Datenträger ist voll. Sie ist, wie sie war; refman versucht es erneut. 1"
            " weiteres blieb, wie es war.",
        ),
        (
            "de",
            "“refs.bib” cannot be written: it is read-only. It is as it was; refman tries again.",
            "„refs.bib“ kann nicht geschrieben werden: sie ist schreibgeschützt. Sie ist, wie sie"
            " war; refman versucht es erneut.",
        ),
        (
            "de",
            "The entry “a” cannot be written. “ü” cannot be written in a file whose encoding is"
            " ascii. The file is as it was. Convert it to UTF-8 first. Nothing was changed; the"
            " question is still open.",
            "Der Eintrag „a“ kann nicht geschrieben werden. „ü“ kann in einer Datei mit der"
            " Kodierung ascii nicht geschrieben werden. Die Datei ist wie zuvor. Wandeln Sie sie"
            " zuerst in UTF-8 um. Nichts wurde geändert; die Frage ist noch offen.",
        ),
        (
            "de",
            "Mended 2 entries of .bib files and 1 paper of the library."
            " “a.bib” was changed meanwhile and was left as it is.",
            "2 Einträge in .bib-Dateien und 1 Eintrag der Bibliothek behoben. „a.bib“ wurde"
            " inzwischen geändert und blieb, wie sie ist.",
        ),
        (
            "de",
            "Reconciled a.bib: 3 merged, 2 mapped, 1 apart, 4 added.",
            "a.bib abgestimmt: 3 zusammengeführt, 2 zugeordnet, 1 getrennt gehalten,"
            " 4 hinzugefügt.",
        ),
        (
            "de",
            "Added a.tex: 4 cited, 2 missing (as LaTeX noted in its last run).",
            "a.tex hinzugefügt: 4 zitiert, 2 fehlend (wie LaTeX es beim letzten Lauf notierte).",
        ),
        (
            "de",
            "The root “a.tex” is gone. What it cited last is kept, and nothing was changed. Bring"
            " it back, or name another root: refman project set DIR --root main.tex.",
            "Die Hauptdatei „a.tex“ ist weg. Was zuletzt zitiert wurde, ist aufbewahrt, und nichts"
            " wurde geändert. Holen Sie sie zurück, oder nennen Sie eine andere: refman project set"
            " DIR --root main.tex.",
        ),
        (
            "de",
            "VS Code cannot be started: permission denied.",
            "VS Code kann nicht gestartet werden: keine Berechtigung.",
        ),
        ("de", "Take out 35 entries: 35 lines", "35 Einträge herausnehmen: 35 Zeilen"),
        ("de", "its key reads much the same", "sein Schlüssel liest sich fast gleich"),
        ("de", "“2nd” is written as a number, 2.", "„2nd“ schreibt man als Zahl, 2."),
        (
            "de",
            "“a” stands for “b”, @misc, 2022; the work is also the e-print 2309.05019, 2023 (b).",
            "„a“ steht für „b“, @misc, 2022; das Werk ist auch das E-Print 2309.05019, 2023 (b).",
        ),
        (
            "zh_CN",
            "refs.bib: in sync, 2 places unread, 3 papers taken over",
            "refs.bib: 已同步, 2 处 未读取, 已采用 3 篇文献",
        ),
        ("zh_CN", "author and year fit the key", "作者和年份与引用键相符"),
        ("zh_CN", "There is no tag “Undo”.", "没有标签“Undo”。"),
        ("zh_CN", "What nobody knows", "What nobody knows"),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_a_sentence_of_a_lower_layer_is_known_by_its_words_and_quotes_stay(
    english: str, said: str
) -> None:
    assert language.heard(english) == said


@BOTH
@pytest.mark.usefixtures("spoken")
def test_what_speaks_for_a_pair_of_papers_or_for_a_key_is_said_in_the_language() -> None:
    reasons = [one.value for kind in (Near, Agree) for one in kind if "other " not in one.value]
    reasons = [one for one in reasons if one]
    reasons += ["renamed", "the same DOI", "the same year", "because its paper was there first"]
    reasons += ["because it came with refs.bib", "because it is in refs.bib", "either would do"]
    assert [one for one in reasons if language.heard(one) == one] == []


@BOTH
@pytest.mark.usefixtures("spoken")
def test_every_check_is_named_and_explained_in_the_language() -> None:
    same = {"Syntax", "DOI", "ISBN", "ISSN", "ISMN", "HTML"}
    texts = [text for check in CHECKS.values() for text in (check.title, check.why)]
    assert {text for text in texts if language.heard(text) == text} <= same


@BOTH
@pytest.mark.usefixtures("spoken")
def test_every_part_of_a_profile_has_a_name_of_the_window() -> None:
    parts = {part: in_words(part, "") for part in Profile._fields}
    assert [part for part, (name, _) in parts.items() if name == part] == []


@BOTH
@pytest.mark.usefixtures("spoken")
def test_the_keys_of_papers_that_are_merged_are_spoken_of_in_one_language() -> None:
    stays, goes = Entry("misc", {}, "one"), Entry("misc", {}, "two")
    said = merge_words.of_keys(stays, goes, "because its paper was there first")
    assert "because" not in said


@pytest.mark.parametrize("chosen", ["de", "zh_CN"])
def test_every_command_of_the_window_has_another_name(spoken: str) -> None:
    own = ("window.language", "window.sort-by")  # named by gui itself
    titles = {c.title for c in commands().values() if c.gui and not c.name.startswith(own)}
    untold = {title for title in titles if language.heard(title) == title}
    assert untold <= {"Details"}, spoken


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["de-AT", "en"], "de"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["fr-FR", "de-DE"], "de"),
        (["fr-FR"], "en"),
    ],
)
def test_the_language_is_the_first_of_the_desktops_that_there_is(
    monkeypatch: pytest.MonkeyPatch, names: list[str], chosen: str
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QLocale.uiLanguages", lambda _: names)
    assert language.of_system() == chosen


def test_a_start_speaks_the_language_that_was_chosen(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "de"}')
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from refman.cli.window import start\n"
        "class Out:\n"
        "    def write(self, text):\n"
        "        if 'painted' in text:\n"
        "            from PySide6.QtWidgets import QApplication, QMenuBar\n"
        "            bars = [w for w in QApplication.allWidgets() if isinstance(w, QMenuBar)]\n"
        "            sys.stderr.write(bars[0].actions()[0].text())\n"
        "        return len(text)\n"
        "    def flush(self): pass\n"
        "sys.stdout = Out()\n"
        "start(Path(sys.argv[1]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "library.refman")],
        env={
            **os.environ,
            "REFMAN_CONFIG": str(tmp_path),
            "REFMAN_MEASURE_START": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "&Datei" in done.stderr


@pytest.mark.parametrize(("chosen", "last"), [("de", "und andere"), ("en", "and others")])
@pytest.mark.usefixtures("spoken")
def test_a_list_of_people_that_goes_on_says_so_in_every_language(last: str) -> None:
    part = Part("author", ("author",), ("Li, Bo and others", "Li, Bo"), 0, "")
    ours, theirs = merge_words.pieces(part)
    assert "".join(text for text, _ in ours) == f"Bo Li {last}"
    assert "".join(text for text, _ in theirs) == "Bo Li"


@pytest.mark.parametrize(
    ("label", "chosen", "said"),
    [
        ("Set author, myown of 1 paper", "de", "Autoren, myown setzen: 1 Eintrag"),
        ("Set author of 2 papers", "zh_CN", "设置 2 篇文献的 作者"),
        ("Append to note of 3 papers", "de", "An Notiz anhängen: 3 Einträge"),
        ("Rename myown to pages of 1 paper", "de", "myown in Seiten umbenennen: 1 Eintrag"),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_labels_of_changes_call_fields_by_their_words(label: str, said: str) -> None:
    assert language.heard(label) == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Moved “A”", "„A“ verschoben"),
        ("Moved “A”: it is “B/A” now", "„A“ verschoben: jetzt „B/A“"),
        ("Merged 2 papers into a1", "2 Einträge zu a1 zusammengeführt"),
        (
            "Merged 2 papers into a1; b2 still finds it",
            "2 Einträge zu a1 zusammengeführt; b2 führt weiter dorthin",
        ),
        (
            "Merged 3 papers into a1; b2, c3 still find it",
            "3 Einträge zu a1 zusammengeführt; b2, c3 führen weiter dorthin",
        ),
    ],
)
@pytest.mark.parametrize("chosen", ["de"])
@pytest.mark.usefixtures("spoken")
def test_what_a_merge_or_a_move_did_is_said_in_order(told: str, said: str) -> None:
    assert language.heard(told) == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Added 2 papers; 1 pair of papers may be one.", "2 Einträge hinzugefügt; vielleicht"),
        (
            "Added 6 papers, 1 place in doubt; 3 pairs of papers may be one.",
            "6 Einträge hinzugefügt, 1 Stelle zweifelhaft; vielleicht",
        ),
    ],
)
@pytest.mark.parametrize("chosen", ["de"])
@pytest.mark.usefixtures("spoken")
def test_what_an_import_added_is_no_part_of_what_may_be_one(told: str, said: str) -> None:
    assert language.heard(told).startswith(said)


@BOTH
@pytest.mark.parametrize(
    "sought",
    ["(", "[", "a{2,1}", "*a", "(?P<n", "\\", "(?<=a*)b", "(?P<a>x)(?P<a>y)", "\\q", "x**",
     "(?z)x", "[z-a]", "(a)\\1", "a(?i)b", "(a|b)*", "(?x)a"],
)  # fmt: skip
@pytest.mark.usefixtures("spoken")
def test_why_an_expression_cannot_be_used_is_said_in_the_language(sought: str) -> None:
    with pytest.raises(RefmanError) as told:
        reworking.replace("title", sought, "", pattern=True, any_case=False)
    clause = re.split(r"character \d+: |expression ", str(told.value))[1]
    reason = re.split(r"[.] Nothing|, and could", clause)[0].removeprefix("cannot be read: ")
    assert reason not in language.heard(str(told.value))


@pytest.mark.parametrize(("chosen", "said"), [("de", "Sortieren nach: Titel")])
@pytest.mark.usefixtures("spoken")
def test_german_nouns_keep_their_capitals_within_a_sentence(said: str) -> None:
    column = language.within(language.tr("Title"))
    assert language.tr("Sort by {column}", column=column) == said


@pytest.mark.parametrize(("chosen", "said"), [("de", "18,9"), ("zh_CN", "18.9")])
@pytest.mark.usefixtures("spoken")
def test_a_score_has_the_marks_of_the_language_in_the_table_too(said: str) -> None:
    assert language.figure(18.9, ".1f") == said


def _formatted_by_itself(module: Path) -> Iterator[str]:
    """The f-strings of a module that write figures, with the marks of English."""
    for one in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(one, ast.FormattedValue) and one.format_spec is not None:
            form = ast.unparse(one.format_spec)
            if re.search(r"[,.]", form):
                yield f"{module.name}:{one.lineno}: {form}"


def test_no_figure_of_the_window_has_english_marks_in_every_language() -> None:
    """German writes 6.315 where English writes 6,315: `figure` and the gaps of `tr` know it."""
    gui = Path(language.__file__).parent
    shown = [module for module in gui.rglob("*.py") if module.name != "style.py"]
    assert [wrong for module in shown for wrong in _formatted_by_itself(module)] == []


@pytest.mark.parametrize(("chosen", "said"), [("de", "8. Sep"), ("zh_CN", "Sep8日")])
@pytest.mark.usefixtures("spoken")
def test_a_date_as_a_page_printed_it_is_in_the_order_of_the_language(said: str) -> None:
    """The names of months are translated once, at the start."""
    assert printed_words("Sep 8") == said
