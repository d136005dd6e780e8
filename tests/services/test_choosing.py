"""Which of two values is the better, and why."""

import pytest

from refman.model.entry import Entry
from refman.services.choosing import parts


def chosen(name: str, one: dict[str, str], other: dict[str, str]) -> tuple[int, str]:
    papers = [Entry(fields.pop("type", "misc"), fields) for fields in (one, other)]
    found = {part.name: part for part in parts(papers)}[name]
    return found.chosen, found.reason


@pytest.mark.parametrize(
    ("name", "one", "other", "why"),
    [
        ("title", "On Sampling", "On Sampling: A Study", "longer"),
        ("title", "On f-divergence", "On $f$-divergence", "has the mathematics"),
        ("title", "Reefs & Seas", "Reefs \\& Seas", "is sound LaTeX"),
        ("title", "On BERT", "On {BERT}", "protects capitals"),
        ("title", "on sampling things", "On Sampling Things", "has capitals"),
        ("author", "Luo, W. and others", "Luo, W. and Hu, T.", "names more people"),
        ("author", "Luo, W. and others", "Luo, W.", "is whole"),
        ("author", "Luo, W.", "Luo, Weijian", "full names"),
        ("author", "Godel, Kurt", "G{\\\"o}del, Kurt", "has the accents"),
        ("date", "2023", "2023-06-22", "more precise"),
        ("pages", "101", "101--118", "has the last page"),
        ("abstract", "Short.", "Not so short.", "longer"),
        ("doi", "", "10.1000/1", "only one has it"),
    ],
)  # fmt: skip
def test_the_better_value_is_chosen_whichever_side_has_it(
    name: str, one: str, other: str, why: str
) -> None:
    ours, theirs = ({name: text, "note": "x"} if text else {"note": "x"} for text in (one, other))
    assert chosen(name, dict(ours), dict(theirs)) == (1, why)
    assert chosen(name, dict(theirs), dict(ours)) == (0, why)


def test_where_either_would_do_the_first_counts() -> None:
    assert chosen("doi", {"doi": "10.1/a"}, {"doi": "10.1/b"}) == (0, "either would do")


def test_the_publication_knows_its_own_year() -> None:
    preprint = {"year": "2022"}
    assert chosen("date", preprint, {"year": "2023", "journal": "Nature"}) == (
        1,
        "from the publication",
    )


def test_where_each_side_has_people_of_its_own_a_list_of_both_is_there_but_not_chosen() -> None:
    papers = [
        Entry("misc", {"editor": "Xue, S. and Hu, T."}),
        Entry("misc", {"editor": "Xue, Shuchen and Yi, Mingyang and others"}),
    ]
    (part,) = [one for one in parts(papers) if one.name == "editor"]
    assert (part.chosen, part.reason) == (0, "is whole")
    assert part.joined == "Xue, Shuchen and Yi, Mingyang and Hu, T."


def test_remarks_of_a_reader_are_all_kept_unless_one_says_what_the_others_do() -> None:
    said = ("Read it twice.", "", "Wrong in\nlemma 2.", "Read it twice. ", "lemma 2.")
    (_, part) = parts([Entry("misc", {"annote": text}) for text in said])
    assert (part.name, part.chosen, part.reason) == ("annote", 5, "all are kept")
    assert part.joined == "Read it twice.\n\nWrong in\nlemma 2."
    assert chosen("annote", {"annote": "a b"}, {"annote": "a"}) == (0, "longer")


def test_what_means_one_thing_is_one_part() -> None:
    papers = [
        Entry("misc", {"date": "2023-06", "journal": "Nature"}),
        Entry("article", {"year": "2023", "month": "jun", "journaltitle": "Nature"}),
    ]
    found = parts(papers)
    assert [part.name for part in found] == ["date", "type", "journal"]
    assert found[0].values == ("2023-06", "2023-06")
    assert found[0].same
    assert found[2].same
    assert found[1][2:5] == (("misc", "article"), 1, "says what it is")


def test_of_three_the_best_is_chosen() -> None:
    papers = [Entry("misc", {"title": title}) for title in ("A", "A Long Title", "A Title")]
    (title, _) = parts(papers)
    assert (title.chosen, title.reason) == (1, "longer")


PREPRINT = Entry("article", {"journal": "arXiv preprint arXiv:2305.18455"})
PRINTED = Entry("inproceedings", {"booktitle": "NeurIPS"})


@pytest.mark.parametrize("papers", [(PREPRINT, PRINTED), (PRINTED, PREPRINT)])
def test_the_venue_of_a_publication_goes_with_its_type(papers: tuple[Entry, Entry]) -> None:
    for part in parts(papers):
        assert papers[part.chosen] == PRINTED
        assert part.reason == "from the publication"


def test_a_venue_that_the_type_has_no_field_for_is_left() -> None:
    papers = [Entry("misc", {"journal": "Journal of Nothing"}), PRINTED]
    kind, venue = parts(papers)
    assert (papers[kind.chosen], papers[venue.chosen]) == (PRINTED, PRINTED)
    assert venue.reason == "goes with the type"
