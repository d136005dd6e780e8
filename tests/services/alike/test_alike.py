"""Names that may be one person are proposed, with what speaks for it."""

from itertools import combinations
from string import ascii_uppercase

import pytest

from refman.model import names
from refman.model.entry import Entry, PersonId
from refman.model.errors import Cancelled
from refman.services import alike, persons
from refman.store import Library, derive, entries, people
from tests.conftest import add
from tests.services.alike.labelled import made


def put(library: Library, some: list[Entry]) -> None:
    with library.change("Import") as change:
        entries.add_all(change, [entries.New.of(one, [], {}, derive.of(one)) for one in some])


def named(library: Library, found: list[alike.Proposal]) -> dict[frozenset[str], int]:
    called = people.names(library.reading, [id_ for one in found for id_ in one[:2]])
    return {frozenset((called[one.one], called[one.other])): one.score for one in found}


def who(library: Library, name: str) -> PersonId:
    found = people.find(library.reading, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("pair", "fits"),
    [
        ("Luo, Weijian | Luo, W.", True),
        ("Luo, W. | Luo, W. J.", True),
        ("Luo, WJ | Luo, W. J.", True),
        ("Huang, Hsiang-Wei | Huang, Hsiangwei", True),
        ("Huang, H.-W. | Huang, Hsiangwei", True),
        (r"Schr{\"o}dinger, Erwin | Schroedinger, Erwin", True),
        ("Schrödinger, Erwin | Schrodinger, E.", True),
        ("Knuth, Donald | Knuth, Donald Ervin", True),
        ("van Beethoven, Ludwig | Beethoven, Ludwig", True),
        ("Luo, Weijian | Weijian, Luo", True),
        ("Weijian Luo | Luo Weijian", True),
        ("Wei-Jian Luo | Luo Weijian", True),
        ("Weijian Luo | Luo Wei-Jian", True),
        ("Weijian Luo | Luo Wei Jian", True),
        ("Weijian Luo | Luo W.", True),
        ("Weijian Luo | Luo W.-J.", True),
        ("Wei-Jian Luo | Luo WJ", True),
        ("Sun, Yu | Sun Y.", True),
        ("Sun, Y. | Sun Y", True),
        ("Andrew NG | Andrew Ng", True),
        ("Weijian Luo | Luo Z.", False),
        ("Weijian Luo | Li Weijian", False),
        ("Maria Li | Li W.", False),
        ("Luo, Weijian | Luo, Wei", False),
        ("Xue, Wei | Xu, Wei", False),
        ("Luo, Weijian | Luo, Tianyang", False),
        ("Knuth, D. E. | Knuth, D. F.", False),
        ("Luo | Luo, Weijian", False),
        ("Smith, Jr., John | Smith, III, John", False),
        ("Smith, Jr., John | Smith, Jr, J.", True),
    ],
)
def test_names_fit_that_one_person_may_be_printed_by(pair: str, fits: bool) -> None:
    one, other = map(alike.forms.form, pair.split(" | "))
    assert (alike.forms.relation(one, other) is not None) == fits
    assert (alike.forms.relation(other, one) is not None) == fits
    assert not fits or one.blocks & other.blocks


def test_a_short_name_is_proposed_with_the_one_whose_papers_are_like_its_own(
    library: Library,
) -> None:
    add(library, "One", author="Luo, Weijian and Hu, Tianyang", year="2023", journal="TMLR")
    add(library, "Two", author="Luo, W. and Hu, T. and Hu, Tianyang", year="2024", journal="TMLR")
    add(library, "Three", author="Luo, Wei and Other, Ann", year="1990")

    (found,) = [one for one in alike.every(library.reading) if "short" in one.reasons[0]][:1]

    assert named(library, [found]).keys() == {frozenset(("Weijian Luo", "W. Luo"))}
    assert found.one == who(library, "Weijian Luo")
    assert found.reasons == (
        "one is short for the other",
        "1 shared co-author (Tianyang Hu)",
        "1 shared venue",
        "papers a year apart",
    )
    assert alike.of_person(library.reading, who(library, "W. Luo")) == [found]


_SHORT, _TURNED = "one is short for the other", "family name and given name exchanged"


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Sun, Yu", "Sun, Y.", _SHORT),
        ("Sun, Yu", "Sun Y.", _SHORT),
        ("Weijian Luo", "Luo Weijian", _TURNED),
        ("Weijian Luo", "Luo Wei-Jian", _TURNED),
        ("Weijian Luo", "Luo Wei Jian", _TURNED),
        ("Weijian Luo", "W.J. Luo", _SHORT),
        ("Wei-Jian Luo", "W.J. Luo", _SHORT),
        ("Wei-Jian Luo", "Luo W.J.", _SHORT),
    ],
)
def test_initials_and_names_in_another_order_are_proposed_by_what_papers_share(
    library: Library, one: str, other: str, how: str
) -> None:
    add(library, "One", author=f"{one} and Hu, Tianyang", year="2023", journal="TMLR")
    add(library, "Two", author=f"{other} and Hu, Tianyang", year="2024", journal="TMLR")
    shown = [names.parse(name).display for name in (one, other)]

    (found,) = alike.every(library.reading)

    assert named(library, [found]).keys() == {frozenset(shown)}
    assert found.reasons[:2] == (how, "1 shared co-author (Tianyang Hu)")
    for name in shown:
        assert alike.of_person(library.reading, who(library, name)) == [found]


@pytest.mark.parametrize(
    ("one", "other"), [("Sun, Yu", "Sun, Y."), ("Luo, Weijian", "Luo Weijian")]
)
def test_the_only_name_that_would_fit_is_proposed_by_a_shared_venue_in_the_same_years(
    library: Library, one: str, other: str
) -> None:
    add(library, "One", author=f"{one} and Hu, Tianyang", year="2023", journal="TMLR")
    add(library, "Two", author=f"{other} and Zhu, Jun", year="2024", journal="TMLR")
    assert len(alike.every(library.reading)) == 1
    add(library, "Three", author="Sun, Yang and Luo, Weihua", year="2010", journal="ICML")
    assert bool(alike.every(library.reading)) == (one == "Luo, Weijian")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sun, Yu", "Sun, Y."), ("Weijian Luo", "Luo Weijian"), ("Wei-Jian Luo", "W.J. Luo")],
)
def test_nothing_is_proposed_where_papers_share_nothing(
    library: Library, one: str, other: str
) -> None:
    add(library, "One", author=f"{one} and Hu, Tianyang", year="2023", journal="TMLR")
    add(library, "Two", author=f"{other} and Zhu, Jun", year="2010", journal="ICML")
    assert alike.every(library.reading) == []


def test_a_son_is_not_said_to_be_spelt_otherwise_than_his_father(library: Library) -> None:
    add(library, "One", author="Smith, John and Hu, Tianyang", year="2023", journal="TMLR")
    add(library, "Two", author="Smith, Jr., John and Hu, Tianyang", year="2023", journal="TMLR")

    (found,) = alike.every(library.reading)

    assert found.reasons[0] == "one has a Jr or a number that the other lacks"
    assert found.score < 75


def test_who_stands_on_one_paper_twice_is_two(library: Library) -> None:
    add(library, "One", author="Müller, Anna and Muller, Anna", year="2020")
    assert alike.every(library.reading) == []


def test_an_orcid_decides(library: Library) -> None:
    add(library, "One", author="Luo, Weijian", year="1990")
    add(library, "Two", author="Luo, W.", year="2024")
    assert alike.every(library.reading) == []
    with library.change("Set") as change:
        for name, given in (("Weijian Luo", "0000-0002-1825-0097"), ("W. Luo", "")):
            persons.set_facts(change, who(library, name), {"orcid": given})
    add(library, "Three", author="Luo, Wéijian", year="1990")
    assert named(library, alike.every(library.reading))
    with library.change("Set") as change:
        persons.set_facts(change, who(library, "Wéijian Luo"), {"orcid": "0000-0001-5109-3700"})
    assert alike.every(library.reading) == []


def test_what_the_user_decided_is_not_proposed_again(library: Library) -> None:
    add(library, "One", author="Muller, Anna", year="2020")
    add(library, "Two", author="Müller, Anna", year="2020")
    add(library, "Three", author="Mueller, Anna", year="2020")
    assert len(alike.every(library.reading)) == 2
    with library.change("Apart") as change:
        persons.distinct(change, [who(library, "Anna Muller"), who(library, "Anna Müller")])
    assert named(library, alike.every(library.reading)).keys() == {
        frozenset(("Anna Müller", "Anna Mueller"))
    }
    with library.change("Merge") as change:
        persons.merge(change, [who(library, "Anna Müller"), who(library, "Anna Mueller")])
    assert alike.every(library.reading) == []
    library.undo()
    library.undo()
    assert len(alike.every(library.reading)) == 2


@pytest.mark.parametrize(
    ("seed", "turned", "recall"),
    [(1, False, 0.85), (2, False, 0.85), (1, True, 0.65), (2, True, 0.7)],
)
def test_most_names_of_one_person_are_proposed_and_few_of_two(
    library: Library, seed: int, turned: bool, recall: float
) -> None:
    labelled = made(250, seed, turned=turned)
    put(library, labelled.entries)
    means = {
        name.display: number
        for bibtex, number in labelled.means.items()
        for name in [names.parse(bibtex)]
    }
    there = {one.name for one in people.every(library.reading)}
    wanted = {
        frozenset(pair)
        for pair in combinations(sorted(there), 2)
        if means[pair[0]] == means[pair[1]]
    }
    found = named(library, alike.every(library.reading))

    right = sum(means[one] == means[other] for one, other in map(tuple, found))
    sure = [pair for pair, score in found.items() if score >= 80]
    surely_right = sum(means[one] == means[other] for one, other in map(tuple, sure))
    print(f"recall {right / len(wanted):.3f}, precision {right / len(found):.3f},"
          f" of the sure ones {surely_right / len(sure):.3f}, {len(wanted)} wanted")  # fmt: skip
    assert len(wanted) > 150
    assert right / len(wanted) > recall
    assert right / len(found) > 0.88
    assert surely_right / len(sure) > 0.95


def test_two_are_proposed_once_though_their_names_meet_in_blocks_far_apart(
    library: Library,
) -> None:
    families = [f"{one}{other}son" for one in ascii_uppercase for other in "aeiourlstn"]
    for number, family in enumerate(families):
        add(library, f"one{number}", author=f"{family}, Guillén and Hu, Tianyang")
        add(library, f"two{number}", author=f"{family}, Guillen and Hu, Tianyang")

    found = [frozenset(one[:2]) for one in alike.every(library.reading)]

    assert len(set(found)) == len(families)
    assert len(found) == len(families)


def test_it_tells_how_far_it_is_and_can_be_cancelled(library: Library) -> None:
    put(library, made(150).entries)
    told: list[tuple[int, int]] = []
    alike.every(library.reading, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 1
    assert [done for done, _ in told] == sorted(done for done, _ in told)

    def stop() -> None:
        raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        list(alike.find(library.reading, stop))


def test_a_person_is_compared_with_those_of_the_same_beginning_alone(library: Library) -> None:
    put(library, made(300).entries)
    one = people.every(library.reading)[0]
    whole = {p for p in alike.every(library.reading) if one.id in (p.one, p.other)}
    assert {p[:2] for p in alike.of_person(library.reading, one.id)} >= {p[:2] for p in whole}
