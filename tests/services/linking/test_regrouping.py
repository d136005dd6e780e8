"""Groups that are changed in a linked file later come into the collections."""

from pathlib import Path

import pytest

from refman.model.entry import CollectionId, EntryId
from refman.services import linking
from refman.store import Library, collecting, collection_counts, collections, papers
from tests.conftest import key_pattern

TREE = r"""
@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Thesis\;0\;1\;\;\;\;;
2 StaticGroup:Samplers\;0\;1\;\;\;\;;
}
"""
REFS = (
    "@article{a, title = {Alpha of things}, groups = {Thesis}}\n"
    "@article{b, title = {Beta of things}, groups = {Samplers}}\n"
    "@article{c, title = {Gamma of things}}\n"
)


@pytest.fixture
def refs(tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(REFS + TREE)
    return path


def meet(library: Library, path: Path, text: str) -> None:
    path.write_text(text)
    linking.sync(library, linking.linked(library.reading, path), key_pattern())


def link(library: Library, path: Path) -> None:
    linking.link(library, path, key_pattern())


def members(library: Library) -> dict[str, set[str]]:
    """The keys of the papers that stand in each collection itself."""
    reading = library.reading
    sql = "select key from entries join collection_entries on entry = id where collection = ?"
    paths = collections.tree(reading).paths
    return {path: {row[0] for row in reading.rows(sql, (id_,))} for id_, path in paths.items()}


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


def collection(library: Library, path: str) -> CollectionId:
    return collections.tree(library.reading).find(path)


def test_a_paper_that_is_put_into_another_group_goes_there(library: Library, refs: Path) -> None:
    link(library, refs)
    text = REFS.replace("{Thesis}", "{Samplers}")
    text = text.replace("{Gamma of things}}", "{Gamma of things}, groups={Thesis}}")
    meet(library, refs, text + TREE)
    assert members(library) == {"Thesis": {"c"}, "Thesis/Samplers": {"a", "b"}}


def test_undo_has_it_in_the_group_that_it_was_in(library: Library, refs: Path) -> None:
    link(library, refs)
    meet(library, refs, REFS.replace("{Thesis}", "{Samplers}") + TREE)
    library.undo()
    assert members(library) == {"Thesis": {"a"}, "Thesis/Samplers": {"b"}}


def test_a_new_group_becomes_a_collection_and_a_new_entry_goes_into_its_own(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    tree = TREE.replace("}\n", "1 StaticGroup:Reading\\;0\\;1\\;\\;\\;\\;;\n}\n")
    meet(library, refs, f"{REFS}@misc{{d, title={{Delta of all}}, groups={{Thesis, Odd}}}}\n{tree}")
    assert members(library) == {
        "Thesis": {"a", "d"},
        "Thesis/Samplers": {"b"},
        "Reading": set(),
        "Odd": {"d"},
    }


def test_a_group_that_is_called_otherwise_is_the_same_collection(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    before = collection(library, "Thesis")
    with library.change("Put in") as change:
        collecting.add(change, before, [paper(library, "c")])
    meet(library, refs, (REFS + TREE).replace("Thesis", "Dissertation"))
    assert members(library) == {"Dissertation": {"a", "c"}, "Dissertation/Samplers": {"b"}}
    assert collection(library, "Dissertation") == before


def test_what_was_done_to_collections_here_stays_while_the_file_says_the_same(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    with library.change("Tidy up") as change:
        collecting.delete(change, collection(library, "Thesis/Samplers"))
        collecting.take_out(change, collection(library, "Thesis"), [paper(library, "a")])
    meet(library, refs, REFS.replace("Beta of things", "Beta of all things") + TREE)
    assert members(library) == {"Thesis": set()}


def test_a_paper_that_leaves_a_group_stays_in_those_within_it(library: Library, refs: Path) -> None:
    refs.write_text(REFS.replace("{Thesis}", "{Thesis, Samplers}") + TREE)
    link(library, refs)
    meet(library, refs, REFS.replace("{Thesis}", "{Samplers}") + TREE)
    assert members(library) == {"Thesis": set(), "Thesis/Samplers": {"a", "b"}}


BIBDESK = """
@comment{BibDesk Static Groups{
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "">
<plist version="1.0"><array>
    <dict><key>group name</key><string>Reading</string><key>keys</key><string>%s</string></dict>
</array></plist>
}}
"""


def test_groups_that_list_keys_follow_the_list_and_nothing_else(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "desk.bib"
    entries = "".join(f"@misc{{{key}, title={{Title of {key}{key}}}}}\n" for key in "xyz")
    path.write_text(entries + BIBDESK % "x,y")
    link(library, path)
    with library.change("Take out") as change:
        collecting.take_out(change, collection(library, "Reading"), [paper(library, "x")])
    meet(library, path, entries + BIBDESK % "x,z")
    assert members(library) == {"Reading": {"z"}}
    counted = collection_counts.counts(library.reading, [collection(library, "Reading")])
    assert [*counted.values()] == [1]


def test_a_group_that_a_search_became_is_not_filled(library: Library, refs: Path) -> None:
    link(library, refs)
    with library.change("A search instead") as change:
        collecting.delete(change, collection(library, "Thesis"))
        collecting.create(change, "Thesis", query="title:alpha")
    text = REFS.replace("{Gamma of things}}", "{Gamma of things}, groups={Thesis}}")
    meet(library, refs, text + TREE)
    assert members(library) == {"Thesis": set()}
