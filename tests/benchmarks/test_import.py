"""What an import costs, counted in steps of SQLite's machine and in statements: the machine may be
busy."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from refman.jobs import Progress
from refman.services.importing import import_files
from refman.services.keys import DEFAULT
from refman.store import Library
from tests.benchmarks.importing import made_up

_PAPERS = 1500
"""Several batches, and no file that is worth a process of its own."""


class Cost(NamedTuple):
    """Of a paper that comes in."""

    steps: float
    statements: float


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, list[Cost]]]:
    """A library after two imports, and what each cost."""
    folder = tmp_path_factory.mktemp("coming")
    with Library.open(folder / "library.refman") as library:
        yield library, [_cost(library, folder, number) for number in range(2)]


def _cost(library: Library, folder: Path, number: int) -> Cost:
    file = folder / f"{number}.bib"
    file.write_text("".join(made_up(_PAPERS, number * _PAPERS)), encoding="utf-8")
    steps: list[None] = []
    statements: list[str] = []
    writer = library._writing.demanded()
    writer.set_progress_handler(lambda: steps.append(None), 10)
    writer.set_trace_callback(statements.append)
    assert import_files(library, [file], DEFAULT, Progress()).added == _PAPERS
    writer.set_trace_callback(None)
    writer.set_progress_handler(None, 0)
    return Cost(10 * len(steps) / _PAPERS, len(statements) / _PAPERS)


def test_the_words_of_an_import_stay_together(costs: tuple[Library, list[Cost]]) -> None:
    library, imports = costs
    pieces = library.reading.value("select count(distinct segid) from search_idx")
    assert pieces == len(imports)


def test_a_paper_comes_in_by_few_steps_and_statements(costs: tuple[Library, list[Cost]]) -> None:
    for cost in costs[1]:
        assert cost.steps < 1300
        assert cost.statements < 10


def test_a_paper_takes_as_many_into_a_library_that_has_papers(
    costs: tuple[Library, list[Cost]],
) -> None:
    first, second = costs[1]
    assert second.steps < 1.25 * first.steps
    assert second.statements < 1.25 * first.statements
