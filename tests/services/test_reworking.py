"""One field of many papers changed at once."""

import pytest

from refman.model.entry import EntryId
from refman.model.errors import FieldError
from refman.services import editing, reworking
from refman.services.reworking import Deed
from refman.store import Library, entries
from tests.conftest import add


def rework(library: Library, ids: list[EntryId], deed: Deed) -> list[tuple[str, str, str]]:
    with library.change("Rework") as change:
        found = list(reworking.plan(change, ids, deed))
        editing.write(change, found)
    return [(one.field, one.old, one.new) for one in found if not one.fault]


def test_text_is_put_behind_what_is_there(library: Library) -> None:
    ids = [add(library, "A", note="Read"), add(library, "B")]
    assert rework(library, ids, reworking.append("note", "twice", "; ")) == [
        ("note", "Read", "Read; twice"),
        ("note", "", "twice"),
    ]


@pytest.mark.parametrize(
    ("field", "old", "text", "new"),
    [
        ("abstract", "One.\n\nTwo.", " Three.", "One.\n\nTwo. Three."),
        ("note", "Read", "ing", "Reading"),
        ("title", "A", ": B ", "A: B"),
        ("note", "", " alone", "alone"),
        ("author", "Lu, A", "Sun, B", "Lu, A and Sun, B"),
        ("editor", "", "Sun, B", "Sun, B"),
        ("ids", "one", " two", "one, two"),
    ],
)
def test_what_is_put_behind_stands_as_it_was_typed_and_lists_are_parted(
    library: Library, field: str, old: str, text: str, new: str
) -> None:
    ids = [add(library, old)] if field == "title" else [add(library, "T", **{field: old})]
    assert rework(library, ids, reworking.append(field, text)) == [(field, old, new)]


def test_a_plain_text_is_replaced_as_it_stands(library: Library) -> None:
    ids = [add(library, "A", note="C++ (1.0)"), add(library, "B", note="none")]
    assert rework(library, ids, reworking.replace("note", "C++ (", r"\1 (")) == [
        ("note", "C++ (1.0)", r"\1 (1.0)")
    ]


def test_an_expression_may_name_its_groups_and_empty_a_field(library: Library) -> None:
    ids = [add(library, "A", pages="1-9", note="ACCEPTED")]
    deed = reworking.replace("pages", r"(\d+)-(\d+)", r"\1--\2", pattern=True)
    assert rework(library, ids, deed) == [("pages", "1-9", "1--9")]
    gone = reworking.replace("note", "accepted", "", pattern=True, any_case=True)
    rework(library, ids, gone)
    assert "note" not in library.entry(ids[0]).fields


def test_what_would_not_be_sound_is_left_and_says_why(library: Library) -> None:
    ids = [add(library, "A", note="{X}"), add(library, "B", note="X}{Y".replace("}{", ""))]
    deed = reworking.replace("note", "X}", "")
    (edit,) = reworking.plan(library.reading, ids, deed)
    assert "brace without its partner" in edit.fault
    assert "Nothing was changed" not in edit.fault
    assert rework(library, ids, deed) == []
    assert library.entry(ids[0]).fields["note"] == "{X}"


def test_a_renamed_field_overwrites_no_other_text(library: Library) -> None:
    free = add(library, "A", journal="JMLR")
    full = add(library, "B", journal="JMLR", journaltitle="Nature")
    same = add(library, "C", journal="JMLR", journaltitle="JMLR")
    rework(library, [free, full, same], reworking.rename("journal", "journaltitle"))
    fields = [dict(library.entry(one).fields) for one in (free, full, same)]
    assert [one.get("journaltitle") for one in fields] == ["JMLR", "Nature", "JMLR"]
    assert [one.get("journal") for one in fields] == [None, "JMLR", None]


def test_what_papers_have_in_common_is_told_from_what_is_mixed(library: Library) -> None:
    ids = [add(library, "A", note="x"), add(library, "B", note="x", year="1984")]
    assert reworking.common(library.reading, ids, "note") == ("x", False)
    assert reworking.common(library.reading, ids, "year") == ("", True)
    assert reworking.common(library.reading, ids, "type") == ("misc", False)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: reworking.replace("note", "(", "", pattern=True), "cannot be read at character 1"),
        (lambda: reworking.replace("note", "a", r"\2", pattern=True), "cannot be put in"),
        (lambda: reworking.replace("note", "", "x"), "Say what is to be replaced"),
        (lambda: reworking.replace("note", f"a{{{2**40}}}", "", pattern=True), "too often"),
        (
            lambda: reworking.replace("note", "(" * 999 + ")" * 999, "", pattern=True),
            "too many groups",
        ),
        (lambda: reworking.append("note", "{"), "brace without its partner"),
        (lambda: reworking.replace("keywords", "x", ""), "Keywords are tags"),
        (lambda: reworking.case("author", "sentence"), "Names of people are written"),
        (lambda: reworking.rename("no te", "x"), "cannot be the name of a field"),
    ],
)
def test_what_cannot_be_done_is_refused_before_any_paper_is_read(make: object, reason: str) -> None:
    assert callable(make)
    with pytest.raises(FieldError, match=reason):
        make()


@pytest.mark.parametrize(
    "sought",
    [r"(a+)+$", r"(a|aa)+$", r"(\w+\s?)*x", r"(a)\1", r"(?x)(a+) +$", r"(a+)(?#once)+$"],
)
def test_an_expression_that_could_search_without_end_is_refused(sought: str) -> None:
    with pytest.raises(FieldError, match="could search without end"):
        reworking.replace("title", sought, "", pattern=True)


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("a" * 5000, r"\w+\w+\w+!"),
        ("a" * 30, "a?" * 30 + "a" * 30 + "!"),
        ("a" * 30, "(?:a|a)" * 30 + "!"),
        ("a" * 500, r"\x61*\x61*\x61*!"),
    ],
)
def test_a_text_that_can_match_in_too_many_ways_stays(
    library: Library, text: str, sought: str
) -> None:
    paper = add(library, text)
    (edit,) = reworking.plan(
        library.reading, [paper], reworking.replace("title", sought, "", pattern=True)
    )
    assert edit.fault.startswith("This text is too long for an expression")


@pytest.mark.parametrize(
    ("sought", "by", "begin"),
    [
        (r"(\w+) (\w+) (\w+)", r"\3 \2 \1", "three two one"),
        (r"(\d+)\s*[-–]\s*(\d+)", r"\1--\2", "one two three, pp. 12--34; "),
        (r"^(.*?), (.*)$", r"\2", "pp. 12 - 34; one two"),
        (r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) ", "", "three, pp."),
    ],
)
def test_what_cannot_run_for_long_is_replaced_in_a_long_text(
    library: Library, sought: str, by: str, begin: str
) -> None:
    paper = add(library, "A title")
    with library.change("Have an abstract") as change:
        entries.set_fields(change, paper, {"abstract": "one two three, pp. 12 - 34; " * 7})
    deed = reworking.replace("abstract", sought, by, pattern=True)
    (edit,) = reworking.plan(library.reading, [paper], deed)
    assert not edit.fault
    assert edit.new.startswith(begin)


def changes(library: Library, paper: EntryId, deed: Deed) -> list[tuple[str, str, str]]:
    """What a deed would do to one paper: field, text, and the first words of a fault."""
    found = reworking.plan(library.reading, [paper], deed)
    return [(edit.field, edit.new, " ".join(edit.fault.split()[:4])) for edit in found]


def test_names_are_put_before_the_word_for_others(library: Library) -> None:
    paper = add(library, "A", author="Doe, Jane and others")
    deed = reworking.append("author", "Roe, Richard")
    assert changes(library, paper, deed) == [
        ("author", "Doe, Jane and Roe, Richard and others", "")
    ]
    assert changes(library, paper, reworking.append("author", "others")) == []


def test_a_renamed_text_has_to_fit_its_new_field(library: Library) -> None:
    paper = add(library, "A", note="2021-13-45", annote="may")
    deed = reworking.rename("note", "date")
    assert changes(library, paper, deed) == [
        ("date", "2021-13-45", "“2021-13-45” is no date"),
        ("note", "", "“2021-13-45” is no date"),
    ]


@pytest.mark.parametrize(
    "deed",
    [
        reworking.rename("note", "month"),
        reworking.rename("note", "year"),
        reworking.append("year", "2024"),
        reworking.append("month", "may"),
    ],
)
def test_no_deed_says_a_date_in_a_second_way(library: Library, deed: Deed) -> None:
    paper = add(library, "A", date="2023-05-06", note="may")
    faults = {fault for _, _, fault in changes(library, paper, deed)}
    assert faults == {"“date” says “2023-05-06” already,"}


def test_a_date_is_not_begun_beside_a_year_and_takes_the_place_of_one(library: Library) -> None:
    paper = add(library, "A", year="2020")
    assert changes(library, paper, reworking.append("date", "2021")) == [
        ("date", "2021", "“year” says “2020” already,")
    ]
    assert changes(library, paper, reworking.rename("year", "date")) == [
        ("date", "2020", ""),
        ("year", "", ""),
    ]


def test_what_only_white_space_would_change_is_no_change(library: Library) -> None:
    paper = add(library, "One two")
    assert changes(library, paper, reworking.replace("title", " ", "\\n", pattern=True)) == []
