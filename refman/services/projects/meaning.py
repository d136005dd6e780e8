"""Whether an entry of a .bib file is the paper that has its key in the library, or another work."""

from typing import TYPE_CHECKING

from refman.model.entry import Entry
from refman.services import matching

if TYPE_CHECKING:
    from refman.services.duplicates.judging import Facts


def apart(paper: Entry, written: Entry) -> bool:
    """Whether two entries of one key are clearly two works.

    Where too little is said to tell, they are one: a key is mostly what its project means by it.
    """
    from refman.services.duplicates.judging import Facts, judge  # rapidfuzz takes 20 ms
    from refman.services.duplicates.people import Agree, agreement
    from refman.services.duplicates.titles import Near, kinship

    if matching.tells_nothing_new(paper, written):
        return False
    ours, theirs = Facts(paper), Facts(written)
    if judge(ours, theirs) is not None or _numbered(ours) & _numbered(theirs):
        return False
    if ours.title and theirs.title:
        titles = kinship(ours.title, theirs.title)
        if titles is None or titles.near is Near.OTHER:
            return True
    return agreement(ours.people, theirs.people) is Agree.APART


def _numbered(facts: "Facts") -> set[str]:
    return {number for number in (facts.doi, facts.eprint) if number}
