"""What the checks doubt in the fields of one paper, for the field to say below itself."""

from collections.abc import Mapping

from refman.bibtex import checks
from refman.bibtex.checks import Paper, Setting
from refman.gui.language import heard
from refman.model.entry import Entry

KEY, KIND = "@key", "@type"
"""Where a sentence is about the citation key, or the entry type."""


def doubts(entry: Entry) -> Mapping[str, str]:
    """A sentence for each field whose value may be wrong; mere hints are left to the check of the
    bibliography, and so is what a paper lacks."""
    found: dict[str, str] = {}
    for _, one in checks.of_paper(Paper(entry.kind, entry.key, entry.fields), Setting()):
        there = one.field in (KEY, KIND) or entry.fields.get(one.field)
        if there and one.severity != "hint":
            found.setdefault(one.field, heard(one.message))
    return found
