"""A linked file that loses all its entries at once, or nearly all: it is asked, nothing is lost."""

from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.model.errors import LinkError
from refman.services import linking
from refman.services.linking import Report
from refman.store import Library, collecting, collections, counting, entries, papers
from tests.conftest import key_pattern

FEW = "".join(f"@misc{{k{n},\n  title = {{Title {n}}},\n}}\n\n" for n in range(3))
MANY = "".join(f"@misc{{k{n},\n  title = {{Title {n}}},\n}}\n\n" for n in range(30))


@pytest.fixture
def refs(tmp_path: Path) -> Path:
    return tmp_path / "refs.bib"


def linked(library: Library, refs: Path, text: str) -> None:
    refs.write_text(text)
    linking.link(library, refs, key_pattern())


def replaced(library: Library, refs: Path, text: str) -> Report:
    refs.write_text(text)
    return sync(library, refs)


def sync(library: Library, refs: Path) -> Report:
    return linking.sync(library, linking.linked(library.reading, refs), key_pattern())


def answer(library: Library, refs: Path, take: str) -> Report:
    return linking.answer(library, refs, "all", "@entries", take, key_pattern())


def asked(report: Report) -> list[tuple[str, str]]:
    return [(one.key, one.field) for one in report.conflicts]


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


@pytest.mark.parametrize(
    "text", ["", " \n", "Dear all,\n\nthe references follow.\n"], ids=["empty", "blank", "prose"]
)
def test_a_file_without_any_entry_left_is_asked_once_and_comes_to_agree_again(
    library: Library, refs: Path, text: str
) -> None:
    linked(library, refs, FEW)

    report = replaced(library, refs, text)

    assert (report.state, report.to_library) == ("conflict", 0)
    (question,) = report.conflicts
    assert (question.key, question.field) == ("all", "@entries")
    assert (question.base, question.theirs) == ("3 entries", "0 entries")
    assert question.ours == "k0, k1, k2"
    assert counting.total(library.reading) == 3
    assert refs.read_text() == text
    report = replaced(library, refs, FEW)
    assert (report.state, asked(report), report.to_library) == ("in sync", [], 0)


def test_nearly_all_entries_that_go_at_once_are_asked_for(library: Library, refs: Path) -> None:
    linked(library, refs, MANY)

    report = replaced(library, refs, MANY[: MANY.index("@misc{k5,")])

    assert asked(report) == [("all", "@entries")]
    assert report.conflicts[0].ours == "k5, k6, k7, k8, k9, 20 more"
    assert counting.total(library.reading) == 30


@pytest.mark.parametrize("left", [21, 16], ids=["nine", "less than half"])
def test_entries_that_an_author_takes_out_go_unasked(
    library: Library, refs: Path, left: int
) -> None:
    linked(library, refs, MANY)

    report = replaced(library, refs, MANY[: MANY.index(f"@misc{{k{left},")])

    assert (report.state, report.to_library) == ("in sync", 30 - left)


def test_the_entries_are_put_back_in_order_as_they_were_typed(library: Library, refs: Path) -> None:
    linked(library, refs, FEW)
    replaced(library, refs, "Prose.\n")

    report = answer(library, refs, "ours")

    assert (report.state, report.to_file) == ("in sync", 3)
    assert refs.read_text() == "Prose.\n\n" + FEW.rstrip("\n") + "\n"
    assert sync(library, refs).state == "in sync"


def test_an_empty_file_becomes_what_its_entries_were(library: Library, refs: Path) -> None:
    linked(library, refs, text := FEW.rstrip("\n") + "\n")
    replaced(library, refs, "")

    answer(library, refs, "ours")

    assert refs.read_text() == text


def test_the_papers_go_when_they_are_meant_to_and_come_back_by_undo(
    library: Library, refs: Path
) -> None:
    linked(library, refs, FEW)
    replaced(library, refs, "Prose.\n")

    report = answer(library, refs, "theirs")

    assert (report.state, report.to_library, refs.read_text()) == ("in sync", 3, "Prose.\n")
    assert counting.total(library.reading) == 0
    assert sync(library, refs).state == "in sync"
    library.undo()
    assert counting.total(library.reading) == 3


def test_one_that_was_edited_here_meanwhile_is_asked_for_by_itself(
    library: Library, refs: Path
) -> None:
    linked(library, refs, FEW)
    with library.change("Edit") as change:
        entries.set_fields(change, paper(library, "k1"), {"note": "Mine"})

    report = replaced(library, refs, "Prose.\n")

    assert asked(report) == [("all", "@entries"), ("k1", "@entry")]
    assert asked(answer(library, refs, "theirs")) == [("k1", "@entry")]
    linking.answer(library, refs, "k1", "@entry", "ours", key_pattern())
    assert "Mine" in refs.read_text()
    assert counting.total(library.reading) == 1


def test_a_file_whose_papers_are_all_in_the_trash_is_asked_for_nothing(
    library: Library, refs: Path
) -> None:
    linked(library, refs, FEW)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, f"k{n}") for n in range(3)])

    assert replaced(library, refs, "").state == "in sync"


def test_another_file_in_its_place_brings_its_entries_and_takes_none_away(
    library: Library, refs: Path
) -> None:
    linked(library, refs, MANY)

    report = replaced(library, refs, "@book{new, title = {Quite another}}\n")

    assert (report.added, asked(report)) == (1, [("all", "@entries")])
    assert counting.total(library.reading) == 31
    answer(library, refs, "theirs")
    assert counting.total(library.reading) == 1


def test_a_side_is_taken_and_no_text(library: Library, refs: Path) -> None:
    linked(library, refs, FEW)
    replaced(library, refs, "")

    with pytest.raises(LinkError, match="Take ours, which puts the entries back"):
        answer(library, refs, "k1")


def test_groups_that_went_with_the_entries_do_not_come_again_where_they_were_tidied(
    library: Library, refs: Path
) -> None:
    groups = (
        "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
        "1 ExplicitGroup:Thesis\\;0\\;k1\\;k2\\;;\n}\n"
    )
    linked(library, refs, FEW + groups.replace("grouping", "groupstree"))
    with library.change("Tidy") as change:
        (thesis,) = collections.tree(change).by_id
        collecting.delete(change, thesis)
    replaced(library, refs, "")

    replaced(library, refs, FEW + groups.replace("grouping", "groupstree"))

    assert not collections.tree(library.reading).by_id


@pytest.mark.parametrize("key", ["k0", "k1", "k2"])
@pytest.mark.parametrize("how", ["alone", "commented"])
def test_an_entry_that_is_put_back_moves_no_blank_line(
    library: Library, refs: Path, key: str, how: str
) -> None:
    text = "% head\n\n" + FEW.rstrip("\n") + "\n"
    linked(library, refs, text)
    entry = f"@misc{{{key},\n  title = {{Title {key[1]}}},\n}}"
    with library.change("Edit") as change:
        entries.set_fields(change, paper(library, key), {"note": "Mine"})
    left = text.replace(entry, "" if how == "alone" else entry.replace("@", "%@"))
    replaced(library, refs, left)

    linking.answer(library, refs, key, "@entry", "ours", key_pattern())

    back = entry.replace("\n}", "\n  note = {Mine},\n}")
    found = refs.read_text()
    assert found.replace(back, entry) == text if how == "alone" else True
    assert found.count(back) == 1
    assert len(found) - len(left) in (len(back), len(back) + 2)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, key)])
    sync(library, refs)
    assert refs.read_text() == left
