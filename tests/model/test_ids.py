"""Many papers by their ids."""

import tracemalloc

from refman.model.entry import Ids


def test_they_are_as_a_list_of_the_same() -> None:
    ids = Ids([3, 1, 2])
    assert (len(ids), ids[0], ids[-1], list(ids)) == (3, 3, 2, [3, 1, 2])
    assert ids[1:] == Ids([1, 2])
    assert 2 in ids
    assert 7 not in ids


def test_they_are_equal_to_any_list_of_the_same_in_that_order() -> None:
    ids = Ids([3, 1])
    assert ids == (3, 1)
    assert ids == [3, 1]
    assert ids != (1, 3)
    assert ids != Ids([3])
    assert ids != "31"


def test_each_takes_eight_bytes_and_no_object() -> None:
    tracemalloc.start()
    ids = Ids(range(10_000))
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert held < 9 * len(ids) + 4096
