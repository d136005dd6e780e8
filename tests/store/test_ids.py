"""Ids and sets of them."""

from hypothesis import given
from hypothesis import strategies as st

from refman.store.ids import IdSet, new_ids


def test_ids_rise_and_those_made_in_one_go_are_neighbours() -> None:
    first, second = new_ids(1000), new_ids(1000)

    assert len(first) == 1000
    assert first.step == 1
    assert first[-1] < second[0]


@given(st.permutations(range(12)), st.integers(0, 12))
def test_a_set_holds_what_was_put_in_and_gives_it_in_order(ids: list[int], count: int) -> None:
    found = IdSet()
    for id_ in ids[:count]:
        found.add(range(id_, id_ + 1))

    assert [id_ for id_ in range(12) if id_ in found] == sorted(ids[:count])
    assert list(found) == sorted(ids[:count])
