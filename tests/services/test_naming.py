"""Keys of a whole library: unique, stable, and never handed on."""

import pytest

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.services import key_patterns, naming
from refman.services.keys import KeyPatternError
from refman.services.naming import Renaming
from refman.store import Library, entries, ledger, papers
from tests.conftest import add

PATTERN = "auth.lower + year"


@pytest.fixture
def lu(library: Library) -> list[EntryId]:
    """Three papers that the pattern gives one key."""
    return [add(library, title, author="Lu, Cheng", year="2022") for title in ("A", "B", "C")]


def planned(library: Library, ids: list[EntryId], pattern: str = PATTERN) -> list[Renaming]:
    return list(naming.plan(library.reading, ids, pattern))


def make(library: Library, ids: list[EntryId], pattern: str = PATTERN) -> list[str]:
    with library.change("Keys") as change:
        found = list(naming.plan(change, ids, pattern))
        naming.rename(change, found, Progress())
    return [library.entry(entry).key for entry in ids]


def test_papers_of_one_key_get_letters_and_the_reason_is_told(
    library: Library, lu: list[EntryId]
) -> None:
    found = planned(library, lu)
    assert [(one.old, one.new) for one in found] == [
        ("", "lu2022"), ("", "lu2022a"), ("", "lu2022b")
    ]  # fmt: skip
    assert [one.reason for one in found] == ["", *["“lu2022” goes to “A”"] * 2]
    assert make(library, lu) == ["lu2022", "lu2022a", "lu2022b"]


def test_a_chapter_without_a_date_has_that_of_the_book_that_it_names(library: Library) -> None:
    add(library, "Book", key="book", date="2019-05")
    ids = [
        add(library, "One", author="Lu, Cheng", crossref="book"),
        add(library, "Two", author="Lu, Cheng", crossref="book", year="2020"),
        add(library, "Three", author="Lu, Cheng", crossref="gone"),
    ]
    assert make(library, ids) == ["lu2019", "lu2020", "lu"]


def test_a_chapter_has_what_it_lacks_of_all_that_stand_above_it(library: Library) -> None:
    add(library, "Series", key="all", date="2019", publisher="Ring", crossref="book")
    add(library, "Book", key="book", editor="Ed, Ann", crossref="all")
    ids = [add(library, "One", author="Lu, Cheng", crossref="book")]
    pattern = "[auth][year][PUBLISHER][booktitle]"
    assert make(library, ids, pattern) == ["Lu2019RingBook"]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_keys_that_fit_stay_in_whatever_order_they_are_asked_for(
    library: Library, lu: list[EntryId], order: tuple[int, ...]
) -> None:
    make(library, lu)
    again = planned(library, [lu[n] for n in order])
    assert not any(one.changes for one in again)


def test_one_change_makes_all_keys_and_undo_takes_it_back(
    library: Library, lu: list[EntryId]
) -> None:
    make(library, lu)
    assert library.undo() == "Keys"
    assert [library.entry(entry).key for entry in lu] == ["", "", ""]


def test_a_key_is_unique_beside_keys_aliases_and_the_trash_in_any_case(
    library: Library, lu: list[EntryId]
) -> None:
    add(library, "With alias", key="x", ids="LU2022")
    gone = add(library, "Gone", key="Lu2022a")
    with library.change("Trash") as change:
        entries.trash(change, [gone])
    (first, *_) = planned(library, lu)
    assert (first.new, first.reason) == ("lu2022b", "“lu2022” is an alias of “x”, “With alias”")


def test_a_key_that_was_given_out_is_never_anothers(library: Library, lu: list[EntryId]) -> None:
    a, b, _ = lu
    make(library, [a])
    naming.give_out(library, [a])
    assert make(library, [a], "'other' + year") == ["other2022"]
    assert library.entry(a).fields["ids"] == "lu2022"
    (found,) = planned(library, [b])
    reason = "“lu2022” is an alias of “other2022”, “A”"
    assert (found.new, found.reason) == ("lu2022a", reason)
    with library.change("Forget the alias") as change:
        entries.set_fields(change, a, {"ids": None})
    (found,) = planned(library, [b])
    assert (found.new, found.reason) == ("lu2022a", "“lu2022” was given out for “A”")


def test_a_key_of_a_paper_that_is_gone_is_still_not_anothers(library: Library) -> None:
    ledger.remember(library, [("lu2022", EntryId(12345))])
    paper = add(library, "A", author="Lu, Cheng", year="2022")
    (found,) = planned(library, [paper])
    assert found.reason == "“lu2022” was given out for a paper that is gone"
    assert naming.taken(library.reading)("lu2022")


def test_a_paper_gets_back_the_key_that_it_had_once(library: Library, lu: list[EntryId]) -> None:
    make(library, lu[:1])
    naming.give_out(library, lu[:1])
    make(library, lu[:1], "'other' + year")
    naming.give_out(library, lu[:1])
    assert make(library, lu[:1]) == ["lu2022"]
    assert library.entry(lu[0]).fields["ids"] == "other2022"


def test_a_key_that_never_left_leaves_no_alias_and_is_free_for_those_behind(
    library: Library,
) -> None:
    first = add(library, "One", author="Ito, K.", year="1951", key="free")
    second = add(library, "Two", author="Free, A.")
    assert make(library, [first, second]) == ["ito1951", "free"]
    assert "ids" not in library.entry(first).fields


def test_two_papers_exchange_their_keys_and_who_names_them_follows(library: Library) -> None:
    one = add(library, "One", author="Alpha", key="beta")
    two = add(library, "Two", author="Beta", key="alpha")
    child = add(library, "Child", key="child", crossref="Beta", related="x, alpha")
    with library.change("Keys") as change:
        found = [Renaming(one, "One", "beta", "alpha"), Renaming(two, "Two", "alpha", "beta")]
        assert naming.rename(change, found, Progress()) == 1
    fields = library.entry(child).fields
    assert (fields["crossref"], fields["related"]) == ("alpha", "x, beta")


def test_nobody_follows_a_key_that_was_two_papers(library: Library) -> None:
    one, _ = (add(library, title, author=title, key="same") for title in ("One", "Two"))
    child = add(library, "Child", key="child", crossref="same")
    assert make(library, [one], "auth.lower") == ["one"]
    assert library.entry(child).fields["crossref"] == "same"


def test_the_library_s_own_pattern_comes_before_the_settings(library: Library) -> None:
    assert key_patterns.pattern(library.reading, "auth") == "auth"
    key_patterns.choose(library, "[auth][year]")
    assert key_patterns.pattern(library.reading, "auth") == "[auth][year]"
    with pytest.raises(KeyPatternError, match="character 6"):
        key_patterns.choose(library, "auth.lwer")
    assert key_patterns.pattern(library.reading, "auth") == "[auth][year]"
    key_patterns.choose(library, "")
    assert key_patterns.pattern(library.reading, "auth") == "auth"


def test_a_key_of_several_papers_says_so(library: Library) -> None:
    first, second = (add(library, title, key="same") for title in ("One", "Two"))
    found, doubt = naming.meant(library.reading, "SAME")
    assert found == first
    assert doubt.startswith("“SAME” stands for 2 papers; this is “One”.")
    with library.change("Trash") as change:
        entries.trash(change, [second])
    assert naming.meant(library.reading, "same") == (first, "")


def test_an_alias_that_is_another_paper_s_key_is_doubted(library: Library) -> None:
    add(library, "One", key="one")
    two = add(library, "Two", key="two", ids="ONE")
    (doubt,) = naming.alias_doubts(library.reading, two)
    assert "“one” is an alias (ids) and stands for two papers, “Two” and “One”" in doubt
    alone = add(library, "Three", key="three", ids="four")
    assert naming.alias_doubts(library.reading, alone) == []
    assert papers.by_key(library.reading, "four") == alone
