"""Fields set by hand."""

import pytest

from refman.model.entry import EntryId
from refman.model.errors import FieldError
from refman.services import editing
from refman.store import Library, entries, tags
from tests.conftest import add


def edit(library: Library, ids: list[EntryId], *words: str) -> list[tuple[str, str, str]]:
    wanted = editing.assignments(words)
    with library.change("Set") as change:
        found = list(editing.plan(change, ids, wanted))
        editing.write(change, found, wanted)
    return [(one.field, one.old, one.new) for one in found]


def test_fields_are_set_cleared_and_undone_as_one(library: Library, knuth: EntryId) -> None:
    before = library.entry(knuth)
    said = edit(library, [knuth], "Year=1986", "publisher= {Addison--Wesley} ", "author=", "note=")
    assert said == [
        ("year", "1984", "1986"),
        ("publisher", "", "{Addison--Wesley}"),
        ("author", "Knuth, Donald E.", ""),
    ]
    fields = library.entry(knuth).fields
    assert list(fields.items()) == [
        ("title", "The {\\TeX}book"), ("year", "1986"), ("publisher", "{Addison--Wesley}")
    ]  # fmt: skip
    library.undo()
    assert library.entry(knuth) == before


def test_what_is_so_already_is_no_change(library: Library, knuth: EntryId) -> None:
    with library.change("Tag") as change:
        tags.add(change, [knuth], "TeX")
    history = len(library.history())
    assert edit(library, [knuth], "year=1984", "type=misc", "keywords=tex") == []
    assert len(library.history()) == history


def test_type_is_the_kind_and_keywords_are_the_tags(library: Library, knuth: EntryId) -> None:
    assert edit(library, [knuth], "type=Book", "keywords=typography, {\\TeX}") == [
        ("type", "misc", "book"),
        ("keywords", "", "TeX, typography"),
    ]
    entry = library.entry(knuth)
    assert entry.kind == "book"
    assert entry.tags == {"TeX", "typography"}
    edit(library, [knuth], "keywords=")
    assert library.entry(knuth).tags == frozenset()


def test_a_date_is_said_in_one_way(library: Library) -> None:
    paper = add(library, "Dated", date="2023-06")
    assert edit(library, [paper], "year=1984") == [
        ("date", "2023-06", ""), ("year", "", "1984"), ("month", "", "jun")
    ]  # fmt: skip
    assert edit(library, [paper], "date=2001") == [
        ("year", "1984", ""), ("month", "jun", ""), ("date", "", "2001")
    ]  # fmt: skip


def test_another_year_leaves_the_day_where_that_year_has_it(library: Library) -> None:
    paper = add(library, "Dated", date="2024-02-29")
    assert edit(library, [paper], "year=2020") == [("date", "2024-02-29", "2020-02-29")]
    assert edit(library, [paper], "year=2021") == [
        ("date", "2020-02-29", ""), ("year", "", "2021"), ("month", "", "feb")
    ]  # fmt: skip


def test_what_is_no_year_of_the_day_is_marked_and_the_day_stays(library: Library) -> None:
    paper = add(library, "Dated", date="2024-02-29")
    assert edit(library, [paper], "year=2020") == [("date", "2024-02-29", "2020-02-29")]
    for year in ("hello", "2003/2004", "c. 1999"):
        (planned,) = editing.plan(library.reading, [paper], editing.assignments([f"year={year}"]))
        assert f"“2020-02-29”, whose day would be lost with “{year}” as its year" in planned.fault
    assert edit(library, [paper], "year=2003", "month=mar")[0][2] == "2003-03-29"
    assert edit(library, [paper], "year=") == [("date", "2003-03-29", ""), ("month", "", "mar")]


def test_another_month_leaves_the_day_where_it_has_it_and_is_marked_where_not(
    library: Library,
) -> None:
    paper = add(library, "Dated", date="2023-05-06")
    assert edit(library, [paper], "month=jul") == [("date", "2023-05-06", "2023-07-06")]
    assert edit(library, [paper], "year=2024", "month=1") == [("date", "2023-07-06", "2024-01-06")]
    assert edit(library, [paper], "month=March 31") == [
        ("date", "2024-01-06", ""), ("year", "", "2024"), ("month", "", "March 31")
    ]  # fmt: skip
    edit(library, [paper], "date=2023-05-31")
    for month in ("jun", "may/jun", "spring"):
        (planned,) = editing.plan(library.reading, [paper], editing.assignments([f"month={month}"]))
        assert f"“2023-05-31”, whose day would be lost with “{month}”" in planned.fault
    assert edit(library, [paper], "month=") == [
        ("date", "2023-05-31", ""), ("year", "", "2023")
    ]  # fmt: skip
    edit(library, [paper], "date=2023-05-29")
    assert edit(library, [paper], "year=2024", "month=feb")[0][2] == "2024-02-29"


@pytest.mark.parametrize("date", ["2020-05-17", "2020-05-17/2020-06-02", "2020-05"])
@pytest.mark.parametrize("same", ["year=2020", "month=may", "month=5"])
def test_a_date_stays_where_the_year_or_month_is_set_that_it_has(
    library: Library, date: str, same: str
) -> None:
    assert edit(library, [add(library, "Dated", date=date)], same) == []


@pytest.mark.parametrize("date", ["2023-05/2023-06", "2023-05/..", "2023-21", "199X", "circa"])
@pytest.mark.parametrize("word", ["month=jul", "year=2021"])
def test_a_date_that_is_more_than_a_year_and_month_is_left_whole(
    library: Library, date: str, word: str
) -> None:
    paper = add(library, "Dated", date=date)
    field, _, new = word.partition("=")
    (planned,) = editing.plan(library.reading, [paper], editing.assignments([word]))
    assert planned[2:5] == (field, "", new)
    assert f"“{date}”, which is more" in planned.fault
    edit(library, [paper], word, "note=read")
    assert dict(library.entry(paper).fields) == {"title": "Dated", "date": date, "note": "read"}


@pytest.mark.parametrize(
    ("date", "word"),
    [
        ("-0050", "year=-0060"),
        ("-0050", "month=mar"),
        ("-0050-03-15", "year=2001"),
        ("-0050-03-15", "month=apr"),
    ],
)
def test_a_date_before_christ_says_so_where_a_year_or_month_cannot_take_its_place(
    library: Library, date: str, word: str
) -> None:
    paper = add(library, "Dated", date=date)
    (planned,) = editing.plan(library.reading, [paper], editing.assignments([word]))
    assert f"“{date}”, before Christ" in planned.fault


def test_a_year_takes_the_place_of_a_whole_year_before_christ(library: Library) -> None:
    paper = add(library, "Dated", date="-0050")
    assert edit(library, [paper], "year=2001") == [("date", "-0050", ""), ("year", "", "2001")]
    edit(library, [paper], "date=-0050")
    assert edit(library, [paper], "year=2001", "month=may")[0] == ("date", "-0050", "")
    edit(library, [paper], "date=-0050")
    assert edit(library, [paper], "year=") == [("date", "-0050", "")]


@pytest.mark.parametrize("word", ["year=hello", "month=jun", "year=2021"])
@pytest.mark.parametrize("date", ["2023-05-31", "2023-05/2023-06", "-0050-03-15"])
def test_what_one_paper_refuses_does_not_say_that_nothing_was_changed(
    library: Library, date: str, word: str
) -> None:
    paper = add(library, "Dated", date=date)
    wanted = editing.assignments([word, "note=read"])
    for one in editing.plan(library.reading, [paper], wanted):
        assert "Nothing was changed" not in one.fault


def test_what_is_refused_as_a_whole_says_that_nothing_was_changed() -> None:
    with pytest.raises(FieldError, match=r"-0049 for 50 BC\. Nothing was changed\.$"):
        editing.assignments(["note=a", "date=-50"])


def test_an_author_with_a_place_in_the_list_is_linked_no_longer(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Link") as change:
        entries.set_parts(change, knuth, linked=["Sun, Jiacheng", "Luo, Weijian"])
    edit(library, [knuth], "author=Knuth, Donald E. and Sun, Jiacheng")
    assert library.entry(knuth).linked == ("Luo, Weijian",)


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("key=x", "refman key"),
        ("note=a {b", "brace without its partner"),
        ("note=a} {b", "brace without its partner"),
        ("1st=x", "cannot be the name of a field"),
        ("a,b=x", "cannot be the name of a field"),
        ("ä=x", "cannot be the name of a field"),
        ("type=", "cannot be an entry type"),
        ("type=string", "cannot be an entry type"),
        ("type=PhD thesis", "cannot be an entry type"),
        ("date=2023-02-30", "no date that a calendar has"),
        ("urldate=soon", "no date that a calendar has"),
        ("month=13", "no date that a calendar has"),
    ],
)
def test_what_cannot_be_set_is_refused_in_a_sentence(word: str, reason: str) -> None:
    with pytest.raises(FieldError, match=reason):
        editing.assignments(["year=1984", word])


@pytest.mark.parametrize("date", ["1995-1-4", "199X", "2001/2002", "1999~", "../2004", "2023-06"])
def test_what_biber_reads_as_a_date_is_one(date: str) -> None:
    assert editing.checked("date", date) == date


def test_fields_that_are_called_type_and_key_are_set_by_their_long_names(
    library: Library, knuth: EntryId
) -> None:
    edit(library, [knuth], "field:type=Habilitation", "field:key=Knu", "type=thesis")
    entry = library.entry(knuth)
    assert entry.kind == "thesis"
    assert (entry.fields["type"], entry.fields["key"]) == ("Habilitation", "Knu")
    edit(library, [knuth], "field:type=")
    assert "type" not in library.entry(knuth).fields
    assert library.entry(knuth).kind == "thesis"


def test_white_space_folds_but_a_no_break_space_is_text() -> None:
    assert editing.checked("note", " a\n  b\u00a0c ") == "a b\u00a0c"
