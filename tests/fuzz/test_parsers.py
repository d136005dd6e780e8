"""Any text at all: no parser fails but by refusing, and none is slower than its text is long.

REFMAN_FUZZ=20000 tries as many texts with each parser (`python -m pytest -m fuzz`); `tests.fuzz`
goes on until it finds something, and looks for texts that lead to code not yet seen.
"""

import gc
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from refman.formats import formats
from refman.formats.base import Format
from refman.model import language
from refman.services import keys
from refman.store import derive
from tests import seeds
from tests.fuzz.parsers import PARSERS
from tests.fuzz.pieces import FRAMED, pieces_of

pytestmark = [pytest.mark.fuzz, pytest.mark.timeout(3600)]

EXAMPLES = int(os.environ.get("REFMAN_FUZZ", "150"))
SIZE = int(os.environ.get("REFMAN_DOUBLING", "16000"))
"""Letters of the smaller text of the doubling tests, which is compared with one of four times;
25000000 compares with 100 MB."""
_REACH = {
    "names": derive.LONGEST,
    "latex": derive.LONGEST,
    "date": derive.LONGEST,
    "query": language.MAX_LENGTH,
    "key pattern": keys.LONGEST,
}
"""Letters that can reach a parser: longer fields, queries and patterns are refused in a sentence
before it. All others read files, which may be of any size."""
_MOST = 8.0
"""Times as long may a text of four times the size take; quadratic would be sixteen."""
_UNSEEN = 0.4
"""Seconds that a text may take in which the first ones, loading and caches, still count."""

_SAMPLES = Path(__file__).parents[1] / "data"


def _texts(name: str) -> st.SearchStrategy[str]:
    """Pieces of the language in any order, with any letters between; and real files, spoilt."""
    pieces = pieces_of(name)
    made = st.lists(st.one_of(st.sampled_from(pieces), st.text(max_size=4)), max_size=60)
    found = [made.map("".join)]
    if name.startswith("format") or name == "document":
        found.append(
            st.builds(_spoilt, st.sampled_from(_samples()), st.randoms(use_true_random=False))
        )
    return st.one_of(found)


@cache
def _samples() -> list[str]:
    kept = [*_SAMPLES.glob("*.txt"), *_SAMPLES.glob("*.bib"), *_SAMPLES.glob("*.ris")]
    return [path.read_text(encoding="utf-8")[:6000] for path in sorted(kept)]


def _spoilt(text: str, chance: random.Random) -> str:
    """A text with pieces of it taken out, doubled or put elsewhere."""
    for _ in range(chance.randrange(1, 6)):
        at, length = chance.randrange(len(text) + 1), chance.randrange(1, 200)
        piece = text[at : at + length]
        rest = text[:at] + text[at + length :]
        to = chance.randrange(len(rest) + 1)
        text = rest[:to] + piece * chance.randrange(3) + rest[to:]
    return text


def fuzz(name: str, examples: int = EXAMPLES) -> Callable[[], Any]:
    """A hypothesis test of one parser."""

    @seed(seeds.begun(name))
    @settings(
        max_examples=examples, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(text=_texts(name))
    def test(text: str) -> None:
        PARSERS[name](text)

    return test


@pytest.mark.parametrize("name", PARSERS)
def test_no_text_makes_a_parser_fail(name: str) -> None:
    fuzz(name)()


def _took(parse: Callable[[str], None], text: str, times: int = 1) -> float:
    """Seconds of the processor, the least of some: what else the machine does only adds to it.

    Without the garbage collector, which goes through all that the whole process holds.
    """

    def once() -> float:
        begun = time.process_time()
        parse(text)
        return time.process_time() - begun

    gc.disable()
    try:
        return min(once() for _ in range(times))
    finally:
        gc.enable()


@pytest.mark.parametrize("name", PARSERS)
def test_no_text_takes_longer_than_it_is_long(name: str) -> None:
    """Of each piece of the language, over and over: four times as much takes no eight times as
    long. So do pairs of pieces, the more the more is fuzzed."""
    parse, pieces = PARSERS[name], pieces_of(name)
    chance = seeds.chance(name)
    pairs = ["".join(chance.sample(pieces, 2)) for _ in range(EXAMPLES // 20)]
    wrong = {}
    for piece in [*pieces, *pairs]:
        most = min(4 * SIZE, _REACH.get(name, 4 * SIZE))
        short, long = (piece * (size // len(piece)) for size in (most // 4, most))
        for times in (1, 3):  # the second time to be sure
            taken = _took(parse, long, times)
            ratio = taken / _took(parse, short, times) if taken > _UNSEEN else 0.0
            if ratio <= _MOST:
                break
        else:
            wrong[piece] = f"{taken:.2f} s, {ratio:.1f} times as long"
    assert wrong == {}


def _slower(parse: Callable[[str], None], short: str, long: str) -> bool:
    """Whether the longer text, of four times the size, takes longer than it is long."""
    for times in (1, 3):  # the second time to be sure
        taken = _took(parse, long, times)
        if taken <= _UNSEEN or taken <= _MOST * _took(parse, short, times):
            return False
    return True


@pytest.mark.parametrize(("name", "head", "piece", "tail"), FRAMED)
def test_nothing_that_goes_on_within_one_thing_takes_longer_than_it_is_long(
    name: str, head: str, piece: str, tail: str
) -> None:
    short, long = (head + piece * (size // len(piece)) + tail for size in (SIZE, 4 * SIZE))
    assert not _slower(PARSERS[name], short, long)


@pytest.mark.parametrize("one", formats(), ids=lambda one: one.name)
@pytest.mark.parametrize("piece", ["x", "TI  - A", "@misc{k, ", "title = {"])
def test_no_line_takes_longer_for_coming_in_many_parts(one: Format, piece: str) -> None:
    """As many parts as the shorter text of the doubling tests has letters by default."""
    part = max(1, SIZE // 16000)

    def read(text: str) -> None:
        parts = (text[at : at + part] for at in range(0, len(text), part))
        for _ in one.read(parts, "file").found:
            pass

    short, long = (piece * (size // len(piece)) for size in (SIZE, 4 * SIZE))
    assert not _slower(read, short, long)


def test_a_macro_that_is_defined_many_times_is_looked_up_in_few_steps() -> None:
    def of(times: int) -> str:
        return "@misc{k, x = a}\n" * times + '@string{a = "x"}\n' * times

    assert not _slower(PARSERS["document"], of(SIZE // 8), of(SIZE // 2))


def test_many_files_that_an_aux_file_names_are_each_looked_for_once() -> None:
    def of(times: int) -> str:
        return "".join(f"\\@input{{{number}.aux}}\n" for number in range(times))

    assert not _slower(PARSERS["aux"], of(SIZE // 8), of(SIZE // 2))


@pytest.mark.skipif(
    not find_spec("atheris"), reason="atheris is not installed: pip install .[fuzz]"
)
@pytest.mark.parametrize("name", ["date", "format ris"])
def test_atheris_leads_texts_to_code_not_yet_seen(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", name, str(tmp_path), "-runs=2000"],
        cwd=request.config.rootpath, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert len(list(tmp_path.iterdir())) > 5, "each text of the corpus led to code of its own"
