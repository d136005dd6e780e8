"""Which entries an export writes, in which order, under which keys."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from refman.bibtex.keys import written_keys
from refman.bibtex.profile import PRESETS, Dialect, Profile
from refman.bibtex.render import all_citable
from refman.model.errors import FileUnreadable
from refman.services import exporting
from refman.store import Library, entries, notes
from refman.store.chosen import choose
from tests.conftest import add


def keys(library: Library, ids: Sequence[int], **parts: object) -> list[str]:
    profile = Profile(**parts)  # type: ignore[arg-type]
    return re.findall(r"^@\w+\{(.*),$", text(library, ids, profile), re.MULTILINE)


def text(library: Library, ids: Sequence[int], profile: Profile) -> str:
    return "".join(exporting.pieces(library.reading, ids, profile))


def test_keys_that_clash_are_written_once_and_references_follow(library: Library) -> None:
    first = add(library, "One", key="same")
    second = add(library, "Two", key="Same")
    cleaned = add(library, "Three", key="foo bar")
    child = add(library, "Four", key="child", crossref="foo bar", related="SAME, foo bar")

    found = text(library, [second, first, cleaned, child], Profile())

    assert re.findall(r"@misc\{(.*),", found) == ["Sameb", "same", "child", "foobar"]
    assert "crossref = {foobar}" in found
    assert "related  = {same, foobar}" in found


def test_the_first_of_two_with_one_key_is_the_same_in_every_order(library: Library) -> None:
    first, second = add(library, "One", key="k"), add(library, "Two", key="K")

    assert keys(library, [first, second]) == ["k", "Kb"]
    assert keys(library, [second, first]) == ["Kb", "k"]


def test_an_alias_of_one_paper_that_is_anothers_key_is_left_out(library: Library) -> None:
    first = add(library, "One", key="a", ids="b, old")
    second = add(library, "Two", key="b")

    assert "ids   = {old}" in text(library, [first, second], Profile())
    assert "ids   = {b, old}" in text(library, [first], Profile())


_HARD_KEYS = (
    *("k1", "plain", "Plain", "", "a{b", "ab", "müller", "Müller", "MÜLLER", "mül ler", "müllerb"),
    *(
        "ärger",
        "ÖL",
        "ö l",
        "\u212a1",
        "straße",
        "STRASSE",
        "o'neil",
        "O'NEIL",
        "x&y",
        "ж",
        "",
        "Ж b",
    ),
)


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_keys_are_written_as_if_all_were_gone_through_one_by_one(
    library: Library, dialect: Dialect
) -> None:
    ids = [add(library, f"Paper {n}", key=key) for n, key in enumerate(_HARD_KEYS)]

    assert keys(library, ids, dialect=dialect) == written_keys(_HARD_KEYS, dialect)


def test_thousands_of_keys_beyond_ascii_need_no_thought(library: Library) -> None:
    ids = [add(library, "Many", key=f"Müller{n}") for n in range(40)]
    twin = add(library, "Twin", key="MÜLLER7")

    with choose(library.reading, [*ids, twin]) as chosen:
        doubtful = chosen.doubtful_keys(lambda keys: all_citable(keys, "biblatex"))

        assert doubtful.keys == ["Müller7", "MÜLLER7"]
        assert chosen.has_key("müller8")


def test_an_alias_beyond_ascii_that_is_anothers_key_is_left_out(library: Library) -> None:
    first = add(library, "One", key="a", ids="MÜLLER, old")
    second = add(library, "Two", key="müller")

    assert "ids   = {old}" in text(library, [first, second], Profile())


def test_what_others_name_comes_along_behind_them(library: Library) -> None:
    grand = add(library, "Series", key="grand")
    parent = add(library, "Proceedings", key="Proc", crossref="grand", ids="oldproc")
    child = add(library, "Child", key="child", crossref="oldproc")

    assert keys(library, [child]) == ["child", "Proc", "grand"]
    assert keys(library, [grand, parent, child]) == ["child", "Proc", "grand"]
    assert keys(library, [child], parents=False) == ["child"]
    assert "crossref = {Proc}" in text(library, [child], Profile())


def test_what_is_in_the_trash_does_not_come_along(library: Library) -> None:
    parent = add(library, "Proceedings", key="Proc")
    child = add(library, "Child", key="child", crossref="Proc")
    with library.change("Delete") as change:
        entries.set_parts(change, parent, trashed=1.0)

    assert keys(library, [child]) == ["child"]


def test_entries_that_name_each_other_in_a_ring_are_written_once(library: Library) -> None:
    first = add(library, "One", key="a", crossref="b")
    second = add(library, "Two", key="b", crossref="a")
    own = add(library, "Three", key="c", crossref="c")

    assert sorted(keys(library, [first, second, own])) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("given", ["b", "C", "a"]),
        ("library", ["C", "a", "b"]),
        ("key", ["a", "b", "C"]),
        ("author", ["b", "a", "C"]),
        ("added", ["b", "a", "C"]),
    ],
)
def test_entries_are_in_the_order_of_the_profile(
    library: Library, sort: str, expected: list[str]
) -> None:
    third = add(library, "Zebras", key="C", author="Berg, A.", year="2020")
    first = add(library, "Gnus", key="a", author="Berg, A.", year="2019")
    second = add(library, "Apes", key="b", author="Adams, Z.", year="2021")

    assert keys(library, [second, third, first], sort=sort) == expected


def test_journals_are_macros_where_two_entries_share_one(library: Library) -> None:
    ids = [
        add(library, str(n), key=f"k{n}", journal=journal)
        for n, journal in enumerate(["Journal of Big Cats"] * 2 + ["J. Bad Calls"] * 2 + ["Alone"])
    ]

    found = text(library, ids, Profile(strings=True, align=False))

    assert found.startswith(
        "@string{jbc = {J. Bad Calls}}\n@string{jbc2 = {Journal of Big Cats}}\n\n@misc{k0,\n"
    )
    assert found.count("journal = jbc,\n") == found.count("journal = jbc2,\n") == 2
    assert "journal = {Alone}" in found


def test_journals_are_named_by_the_users_list(library: Library, tmp_path: Path) -> None:
    names = tmp_path / "journals.csv"
    names.write_text("Journal of Big Cats;J. Big Cats\n")
    made = add(library, "One", key="a", journal="Journal of Big Cats")
    profile = Profile(journals="short", journal_list=str(names), align=False)

    assert "journal = {J. Big Cats}" in text(library, [made], profile)
    assert "journal = {Journal of Big Cats}" in text(library, [made], Profile(align=False))
    with pytest.raises(FileUnreadable, match="gone"):
        text(library, [made], profile._replace(journal_list=str(tmp_path / "gone.csv")))


def test_private_fields_stay_at_home_unless_asked_for(library: Library) -> None:
    private = dict.fromkeys(("file", "comment", "annote", "groups", "abstract", "bdsk-url-1"), "P")
    made = add(library, "One", key="a", note="kept", **private)

    assert "{P}" not in text(library, [made], Profile())
    assert "note  = {kept}" in text(library, [made], Profile())
    assert text(library, [made], Profile(keep=("file", "groups"))).count("{P}") == 2
    assert text(library, [made], PRESETS["typed"]).count("{P}") == len(private)


def test_fields_are_chosen_and_ordered(library: Library) -> None:
    made = add(
        library, "One", key="a", doi="10.1/x", url="http://x", year="2020", note="n", author="A"
    )

    def fields(**parts: object) -> list[str]:
        found = text(library, [made], Profile(**parts))  # type: ignore[arg-type]
        return re.findall(r"^  (\w+) ", found, re.MULTILINE)

    assert fields() == ["author", "title", "year", "doi", "url", "note"]
    assert fields(links="doi") == ["author", "title", "year", "doi", "note"]
    assert fields(links="url") == ["author", "title", "year", "url", "note"]
    assert fields(only=("title", "author")) == ["author", "title"]
    assert fields(drop=("note", "year")) == ["author", "title", "doi", "url"]
    assert fields(first=("note", "url")) == ["note", "url", "author", "title", "year", "doi"]
    assert fields(order="typed", dialect="typed") == list(library.entry(made).fields)


def test_what_ascii_cannot_say_is_told_with_papers_and_characters(library: Library) -> None:
    ids = [add(library, f"Ж {n} é", key=f"k{n}", author="A") for n in range(5)] + [
        add(library, "é", key="e")
    ]

    plan = exporting.plan(library.reading, ids, Profile(ascii=True))

    assert exporting.doubts(library.reading, plan) == (
        "5 characters have no command in LaTeX and stayed as typed (Ж), in “k0”, “k1”, “k2” and"
        " 2 more."
    )
    plan = exporting.plan(library.reading, ids, Profile())
    assert exporting.doubts(library.reading, plan) == ""


def test_a_paper_is_found_by_the_key_that_an_export_writes(library: Library) -> None:
    made = add(library, "One", key="foo bar")

    assert exporting.by_key(library.reading, "foobar") == made
    assert exporting.by_key(library.reading, "foo bar") == made


@pytest.mark.parametrize(
    ("typed", "dialect", "written"),
    [
        ("annote", "bibtex", "annote"),
        ("annote", "biblatex", "annotation"),
        ("annotation", "bibtex", "annote"),
        ("annotation", "biblatex", "annotation"),
    ],
)
def test_notes_take_the_typed_ones_with_them_whatever_the_dialect_calls_them(
    library: Library, typed: str, dialect: Dialect, written: str
) -> None:
    made = add(library, "One", key="a", **{typed: "Typed"})
    other = add(library, "Two", key="b", **{typed: "Typed"})
    with library.change("Note") as change:
        notes.add(change, made, "Kept")
    done = text(library, [made, other], Profile(dialect, notes=True))
    found = [(name, said.split()) for name, said in re.findall(r"(anno\w+) += {([^}]*)}", done)]
    assert found == [(written, ["Typed", "Kept"]), (written, ["Typed"])]
