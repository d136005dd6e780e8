"""Work in the writer thread, its progress, and how it is cancelled."""

import threading
from collections.abc import Callable
from functools import partial

import pytest

from refman.jobs import Inline, Looker, Progress, Runner, Writer
from refman.model.errors import Cancelled


def _ignoring_progress(work: Callable[[int], None], number: int, _: Progress) -> None:
    work(number)


@pytest.mark.parametrize("runner", [Inline, Looker, Writer])
def test_a_job_gives_its_result_or_its_error(runner: Callable[[], Runner]) -> None:
    works = runner()
    good = works.submit("good", lambda _: 42)
    bad = works.submit("bad", lambda _: "abc"[7])
    works.close()
    assert good.future.result() == 42
    assert isinstance(bad.future.exception(), IndexError)


def test_the_writer_does_one_thing_after_another_in_a_thread_of_its_own() -> None:
    done: list[tuple[int, str]] = []
    writer = Writer()

    def note(number: int) -> None:
        done.append((number, threading.current_thread().name))

    for number in range(20):
        writer.submit("note", partial(_ignoring_progress, note, number))
    writer.close()
    assert [number for number, _ in done] == list(range(20))
    assert len({name for _, name in done}) == 1
    assert done[0][1] != threading.current_thread().name


def test_a_job_that_waits_is_taken_off_the_queue() -> None:
    writer, gate, ran = Writer(), threading.Event(), []
    first = writer.submit("first", lambda _: gate.wait(10))
    second = writer.submit("second", lambda _: ran.append("second"))
    second.cancel()
    gate.set()
    writer.close()
    assert first.future.result()
    assert second.future.cancelled()
    assert ran == []


def test_a_job_that_runs_stops_at_its_next_step() -> None:
    progress = Progress()
    steps: list[tuple[int, int | None]] = []
    progress.listener = lambda done, total: steps.append((done, total))
    progress.step(1, 10)
    progress.cancel()
    with pytest.raises(Cancelled, match="as it was before"):
        progress.step(2, 10)
    assert steps == [(1, 10)]


def test_a_stage_tells_of_its_share_of_the_job_and_stops_with_it() -> None:
    told: list[float] = []
    progress = Progress(lambda done, total: told.append(done / (total or 1)))
    first, second = progress.stage(0, 0.75), progress.stage(0.75, 0.25)
    first.step(1, 2)
    first.step(0)
    second.step(0, 9)
    second.step(9, 9)
    assert told == [0.375, 0.75, 1]
    progress.cancel()
    with pytest.raises(Cancelled):
        second.step(9, 9)


def test_nobody_waits_for_a_looker() -> None:
    looker, gate = Looker(), threading.Event()
    hanging = looker.submit("hang", lambda _: gate.wait())
    looker.close()
    assert not hanging.future.done()
    (thread,) = [one for one in threading.enumerate() if one.name == "looker"]
    assert thread.daemon
    gate.set()
    thread.join()
