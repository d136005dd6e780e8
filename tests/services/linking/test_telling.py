"""Collections that are changed here go into the linked files whose groups they are."""

from pathlib import Path

import pytest

from refman.cli import main
from refman.model.entry import EntryId
from refman.services import linking
from refman.store import Library, collecting, collections, papers
from tests.conftest import add, key_pattern

TREE = r"""
@Comment{jabref-meta: databaseType:bibtex;}

@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Thesis\;0\;1\;0x8a8a8aff\;\;Its chapters\;;
2 StaticGroup:Samplers\;0\;1\;\;\;\;;
1 SearchGroup:Old\;0\;year \< 2000\;0\;0\;1\;\;\;\;;
2 StaticGroup:Below a search\;0\;1\;\;\;\;;
1 StaticGroup:A \\\; b\;2\;0\;\;\;\;;
}
"""
REFS = (
    "@article{a, title = {Alpha of things}, groups = {Thesis}}\n"
    "@Article {b,\n   Title  = {Beta of things},\n   Groups = {Samplers, nowhere},\n}\n"
    "@article{c, title = {Gamma of things}}\n"
)


@pytest.fixture
def refs(library: Library, tmp_path: Path) -> Path:
    """A linked file with groups of JabRef."""
    path = tmp_path / "refs.bib"
    path.write_text(REFS + TREE)
    linking.link(library, path, key_pattern())
    return path


def sync(library: Library, path: Path) -> str:
    """What the file says when both sides have met; a second time changes nothing."""
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    text = path.read_text()
    known = linking.linked(library.reading, path)
    assert linking.state(library.reading, known) == ("in sync", "")
    linking.sync(library, known._replace(state=""), key_pattern())
    assert path.read_text() == text
    return text


def run(library: Library, *words: str) -> None:
    assert main(["--library", str(library.path), *words]) == 0


def papers_of(library: Library, *keys: str) -> list[EntryId]:
    return [papers.by_key(library.reading, key) for key in keys]


def paths(library: Library) -> list[str]:
    return [*collections.tree(library.reading).paths.values()]


def test_a_paper_that_is_put_into_a_collection_goes_into_the_group(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "add", "Thesis", "key:c")
    run(library, "collection", "remove", "Samplers", "key:b")
    wanted = REFS.replace("{Gamma of things}", "{Gamma of things}, groups = {Thesis}")
    assert sync(library, refs) == wanted.replace("{Samplers, nowhere}", "{nowhere}") + TREE
    run(library, "undo")
    run(library, "undo")
    assert sync(library, refs) == REFS + TREE


def test_a_new_collection_is_a_line_of_the_tree_where_it_stands(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "add", "Thesis/Proofs; long/Short", "title:a")
    text = sync(library, refs)
    line = "2 StaticGroup:Samplers\\;0\\;1\\;\\;\\;\\;;\n"
    new = (
        "2 StaticGroup:Proofs\\\\\\; long\\;2\\;1\\;\\;\\;\\;;\n"
        "3 StaticGroup:Short\\;2\\;1\\;\\;\\;\\;;\n"
    )
    assert text.endswith(TREE.replace(line, line + new))
    assert "groups = {Thesis, Short}" in text
    run(library, "undo")
    assert sync(library, refs) == REFS + TREE
    assert not linking.keeps_groups(library.reading, linking.linked(library.reading, refs).id)
    run(library, "redo")
    assert sync(library, refs) == text


def test_a_collection_that_is_renamed_is_in_tree_and_entries(library: Library, refs: Path) -> None:
    run(library, "collection", "rename", "Thesis", "My work")
    assert sync(library, refs) == (REFS + TREE).replace("Thesis", "My work")
    refs.write_text(refs.read_text().replace("{Samplers, nowhere}", "{My work, nowhere}"))
    sync(library, refs)
    assert "Thesis" not in paths(library)
    run(library, "undo")
    run(library, "collection", "rename", "My work", "Thesis")
    assert sync(library, refs) == REFS + TREE


def rename(library: Library, before: str, now: str) -> None:
    """What the command does, before any file hears of it."""
    found = collections.tree(library.reading).find(before)
    with library.change("Rename") as change:
        collecting.rename(change, found, now)
        linking.tell(change, collections.put_into(change, [found]), [before])


def keys_in(library: Library, path: str) -> set[str]:
    """The keys of the papers in a collection itself."""
    found = collections.tree(library.reading).find(path)
    held = collections.put_into(library.reading, [found])
    return {one.key for one in papers.entries(library.reading, [*held])}


MORE = "@article{d, title = {Delta of things}, groups = {Thesis}}\n"


def test_a_paper_that_came_into_a_group_unseen_is_in_it_under_its_new_name(
    library: Library, refs: Path
) -> None:
    rename(library, "Thesis", "My work")
    there = REFS.replace("{Gamma of things}", "{Gamma of things}, groups = {Thesis}") + MORE
    refs.write_text(there + TREE)
    assert sync(library, refs) == (there + TREE).replace("Thesis", "My work")
    assert keys_in(library, "My work") == {"a", "c", "d"}
    assert "Thesis" not in paths(library)


def test_a_paper_that_is_put_into_a_group_which_the_file_calls_otherwise_is_in_that(
    library: Library, refs: Path
) -> None:
    with library.change("Put in") as change:
        collecting.add(change, collections.tree(change).find("Thesis"), papers_of(library, "c"))
        linking.tell(change, papers_of(library, "c"))
    refs.write_text((REFS + TREE).replace("Thesis", "My work"))
    wanted = REFS.replace("{Gamma of things}", "{Gamma of things}, groups = {Thesis}") + TREE
    assert sync(library, refs) == wanted.replace("Thesis", "My work")
    assert keys_in(library, "My work") == {"a", "c"}
    assert "Thesis" not in paths(library)


def test_a_paper_that_is_moved_there_while_its_group_is_renamed_here_is_in_both(
    library: Library, refs: Path
) -> None:
    rename(library, "Samplers", "Sampling")
    refs.write_text((REFS + TREE).replace("{Thesis}", "{Thesis, Samplers}"))
    rename(library, "Thesis", "My work")
    text = sync(library, refs)
    wanted = (REFS + TREE).replace("{Thesis}", "{Thesis, Samplers}").replace("Thesis", "My work")
    wanted = wanted.replace("{Samplers, nowhere}", "{nowhere, Sampling}")
    assert text == wanted.replace("Samplers", "Sampling")
    assert keys_in(library, "My work") == {"a"}
    assert keys_in(library, "My work/Sampling") == {"a", "b"}


def test_a_group_that_both_sides_renamed_is_called_as_in_the_file(
    library: Library, refs: Path
) -> None:
    rename(library, "Thesis", "My work")
    there = (REFS + TREE).replace("Thesis", "Dissertation")
    refs.write_text(there)
    assert sync(library, refs) == there
    assert keys_in(library, "Dissertation") == {"a"}
    assert not {"Thesis", "My work"} & {*paths(library)}


def test_a_group_that_is_deleted_here_stays_for_a_paper_that_comes_into_it_there(
    library: Library, refs: Path
) -> None:
    found = collections.tree(library.reading).find("A ; b")
    with library.change("Delete") as change:
        collecting.delete(change, found)
    there = REFS.replace("{Gamma of things}", "{Gamma of things}, groups = {A ; b}") + TREE
    refs.write_text(there)
    assert sync(library, refs) == there
    assert keys_in(library, "A ; b") == {"c"}


def test_an_empty_group_that_is_renamed_changes_its_line_alone(
    library: Library, refs: Path
) -> None:
    (odd,) = [path for path in paths(library) if path.startswith("A ")]
    run(library, "collection", "rename", odd, "B; c")
    assert sync(library, refs) == REFS + TREE.replace(r"A \\\; b", r"B\\\; c")


def test_a_collection_that_is_deleted_goes_and_comes_back_as_it_was_typed(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "delete", "Thesis")
    text = sync(library, refs)
    assert "Thesis" not in text
    assert "Samplers" not in text
    assert "2 StaticGroup:Below a search" in text
    run(library, "undo")
    assert sync(library, refs) == REFS + TREE


def test_a_collection_that_is_moved_takes_its_line_along(library: Library, refs: Path) -> None:
    run(library, "collection", "move", "Samplers", "/")
    lines = [line for line in sync(library, refs).splitlines() if "Group:" in line]
    assert lines[-1] == "1 StaticGroup:Samplers\\;0\\;1\\;\\;\\;\\;;"
    assert len(lines) == 6
    run(library, "collection", "move", "Samplers", "Thesis")
    assert sync(library, refs) == REFS + TREE


def test_a_change_in_the_file_meets_one_of_the_same_group_here(
    library: Library, refs: Path
) -> None:
    thesis = collections.tree(library.reading).find("Thesis")
    with library.change("Rename") as change:
        collecting.rename(change, thesis, "Mine")
        linking.tell(change, collections.put_into(change, [thesis]), ["Thesis"])
    refs.write_text((REFS + TREE).replace("{Gamma of things}", "{Gamma}, groups = {Thesis}"))
    text = sync(library, refs)
    assert "{Alpha of things}, groups = {Mine}" in text
    assert "1 StaticGroup:Mine" in text
    assert "Thesis" not in paths(library)
    assert {*collections.put_into(library.reading, [thesis])} == {*papers_of(library, "a", "c")}


def test_a_paper_that_is_added_to_the_file_brings_its_groups(library: Library, refs: Path) -> None:
    paper = add(library, "New of all", key="n")
    run(library, "collection", "add", "Thesis", "key:n")
    assert "groups" not in library.entry(paper).fields
    run(library, "include", str(refs), "key:n")
    assert "groups" in sync(library, refs).partition("New of all")[2].partition("}\n")[0]


def test_files_without_such_groups_hear_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "plain.bib"
    path.write_text(REFS.replace("groups = {Thesis}", "note = {x}"))
    linking.link(library, path, key_pattern())
    run(library, "collection", "add", "Thesis", "key:a")
    assert "groups" not in library.entry(papers_of(library, "a")[0]).fields
    assert sync(library, path) == REFS.replace("groups = {Thesis}", "note = {x}")


def test_the_tree_of_a_file_that_lists_keys_stays_as_it_is_and_the_status_says_so(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.bib"
    lines = "0 AllEntriesGroup:;\n1 ExplicitGroup:Old\\;0\\;a\\;;\n"
    tree = f"@Comment{{jabref-meta: groupstree:\n{lines}}}\n"
    path.write_text("@misc{a, title={Alpha of it}}\n@misc{b, title={Beta of it}}\n" + tree)
    linking.link(library, path, key_pattern())
    run(library, "collection", "add", "Old", "key:b")
    run(library, "collection", "rename", "Old", "New")
    assert sync(library, path).endswith("{Beta of it}}\n" + tree)
    known = linking.linked(library.reading, path)
    assert linking.keeps_groups(library.reading, known.id)
    run(library, "status")
    assert "stays out of the file, which lists keys in its groups." in capsys.readouterr().out


def test_a_line_end_of_windows_stays(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "win.bib"
    path.write_bytes((REFS + TREE).replace("\n", "\r\n").encode())
    linking.link(library, path, key_pattern())
    run(library, "collection", "rename", "Thesis", "Mine")
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    assert (
        path.read_bytes() == (REFS + TREE).replace("Thesis", "Mine").replace("\n", "\r\n").encode()
    )


@pytest.mark.parametrize("name", ["Two  spaces", "A \u2215 b", "One, two", "thesis", "Thesis"])
def test_a_line_that_nobody_changed_stays_as_it_is_typed(
    library: Library, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "refs.bib"
    rest = "\\;0\\;1\\;\\;\\;\\;;\n"
    lines = f"1 StaticGroup:{name}{rest}2 StaticGroup:Below{rest}}}\n"
    before = REFS.replace("Samplers", name.split(",")[0]) + TREE.replace("}\n", lines)
    path.write_text(before)
    linking.link(library, path, key_pattern())
    assert sync(library, path) == before
    run(library, "collection", "add", "Other", "key:c")
    run(library, "collection", "delete", "Other")
    assert sync(library, path) == before


def test_an_entry_stays_in_a_group_whose_name_has_more_spaces(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "refs.bib"
    before = (REFS + TREE).replace("Thesis", "My  work")
    path.write_text(before)
    linking.link(library, path, key_pattern())
    run(library, "collection", "add", "Other", "key:a")
    assert "{My  work, Other}" in sync(library, path)
    run(library, "undo")
    assert sync(library, path) == before
    run(library, "collection", "delete", "My work")
    assert "My" not in sync(library, path)
    run(library, "undo")
    assert sync(library, path) == before


def test_a_group_that_a_collection_is_but_for_capitals_stays_as_it_is_typed(
    library: Library, tmp_path: Path
) -> None:
    run(library, "collection", "create", "THESIS")
    path = tmp_path / "refs.bib"
    path.write_text(REFS + TREE)
    linking.link(library, path, key_pattern())
    assert sync(library, path) == REFS + TREE

    run(library, "collection", "add", "THESIS", "key:c")
    wanted = REFS.replace("{Gamma of things}", "{Gamma of things}, groups = {Thesis}")
    said = " ".join(sync(library, path).split())
    assert said.replace("},}", "}}") == " ".join((wanted + TREE).split())


def test_other_capitals_of_a_collection_are_those_of_its_group(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "rename", "Thesis", "THESIS")
    text = (REFS + TREE).replace("{Thesis}", "{THESIS}").replace(":Thesis", ":THESIS")
    assert sync(library, refs) == text
    run(library, "undo")
    assert sync(library, refs) == REFS + TREE


def test_a_line_that_cannot_be_read_is_told_of_and_stops_no_other(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.bib"
    broken = (REFS + TREE).replace("1 StaticGroup:A", "1 StaticGroup:A;b\n1 StaticGroup:A")
    path.write_text(broken)
    (doubt, other) = linking.link(library, path, key_pattern()).doubts
    assert "SearchGroups" in doubt
    assert other == (
        "The line “1 StaticGroup:A;b” of JabRef’s groups cannot be read. It is kept as it is, and"
        " the other groups are there."
    )
    run(library, "collection", "rename", "Samplers", "Sampling")
    now = broken.replace("{Samplers, nowhere}", "{nowhere, Sampling}")
    assert sync(library, path) == now.replace(":Samplers", ":Sampling")
    capsys.readouterr()
    run(library, "status")
    assert f"  {other}\n" in capsys.readouterr().out


def test_a_line_that_is_broken_later_is_told_of_once_and_shown_as_long_as_it_is_there(
    library: Library, refs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refs.write_text(refs.read_text().replace("1 SearchGroup", "1 SearchGroup:;;\n1 SearchGroup"))
    known = linking.linked(library.reading, refs)
    capsys.readouterr()
    run(library, "sync")
    assert "“1 SearchGroup:;;” of JabRef’s groups" in capsys.readouterr().out
    run(library, "sync")
    assert "cannot be read" not in capsys.readouterr().out
    assert len(linking.lost_groups(library.reading, known.id)) == 2
    refs.write_text(REFS + TREE)
    sync(library, refs)
    assert len(linking.lost_groups(library.reading, known.id)) == 1
