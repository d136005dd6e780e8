"""Runs the benchmarks and prints one table of ratios.

    python -m tests.benchmarks [WHAT ...] [--papers 100000] [--keep DIR] [--json]

Ratios are of runs side by side, those of starts of their medians, so that a busy machine slows both
sides alike. `grew` is how much more refman takes than with a library of 1,000 papers, `ratio` how
much more than the floor that is measured beside it.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import export, growing, importing, library, size, start, window
from tests.benchmarks.ratio import HEAD, Ratio, line, said

_FEW = 1000


class _Libraries(NamedTuple):
    """Two made libraries, and how many papers the larger one has."""

    few: Path
    many: Path
    papers: int
    options: argparse.Namespace


def _driven(name: str) -> Callable[[_Libraries], Iterator[Ratio]]:
    """What a module measures in a window, on both libraries."""

    def measured(made: _Libraries) -> Iterator[Ratio]:
        return _beside(window.measure(name, made.few), window.measure(name, made.many))

    return measured


def _on_copies(name: str) -> Callable[[_Libraries], Iterator[Ratio]]:
    """The same where the measurement writes: the libraries stay as they were made."""

    def measured(made: _Libraries) -> Iterator[Ratio]:
        with tempfile.TemporaryDirectory(dir=made.many.parent) as folder:
            few, many = (Path(shutil.copy(path, folder)) for path in (made.few, made.many))
            yield from _driven(name)(made._replace(few=few, many=many))

    return measured


def _beside(few: Iterable[Ratio], many: Iterable[Ratio]) -> Iterator[Ratio]:
    for less, more in zip(few, many, strict=True):
        yield more._replace(few=less.refman)


_WHAT: Mapping[str, Callable[[_Libraries], Iterable[Ratio]]] = {
    "start": lambda made: [
        start.measure(made.options.rounds),
        start.with_many(made.few, made.many, made.options.rounds),
    ],
    "export": lambda made: [export.measure(min(5, made.options.rounds))],
    "importing": lambda made: importing.measure(made.options.entries),
    "size": lambda made: _beside(size.measure(made.few), size.measure(made.many)),
    "scrolling": _driven("scrolling"),
    "searching": _driven("searching"),
    "sorting": _driven("sorting"),
    "people": _driven("people"),
    "tagging": _on_copies("tagging"),
    "handing_out": _on_copies("handing_out"),
    "growing": lambda made: growing.measure(made.many, made.papers),
}


def main() -> int:
    """Run them; the exit status says only that they ran."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"some of {', '.join(_WHAT)}; without, all")
    parser.add_argument("--papers", type=int, default=100_000, help="in the larger library")
    parser.add_argument("--keep", type=Path, help="where the libraries stay, and are found again")
    parser.add_argument("--rounds", type=int, default=15, help="starts of each side")
    parser.add_argument("--entries", type=int, default=20_000, help="entries to import")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args()
    if unknown := set(options.what) - _WHAT.keys():
        parser.error(f"nothing is called {', '.join(unknown)}")
    with tempfile.TemporaryDirectory() as folder:
        kept = options.keep or Path(folder)
        few, many = (_made(kept, papers) for papers in (_FEW, options.papers))
        made = _Libraries(few, many, options.papers, options)
        ratios = (one for what in options.what or _WHAT for one in _WHAT[what](made))
        _print(ratios, as_json=options.json)
    return 0


def _made(folder: Path, papers: int) -> Path:
    """The library of so many papers, made where it is not there yet."""
    path = folder / f"{papers}.refman"
    if not path.exists():
        making = path.with_suffix(".making")
        library.make(making, papers)
        making.rename(path)
    return path


def _print(ratios: Iterator[Ratio], *, as_json: bool) -> None:
    """Each as soon as it is measured."""
    if as_json:
        text = json.dumps([said(ratio) for ratio in ratios], indent=2, ensure_ascii=False)
        sys.stdout.write(text + "\n")
        return
    sys.stdout.write(HEAD)
    for ratio in ratios:
        sys.stdout.write(line(ratio))
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
