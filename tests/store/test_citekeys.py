"""Which papers share a key, and that a search finds the same."""

from refman.model.entry import EntryId
from refman.model.language import parse
from refman.store import Library, citekeys, entries, search
from tests.conftest import add


def others(library: Library, entry: EntryId) -> list[tuple[str, bool, str]]:
    return [one[1:] for one in citekeys.clashes(library.reading, entry)]


def test_papers_of_one_key_or_alias_clash_whatever_the_case(library: Library) -> None:
    first = add(library, "First", key="same")
    second = add(library, "Second", key="Same")
    alias = add(library, "By alias", key="own", ids="x, SAME")
    both = add(library, "Both by alias", ids="X")
    alone = add(library, "Alone", key="alone", ids="Alone, other")
    nameless = [add(library, f"Nameless {n}") for n in range(2)]

    assert others(library, first) == [("Same", False, "Second"), ("SAME", True, "By alias")]
    assert others(library, second) == [("same", False, "First"), ("SAME", True, "By alias")]
    assert others(library, alias) == [
        ("same", False, "First"), ("Same", False, "Second"), ("X", True, "Both by alias")
    ]  # fmt: skip
    assert others(library, both) == [("x", True, "By alias")]
    assert [others(library, one) for one in (alone, *nameless)] == [[], [], []]
    found = search.ids(library.reading, parse("is:clashing"), "key")
    assert set(found) == {first, second, alias, both}


def test_what_is_in_the_trash_clashes_with_nothing(library: Library) -> None:
    kept, trashed = (add(library, title, key="same") for title in ("Kept", "Trashed"))
    with library.change("Trash") as change:
        entries.trash(change, [trashed])
    assert others(library, kept) == others(library, trashed) == []
    assert search.count(library.reading, parse("is:clashing")) == 0
