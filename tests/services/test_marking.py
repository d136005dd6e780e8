"""JabRef's rating and read state: read with a .bib file, and written for JabRef."""

from pathlib import Path

from refman.bibtex.profile import PRESETS, Profile
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.services import exporting, importing, linking
from refman.store import Library, marks, papers, search
from tests.conftest import key_pattern

_FILE = """@misc{a, title = {A}, ranking = {rank4}, readstatus = {read}, priority = {prio1}}
@misc{b, title = {B}, readstatus = {skimmed}, printed = {printed}, relevance = {relevant}}
@misc{c, title = {C}, ranking = {best}, readstatus = {twice}, qualityassured = {qualityAssured}}
@misc{d, title = {D}}
"""


def _imported(library: Library, tmp_path: Path, text: str = _FILE) -> None:
    file = tmp_path / "jabref.bib"
    file.write_text(text)
    importing.import_files(library, [file], key_pattern(), Progress())


def _ids(library: Library) -> list[EntryId]:
    return [EntryId(one) for one in search.ids(library.reading, Everything())]


def _by_key(library: Library) -> dict[str, EntryId]:
    found = papers.entries(library.reading, _ids(library))
    return {one.key: one.id for one in found if one.id is not None}


def _marks(library: Library) -> dict[str, tuple[str, int]]:
    found = marks.of(library.reading, _ids(library))
    return {key: (found[one].state, found[one].rating) for key, one in _by_key(library).items()}


def _written(library: Library, profile: Profile = PRESETS["jabref"]) -> dict[str, dict[str, str]]:
    text = "".join(exporting.pieces(library.reading, _ids(library), profile))
    wanted = "ranking readstatus priority printed relevance qualityassured".split()
    found: dict[str, dict[str, str]] = {}
    for entry in filter(None, text.split("\n}\n")):
        lines = [one.strip(" ,").split("=", 1) for one in entry.splitlines()[1:] if "=" in one]
        fields = {name.strip(): value.strip(" {}") for name, value in lines}
        found[entry.split("{")[1].split(",")[0]] = {n: fields[n] for n in wanted if n in fields}
    return found


def test_rating_and_read_state_come_in_with_a_file(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path)
    assert _marks(library) == {
        "a": ("read", 4), "b": ("reading", 0), "c": ("unread", 0), "d": ("unread", 0),
    }  # fmt: skip
    library.undo()
    assert _marks(library) == {}


def test_they_go_out_to_jabref_with_what_is_not_understood(
    library: Library, tmp_path: Path
) -> None:
    _imported(library, tmp_path)
    assert _written(library) == {
        "a": {"ranking": "rank4", "readstatus": "read", "priority": "prio1"},
        "b": {"readstatus": "skimmed", "printed": "printed", "relevance": "relevant"},
        "c": {"ranking": "best", "readstatus": "twice", "qualityassured": "qualityAssured"},
        "d": {},
    }
    assert _written(library, PRESETS["default"]) == {"a": {}, "b": {}, "c": {}, "d": {}}


def test_what_was_marked_here_since_goes_out(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path)
    ids = _by_key(library)
    with library.change("Mark") as change:
        for key, rating in {"a": 0, "b": 2, "c": 1, "d": 5}.items():
            marks.rate(change, [ids[key]], rating)
        marks.mark(change, [ids["a"], ids["b"]], "unread")
        marks.mark(change, [ids["c"]], "read")
    written = _written(library)
    assert {key: (one.get("ranking"), one.get("readstatus")) for key, one in written.items()} == {
        "a": (None, None), "b": ("rank2", None), "c": ("rank1", "read"), "d": ("rank5", None),
    }  # fmt: skip


def test_what_was_noted_here_before_stays(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path, "@misc{a, title = {A}}\n@misc{b, title = {B}}\n")
    with library.change("Rate") as change:
        marks.rate(change, [_by_key(library)["a"]], 1)
    _imported(library, tmp_path)
    assert _marks(library)["a"] == ("read", 1)
    assert _marks(library)["b"] == ("reading", 0)


def test_they_come_in_with_a_linked_file(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "linked.bib"
    file.write_text(_FILE)
    linking.link(library, file, key_pattern())
    assert _marks(library)["a"] == ("read", 4)
    assert file.read_text() == _FILE
