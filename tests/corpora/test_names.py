"""Every name of every real file beside the real BibTeX.

Where a name is split otherwise it is for one of the reasons of `tests.model.test_names`, or one
that is listed here; a new disagreement has none and fails.
"""

import re
import shutil
from collections import Counter
from collections.abc import Callable

import pytest

from refman.bibtex.encoding import decode
from refman.formats import bibtex
from refman.model.names import Name, parse, split_list
from tests.corpora.files import bib_files, needed
from tests.formats.samples import whole
from tests.model.test_names import REASONS
from tests.names_oracle import bibtex_splits

pytestmark = [
    pytest.mark.corpora,
    needed,
    pytest.mark.skipif(not shutil.which("bibtex"), reason="bibtex is not installed"),
    pytest.mark.timeout(900),
]

ROLES = re.compile("authors?|editor[sabc]?|translator|bookauthor|commentator|annotator|holder")
COMMAS = "With three commas or more BibTeX joins two words by what another name left in memory."
EVERY_REASON = {**REASONS, "commas": COMMAS}


def test_names_are_split_as_bibtex_splits_them(
    tmp_path_factory: pytest.TempPathFactory, record_property: Callable[[str, object], None]
) -> None:
    """At least 99.7 of 100 distinct names; the rest for the reasons that are listed."""
    lists = sorted(_lists())
    names: dict[str, str] = {}
    for text, theirs in zip(
        lists, bibtex_splits(lists, tmp_path_factory.mktemp("names")), strict=True
    ):
        names |= _compared(text, theirs)
    reasons = Counter(names.values())
    agreement = reasons.pop("", 0) / len(names)
    print(
        f"\n{len(lists)} lists, {len(names)} distinct names, agreement {agreement:.3%}: {reasons}"
    )
    record_property("agreement", agreement)

    assert not [name for name, reason in names.items() if reason not in {"", *EVERY_REASON}]
    assert len(names) > 100_000
    assert agreement > 0.997


def _lists() -> set[str]:
    return {
        text
        for path in bib_files()
        for entry in whole(bibtex.read([decode(path.read_bytes(), None)[0]], "a.bib")).entries
        for field, text in entry.fields.items()
        if ROLES.fullmatch(field)
    }


def _compared(text: str, theirs: list[Name]) -> dict[str, str]:
    """Each name of a list to "" or the reason why BibTeX splits it otherwise."""
    ours = split_list(text)
    if len(ours) != len(theirs):
        theirs = [name for name in theirs if any(name)]
    if len(ours) != len(theirs):
        return {text: "unknown"}
    pairs = zip(ours, theirs, strict=True)
    return {name: "" if parse(name) == other else _why(name, other) for name, other in pairs}


def _why(name: str, other: Name) -> str:
    if re.match(r"\s*[a-z]+(-i)?\s*=", name):
        return "labelled"
    if "and" in " ".join(other).lower().split():
        return "and"
    if "-" in re.sub(r"\{[^{}]*\}", "", name):
        return "hyphen"
    if "\\~" in name:
        return "tilde"
    if name.count(",") > 2:
        return "commas"
    if re.search(r"(^|\s)[^\x00-\x7f]", name):
        return "letter"
    return "accent" if re.search(r"(^|\s)\\[`'^~=.\"uvHtcdbkr]", name) else "unknown"
