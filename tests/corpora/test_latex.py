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

pytestmark = [pytest.mark.corpora, needed, pytest.mark.timeout(900)]

VERBATIM = re.compile("url|doi|eprint|file|pdf|groups|ids|(bdsk|local|citeulike|date)-.*|verb.*")
COMMAND = re.compile(r"\\([A-Za-z]+|.)", re.DOTALL)
WRITTEN = re.compile(r"\\(textbackslash|backslash|verb|url|nolinkurl|path)(?![A-Za-z])")


def test_every_value_has_a_plain_form_without_commands(
    record_property: Callable[[str, object], None],
) -> None:
    """Of the uses of commands 9 in 10 are understood; of the rest the name or argument stays."""
    used: Counter[str] = Counter()
    stray: list[str] = []
    values = {value for name, value in _values() if not VERBATIM.fullmatch(name)}
    for value in values:
        used.update(COMMAND.findall(value))
        if "\\" in plain(value) and not WRITTEN.search(value):
            stray.append(value)
    unknown = {name: count for name, count in used.items() if not _understood(name)}
    share = 1 - sum(unknown.values()) / used.total()
    print(f"\n{len(values)} values, {used.total()} commands, {share:.2%} understood; not:")
    print(sorted(unknown.items(), key=lambda item: -item[1])[:60])
    record_property("understood", share)

    assert not stray
    assert share > 0.9
    assert not {name for name, _ in used.most_common(60)} & unknown.keys() - OWN


OWN = frozenset("arxiveprint citebi cite booktitle langgerman acro langfrench pkg citein".split())
"""Commands of one file's own style, and citations, whose argument is what there is to show."""


def _understood(name: str) -> bool:
    known = {*tables.FUNCTIONS, *(n for n, sign in tables.TEXT_SYMBOLS.items() if n == sign)}
    return not name.isalpha() or name in known or plain(rf"\{name} x") != f"{name} x"


def _values() -> Iterator[tuple[str, str]]:
    for path in bib_files():
        text, _ = decode(path.read_bytes(), None)
        for entry in bibtex.read(text, "a.bib").entries:
            yield from entry.fields.items()
