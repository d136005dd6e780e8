"""Any text at all: no parser fails but by refusing, and none is slower than its text is long.

REFMAN_FUZZ=20000 tries as many texts with each parser (`python -m pytest -m fuzz`), and
`python -m tests.fuzz latex` goes on for ever under atheris, where that is installed, which looks
for texts that lead to code not yet seen.
"""

import gc
import os
import random
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.parsers import PARSERS

pytestmark = [pytest.mark.fuzz, pytest.mark.timeout(3600)]

EXAMPLES = int(os.environ.get("REFMAN_FUZZ", "150"))
SIZE = int(os.environ.get("REFMAN_DOUBLING", "16000"))
"""Letters of the smaller text of the doubling tests, which is compared with one of four times;
25000000 compares with 100 MB."""
_MOST = 8.0
"""Times as long may a text of four times the size take; quadratic would be sixteen."""
_UNSEEN = 0.4
"""Seconds that a text may take in which the first ones, loading and caches, still count."""

_PIECES: dict[str, list[str]] = {
    "bib": [
        "@misc{k,\n  author = {Luo, Ada},\n  title = {A title},\n  year = 2001\n}\n",
        "@article{",
        "@misc{k, ",
        "@string{a = ",
        "@comment{",
        "@preamble{",
        "title = {",
        "a = b # ",
        "}",
        "{",
        '"',
        ",",
        "=",
        "#",
        "@",
        "%",
        "\n",
        " ",
        "(",
        ")",
        "author",
        " and ",
        "é",
        "k1",
        "x" * 90,
        "year = 2001",
        "keywords = {a, b}",
        "crossref = {k}",
        "\\",
        "\ufeff",
        "\x00",
    ],
    "tex": [
        "\\",
        "{",
        "}",
        "$",
        "~",
        "--",
        "\\textbf{",
        "\\'",
        '\\"{',
        "\\c{c}",
        "\\cite{",
        "\\cite[",
        "\\input{",
        "\\begin{verbatim}",
        "\\end{verbatim}",
        "\\verb|",
        "%",
        "\n",
        " ",
        "^^5c",
        "a",
        "\\newcommand{\\x}[1]{",
        "#1",
        "[",
        "]",
        "&",
        "_",
        "^",
        "\\iffalse",
        "\\fi",
        "\\(",
        "\\)",
        "\\url{",
        "é",
        "𝜇",
        "\\nocite{*}",
        "\\bibliography{a,b}",
        "\\def\\x",
        "\\citation{a}",
        "\\bibdata{a}",
        "\\@input{b.aux}",
        "\\abx@aux@cite{0}{a}",
        "\\catcode`",
    ],
    "names": [
        " and ",
        "others",
        ",",
        "{",
        "}",
        "von ",
        "de la ",
        "Jr.",
        "Luo",
        "Ada",
        " ",
        "~",
        "-",
        "\\'e",
        '{\\"o}',
        "\\",
        "İ",
        "ß",
        "Ⅷ",
        "and",
        "\t",
        "’",
    ],
    "query": [
        "author:",
        "year:",
        "2001..",
        "..",
        "tag:",
        "in:",
        '"',
        '""',
        "(",
        ")",
        " OR ",
        "OR",
        "-",
        "*",
        "a",
        "diffusion",
        " ",
        ":",
        ">=",
        "<",
        "has:",
        "is:",
        "added:",
        "last-year",
        "rating:",
        "µ",
        "key:",
        "doi:",
        "not",
        ",",
        "'",
        ";",
        "year:>",
        "score:",
        "cited-in:",
        "read:",
        "type:",
    ],
    "xml": [
        "<bcf:controlfile xmlns:bcf='https://sourceforge.net/projects/biblatex'>",
        "<bcf:citekey>",
        "</bcf:citekey>",
        "<bcf:section number='0'>",
        "</bcf:section>",
        "a",
        "<",
        ">",
        "&amp;",
        "&x;",
        "<!DOCTYPE a [<!ENTITY x 'y'>]>",
        "<!--",
        "-->",
        "<![CDATA[",
        "</bcf:controlfile>",
        "\n",
        "<bcf:datasource>",
        "</bcf:datasource>",
        "é",
    ],
    "log": [
        "Warning--",
        "empty author in k1",
        "I was expecting a `,'",
        "---line 3 of file a.bib",
        "\n",
        " : @misc{k",
        "WARN - ",
        "ERROR - ",
        "Repeated entry",
        "(",
        ")",
        "'",
        "line 4",
        " in k2",
        "x",
        "Database file #1: a.bib",
        "I'm skipping whatever remains of this entry",
    ],
    "page": [
        "\n",
        "Ada Lovelace, Kurt Gödel",
        "cs.LG",
        "Jan 3, 2024",
        "Sep 8",
        "A Title of Some Length",
        "h-index",
        "12",
        "Papers",
        "Citations",
        "·",
        "7.5",
        "Page 1 of 2",
        "AdaLovelace",
        "code",
        " ",
        "Abstract",
        "We show that all begins where nothing ends, and measure it.",
        "1.",
        "+3",
        "…",
        "TY  - JOUR\n",
        "AU  - Luo, Ada\n",
        "TI  - A\n",
        "ER  - \n",
        "PY  - 2001/01/02/\n",
        "Y1  - ",
    ],
    "pattern": [
        "[auth]",
        "[auth:lower]",
        "[year]",
        "auth",
        ".lower",
        " + ",
        "year",
        "(",
        ")",
        "?",
        ":",
        "||",
        "veryshorttitle",
        ".",
        "[",
        "]",
        '"',
        "'",
        "1",
        ",",
        "substring(1,2)",
        "[title:abbr:lower]",
    ],
    "date": [
        "2001",
        "-",
        "01",
        "13",
        "/",
        "Jan",
        " ",
        ",",
        "..",
        "?",
        "~",
        "0000",
        "99",
        "\n",
        "é",
    ],
}
_OF = {
    "document": "bib",
    "format bibtex": "bib",
    "names": "names",
    "latex": "tex",
    "query": "query",
    "aux": "tex",
    "tex": "tex",
    "bcf": "xml",
    "blg": "log",
    "date": "date",
    "key pattern": "pattern",
}
_SAMPLES = Path(__file__).parents[1] / "data"


def _texts(name: str) -> st.SearchStrategy[str]:
    """Pieces of the language in any order, with any letters between; and real files, spoilt."""
    pieces = _PIECES[_OF.get(name, "page")]
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
    parse, pieces = PARSERS[name], _PIECES[_OF.get(name, "page")]
    chance = random.Random(name)
    pairs = ["".join(chance.sample(pieces, 2)) for _ in range(EXAMPLES // 20)]
    wrong = {}
    for piece in [*pieces, *pairs]:
        short, long = (piece * (size // len(piece)) for size in (SIZE, 4 * SIZE))
        for times in (1, 3):  # the second time to be sure
            taken = _took(parse, long, times)
            ratio = taken / _took(parse, short, times) if taken > _UNSEEN else 0.0
            if ratio <= _MOST:
                break
        else:
            wrong[piece] = f"{taken:.2f} s, {ratio:.1f} times as long"
    assert wrong == {}
