"""Collections that are changed here go into the list of groups of a linked file of BibDesk."""

import random
from pathlib import Path

import pytest

from refman.cli import main
from refman.model.errors import CollectionError
from refman.services import linking
from refman.store import Change, Library, collecting, collections, grouped, papers
from tests.conftest import add, key_pattern

REFS = (
    "@article{x, title = {Alpha of things}}\n"
    "@Article {y,\n   Title  = {Beta of things},\n}\n"
    "@article{z, title = {Gamma of things}}\n\n"
)
LIST = """@comment{BibDesk Static Groups{
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<array>
	<dict>
		<key>group name</key>
		<string>Reading &#38; more</string>
		<key>keys</key>
		<string>y,unknown,x</string>
		<key>colour</key>
		<string>red</string>
	</dict>
	<dict>
		<key>keys</key>
		<string/>
		<key>group name</key>
		<string>Empty</string>
	</dict>
</array>
</plist>
}}
"""
MORE = """
	<dict>
		<key>group name</key>
		<string>{name}</string>
		<key>keys</key>
		<string>{keys}</string>
	</dict>
</array>"""


@pytest.fixture
def refs(library: Library, tmp_path: Path) -> Path:
    """A linked file with groups of BibDesk."""
    path = tmp_path / "refs.bib"
    path.write_text(REFS + LIST)
    linking.link(library, path, key_pattern())
    return path


def sync(library: Library, path: Path) -> str:
    """What the file says when both sides have met; a second time changes nothing."""
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    data = path.read_bytes()
    known = linking.linked(library.reading, path)
    assert linking.state(library.reading, known) == ("in sync", "")
    linking.sync(library, known._replace(state=""), key_pattern())
    assert path.read_bytes() == data
    return data.decode()


def run(library: Library, *words: str) -> None:
    assert main(["--library", str(library.path), *words]) == 0


def members(library: Library) -> dict[str, set[str]]:
    """The keys of the papers that stand in each collection itself."""
    reading = library.reading
    sql = "select key from entries join collection_entries on entry = id where collection = ?"
    paths = collections.tree(reading).paths
    return {path: {row[0] for row in reading.rows(sql, (id_,))} for id_, path in paths.items()}


def anew(library: Library, path: Path, folder: Path) -> bool:
    """Whether a library that knows nothing has the same collections by the file."""
    with Library.open(folder / "anew.refman") as other:
        linking.link(other, path, key_pattern())
        known = {one.replace("/", "\u2215"): held for one, held in members(library).items()}
        return members(other) == known


def undone(library: Library, path: Path, steps: int = 1) -> None:
    for _ in range(steps):
        run(library, "undo")
    assert sync(library, path) == REFS + LIST


def test_a_list_that_nobody_changed_keeps_its_bytes(library: Library, refs: Path) -> None:
    assert sync(library, refs) == REFS + LIST
    run(library, "set", "key:x", "note=seen")
    assert sync(library, refs).endswith(LIST)
    known = linking.linked(library.reading, refs)
    assert not linking.keeps_groups(library.reading, known.id)


def test_papers_come_into_the_list_and_leave_it(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    run(library, "collection", "add", "Reading & more", "key:z")
    assert sync(library, refs) == REFS + LIST.replace("y,unknown,x<", "y,unknown,x,z<")
    run(library, "collection", "remove", "Reading & more", "key:y")
    assert sync(library, refs) == REFS + LIST.replace("y,unknown,x<", "unknown,x,z<")
    assert members(library) == {"Reading & more": {"x", "z"}, "Empty": set()}
    assert anew(library, refs, tmp_path)
    assert not any("groups" in one.fields for one in papers.entries(library.reading, [1, 2, 3]))
    undone(library, refs, 2)


def test_a_group_without_keys_is_filled(library: Library, refs: Path) -> None:
    run(library, "collection", "add", "Empty", "key:z")
    assert sync(library, refs) == REFS + LIST.replace("<string/>", "<string>z</string>")
    undone(library, refs)


def test_a_collection_that_is_renamed_changes_its_name_alone(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    run(library, "collection", "rename", "Reading & more", "Read {it} <now>")
    text = sync(library, refs)
    assert text == REFS + LIST.replace("Reading &#38; more", "Read (it) &lt;now&gt;")
    assert [*members(library)] == ["Read {it} <now>", "Empty"]
    undone(library, refs)
    run(library, "collection", "rename", "Reading & more", "Books")
    assert sync(library, refs) == REFS + LIST.replace("Reading &#38; more", "Books")
    assert anew(library, refs, tmp_path)


def test_a_collection_that_is_deleted_goes_and_comes_back_as_it_was_typed(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    before, _, rest = LIST.partition("\n\t<dict>")
    run(library, "collection", "delete", "Reading & more")
    assert sync(library, refs) == REFS + before + rest.partition("</dict>")[2]
    assert anew(library, refs, tmp_path)
    run(library, "collection", "delete", "Empty")
    assert "<array>\n</array>" in sync(library, refs)
    undone(library, refs, 2)


def test_a_new_collection_is_listed_by_its_path_while_it_holds_papers(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    run(library, "collection", "create", "Reading & more/Über")
    assert sync(library, refs) == REFS + LIST
    run(library, "collection", "add", "Über", "key:x OR key:z")
    wanted = REFS + LIST.replace(
        "\n</array>", MORE.format(name="Reading &amp; more/Über", keys="x,z")
    )
    assert sync(library, refs) == wanted
    assert anew(library, refs, tmp_path)
    run(library, "collection", "rename", "Über", "Sub")
    assert sync(library, refs) == wanted.replace("Über", "Sub")
    undone(library, refs, 3)
    for _ in range(3):
        run(library, "redo")
    assert sync(library, refs) == wanted.replace("Über", "Sub")


def test_a_collection_that_held_its_papers_before_stays_out_of_the_list(
    library: Library, tmp_path: Path
) -> None:
    paper = add(library, "Alpha of things", key="x")
    with library.change("Before") as change:
        collecting.add(change, collecting.create(change, "Mine"), [paper])
    path = tmp_path / "refs.bib"
    path.write_text(REFS + LIST)
    linking.link(library, path, key_pattern())
    assert sync(library, path) == REFS + LIST
    run(library, "collection", "add", "Empty", "key:x")
    assert sync(library, path) == REFS + LIST.replace("<string/>", "<string>x</string>")


def test_a_change_of_the_list_meets_one_of_the_same_group_here(
    library: Library, refs: Path
) -> None:
    with library.change("Here") as change:
        found = collections.tree(change).find("Reading & more")
        collecting.take_out(change, found, [papers.by_key(change, "x")])
        collecting.rename(change, found, "Books")
    refs.write_text(REFS + LIST.replace("y,unknown,x<", "unknown,x,z<"))
    wanted = REFS + LIST.replace("y,unknown,x<", "unknown,z<")
    assert sync(library, refs) == wanted.replace("Reading &#38; more", "Books")
    assert members(library) == {"Books": {"z"}, "Empty": set()}


def test_a_group_that_goes_from_the_list_does_not_come_back(library: Library, refs: Path) -> None:
    before, _, rest = LIST.partition("\n\t<dict>")
    refs.write_text(REFS + before + rest.partition("</dict>")[2])
    assert sync(library, refs) == refs.read_text()
    run(library, "collection", "add", "Empty", "key:z")
    assert "Reading" not in sync(library, refs)
    assert members(library)["Reading & more"] == {"x", "y"}


def test_a_key_that_is_another_one_is_another_one_in_the_list(library: Library, refs: Path) -> None:
    run(library, "rekey", "x2020", "key:x")
    wanted = REFS.replace("{x,", "{x2020,").replace("of things}}", "of things}, ids = {x}}", 1)
    assert sync(library, refs) == wanted + LIST.replace("unknown,x<", "unknown,x2020<")
    undone(library, refs)


def test_a_paper_that_goes_into_the_trash_stays_in_the_list(library: Library, refs: Path) -> None:
    run(library, "trash", "key:x")
    assert sync(library, refs).endswith(LIST)
    undone(library, refs)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_line_ends_of_windows_and_an_encoding_stay(
    library: Library, tmp_path: Path, codec: str
) -> None:
    path = tmp_path / "win.bib"
    text = (REFS.replace("Alpha", "Älpha") + LIST).replace("\n", "\r\n")
    path.write_bytes(text.encode(codec))
    linking.link(library, path, key_pattern())
    run(library, "collection", "rename", "Reading & more", "读 é")
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    name = "&#35835; é" if codec == "latin-1" else "读 é"
    assert path.read_bytes() == text.replace("Reading &#38; more", name).encode(codec)
    run(library, "undo")
    assert path.read_bytes() == text.encode(codec)


def test_a_list_that_cannot_be_read_is_left_alone_and_told_of_once(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "add", "Empty", "key:z")
    refs.write_text(refs.read_text().replace("</plist>", "<plist>"))
    linking.sync(library, linking.linked(library.reading, refs), key_pattern())
    run(library, "undo")
    refs.write_text(refs.read_text().replace("<plist>", "</plist>"))
    assert sync(library, refs) == REFS + LIST
    broken = REFS + LIST.replace("</plist>", "<plist>")
    refs.write_text(broken)
    report = linking.sync(library, linking.linked(library.reading, refs), key_pattern())
    assert report.doubts == ("BibDesk’s groups cannot be read; no collection was made of them.",)
    run(library, "collection", "add", "Empty", "key:z")
    run(library, "collection", "rename", "Reading & more", "Books")
    known = linking.linked(library.reading, refs)
    assert linking.state(library.reading, known) == ("in sync", "")
    assert linking.keeps_groups(library.reading, known.id)
    refs.write_text(broken + "% more\n")
    assert (*linking.lost_groups(library.reading, known.id),) == report.doubts
    assert not linking.sync(library, known, key_pattern()).doubts
    assert (*linking.lost_groups(library.reading, known.id),) == report.doubts
    assert refs.read_text() == broken + "% more\n"
    refs.write_text(REFS + LIST)
    text = sync(library, refs)
    assert text == REFS + LIST.replace("Reading &#38; more", "Books").replace(
        "<string/>", "<string>z</string>"
    )
    assert not linking.lost_groups(library.reading, known.id)


def test_other_capitals_of_a_collection_are_those_of_its_group(
    library: Library, refs: Path
) -> None:
    run(library, "collection", "rename", "Empty", "EMPTY")
    assert sync(library, refs) == REFS + LIST.replace("Empty", "EMPTY")
    run(library, "undo")
    assert sync(library, refs) == REFS + LIST


@pytest.mark.parametrize("empty", ["<array/>", "<array></array>", "<array>\n</array>"])
def test_a_list_in_which_there_is_nothing_again_is_typed_as_it_was(
    library: Library, tmp_path: Path, empty: str
) -> None:
    start, end = LIST.index("<array>"), LIST.index("</array>") + len("</array>")
    path = tmp_path / "refs.bib"
    path.write_text(REFS + LIST[:start] + empty + LIST[end:])
    before = path.read_text()
    linking.link(library, path, key_pattern())
    run(library, "collection", "add", "New", "key:z")
    assert "<string>New</string>" in sync(library, path)
    run(library, "undo")
    assert sync(library, path) == before


def at_random(change: Change, choose: random.Random) -> None:
    """Do something to some collection."""
    every = [*collections.tree(change).by_id]
    some = [papers.by_key(change, key) for key in choose.sample("xyz", 2)]
    done = choose.choice(["create", "add", "add", "take out", "rename", "move", "delete"])
    if done == "create" or not every:
        collecting.create(change, f"New <{choose.randrange(99)}>", choose.choice([None, *every]))
        return
    one = choose.choice(every)
    if done == "add":
        collecting.add(change, one, some)
    elif done == "take out":
        collecting.take_out(change, one, some)
    elif done == "rename":
        collecting.rename(change, one, f"Called {choose.randrange(99)}")
    elif done == "move":
        collecting.move(change, one, choose.choice([None, *every]))
    else:
        collecting.delete(change, one)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_done_is_in_the_list_and_gone_when_it_is_undone(
    library: Library, refs: Path, seed: int
) -> None:
    choose = random.Random(seed)
    document = linking.linked(library.reading, refs).id
    count = "select count(*) from changes where state = 'done'"
    before = library.reading.value(count)
    for _ in range(12):
        try:
            with library.change("Something") as change:
                at_random(change, choose)
        except CollectionError:
            continue
        if choose.random() < 0.6:
            sync(library, refs)
            held = grouped.held(library.reading, document)
            kept = grouped.known(library.reading, document)
            assert kept
            for group, one in zip(kept.groups, kept.collections, strict=True):
                assert one
                assert {*group.keys} - {"unknown"} == {*held.get(one, {}).values()}
    while library.reading.value(count) > before:
        library.undo()
    assert sync(library, refs) == REFS + LIST
