"""What both sides changed, each in its way: asked of the user, and decided by the answers."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from refman.services.linking.merge import Dispute, Merged
from refman.store.documents import Conflict

ENTRY, ENTRIES, PAPER = "@entry", "@entries", "@paper"
"""Questions about whole entries: whether one stays, whether all do that went at once, which paper
one is."""
ALL = "all"
"""In place of a key, where it is asked of all that went."""


class Answer(NamedTuple):
    """What the user takes: a side, `ours` or `theirs`, or where that is "" a text of their own."""

    side: str
    text: str = ""


Answers = Mapping[tuple[str, str], Answer]
"""By key and field."""


class Questions:
    """The questions of one meeting.

    Args:
        answers: what the user has just said.
        known: the questions of the last meeting; some may have an answer that waits.

    `open` are those that are to be asked; `answered` those about whole entries that are decided,
    and wait while the file cannot be written.
    """

    def __init__(self, answers: Answers, known: Iterable[Conflict]) -> None:
        self._answers = answers
        self._remembered = {one._replace(answer=""): one.answer for one in known}
        self.open: list[Conflict] = []
        self.answered: list[Conflict] = []

    @property
    def disputed(self) -> bool:
        """Whether sides are in dispute; which paper a new entry is hinders no other one."""
        return any(one.field != PAPER for one in self.open)

    def decided(self, asked: Conflict) -> str:
        """What the user takes; "" when they were not asked yet, or the sides changed since."""
        answer = self._answers.get((asked.key, asked.field))
        take = answer.side if answer else self._remembered.get(asked, "")
        if take:
            self.answered.append(asked._replace(answer=take))
        else:
            self.open.append(asked)
        return take

    def chosen(self, asked: Conflict) -> Answer | None:
        """The same for a question whose answer never has to wait."""
        answer = self._answers.get((asked.key, asked.field))
        self.open += [] if answer else [asked]
        return answer

    def settled(self, tie: int, key: str, merged: Merged, take_all: Answer | None = None) -> Merged:
        """What becomes of an entry when the disputes are decided that have an answer.

        Args:
            take_all: what counts in all of them.
        """
        to_library, to_file = dict(merged.to_library.parts), dict(merged.to_file.parts)
        left: list[Dispute] = []
        for dispute in merged.disputes:
            asked = Conflict(tie, key, dispute.part, dispute.base, dispute.ours, dispute.theirs)
            take = take_all or self.chosen(asked)
            if take is None:
                left.append(dispute)
                continue
            text = {"ours": dispute.ours, "theirs": dispute.theirs}.get(take.side, take.text)
            if text != dispute.theirs:
                to_file[dispute.part] = text or None
            if text != dispute.ours:
                to_library[dispute.part] = text or None
        return Merged(
            merged.to_library._replace(parts=to_library),
            merged.to_file._replace(parts=to_file),
            tuple(left),
        )
