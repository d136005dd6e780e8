"""Every value of every real file as plain Unicode."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from refman.bibtex import latex_tables as tables
from refman.bibtex.encoding import decode
from refman.bibtex.latex import plain
from refman.formats import bibtex
from tests.corpora.files import bib_files, needed
from tests.formats.samples import whole

pytestmark = [pytest.mark.corpora, needed, pytest.mark.timeout(900)]

VERBATIM = re.compile("url|doi|eprint|file|pdf|groups|ids|(bdsk|local|citeulike|date)-.*|verb.*")
COMMAND = re.compile(r"\\([A-Za-z]+|.)", re.DOTALL)
WRITTEN = re.compile(r"\\(textbackslash|backslash|verb|url|nolinkurl|path)(?![A-Za-z])")


def test_every_value_has_a_plain_form_without_commands(
    record_property: Callable[[str, object], None],
) -> None:
    """Of the uses of commands 95 in 100 are understood; of the rest the name or argument stays."""
    used: Counter[str] = Counter()
    stray: list[str] = []
    values = {value for name, value in _values() if not VERBATIM.fullmatch(name)}
    for value in values:
        used.update(COMMAND.findall(value))
        if "\\" in plain(value) and not WRITTEN.search(value):
            stray.append(value)
    unknown = {name: count for name, count in used.items() if not _understood(name)}
    own = sum(unknown.pop(name, 0) for name in OWN)
    share = 1 - sum(unknown.values()) / (used.total() - own)
    print(f"\n{len(values)} values, {used.total()} commands, {share:.2%} understood; not:")
    print(sorted(unknown.items(), key=lambda item: -item[1])[:60])
    record_property("understood", share)

    assert not stray
    assert share > 0.95
    assert not {name for name, _ in used.most_common(50)} & unknown.keys()


OWN = frozenset(
    "cite citebi citein arxiveprint booktitle acro pkg macro pgm langgerman langfrench langitalian "
    "langlatin langswedish htmladdnormallink".split()
)
"""Citations, and commands of one file's own style, whose argument is what there is to show."""

NEED_AN_ARGUMENT = frozenset("url path href verb accent kern penalty".split())


def _understood(name: str) -> bool:
    known = {*NEED_AN_ARGUMENT, *tables.FUNCTIONS}
    known |= {name for name, sign in tables.TEXT_SYMBOLS.items() if name == sign}
    return not name.isalpha() or name in known or plain(rf"\{name} x") != f"{name} x"


def _values() -> Iterator[tuple[str, str]]:
    for path in bib_files():
        text, _ = decode(path.read_bytes(), None)
        for entry in whole(bibtex.read([text], "a.bib")).entries:
            yield from entry.fields.items()
