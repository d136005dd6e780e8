"""A .bib file is written whole, and never over what somebody else wrote."""

from pathlib import Path
from typing import Literal

import pytest

from refman.jobs import Progress
from refman.model.entry import Entry
from refman.model.errors import Cancelled, FileInTheWay
from refman.services import exporting, importing
from refman.services.exporting import Exported, Plan, Profile
from refman.store import Library, entries, papers
from refman.store.opening import Opened
from tests.conftest import add, key_pattern, no_file_longer_than


def planned(library: Library, *ids: int) -> Plan:
    return exporting.plan(library.reading, ids, Profile())


def test_parents_come_after_their_children_and_the_rest_keep_their_order(
    library: Library,
) -> None:
    parent = add(library, "Proceedings", key="Proc2020")
    child = add(library, "Zebras", key="child", crossref="proc2020")
    other = add(library, "Gnus", key="other")

    def keys(*ids: int) -> list[str]:
        text = "".join(exporting.pieces(library.reading, ids, Profile()))
        return [line.partition("{")[2].rstrip(",") for line in text.splitlines() if "@" in line]

    assert keys(parent, child, other) == ["child", "other", "Proc2020"]
    assert keys(parent, other) == ["Proc2020", "other"]


@pytest.mark.parametrize(
    ("journals", "told"), [("short", "Zebras and Gnus"), ("full", "J. Gnus"), ("typed", "")]
)
def test_names_of_journals_that_no_list_changes_are_told(
    library: Library, journals: Literal["short", "full", "typed"], told: str
) -> None:
    names = ("Zebras and Gnus", "Zebras and Gnus", "J. Gnus", "Nature")
    ids = [add(library, f"Paper {n}", key=f"k{n}", journal=name) for n, name in enumerate(names)]

    plan = exporting.plan(library.reading, ids, Profile(journals=journals))
    said = exporting.doubts(library.reading, plan)

    assert (f": “{told}” stayed as typed." in said) == bool(told)
    assert bool(said) == bool(told)


def test_entries_are_read_as_they_are_written_and_a_cancel_stops_in_between(
    library: Library,
) -> None:
    with library.change("Add") as change:
        ids = [
            entries.add(change, Entry("misc", {"title": f"Paper {n}"}, f"k{n}"), [], {})
            for n in range(1200)
        ]
    statements: list[str] = []
    library.reading._connection.set_trace_callback(statements.append)
    progress = Progress()
    stream = exporting.pieces(library.reading, ids, Profile(), progress)

    next(stream)
    library.reading._connection.set_trace_callback(None)
    progress.cancel()

    assert len([sql for sql in statements if "kind, key, fields" in sql]) == 1
    with pytest.raises(Cancelled):
        list(stream)


def test_an_export_is_done_though_the_library_cannot_note_it(
    library: Library, tmp_path: Path
) -> None:
    made, path = add(library, "On Zebras", key="a"), tmp_path / "refs.bib"
    whole = "".join(exporting.pieces(library.reading, [made], Profile()))

    with no_file_longer_than(2000):
        done = exporting.to_file(library, planned(library, made), path)

    assert done == Exported(1, noted=False)
    assert path.read_text("utf-8") == whole


def test_a_read_only_library_exports_again_what_stands_in_the_file_already(
    library: Library, tmp_path: Path
) -> None:
    first, second = add(library, "On Zebras", key="a"), add(library, "On Gnus", key="b")
    frozen, path = Library(library.path, Opened(None, "it is read-only")), tmp_path / "refs.bib"

    with frozen:
        for _ in range(2):
            exporting.demand_own(frozen.reading, path, [first], Profile())
            assert exporting.to_file(frozen, planned(frozen, first), path) == Exported(
                1, noted=False
            )
        with pytest.raises(FileInTheWay):
            exporting.demand_own(frozen.reading, path, [first, second], Profile())
        exporting.to_file(frozen, planned(frozen, first, second), path)

    assert path.read_text("utf-8").count("@misc{") == 2


def test_a_file_with_the_same_bytes_becomes_refmans_own(library: Library, tmp_path: Path) -> None:
    first, second = add(library, "On Zebras", key="a"), add(library, "On Gnus", key="b")
    path = tmp_path / "refs.bib"
    path.write_text("".join(exporting.pieces(library.reading, [first], Profile())), "utf-8")

    exporting.demand_own(library.reading, path, [first], Profile())
    assert exporting.to_file(library, planned(library, first), path).noted
    exporting.demand_own(library.reading, path, [second], Profile())


SORTED_OTHERWISE = r"""@preamble{ "\newcommand{\noopsort}[1]{BODY} " }
@misc{a, title = {One}, year = "{\noopsort{1973c}}1981"}
@misc{b, title = {Two}, year = 1982}
"""


def test_what_defines_commands_that_entries_use_goes_out_with_them_or_is_told(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "one.bib").write_text(SORTED_OTHERWISE.replace("BODY", ""))
    importing.import_files(library, [tmp_path / "one.bib"], key_pattern(), Progress())
    a, b = (papers.with_key(library.reading, key)[0] for key in "ab")
    plan = exporting.plan(library.reading, [a, b], Profile())
    text = "".join(exporting.planned(library.reading, plan))
    assert text.startswith("@preamble{{\\newcommand{\\noopsort}[1]{}}}\n\n@misc{a,")
    assert exporting.doubts(library.reading, plan) == ""
    assert "@preamble" not in "".join(exporting.pieces(library.reading, [a], Profile()))
    without = exporting.plan(library.reading, [b], Profile())
    assert "@preamble" not in "".join(exporting.planned(library.reading, without))


def test_a_preamble_that_does_more_is_left_out_and_that_is_told(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "one.bib").write_text(SORTED_OTHERWISE.replace("BODY", "\\input{x}"))
    importing.import_files(library, [tmp_path / "one.bib"], key_pattern(), Progress())
    plan = exporting.plan(library.reading, papers.with_key(library.reading, "a"), Profile())
    assert "@preamble" not in "".join(exporting.planned(library.reading, plan))
    assert "defines \\noopsort would have TeX do more" in exporting.doubts(library.reading, plan)
