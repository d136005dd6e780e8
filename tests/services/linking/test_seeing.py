"""A long linked file is seen in part, and what comes of that is what comes of all of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from refman.model.errors import FileChanged
from refman.services import linking
from refman.services.linking import Report
from refman.services.linking.seeing import see
from refman.store import Library, documents, entries, members, owing, pages, papers, tags, tying
from tests.conftest import add, key_pattern

NUMBER = 1500
START = '% by hand\n\n@string{j = "Journal"}\n\n'
END = "\n@Comment{jabref-meta: databaseType:bibtex;}\n"


def entry(number: int) -> str:
    return (
        f"@misc{{k{number},\n  title = {{Title of {number}}},\n  journal = j,\n"
        f"  keywords = {{even{number % 2}}}\n}}\n\n"
    )


TEXT = START + "".join(map(entry, range(NUMBER))) + END


class Side(NamedTuple):
    """A library, and a file that is linked to it."""

    library: Library
    refs: Path

    @property
    def id(self) -> int:
        return linking.linked(self.library.reading, self.refs).id

    def sync(self) -> Report:
        linked = linking.linked(self.library.reading, self.refs)
        return linking.sync(self.library, linked, key_pattern())

    def in_part(self) -> bool:
        """Whether a meeting would see the file in part, and that is little of it."""
        linked = linking.linked(self.library.reading, self.refs)
        with self.library.change("Look") as change:
            view = see(change, linked, owing.changed(change, linked.id)).view
        return view.kept is not None and 2 * len(view.document.text) < len(TEXT)

    def forget(self) -> None:
        """Have the next meeting see all of the file, and compare all papers."""
        with self.library.change("Forget") as change:
            pages.forget(change, self.id)
            owing.forget_met(change, self.id)

    def says(self) -> tuple[object, ...]:
        """All that both sides say, and how the file stands."""
        reading = self.library.reading
        linked = linking.linked(reading, self.refs)
        ties = tying.ties_of(reading, members.arrangement(reading, linked.id))
        order = {tie.id: tie.theirs.key for tie in ties}
        arranged = [order[one] for one in members.arrangement(reading, linked.id)]
        said = papers.entries(reading, [tie.entry for tie in ties])
        rows = sorted((one.key, one.kind, tuple(one.fields.items()), one.tags) for one in said)
        questions = [one[1:] for one in documents.conflicts(reading, linked.id)]
        state = linked.state, linked.reason.replace(str(self.refs), "refs"), questions
        return self.refs.read_bytes(), arranged, rows, state


@pytest.fixture(scope="module")
def linked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long")
    (folder / "refs.bib").write_text(TEXT)
    with Library.open(folder / "test.refman") as library:
        linking.link(library, folder / "refs.bib", key_pattern())
    return folder


@pytest.fixture
def sides(linked_once: Path, tmp_path: Path) -> Iterator[tuple[Side, Side]]:
    """The same twice."""
    one, other = opened(linked_once, tmp_path / "one"), opened(linked_once, tmp_path / "other")
    with one.library, other.library:
        yield one, other


def opened(once: Path, folder: Path) -> Side:
    shutil.copytree(once, folder)
    library = Library.open(folder / "test.refman")
    (known,) = documents.every(library.reading)
    with library.change("Move") as change:
        documents.use(change, known.id, path=str(folder / "refs.bib"))
    return Side(library, folder / "refs.bib")


def both_say_the_same(one: Side, other: Side) -> Report:
    """Synchronise both, the other one as if its file had never been seen before."""
    other.forget()
    reports = [side.sync()._replace(file="", conflicts=()) for side in (one, other)]
    assert reports[0] == reports[1]
    assert one.says() == other.says()
    return reports[0]


def edited(text: str) -> str:
    return text.replace("{Title of 1000}", "{Another title}")


def deleted(text: str) -> str:
    return text.replace(entry(1000), "")


def added(text: str) -> str:
    return text.replace(entry(1000), entry(1000) + entry(5000))


def appended(text: str) -> str:
    return text + entry(5000)


def moved(text: str) -> str:
    return deleted(text).replace(entry(1100), entry(1100) + entry(1000))


def doubled(text: str) -> str:
    return text.replace(entry(1000), entry(1000) * 2)


def renamed(text: str) -> str:
    return text.replace("{k1000,", "{another,")


def given_a_key_of_another(text: str) -> str:
    return text.replace("{k1000,", "{k3,")


def exchanged(text: str) -> str:
    return text.replace("{k1000,", "{-").replace("{k1001,", "{k1000,").replace("{-", "{k1001,")


def with_another_macro(text: str) -> str:
    return text.replace('"Journal"', '"Another journal"')


def with_a_macro_more(text: str) -> str:
    return text.replace(entry(1000), '@string{j = "Later"}\n' + entry(1000))


def with_a_comment(text: str) -> str:
    return text.replace(entry(1000), f"@comment{{\n{entry(1000)}}}\n")


def without_an_end(text: str) -> str:
    return text.replace("  keywords = {even0}\n}\n\n@misc{k1001,", "\n@misc{k1001,")


def with_an_open_brace(text: str) -> str:
    return text.replace("{Title of 1000}", "{Title of {1000}")


def with_a_stray_brace(text: str) -> str:
    return text.replace("{Title of 1000}", "{Title of }1000}")


def with_a_field_twice(text: str) -> str:
    return text.replace("{Title of 1000}", "{Title of 1000},\n  title = {Title}")


def with_marks_of_git(text: str) -> str:
    return text.replace(entry(1000), f"<<<<<<< HEAD\n{entry(1000)}=======\n>>>>>>> other\n")


def longer_at_the_beginning(text: str) -> str:
    return "% more\n" + text


def cut_off(text: str) -> str:
    return text[: text.index("{Title of 1490}")]


def emptied(_: str) -> str:
    return ""


THERE = [
    edited, deleted, added, appended, moved, doubled, renamed, given_a_key_of_another, exchanged,
    with_another_macro, with_a_macro_more, with_a_comment, without_an_end, with_an_open_brace,
    with_a_stray_brace, with_a_field_twice, with_marks_of_git, longer_at_the_beginning, cut_off,
    emptied,
]  # fmt: skip
IN_PART = [edited, deleted, added, appended, moved, renamed, exchanged, with_a_field_twice]


@pytest.mark.parametrize("change", THERE, ids=lambda one: str(one.__name__))
def test_what_changed_in_the_file_comes_in_as_from_all_of_it(
    sides: tuple[Side, Side], change: Callable[[str], str]
) -> None:
    for text in (change(TEXT), edited(TEXT)):
        for side in sides:
            side.refs.write_text(text)
        both_say_the_same(*sides)


@pytest.mark.parametrize("change", IN_PART, ids=lambda one: str(one.__name__))
def test_of_a_file_that_changed_in_a_place_little_is_read(
    sides: tuple[Side, Side], change: Callable[[str], str]
) -> None:
    side, _ = sides
    side.refs.write_text(change(TEXT))

    assert side.in_part()


def edit(side: Side) -> None:
    _set(side, "k1000", "note")


def edit_what_is_far_apart(side: Side) -> None:
    for key in ("k1", "k500", "k1499"):
        _set(side, key, "year")


def tag(side: Side) -> None:
    with side.library.change("Tag") as change:
        tags.add(change, [papers.by_key(change, "k1000")], "new")


def rename(side: Side) -> None:
    with side.library.change("Rename") as change:
        entries.set_parts(change, papers.by_key(change, "k1000"), key="another")


def trash(side: Side) -> None:
    with side.library.change("Trash") as change:
        entries.trash(change, [papers.by_key(change, "k1000")])


def trash_and_bring_back(side: Side) -> None:
    trash(side)
    side.sync()
    side.library.undo()


def take_out_and_put_back(side: Side) -> None:
    paper = papers.by_key(side.library.reading, "k1000")
    linking.exclude(side.library, side.refs, [paper], key_pattern())
    linking.include(side.library, side.refs, [paper], key_pattern())


def put_in_a_new_one(side: Side) -> None:
    new = add(side.library, "New", key="new")
    linking.include(side.library, side.refs, [new], key_pattern())


def undo(side: Side) -> None:
    edit(side)
    side.sync()
    side.library.undo()


HERE = [
    edit, edit_what_is_far_apart, tag, rename, trash, trash_and_bring_back, take_out_and_put_back,
    put_in_a_new_one, undo,
]  # fmt: skip


@pytest.mark.parametrize("act", HERE, ids=lambda one: str(one.__name__))
def test_what_changed_here_goes_into_the_file_as_into_all_of_it(
    sides: tuple[Side, Side], act: Callable[[Side], None]
) -> None:
    for side in sides:
        act(side)
    both_say_the_same(*sides)
    for side in sides:
        side.refs.write_text(edited(side.refs.read_text()))
        _set(side, "k1200", "note")
    both_say_the_same(*sides)


@pytest.mark.parametrize("act", [edit, tag, rename, trash], ids=lambda one: str(one.__name__))
def test_for_what_changed_here_little_is_read(
    sides: tuple[Side, Side], act: Callable[[Side], None]
) -> None:
    side, _ = sides
    act(side)

    assert side.in_part()


def test_an_entry_whose_text_is_changed_alone_is_other_than_it_was(
    sides: tuple[Side, Side],
) -> None:
    side, _ = sides
    edit(side)

    assert side.sync().to_file == 1

    assert side.refs.read_text() == TEXT.replace(
        "  keywords = {even0}\n}\n\n@misc{k1001,",
        "  keywords = {even0},\n  note = {New}\n}\n\n@misc{k1001,",
    )


def test_lines_are_those_of_the_file(sides: tuple[Side, Side]) -> None:
    side, _ = sides
    text = with_a_field_twice(longer_at_the_beginning(TEXT))
    side.refs.write_text(longer_at_the_beginning(TEXT))
    side.sync()
    side.refs.write_text(text)
    assert side.in_part()

    ((line, _reason),) = side.sync().unread

    assert text.splitlines()[line - 1] == "  title = {Title},"


def test_a_file_that_is_written_beside_is_left_as_it_is(sides: tuple[Side, Side]) -> None:
    side, _ = sides
    edit(side)
    reading = side.library.reading
    linked = linking.linked(reading, side.refs)
    with side.library.change("Look") as change:
        view = see(change, linked, owing.changed(change, linked.id)).view
    side.refs.write_text(edited(TEXT))

    with pytest.raises(FileChanged):
        b"".join(view.written([]))


def _set(side: Side, key: str, field: str) -> None:
    with side.library.change("Edit") as change:
        entries.set_fields(change, papers.by_key(change, key), {field: "New"})
