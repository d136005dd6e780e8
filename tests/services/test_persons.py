"""Persons are merged and split by hand; what is printed stays."""

import pytest

from refman.model.entry import EntryId, PersonId
from refman.model.errors import PersonError, UndoBlocked
from refman.model.language import parse
from refman.model.query import By
from refman.services import persons, uniting
from refman.store import (
    Library,
    distinctions,
    entries,
    identifying,
    identities,
    papers,
    people,
    search,
)
from refman.store.derive import INDEX_VERSION
from tests.conftest import add


@pytest.fixture
def luo(library: Library) -> list[EntryId]:
    """Papers by somebody whose name is printed in three ways, and by others."""
    return [
        add(library, "One", key="one", author="Luo, Weijian and Hu, Tianyang", year="2023"),
        add(library, "Two", key="two", author="W. Luo and Tianyang Hu", year="2024"),
        add(library, "Three", key="three", author="Hu, Tianyang and Luo, W. J.", year="2025"),
        add(library, "Four", key="four", author="Luo, Wei", year="1999"),
    ]


def who(library: Library, name: str) -> PersonId:
    found = people.find(library.reading, name)
    assert found is not None
    return found


def counted(library: Library) -> dict[str, int]:
    return {one.name: one.papers for one in people.every(library.reading)}


def by(library: Library, name: str) -> set[int]:
    return set(search.ids(library.reading, By(name)))


def unite(library: Library, *names: str) -> None:
    with library.change("Merge") as change:
        persons.merge(change, [who(library, name) for name in names])


def test_who_is_merged_is_one_person_under_every_name(library: Library, luo: list[EntryId]) -> None:
    before = [papers.entry(library.reading, one) for one in luo]
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")

    assert counted(library) == {"Weijian Luo": 3, "Tianyang Hu": 3, "Wei Luo": 1}
    person = who(library, "W. J. Luo")
    assert person == who(library, "Weijian Luo")
    assert by(library, "W. Luo") == by(library, "Weijian Luo") == set(luo[:3])
    assert [one.name for one in people.every(library.reading, "w. j.")] == ["Weijian Luo"]
    assert people.years(library.reading, person) == {2023: 1, 2024: 1, 2025: 1}
    shared = people.coauthors(library.reading, who(library, "Tianyang Hu"))
    assert [(one.name, one.papers) for one in shared] == [("Weijian Luo", 3)]
    assert {one.name for one in identities.printed(library.reading, person)} == {
        "Weijian Luo", "W. Luo", "W. J. Luo"
    }  # fmt: skip
    assert [papers.entry(library.reading, one) for one in luo] == before


@pytest.mark.usefixtures("luo")
def test_a_merge_is_one_undo_step(library: Library) -> None:
    before = counted(library)
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")
    after = counted(library)

    assert library.undo() == "Merge"
    assert counted(library) == before
    assert by(library, "W. Luo") != by(library, "Weijian Luo")
    library.redo()
    assert counted(library) == after


@pytest.mark.usefixtures("luo")
def test_what_is_edited_and_comes_in_later_means_the_merged_person(library: Library) -> None:
    unite(library, "Weijian Luo", "W. Luo")
    paper = add(library, "Five", author="Luo, W.", year="2026")
    assert paper in by(library, "Weijian Luo")

    with library.change("Edit") as change:
        entries.set_fields(change, paper, {"author": "Luo, Weijian and Luo, W. J."})
    assert paper in by(library, "W. Luo")
    assert counted(library)["W. J. Luo"] == 2


@pytest.mark.usefixtures("luo")
def test_a_merge_survives_that_all_is_derived_anew(library: Library) -> None:
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")
    before = counted(library)
    library.note("update meta set value = ? where name = 'index_version'", (INDEX_VERSION - 1,))
    path = library.path
    library.close()
    with Library.open(path) as again:
        assert counted(again) == before
        assert again.undo() == "Merge"
        assert counted(again)["W. Luo"] == 1


@pytest.mark.usefixtures("luo")
def test_names_are_split_off_and_that_is_remembered(library: Library) -> None:
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")
    with library.change("Split") as change:
        made = persons.split_names(change, who(library, "Weijian Luo"), ["W. Luo"])

    assert made.name == "W. Luo"
    assert counted(library)["W. Luo"] == 1
    assert counted(library)["Weijian Luo"] == 2
    one, other = who(library, "Weijian Luo"), who(library, "W. Luo")
    assert distinctions.between(library.reading, other, one)

    with library.change("Merge again") as change:
        persons.merge(change, [one, other])
    assert counted(library)["Weijian Luo"] == 3
    assert not distinctions.every(library.reading)


@pytest.mark.usefixtures("luo")
def test_whose_shown_name_leaves_is_shown_by_the_commonest_that_stays(library: Library) -> None:
    add(library, "Six", author="Luo, W. J.")
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")
    with library.change("Split") as change:
        persons.split_names(change, who(library, "W. Luo"), ["Weijian Luo"])
    assert counted(library)["W. J. Luo"] == 3
    assert counted(library)["Weijian Luo"] == 1
    assert who(library, "W. Luo") == who(library, "W. J. Luo")


def test_a_split_of_all_names_or_of_foreign_ones_is_refused(
    library: Library, luo: list[EntryId]
) -> None:
    person = who(library, "Weijian Luo")
    with library.change("Split") as change:
        with pytest.raises(PersonError, match="and not all"):
            persons.split_names(change, person, ["Weijian Luo"])
        with pytest.raises(PersonError, match="is no name of Weijian Luo"):
            persons.split_names(change, person, ["Wei Luo"])
        with pytest.raises(PersonError, match="nothing would stay"):
            persons.split_papers(change, person, luo)
        with pytest.raises(PersonError, match="wrote none"):
            persons.split_papers(change, person, luo[3:])
    assert not library.reading.rows("select * from persons")


def wang(library: Library) -> list[EntryId]:
    return [
        add(library, title, key=title.lower(), author="Wang, Wei", year="2020")
        for title in ("Alpha", "Beta", "Gamma")
    ]


def test_papers_of_one_name_are_split_among_persons(library: Library) -> None:
    alpha, beta, gamma = wang(library)
    with library.change("Split") as change:
        made = persons.split_papers(change, who(library, "Wei Wang"), [beta])
    assert made.name == "Wei Wang (2)"
    assert by(library, "Wei Wang (2)") == {beta}
    assert by(library, "Wei Wang") == {alpha, gamma}
    assert papers.entry(library.reading, beta).fields["author"] == "Wang, Wei"
    assert [one.name for one in identities.printed(library.reading, made.person)] == ["Wei Wang"]

    with library.change("Split more") as change:
        persons.split_papers(change, who(library, "Wei Wang"), [gamma], "Wei Wang (2)")
    assert by(library, "Wei Wang (2)") == {beta, gamma}
    with library.change("Rename") as change:
        persons.rename(change, made.person, "Wei Wang (Tsinghua)")
    assert counted(library) == {"Wei Wang": 1, "Wei Wang (Tsinghua)": 2}
    for _ in range(3):
        library.undo()
    assert counted(library) == {"Wei Wang": 3}
    assert not library.reading.rows("select * from assignments")


def test_who_was_split_by_papers_can_be_merged_again(library: Library) -> None:
    beta = wang(library)[1]
    with library.change("Split") as change:
        persons.split_papers(change, who(library, "Wei Wang"), [beta])
    unite(library, "Wei Wang", "Wei Wang (2)")
    assert counted(library) == {"Wei Wang": 3}
    for table in ("persons", "assignments", "distinctions"):
        assert not library.reading.rows(f"select * from {table}")


def test_a_split_survives_an_edit_the_trash_and_a_merge_of_papers(library: Library) -> None:
    alpha, beta, gamma = wang(library)
    with library.change("Split") as change:
        persons.split_papers(change, who(library, "Wei Wang"), [beta])
    with library.change("Edit") as change:
        entries.set_fields(change, beta, {"author": "Wang, Wei and Abel, Zoe", "year": "2021"})
    assert by(library, "Wei Wang (2)") == {beta}
    with library.change("Unite") as change:
        uniting.unite(change, [gamma, beta], {})
    assert by(library, "Wei Wang (2)") == {gamma}
    assert by(library, "Wei Wang") == {alpha}


def test_a_split_holds_for_a_paper_that_came_in_again(library: Library) -> None:
    _, beta, _ = wang(library)
    with library.change("Split") as change:
        persons.split_papers(change, who(library, "Wei Wang"), [beta])
    with library.change("Delete") as change:
        change.write("entry", beta, None)
    again = add(library, "Beta", key="beta", author="Wang, Wei")
    assert again in by(library, "Wei Wang")
    with library.change("Find duplicates") as change:
        identifying.adopt(change)
    assert by(library, "Wei Wang (2)") == {again}


@pytest.mark.usefixtures("luo")
def test_what_is_known_of_a_person_is_checked_and_kept(library: Library) -> None:
    person = who(library, "Weijian Luo")
    with library.change("Set") as change:
        known = persons.set_facts(
            change, person, {"orcid": "https://orcid.org/0000000218250097", "affiliation": "PKU"}
        )
    assert (known.orcid, known.affiliation) == ("0000-0002-1825-0097", "PKU")
    with library.change("Set") as change:
        for facts in ({"orcid": "0000-0002-1825-0098"}, {"orcid": "x"}, {"homepage": "ftp://x"}):
            with pytest.raises(PersonError):
                persons.set_facts(change, person, facts)
        with pytest.raises(PersonError, match="has the ORCID iD"):
            persons.set_facts(change, who(library, "Wei Luo"), {"orcid": "0000-0002-1825-0097"})
        persons.set_facts(change, who(library, "Wei Luo"), {"orcid": "0000-0001-5109-3700"})
        with pytest.raises(PersonError, match="two ORCID iDs are two persons"):
            persons.merge(change, [person, who(library, "Wei Luo")])
    unite(library, "W. Luo", "Weijian Luo")
    assert identities.of(library.reading, who(library, "W. Luo")).orcid == "0000-0002-1825-0097"
    with library.change("Clear") as change:
        persons.set_facts(change, who(library, "Wei Luo"), {"orcid": ""})
    assert len(library.reading.rows("select * from persons")) == 1


@pytest.mark.usefixtures("luo")
def test_a_name_is_added_and_another_one_is_shown(library: Library) -> None:
    person = who(library, "Weijian Luo")
    with library.change("Add") as change:
        persons.add_name(change, person, "Luo, W.")
        persons.add_name(change, person, "William Luo")
        persons.add_name(change, person, r"Lu{\'o}, Will")
        for name in ("", "A and B", "others"):
            with pytest.raises(PersonError):
                persons.add_name(change, person, name)
        with pytest.raises(PersonError, match="needs a name"):
            persons.rename(change, person, " ")
    with (
        pytest.raises(PersonError, match="not the name of one person"),
        library.change("Rename") as change,
    ):
        persons.rename(change, person, "others")
    assert counted(library)["Weijian Luo"] == 2
    late = add(library, "Late", author="Luo, William")
    assert late in by(library, "Weijian Luo")
    assert add(library, "Later", author="Luó, Will") in by(library, "Weijian Luo")
    with library.change("Show") as change:
        shown = persons.rename(change, person, "W. Luo")
        with pytest.raises(PersonError, match="somebody else"):
            persons.rename(change, shown.person, "Wei Luo")
    assert counted(library)["W. Luo"] == 4


@pytest.mark.usefixtures("luo")
@pytest.mark.parametrize(
    "order",
    [
        ["Wei Luo", "Weijian Luo"],
        ["Wei Luo", "Tianyang Hu", "Weijian Luo"],
        ["Weijian Luo", "Tianyang Hu"],
    ],
)
def test_names_that_go_from_one_to_another_within_a_change_go_back_and_forth(
    library: Library, order: list[str]
) -> None:
    unite(library, "Weijian Luo", "W. Luo")
    with library.change("Split") as change:
        some = identities.papers(change, who(library, "Weijian Luo"))[:1]
        persons.split_papers(change, who(library, "Weijian Luo"), [EntryId(some[0])])
    before = counted(library)

    with library.change("Merge") as change:
        for other in order[1:]:
            persons.merge(change, [who(library, order[0]), who(library, other)])
    after = counted(library)

    for _ in range(2):
        library.undo()
        assert counted(library) == before
        library.redo()
        assert counted(library) == after


@pytest.mark.usefixtures("luo")
def test_a_name_is_not_added_that_stands_beside_hers_on_a_paper(library: Library) -> None:
    with (
        pytest.raises(PersonError, match="“One” lists both Weijian Luo and Tianyang Hu"),
        library.change("Add") as change,
    ):
        persons.add_name(change, who(library, "Weijian Luo"), "Hu, Tianyang")
    assert counted(library)["Tianyang Hu"] == 3


@pytest.mark.usefixtures("luo")
def test_an_older_merge_is_taken_back_unless_a_later_one_stands_on_it(library: Library) -> None:
    unite(library, "Weijian Luo", "W. Luo")
    first = library.history(1)[0].id
    unite(library, "Tianyang Hu", "Wei Luo")
    library.undo(first)
    assert counted(library)["W. Luo"] == 1
    assert counted(library)["Tianyang Hu"] == 4
    unite(library, "Weijian Luo", "W. Luo")
    second = library.history(1)[0].id
    unite(library, "W. J. Luo", "W. Luo")
    with pytest.raises(UndoBlocked):
        library.undo(second)


@pytest.mark.usefixtures("luo")
def test_a_name_is_meant_as_it_is_typed_or_in_part(library: Library) -> None:
    reading = library.reading
    assert persons.meant(reading, "Luo, Weijian") == who(library, "Weijian Luo")
    assert persons.meant(reading, "weijian") == who(library, "Weijian Luo")
    with pytest.raises(PersonError, match="may be"):
        persons.meant(reading, "luo")
    with pytest.raises(PersonError, match="No author is called"):
        persons.meant(reading, "nobody")


def test_a_search_for_an_author_finds_the_papers_under_all_names(
    library: Library, luo: list[EntryId]
) -> None:
    def found(text: str) -> set[int]:
        return set(search.ids(library.reading, parse(text)))

    assert found('author:"Weijian Luo"') == {luo[0]}
    unite(library, "Weijian Luo", "W. Luo", "W. J. Luo")
    assert found('author:"Weijian Luo"') == set(luo[:3])
    assert found('author:"Luo, Weijian" year:2024') == {luo[1]}
    assert found('author:weijian OR author:"wei luo"') == set(luo)
    assert found('-author:"Weijian Luo"') == {luo[3]}
    assert found("weijian") == {luo[0]}
    with library.change("Split") as change:
        persons.split_papers(change, who(library, "W. Luo"), [luo[1]])
    assert found('author:"Weijian Luo (2)"') == {luo[1]}
    library.undo()
    library.undo()
    assert found('author:"Weijian Luo"') == {luo[0]}
