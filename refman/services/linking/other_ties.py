"""What the other ties of a paper, to the same file or to others, say of one."""

from refman.store import Reading, projects, tying
from refman.store.tying import Tie


def need(reading: Reading, tie: Tie, key: str) -> bool:
    """Whether other files or projects have a paper under the key of the library, so that it stays
    when this file has another one."""
    ties = tying.ties_to(reading, tie.entry)
    if any(not one.gone and one.document != tie.document and one.key == key for one in ties):
        return True
    own = projects.having(reading, tie.document)
    citing = projects.citing(reading, tie.entry)
    return any(one.project not in own and one.key == key for one in citing)


def stand_again(reading: Reading, tie: Tie) -> bool:
    """Whether the paper is in the file by another entry, since this one was taken out."""
    ties = tying.ties_to(reading, tie.entry)
    return any(one.document == tie.document and not one.gone for one in ties)


def are_gone(reading: Reading, tie: Tie) -> bool:
    """Whether the paper is in no file by another entry."""
    others = [one for one in tying.ties_to(reading, tie.entry) if one.id != tie.id]
    return all(one.gone for one in others)
